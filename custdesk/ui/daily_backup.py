"""The backup of the day, made beside the work of whoever signs in first."""

from PySide6.QtCore import QCoreApplication, QObject

from custdesk.backups.service import Backup
from custdesk.desk.permissions import Permission
from custdesk.errors import CustDeskError, VaultDamaged
from custdesk.ui.main_window import MainWindow
from custdesk.ui.messages import sentence, show_error
from custdesk.ui.page import PageContext
from custdesk.ui.settings.backups import KIND
from custdesk.ui.tasks import Progress

translate = QCoreApplication.translate


class DailyBackup(QObject):
    """Goes with its window. That it went well needs no words; what went wrong is told once."""

    def __init__(self, window: MainWindow, context: PageContext) -> None:
        super().__init__(window)
        self._window = window
        self._context = context

    def make_if_due(self) -> None:
        """Make it in the background, unless today's is there or the session may not make any."""
        if not self._context.may(Permission.BACKUP_MAKE):
            return
        backups = self._context.services.backups

        def work(progress: Progress) -> Backup | None:
            return backups.make(progress=progress) if backups.due() else None

        self._context.tasks.run(work, self._made, self._explain, owner=self)

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
