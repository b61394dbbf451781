"""Naming a folder: typed, or chosen from those there are."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QToolButton, QWidget

from custdesk.ui import icons
from custdesk.ui.theme import Space
from custdesk.ui.widgets import ltr_box


class FolderRow(QWidget):
    """``chosen`` carries a folder of the folder dialog, which is for whoever hears of it to put into the box."""

    chosen = Signal(object)

    def __init__(self, asks: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asks = asks
        self.box = ltr_box()
        self.browse = QToolButton()
        icons.dress(self.browse, "folder")
        self.browse.setToolTip(asks)
        self.browse.setAccessibleName(asks)
        self.browse.clicked.connect(self.browse_folders)
        self.setFocusProxy(self.box)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(self.box, 1)
        row.addWidget(self.browse)

    @property
    def folder(self) -> Path | None:
        """The folder that is named, if one is."""
        text = self.box.text().strip()
        return Path(text) if text else None

    def browse_folders(self) -> None:
        """Let the person choose any folder."""
        start = str(self.folder.parent) if self.folder else str(Path.home())
        found = QFileDialog.getExistingDirectory(self, self._asks, start)
        if found:
            self.chosen.emit(Path(found))

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.box.setAccessibleName(name)

    def setAccessibleDescription(self, description: str) -> None:
        super().setAccessibleDescription(description)
        self.box.setAccessibleDescription(description)
