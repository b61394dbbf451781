"""Whole customers in stretches, for work that goes through all of them."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from custdesk.customers.model import Address, CustomerCard, Email, Phone
from custdesk.customers.queries import HOUSEKEEPING, customer_of, housekeeping_list
from custdesk.records.columns import Column
from custdesk.store.connection import Connection
from custdesk.store.statements import reference, select_list


def select_cards_after(
    connection: Connection, after_id: int, limit: int, columns: Sequence[Column], sealed: Sequence[Column]
) -> list[CustomerCard]:
    """Return the next ``limit`` customers by id, archived ones too, with ``columns`` (unsealed) and all their lists.

    Of ``sealed`` they say which hold a value.
    """
    shown = [housekeeping_list("c"), *([select_list(columns, "c")] if columns else [])]
    shown += [f"{reference(column, 'c')} IS NOT NULL" for column in sealed]
    rows = connection.execute(
        f"SELECT {', '.join(shown)} FROM customer AS c WHERE c.id > ? ORDER BY c.id LIMIT ?", (after_id, limit)
    ).fetchall()
    if not rows:
        return []
    span = (rows[0][0], rows[-1][0])
    phones = _lists(connection, "customer_phone", "label, number, checked", span)
    emails = _lists(connection, "customer_email", "label, address", span)
    addresses = _lists(connection, "customer_address", "label, street, postcode, city, region, country", span)
    start = len(HOUSEKEEPING) + len(columns)
    return [
        CustomerCard(
            customer=customer_of(columns, row),
            phones=tuple(Phone(label=p[0], number=p[1], checked=bool(p[2])) for p in phones[row[0]]),
            emails=tuple(Email(label=e[0], address=e[1]) for e in emails[row[0]]),
            addresses=tuple(
                Address(label=a[0], street=a[1], postcode=a[2], city=a[3], region=a[4], country=a[5])
                for a in addresses[row[0]]
            ),
            sealed_present=frozenset(
                column.name for column, present in zip(sealed, row[start:], strict=True) if present
            ),
        )
        for row in rows
    ]


def select_traits_after(
    connection: Connection, after_id: int, limit: int, columns: Sequence[Column]
) -> list[CustomerCard]:
    """Return the next ``limit`` customers by id with nothing but ``columns``, and where the first address lies."""
    rows = connection.execute(
        f"SELECT {housekeeping_list('c')}, {select_list(columns, 'c')}, a.region, a.country FROM customer AS c"
        " LEFT JOIN customer_address AS a ON a.customer_id = c.id AND a.place = 0"
        " WHERE c.id > ? ORDER BY c.id LIMIT ?",
        (after_id, limit),
    )
    return [
        CustomerCard(
            customer=customer_of(columns, row), addresses=(Address(region=row[-2] or "", country=row[-1] or ""),)
        )
        for row in rows
    ]


def most_entries(connection: Connection) -> tuple[int, int, int]:
    """Return how many phones, e-mails and addresses the customer with most of them has."""
    row = connection.execute(
        "SELECT (SELECT coalesce(max(place) + 1, 0) FROM customer_phone),"
        " (SELECT coalesce(max(place) + 1, 0) FROM customer_email),"
        " (SELECT coalesce(max(place) + 1, 0) FROM customer_address)"
    ).fetchone()
    return row[0], row[1], row[2]


def count_by_state(connection: Connection) -> dict[str, int]:
    """Return how many customers there are in each state."""
    return dict(connection.execute("SELECT state, count(*) FROM customer GROUP BY state").fetchall())


def _lists(connection: Connection, table: str, columns: str, span: tuple[int, int]) -> dict[int, list[tuple[str, ...]]]:
    found: dict[int, list[tuple[str, ...]]] = defaultdict(list)
    rows: Iterable[tuple[int, str, str]] = connection.execute(
        f"SELECT customer_id, {columns} FROM {table} WHERE customer_id BETWEEN ? AND ? ORDER BY customer_id, place",
        span,
    )
    for customer_id, *values in rows:
        found[customer_id].append(tuple(values))
    return found
