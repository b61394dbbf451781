"""The third step: what would become of each row, and what the person decides and mends."""

from collections.abc import Callable
from collections.abc import Mapping as Map
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QHideEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout

from custdesk.customers.model import CustomerCard
from custdesk.exchange.importing.consents import ConsentEvidence
from custdesk.exchange.importing.model import ImportOptions, Plan, PlannedRow, Verdict
from custdesk.exchange.mapping.model import Mapping
from custdesk.exchange.reading.model import FileReading
from custdesk.ui import icons
from custdesk.ui.exchange.import_wizard.amending import Amendments, holding
from custdesk.ui.exchange.import_wizard.decision_bar import DecisionBar
from custdesk.ui.exchange.import_wizard.other_cards import OtherCards
from custdesk.ui.exchange.import_wizard.plan_model import PlanModel
from custdesk.ui.exchange.import_wizard.plan_table import PlanTable
from custdesk.ui.exchange.import_wizard.row_details import RowDetails
from custdesk.ui.exchange.import_wizard.row_words import RowWords
from custdesk.ui.exchange.import_wizard.step import Step
from custdesk.ui.exchange.import_wizard.verdict_chips import VerdictChips
from custdesk.ui.exchange.import_wizard.verdicts import SIGNS
from custdesk.ui.exchange.import_wizard.way_bar import WayBar
from custdesk.ui.page import PageContext
from custdesk.ui.tasks import Progress
from custdesk.ui.theme import Space, grown
from custdesk.ui.widgets import small
from custdesk.ui.widgets.labels import look

translate = QCoreApplication.translate
_WALKING_MS = 40
_DETAILS_WIDTH = 340
Made = tuple[Plan, dict[int, bool]]
"""A plan, and of which lines what was decided for the one before it still holds."""


