"""The third step: what would become of each row, and what the person decides."""

from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from custdesk.customers.model import CustomerCard
from custdesk.errors import CustDeskError
from custdesk.exchange.importing.model import Plan, PlannedRow, Verdict
from custdesk.ui import icons
from custdesk.ui.exchange.import_wizard.decision_bar import DecisionBar
from custdesk.ui.exchange.import_wizard.plan_model import PlanModel
from custdesk.ui.exchange.import_wizard.plan_table import PlanTable
from custdesk.ui.exchange.import_wizard.row_details import RowDetails
from custdesk.ui.exchange.import_wizard.row_words import RowWords
from custdesk.ui.exchange.import_wizard.step import Step
from custdesk.ui.exchange.import_wizard.verdicts import SIGNS
from custdesk.ui.page import PageContext
from custdesk.ui.theme import Space
from custdesk.ui.widgets.flow import FlowLayout
from custdesk.ui.widgets.labels import look

translate = QCoreApplication.translate
_AT_REST_MS = 200
_DETAILS_WIDTH = 340


class PlanStep(Step):
    """``plan`` is what is shown, ``decisions`` what was decided by line."""

    def __init__(self, context: PageContext, row_words: RowWords) -> None:
        super().__init__()
        self._context = context
        self.plan: Plan | None = None
        self._others: dict[int, CustomerCard] = {}
        self._by_line: dict[int, PlannedRow] = {}
        self.model = PlanModel(row_words)
        self.model.setParent(self)
        self.table = PlanTable(self.model, translate("Import", "What would become of each row"))
        self.details = RowDetails(row_words)
        self.bar = DecisionBar()
        self.chips = QButtonGroup(self)
        self._chip_of: dict[Verdict | None, QToolButton] = {}
        # The customer that a row looks like is opened, which is logged: not for rows that one only passes.
        self._at_rest = QTimer(self)
        self._at_rest.setSingleShot(True)
        self._at_rest.setInterval(_AT_REST_MS)
        self._at_rest.timeout.connect(self._compare)
        self._lay_out()
        self._connect()

    def heading(self) -> str:
        return translate("Import", "The preview")

    def explanation(self) -> str:
        return translate("Import", "This is what would happen. Nothing has been written yet.")

    def begin(self) -> None:
        self.table.setFocus()
        self._show_row()

    def hideEvent(self, event: QHideEvent) -> None:
        self._at_rest.stop()
        super().hideEvent(event)

    @property
    def decisions(self) -> dict[int, str]:
        return self.model.decisions

    def show_plan(self, plan: Plan) -> None:
        """Show a plan, about which nothing is decided yet."""
        self.plan = plan
        self._others.clear()
        self._by_line = {row.line: row for row in plan.rows}
        self.details.show_plan(plan)
        self._chip_of[None].setChecked(True)
        self.model.verdict = None
        self.model.show_plan(plan)
        counts = plan.counts()
        for verdict, chip in self._chip_of.items():
            count = len(plan.rows) if verdict is None else counts[verdict]
            word = translate("Import", "All") if verdict is None else SIGNS[verdict].text()
            number = QLocale().toString(count)
            chip.setText(translate("Import", "{word} {count}").format(word=word, count=number))
            chip.setEnabled(verdict is None or count > 0)
        self.table.choose(0)
        self.changed.emit()

    def show_verdict(self, verdict: Verdict | None) -> None:
        """Show the rows of one verdict only, or all of them."""
        self._chip_of[verdict].setChecked(True)
        self.model.show_verdict(verdict)
        self.table.choose(0)
        self._show_row()

    def row(self) -> PlannedRow | None:
        """Return the chosen row."""
        place = self.table.row()
        return self.model.planned(place) if place >= 0 else None

    def decide(self, decision: str) -> None:
        """Decide the chosen row."""
        row = self.row()
        if row is not None:
            self.model.decide([row], decision)

    def decide_alike(self, decision: str) -> None:
        """Decide all rows like the chosen one the same."""
        row = self.row()
        if row is not None:
            self.model.decide(self.model.alike(row), decision)

    def _show_row(self) -> None:
        row = self.row()
        decision = self.model.decision(row) if row else ""
        self.bar.show_row(row, decision, self.model.count_alike(row) if row else 0)
        self.details.show_row(row, decision, self._other(row) if row else None)
        self._at_rest.stop()
        if row and row.verdict is Verdict.LOOKALIKE and self._other(row) is None:
            self._at_rest.start()

    def _other(self, row: PlannedRow) -> CustomerCard | None:
        if row.verdict is not Verdict.LOOKALIKE:
            return None
        if not row.customer_id and row.like_line in self._by_line:
            return self._by_line[row.like_line].draft.card
        return self._others.get(row.customer_id)

    def _compare(self) -> None:
        row = self.row()
        if row is None:
            return
        customer_id, customers = row.customer_id, self._context.services.customers

        def take(card: CustomerCard) -> None:
            self._others[customer_id] = card
            if self.row() is row:
                self._show_row()

        def missing(_error: CustDeskError) -> None:
            """Say nothing: the row stands there without the comparison."""

        self._context.tasks.run(lambda _progress: customers.open(customer_id, in_full=True), take, missing, owner=self)

    def _connect(self) -> None:
        self.table.chosen.connect(self._show_row)
        self.bar.decided.connect(self.decide)
        self.bar.decided_alike.connect(self.decide_alike)
        self.model.decided.connect(self._show_row)
        self.model.decided.connect(self.changed)
        self.chips.buttonClicked.connect(self._filter)

    def _filter(self, chip: QAbstractButton) -> None:
        self.show_verdict(next(verdict for verdict, known in self._chip_of.items() if known is chip))

    def _lay_out(self) -> None:
        filters = QWidget()
        flow = FlowLayout(filters)
        for verdict in (None, *Verdict):
            flow.addWidget(self._chip(verdict))
        side = QFrame()
        look(side, "card")
        inner = QVBoxLayout(side)
        inner.setContentsMargins(1, 1, 1, 1)
        inner.setSpacing(0)
        inner.addWidget(self.details, 1)
        inner.addWidget(self.bar)
        side.setMinimumWidth(_DETAILS_WIDTH)
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addWidget(self.table, 3)
        row.addWidget(side, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(filters)
        column.addLayout(row, 1)

    def _chip(self, verdict: Verdict | None) -> QToolButton:
        chip = QToolButton()
        chip.setCheckable(True)
        chip.setChecked(verdict is None)
        chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        if verdict is not None:
            icons.dress(chip, SIGNS[verdict].icon, SIGNS[verdict].ink)
        chip.setAccessibleDescription(translate("Import", "Filter of the rows"))
        self.chips.addButton(chip)
        self._chip_of[verdict] = chip
        return chip
