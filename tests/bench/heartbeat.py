"""A heartbeat in the window's thread, which tells how long the window did not answer."""

import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

BEAT_MS, BEATS_PER_KEY = 5, 20


class Moment(NamedTuple):
    """Seconds: by the clock on the wall, and of processor time of the window's thread."""

    wall: float
    own: float

    @classmethod
    def now(cls) -> "Moment":
        return cls(time.perf_counter(), time.thread_time())

    def since(self, begin: "Moment") -> "Moment":
        return Moment(self.wall - begin.wall, self.own - begin.own)


class Typed(QLineEdit):
    """Notes how long it takes from each key press until it is painted."""

    def __init__(self) -> None:
        super().__init__()
        self.pressed_at = 0.0
        self.took: list[float] = []

    def press(self) -> None:
        if not self.pressed_at:
            self.pressed_at = time.perf_counter()
            key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a")
            QCoreApplication.postEvent(self, key)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.pressed_at and self.text():
            self.took.append(time.perf_counter() - self.pressed_at)
            self.pressed_at = 0.0


class Heart:
    """Beats in the window's thread; ``gaps`` are the times between beats."""

    def __init__(self, typed: Typed) -> None:
        self._typed = typed
        self._last = Moment.now()
        self.gaps: list[Moment] = []
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)

    @contextmanager
    def beating(self, name: str) -> Iterator[None]:
        self.gaps, self._typed.took, self._typed.pressed_at = [], [], 0.0
        begin = self._last = Moment.now()
        self._timer.start(BEAT_MS)
        yield
        # What was done last is yet to be painted.
        QTest.qWait(4 * BEAT_MS)
        self._timer.stop()
        print(f"{name} took {Moment.now().since(begin).wall:.1f} s; between beats: {told(self.gaps)}")
        print(f"    key press to painted: {in_ms(self._typed.took)}")

    def _beat(self) -> None:
        now = Moment.now()
        self.gaps.append(now.since(self._last))
        self._last = now
        if len(self.gaps) % BEATS_PER_KEY == 0:
            self._typed.press()


def told(moments: Sequence[Moment]) -> str:
    return f"{in_ms([one.wall for one in moments])}; own {in_ms([one.own for one in moments])}; {len(moments)} times"


def in_ms(seconds: Sequence[float]) -> str:
    if not seconds:
        return "none"
    ordered = [1000 * one for one in sorted(seconds)]
    middle, most = ordered[len(ordered) // 2], ordered[int(len(ordered) * 0.95)]
    return f"p50 {middle:.1f} ms, p95 {most:.1f} ms, longest {ordered[-1]:.1f} ms"
