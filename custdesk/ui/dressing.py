"""All parts of all windows wear another style sheet: what is seen first and at once, the rest in idle moments."""

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from custdesk.ui.slices import Slices, paint_again

_ROUNDS: Final = 32
"""How often, about, it is asked again what is seen by now."""


class Dressing(QObject):
    """``dressed`` carries a part that wears the style sheet from now on.

    ``seen`` comes when all that is seen does, before it is painted; ``done`` when everything does.
    """

    dressed = Signal(QWidget)
    seen = Signal()
    done = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._slices = Slices(self)
        self._still: list[QWidget] = []

    def begin(self, sheet: str) -> None:
        """Let everything wear ``sheet`` soon; what was begun with another one is given up."""
        if sheet == self._app.styleSheet():
            return
        # Of the old sheet Qt forgets everything first. It would else go through all parts at once, dress each as often
        # as there are parts around it, and touch those that go meanwhile.
        self._app.style().unpolish(self._app)
        self._app.setStyleSheet(sheet)
        if not self._app.topLevelWidgets():  # whatever is made from now on wears it
            self._slices.stop()
            self.done.emit()
            return
        self._hold_still()
        self._slices.run(self._pieces(), self.done.emit)

    def _pieces(self) -> Iterator[None]:
        try:
            for part in _seen_first():
                if not part.isVisible():
                    self._show()
                if isValid(part):
                    self._dress(part)
                yield
        except Exception:
            self._show()  # of a bug is told elsewhere; the window is not to stand still for it
            raise
        self._show()

    def _dress(self, part: QWidget) -> None:
        part.style().polish(part)
        QCoreApplication.sendEvent(part, QEvent(QEvent.Type.StyleChange))
        self.dressed.emit(part)

    def _hold_still(self) -> None:
        """Paint nothing until all that is seen wears the same."""
        for window in self._app.topLevelWidgets():
            if window.isVisible() and window.updatesEnabled():
                window.setUpdatesEnabled(False)
                self._still.append(window)

    def _show(self) -> None:
        if self._still:
            still, self._still = self._still, []
            self.seen.emit()
            for window in filter(isValid, still):
                paint_again(window)


def _seen_first() -> Iterator[QWidget]:
    """Go through all parts of all windows: those that are seen by now come first, and each before what is in it."""
    windows = QApplication.topLevelWidgets()
    parts = list(dict.fromkeys(part for window in windows for part in (window, *window.findChildren(QWidget))))
    parts.reverse()
    in_a_row = len(parts) // _ROUNDS + 1
    while parts := sorted(filter(isValid, parts), key=QWidget.isVisible):
        yield from filter(isValid, (parts.pop() for _number in range(min(in_a_row, len(parts)))))
