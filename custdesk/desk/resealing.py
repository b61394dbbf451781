"""Sealed values as they are stored, and a new key for all values of a class.

A stored value is the version of its class key as 32-bit big-endian number, then the ciphertext, which is bound to its
table, column, row and version.
"""

import os
from collections.abc import Sequence
from dataclasses import dataclass

from custdesk.desk.class_keys import (
    ClassKeysRenewed,
    delete_forged_grants,
    grant,
    version_on_record,
    versions_granted,
)
from custdesk.desk.door import Desk
from custdesk.desk.passages import Change
from custdesk.errors import PermissionRefused, VaultDamaged
from custdesk.records.columns import Column, DataClass
from custdesk.store.connection import Connection
from custdesk.store.sealing import open_value, seal_value
from custdesk.store.statements import cell_update_sql, cells_sql

_VERSION_BYTES = 4


@dataclass(frozen=True, slots=True)
class SealedColumn:
    """A column of a table that holds sealed values of a class."""

    table: str
    column: Column


def seal_for(desk: Desk, connection: Connection, column: SealedColumn, row: int, text: str) -> bytes | None:
    """Return what to store for ``text`` (None for an empty one); raise ``PermissionRefused`` or ``GrantAltered``."""
    if not text:
        return None
    version, key = desk.class_key(connection, column.column.data_class)
    return _sealed(key, version, column, row, text)


def open_for(desk: Desk, connection: Connection, column: SealedColumn, row: int, stored: bytes | None) -> str:
    """Return the stored text; raise ``PermissionRefused`` without a key, ``VaultDamaged`` if it was altered."""
    if stored is None:
        return ""
    version = int.from_bytes(stored[:_VERSION_BYTES], "big")
    key = desk.class_key_version(connection, column.column.data_class, version)
    sealed = stored[_VERSION_BYTES:]
    return open_value(key, sealed, table=column.table, column=column.column.name, row=row, version=version)


def new_class_key(
    change: Change,
    desk: Desk,
    data_class: DataClass,
    receivers: Sequence[tuple[int, bytes]],
    columns: Sequence[SealedColumn],
) -> None:
    """Give a class a new key, seal all its live values with it, and grant it to each ``(key id, X25519 public key)``.

    Earlier versions stay with whoever still may see the class: the values before and after in the log need them. Grants
    that no owner signed are deleted. Raise ``PermissionRefused`` if the signed-in user does not hold the class.
    """
    connection, signer = change.connection, desk.signer
    delete_forged_grants(connection, desk.vault)
    if not versions_granted(connection, signer.user_key_id, data_class):
        raise PermissionRefused(permission=f"sealed.{data_class.value}")
    newest = connection.execute(
        "SELECT max(key_version) FROM class_grant WHERE data_class = ?", (data_class.value,)
    ).fetchone()[0]
    version = max(newest, version_on_record(connection, desk.vault, data_class)) + 1
    key = os.urandom(32)
    change.log(ClassKeysRenewed(data_class=data_class.value, version=version))
    for receiver in receivers:
        grant(connection, desk.vault, signer, receiver, data_class, version, key, change.now)
    for column in columns:
        if column.column.data_class is data_class:
            _seal_again(connection, desk, column, version, key)


def _seal_again(connection: Connection, desk: Desk, column: SealedColumn, version: int, key: bytes) -> None:
    update = cell_update_sql(column.table, column.column)
    for row, stored in connection.execute(cells_sql(column.table, column.column)).fetchall():
        try:
            text = open_for(desk, connection, column, row, stored)
        except (VaultDamaged, PermissionRefused):
            continue  # one value that somebody spoiled must not keep the others under a key that a leaver knows
        connection.execute(update, (_sealed(key, version, column, row, text), row))


def _sealed(key: bytes, version: int, column: SealedColumn, row: int, text: str) -> bytes:
    sealed = seal_value(key, text, table=column.table, column=column.column.name, row=row, version=version)
    return version.to_bytes(_VERSION_BYTES, "big") + sealed
