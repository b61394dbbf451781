"""Choosing the key file, which lies on a USB stick as a rule."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from custdesk.ui.sign_in.browse_row import BrowseRow
from custdesk.ui.widgets import ltr_box

translate = QCoreApplication.translate


class KeyFileRow(BrowseRow):
    """``wanted`` once a vault asked for it. ``changed`` when another file is named, ``entered`` on Enter."""

    changed = Signal()
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self.box = ltr_box()
        super().__init__(self.box, parent)
        self.wanted = False
        self.browse.clicked.connect(self.browse_files)
        self.box.textChanged.connect(lambda _text: self.changed.emit())
        self.box.returnPressed.connect(self.entered)
        self.retranslate()

    @property
    def file(self) -> Path | None:
        """The file that is named, if it is wanted and one is named."""
        place = self.box.text().strip()
        return Path(place) if place and self.wanted else None

    def retranslate(self) -> None:
        self.name_button(translate("SignIn", "Choose the key file"))

    def browse_files(self) -> None:
        """Let the person choose any file."""
        start = str(self.file.parent) if self.file else ""
        found, _kind = QFileDialog.getOpenFileName(self, translate("SignIn", "Choose the key file"), start)
        if found:
            self.box.setText(found)
