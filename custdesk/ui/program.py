"""The running program: one sign-in window, one window of a session, and what both share."""

import logging
import sys
from functools import partial
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from custdesk import entrance, paths
from custdesk.backups.service import restore
from custdesk.demo.shop import DEMO_OWNER, demo_folder, open_demo
from custdesk.errors import CustDeskError
from custdesk.services import Services
from custdesk.settings import Settings
from custdesk.ui import icons
from custdesk.ui.bugs import show_bug
from custdesk.ui.choices import Choices
from custdesk.ui.daily_backup import DailyBackup
from custdesk.ui.languages import Languages
from custdesk.ui.lock.locker import Locker
from custdesk.ui.log_cutting import LogCutting
from custdesk.ui.main_window import MainWindow
from custdesk.ui.messages import show_error
from custdesk.ui.page import PageContext
from custdesk.ui.places import PLACES
from custdesk.ui.sign_in.entry import Entry
from custdesk.ui.sign_in.window import SignInWindow
from custdesk.ui.sign_in_notices import SignInNotices
from custdesk.ui.tasks import TaskRunner
from custdesk.ui.theme import Theme
from custdesk.ui.watch.watching import Watching

log = logging.getLogger("custdesk")
# The offscreen platform says this of every window; it means nothing.
_NOISE = "This plugin does not support propagateSizeHints"


class Program(QObject):
    """Opens vaults into windows, one session at a time."""

    def __init__(self) -> None:
        super().__init__()
        self.app = _application()
        file = paths.settings_file()
        self.choices = Choices(Settings.load(file), file, Theme(self.app), Languages(self.app))
        self.tasks = TaskRunner(self)
        self.locker = Locker(self.tasks)
        self.entry = Entry(
            begin=partial(entrance.begin, cheap=entrance.CHEAP),
            new_vault=entrance.new_vault,
            recover=entrance.recover,
            move=entrance.move_to_this_pc,
            restore=lambda backup, folder: restore(backup, folder, map(Path, self.choices.settings.recent_vaults)),
            demo=open_demo,
        )
        self.gate: SignInWindow | None = None
        self.window: MainWindow | None = None
        self._services: Services | None = None
        sys.excepthook = self._report

    def begin(self, *, demo: bool = False, locked: tuple[Path, str] | None = None) -> None:
        """Show the sign-in window; with ``demo`` go straight on into the demo shop.

        ``locked`` is the vault and the user of a session that was locked: it is waited for, and said so.
        """
        gate = self._show_gate()
        if locked:
            folder, user = locked
            gate.choose_vault(folder, user, locked=True)
        elif demo:
            gate.choose_vault(demo_folder(), DEMO_OWNER)
            gate.open_demo()

    def run(self) -> int:
        """Serve events until the last window is closed; return the exit code."""
        try:
            return self.app.exec()
        finally:
            self.end_session()
            self.tasks.stop()

    def open_session(self, opened: Services) -> MainWindow:
        """Show the window of a session."""
        self._services = opened
        self.choices.remember_vault(opened.folder)
        self.choices.settle_in(opened.shop.get().country)
        context = PageContext(services=opened, tasks=self.tasks, choices=self.choices)
        self.window = MainWindow(context, PLACES, opened.folder.stem)
        self.window.signed_out.connect(self._leave)
        self.window.closed.connect(self.end_session)
        self.window.show()
        self.locker.guard(self.window, opened)
        if self.gate is not None:
            self.gate.close()
            self.gate.deleteLater()
            self.gate = None
        if opened.trouble is not None and not opened.frozen:  # of which the banner tells
            show_error(self.window, opened.trouble)
        SignInNotices(self.window, opened).tell()
        Watching(self.window, context).begin()
        if opened.folder != demo_folder():  # nobody would miss what is in the demo shop
            DailyBackup(self.window, context).make_if_due()
        LogCutting(self.window, context).cut_if_due()
        return self.window

    def end_session(self) -> None:
        """Sign out and close the vault, if one is open."""
        self.locker.rest()
        opened, self._services = self._services, None
        if opened is None:
            return
        self.choices.settle_in("")
        try:
            opened.close()
        except CustDeskError as error:
            show_error(self.window, error)

    def _leave(self, for_another: bool) -> None:
        window, opened = self.window, self._services
        folder = opened.folder if opened else None
        # The next window first: the program ends with its last one.
        gate = self._show_gate()
        if window is not None:
            self.window = None
            window.hide()
            window.deleteLater()
        self.end_session()
        if for_another and folder is not None:
            gate.choose_vault(folder)

    def make_gate(self) -> SignInWindow:
        """Return a sign-in window; who signs in there gets a window of his own."""
        gate = SignInWindow(self.entry, self.tasks, self.choices)
        gate.opened.connect(self.open_session)
        return gate

    def _show_gate(self) -> SignInWindow:
        self.gate = self.make_gate()
        self.gate.show()
        return self.gate

    def _report(self, _kind: type[BaseException], bug: BaseException, _trace: TracebackType | None) -> None:
        if isinstance(bug, KeyboardInterrupt):
            QApplication.quit()
        elif isinstance(bug, CustDeskError):
            show_error(self.window, bug)
        else:
            show_bug(self.window, bug)


def _application() -> QApplication:
    qInstallMessageHandler(_hear)
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(["custdesk"])
    app.setApplicationName("CustDesk")
    app.setApplicationDisplayName("CustDesk")
    QGuiApplication.setDesktopFileName("custdesk")
    app.setWindowIcon(icons.icon("customers"))
    return app


def _hear(kind: QtMsgType, _context: object, message: str) -> None:
    if message.startswith(_NOISE):
        return
    level = logging.WARNING if kind in (QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg) else logging.INFO
    log.log(level, "%s", message)
