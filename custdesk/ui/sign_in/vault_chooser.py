"""Choosing which vault to open: the recent ones, or any folder."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFileDialog, QWidget

from custdesk import paths
from custdesk.ui.sign_in.browse_row import BrowseRow

translate = QCoreApplication.translate


class VaultChooser(BrowseRow):
    """``chosen`` when another vault is the present one."""

    chosen = Signal()

    def __init__(self, recent: tuple[str, ...], parent: QWidget | None = None) -> None:
        self.box = QComboBox()
        super().__init__(self.box, parent)
        self.browse.clicked.connect(self.browse_folders)
        for place in recent:
            self._append(Path(place))
        self.box.currentIndexChanged.connect(lambda _index: self.chosen.emit())
        self.retranslate()

    @property
    def folder(self) -> Path | None:
        place = self.box.currentData()
        return Path(place) if place else None

    def choose(self, folder: Path) -> None:
        """Make ``folder`` the present vault, adding it if it is not among the recent ones."""
        found = self.box.findData(str(folder))
        if found < 0:
            self._append(folder)
            found = self.box.count() - 1
        self.box.setCurrentIndex(found)

    def retranslate(self) -> None:
        self.name_button(translate("SignIn", "Open another folder"))
        self.box.setPlaceholderText(translate("SignIn", "Choose a vault"))

    def _append(self, folder: Path) -> None:
        self.box.addItem(folder.stem, str(folder))
        self.box.setItemData(self.box.count() - 1, str(folder), Qt.ItemDataRole.ToolTipRole)

    def browse_folders(self) -> None:
        """Let the person choose any folder."""
        start = self.folder.parent if self.folder else paths.vaults_folder()
        found = QFileDialog.getExistingDirectory(self, translate("SignIn", "Choose a vault"), str(start))
        if found:
            self.choose(Path(found))
