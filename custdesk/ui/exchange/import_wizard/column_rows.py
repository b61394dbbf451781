"""One row for each column of the file: its heading, some of its values, where it goes, and why."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from custdesk.exchange.mapping.fields import takes_one_column
from custdesk.exchange.mapping.model import ColumnUse
from custdesk.exchange.reading.model import Table
from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.ui.exchange.import_wizard.cells import apart, cell_text, column_letter
from custdesk.ui.exchange.import_wizard.field_choice import FieldBox, FieldList
from custdesk.ui.theme import Space
from custdesk.ui.widgets import Line, small, words
from custdesk.ui.widgets.labels import Text, look

translate = QCoreApplication.translate
_SAMPLES, _LOOKED_AT = 3, 200
CHOSEN: Final = QT_TRANSLATE_NOOP("mapping", "You chose this.")
_WIDTHS = (3, 4, 4, 5)


class ColumnRow(QObject):
    """The widgets of one column. ``chosen`` comes when the person chooses another field."""

    chosen = Signal()

    def __init__(self, use: ColumnUse, samples: Sequence[str], fields: FieldList, parent: QObject) -> None:
        super().__init__(parent)
        self._use = use
        letter = column_letter(use.index)
        self.name = use.heading or translate("Import", "Column {letter}").format(letter=letter)
        self.heading = words(apart(self.name))
        look(self.heading, "label")
        self.samples = small("\n".join(samples) or translate("Import", "Empty"))
        self.box = FieldBox(fields)
        self.box.setAccessibleName(translate("Import", "Where {column} goes").format(column=apart(self.name)))
        self.box.set_code(use.field)
        self.says = small()
        self.box.activated.connect(self._choose)
        self.tell("")

    @property
    def use(self) -> ColumnUse:
        return self._use

    def tell(self, trouble: str) -> None:
        """Say what is doubtful about the choice, or else why it was made."""
        look(self.says, "doubt" if trouble else "small")
        reason = translate("mapping", self._use.reason) if self._use.reason else ""
        self.says.setText(trouble or reason)
        self.box.setAccessibleDescription(trouble or reason)

    def _choose(self) -> None:
        code = self.box.code()
        if code != self._use.field:
            self._use = replace(self._use, field=code, reason=CHOSEN)
            self.chosen.emit()


class ColumnRows(QWidget):
    """All columns of a file. ``changed`` comes with each choice."""

    changed = Signal()

    def __init__(self, table: Table, uses: Sequence[ColumnUse]) -> None:
        super().__init__()
        fields = FieldList((use.field for use in uses), self)
        self.rows = [ColumnRow(use, samples_of(table, use.index), fields, self) for use in uses]
        grid = QGridLayout(self)
        grid.setContentsMargins(Space.L, Space.S, Space.L, Space.M)
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(Space.S)
        for place, stretch in enumerate(_WIDTHS):
            grid.setColumnStretch(place, stretch)
        self._add_captions(grid)
        for row in self.rows:
            self._place(grid, row)
        grid.setRowStretch(grid.rowCount(), 1)
        self.tell_doubles()

    def uses(self) -> tuple[ColumnUse, ...]:
        return tuple(row.use for row in self.rows)

    def tell_doubles(self) -> list[str]:
        """Warn where two columns go to a field that takes one; return the warnings."""
        counts = Counter(row.use.field for row in self.rows if row.use.field)
        first: dict[str, ColumnRow] = {}
        warnings = []
        for row in self.rows:
            code = row.use.field
            earlier = first.setdefault(code, row) if code else row
            trouble = ""
            if code and counts[code] > 1 and takes_one_column(code) and earlier is not row:
                trouble = translate("Import", "{column} goes there too, and only one of them can be taken.").format(
                    column=apart(earlier.name)
                )
                warnings.append(trouble)
            row.tell(trouble)
        return warnings

    def _add_captions(self, grid: QGridLayout) -> None:
        captions = (
            translate("Import", "Column of the file"),
            translate("Import", "Examples"),
            translate("Import", "Goes to"),
            translate("Import", "Why"),
        )
        for place, caption in enumerate(captions):
            label = Text(caption)
            look(label, "small")
            grid.addWidget(label, 0, place)

    def _place(self, grid: QGridLayout, row: ColumnRow) -> None:
        line = grid.rowCount()
        grid.addWidget(Line(), line, 0, 1, len(_WIDTHS))
        for place, widget in enumerate((row.heading, row.samples, row.box, row.says)):
            grid.addWidget(widget, line + 1, place, Qt.AlignmentFlag.AlignVCenter)
        row.chosen.connect(self._tell)

    def _tell(self) -> None:
        self.tell_doubles()
        self.changed.emit()


def samples_of(table: Table, index: int) -> list[str]:
    """Return a few different values of a column, as they stand at its beginning."""
    found: dict[str, None] = {}
    for row in table.rows[:_LOOKED_AT]:
        text = cell_text(row.cells[index])
        if text:
            found[text] = None
        if len(found) == _SAMPLES:
            break
    return list(found)
