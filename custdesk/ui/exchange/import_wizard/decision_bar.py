"""What can be decided of the chosen row, and of all rows like it."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QRadioButton, QVBoxLayout

from custdesk.exchange.importing.decided import TAKE_NEW, TAKE_NOT, TAKE_UPDATE
from custdesk.exchange.importing.model import ERASED, PlannedRow, Verdict
from custdesk.ui import icons
from custdesk.ui.exchange.import_wizard.verdicts import offered
from custdesk.ui.theme import Space
from custdesk.ui.widgets import small
from custdesk.ui.widgets.labels import look

translate = QCoreApplication.translate


class DecisionBar(QFrame):
    """``decided`` carries the decision for the chosen row, ``decided_alike`` that for all rows like it.

    ``next_asked`` asks for the next row that waits for a decision.
    """

    decided = Signal(str)
    decided_alike = Signal(str)
    next_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        look(self, "bar")
        self.group = QButtonGroup(self)
        self.choices: dict[str, QRadioButton] = {}
        self.waits = small()
        self.all_alike = _link()
        self.all_alike.clicked.connect(lambda: self.decided_alike.emit(self.decision()))
        self.onwards = _link()
        self.onwards.setText(translate("Import", "Next one to decide"))
        icons.dress(self.onwards, "forward", "link")
        self.onwards.clicked.connect(self.next_asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.S, Space.M, Space.S)
        column.setSpacing(0)
        column.addWidget(self.waits)
        for decision in ("", TAKE_UPDATE, TAKE_NEW, TAKE_NOT):
            button = self.choices[decision] = QRadioButton()
            self.group.addButton(button)
            button.clicked.connect(lambda _on=False, decision=decision: self.decided.emit(decision))
            column.addWidget(button)
        links = QHBoxLayout()
        links.addWidget(self.all_alike)
        links.addStretch()
        links.addWidget(self.onwards)
        column.addLayout(links)
        self.hide()

    def decision(self) -> str:
        """Return what is chosen."""
        return next((decision for decision, button in self.choices.items() if button.isChecked()), "")

    def show_row(self, row: PlannedRow | None, decision: str, alike: int, *, any_decided: bool, waiting: bool) -> None:
        """Offer what can be decided of ``row``; ``alike`` is how many rows there are of its kind.

        ``any_decided`` says that something was decided of any row, ``waiting`` that another one waits for it.
        """
        choices = offered(row) if row else ()
        self.setVisible(bool(choices))
        if row is None or not choices:
            return
        for code, button in self.choices.items():
            button.setVisible(code in choices)
            button.setText(_text(row, code))
        self._check(decision if decision in choices else "")
        undecided = row.verdict is Verdict.LOOKALIKE and not decision
        self.waits.setText(translate("Import", "Who is this? As long as you do not decide, the row is left out."))
        self.waits.setVisible(undecided)
        self.all_alike.setText(translate("Import", "Decide all %Ln row(s) like this the same way", None, alike))
        self.all_alike.setVisible(alike > 1 and any_decided and not undecided)
        self.onwards.setVisible(waiting)

    def _check(self, decision: str) -> None:
        # A group that is exclusive keeps its last button down, and nothing may be decided yet.
        self.group.setExclusive(False)
        for code, button in self.choices.items():
            button.setChecked(code == decision)
        self.group.setExclusive(True)


def _link() -> QPushButton:
    button = QPushButton()
    button.setAutoDefault(False)
    look(button, "link")
    return button


def _text(row: PlannedRow, decision: str) -> str:
    if decision == TAKE_NEW:
        if ERASED in row.reasons:
            return translate("Import", "They want to be a customer again: add them")
        return translate("Import", "Another person: add as a new customer")
    if decision == TAKE_UPDATE:
        return translate("Import", "The same: update with what this row says")
    if decision == TAKE_NOT:
        return translate("Import", "Leave this row out")
    return translate("Import", "Enter it") if row.verdict is Verdict.NEW else translate("Import", "Make the changes")
