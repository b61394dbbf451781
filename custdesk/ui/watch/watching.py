"""Has the rules of unusual access applied while somebody is signed in who may know of it."""

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from custdesk.desk.permissions import Permission
from custdesk.errors import Cancelled, CustDeskError
from custdesk.ui.main_window import MainWindow
from custdesk.ui.page import PageContext
from custdesk.ui.tasks import Task
from custdesk.ui.watch.strip import ASKED, KIND

translate = QCoreApplication.translate
_MS_BETWEEN_LOOKS = 5 * 60 * 1000
_LOG = "log"


class Watching(QObject):
    """Goes with its window. One short step on the worker at a time, so that other work comes in between."""

    def __init__(self, window: MainWindow, context: PageContext) -> None:
        super().__init__(window)
        self._window = window
        self._context = context
        self._task: Task | None = None
        self._looking = QTimer(self)
        self._looking.setInterval(_MS_BETWEEN_LOOKS)
        self._looking.timeout.connect(self.look)
        window.closed.connect(self._stop)
        window.signed_out.connect(self._stop)

    def begin(self) -> None:
        """Look at once and then every few minutes, if the session may know what is found."""
        if not self._context.may(Permission.ACCESS_WATCH):
            return
        self._context.changed.records_changed.connect(self._follow)
        self._context.choices.languages.changed.connect(self._speak_again)
        self._looking.start()
        self.look()

    def look(self) -> None:
        """Apply the rules to what is new, unless that is under way."""
        if self._task is None:
            self._step()

    def _step(self) -> None:
        watch = self._context.services.watch
        self._task = self._context.tasks.run(
            lambda _progress: watch.step(), self._stepped, self._leave_it, cancelled=self._forget, owner=self
        )

    def _stepped(self, ended: bool) -> None:
        if not ended and self._looking.isActive():
            self._step()
            return
        self._forget()
        self._context.changed.records_changed.emit(KIND)

    def _leave_it(self, _error: CustDeskError) -> None:
        # A full disk or the like is told where somebody works; the next look tries again.
        self._forget()

    def _forget(self) -> None:
        self._task = None

    def _stop(self) -> None:
        self._looking.stop()
        if self._task is not None:
            self._task.cancel()

    def _speak_again(self) -> None:
        # Later, because the window is about to be made anew in the other language.
        QTimer.singleShot(0, self, self._tell)

    def _follow(self, kind: str) -> None:
        if kind == ASKED:
            self.look()
        elif kind == KIND:
            self._tell()

    def _tell(self) -> None:
        if not self._looking.isActive():
            return
        try:
            count = len(self._context.services.watch.notices())
        except Cancelled:  # signed out meanwhile
            return
        told = translate("Watch", "%Ln unusual thing(s)", None, count) if count else ""
        self._window.show_badge(_LOG, count, told)
