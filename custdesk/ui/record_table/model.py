"""The rows of a list: fetched page by page by key, or, once the order of all is known, read by place."""

from array import array
from collections.abc import Callable, Iterable, Sequence
from typing import Any, Protocol

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from custdesk.errors import Cancelled, CustDeskError
from custdesk.ui.record_table.columns import TableColumn

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex
Sorting = tuple[tuple[str, bool], ...]
"""Keys of columns and whether each descends, the weightiest first."""

_NOWHERE = QModelIndex()
_DISPLAY = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
_SPOKEN = (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
MOST_SORTS = 3
_AROUND = 32
_ROWS_KEPT, _TEXTS_KEPT = 4096, 40_000


class Batch(Protocol):
    """A page of rows, and the key that the next one begins after (``None`` on the last page)."""

    @property
    def rows(self) -> Sequence[Any]: ...

    @property
    def next_key(self) -> Any: ...


Fetch = Callable[[Any], Batch]
"""Takes the ``next_key`` of the page before, or ``None`` for the first one."""

Read = Callable[[Sequence[int]], Iterable[Any]]
"""Takes a few ids, and brings the rows of those that are still there."""


class RecordTableModel(QAbstractTableModel):
    """``columns`` of rows that ``id_of`` tells apart.

    ``sorting`` is what the source sorts by, which ``sorts`` says it can; else the rows come as they come.
    ``unreadable`` carries the error for which rows stay blank until the list is asked for anew.
    """

    ROW = Qt.ItemDataRole.UserRole + 1
    MUTED = Qt.ItemDataRole.UserRole + 2
    unreadable = Signal(object)

    def __init__(
        self,
        columns: Sequence[TableColumn],
        id_of: Callable[[Any], int],
        *,
        muted: Callable[[Any], bool] = lambda _row: False,
        sorts: bool = False,
    ) -> None:
        super().__init__()
        self.columns = tuple(columns)
        self._sorts = sorts
        self.sorting: Sorting = self._at_first()
        self._id_of = id_of
        self._muted = muted
        self._fetch: Fetch | None = None
        self._next_key: Any = None
        self._read: Read | None = None
        self._ids: array[int] = array("q")
        self._rows: dict[int, Any] = {}
        self._texts: dict[tuple[int, int], str] = {}

    @property
    def whole(self) -> bool:
        """Whether the order of all rows is known, or all of them are here."""
        return self._next_key is None

    @property
    def by_place(self) -> bool:
        """Whether rows are read by their place in a known order, as they are looked at."""
        return self._read is not None

    def show(self, fetch: Fetch, *, at_least: int = 0) -> None:
        """Forget the rows and bring the first page, going on until ``at_least`` rows are here or there are no more."""
        page = fetch(None)
        rows = list(page.rows)
        while page.next_key is not None and len(rows) < at_least:
            page = fetch(page.next_key)
            rows.extend(page.rows)
        self.beginResetModel()
        self._forget()
        self._fetch, self._next_key = fetch, page.next_key
        self._take(rows)
        self.endResetModel()

    def show_order(self, ids: "array[int]", read: Read) -> bool:
        """Show the rows of ``ids`` in this order, and read them as they are looked at.

        Where those shown now are the first of them the others only join them: return whether that was so.
        """
        here = len(self._ids)
        joins = 0 < here <= len(ids) and self._ids == ids[:here]
        if not joins:
            self.beginResetModel()
            self._forget()
        elif here < len(ids):
            self.beginInsertRows(_NOWHERE, here, len(ids) - 1)
        self._fetch, self._next_key = None, None
        self._ids, self._read = ids, read
        if not joins:
            self.endResetModel()
        elif here < len(ids):
            self.endInsertRows()
        return joins

    def read_anew(self, read: Read) -> None:
        """Keep the order, and read the rows again as they are looked at."""
        self._fetch, self._next_key, self._read = None, None, read
        self._rows.clear()
        self._texts.clear()
        if self._ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._ids) - 1, len(self.columns) - 1))

    def prepare(self, first: int, last: int) -> None:
        """Have the rows from ``first`` to ``last`` at hand, with one short read for those that are not."""
        if self._read is None:
            return
        missing = [one for one in self._ids[max(0, first) : last + 1] if one not in self._rows]
        if not missing:
            return
        try:
            found = {self._id_of(row): row for row in self._read(missing)}
        except (CustDeskError, Cancelled) as error:
            self._read = None
            self.unreadable.emit(error)
            return
        if len(self._rows) + len(missing) > _ROWS_KEPT:
            self._rows.clear()
        # Whoever went meanwhile stays a blank row until the order comes anew.
        self._rows.update((one, found.get(one)) for one in missing)

    def set_columns(self, columns: Sequence[TableColumn]) -> None:
        """Show other columns of other rows; there are none until the next :meth:`show`."""
        self.beginResetModel()
        self.columns = tuple(columns)
        self._forget()
        self._fetch, self._next_key = None, None
        sortable = {column.key for column in self.columns if column.sortable}
        self.sorting = tuple(one for one in self.sorting if one[0] in sortable) or self._at_first()
        self.endResetModel()

    def set_sorting(self, sorting: Sorting) -> None:
        """Note, and show in the headings, what the source sorts by from now on."""
        self.sorting = sorting
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)

    def record(self, row: int) -> Any:
        """Return what was brought for a row, or ``None`` if it went meanwhile."""
        record_id = self._ids[row]
        if record_id not in self._rows:
            self.prepare(row - _AROUND, row + _AROUND)
        return self._rows.get(record_id)

    def record_id(self, row: int) -> int:
        return self._ids[row]

    def ids(self) -> "array[int]":
        """Return the ids of all rows that are known, in their order."""
        return self._ids

    def row_of(self, record_id: int) -> int:
        """Return the row of a record among those known so far, or -1."""
        try:
            return self._ids.index(record_id)
        except ValueError:
            return -1

    def place_of(self, key: str) -> int:
        """Return where the column ``key`` stands, or -1."""
        return next((place for place, column in enumerate(self.columns) if column.key == key), -1)

    def sorted_as(self, place: int) -> tuple[int, bool]:
        """Return as which number from 1 on a column sorts and whether it descends; 0 if it does not sort."""
        key = self.columns[place].key
        ranks = enumerate(self.sorting, 1)
        return next(((rank, descending) for rank, (one, descending) in ranks if one == key), (0, False))

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._next_key is not None

    def fetchMore(self, parent: Index) -> None:
        if self._fetch is None or not self.canFetchMore(parent):
            return
        page = self._fetch(self._next_key)
        self._next_key = page.next_key
        if page.rows:
            self.beginInsertRows(_NOWHERE, len(self._ids), len(self._ids) + len(page.rows) - 1)
            self._take(page.rows)
            self.endInsertRows()

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

    def _take(self, rows: Sequence[Any]) -> None:
        for row in rows:
            record_id = self._id_of(row)
            self._ids.append(record_id)
            self._rows[record_id] = row

    def _forget(self) -> None:
        # The ids are never emptied in place: whoever was given them keeps them.
        self._ids, self._rows, self._read = array("q"), {}, None
        self._texts.clear()