class PlanStep(Step):
    """``plan`` is what is shown; ``plan_asked`` asks for another one, because cells were mended or the way changed.

    ``consents`` are what vouches for those that the columns record.
    """

    plan_asked = Signal()

    def __init__(self, context: PageContext, row_words: RowWords, details: RowDetails) -> None:
        super().__init__()
        self._context = context
        self.plan: Plan | None = None
        self.consents: tuple[ConsentEvidence, ...] = ()
        self._others = OtherCards(context, self)
        self.amended = Amendments(self)
        self.way = WayBar()
        self.chips = VerdictChips()
        self.model = PlanModel(row_words, self.amended)
        self.model.setParent(self)
        self.table = PlanTable(self.model, translate("Import", "What would become of each row"))
        self.details = details
        self.bar = DecisionBar()
        self.news = small()
        self.undo_button = QToolButton()
        self.undo_button.setText(translate("Import", "Take back"))
        self.undo_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        icons.dress(self.undo_button, "restore")
        self.undo_button.setShortcut(QKeySequence(QKeySequence.StandardKey.Undo))
        # Whoever walks through the rows with a key held down waits for no details.
        self._walking = QTimer(self)
        self._walking.setSingleShot(True)
        self._walking.setInterval(_WALKING_MS)
        self._walking.timeout.connect(self._show_details)
        self._lay_out()
        self._connect()
        self._name_undo()

    def heading(self) -> str:
        return translate("Import", "The preview")

    def explanation(self) -> str:
        return translate("Import", "This is what would happen. Nothing has been written yet.")

    def why_not(self) -> str:
        if not self.is_current():
            return translate("Import", "The rows have not been checked since your last change.")
        return ""

    def begin(self) -> None:
        self.table.setFocus()
        self._show_row()

    def hideEvent(self, event: QHideEvent) -> None:
        self._others.rest()
        super().hideEvent(event)

    @property
    def decisions(self) -> dict[int, str]:
        return self.amended.decisions

    def options(self) -> ImportOptions:
        """Return how rows are to be taken, with the consents that the columns record."""
        return replace(self.way.options(), consents=self.consents)

    def is_current(self) -> bool:
        """Return whether the plan that is shown was made with what is chosen and mended now."""
        plan = self.plan
        return plan is None or (plan.mends == self.amended.mends and plan.options == self.options())

    def forget_other(self, reading: FileReading) -> None:
        """Forget what was decided and mended, if that was not for ``reading``."""
        if self.plan is None or self.plan.reading is not reading:
            self.plan = None
            self.amended.clear()

    def making(self, path: Path, reading: FileReading, mapping: Mapping) -> Callable[[Progress], Made]:
        """Return what makes a plan in the way that is chosen and with the cells that are mended now, for the worker."""
        imports, options, mends = self._context.services.imports, self.options(), self.amended.mends
        old, lines = self.plan, self.amended.lines()

        def make(progress: Progress) -> Made:
            new = imports.plan(
                path, reading, mapping, options=options, mends=mends, progress=progress, cancelled=progress.stopped
            )
            return new, holding(old, new, lines) if old is not None else {}

        return make

    def show_plan(self, plan: Plan, held: Map[int, bool] | None = None) -> None:
        """Show a plan. One for the same reading of the file leaves the row chosen and what was decided.

        ``held`` says of lines whether what was decided about them still holds; those it does not name are looked at.
        """
        old, line = self.plan, self.table.line() if self.plan is not None else 0
        before = self.model.planned(line)
        shown = self.model.verdict if old is not None else None
        # Where nothing is left of what was being looked at, all is shown.
        self.model.verdict = shown if shown is None or plan.counts()[shown] else None
        self.plan = plan
        self._others.forget()
        self.details.show_plan(plan)
        self.chips.show_plan(plan)
        self.chips.check(self.model.verdict)
        self.model.show_plan(plan)
        self.table.choose(line)
        forgotten = self._forget(old, plan, dict(held or {}))
        if self.isVisible():  # or the row is shown when this step is
            self._show_row()
        self._tell_news(before, forgotten)
        self.changed.emit()

    def show_verdict(self, verdict: Verdict | None) -> None:
        """Show the rows of one verdict only, or all of them."""
        line = self.table.line()
        self.chips.check(verdict)
        self.model.show_verdict(verdict)
        self.table.choose(line if verdict is None else 0)
        self._show_row()

    def row(self) -> PlannedRow | None:
        """Return the chosen row."""
        line = self.table.line()
        return self.model.planned(line) if line else None

    def decide(self, decision: str) -> None:
        """Decide the chosen row."""
        self.amended.decide([self.table.line()], decision)

    def decide_alike(self, decision: str) -> None:
        """Decide all rows like the chosen one the same."""
        self.amended.decide(self.model.alike(self.table.line()), decision)

    def _forget(self, old: Plan | None, plan: Plan, held: dict[int, bool]) -> int:
        """Forget what was decided and does not hold any more; return about how many rows that was."""
        if old is not None:
            held |= holding(old, plan, self.amended.lines() - held.keys())
        return self.amended.forget(line for line, holds in held.items() if not holds)

    def _show_next(self) -> None:
        line = self.model.next_waiting(self.table.line())
        if line and self.model.verdict not in (None, Verdict.LOOKALIKE):
            self.show_verdict(None)
        if line:
            self.table.choose(line)

    def _walk(self) -> None:
        """Offer what can be decided of the row that was chosen; all about it follows in a moment."""
        self._offer()
        self._walking.start()

    def _show_row(self) -> None:
        self._offer()
        self._show_details()

    def _offer(self) -> None:
        row, line = self.row(), self.table.line()
        alike, waiting = self.model.count_alike(line), self.model.next_waiting(line) > 0
        decision = self.model.decision(line)
        self.bar.show_row(row, decision, alike, any_decided=bool(self.decisions), waiting=waiting)

    def _show_details(self) -> None:
        self._walking.stop()
        row, line = self.row(), self.table.line()
        other = self._other(row) if row else None
        self.details.show_row(row, self.model.decision(line), other, self.amended.mends.get(line))

    def _other(self, row: PlannedRow) -> CustomerCard | None:
        """Return whom a row looks like: an earlier row of the file, or a stored customer once that one is opened."""
        if row.verdict is Verdict.LOOKALIKE and row.like_line and not row.customer_id:
            earlier = self.model.planned(row.like_line)
            return earlier.draft.card if earlier else None
        return self._others.card(row)

    def _show_other(self, customer_id: int) -> None:
        row = self.row()
        if row is not None and row.customer_id == customer_id:
            self._show_details()

    def _tell_news(self, before: PlannedRow | None, forgotten: int) -> None:
        """Say what became of the row that is being looked at, now that all were checked anew."""
        told = []
        after = self.model.planned(before.line) if before else None
        if before is not None and after is not None and before.verdict is not after.verdict:
            text = translate("Import", "Row {line} is now: {verdict}.")
            number = QLocale().toString(after.line)
            told.append(text.format(line=number, verdict=SIGNS[after.verdict].text()))
        if forgotten:
            told.append(
                translate("Import", "%Ln decision(s) no longer fit and have to be made again.", None, forgotten)
            )
        self.news.setText(" ".join(told))
        self.news.setVisible(bool(told))
        if told:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.news.text()))

    def _open_cell(self) -> None:
        self._show_details()
        self.details.open_cell()

    def _mended(self) -> None:
        self._show_row()
        self._ask_for_plan()

    def _ask_for_plan(self) -> None:
        self.changed.emit()
        self.plan_asked.emit()

    def _undo(self) -> None:
        if self.amended.undoing():
            self.amended.undo()

    def _name_undo(self) -> None:
        text = self.amended.undoing()
        self.undo_button.setEnabled(bool(text))
        self.undo_button.setToolTip(text or translate("Import", "Nothing to take back"))
        self.undo_button.setAccessibleDescription(self.undo_button.toolTip())

    def _connect(self) -> None:
        self.table.chosen.connect(self._walk)
        self.table.opened.connect(self._open_cell)
        self._others.arrived.connect(self._show_other)
        self.bar.decided.connect(self.decide)
        self.bar.decided_alike.connect(self.decide_alike)
        self.bar.next_asked.connect(self._show_next)
        self.details.mended.connect(self.amended.mend)
        self.amended.mended.connect(self._mended)
        self.amended.decided.connect(self._show_row)
        self.amended.decided.connect(self.changed)
        for done in (self.amended.decided, self.amended.mended):
            done.connect(self._name_undo)
        self.undo_button.clicked.connect(self._undo)
        self.chips.chosen.connect(self.show_verdict)
        self.way.changed.connect(self._ask_for_plan)

    def _lay_out(self) -> None:
        side = QFrame()
        look(side, "card")
        inner = QVBoxLayout(side)
        inner.setContentsMargins(1, 1, 1, 1)
        inner.setSpacing(0)
        inner.addWidget(self.details, 1)
        inner.addWidget(self.bar)
        side.setMinimumWidth(grown(_DETAILS_WIDTH))
        filters = QHBoxLayout()
        filters.setSpacing(Space.S)
        filters.addWidget(self.chips, 1)
        filters.addWidget(self.undo_button)
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addWidget(self.table, 3)
        row.addWidget(side, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(self.way)
        column.addLayout(filters)
        column.addWidget(self.news)
        column.addLayout(row, 1)
        self.news.hide()
