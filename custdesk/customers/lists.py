"""Pages of customers: found by words, sorted by a column, continued by key."""

import json
import re
from collections.abc import Container, Sequence
from dataclasses import dataclass
from typing import Any, Final

from custdesk.customers.comparing import LETTERS, make_known
from custdesk.customers.filters import ALL, Sieve
from custdesk.customers.model import Address, Email, ListQuery, ListRow, ListState, Page, Phone, Sort
from custdesk.customers.queries import HOUSEKEEPING, customer_of, housekeeping_list
from custdesk.customers.search import TAG
from custdesk.records.columns import Column, Kind, column_named
from custdesk.records.folding import match_expression
from custdesk.store.connection import Connection
from custdesk.store.statements import reference, select_list

FIRST: dict[str, tuple[str, Column]] = {
    "phone": ("p", column_named(Phone, "number")),
    "email": ("m", column_named(Email, "address")),
    **{name: ("a", column_named(Address, name)) for name in ("street", "postcode", "city", "region", "country")},
}
_PLACES = {name: f"coalesce({reference(column, alias)}, '')" for name, (alias, column) in FIRST.items()}
MOMENTS = ("created_at", "changed_at")
_IN_LETTERS = frozenset({Kind.NAME, Kind.TEXT, Kind.LONG_TEXT, Kind.TAGS})
_JOINS = {
    "p": " LEFT JOIN customer_phone AS p ON p.customer_id = c.id AND p.place = 0",
    "m": " LEFT JOIN customer_email AS m ON m.customer_id = c.id AND m.place = 0",
    "a": " LEFT JOIN customer_address AS a ON a.customer_id = c.id AND a.place = 0",
}


MOST_SORTS: Final = 3


@dataclass(frozen=True, slots=True)
class Order:
    """The SQL expressions that order a list, the last of which no two entries share, and which of them descend."""

    expressions: tuple[str, ...]
    descending: tuple[bool, ...]

    @property
    def uniform(self) -> bool:
        return len(set(self.descending)) == 1

    @property
    def by_letters(self) -> bool:
        """Whether SQL has to know how texts are compared."""
        return any(LETTERS in expression for expression in self.expressions)

    def by(self, names: Sequence[str]) -> str:
        """Return what stands behind ORDER BY, with ``names`` in the place of the expressions."""
        return ", ".join(f"{name} DESC" if down else name for name, down in zip(names, self.descending, strict=True))

    def after(self, key: Sequence[Any]) -> Sieve:
        """Return the condition on entries that come after the one of ``key``."""
        signs = ["<" if down else ">" for down in self.descending]
        if self.uniform:
            marks = ", ".join("?" * len(key))
            return Sieve(f"({', '.join(self.expressions)}) {signs[0]} ({marks})", tuple(key))
        sql, values = f"{self.expressions[-1]} {signs[-1]} ?", [key[-1]]
        for expression, sign, value in list(zip(self.expressions, signs, key, strict=True))[-2::-1]:
            sql, values = f"({expression} {sign} ? OR ({expression} = ? AND {sql}))", [value, value, *values]
        return Sieve(sql, tuple(values))


def sorts(columns: Sequence[Column], contact: Container[str]) -> dict[str, tuple[str, ...]]:
    """Return what a list can be sorted by, and the SQL expressions that order it. Order would tell a value.

    ``contact`` holds the keys of :data:`FIRST` by which it may be.
    """
    known: dict[str, tuple[str, ...]] = {"name": ()}
    for moment in MOMENTS:
        known[moment] = (f"c.{moment}",)
    for declared in columns:
        known[declared.name] = _sorted_by(declared, f"coalesce({reference(declared, 'c')}, '')")
    return known | {
        name: _sorted_by(column, _PLACES[name]) for name, (_alias, column) in FIRST.items() if name in contact
    }


def _sorted_by(column: Column, place: str) -> tuple[str, ...]:
    if column.kind is Kind.IDENTIFIER:
        return f"length({place})", place
    return (f"{LETTERS}({place})",) if column.kind in _IN_LETTERS else (place,)


def order_of(sort: Sort, columns: Sequence[Column], contact: Container[str], place: str) -> Order:
    """Return the order of a list whose entries stand at ``place``, which is name order.

    Raise ``KeyError`` for a sort that :func:`sorts` does not offer, ``ValueError`` for none and for too many.
    """
    if not 1 <= len(sort) <= MOST_SORTS:
        raise ValueError("a list is sorted by one to three keys")
    offered = sorts(columns, contact)
    expressions: list[str] = []
    descending: list[bool] = []
    for number, (name, down) in enumerate(sort, 1):
        # The place tells names apart that are the same: only their text lets a later key have a say.
        own = ("e.sort_key",) if name == "name" and number < len(sort) else offered[name]
        expressions += own
        descending += [down] * len(own)
    return Order((*expressions, place), (*descending, sort[-1][1]))


