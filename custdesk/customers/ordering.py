"""The ids of all whom a list holds, in its order: read a stretch at a time, so that nobody waits for it."""

from array import array
from collections.abc import Callable, Container, Sequence
from contextlib import AbstractContextManager, closing

from custdesk.customers.comparing import make_known
from custdesk.customers.filters import Sieve
from custdesk.customers.lists import Order, found, joins_for, order_of
from custdesk.customers.model import ListQuery
from custdesk.desk.passages import Reading
from custdesk.records.columns import Column
from custdesk.store.connection import Connection
from custdesk.store.rows import insert_rows
from custdesk.store.scratch import open_scratch

Read = Callable[[], AbstractContextManager[Reading]]
Progress = Callable[[int, int], None]

_AT_ONCE = 4000
_TRIES = 3


def untold(done: int, total: int) -> None:
    """Tell nobody how far something is."""
    del done, total


def takes_long(query: ListQuery) -> bool:
    """Return whether a page of a list may take longer than a window can wait where there are many customers.

    Only the order of names is kept; in every other order all customers have to be looked at, and with conditions as
    many as it takes to find some who meet them.
    """
    return bool(query.filters.conditions) or query.sort[0][0] != "name" or len(query.sort) > 1


def order_all(
    read: Read,
    query: ListQuery,
    columns: Sequence[Column],
    sorted_by: Container[str],
    sieve: Sieve,
    progress: Progress,
) -> "array[int]":
    """Return the ids of all customers whom a query finds, in its order; what ``progress`` raises ends it.

    Of somebody who is renamed meanwhile, the place may be the one of before. Raise as
    :func:`~custdesk.customers.lists.order_of` does.
    """
    for _try in range(_TRIES - 1):
        with closing(_Gathering(read, query, columns, sorted_by, sieve)) as gathering:
            if gathering.run(progress):
                return gathering.ids()
    with closing(_Gathering(read, query, columns, sorted_by, sieve)) as gathering:
        gathering.run(progress)
        return gathering.ids()


class _Gathering:
    """Ids with what orders them. In name order they come in order; else a database in memory sorts them, because a
    sort in Python would keep the interpreter from the window."""

    def __init__(
        self, read: Read, query: ListQuery, columns: Sequence[Column], sorted_by: Container[str], sieve: Sieve
    ) -> None:
        self._read = read
        self._source, self._place, self._where, self._values = found(query, columns, sieve)
        self._order: Order = order_of(query.sort, columns, sorted_by, self._place)
        self._ids = array("q")
        self._versions: set[int] = set()
        self._scratch: Connection | None = None
        if len(self._order.expressions) > 1:
            keys = ", ".join(f"key{number}" for number in range(len(self._order.expressions)))
            self._scratch = open_scratch()
            self._scratch.execute(f"CREATE TABLE entry ({keys}, id INTEGER)")

    def close(self) -> None:
        if self._scratch is not None:
            self._scratch.close()

    def run(self, progress: Progress) -> bool:
        """Read all; return false where the entries were numbered anew meanwhile, so that some may be missing."""
        after, last_id, done = -1, 0, 0
        while True:
            with self._read() as reading:
                if self._order.by_letters:
                    make_known(reading.connection)
                self._versions.add(reading.connection.execute("PRAGMA data_version").fetchone()[0])
                if last_id and _place_of(reading.connection, last_id) != after:
                    return False
                end, last_id, count, total = _stretch(reading.connection, after)
                rows = self._rows(reading.connection, after, end) if count else []
            if not count:
                return True
            self._take(rows)
            after, done = end, done + count
            progress(min(done, total), total)

    def ids(self) -> "array[int]":
        """Return the ids in order, each once: whoever was renamed meanwhile may have been met at both places."""
        if self._scratch is None:
            if self._order.descending[0]:
                self._ids.reverse()
        else:
            self._sort(self._scratch)
        return self._ids if len(self._versions) == 1 else array("q", dict.fromkeys(self._ids))

    def _sort(self, scratch: Connection) -> None:
        order = self._order
        names = [f"key{number}" for number in range(len(order.expressions))]
        rows = scratch.execute(f"SELECT id FROM entry ORDER BY {order.by(names)}")
        while some := rows.fetchmany(_AT_ONCE):
            self._ids.extend(row[0] for row in some)

    def _rows(self, connection: Connection, after: int, end: int) -> list[tuple[int]]:
        order = self._order
        shown = ("e.customer_id",) if self._scratch is None else (*order.expressions, "e.customer_id")
        where = (*self._where, f"{self._place} > ?", f"{self._place} <= ?")
        return connection.execute(
            f"SELECT {', '.join(shown)} FROM {self._source}{joins_for(*shown, *where)} WHERE {' AND '.join(where)}"
            f" ORDER BY {self._place}",
            (*self._values, after, end),
        ).fetchall()

    def _take(self, rows: list[tuple[int]]) -> None:
        if self._scratch is None:
            self._ids.extend(row[0] for row in rows)
        elif rows:
            marks = ", ".join("?" * len(rows[0]))
            insert_rows(self._scratch, f"INSERT INTO entry VALUES ({marks})", rows)


def _place_of(connection: Connection, customer_id: int) -> int | None:
    row = connection.execute("SELECT id FROM search_entry WHERE customer_id = ?", (customer_id,)).fetchone()
    return row[0] if row else None


def _stretch(connection: Connection, after: int) -> tuple[int, int, int, int]:
    """Return where the next stretch of entries ends, whose that entry is, how many it has, and about how many there
    are in all."""
    end, count = connection.execute(
        "SELECT max(id), count(*) FROM (SELECT id FROM search_entry WHERE id > ? ORDER BY id LIMIT ?)",
        (after, _AT_ONCE),
    ).fetchone()
    if not count:
        return after, 0, 0, 0
    (customer_id,) = connection.execute("SELECT customer_id FROM search_entry WHERE id = ?", (end,)).fetchone()
    (total,) = connection.execute("SELECT max(id) FROM customer").fetchone()
    return end, customer_id, count, total
