"""The SQL of customers, beside its row mapping."""

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from custdesk.customers.model import Address, Customer, CustomerCard, Email, Phone
from custdesk.records.columns import Column, columns_of
from custdesk.records.folding import fold
from custdesk.records.stored import Stored, from_stored, to_stored
from custdesk.store.connection import Connection
from custdesk.store.statements import assignment_list, insert_sql, reference, select_list, update_sql

ORDINARY = tuple(declared for declared in columns_of(Customer) if not declared.sealed)
SEALED = tuple(declared for declared in columns_of(Customer) if declared.sealed)
HOUSEKEEPING = ("id", "version", "state", "created_at", "changed_at")


def customer_of(columns: Sequence[Column], row: Sequence[Stored]) -> Customer:
    """Return the customer of a row that starts with :data:`HOUSEKEEPING` and goes on with ``columns``."""
    values: dict[str, Any] = dict(zip(HOUSEKEEPING, row, strict=False))
    for place, declared in enumerate(columns, len(HOUSEKEEPING)):
        values[declared.name] = from_stored(declared, row[place])
    return Customer(**values)


def housekeeping_list(alias: str) -> str:
    return ", ".join(f"{alias}.{name}" for name in HOUSEKEEPING)


def select_card(
    connection: Connection,
    customer_id: int,
    columns: Sequence[Column] = ORDINARY,
    sealed: Sequence[Column] = SEALED,
    *,
    contact: bool = True,
) -> CustomerCard | None:
    """Return a customer, reading only ``columns``, which of ``sealed`` hold a value, and the lists if ``contact``."""
    shown = f"{housekeeping_list('c')}, {select_list(columns, 'c')}" if columns else housekeeping_list("c")
    row = connection.execute(f"SELECT {shown} FROM customer AS c WHERE c.id = ?", (customer_id,)).fetchone()
    if row is None:
        return None
    card = CustomerCard(
        customer=customer_of(columns, row), sealed_present=_sealed_present(connection, customer_id, sealed)
    )
    return _with_lists(connection, card) if contact else card


def select_heads(connection: Connection, customer_ids: Sequence[int], columns: Sequence[Column]) -> dict[int, Customer]:
    """Return those of many customers who are there, by id, reading only ``columns`` of them."""
    shown = f"{housekeeping_list('c')}, {select_list(columns, 'c')}" if columns else housekeeping_list("c")
    rows = connection.execute(
        f"SELECT {shown} FROM customer AS c WHERE c.id IN (SELECT value FROM json_each(?))", (json.dumps(customer_ids),)
    )
    return {int(row[0]): customer_of(columns, row) for row in rows}


def _with_lists(connection: Connection, card: CustomerCard) -> CustomerCard:
    customer_id = card.customer.id
    return replace(
        card,
        phones=tuple(
            Phone(label=label, number=number, checked=bool(checked))
            for label, number, checked in connection.execute(
                "SELECT label, number, checked FROM customer_phone WHERE customer_id = ? ORDER BY place", (customer_id,)
            )
        ),
        emails=tuple(
            Email(label=label, address=address)
            for label, address in connection.execute(
                "SELECT label, address FROM customer_email WHERE customer_id = ? ORDER BY place", (customer_id,)
            )
        ),
        addresses=tuple(
            Address(label=row[0], street=row[1], postcode=row[2], city=row[3], region=row[4], country=row[5])
            for row in connection.execute(
                "SELECT label, street, postcode, city, region, country FROM customer_address"
                " WHERE customer_id = ? ORDER BY place",
                (customer_id,),
            )
        ),
    )


def select_tags(connection: Connection) -> tuple[str, ...]:
    """Return the tags of all customers, the most used first."""
    used: Counter[str] = Counter()
    for tags, count in connection.execute("SELECT tags, count(*) FROM customer WHERE tags != '' GROUP BY tags"):
        for tag in tags.strip("\n").split("\n"):
            used[tag] += count
    return tuple(tag for tag, _count in used.most_common())


def insert_customer(connection: Connection, customer: Customer, now: str) -> int:
    """Insert the unsealed columns of ``customer`` under an id that nobody ever had, and return it."""
    customer_id = next_id(connection)
    insert_customer_again(connection, replace(customer, id=customer_id, created_at=now), now)
    return customer_id


def next_id(connection: Connection) -> int:
    """Return the first of the ids that nobody ever had."""
    row = connection.execute(
        "SELECT 1 + max(coalesce((SELECT max(id) FROM customer), 0),"
        " coalesce((SELECT max(id) FROM former_customer), 0))"
    ).fetchone()
    return int(row[0])


def insert_customer_again(connection: Connection, customer: Customer, now: str) -> None:
    """Insert the unsealed columns of ``customer`` under the id, and with the moment of creation, that it has."""
    connection.execute(
        insert_sql("customer", ORDINARY, ("id", "created_at", "changed_at")),
        (
            *(to_stored(declared, getattr(customer, declared.name)) for declared in ORDINARY),
            customer.id,
            customer.created_at,
            now,
        ),
    )


