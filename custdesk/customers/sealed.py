"""Sealed values of a customer: ciphertext in the row, under the key of their class."""

from custdesk.customers.queries import select_sealed
from custdesk.desk.door import Desk
from custdesk.records.columns import Column
from custdesk.store.connection import Connection
from custdesk.store.sealing import open_value, seal_value

_VERSION_BYTES = 4


def sealed_text(desk: Desk, connection: Connection, customer_id: int, column: Column, text: str) -> bytes | None:
    """Return the ciphertext to store for ``text`` (None for an empty one), led by the version of its key."""
    if not text:
        return None
    version, key = desk.class_key(connection, column.data_class)
    sealed = seal_value(key, text, table="customer", column=column.name, row=customer_id, version=version)
    return version.to_bytes(_VERSION_BYTES, "big") + sealed


def open_sealed(desk: Desk, connection: Connection, customer_id: int, column: Column) -> str:
    """Return the text of a sealed column; raise ``PermissionRefused`` if the user holds no key of its class."""
    stored = select_sealed(connection, customer_id, column)
    if stored is None:
        return ""
    version = int.from_bytes(stored[:_VERSION_BYTES], "big")
    key = desk.class_key_version(connection, column.data_class, version)
    return open_value(
        key, stored[_VERSION_BYTES:], table="customer", column=column.name, row=customer_id, version=version
    )
