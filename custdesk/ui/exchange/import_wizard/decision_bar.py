"""What can be decided of the chosen row."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton, QRadioButton, QVBoxLayout

from custdesk.exchange.importing.applying import TAKE_NEW, TAKE_NOT, TAKE_UPDATE
from custdesk.exchange.importing.model import PlannedRow, Verdict
from custdesk.ui.exchange.import_wizard.plan_model import DECISIONS
from custdesk.ui.theme import Space
from custdesk.ui.widgets.labels import look

translate = QCoreApplication.translate


class DecisionBar(QFrame):
    """``decided`` carries the decision for the chosen row, ``decided_alike`` that for all rows like it."""

    decided = Signal(str)
    decided_alike = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        look(self, "bar")
        self.group = QButtonGroup(self)
        self.choices: dict[str, QRadioButton] = {}
        self.all_alike = QPushButton()
        look(self.all_alike, "link")
        self.all_alike.clicked.connect(lambda: self.decided_alike.emit(self.decision()))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(Space.L, Space.S, Space.M, Space.S)
        self._column.setSpacing(0)
        for decision in ("", TAKE_NEW, TAKE_UPDATE, TAKE_NOT):
            button = self.choices[decision] = QRadioButton()
            self.group.addButton(button)
            button.clicked.connect(lambda _on=False, decision=decision: self.decided.emit(decision))
            self._column.addWidget(button)
        self._column.addWidget(self.all_alike, 0, Qt.AlignmentFlag.AlignLeading)
        self.hide()

    def decision(self) -> str:
        """Return what is chosen."""
        return next((decision for decision, button in self.choices.items() if button.isChecked()), "")

    def show_row(self, row: PlannedRow | None, decision: str, alike: int) -> None:
        """Offer what can be decided of ``row``; ``alike`` is how many rows there are of its kind."""
        offered = DECISIONS.get(row.verdict, ()) if row else ()
        self.setVisible(bool(offered))
        if row is None or not offered:
            return
        for code, button in self.choices.items():
            button.setVisible(code in offered)
            button.setText(_text(row, code))
        self.choices[decision].setChecked(True)
        self.all_alike.setText(translate("Import", "Do the same with all %Ln row(s) of this kind", None, alike))
        self.all_alike.setVisible(alike > 1)


def _text(row: PlannedRow, decision: str) -> str:
    if decision == TAKE_NEW:
        return translate("Import", "Enter it as a new customer")
    if decision == TAKE_NOT:
        return translate("Import", "Leave this row out")
    if decision == TAKE_UPDATE:
        return translate("Import", "It is the same: add what this row says")
    if row.verdict is Verdict.LOOKALIKE:
        return translate("Import", "Leave it out")
    return translate("Import", "Enter it") if row.verdict is Verdict.NEW else translate("Import", "Make the changes")
