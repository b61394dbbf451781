"""Rows that are fetched page by page by key, or, once the order of all is known, read by place."""

from array import array
from collections.abc import Callable, Iterable, Sequence
from typing import Any, Protocol

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Signal

from custdesk.errors import Cancelled, CustDeskError

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_AROUND = 32
_ROWS_KEPT = 4096


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


class RowsModel(QAbstractTableModel):
    """Rows that ``id_of`` tells apart; what derives from it shows them in columns.

    ``unreadable`` carries the error for which rows stay blank until the list is asked for anew.
    """

    unreadable = Signal(object)

    def __init__(self, id_of: Callable[[Any], int]) -> None:
        super().__init__()
        self._id_of = id_of
        self._fetch: Fetch | None = None
        self._next_key: Any = None
        self._read: Read | None = None
        self._ids: array[int] = array("q")
        self._rows: dict[int, Any] = {}

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
        self.forget()
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
            self.forget()
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
        self.forget_words()
        if self._ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._ids) - 1, self.columnCount() - 1))

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

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._ids)

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

    def _take(self, rows: Sequence[Any]) -> None:
        for row in rows:
            record_id = self._id_of(row)
            self._ids.append(record_id)
            self._rows[record_id] = row

    def forget_words(self) -> None:
        """Forget what was made of the rows, because they are not what they were."""

    def forget(self) -> None:
        """Forget the rows, and where they came from; whoever calls it resets the model."""
        # The ids are never emptied in place: whoever was given them keeps them.
        self._ids, self._rows = array("q"), {}
        self._fetch, self._next_key, self._read = None, None, None
        self.forget_words()
