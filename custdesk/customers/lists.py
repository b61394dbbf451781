"""Pages of customers: found by words, sorted by a column, continued by key."""

from collections.abc import Container, Sequence
from dataclasses import dataclass
from typing import Any

from custdesk.customers.model import Address, Email, ListQuery, ListRow, ListState, Page, Phone
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
_JOINS = {
    "p.": " LEFT JOIN customer_phone AS p ON p.customer_id = c.id AND p.place = 0",
    "m.": " LEFT JOIN customer_email AS m ON m.customer_id = c.id AND m.place = 0",
    "a.": " LEFT JOIN customer_address AS a ON a.customer_id = c.id AND a.place = 0",
}


@dataclass(frozen=True, slots=True)
class Sieve:
    """A condition on ``e.customer_id`` that lets only some customers into a list."""

    sql: str = ""
    values: tuple[str | int, ...] = ()


ALL = Sieve()


def sorts(columns: Sequence[Column], contact: Container[str]) -> dict[str, tuple[str, ...]]:
    """Return what a list can be sorted by, and the SQL expressions that order it. Order would tell a value.

    ``contact`` holds the keys of :data:`FIRST` by which it may be.
    """
    known: dict[str, tuple[str, ...]] = {"name": ()}
    for moment in MOMENTS:
        known[moment] = (f"c.{moment}",)
    for declared in columns:
        place = f"coalesce({reference(declared, 'c')}, '')"
        known[declared.name] = (f"length({place})", place) if declared.kind is Kind.IDENTIFIER else (place,)
    return known | {name: (place,) for name, place in _PLACES.items() if name in contact}


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

    Raise ``KeyError`` for a sort that neither the columns nor ``sorted_by``, for the last three, offer.
    """
    source, place, where, values = _found(query, columns, sieve)
    expressions = (*sorts(columns, sorted_by)[query.sort], place)
    order = " DESC" if query.descending else ""
    if query.after is not None:
        sign = "<" if query.descending else ">"
        where.append(f"({', '.join(expressions)}) {sign} ({', '.join('?' * len(expressions))})")
        values.extend(query.after)
    keys = [f"key{number}" for number in range(len(expressions))]
    named = ", ".join(f"{expression} AS {key}" for expression, key in zip(expressions, keys, strict=True))
    # The rows are chosen with nothing but their keys in hand; only those of the page are then filled in.
    chosen = (
        f"SELECT e.customer_id AS id, {named} FROM {source}{_joins_for(expressions)} WHERE {' AND '.join(where)}"
        f" ORDER BY {', '.join(f'{expression}{order}' for expression in expressions)} LIMIT ?"
    )
    first = ", ".join(value if contact else "''" for value in _PLACES.values())
    own = select_list(columns, "c") if columns else ""
    shown = ", ".join(filter(None, (housekeeping_list("c"), own, first, *keys)))
    joins = "".join(_JOINS.values()) if contact else ""
    rows = connection.execute(
        f"SELECT {shown} FROM ({chosen}) AS f JOIN customer AS c ON c.id = f.id{joins}"
        f" ORDER BY {', '.join(f'{key}{order}' for key in keys)}",
        (*values, query.limit + 1),
    ).fetchall()
    more = len(rows) > query.limit
    rows = rows[: query.limit]
    next_key = tuple(rows[-1][-len(keys) :]) if more else None
    return Page(tuple(_row(columns, row) for row in rows), next_key)


def count_found(
    connection: Connection, query: ListQuery, columns: Sequence[Column], cap: int, sieve: Sieve = ALL
) -> int:
    """Return how many customers a query finds, counting no further than ``cap``."""
    source, _place, where, values = _found(query, columns, sieve)
    row = connection.execute(
        f"SELECT count(*) FROM (SELECT 1 FROM {source} WHERE {' AND '.join(where)} LIMIT ?)", (*values, cap)
    ).fetchone()
    return int(row[0])


def count_by(connection: Connection, query: ListQuery, columns: Sequence[Column], expression: Sieve) -> dict[str, int]:
    """Return how many of the customers that a query finds have each value of an SQL expression."""
    source, _place, where, values = _found(query, columns, ALL)
    rows = connection.execute(
        f"SELECT {expression.sql} AS value, count(*) FROM {source} WHERE {' AND '.join(where)} GROUP BY value",
        (*expression.values, *values),
    )
    return dict(rows.fetchall())


def _joins_for(expressions: Sequence[str]) -> str:
    wanted = " ".join(expressions)
    joins = [join for alias, join in _JOINS.items() if alias in wanted]
    return " JOIN customer AS c ON c.id = e.customer_id" + "".join(joins) if joins or "c." in wanted else ""


def _found(query: ListQuery, columns: Sequence[Column], sieve: Sieve) -> tuple[str, str, list[str], list[Any]]:
    source, place = "search_entry AS e", "e.id"
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
    if query.state is not ListState.ALL:
        where.append("e.state = ?")
        values.append(query.state.value)
    if sieve.sql:
        where.append(sieve.sql)
        values.extend(sieve.values)
    return source, place, where, values


def _row(columns: Sequence[Column], row: Sequence[Any]) -> ListRow:
    start = len(HOUSEKEEPING) + len(columns)
    first = {name: row[start + place] for place, name in enumerate(FIRST)}
    return ListRow(customer=customer_of(columns, row), **first)
