"""Asking a customer: opt-outs, channels and purposes, with how, when and the proof."""

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QVBoxLayout, QWidget

from custdesk.consent.model import CHANNELS, HOWS, OPT_OUTS, Answers, ConsentState, Purpose, PurposeState
from custdesk.ui.consent.purpose_answer import PurposeAnswer
from custdesk.ui.theme import Space
from custdesk.ui.widgets import Field, SectionHeading, TextBox, small
from custdesk.ui.widgets.date_field import DateField
from custdesk.ui.widgets.flow import FlowLayout

translate = QCoreApplication.translate
_ASKED_BY_HAND = tuple(how for how in HOWS if how not in ("import", "merge"))


class AnswersEditor(QWidget):
    """For a new customer (``state`` is ``None``) or for one more answer of a known one. ``changed`` at each touch."""

    changed = Signal()

    def __init__(
        self,
        purposes: Iterable[Purpose],
        language: str,
        state: ConsentState | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._before = {code: state is not None and state.opted_out(code) for code in (*OPT_OUTS, *CHANNELS)}
        self.boxes = {code: self._box(code) for code in self._before}
        known = {item.purpose.code: item for item in state.purposes} if state else {}
        self.purposes = {
            purpose.code: PurposeAnswer(known.get(purpose.code, PurposeState(purpose=purpose)))
            for purpose in purposes
            if purpose.active
        }
        self.how, self.day, self.evidence = QComboBox(), DateField(), TextBox()
        self._day_field = Field(translate("Consent", "Date"), self.day)
        self._lay_out()
        self.show_language(language)
        for answer in self.purposes.values():
            answer.changed.connect(self.changed)
        self.day.changed.connect(self._check)
        self.evidence.textChanged.connect(self._touched)

    def show_language(self, language: str) -> None:
        """Show the words in the customer's language."""
        for answer in self.purposes.values():
            answer.show_language(language)

    def answers(self) -> Answers:
        """Return what was answered: only the boxes that changed and the purposes that were asked."""
        given = {code: item.answer() for code, item in self.purposes.items() if item.answer()}
        chosen = {code: box.isChecked() for code, box in self.boxes.items()}
        return Answers(
            opted_out={code: on for code, on in chosen.items() if on != self._before[code]},
            purposes=given,
            wordings={code: self.purposes[code].wording.id for code in given},
            how=self.how.currentData(),
            evidence=self.evidence.text().strip(),
            happened_on=self.day.value(),
        )

    def answered(self) -> bool:
        """Return whether there is anything to record."""
        answers = self.answers()
        return bool(answers.opted_out or answers.purposes)

    def problem(self) -> str:
        """Return in words why this cannot be recorded, or an empty text."""
        return self._day_field.trouble()

    def _lay_out(self) -> None:
        for how in _ASKED_BY_HAND:
            self.how.addItem(translate("Consent", HOWS[how]), how)
        self.day.setValue(date.today())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(SectionHeading(translate("Consent", "The customer says no to")))
        column.addWidget(self._flow(OPT_OUTS))
        column.addWidget(SectionHeading(translate("Consent", "Do not contact by")))
        column.addWidget(self._flow(CHANNELS))
        column.addWidget(SectionHeading(translate("Consent", "Consent")))
        column.addWidget(small(translate("Consent", "Read or show these words to the customer, then mark the answer.")))
        for answer in self.purposes.values():
            column.addWidget(answer)
        column.addWidget(SectionHeading(translate("Consent", "How it was answered")))
        column.addLayout(self._source())

    def _source(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(Space.S)
        grid.addWidget(Field(translate("Consent", "How"), self.how), 0, 0)
        grid.addWidget(self._day_field, 0, 1)
        proof = translate("Consent", "Where the signed paper or the message can be found, if there is one.")
        grid.addWidget(Field(translate("Consent", "Proof"), self.evidence, hint=proof), 1, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        return grid

    def _box(self, code: str) -> QCheckBox:
        box = QCheckBox(translate("Consent", OPT_OUTS.get(code) or CHANNELS[code]))
        box.setChecked(self._before[code])
        box.toggled.connect(self._touched)
        heading = translate("Consent", "The customer says no to")
        if code in CHANNELS:
            heading = translate("Consent", "Do not contact by")
        box.setAccessibleName(f"{heading}: {box.text()}")
        return box

    def _flow(self, codes: Iterable[str]) -> QWidget:
        room = QWidget()
        row = FlowLayout(room)
        row.setSpacing(Space.M)
        for code in codes:
            row.addWidget(self.boxes[code])
        return room

    def _touched(self) -> None:
        self.changed.emit()

    def _check(self) -> None:
        day = self.day.value()
        problem = self.day.problem()
        if day is not None and day > date.today():
            problem = translate("Consent", "This day is still to come. Give the day the customer answered.")
        self._day_field.say(problem)
        self.changed.emit()
