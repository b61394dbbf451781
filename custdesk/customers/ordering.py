"""The ids of all whom a list holds, in its order: read a stretch at a time, so that nobody waits for it."""

from array import array
from collections.abc import Callable, Container, Sequence
from contextlib import AbstractContextManager, closing
from time import perf_counter, sleep
from typing import Any

from custdesk.customers.comparing import make_known
from custdesk.customers.filters import Sieve
from custdesk.customers.lists import Order, found, joined, order_of
from custdesk.customers.model import ListQuery, ListState
from custdesk.desk.passages import Reading
from custdesk.records.columns import Column
from custdesk.store.connection import Connection
from custdesk.store.rows import insert_rows
from custdesk.store.scratch import open_scratch

Read = Callable[[], AbstractContextManager[Reading]]
Rows = list[tuple[Any, ...]]
Progress = Callable[[int, int], None]

_AT_FIRST, _FEWEST, _MOST = 500, 50, 4000
_SECONDS_A_READ = 0.008
# A lock goes to whoever comes first: a screen that waits for the desk would not be, if the worker came back at once.
_SECONDS_BETWEEN = 0.001


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
    while True:
        by_name = order_of(query.sort, columns, sorted_by, "e.id").expressions == ("e.id",)
        # Rows lie in the order of customers: only what needs no rows, and words, is quicker found in that of names.
        along_names = query.words.strip() or (by_name and not sieve.sql)
        walk = _AlongNames(query, columns, sieve) if along_names else _AlongCustomers(query, sieve)
        order = order_of(query.sort, columns, sorted_by, walk.place)
        with closing(_Gathering(order, sorts=not (along_names and by_name))) as gathering:
            if _walked(read, walk, gathering, progress):
                return gathering.ids


class _AlongNames:
    """Walks through the search entries, which lie in the order of names."""

    def __init__(self, query: ListQuery, columns: Sequence[Column], sieve: Sieve) -> None:
        self._source, self.place, self._where, self._values = found(query, columns, sieve)
        self._after, self._last_id = -1, 0

    def step(self, connection: Connection, shown: Sequence[str], most: int) -> tuple[int, Rows] | None:
        """Look at up to ``most`` more entries; return how many there were, with what is ``shown`` of those found.

        Return none where the entries were numbered anew since, so that some may be missing.
        """
        if self._last_id and place_of(connection, self._last_id) != self._after:
            return None
        end, count = connection.execute(
            "SELECT max(id), count(*) FROM (SELECT id FROM search_entry WHERE id > ? ORDER BY id LIMIT ?)",
            (self._after, most),
        ).fetchone()
        if not count:
            return 0, []
        where = (*self._where, f"{self.place} > ?", f"{self.place} <= ?")
        rows = connection.execute(
            f"SELECT {', '.join(shown)} FROM {joined(self._source, *shown, *where)} WHERE {' AND '.join(where)}"
            f" ORDER BY {self.place}",
            (*self._values, self._after, end),
        ).fetchall()
        (self._last_id,) = connection.execute("SELECT customer_id FROM search_entry WHERE id = ?", (end,)).fetchone()
        self._after = end
        return count, rows


class _AlongCustomers:
    """Walks through the customers as they lie, and looks up the place of those alone whom the query finds."""

    place = "e.id"

    def __init__(self, query: ListQuery, sieve: Sieve) -> None:
        parts = [f"({sieve.sql})"] if sieve.sql else []
        values = list(sieve.values)
        if query.state is not ListState.ALL:
            parts.append("c.state = ?")
            values.append(query.state.value)
        self._where, self._values = " AND ".join(parts) or "1", values
        self._after = 0
        self._last: tuple[int, int] | None = None

    def step(self, connection: Connection, shown: Sequence[str], most: int) -> tuple[int, Rows] | None:
        """Do as :meth:`_AlongNames.step` does."""
        end, count = connection.execute(
            "SELECT max(id), count(*) FROM (SELECT id FROM customer WHERE id > ? ORDER BY id LIMIT ?)",
            (self._after, most),
        ).fetchone()
        if self._last and place_of(connection, self._last[0]) != self._last[1]:
            return None
        if not count:
            return 0, []
        rows = connection.execute(
            f"SELECT {', '.join(shown)} FROM (SELECT c.id AS id"
            " FROM (SELECT id AS customer_id FROM customer WHERE id > ? AND id <= ?) AS e"
            f" JOIN customer AS c ON c.id = e.customer_id WHERE {self._where}) AS f"
            f" CROSS JOIN {joined('search_entry AS e ON e.customer_id = f.id', *shown)}",
            (self._after, end, *self._values),
        ).fetchall()
        self._after = end
        if rows:
            self._last = rows[-1][-1], rows[-1][-2]
        return count, rows


class _Gathering:
    """Ids with what orders them. One that ``sorts`` has a database in memory do that: a sort in Python would keep the
    interpreter from the window."""

    def __init__(self, order: Order, *, sorts: bool) -> None:
        self.order = order
        self.ids = array("q")
        self._keys = [f"key{number}" for number in range(len(order.expressions))]
        self._scratch: Connection | None = None
        if sorts:
            self._scratch = open_scratch()
            self._scratch.execute(f"CREATE TABLE entry ({', '.join(self._keys)}, id INTEGER)")

    def close(self) -> None:
        if self._scratch is not None:
            self._scratch.close()

    def take(self, rows: Rows) -> None:
        if self._scratch is None:
            self.ids.extend(row[-1] for row in rows)
        elif rows:
            marks = ", ".join("?" * len(rows[0]))
            insert_rows(self._scratch, f"INSERT INTO entry VALUES ({marks})", rows)

    def finish(self, *, undisturbed: bool) -> None:
        """Bring the ids into order, each once: who was renamed meanwhile may have been met at both places."""
        if self._scratch is not None:
            rows = self._scratch.execute(f"SELECT id FROM entry ORDER BY {self.order.by(self._keys)}")
            while some := rows.fetchmany(_MOST):
                self.ids.extend(row[0] for row in some)
        elif self.order.descending[0]:
            self.ids.reverse()
        if not undisturbed:
            self.ids = array("q", dict.fromkeys(self.ids))


def _walked(read: Read, walk: _AlongNames | _AlongCustomers, gathering: _Gathering, progress: Progress) -> bool:
    """Gather all; return false where all were numbered anew meanwhile."""
    shown = (*gathering.order.expressions, "e.customer_id")
    versions: set[int] = set()
    done, most = 0, _AT_FIRST
    while True:
        with read() as reading:
            connection = reading.connection
            if gathering.order.by_letters:
                make_known(connection)
            versions.add(connection.execute("PRAGMA data_version").fetchone()[0])
            begin = perf_counter()
            step = walk.step(connection, shown, most)
            took = perf_counter() - begin
            total = connection.execute("SELECT coalesce(max(id), 0) FROM customer").fetchone()[0]
        if step is None:
            return False
        count, rows = step
        if not count:
            gathering.finish(undisturbed=len(versions) == 1)
            return True
        gathering.take(rows)
        done += count
        most = max(_FEWEST, min(_MOST, int(most * _SECONDS_A_READ / max(took, 0.0001)), 2 * most))
        sleep(_SECONDS_BETWEEN)
        progress(min(done, total), total)


def place_of(connection: Connection, customer_id: int) -> int | None:
    """Return the place of a customer in the order of names."""
    row = connection.execute("SELECT id FROM search_entry WHERE customer_id = ?", (customer_id,)).fetchone()
    return row[0] if row else None
