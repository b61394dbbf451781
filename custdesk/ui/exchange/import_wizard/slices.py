"""Much work that has to be done in the window's thread, done piece by piece between other events."""

from collections.abc import Callable, Iterator
from time import monotonic
from typing import Final

from PySide6.QtCore import QObject, QTimer

_AT_A_TIME: Final = 0.008
"""Seconds after which other events have their turn."""


class Slices(QObject):
    """Goes through an iterator that does a piece of work at each step; what came before is given up."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pieces: Iterator[None] | None = None
        self._done: Callable[[], None] | None = None
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.timeout.connect(self._go_on)

    @property
    def busy(self) -> bool:
        return self._pieces is not None

    def run(self, pieces: Iterator[None], done: Callable[[], None] | None = None) -> None:
        """Go through ``pieces`` from the next turn of the event loop on, and then do ``done``."""
        self._pieces, self._done = pieces, done
        self._turn.start()

    def _go_on(self) -> None:
        try:
            if self._pieces is not None and _more(self._pieces):
                self._turn.start()
                return
        except Exception:
            # Of a bug is told elsewhere; what was begun does not go on, and keeps nobody waiting.
            self._pieces = self._done = None
            raise
        done, self._pieces, self._done = self._done, None, None
        if done is not None:
            done()


def _more(pieces: Iterator[None]) -> bool:
    """Do a few of ``pieces``, and return whether there are more."""
    until = monotonic() + _AT_A_TIME
    return any(monotonic() >= until for _piece in pieces)
