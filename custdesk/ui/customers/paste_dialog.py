"""What a pasted text would fill in: piece by piece, to be moved or left out before."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from custdesk.customers.pasting import TARGETS, Pasted, Piece
from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.records.kinds import countries
from custdesk.ui.page import PageContext
from custdesk.ui.privacy.form_dialog import FormDialog
from custdesk.ui.record_form.editors import CalmComboBox
from custdesk.ui.theme import Space
from custdesk.ui.widgets import scrolling, words
from custdesk.ui.widgets.labels import Text

translate = QCoreApplication.translate
_LONGEST_SHOWN = 300
TARGET_NAMES = {
    "name": QT_TRANSLATE_NOOP("PasteDialog", "Name"),
    "company_name": QT_TRANSLATE_NOOP("PasteDialog", "Company"),
    "job_title": QT_TRANSLATE_NOOP("PasteDialog", "Job title"),
    "phone": QT_TRANSLATE_NOOP("PasteDialog", "Phone"),
    "email": QT_TRANSLATE_NOOP("PasteDialog", "E-mail"),
    "street": QT_TRANSLATE_NOOP("PasteDialog", "Street and number"),
    "postcode": QT_TRANSLATE_NOOP("PasteDialog", "Postcode"),
    "city": QT_TRANSLATE_NOOP("PasteDialog", "City"),
    "region": QT_TRANSLATE_NOOP("PasteDialog", "Region"),
    "country": QT_TRANSLATE_NOOP("PasteDialog", "Country"),
    "tax_number": QT_TRANSLATE_NOOP("PasteDialog", "Tax number"),
    "notes": QT_TRANSLATE_NOOP("PasteDialog", "Notes"),
    "": QT_TRANSLATE_NOOP("PasteDialog", "Leave out"),
}


class PasteDialog(FormDialog):
    """Shows the pieces; :meth:`pieces` returns them with the fields that were chosen for them."""

    def __init__(self, context: PageContext, pasted: Pasted, language: str, parent: QWidget | None = None) -> None:
        heading = translate("PasteDialog", "Fill in what was pasted")
        super().__init__(context, heading, translate("PasteDialog", "Fill in"), parent)
        self._pasted = pasted
        self.choices: list[QComboBox] = []
        told = translate(
            "PasteDialog", "Look where each piece goes. Only empty fields are filled; nothing is saved before you save."
        )
        self.body.addWidget(words(told, muted=True))
        if pasted.cut:
            self.body.addWidget(words(translate("PasteDialog", "The text was too long: only its beginning is here.")))
        self.body.addWidget(scrolling(self._list(language), apart=True), 1)
        self.verb.clicked.connect(self.accept)

    def pieces(self) -> tuple[Piece, ...]:
        """Return the pieces as they are to be filled in."""
        return tuple(
            Piece(piece.text, str(choice.currentData()))
            for piece, choice in zip(self._pasted.pieces, self.choices, strict=True)
        )

    def _list(self, language: str) -> QWidget:
        room = QWidget()
        grid = QGridLayout(room)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(Space.XS)
        grid.setColumnStretch(0, 1)
        for row, piece in enumerate(self._pasted.pieces):
            shown = countries.show(piece.text, language) if piece.target == "country" else piece.text
            label = Text(shown[:_LONGEST_SHOWN])
            label.setWordWrap(True)
            choice = CalmComboBox()
            for target in TARGETS:
                choice.addItem(translate("PasteDialog", TARGET_NAMES[target]), target)
            choice.setCurrentIndex(choice.findData(piece.target))
            choice.setAccessibleName(translate("PasteDialog", "Where this goes: {text}").format(text=shown))
            choice.currentIndexChanged.connect(self.touched)
            label.setBuddy(choice)
            self.choices.append(choice)
            grid.addWidget(label, row, 0)
            grid.addWidget(choice, row, 1, Qt.AlignmentFlag.AlignTop)
        grid.setRowStretch(len(self.choices), 1)
        return room
