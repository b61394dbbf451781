"""How fast work goes on over rows, and how long it still takes."""

from collections import deque
from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate
_LOOKED_BACK_SECONDS = 5.0
_ENOUGH_SECONDS = 1.0
_MINUTE = 60


class Pace:
    """Tells from the last seconds; says nothing before there is something to tell from."""

    def __init__(self, clock: Callable[[], float] = monotonic) -> None:
        self._clock = clock
        self._marks: deque[tuple[float, int]] = deque()

    def words(self, done: int, total: int) -> tuple[str, ...]:
        """Return rows a second and time left in words, now that ``done`` of ``total`` rows are done."""
        now = self._clock()
        if self._marks and done < self._marks[-1][1]:
            self._marks.clear()  # the next part of the work counts from the beginning
        self._marks.append((now, done))
        while now - self._marks[0][0] > _LOOKED_BACK_SECONDS:
            self._marks.popleft()
        since, before = self._marks[0]
        if now - since < _ENOUGH_SECONDS or done <= before or done >= total:
            return ()
        rate = (done - before) / (now - since)
        return (
            translate("Import", "%Ln row(s) a second", None, max(1, round(rate))),
            _left((total - done) / rate),
        )


def _left(seconds: float) -> str:
    if seconds < _MINUTE:
        return translate("Import", "about %Ln second(s) left", None, max(1, round(seconds)))
    return translate("Import", "about %Ln minute(s) left", None, round(seconds / _MINUTE))
