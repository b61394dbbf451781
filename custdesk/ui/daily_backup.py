"""The backup of the day, made beside the work of whoever signs in first."""

from PySide6.QtCore import QCoreApplication

from custdesk.backups.service import Backup
from custdesk.desk.permissions import Permission
from custdesk.ui.beside_work import BesideWork
from custdesk.ui.settings.backups import KIND
from custdesk.ui.tasks import Progress

translate = QCoreApplication.translate


class DailyBackup(BesideWork):
    """Whoever leaves does not wait for it. That it went well needs no words."""

    def make_if_due(self) -> None:
        """Make it in the background, unless today's is there or the session may not make any."""
        if not self._context.may(Permission.BACKUP_MAKE):
            return
        backups = self._context.services.backups

        def work(progress: Progress) -> Backup | None:
            return backups.make(progress=progress) if backups.due() else None

        self._begin(work, self._made)

    def _made(self, backup: Backup | None) -> None:
        if backup is not None:
            self._context.changed.records_changed.emit(KIND)

    def _doing(self) -> str:
        return translate("Backups", "Making the backup …")

    def _failure(self) -> str:
        return translate("Backups", "Today’s backup was not made. {reason}")
