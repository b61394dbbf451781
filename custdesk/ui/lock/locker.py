"""Locks the program: the windows go first, what was typed is kept, keys and names leave the memory."""

from collections.abc import Callable
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from custdesk.errors import CustDeskError
from custdesk.ui.lock.clipboard import ClipboardWatch
from custdesk.ui.lock.presence import Presence
from custdesk.ui.lock.restart import restart_locked
from custdesk.ui.lock.system import system_watch
from custdesk.ui.tasks import TaskRunner

if TYPE_CHECKING:
    from custdesk.services import Services
    from custdesk.ui.main_window import MainWindow


class Locker(QObject):
    """Watches one session at a time. ``restart(folder, user)`` does not come back, but in tests."""

    def __init__(self, tasks: TaskRunner, restart: Callable[[Path, str], object] = restart_locked) -> None:
        super().__init__()
        self._tasks = tasks
        self._restart = restart
        self._window: MainWindow | None = None
        self._services: Services | None = None
        self._presence: Presence | None = None
        self._clipboard = ClipboardWatch(self)
        self._system = system_watch(self)
        if self._system is not None:
            self._system.left.connect(self.lock)

    def guard(self, window: "MainWindow", services: "Services") -> None:
        """Lock this session as soon as nobody seems to be there, or somebody asks for it."""
        self.rest()
        self._window, self._services = window, services
        window.lock_asked.connect(self.lock)
        self._presence = Presence(services.session.idle_minutes, self)
        self._presence.gone.connect(self.lock)

    def rest(self) -> None:
        """There is no session to guard any more. Idempotent."""
        if self._presence is not None:
            self._presence.stop()
            self._presence.deleteLater()
        self._window = self._services = self._presence = None

    def lock(self) -> None:
        """Hide everything, end all work, keep what was typed, close the vault, and start anew without any of it.

        Nothing that fails on the way keeps the program open.
        """
        window, services = self._window, self._services
        if window is None or services is None:
            return
        folder, user = services.folder, services.session.user_name
        self.rest()
        for shown in QApplication.topLevelWidgets():
            shown.hide()
        with ExitStack() as steps:
            steps.callback(self._restart, folder, user)
            steps.callback(self._clipboard.empty)
            steps.callback(_close, services)
            self._tasks.stop()
            for page in window.made_pages():
                page.keep_typing()


def _close(services: "Services") -> None:
    # There is nobody to tell: what could not be written is found out at the next sign-in.
    with suppress(CustDeskError):
        services.close()
