"""What whoever has just signed in must know: what the log and the keyring say, and work that waits."""

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from custdesk.desk.permissions import Permission
from custdesk.errors import Cancelled, LogEndsOtherwise
from custdesk.services import Services
from custdesk.ui.main_window import MainWindow
from custdesk.ui.messages import show_error

translate = QCoreApplication.translate
_MS_BETWEEN_LOOKS = 200
_MS_BETWEEN_STEPS = 15  # so that the walk along the log is felt by nobody


class SignInNotices(QObject):
    """Goes with its window. The keyring may take seconds to answer, and the work does not wait for it."""

    def __init__(self, window: MainWindow, services: Services) -> None:
        super().__init__(window)
        self._window = window
        self._services = services
        self._looking = QTimer(self)
        self._looking.setInterval(_MS_BETWEEN_LOOKS)
        self._looking.timeout.connect(self._look)
        self._step = services.walk_log()
        self._walking = QTimer(self)
        self._walking.setInterval(_MS_BETWEEN_STEPS)
        self._walking.timeout.connect(self._walk)

    def tell(self) -> None:
        """Say what waits, and what the keyring and a walk along the whole log say as soon as they do."""
        self._tell_work()
        self._looking.start()
        self._walking.start()

    def _tell_work(self) -> None:
        session, say = self._services.session, self._window.toast.say
        if self._services.rotation_due and session.may(Permission.KEY_ROTATE):
            say(
                translate("Notices", "A user was removed and the keys of the vault were not renewed yet."),
                translate("Notices", "Open the settings"),
                lambda: self._window.open_place("settings"),
            )
        elif session.may(Permission.PERMISSION_REVIEW) and self._services.roles.review().due:
            say(
                translate("Notices", "It is time to review who may do what."),
                translate("Notices", "Open the team"),
                lambda: self._window.open_place("team"),
            )

    def _walk(self) -> None:
        try:
            ended = self._step()
        except Cancelled:  # signed out meanwhile
            ended = True
        if ended is False:
            return
        # Where an entry was altered the vault is frozen now, and the banner tells.
        self._walking.stop()

    def _look(self) -> None:
        report = self._services.keychain_report
        if not report.done():
            return
        self._looking.stop()
        warning = report.result().warning
        # Of a log that the keyring knows otherwise the banner tells.
        if warning is not None and not isinstance(warning, LogEndsOtherwise):
            show_error(self._window, warning)
