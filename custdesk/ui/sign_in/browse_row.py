"""A box that names a place, and beside it a button to choose one."""

from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from custdesk.ui import icons
from custdesk.ui.theme import Space
from custdesk.ui.widgets import AroundBox


class BrowseRow(AroundBox):
    """``box`` with its button ``browse``, which is for whoever makes the row to connect and to name."""

    def __init__(self, box: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.browse = QToolButton()
        icons.dress(self.browse, "folder")
        self.setFocusProxy(box)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(box, 1)
        row.addWidget(self.browse)

    def name_button(self, text: str) -> None:
        """Say what the button does, to the eye and to a screen reader."""
        self.browse.setToolTip(text)
        self.browse.setAccessibleName(text)
