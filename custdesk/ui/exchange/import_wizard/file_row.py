"""One row as it stands in the file: each cell with its heading and what is wrong with it, to be mended in place."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt, Signal

from custdesk.exchange.mapping.model import RowProblem
from custdesk.exchange.reading.model import Cell
from custdesk.records.kinds.text import as_text
from custdesk.ui.exchange.import_wizard.cells import apart, cell_text, column_letter, held
from custdesk.ui.exchange.import_wizard.row_words import RowWords

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
HEADING, CELL = range(2)
LINE: Final = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class CellLine:
    """A cell with what to tell about it. ``mended`` is what was typed instead, or ``None``."""

    column: int
    heading: str
    shown: str
    written: str
    mended: str | None
    says: str
    refused: bool

    @property
    def value(self) -> str:
        return self.shown if self.mended is None else held(self.mended)

    @property
    def was(self) -> str:
        """What the cell was before it was mended, in a sentence; an empty text if it was not."""
        if self.mended is None:
            return ""
        return translate("Import", "In the file: {cell}").format(cell=apart(self.shown) or "–")


def cell_lines(
    headings: Sequence[str],
    cells: Sequence[Cell],
    mends: Mapping[int, str],
    problems: Sequence[RowProblem],
    row_words: RowWords,
) -> list[CellLine]:
    """Return the cells of a row, those with a problem first."""
    lines = []
    for column, (name, cell) in enumerate(zip(column_names(headings), cells, strict=True)):
        found = [problem for problem in problems if problem.column == name]
        lines.append(
            CellLine(
                column=column,
                heading=name,
                shown=cell_text(cell),
                written=as_text(cell),
                mended=mends.get(column),
                says="\n".join(row_words.reason(problem) for problem in found),
                refused=any(problem.refused for problem in found),
            )
        )
    return sorted(lines, key=lambda line: (not line.refused, not line.says))


def column_names(headings: Sequence[str]) -> list[str]:
    """Return what each column is called: by its heading, or else by its letter."""
    return [heading or column_letter(column) for column, heading in enumerate(headings)]


class FileRowModel(QAbstractTableModel):
    """The cells of one row. ``mended`` carries the place of a column and the text typed into it."""

    mended = Signal(int, str)

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[CellLine] = []

    def show_lines(self, lines: list[CellLine]) -> None:
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else CELL + 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        # The cursor goes from cell to cell and never onto a heading.
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == CELL else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self.lines):
            return None
        line = self.lines[index.row()]
        if role == LINE:
            return line
        if role == Qt.ItemDataRole.EditRole and index.column() == CELL:
            return line.written if line.mended is None else line.mended
        if role == Qt.ItemDataRole.DisplayRole:
            return line.value if index.column() == CELL else apart(line.heading)
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == CELL:
            return "\n".join(filter(None, (line.value, line.was, line.says)))
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        line, text = self.lines[index.row()], str(value).strip()
        if text != (line.written if line.mended is None else line.mended):
            self.mended.emit(line.column, text)
        return True
