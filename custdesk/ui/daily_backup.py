"""The backup of the day, made beside the work of whoever signs in first."""

from PySide6.QtCore import QCoreApplication, QObject

from custdesk.backups.service import Backup
from custdesk.desk.permissions import Permission
from custdesk.errors import CustDeskError, VaultDamaged
from custdesk.ui.main_window import MainWindow
from custdesk.ui.messages import sentence, show_error
from custdesk.ui.page import PageContext
from custdesk.ui.settings.backups import KIND
from custdesk.ui.tasks import Progress, Task

translate = QCoreApplication.translate


class DailyBackup(QObject):
    """Goes with its window: whoever leaves does not wait for it, and the next sign-in makes it.

    That it went well needs no words; what went wrong is told once.
    """

    def __init__(self, window: MainWindow, context: PageContext) -> None:
        super().__init__(window)
        self._window = window
        self._context = context
        self._task: Task | None = None
        window.closed.connect(self._stop)
        window.signed_out.connect(self._stop)

    def make_if_due(self) -> None:
        """Make it in the background, unless today's is there or the session may not make any."""
        if not self._context.may(Permission.BACKUP_MAKE):
            return
        backups = self._context.services.backups

        def work(progress: Progress) -> Backup | None:
            return backups.make(progress=progress) if backups.due() else None

        self._task = self._context.tasks.run(work, self._made, self._explain, owner=self)
        self._task.finished.connect(self._forget)

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _forget(self) -> None:
        self._task = None

    def _made(self, backup: Backup | None) -> None:
        if backup is not None:
            self._context.changed.records_changed.emit(KIND)

    def _explain(self, error: CustDeskError) -> None:
        if isinstance(error, VaultDamaged):
            show_error(self._window, error)
            return
        self._window.toast.say(
            translate("Backups", "Today’s backup was not made. {reason}").format(reason=sentence(error)),
            translate("Notices", "Open the settings"),
            lambda: self._window.open_place("settings"),
        )
