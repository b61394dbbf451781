"""The rule for how long the log is kept, applied beside the work after an owner has signed in."""

from PySide6.QtCore import QCoreApplication, QObject

from custdesk.audit.retention import CutPreview
from custdesk.desk.permissions import Permission
from custdesk.errors import CustDeskError, VaultDamaged
from custdesk.ui.cut_words import went
from custdesk.ui.main_window import MainWindow
from custdesk.ui.messages import sentence, show_error
from custdesk.ui.page import PageContext
from custdesk.ui.settings.log_retention import KIND
from custdesk.ui.tasks import Progress, Task

translate = QCoreApplication.translate


class LogCutting(QObject):
    """Goes with its window: whoever leaves does not wait for it, and the next sign-in of an owner cuts."""

    def __init__(self, window: MainWindow, context: PageContext) -> None:
        super().__init__(window)
        self._window = window
        self._context = context
        self._task: Task | None = None
        window.closed.connect(self._stop)
        window.signed_out.connect(self._stop)

    def cut_if_due(self) -> None:
        """Cut what is older than the rule in the background, unless there is nothing or the session may not."""
        if not self._context.may(Permission.LOG_CUT) or self._context.services.frozen:
            return
        retention = self._context.services.log_retention

        def work(progress: Progress) -> CutPreview | None:
            return retention.cut(retention.rule(), progress) if retention.due() else None

        self._task = self._context.tasks.run(work, self._made, self._explain, owner=self)
        self._task.finished.connect(self._forget)

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _forget(self) -> None:
        self._task = None

    def _made(self, made: CutPreview | None) -> None:
        if made is not None and made.entries:
            self._context.changed.records_changed.emit(KIND)
            self._window.toast.say(went(made))

    def _explain(self, error: CustDeskError) -> None:
        if isinstance(error, VaultDamaged):
            show_error(self._window, error)
            return
        self._window.toast.say(
            translate("LogRetention", "The log was not cut. {reason}").format(reason=sentence(error)),
            translate("Notices", "Open the settings"),
            lambda: self._window.open_place("settings"),
        )
