"""The rule for how long the log is kept, applied beside the work after an owner has signed in."""

from PySide6.QtCore import QCoreApplication

from custdesk.audit.retention import CutPreview
from custdesk.desk.permissions import Permission
from custdesk.ui.beside_work import BesideWork
from custdesk.ui.cut_words import went
from custdesk.ui.settings.log_retention import KIND
from custdesk.ui.tasks import Progress

translate = QCoreApplication.translate


class LogCutting(BesideWork):
    """Whoever leaves does not wait for it: the next sign-in of an owner cuts."""

    def cut_if_due(self) -> None:
        """Cut what is older than the rule in the background, unless there is nothing or the session may not."""
        if not self._context.may(Permission.LOG_CUT) or self._context.services.frozen:
            return
        retention = self._context.services.log_retention

        def work(progress: Progress) -> CutPreview | None:
            return retention.cut(retention.rule(), progress) if retention.due() else None

        self._begin(work, self._made)

    def _made(self, made: CutPreview | None) -> None:
        if made is not None and made.entries:
            self._context.changed.records_changed.emit(KIND)
            self._window.toast.say(went(made))

    def _doing(self) -> str:
        return translate("LogRetention", "Cutting the log …")

    def _failure(self) -> str:
        return translate("LogRetention", "The log was not cut. {reason}")
