"""Naming a folder: typed, or chosen from those there are."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from custdesk.ui.sign_in.browse_row import BrowseRow
from custdesk.ui.widgets import ltr_box


class FolderRow(BrowseRow):
    """``chosen`` carries a folder of the folder dialog, which is for whoever hears of it to put into the box."""

    chosen = Signal(object)

    def __init__(self, asks: str, parent: QWidget | None = None) -> None:
        self.box = ltr_box()
        super().__init__(self.box, parent)
        self._asks = asks
        self.name_button(asks)
        self.browse.clicked.connect(self.browse_folders)

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
