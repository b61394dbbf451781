"""Everything about one planned row: what is wrong, what it changes, what it says, and what can be decided."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from custdesk.customers.model import CustomerCard
from custdesk.exchange.importing.model import Plan, PlannedRow, Verdict
from custdesk.exchange.reading.model import Cell
from custdesk.ui.customers.value_label import ValueLabel
from custdesk.ui.exchange.import_wizard.cells import apart, cell_text, column_letter, left_to_right
from custdesk.ui.exchange.import_wizard.row_words import RowWords
from custdesk.ui.exchange.import_wizard.verdicts import sign_of
from custdesk.ui.theme import Space
from custdesk.ui.widgets import Badge, Picture, SectionHeading, small, words
from custdesk.ui.widgets.labels import look

translate = QCoreApplication.translate
_OPT_OUTS = "opt_outs"


class RowDetails(QScrollArea):
    """``show_row`` fills it; ``show_other`` adds the customer that a lookalike looks like."""

    def __init__(self, row_words: RowWords) -> None:
        super().__init__()
        self._words = row_words
        self._cells: dict[int, tuple[Cell, ...]] = {}
        self._headings: Sequence[str] = ()
        self._row: PlannedRow | None = None
        self._decision = ""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(translate("Import", "All about this row"))

    def show_plan(self, plan: Plan) -> None:
        self._cells = {row.line: row.cells for row in plan.reading.table.rows}
        self._headings = plan.reading.table.headings
        self.show_row(None)

    def show_row(self, row: PlannedRow | None, decision: str = "", other: CustomerCard | None = None) -> None:
        """Show a row with what was decided of it; ``other`` is the card of whom it looks like."""
        self._row, self._decision = row, decision
        room = QWidget()
        column = QVBoxLayout(room)
        column.setContentsMargins(Space.L, Space.M, Space.M, Space.L)
        column.setSpacing(Space.S)
        if row is None:
            column.addWidget(words(translate("Import", "Choose a row to see all about it."), muted=True))
        else:
            self._add_head(column, row)
            self._add_problems(column, row)
            if row.changes and other is None:
                self._add_changes(column, row)
            if other is not None:
                self._add_comparison(column, row, other)
            elif row.verdict is not Verdict.REFUSED:
                self._add_understood(column, row)
            self._add_cells(column, row)
        column.addStretch()
        self.setWidget(room)

    def _add_head(self, column: QVBoxLayout, row: PlannedRow) -> None:
        sign = sign_of(row, self._decision)
        name = words(apart(row.draft.card.customer.name) or translate("Import", "Without a name"))
        look(name, "heading")
        line = QHBoxLayout()
        line.setSpacing(Space.S)
        line.addWidget(Badge(sign.text(), sign.tone, sign.icon))
        text = translate("Import", "Row {line} of the file").format(line=QLocale().toString(row.line))
        line.addWidget(small(text), 1)
        column.addWidget(name)
        column.addLayout(line)
        if row.verdict is Verdict.LOOKALIKE:
            column.addWidget(words(self._words.likeness(row)))
        elif row.verdict is Verdict.UNCHANGED:
            column.addWidget(words(self._words.summary(row)))

    def _add_problems(self, column: QVBoxLayout, row: PlannedRow) -> None:
        for problem in sorted(row.problems, key=lambda problem: not problem.refused):
            refused = problem.refused
            line = QHBoxLayout()
            line.setSpacing(Space.S)
            picture = Picture("problem" if refused else "warning", "danger" if refused else "warning")
            label = words(self._words.problem(problem))
            look(label, "problem" if refused else "doubt")
            line.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(label, 1)
            column.addLayout(line)

    def _add_changes(self, column: QVBoxLayout, row: PlannedRow) -> None:
        grid = self._grid(
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
        grid = self._grid(column, translate("Import", "Side by side"), (translate("Import", "This row"), name))
        own, others = self._words.values(row.draft.card), self._words.values(other)
        for path in sorted({*own, *others}, key=self._words.place):
            differs = path in own and own[path] != others.get(path)
            texts = (own.get(path, "–"), others.get(path, "–"))
            _add(grid, self._words.label(path), texts, strong=0 if differs else -1)
        if row.draft.opt_outs:
            _add(grid, self._words.label(_OPT_OUTS), (self._words.opt_outs(row.draft.opt_outs), ""), strong=-1)

    def _add_understood(self, column: QVBoxLayout, row: PlannedRow) -> None:
        grid = self._grid(column, translate("Import", "How it is understood"))
        for path, text in self._words.values(row.draft.card).items():
            _add(grid, self._words.label(path), (text,))
        if row.draft.opt_outs:
            _add(grid, self._words.label(_OPT_OUTS), (self._words.opt_outs(row.draft.opt_outs),))

    def _add_cells(self, column: QVBoxLayout, row: PlannedRow) -> None:
        grid = self._grid(column, translate("Import", "As it stands in the file"))
        for index, cell in enumerate(self._cells.get(row.line, ())):
            text = cell_text(cell)
            if text:
                _add(grid, apart(self._headings[index]) or column_letter(index), (text,))

    def _grid(self, column: QVBoxLayout, heading: str, captions: Iterable[str] = ()) -> QGridLayout:
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
