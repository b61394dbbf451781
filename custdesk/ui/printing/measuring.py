"""How much room a text takes, in the dots of a page."""

from typing import Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QImage, QPainter, QTextOption

_ENDLESS: Final = 1_000_000.0


class Measure:
    """Measures with a painter of nothing, so that what is painted takes exactly as much room."""

    def __init__(self) -> None:
        self._nothing = QImage(1, 1, QImage.Format.Format_RGB32)

    def height(self, text: str, font: QFont, width: float, option: QTextOption) -> float:
        """Return how tall a text is if its lines are no wider than ``width``; one line for no text."""
        # Begun and ended each time: a painter that outlives its picture, as after an error, ends the program.
        painter = QPainter(self._nothing)
        painter.setFont(font)
        height = painter.boundingRect(QRectF(0, 0, width, _ENDLESS), text or "x", option).height()
        painter.end()
        return height
