"""A new seal of the log: shown, printed, saved."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QSize, QStandardPaths, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFileDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from custdesk.errors import FileUnwritable
from custdesk.ui import icons
from custdesk.ui.audit.seal_sheet import SealSheet, facts, sheet
from custdesk.ui.messages import show_error
from custdesk.ui.printing.output import save_pdf
from custdesk.ui.printing.sheet_dialog import SheetDialog
from custdesk.ui.sign_in.recovery_sheet import qr_picture
from custdesk.ui.theme import Space
from custdesk.ui.widgets import DialogAsOneReads, make_room, small, title, words
from custdesk.ui.widgets.labels import Text, look

translate = QCoreApplication.translate
_QR_PIXELS = 170
_COLUMNS = 3
_WIDTH = 620


class SealDialog(DialogAsOneReads):
    """Shows the seal as the sheet will say it."""

    def __init__(self, said: SealSheet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said = said
        heading = translate("Seal", "Seal of the log")
        self.setWindowTitle(heading)
        make_room(self, QSize(_WIDTH, 0))
        self.print = QPushButton(translate("Seal", "Print …"))
        self.save = QPushButton(translate("Seal", "Save as PDF …"))
        icons.dress(self.print, "print", "on_accent")
        icons.dress(self.save, "save")
        look(self.print, "primary")
        self.print.clicked.connect(self._print)
        self.save.clicked.connect(self._save)
        self.outcome = words()
        self.outcome.hide()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.save, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.print, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        self.print.setDefault(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(title(heading))
        column.addWidget(words(self._why(), muted=True))
        column.addWidget(self._card())
        column.addWidget(self.outcome)
        column.addStretch()
        column.addWidget(buttons)

    @staticmethod
    def _why() -> str:
        return translate(
            "Seal",
            "Print it and keep the sheet away from this PC, a new one every week or so. As long as the log holds the"
            " seal, nobody altered or shortened it up to here, not even with an old copy of the whole vault.",
        )

    def _card(self) -> QWidget:
        card = QFrame()
        look(card, "card")
        qr = QLabel()
        qr.setAccessibleName(translate("Seal", "QR code of the seal"))
        qr.setPixmap(QPixmap.fromImage(qr_picture(self._said.seal.line, _QR_PIXELS)))
        told = QGridLayout()
        told.setHorizontalSpacing(Space.M)
        told.setVerticalSpacing(Space.XS)
        for row, (label, text) in enumerate(facts(self._said)):
            told.addWidget(small(label), row, 0)
            told.addWidget(Text(text), row, 1)
        told.setColumnStretch(1, 1)
        side = QVBoxLayout()
        side.setSpacing(Space.L)
        side.addLayout(told)
        side.addLayout(self._grid())
        side.addStretch()
        row_of_card = QHBoxLayout(card)
        row_of_card.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        row_of_card.setSpacing(Space.L)
        row_of_card.addLayout(side, 1)
        row_of_card.addWidget(qr, 0, Qt.AlignmentFlag.AlignTop)
        return card

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(Space.XS)
        for place, word in enumerate(self._said.words):
            cell = Text(f"{QLocale().toString(place + 1)}. \u2068{word}\u2069")
            look(cell, "label")
            cell.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(cell, place // _COLUMNS, place % _COLUMNS)
        return grid

    def _print(self) -> None:
        told = translate("Seal", "Keep the sheet away from this PC.")
        dialog = SheetDialog(self.windowTitle(), told, lambda size: sheet(self._said, size), self)
        sent = translate("Seal", "Sent to the printer. Keep the sheet away from this PC.")
        dialog.sent.connect(lambda: self._tell(sent))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _save(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name = translate("Seal", "Seal of the log")
        place, _kind = QFileDialog.getSaveFileName(
            self,
            translate("Seal", "Save the seal"),
            str(Path(folder or Path.home()) / f"{name} {self._said.seal.seq}.pdf"),
            translate("Seal", "PDF (*.pdf)"),
        )
        if place:
            self.save_as(Path(place).with_suffix(".pdf"))

    def save_as(self, file: Path) -> None:
        """Write the sheet into a file, and say so."""
        try:
            save_pdf(sheet(self._said), file)
        except FileUnwritable as error:
            show_error(self, error)
        else:
            text = translate("Seal", "Saved as {name}. Put it where whoever alters the log on this PC does not reach.")
            self._tell(text.format(name=f"\u2068{file.name}\u2069"))

    def _tell(self, text: str) -> None:
        self.outcome.setText(text)
        self.outcome.show()
