"""What whoever has just signed in must know: what the keyring says of the log, and work that waits."""

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from custdesk.desk.permissions import Permission
from custdesk.services import Services
from custdesk.ui.main_window import MainWindow
from custdesk.ui.messages import show_error

translate = QCoreApplication.translate
_MS_BETWEEN_LOOKS = 200


class SignInNotices(QObject):
    """Goes with its window. The keyring may take seconds to answer, and the work does not wait for it."""

    def __init__(self, window: MainWindow, services: Services) -> None:
        super().__init__(window)
        self._window = window
        self._services = services
        self._looking = QTimer(self)
        self._looking.setInterval(_MS_BETWEEN_LOOKS)
        self._looking.timeout.connect(self._look)

    def tell(self) -> None:
        """Say what waits, and what the keyring says as soon as it does."""
        self._tell_work()
        self._looking.start()

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

    def _look(self) -> None:
        report = self._services.keychain_report
        if not report.done():
            return
        self._looking.stop()
        warning = report.result().warning
        if warning is not None:
            show_error(self._window, warning)
