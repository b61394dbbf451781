"""Sealed values of a customer: ciphertext in the row, under the key of their class."""

from custdesk.customers.queries import select_sealed
from custdesk.desk.chain import Value
from custdesk.desk.door import Desk
from custdesk.desk.resealing import SealedColumn, open_for, seal_for
from custdesk.records.columns import Column
from custdesk.store.connection import Connection


def sealed_text(desk: Desk, connection: Connection, customer_id: int, column: Column, text: str) -> bytes | None:
    """Return the ciphertext to store for ``text`` (None for an empty one); raise as :func:`seal_for` does."""
    return seal_for(desk, connection, SealedColumn("customer", column), customer_id, text)


def open_sealed(desk: Desk, connection: Connection, customer_id: int, column: Column) -> str:
    """Return the text of a sealed column; raise as :func:`open_for` does."""
    return opened(desk, connection, customer_id, column, select_sealed(connection, customer_id, column))


def opened(desk: Desk, connection: Connection, customer_id: int, column: Column, stored: Value) -> str:
    """Return the text of what is, or once was, stored in a sealed column; raise as :func:`open_for` does."""
    ciphertext = stored if isinstance(stored, bytes) else None
    return open_for(desk, connection, SealedColumn("customer", column), customer_id, ciphertext)


def sealed_anew(desk: Desk, connection: Connection, customer_id: int, column: Column, stored: Value) -> bytes | None:
    """Return what was once stored, sealed with the newest key of its class; raise as both functions above do."""
    return sealed_text(desk, connection, customer_id, column, opened(desk, connection, customer_id, column, stored))
