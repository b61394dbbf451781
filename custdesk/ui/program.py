"""The running program: one sign-in window, one window of a session, and what both share."""

import gc
import importlib
import logging
import sys
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from custdesk import paths
from custdesk.errors import CustDeskError
from custdesk.settings import Settings
from custdesk.ui import icons
from custdesk.ui.choices import Choices
from custdesk.ui.help.key import HelpKey
from custdesk.ui.languages import Languages
from custdesk.ui.messages import show_error
from custdesk.ui.sign_in.window import SignInWindow
from custdesk.ui.tasks import TaskRunner
from custdesk.ui.theme import Theme
from custdesk.ui.ways_in import ways_in

if TYPE_CHECKING:
    from custdesk.services import Services
    from custdesk.ui.lock.locker import Locker
    from custdesk.ui.main_window import MainWindow

log = logging.getLogger("custdesk")
_AFTER_THE_FIRST_PAINT_MS = 50
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
        self.entry = ways_in(lambda: self.choices.settings.recent_vaults, lambda: self.choices.languages.code)
        self.gate: SignInWindow | None = None
        self.window: MainWindow | None = None
        self._services: Services | None = None
        self._offers_tour = False
        HelpKey(self.app, self._open_help, self)
        sys.excepthook = self._report

    @cached_property
    def locker(self) -> "Locker":
        """What locks a session; made with the first one."""
        from custdesk.ui.lock.locker import Locker

        return Locker(self.tasks)

    def begin(self, *, demo: bool = False, locked: tuple[Path, str] | None = None) -> None:
        """Show the sign-in window; with ``demo`` go straight on into the demo shop.

        ``locked`` is the vault and the user of a session that was locked: it is waited for, and said so.
        """
        gate = self._show_gate()
        if locked:
            folder, user = locked
            gate.choose_vault(folder, user, locked=True)
        elif demo:
            self._open_demo(gate)

    def run(self) -> int:
        """Serve events until the last window is closed; return the exit code."""
        self._offers_tour = True
        QTimer.singleShot(_AFTER_THE_FIRST_PAINT_MS, self, self.bring_in_the_rest)
        try:
            return self.app.exec()
        finally:
            self.end_session()
            self.tasks.stop()

    def bring_in_the_rest(self) -> None:
        """Paint the icon, and import what a session needs, while the person reads the sign-in window and types."""
        self.app.setWindowIcon(icons.app_icon())
        self.tasks.run(lambda _progress: _import_the_rest(), owner=self)

    def open_session(self, opened: "Services") -> "MainWindow":
        """Show the window of a session."""
        from custdesk.ui.session import Session

        self._services = opened
        session = Session(opened, self.tasks, self.choices)
        self.window = session.window
        session.mark_sample(self._begin_demo_again)
        self.window.signed_out.connect(self._leave)
        self.window.closed.connect(self.end_session)
        self.window.show()
        self.locker.guard(self.window, opened)
        if self.gate is not None:
            self.gate.close()
            self.gate.deleteLater()
            self.gate = None
        session.begin()
        if self._offers_tour:
            session.offer_tour()
        return self.window

    def end_session(self) -> None:
        """Sign out and close the vault, if one is open."""
        opened, self._services = self._services, None
        if opened is None:
            return
        self.locker.rest()
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

    def _open_demo(self, gate: SignInWindow) -> None:
        from custdesk.demo.shop import demo_folder, demo_people

        language = self.choices.languages.code
        gate.choose_vault(demo_folder(language), demo_people(language)[0].name)
        gate.open_demo()

    def _begin_demo_again(self) -> None:
        from custdesk.demo.shop import throw_away_demo

        folder = self._services.folder if self._services else None
        self._leave(False)
        if folder is not None and self.gate is not None:
            throw_away_demo(folder)
            self._open_demo(self.gate)

    def _open_help(self, window: QWidget) -> None:
        from custdesk.ui.help.dialog import open_help

        open_help(self._services, "", self.window.show_shortcuts if self.window else None, window)

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
            from custdesk.ui.bugs import show_bug

            show_bug(self.window, bug)


def _import_the_rest() -> None:
    # None of it becomes garbage, and there is none while it is imported: looking for some would hold the window up.
    gc.disable()
    importlib.import_module("custdesk.ui.session")
    importlib.import_module("phonenumbers")  # the first list would wait for it
    gc.freeze()
    gc.enable()


def _application() -> QApplication:
    qInstallMessageHandler(_hear)
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(["custdesk"])
    app.setApplicationName("CustDesk")
    app.setApplicationDisplayName("CustDesk")
    QGuiApplication.setDesktopFileName("custdesk")
    return app


def _hear(kind: QtMsgType, _context: object, message: str) -> None:
    if message.startswith(_NOISE):
        return
    level = logging.WARNING if kind in (QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg) else logging.INFO
    log.log(level, "%s", message)
