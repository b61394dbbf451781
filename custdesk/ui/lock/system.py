"""What the system says: the PC goes to sleep, the screen is locked, another person's session comes to the front.

Told by logind and by the screen saver over D-Bus where they are there (Linux); elsewhere a sleep is known by the clock
(:mod:`custdesk.ui.lock.presence`). Interfaces: org.freedesktop.login1 of systemd, and org.freedesktop.ScreenSaver with
the name GNOME gives to it.
"""

import os
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import SLOT, QObject, Signal, Slot

if sys.platform == "linux" or TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher, QDBusVariant

    LOGIND = "org.freedesktop.login1"
    LOGIND_PATH = "/org/freedesktop/login1"
    SAVERS = (
        ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"),
        ("org.freedesktop.ScreenSaver", "/ScreenSaver"),
        ("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"),
    )
    PROPERTIES = "org.freedesktop.DBus.Properties"
    _SESSION = f"{LOGIND}.Session"

    class SystemWatch(QObject):
        """``left`` when the system says that whoever sat here has gone. A bus that is not there says nothing."""

        left = Signal()

        def __init__(
            self, system: QDBusConnection, own: QDBusConnection, session_id: str, parent: QObject | None = None
        ) -> None:
            """Listen on the bus of the system and on the person's own; ``session_id`` is logind's, "" if unknown."""
            super().__init__(parent)
            self._system = system
            self._path = session_path(session_id)
            if system.isConnected():
                sleep = _slot("_sleeps(bool)")
                system.connect(LOGIND, LOGIND_PATH, f"{LOGIND}.Manager", "PrepareForSleep", self, sleep)
            if system.isConnected() and session_id:
                system.connect(LOGIND, self._path, _SESSION, "Lock", self, _slot("_locked()"))
                changed = _slot("_changed(QDBusMessage)")
                system.connect(LOGIND, self._path, PROPERTIES, "PropertiesChanged", self, changed)
            if own.isConnected():
                for name, path in SAVERS:
                    own.connect(name, path, name, "ActiveChanged", self, _slot("_covered(bool)"))

        @Slot(bool)
        def _sleeps(self, begins: bool) -> None:
            # Also when it ends: before a short sleep there may have been no time to lock.
            del begins
            self.left.emit()

        @Slot(bool)
        def _covered(self, active: bool) -> None:
            if active:
                self.left.emit()

        @Slot()
        def _locked(self) -> None:
            self.left.emit()

        @Slot(QDBusMessage)
        def _changed(self, _message: QDBusMessage) -> None:
            """Ask whether the session is still in front: the changed values themselves cannot be read from here."""
            ask = QDBusMessage.createMethodCall(LOGIND, self._path, PROPERTIES, "Get")
            ask.setArguments([_SESSION, "Active"])
            waiting = QDBusPendingCallWatcher(self._system.asyncCall(ask), self)
            waiting.finished.connect(self._answered)

        @Slot(QDBusPendingCallWatcher)
        def _answered(self, waiting: QDBusPendingCallWatcher) -> None:
            answer = waiting.reply().arguments()
            waiting.deleteLater()
            if answer and isinstance(answer[0], QDBusVariant) and answer[0].variant() is False:
                self.left.emit()


def _slot(name: str) -> bytes:
    return SLOT(name)  # type: ignore[return-value]  # it is bytes that are declared, and text that is understood


def session_path(session_id: str) -> str:
    """Return where logind keeps a session: bytes other than letters and digits, and a leading digit, as ``_xx``."""
    escaped = "".join(
        letter if letter.isascii() and letter.isalnum() and (place or not letter.isdigit()) else f"_{ord(letter):02x}"
        for place, letter in enumerate(session_id)
    )
    return f"/org/freedesktop/login1/session/{escaped}"


def system_watch(parent: QObject) -> "SystemWatch | None":
    """Return a watch over this PC, or nothing where the system has no such way to tell."""
    if sys.platform != "linux":
        return None
    own, system = QDBusConnection.sessionBus(), QDBusConnection.systemBus()
    return SystemWatch(system, own, os.environ.get("XDG_SESSION_ID", ""), parent)
