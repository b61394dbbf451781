"""Last step of a new vault: the recovery key, shown this once."""

import secrets
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPixmap
from PySide6.QtWidgets import QFileDialog, QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from custdesk.errors import FileUnwritable
from custdesk.ui import icons
from custdesk.ui.messages import show_error
from custdesk.ui.printing.output import save_pdf
from custdesk.ui.printing.sheet_dialog import SheetDialog
from custdesk.ui.sign_in.recovery_sheet import qr_picture, sheet
from custdesk.ui.theme import Space
from custdesk.ui.widgets import Field, ltr_box
from custdesk.ui.widgets.labels import look

translate = QCoreApplication.translate
_QR_PIXELS = 150
_COLUMNS = 4


class RecoveryStep(QWidget):
    """Shows the key and asks for one of its groups; ``changed`` as that is typed."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shop = ""
        self._key = ""
        self.asked = 0
        self.groups = QFrame()
        self.groups.setProperty("look", "card")
        self.groups.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._grid = QGridLayout(self.groups)
        self._grid.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        self._grid.setHorizontalSpacing(Space.L)
        self.qr = QLabel()
        self.qr.setAccessibleName(translate("NewVault", "QR code of the recovery key"))
        self.copy = QPushButton(translate("NewVault", "Copy"))
        self.print = QPushButton(translate("NewVault", "Print …"))
        self.save = QPushButton(translate("NewVault", "Save as PDF …"))
        icons.dress(self.save, "save")
        icons.dress(self.copy, "copy")
        icons.dress(self.print, "print")
        self.copy.clicked.connect(self._copy)
        self.print.clicked.connect(self._print)
        self.save.clicked.connect(self._save)
        self.typed = ltr_box()
        self.typed_field = Field("", self.typed)
        self.typed.textChanged.connect(self._typing)
        self._lay_out()
        self.setFocusProxy(self.typed)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        buttons.addWidget(self.copy)
        buttons.addWidget(self.print)
        buttons.addWidget(self.save)
        buttons.addStretch()
        side = QVBoxLayout()
        side.setSpacing(Space.M)
        side.addWidget(self.groups)
        side.addLayout(buttons)
        side.addStretch()
        row = QHBoxLayout()
        row.setSpacing(Space.L)
        row.addLayout(side, 1)
        row.addWidget(self.qr, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.L)
        column.addLayout(row)
        column.addWidget(self.typed_field)
        column.addStretch()

    def show_key(self, shop: str, key: str) -> None:
        """Show ``key`` in its groups and ask for one of them at random."""
        self._shop, self._key = shop, key
        for index, group in enumerate(key.split("-")):
            cell = QLabel(group)
            look(cell, "code")
            cell.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._grid.addWidget(cell, index // _COLUMNS, index % _COLUMNS)
        self.qr.setPixmap(QPixmap.fromImage(qr_picture(key, _QR_PIXELS)))
        self.asked = secrets.randbelow(len(key.split("-")))
        number = QLocale().toString(self.asked + 1)
        self.typed_field.set_label(translate("NewVault", "Type group {number} from your paper").format(number=number))
        self.typed_field.set_hint(translate("NewVault", "So that it is certain you have it. It is not shown again."))

    def confirmed(self) -> bool:
        typed = self.typed.text().strip().strip("-").upper()
        return bool(self._key) and typed == self._key.split("-")[self.asked]

    def ready(self) -> bool:
        """Return whether the group was typed, after saying so if not."""
        wrong = "" if self.confirmed() else translate("NewVault", "This is not that group. Look at your paper again.")
        self.typed_field.say(wrong)
        return not wrong

    def _typing(self) -> None:
        self.typed_field.clear()
        self.changed.emit()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._key)
        self.copy.setText(translate("NewVault", "Copied"))

    def _print(self) -> None:
        told = translate("NewVault", "Keep it away from the PC, where you keep papers of value.")
        heading, shop, key = translate("NewVault", "Print the recovery sheet"), self._shop, self._key
        dialog = SheetDialog(heading, told, lambda size: sheet(shop, key, size), self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _save(self) -> None:
        heading, kind = translate("NewVault", "Save the recovery sheet"), translate("NewVault", "PDF (*.pdf)")
        place, _kind = QFileDialog.getSaveFileName(self, heading, "recovery.pdf", kind)
        if not place:
            return
        try:
            save_pdf(sheet(self._shop, self._key), Path(place).with_suffix(".pdf"))
        except FileUnwritable as error:
            show_error(self, error)
        else:
            self.typed_field.set_hint(
                translate("NewVault", "Saved. Print it or put it on a stick, then delete it from this PC.")
            )
