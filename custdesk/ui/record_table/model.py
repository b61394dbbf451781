"""The rows of a list, fetched page by page by key as the person scrolls."""

from collections.abc import Callable, Sequence
from typing import Any, Protocol

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from custdesk.ui.record_table.columns import TableColumn

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_DISPLAY = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)


class Batch(Protocol):
    """A page of rows, and the key that the next one begins after (``None`` on the last page)."""

    @property
    def rows(self) -> Sequence[Any]: ...

    @property
    def next_key(self) -> Any: ...


Fetch = Callable[[str, bool, Any], Batch]
"""Takes the key of the sort column, whether it descends, and the ``next_key`` of the page before or ``None``."""


class RecordTableModel(QAbstractTableModel):
    """``columns`` of rows that ``fetch`` brings; ``id_of`` tells rows apart. Sorting always asks ``fetch`` anew."""

    ROW = Qt.ItemDataRole.UserRole + 1
    MUTED = Qt.ItemDataRole.UserRole + 2

    def __init__(
        self,
        columns: Sequence[TableColumn],
        id_of: Callable[[Any], int],
        *,
        muted: Callable[[Any], bool] = lambda _row: False,
        sort_key: str = "",
    ) -> None:
        super().__init__()
        self.columns = tuple(columns)
        self.sort_key = sort_key or self.columns[0].key
        self.descending = False
        self._id_of = id_of
        self._muted = muted
        self._fetch: Fetch | None = None
        self._rows: list[Any] = []
        self._next_key: Any = None
        self._texts: dict[tuple[int, int], str] = {}

    def show(self, fetch: Fetch, *, at_least: int = 0) -> None:
        """Forget the rows and bring the first page, going on until ``at_least`` rows are here or there are no more."""
        first = fetch(self.sort_key, self.descending, None)
        rows, next_key = list(first.rows), first.next_key
        while next_key is not None and len(rows) < at_least:
            page = fetch(self.sort_key, self.descending, next_key)
            rows.extend(page.rows)
            next_key = page.next_key
        self.beginResetModel()
        self._fetch, self._rows, self._next_key = fetch, rows, next_key
        self._texts.clear()
        self.endResetModel()

    def set_columns(self, columns: Sequence[TableColumn]) -> None:
        """Show other columns of other rows; there are none until the next :meth:`show`."""
        self.beginResetModel()
        self.columns = tuple(columns)
        self._rows, self._next_key, self._fetch = [], None, None
        self._texts.clear()
        if not any(column.key == self.sort_key and column.sortable for column in self.columns):
            self.sort_key, self.descending = self.columns[0].key, False
        self.endResetModel()

    def record(self, row: int) -> Any:
        """Return what ``fetch`` brought for a row."""
        return self._rows[row]

    def record_id(self, row: int) -> int:
        return self._id_of(self._rows[row])

    def row_of(self, record_id: int) -> int:
        """Return the row of a record among those fetched so far, or -1."""
        return next((place for place, row in enumerate(self._rows) if self._id_of(row) == record_id), -1)

    def place_of(self, key: str) -> int:
        """Return where the column ``key`` stands, or -1."""
        return next((place for place, column in enumerate(self.columns) if column.key == key), -1)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._next_key is not None

    def fetchMore(self, parent: Index) -> None:
        if self._fetch is None or not self.canFetchMore(parent):
            return
        page = self._fetch(self.sort_key, self.descending, self._next_key)
        self._next_key = page.next_key
        if page.rows:
            self.beginInsertRows(_NOWHERE, len(self._rows), len(self._rows) + len(page.rows) - 1)
            self._rows.extend(page.rows)
            self.endInsertRows()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        column = self.columns[index.column()]
        if role in _DISPLAY:
            return self.text(index.row(), index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            # Qt turns leading and trailing round in a right-to-left list by itself.
            side = Qt.AlignmentFlag.AlignTrailing if column.number else Qt.AlignmentFlag.AlignLeading
            return side | Qt.AlignmentFlag.AlignVCenter
        if role == self.ROW:
            return self._rows[index.row()]
        if role == self.MUTED:
            return self.is_muted(index.row())
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role in _DISPLAY:
            return column.title()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignTrailing if column.number else Qt.AlignmentFlag.AlignLeading
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Bring the rows anew in the order of a column; the first page only."""
        if not 0 <= column < len(self.columns):
            return
        wanted = (self.columns[column].key, order is Qt.SortOrder.DescendingOrder)
        if wanted != (self.sort_key, self.descending):
            self.sort_key, self.descending = wanted
            if self._fetch is not None:
                self.show(self._fetch)

    def is_muted(self, row: int) -> bool:
        """Return whether a row is to stand back behind the others."""
        return self._muted(self._rows[row])

    def text(self, row: int, column: int) -> str:
        """Return a cell's local text. Phones and dates take long to write, and a cell is asked for at every paint."""
        known = self._texts.get((row, column))
        if known is None:
            known = self._texts[row, column] = self.columns[column].words(self._rows[row])
        return known
