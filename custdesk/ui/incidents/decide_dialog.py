"""Where an owner or the privacy officer decides what becomes of a log that is not the one that was noted."""

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QButtonGroup, QPlainTextEdit, QRadioButton, QVBoxLayout, QWidget

from custdesk.desk.noted import KEPT
from custdesk.incidents.model import ACCEPTED, DECISIONS, OURS, Incident
from custdesk.incidents.service import LONGEST_NOTE
from custdesk.ui.page import PageContext
from custdesk.ui.privacy.form_dialog import FormDialog
from custdesk.ui.theme import Space
from custdesk.ui.widgets import Field, make_room, small, words

translate = QCoreApplication.translate
_SIZE = QSize(600, 480)


class DecideDialog(FormDialog):
    """Three ways to go on, none of them chosen beforehand, and a note that is asked for."""

    def __init__(self, context: PageContext, incident: Incident, parent: QWidget | None = None) -> None:
        heading = translate("Incident", "Decide about the log")
        super().__init__(context, heading, translate("Incident", "Decide"), parent)
        self._incident = incident
        self.choices: dict[str, QRadioButton] = {}
        self._group = QButtonGroup(self)
        told = {
            OURS: translate("Incident", "You know who did it and why. What was entered after that copy is lost."),
            ACCEPTED: translate("Incident", "You looked for the newer vault and for a backup, and there is none."),
            KEPT: translate("Incident", "You are still looking. Nobody can change anything meanwhile."),
        }
        column = QVBoxLayout(choices := QWidget())
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        for code, label in DECISIONS.items():
            button = QRadioButton(translate("Incident", label))
            button.setAccessibleDescription(told[code])
            button.toggled.connect(self._chosen)
            self.choices[code] = button
            self._group.addButton(button)
            column.addWidget(button)
            more = small(told[code])
            more.setIndent(Space.XL)
            column.addWidget(more)
        self.note = QPlainTextEdit()
        self.note.setTabChangesFocus(True)
        self.note.textChanged.connect(self._typed)
        self.note_field = Field(
            translate("Incident", "What you found out, and why you decide so"),
            self.note,
            hint=translate("Incident", "It is kept with the incident and not in the log."),
        )
        self.choice_says = words()
        self.choice_says.setProperty("look", "problem")
        self.choice_says.hide()
        for part in (choices, self.choice_says, self.note_field):
            self.body.addWidget(part)
        self.verb.clicked.connect(lambda _checked=False: self._store())
        make_room(self, _SIZE)
        next(iter(self.choices.values())).setFocus()

    def _chosen(self) -> None:
        self.choice_says.hide()
        self.touched()

    def _typed(self) -> None:
        self.note_field.clear()
        self.touched()

    def _store(self) -> None:
        decision = next((code for code, button in self.choices.items() if button.isChecked()), "")
        note = self.note.toPlainText().strip()
        self.choice_says.setText("" if decision else translate("Incident", "Choose how to go on."))
        self.choice_says.setVisible(not decision)
        problem = "" if note else translate("Incident", "Write a sentence or two.")
        if len(note) > LONGEST_NOTE:
            problem = translate("Incident", "Write at most %Ln characters.", None, LONGEST_NOTE)
        self.note_field.say(problem)
        if decision and not problem:
            incidents, incident_id = self._context.services.incidents, self._incident.id
            self.run(lambda: incidents.decide(incident_id, decision, note))
