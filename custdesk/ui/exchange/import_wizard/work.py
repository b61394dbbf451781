"""The one thing that the wizard does at a time, off the screen's thread."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Signal

from custdesk.errors import CustDeskError, StaleRecord
from custdesk.ui import messages
from custdesk.ui.exchange.import_wizard.foot import Foot
from custdesk.ui.tasks import Progress, Task, TaskRunner

translate = QCoreApplication.translate
T = TypeVar("T")


class Work(QObject):
    """``changed`` comes when work begins or ends, ``failed`` when it came to nothing; the foot tells about both."""

    changed = Signal()
    failed = Signal()

    def __init__(self, tasks: TaskRunner, foot: Foot, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._foot = foot
        self._task: Task | None = None
        self._next: Callable[[], None] | None = None
        self.beside = False

    @property
    def busy(self) -> bool:
        return self._task is not None

    def run(
        self,
        operation: Callable[[Progress], T],
        done: Callable[[T], None],
        text: str,
        *,
        retry: Callable[[], None],
        stale: Callable[[], None] | None = None,
        stopped: Callable[[], None] | None = None,
        failed: Callable[[CustDeskError], bool] | None = None,
        beside: bool = False,
    ) -> None:
        """Run ``operation``; a failure is said at the foot with ``retry``, unless ``failed`` dealt with it.

        ``stale`` is done instead of ``retry`` where somebody changed meanwhile what the operation was about. ``beside``
        says that the step can be worked with meanwhile.
        """

        def arrived(result: T) -> None:
            # What it leads to can be worked with at once, and takes the cursor.
            self._task, self.beside = None, False
            done(result)

        def trouble(error: CustDeskError) -> None:
            if failed is None or not failed(error):
                again = stale if isinstance(error, StaleRecord) else None
                self._give_up(messages.sentence(error), again or retry)

        def cancelled() -> None:
            if stopped is not None:
                stopped()
            elif self._next is None:
                self._give_up(translate("Import", "Stopped. Nothing was written."), retry)

        self._foot.say("")
        self.beside = beside
        self._task = self._tasks.run(operation, arrived, trouble, cancelled=cancelled, owner=self)
        self._task.finished.connect(self._settle)
        self._foot.progress.follow(self._task, text)
        self.changed.emit()

    def anew(self, begin: Callable[[], None]) -> None:
        """Do ``begin``; what runs is stopped first, because it is not wanted any more."""
        if self._task is None:
            begin()
        else:
            self._next = begin
            self._task.cancel()

    def cancel(self) -> None:
        """Ask what runs to stop, and begin nothing else."""
        self._next = None
        if self._task is not None:
            self._task.cancel()

    def _give_up(self, text: str, retry: Callable[[], None]) -> None:
        self._foot.say(text, retry)
        self._foot.retry.setFocus()
        self.failed.emit()

    def _settle(self) -> None:
        self._task, begin, self._next = None, self._next, None
        self.beside = False
        if begin is not None:
            begin()
        self.changed.emit()