def select_page(
    connection: Connection,
    query: ListQuery,
    columns: Sequence[Column],
    *,
    contact: bool,
    sorted_by: Container[str],
    sieve: Sieve = ALL,
) -> Page:
    """Return a page of customers with ``columns``; ``contact`` says whether phone, e-mail and address are read.

    The query's filters are in ``sieve``. Raise as :func:`order_of` does, to which ``sorted_by`` is handed on.
    """
    source, place, where, values = found(query, columns, sieve)
    order = order_of(query.sort, columns, sorted_by, place)
    if len(order.expressions) > 1:
        source, place, where, values = found(query, columns, sieve, by_name=False)
    if order.by_letters:
        make_known(connection)
    if query.after is not None:
        rest = order.after(query.after)
        where.append(rest.sql)
        values.extend(rest.values)
    keys = [f"key{number}" for number in range(len(order.expressions))]
    named = ", ".join(f"{expression} AS {key}" for expression, key in zip(order.expressions, keys, strict=True))
    # The rows are chosen with nothing but their keys in hand; only those of the page are then filled in.
    chosen = (
        f"SELECT e.customer_id AS id, {named} FROM {joined(source, *order.expressions, *where)}"
        f" WHERE {' AND '.join(where)} ORDER BY {order.by(order.expressions)} LIMIT ?"
    )
    rows = connection.execute(
        f"SELECT {_shown(columns, *keys, contact=contact)} FROM ({chosen}) AS f"
        f" JOIN customer AS c ON c.id = f.id{_contacts(contact)} ORDER BY {order.by(keys)}",
        (*values, query.limit + 1),
    ).fetchall()
    more = len(rows) > query.limit
    rows = rows[: query.limit]
    next_key = tuple(rows[-1][-len(keys) :]) if more else None
    return Page(tuple(_row(columns, row) for row in rows), next_key)


def select_rows(
    connection: Connection, ids: Sequence[int], columns: Sequence[Column], *, contact: bool, sieve: Sieve = ALL
) -> tuple[ListRow, ...]:
    """Return the rows of customers in the order of ``ids``, without those who are not there."""
    rows = connection.execute(
        f"SELECT {_shown(columns, contact=contact)}"
        " FROM (SELECT key AS id, value AS customer_id FROM json_each(?)) AS e"
        f" JOIN customer AS c ON c.id = e.customer_id{_contacts(contact)}"
        f" WHERE {sieve.sql or '1'} ORDER BY e.id",
        (json.dumps(list(ids)), *sieve.values),
    )
    return tuple(_row(columns, row) for row in rows.fetchall())


def count_found(
    connection: Connection, query: ListQuery, columns: Sequence[Column], cap: int, sieve: Sieve = ALL
) -> int:
    """Return how many customers a query finds, counting no further than ``cap``; its filters are in ``sieve``."""
    source, _place, where, values = found(query, columns, sieve, by_name=not sieve.sql)
    row = connection.execute(
        f"SELECT count(*) FROM (SELECT 1 FROM {joined(source, *where)} WHERE {' AND '.join(where)} LIMIT ?)",
        (*values, cap),
    ).fetchone()
    return int(row[0])


def count_by(
    connection: Connection, query: ListQuery, columns: Sequence[Column], expression: Sieve, sieve: Sieve = ALL
) -> dict[str, int]:
    """Return how many of the customers that a query finds have each value of an SQL expression."""
    source, _place, where, values = found(query, columns, sieve, by_name=False)
    rows = connection.execute(
        f"SELECT {expression.sql} AS value, count(*) FROM {joined(source, expression.sql, *where)}"
        f" WHERE {' AND '.join(where)} GROUP BY value",
        (*expression.values, *values),
    )
    return dict(rows.fetchall())


def joined(source: str, *expressions: str) -> str:
    """Return a source of :func:`found` with the tables joined to it that SQL expressions name."""
    wanted = " ".join(expressions)
    joins = "".join(join for alias, join in _JOINS.items() if re.search(rf"\b{alias}\.", wanted))
    if " AS c" not in source and (joins or re.search(r"\bc\.", wanted)):
        joins = f" JOIN customer AS c ON c.id = e.customer_id{joins}"
    return source + joins


def found(
    query: ListQuery, columns: Sequence[Column], sieve: Sieve, *, by_name: bool = True
) -> tuple[str, str, list[str], list[Any]]:
    """Return what a query is answered from, the column that is name order there, and conditions with their values.

    Without words it is walked through ``by_name``, or as the rows of customers lie: in another order each row of many
    customers is a page of its own.
    """
    source, place, state = "search_entry AS e", "e.id", "e.state"
    where: list[str] = ["1"]
    values: list[Any] = []
    # Nobody is found by what the session may not see.
    marks = ("", TAG) if any(column.name == "tags" for column in columns) else ("",)
    match = match_expression(query.words, marks)
    if match:
        source = "search_index JOIN search_entry AS e ON e.id = search_index.rowid"
        place = "search_index.rowid"
        where = ["search_index MATCH ?"]
        values.append(match)
    elif query.words.strip():
        where = ["0"]
    elif not by_name:
        source, state = "customer AS c CROSS JOIN search_entry AS e ON e.customer_id = c.id", "c.state"
    if query.state is not ListState.ALL:
        where.append(f"{state} = ?")
        values.append(query.state.value)
    if sieve.sql:
        where.append(f"({sieve.sql})")
        values.extend(sieve.values)
    return source, place, where, values


def _shown(columns: Sequence[Column], *keys: str, contact: bool) -> str:
    first = ", ".join(value if contact else "''" for value in _PLACES.values())
    own = select_list(columns, "c") if columns else ""
    return ", ".join(filter(None, (housekeeping_list("c"), own, first, *keys)))


def _contacts(contact: bool) -> str:
    return "".join(_JOINS.values()) if contact else ""


def _row(columns: Sequence[Column], row: Sequence[Any]) -> ListRow:
    start = len(HOUSEKEEPING) + len(columns)
    first = {name: row[start + place] for place, name in enumerate(FIRST)}
    return ListRow(customer=customer_of(columns, row), **first)
