"""Everything about one planned row: what happens, what it changes, whom it looks like, and its cells to mend."""

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from custdesk.customers.model import CustomerCard
from custdesk.exchange.importing.model import Plan, PlannedRow, Verdict
from custdesk.exchange.mapping.model import RowProblem
from custdesk.exchange.reading.model import Cell
from custdesk.ui import icons
from custdesk.ui.customers.value_label import ValueLabel
from custdesk.ui.exchange.import_wizard.cells import apart, left_to_right
from custdesk.ui.exchange.import_wizard.file_row import FileRowModel, cell_lines, column_names
from custdesk.ui.exchange.import_wizard.file_row_table import FileRowTable
from custdesk.ui.exchange.import_wizard.row_words import OPT_OUT_CHANGES, RowWords
from custdesk.ui.exchange.import_wizard.verdicts import SIGNS, becomes
from custdesk.ui.theme import Space
from custdesk.ui.widgets import Badge, Picture, SectionHeading, small, words
from custdesk.ui.widgets.labels import look

translate = QCoreApplication.translate


class RowDetails(QScrollArea):
    """``mended`` carries line, column and text of a mended cell; the text is ``None`` where it is taken back."""

    mended = Signal(int, int, object)

    def __init__(self, row_words: RowWords) -> None:
        super().__init__()
        self._words = row_words
        self._plan: Plan | None = None
        self._row: PlannedRow | None = None
        self._mends: Mapping[int, str] = {}
        self._told, self._after = QWidget(), QWidget()
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
        self._column = QVBoxLayout()
        self._lay_out()
        self._connect()

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
        told = self._part(self._told)
        after = self._part(self._after)
        if row is None:
            told.addWidget(words(translate("Import", "Choose a row to see all about it."), muted=True))
        else:
            self._add_head(told, row, decision)
            self._add_problems(told, row)
            self._add_consents(told, row)
            if row.changes and other is None:
                self._add_changes(told, row)
            if other is not None:
                self._add_comparison(told, row, other)
            elif row.verdict is not Verdict.REFUSED:
                # What has to be looked at stands above what is understood anyway.
                self._add_understood(after if row.problems else told, row)
        self._told = self._exchange(self._told, told)
        self._after = self._exchange(self._after, after)
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
        rows = self._plan.reading.table.rows if self._plan else ()
        place = bisect_left(rows, row.line, key=lambda read: read.line)
        return rows[place].cells if place < len(rows) and rows[place].line == row.line else ()

    def _add_head(self, column: QVBoxLayout, row: PlannedRow, decision: str) -> None:
        sign = SIGNS[becomes(row.verdict, decision)]
        name = words(apart(row.draft.card.customer.name) or translate("Import", "Without a name"))
        look(name, "heading")
        line = QHBoxLayout()
        line.setSpacing(Space.S)
        line.addWidget(Badge(sign.text(), sign.tone, sign.icon))
        text = translate("Import", "Row {line} of the file").format(line=QLocale().toString(row.line))
        line.addWidget(small(text), 1)
        column.addWidget(name)
        column.addLayout(line)
        if row.verdict in (Verdict.LOOKALIKE, Verdict.UNCHANGED, Verdict.LEFT_OUT):
            column.addWidget(words(self._words.summary(row)))

    def _add_problems(self, column: QVBoxLayout, row: PlannedRow) -> None:
        """Say what is wrong with the row as a whole; what is wrong with a cell stands beside it."""
        names = column_names(self._plan.reading.table.headings) if self._plan else ()
        for problem in sorted(row.problems, key=lambda problem: not problem.refused):
            if problem.column not in names:
                column.addLayout(_problem_line(problem, self._words))

    def _add_consents(self, column: QVBoxLayout, row: PlannedRow) -> None:
        if row.consents:
            column.addWidget(SectionHeading(translate("Import", "Consents in this row")))
        for one in row.consents:
            picture = Picture("check", "success") if one.recorded else Picture("warning", "warning")
            column.addLayout(_beside(picture, words(self._words.consent(one))))

    def _add_changes(self, column: QVBoxLayout, row: PlannedRow) -> None:
        grid = _grid(
            column,
            translate("Import", "What changes"),
            (translate("Import", "Now"), translate("Import", "Afterwards")),
        )
        for change in row.changes:
            label, before, after = self._words.change(change)
            _add(grid, label, (before or "–", after or "–"), strong=1)

    def _add_comparison(self, column: QVBoxLayout, row: PlannedRow, other: CustomerCard) -> None:
        if row.like_line and not row.customer_id:
            name = translate("Import", "Row {line}").format(line=QLocale().toString(row.like_line))
        else:
            name = translate("Import", "Customer {number}").format(number=left_to_right(row.like_number))
        grid = _grid(column, translate("Import", "Side by side"), (translate("Import", "This row"), name))
        own, others = self._words.values(row.draft.card), self._words.values(other)
        for path in sorted({*own, *others}, key=self._words.place):
            differs = path in own and own[path] != others.get(path)
            texts = (own.get(path, "–"), others.get(path, "–"))
            _add(grid, self._words.label(path), texts, strong=0 if differs else -1)
        if row.draft.opt_outs:
            _add(grid, self._words.label(OPT_OUT_CHANGES), (self._words.opt_outs(row.draft.opt_outs), ""))

    def _add_understood(self, column: QVBoxLayout, row: PlannedRow) -> None:
        grid = _grid(column, translate("Import", "How it is understood"))
        for path, text in self._words.values(row.draft.card).items():
            _add(grid, self._words.label(path), (text,))
        if row.draft.opt_outs:
            _add(grid, self._words.label(OPT_OUT_CHANGES), (self._words.opt_outs(row.draft.opt_outs),))

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

    def _part(self, old: QWidget) -> QVBoxLayout:
        """Return the layout of a widget that is to stand where ``old`` is."""
        column = QVBoxLayout(QWidget(old.parentWidget()))
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        return column

    def _exchange(self, old: QWidget, column: QVBoxLayout) -> QWidget:
        new = column.parentWidget()
        new.setVisible(column.count() > 0)
        self._column.replaceWidget(old, new)
        old.hide()
        old.deleteLater()
        return new

    def _connect(self) -> None:
        # Once the editor is closed: what is told about the row may change with what was typed.
        self._cells.mended.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self.table.closed.connect(self._show_cells, Qt.ConnectionType.QueuedConnection)
        self.table.selectionModel().currentChanged.connect(self._keep_in_view)
        self.as_it_was.clicked.connect(self._take_back)

    def _lay_out(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(translate("Import", "All about this row"))
        inner = QVBoxLayout(self._file_row)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(Space.XS)
        inner.addWidget(SectionHeading(translate("Import", "As it stands in the file"), self.as_it_was))
        inner.addWidget(small(translate("Import", "Double click a cell, or press F2, to mend it here.")))
        inner.addWidget(self.table)
        self._room.setLayout(self._column)
        self._column.setContentsMargins(Space.L, Space.M, Space.M, Space.L)
        self._column.setSpacing(Space.S)
        for part in (self._told, self._file_row, self._after):
            self._column.addWidget(part)
        self._column.addStretch()
        self.setWidget(self._room)


def _problem_line(problem: RowProblem, row_words: RowWords) -> QHBoxLayout:
    refused = problem.refused
    label = words(row_words.problem(problem))
    look(label, "problem" if refused else "doubt")
    return _beside(Picture("problem" if refused else "warning", "danger" if refused else "warning"), label)


def _beside(picture: Picture, label: QWidget) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(Space.S)
    line.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(label, 1)
    return line


def _grid(column: QVBoxLayout, heading: str, captions: Iterable[str] = ()) -> QGridLayout:
    column.addWidget(SectionHeading(heading))
    grid = QGridLayout()
    grid.setHorizontalSpacing(Space.M)
    grid.setVerticalSpacing(Space.XS)
    grid.setColumnStretch(0, 2)
    grid.setColumnStretch(1, 3)
    for place, caption in enumerate(captions, start=1):
        grid.addWidget(small(caption), 0, place)
        grid.setColumnStretch(place, 3)
    column.addLayout(grid)
    return grid


def _add(grid: QGridLayout, label: str, texts: Sequence[str], *, strong: int = -1) -> None:
    line = grid.rowCount()
    name = words(label, muted=True)
    grid.addWidget(name, line, 0, Qt.AlignmentFlag.AlignTop)
    for place, text in enumerate(texts):
        value = ValueLabel(text)
        if place == strong:
            look(value, "strong")
        grid.addWidget(value, line, place + 1, Qt.AlignmentFlag.AlignTop)
