"""Whether somebody is still at the keyboard: keys and clicks, and a PC that slept in between."""

import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal

_LOOK_MS = 2000
_ASLEEP_SECONDS = 60.0
_SIGNS = frozenset(
    (
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
        QEvent.Type.InputMethod,
    )
)


class Presence(QObject):
    """``gone`` after ``idle_minutes`` without a key or a click in any window of the program, and after a sleep.

    A sleeping PC is known by the clock: it jumped between two looks. The key or click that would have been the first
    one after it is swallowed.
    """

    gone = Signal()

    def __init__(
        self,
        idle_minutes: int,
        parent: QObject | None = None,
        *,
        steady: Callable[[], float] = time.monotonic,
        wall: Callable[[], float] = time.time,
    ) -> None:
        super().__init__(parent)
        self._idle_seconds = idle_minutes * 60
        self._steady, self._wall = steady, wall
        self._seen = self._looked = steady()
        self._wall_looked = wall()
        self._watching = True
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        self._app = QCoreApplication.instance()
        if self._app is not None:
            self._app.installEventFilter(self)

    def stop(self) -> None:
        """Watch no more. Idempotent."""
        self._watching = False
        self._timer.stop()
        if self._app is not None:
            self._app.removeEventFilter(self)

    def look(self) -> bool:
        """Return whether somebody is still there; otherwise ``gone`` is emitted, once."""
        if not self._watching:
            return False
        steady, wall = self._steady(), self._wall()
        # The steady clock stands still during a sleep on some systems and goes on during it on others.
        slept = max(wall - self._wall_looked, steady - self._looked) >= _ASLEEP_SECONDS
        self._looked, self._wall_looked = steady, wall
        if not slept and steady - self._seen < self._idle_seconds:
            return True
        self.stop()
        self.gone.emit()
        return False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        del watched
        if event.type() not in _SIGNS:
            return False
        if not self.look():
            return True
        self._seen = self._looked
        return False