def delete_customer(connection: Connection, customer_id: int) -> None:
    """Delete a customer, and by the rules of the tables all that belongs to it but what the full-text index holds."""
    connection.execute("DELETE FROM customer WHERE id = ?", (customer_id,))


def update_customer(
    connection: Connection, customer_id: int, version: int, values: Mapping[Column, Stored], now: str
) -> bool:
    """Write ``values``; return false when another version is stored by now."""
    cursor = connection.execute(
        update_sql("customer", tuple(values), ("changed_at",)), (*values.values(), now, customer_id, version)
    )
    return cursor.rowcount == 1


def update_state(connection: Connection, customer_id: int, version: int, state: str, now: str) -> bool:
    cursor = connection.execute(
        "UPDATE customer SET state = ?, changed_at = ?, version = version + 1 WHERE id = ? AND version = ?",
        (state, now, customer_id, version),
    )
    return cursor.rowcount == 1


def delete_phones(connection: Connection, customer_id: int) -> None:
    connection.execute("DELETE FROM customer_phone WHERE customer_id = ?", (customer_id,))


def insert_phones(connection: Connection, customer_id: int, phones: Sequence[Phone]) -> None:
    connection.executemany(
        "INSERT INTO customer_phone VALUES (?,?,?,?,?)",
        [(customer_id, place, p.label, p.number, int(p.checked)) for place, p in enumerate(phones)],
    )


def delete_emails(connection: Connection, customer_id: int) -> None:
    connection.execute("DELETE FROM customer_email WHERE customer_id = ?", (customer_id,))


def insert_emails(connection: Connection, customer_id: int, emails: Sequence[Email]) -> None:
    connection.executemany(
        "INSERT INTO customer_email VALUES (?,?,?,?,?)",
        [(customer_id, place, e.label, e.address, fold(e.address)) for place, e in enumerate(emails)],
    )


def delete_addresses(connection: Connection, customer_id: int) -> None:
    connection.execute("DELETE FROM customer_address WHERE customer_id = ?", (customer_id,))


def insert_addresses(connection: Connection, customer_id: int, addresses: Sequence[Address]) -> None:
    connection.executemany(
        "INSERT INTO customer_address VALUES (?,?,?,?,?,?,?,?)",
        [
            (customer_id, place, a.label, a.street, a.postcode, a.city, a.region, a.country)
            for place, a in enumerate(addresses)
        ],
    )


def select_sealed(connection: Connection, customer_id: int, declared: Column) -> bytes | None:
    row = connection.execute(f"SELECT {select_list((declared,))} FROM customer WHERE id = ?", (customer_id,)).fetchone()
    return row[0] if row else None


def set_sealed(connection: Connection, customer_id: int, values: Mapping[Column, bytes | None]) -> None:
    """Write the ciphertexts of a customer that was inserted in this transaction."""
    assignments = assignment_list(tuple(values))
    connection.execute(f"UPDATE customer SET {assignments} WHERE id = ?", (*values.values(), customer_id))


def number_taken(connection: Connection, number: str) -> bool:
    return connection.execute("SELECT 1 FROM customer WHERE number = ?", (number,)).fetchone() is not None


def next_number(connection: Connection) -> str:
    """Return the next free customer number, and remember it: no number is given twice."""
    return next_numbers(connection, 1)[0]


def next_numbers(connection: Connection, count: int, keep: Iterable[str] = ()) -> list[str]:
    """Return the next free customer numbers that are not in ``keep``, and remember the last: none is given twice."""
    rows = connection.execute(_FREE_NUMBERS, (json.dumps(list(keep)), count))
    numbers = [str(number) for (number,) in rows]
    connection.execute("INSERT OR REPLACE INTO vault_info VALUES ('last_customer_number', ?)", (numbers[-1],))
    return numbers


def taken_numbers(connection: Connection, numbers: Iterable[str]) -> list[str]:
    """Return those of ``numbers`` that customers have."""
    rows = connection.execute(
        "SELECT number FROM customer WHERE number IN (SELECT value FROM json_each(?))", (json.dumps(list(numbers)),)
    )
    return [number for (number,) in rows]


_FREE_NUMBERS = (
    "WITH RECURSIVE following (number) AS (SELECT 1 + coalesce((SELECT CAST(value AS INTEGER) FROM vault_info"
    " WHERE key = 'last_customer_number'), 1000) UNION ALL SELECT number + 1 FROM following)"
    " SELECT number FROM following WHERE CAST(number AS TEXT) NOT IN (SELECT value FROM json_each(?))"
    " AND NOT EXISTS (SELECT 1 FROM customer WHERE customer.number = CAST(following.number AS TEXT)) LIMIT ?"
)


def _sealed_present(connection: Connection, customer_id: int, sealed: Sequence[Column]) -> frozenset[str]:
    if not sealed:
        return frozenset()
    tests = ", ".join(f"{reference(declared)} IS NOT NULL" for declared in sealed)
    row = connection.execute(f"SELECT {tests} FROM customer WHERE id = ?", (customer_id,)).fetchone()
    return frozenset(declared.name for declared, present in zip(sealed, row, strict=True) if present)
