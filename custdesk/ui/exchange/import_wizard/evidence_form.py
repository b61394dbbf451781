"""What vouches for the consents of a column: without it a file records none."""

from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from custdesk.consent.model import HOWS
from custdesk.exchange.importing.consents import HOWS_OF_FILES, ConsentEvidence
from custdesk.ui.exchange.import_wizard.cells import apart
from custdesk.ui.record_form.editors import CalmComboBox
from custdesk.ui.theme import Space
from custdesk.ui.widgets import Field, TextBox
from custdesk.ui.widgets.date_field import DateField

translate = QCoreApplication.translate
_PROOF_LONGEST = 200


class EvidenceForm(QWidget):
    """How the people of one column agreed to ``purpose``, on which day, and where the proof lies."""

    changed = Signal()

    def __init__(self, purpose: str, name: str) -> None:
        super().__init__()
        self._purpose = purpose
        self.how = CalmComboBox()
        for code in HOWS_OF_FILES:
            self.how.addItem(how_text(code), code)
        self.how.setCurrentIndex(self.how.findData("import"))
        self.day = DateField()
        self.proof = TextBox(translate("Import", "For example: paper forms in the blue folder"))
        self.proof.setMaxLength(_PROOF_LONGEST)
        self._lay_out(name)
        self.how.activated.connect(self._take)
        self.day.changed.connect(self._take)
        self.proof.textEdited.connect(self._take)

    def evidence(self) -> ConsentEvidence:
        """Return what is said here."""
        return ConsentEvidence(
            purpose=self._purpose,
            evidence=self.proof.text().strip(),
            how=str(self.how.currentData()),
            happened_on=self.day.value(),
        )

    def why_not(self) -> str:
        """Return what is missing, or an empty text."""
        if not self.proof.text().strip():
            return translate("Import", "Say where the proof of the consents lies, or leave the column out.")
        if self.day.problem():
            return translate("Import", "Correct the day of the consents.")
        day = self.day.value()
        return translate("Import", "The day of the consents is still to come.") if day and day > date.today() else ""

    def _take(self) -> None:
        self._day_field.say(self.day.problem())
        self.changed.emit()

    def _lay_out(self, name: str) -> None:
        how = Field(translate("Import", "How they agreed"), self.how)
        self._day_field = Field(
            translate("Import", "On which day"),
            self.day,
            hint=translate("Import", "For rows without a day of their own."),
        )
        proof = Field(translate("Import", "Where the proof lies"), self.proof, required=True)
        for editor, text in (
            (self.how, translate("Import", "How they agreed: {column}")),
            (self.day, translate("Import", "On which day they agreed: {column}")),
            (self.proof, translate("Import", "Where the proof lies: {column}")),
        ):
            editor.setAccessibleName(text.format(column=apart(name)))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, Space.S)
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(Space.S)
        grid.addWidget(how, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._day_field, 0, 1)
        grid.addWidget(proof, 1, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)


def how_text(code: str) -> str:
    """Return how a consent that a file proves was given; ``code`` is one of ``HOWS_OF_FILES``."""
    # The consents of a form on the web come in files, which is what a card says of them.
    return translate("Import", "On a form on the web") if code == "import" else translate("Consent", HOWS[code])
