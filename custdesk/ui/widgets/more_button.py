"""The button at the end of a row of buttons, with a menu of what is done more seldom."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from custdesk.ui import icons


class MoreButton(QToolButton):
    """``actions_menu`` is what it opens."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.actions_menu = QMenu(self)
        self.setText(text)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setMenu(self.actions_menu)
        icons.dress(self, "more")
