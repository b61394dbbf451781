"""What is done beside the work of whoever has just signed in, and is not waited for when they leave."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QObject

from custdesk.errors import CustDeskError, VaultDamaged
from custdesk.ui.main_window import MainWindow
from custdesk.ui.messages import sentence, show_error
from custdesk.ui.page import PageContext
from custdesk.ui.tasks import Progress, Task

translate = QCoreApplication.translate
Made = TypeVar("Made")


class BesideWork(QObject):
    """Goes with its window, and stops with it: the next sign-in does what was not done. What went wrong is told once.

    A subclass says with :meth:`_doing` what it does, at the foot of the window, and with :meth:`_failure` what was not
    done; there ``{reason}`` stands for why.
    """

    def __init__(self, window: MainWindow, context: PageContext) -> None:
        super().__init__(window)
        self._window = window
        self._context = context
        self._task: Task | None = None
        window.closed.connect(self._stop)
        window.signed_out.connect(self._stop)

    def _begin(self, work: Callable[[Progress], Made], done: Callable[[Made], None]) -> None:
        task = self._task = self._context.tasks.run(work, done, self._explain, owner=self)
        task.finished.connect(self._forget)
        task.tell(self._doing(), can_stop=True)

    def _doing(self) -> str:
        raise TypeError("a subclass says what it does")

    def _failure(self) -> str:
        raise TypeError("a subclass says what was not done")

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _forget(self) -> None:
        self._task = None

    def _explain(self, error: CustDeskError) -> None:
        if isinstance(error, VaultDamaged):
            show_error(self._window, error)
            return
        self._window.toast.say(
            self._failure().format(reason=sentence(error)),
            translate("Notices", "Open the settings"),
            lambda: self._window.open_place("settings"),
        )
