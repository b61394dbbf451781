"""One purpose in its exact words, and what the customer answers to it."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from custdesk.consent.model import GIVEN, REFUSED, WITHDRAWN, PurposeState, Wording
from custdesk.ui.consent import texts
from custdesk.ui.theme import Space
from custdesk.ui.widgets import small, words
from custdesk.ui.widgets.labels import Text, look

translate = QCoreApplication.translate


class PurposeAnswer(QFrame):
    """The words, and a choice of answers. ``answer()`` is empty while nothing was asked."""

    changed = Signal()

    def __init__(self, state: PurposeState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state = state
        self.wording: Wording = state.purpose.wording()
        look(self, "card")
        self._title = Text()
        look(self._title, "strong")
        self._words = words()
        self._note = small()
        self._group = QButtonGroup(self)
        self.buttons: dict[str, QRadioButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        column.setSpacing(Space.XS)
        for widget in (self._title, self._words, self._note):
            column.addWidget(widget)
        if state.purpose.takes_answers:
            column.addWidget(self._choices())

    def show_language(self, language: str) -> None:
        """Show the words in ``language``, or say in which other one they are."""
        self.wording = self.state.purpose.wording(language)
        for label, text in ((self._title, self.wording.title), (self._words, self.wording.words)):
            label.setLayoutDirection(texts.direction_of(self.wording.language))
            label.setText(texts.directed(text, self.wording.language))
        for answer, button in self.buttons.items():
            button.setAccessibleName(f"{self.wording.title}: {button.text()}")
            button.setAccessibleDescription(self.wording.words if answer == GIVEN else "")
        self._note.setText(self._note_text(language))
        self._note.setVisible(bool(self._note.text()))

    def answer(self) -> str:
        return next((answer for answer, button in self.buttons.items() if button.isChecked()), "")

    def choose(self, answer: str) -> None:
        self.buttons[answer].setChecked(True)

    def _choices(self) -> QWidget:
        given_before = self.state.answer == GIVEN
        asked = bool(self.state.answer)
        names = {
            GIVEN: translate("Consent", "Given again") if given_before else translate("Consent", "Given"),
            WITHDRAWN if given_before else REFUSED: texts.answer_name(WITHDRAWN if given_before else REFUSED),
            "": translate("Consent", "No new answer") if asked else translate("Consent", "Not asked"),
        }
        room = QWidget()
        row = QHBoxLayout(room)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.L)
        for answer, name in names.items():
            button = QRadioButton(name)
            self._group.addButton(button)
            self.buttons[answer] = button
            row.addWidget(button)
        row.addStretch()
        self.buttons[""].setChecked(True)
        self._group.buttonToggled.connect(lambda _button, on: self.changed.emit() if on else None)
        return room

    def _note_text(self, language: str) -> str:
        notes = []
        if self.wording.language != language:
            notes.append(
                translate("Consent", "There are no words in {wanted}; these are in {shown}.").format(
                    wanted=texts.language_name(language), shown=texts.language_name(self.wording.language)
                )
            )
        if not self.state.purpose.takes_answers:
            notes.append(translate("Consent", "No consent is asked for this."))
        elif self.state.answer:
            notes.append(translate("Consent", "So far: {answer}").format(answer=texts.purpose_state(self.state)))
        return " ".join(notes)
