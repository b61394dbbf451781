"""Much work that has to be done in the window's thread, done piece by piece between other events."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import monotonic
from typing import TYPE_CHECKING, Final, Protocol, runtime_checkable

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, QTimer

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_AT_A_TIME: Final = 0.008
"""Seconds after which other events have their turn."""


@runtime_checkable
class InPieces(Protocol):
    """A large part of a window. It is used when it is whole, so that what it does finds everything made."""

    def pieces(self) -> Iterator[None]:
        """Make what it does not begin with, a few milliseconds of work at each step."""


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

    def stop(self) -> None:
        """Give up what is left."""
        self._turn.stop()
        self._pieces = self._done = None

    def _go_on(self) -> None:
        try:
            if self._pieces is not None and do_some(self._pieces):
                self._turn.start()
                return
        except Exception:
            # Of a bug is told elsewhere; what was begun does not go on, and keeps nobody waiting.
            self._pieces = self._done = None
            raise
        done, self._pieces, self._done = self._done, None, None
        if done is not None:
            done()


def let_paint() -> None:
    """Let everything have its turn but keys and clicks, which come later and go where they were meant to go."""
    # The first turn lays out what changed, and the second paints it.
    for _turn in range(2):
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)


def paint_again(window: "QWidget") -> None:
    """Let a window whose updates were off be painted as it is by now."""
    window.setUpdatesEnabled(True)
    # What Qt asked itself to paint meanwhile was dropped, and it asks for nothing more until that has come.
    QCoreApplication.postEvent(window, QEvent(QEvent.Type.UpdateRequest))


@contextmanager
def unpainted(window: "QWidget") -> Iterator[None]:
    """Let ``window`` stay on the screen as it is until all of it has changed."""
    window.setUpdatesEnabled(False)
    try:
        yield
    finally:
        paint_again(window)


def do_some(pieces: Iterator[None]) -> bool:
    """Do a few of ``pieces``, and return whether there are more."""
    until = monotonic() + _AT_A_TIME
    return any(monotonic() >= until for _piece in pieces)
