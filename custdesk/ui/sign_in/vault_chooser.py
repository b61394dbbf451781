"""Choosing which vault to open: the recent ones, or any folder."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QToolButton, QWidget

from custdesk import paths
from custdesk.ui import icons
from custdesk.ui.theme import Space

translate = QCoreApplication.translate


class VaultChooser(QWidget):
    """``chosen`` when another vault is the present one."""

    chosen = Signal()

    def __init__(self, recent: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QComboBox()
        self.browse = QToolButton()
        icons.dress(self.browse, "folder")
        self.browse.clicked.connect(self.browse_folders)
        self.setFocusProxy(self.box)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(self.box, 1)
        row.addWidget(self.browse)
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
        text = translate("SignIn", "Open another folder")
        self.browse.setAccessibleName(text)
        self.browse.setToolTip(text)
        self.box.setPlaceholderText(translate("SignIn", "Choose a vault"))

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.box.setAccessibleName(name)

    def setAccessibleDescription(self, description: str) -> None:
        super().setAccessibleDescription(description)
        self.box.setAccessibleDescription(description)

    def _append(self, folder: Path) -> None:
        self.box.addItem(folder.stem, str(folder))
        self.box.setItemData(self.box.count() - 1, str(folder), Qt.ItemDataRole.ToolTipRole)

    def browse_folders(self) -> None:
        """Let the person choose any folder."""
        start = self.folder.parent if self.folder else paths.vaults_folder()
        found = QFileDialog.getExistingDirectory(self, translate("SignIn", "Choose a vault"), str(start))
        if found:
            self.choose(Path(found))
