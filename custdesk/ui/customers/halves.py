"""The list beside the customer, and the room between them."""

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle


class _Gap(QSplitterHandle):
    """The room between the halves; the frames beside it show where it is."""

    def paintEvent(self, event: QPaintEvent) -> None:
        del event


class Halves(QSplitter):
    def __init__(self) -> None:
        super().__init__()
        # From right to left Qt sets the halves one pixel too far to the right, where their border is cut off.
        self.setContentsMargins(0, 0, 1 if self.isRightToLeft() else 0, 0)

    def createHandle(self) -> QSplitterHandle:
        return _Gap(self.orientation(), self)
