"""Choosing the key file, which lies on a USB stick as a rule."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QToolButton, QWidget

from custdesk.ui import icons
from custdesk.ui.theme import Space
from custdesk.ui.widgets import ltr_box

translate = QCoreApplication.translate


class KeyFileRow(QWidget):
    """``wanted`` once a vault asked for it. ``changed`` when another file is named, ``entered`` on Enter."""

    changed = Signal()
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.wanted = False
        self.box = ltr_box()
        self.browse = QToolButton()
        icons.dress(self.browse, "folder")
        self.browse.clicked.connect(self.browse_files)
        self.box.textChanged.connect(lambda _text: self.changed.emit())
        self.box.returnPressed.connect(self.entered)
        self.setFocusProxy(self.box)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(self.box, 1)
        row.addWidget(self.browse)
        self.retranslate()

    @property
    def file(self) -> Path | None:
        """The file that is named, if it is wanted and one is named."""
        place = self.box.text().strip()
        return Path(place) if place and self.wanted else None

    def retranslate(self) -> None:
        text = translate("SignIn", "Choose the key file")
        self.browse.setAccessibleName(text)
        self.browse.setToolTip(text)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.box.setAccessibleName(name)

    def setAccessibleDescription(self, description: str) -> None:
        super().setAccessibleDescription(description)
        self.box.setAccessibleDescription(description)

    def browse_files(self) -> None:
        """Let the person choose any file."""
        start = str(self.file.parent) if self.file else ""
        found, _kind = QFileDialog.getOpenFileName(self, translate("SignIn", "Choose the key file"), start)
        if found:
            self.box.setText(found)
