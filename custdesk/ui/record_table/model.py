"""The cells of a list: declared columns of rows, their words, and the headings that say what sorts."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale, QModelIndex, Qt

from custdesk.ui.record_table.columns import TableColumn
from custdesk.ui.record_table.rows import Index, RowsModel

translate = QCoreApplication.translate
Sorting = tuple[tuple[str, bool], ...]
"""Keys of columns and whether each descends, the weightiest first."""

MOST_SORTS = 3
_NOWHERE = QModelIndex()
_DISPLAY = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
_SPOKEN = (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
_TEXTS_KEPT = 40_000


class RecordTableModel(RowsModel):
    """``columns`` of rows that ``id_of`` tells apart.

    ``sorting`` is what the source sorts by, which ``sorts`` says it can; else the rows come as they come.
    """

    ROW = Qt.ItemDataRole.UserRole + 1
    MUTED = Qt.ItemDataRole.UserRole + 2

    def __init__(
        self,
        columns: Sequence[TableColumn],
        id_of: Callable[[Any], int],
        *,
        muted: Callable[[Any], bool] = lambda _row: False,
        sorts: bool = False,
    ) -> None:
        super().__init__(id_of)
        self.columns = tuple(columns)
        self._sorts = sorts
        self.sorting: Sorting = self._at_first()
        self._muted = muted
        self._texts: dict[tuple[int, int], str] = {}

    def set_columns(self, columns: Sequence[TableColumn]) -> None:
        """Show other columns of other rows; there are none until the next :meth:`show`."""
        self.beginResetModel()
        self.columns = tuple(columns)
        self.forget()
        sortable = {column.key for column in self.columns if column.sortable}
        self.sorting = tuple(one for one in self.sorting if one[0] in sortable) or self._at_first()
        self.endResetModel()

    def set_sorting(self, sorting: Sorting) -> None:
        """Note, and show in the headings, what the source sorts by from now on."""
        self.sorting = sorting
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)

    def place_of(self, key: str) -> int:
        """Return where the column ``key`` stands, or -1."""
        return next((place for place, column in enumerate(self.columns) if column.key == key), -1)

    def sorted_as(self, place: int) -> tuple[int, bool]:
        """Return as which number from 1 on a column sorts and whether it descends; 0 if it does not sort."""
        key = self.columns[place].key
        ranks = enumerate(self.sorting, 1)
        return next(((rank, descending) for rank, (one, descending) in ranks if one == key), (0, False))

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._ids):
            return None
        if role in _DISPLAY:
            return self.text(index.row(), index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._side(index.column())
        if role == self.ROW:
            return self.record(index.row())
        if role == self.MUTED:
            return self.is_muted(index.row())
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role in _SPOKEN:
            return self._heading_in_words(section)
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title()
        return self._side(section) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def is_muted(self, row: int) -> bool:
        """Return whether a row is to stand back behind the others."""
        record = self.record(row)
        return record is not None and self._muted(record)

    def text(self, row: int, column: int) -> str:
        """Return a cell's local text. Phones and dates take long to write, and a cell is asked for at every paint."""
        key = (self._ids[row], column)
        known = self._texts.get(key)
        if known is None:
            record = self.record(row)
            if record is None:
                return ""
            if len(self._texts) >= _TEXTS_KEPT:
                self._texts.clear()
            known = self._texts[key] = self.columns[column].words(record)
        return known

    def forget_words(self) -> None:
        self._texts.clear()

    def _at_first(self) -> Sorting:
        return ((self.columns[0].key, False),) if self._sorts else ()

    def _side(self, place: int) -> Qt.AlignmentFlag:
        # Qt turns leading and trailing round in a right-to-left list by itself.
        number = self.columns[place].number
        side = Qt.AlignmentFlag.AlignTrailing if number else Qt.AlignmentFlag.AlignLeading
        return side | Qt.AlignmentFlag.AlignVCenter

    def _heading_in_words(self, place: int) -> str:
        title, (rank, descending) = self.columns[place].title(), self.sorted_as(place)
        if not rank:
            return title
        if descending:
            order = translate("RecordTable", "sorted downwards")
        else:
            order = translate("RecordTable", "sorted upwards")
        if len(self.sorting) > 1:
            number = translate("RecordTable", "number {number}").format(number=QLocale().toString(rank))
            return f"{title}: {order}, {number}"
        return f"{title}: {order}"
