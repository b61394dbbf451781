"""Sealed values of a customer: ciphertext in the row, under the key of their class."""

from custdesk.customers.queries import select_sealed
from custdesk.desk.door import Desk
from custdesk.desk.resealing import SealedColumn, open_for, seal_for
from custdesk.records.columns import Column
from custdesk.store.connection import Connection


def sealed_text(desk: Desk, connection: Connection, customer_id: int, column: Column, text: str) -> bytes | None:
    """Return the ciphertext to store for ``text`` (None for an empty one); raise as :func:`seal_for` does."""
    return seal_for(desk, connection, SealedColumn("customer", column), customer_id, text)


def open_sealed(desk: Desk, connection: Connection, customer_id: int, column: Column) -> str:
    """Return the text of a sealed column; raise as :func:`open_for` does."""
    stored = select_sealed(connection, customer_id, column)
    return open_for(desk, connection, SealedColumn("customer", column), customer_id, stored)
