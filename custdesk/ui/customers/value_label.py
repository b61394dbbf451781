"""A value to read, select and copy."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget


class ValueLabel(QLabel):
    """Wraps; stands at the leading edge of the window, also where it reads from left to right by itself."""

    def __init__(self, text: str, *, left_to_right: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        # Values of customers must never be taken for markup.
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        flags = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        self.setTextInteractionFlags(flags)
        rtl = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
        if left_to_right:
            self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        edge = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(edge | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop)
