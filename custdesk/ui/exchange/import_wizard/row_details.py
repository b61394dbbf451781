"""Everything about one planned row: what happens, what it changes, whom it looks like, and its cells to mend."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from custdesk.customers.model import CustomerCard
from custdesk.exchange.importing.consents import PlannedConsent
from custdesk.exchange.importing.model import Plan, PlannedRow, Verdict
from custdesk.exchange.mapping.model import RowProblem
from custdesk.exchange.reading.model import Cell
from custdesk.ui import icons
from custdesk.ui.exchange.import_wizard.amending import place_of
from custdesk.ui.exchange.import_wizard.cells import apart, left_to_right
from custdesk.ui.exchange.import_wizard.facts import Fact, Facts, Remark, Remarks
from custdesk.ui.exchange.import_wizard.file_row import FileRowModel, cell_lines, column_names
from custdesk.ui.exchange.import_wizard.file_row_table import FileRowTable
from custdesk.ui.exchange.import_wizard.row_words import OPT_OUT_CHANGES, RowWords
from custdesk.ui.exchange.import_wizard.verdicts import SIGNS, becomes
from custdesk.ui.theme import Space
from custdesk.ui.widgets import Badge, ScrollArea, SectionHeading, small, words
from custdesk.ui.widgets.labels import look

translate = QCoreApplication.translate


class RowDetails(ScrollArea):
    """``mended`` carries line, column and text of a mended cell; the text is ``None`` where it is taken back."""

    mended = Signal(int, int, object)

    def __init__(self, row_words: RowWords) -> None:
        super().__init__()
        self._words = row_words
        self._plan: Plan | None = None
        self._row: PlannedRow | None = None
        self._mends: Mapping[int, str] = {}
        self._nothing = words(translate("Import", "Choose a row to see all about it."), muted=True)
        self._name, self._summary = words(), words()
        look(self._name, "heading")
        self._badge, self._place = Badge(), small()
        self._problems, self._consents = Remarks(), Remarks(translate("Import", "Consents in this row"))
        self._changes = Facts(translate("Import", "What changes"), 2)
        self._comparison = Facts(translate("Import", "Side by side"), 2)
        self._understood = Facts(translate("Import", "How it is understood"))
        self._cells = FileRowModel()
        self._cells.setParent(self)
        self.table = FileRowTable(self._cells)
        self.as_it_was = QPushButton(translate("Import", "As it was"))
        look(self.as_it_was, "link")
        self.as_it_was.setAutoDefault(False)
        icons.dress(self.as_it_was, "restore", "link")
        self.as_it_was.setAccessibleDescription(translate("Import", "Takes back all that was mended in this row"))
        self._file_row = QWidget()
        self._room = QWidget()
        self._column = QVBoxLayout(self._room)
        self._lay_out()
        self._connect()
        self.show_row(None)

    def show_plan(self, plan: Plan) -> None:
        """Take the rows of the file from another plan; ``show_row`` shows one of them."""
        self._plan = plan

    def show_row(
        self,
        row: PlannedRow | None,
        decision: str = "",
        other: CustomerCard | None = None,
        mends: Mapping[int, str] | None = None,
    ) -> None:
        """Show a row with what was decided of it; ``other`` is whom it looks like, ``mends`` its cells typed anew."""
        another = row is None or self._row is None or row.line != self._row.line
        self._row, self._mends = row, mends or {}
        self._nothing.setVisible(row is None)
        self._show_head(row, decision)
        self._problems.show_remarks(self._of_the_row(row) if row else ())
        self._consents.show_remarks([self._consent(one) for one in row.consents] if row else ())
        self._show_changes(row if other is None else None)
        self._show_comparison(row, other)
        self._show_understood(row if other is None else None)
        if another or not self.table.editing():
            self._show_cells()
        if another:
            self.verticalScrollBar().setValue(0)

    def open_cell(self) -> None:
        """Put the cursor into the first cell of the row, which is the one to mend if there is one."""
        if self._cells.rowCount():
            self.table.open_cell(0)

    def _show_cells(self) -> None:
        row = self._row
        cells = self._cells_of(row) if row else ()
        headings = self._plan.reading.table.headings if self._plan else ()
        lines = cell_lines(headings, cells, self._mends, row.problems, self._words) if row else []
        self._file_row.setVisible(bool(lines))
        self.as_it_was.setVisible(bool(self._mends))
        self._cells.show_lines(lines)

    def _cells_of(self, row: PlannedRow) -> Sequence[Cell]:
        if self._plan is None:
            return ()
        # A plan has a row for each row of the file, and a line is sooner found in it: nothing is decoded on the way.
        rows, place = self._plan.reading.table.rows, place_of(self._plan.lines, row.line)
        return rows[place].cells if 0 <= place < len(rows) and rows[place].line == row.line else ()

    def _show_head(self, row: PlannedRow | None, decision: str) -> None:
        told = row is not None and row.verdict in (Verdict.LOOKALIKE, Verdict.UNCHANGED, Verdict.LEFT_OUT)
        for widget in (self._name, self._badge, self._place):
            widget.setVisible(row is not None)
        self._summary.setVisible(told)
        if row is not None:
            sign = SIGNS[becomes(row.verdict, decision)]
            self._name.setText(apart(row.name) or translate("Import", "Without a name"))
            self._badge.set_state(sign.text(), sign.tone, sign.icon)
            text = translate("Import", "Row {line} of the file").format(line=QLocale().toString(row.line))
            self._place.setText(text)
            self._summary.setText(self._words.summary(row) if told else "")

    def _of_the_row(self, row: PlannedRow) -> list[Remark]:
        """Return what is wrong with the row as a whole; what is wrong with a cell stands beside it."""
        names = column_names(self._plan.reading.table.headings) if self._plan else ()
        own = [problem for problem in row.problems if problem.column not in names]
        return [self._problem(problem) for problem in sorted(own, key=lambda problem: not problem.refused)]

    def _problem(self, problem: RowProblem) -> Remark:
        text = self._words.problem(problem)
        if problem.refused:
            return Remark(text, "problem", "danger", "problem")
        return Remark(text, "warning", "warning", "doubt")

    def _consent(self, planned: PlannedConsent) -> Remark:
        icon, ink = ("check", "success") if planned.recorded else ("warning", "warning")
        return Remark(self._words.consent(planned), icon, ink)

    def _show_changes(self, row: PlannedRow | None) -> None:
        told = [self._words.change(change) for change in row.changes] if row else []
        facts = [Fact(label, (before or "–", after or "–"), strong=1) for label, before, after in told]
        self._changes.show_facts(facts, (translate("Import", "Now"), translate("Import", "Afterwards")))

    def _show_comparison(self, row: PlannedRow | None, other: CustomerCard | None) -> None:
        if row is None or other is None:
            self._comparison.show_facts(())
            return
        if row.like_line and not row.customer_id:
            name = translate("Import", "Row {line}").format(line=QLocale().toString(row.like_line))
        else:
            name = translate("Import", "Customer {number}").format(number=left_to_right(row.like_number))
        own, others = self._words.values(row.draft.card), self._words.values(other)
        facts = []
        for path in sorted({*own, *others}, key=self._words.place):
            differs = path in own and own[path] != others.get(path)
            values = (own.get(path, "–"), others.get(path, "–"))
            facts.append(Fact(self._words.label(path), values, strong=0 if differs else -1))
        if row.draft.opt_outs:
            facts.append(Fact(self._words.label(OPT_OUT_CHANGES), (self._words.opt_outs(row.draft.opt_outs), "")))
        self._comparison.show_facts(facts, (translate("Import", "This row"), name))

    def _show_understood(self, row: PlannedRow | None) -> None:
        if row is None or row.verdict is Verdict.REFUSED:
            self._understood.show_facts(())
            return
        values = self._words.values(row.draft.card)
        facts = [Fact(self._words.label(path), (text,)) for path, text in values.items()]
        if row.draft.opt_outs:
            facts.append(Fact(self._words.label(OPT_OUT_CHANGES), (self._words.opt_outs(row.draft.opt_outs),)))
        # What has to be looked at stands above what is understood anyway.
        first, second = (self._file_row, self._understood) if row.problems else (self._understood, self._file_row)
        if self._column.indexOf(first) > self._column.indexOf(second):
            self._column.removeWidget(first)
            self._column.insertWidget(self._column.indexOf(second), first)
        self._understood.show_facts(facts)

    def _take_back(self) -> None:
        if self._row is not None:
            for column in tuple(self._mends):
                self.mended.emit(self._row.line, column, None)

    def _take(self, column: int, text: str) -> None:
        if self._row is not None:
            self.mended.emit(self._row.line, column, text)

    def _keep_in_view(self) -> None:
        if self.table.hasFocus():
            place = self.table.visualRect(self.table.currentIndex())
            bottom = self.table.viewport().mapTo(self._room, place.bottomLeft()).y()
            self.ensureVisible(0, bottom, 0, place.height())

    def _connect(self) -> None:
        # Once the editor is closed: what is told about the row may change with what was typed.
        self._cells.mended.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self.table.closed.connect(self._show_cells, Qt.ConnectionType.QueuedConnection)
        self.table.selectionModel().currentChanged.connect(self._keep_in_view)
        self.as_it_was.clicked.connect(self._take_back)

    def _lay_out(self) -> None:
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(translate("Import", "All about this row"))
        inner = QVBoxLayout(self._file_row)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(Space.XS)
        inner.addWidget(SectionHeading(translate("Import", "As it stands in the file"), self.as_it_was))
        inner.addWidget(small(translate("Import", "Double click a cell, or press F2, to mend it here.")))
        inner.addWidget(self.table)
        line = QHBoxLayout()
        line.setSpacing(Space.S)
        line.addWidget(self._badge)
        line.addWidget(self._place, 1)
        self._column.setContentsMargins(Space.L, Space.M, Space.M, Space.L)
        self._column.setSpacing(Space.S)
        self._column.addWidget(self._nothing)
        self._column.addWidget(self._name)
        self._column.addLayout(line)
        for part in (self._summary, self._problems, self._consents, self._changes, self._comparison):
            self._column.addWidget(part)
        self._column.addWidget(self._understood)
        self._column.addWidget(self._file_row)
        self._column.addStretch()
        self.setWidget(self._room)
