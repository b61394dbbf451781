"""How long somebody has to wait after too many wrong passphrases, counted down."""

from collections.abc import Callable
from math import ceil
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal

_TICK_MS = 500
Who = tuple[Path, str]


class Waiting(QObject):
    """The vault itself refuses a try that comes too early; this only shows for how long. ``ticked`` while it counts."""

    ticked = Signal()

    def __init__(self, clock: Callable[[], float] = monotonic, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._until: dict[Who, float] = {}
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self.tick)

    def begin(self, folder: Path, user: str, seconds: int) -> None:
        """Let ``user`` of the vault in ``folder`` wait for ``seconds`` from now."""
        self._until[folder, user.casefold()] = self._clock() + seconds
        self._timer.start()
        self.ticked.emit()

    def seconds(self, folder: Path | None, user: str) -> int:
        """Return how many seconds are left; 0 for who need not wait."""
        if folder is None:
            return 0
        return max(0, ceil(self._until.get((folder, user.casefold()), 0.0) - self._clock()))

    def tick(self) -> None:
        """Tell how far it is, and stop counting once nobody waits any more."""
        now = self._clock()
        self._until = {who: until for who, until in self._until.items() if until > now}
        if not self._until:
            self._timer.stop()
        self.ticked.emit()
