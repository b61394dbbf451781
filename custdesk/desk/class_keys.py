"""The keys of the sealed classes: made once, and sealed to the public key of each user whose role may see the class."""

import os
from collections.abc import Iterable

from custdesk.desk.permissions import ROLES, Role
from custdesk.errors import PermissionRefused
from custdesk.records.columns import DataClass
from custdesk.store.connection import Connection
from custdesk.store.sealing import open_key, seal_key
from custdesk.store.secrets import UserSecrets

SEALED_CLASSES = tuple(data_class for data_class in DataClass if data_class.sealed)


class ClassKeys:
    """The sealed-class keys that the signed-in user's own secret opens, kept while signed in."""

    def __init__(self, secrets: UserSecrets) -> None:
        self._secrets = secrets
        self._open: dict[tuple[DataClass, int], bytes] = {}

    def newest(self, connection: Connection, user_key_id: int, data_class: DataClass) -> tuple[int, bytes]:
        row = connection.execute(
            "SELECT max(key_version) FROM class_grant WHERE user_key_id = ? AND data_class = ?",
            (user_key_id, data_class.value),
        ).fetchone()
        if row[0] is None:
            raise PermissionRefused(permission=f"sealed.{data_class.value}")
        return row[0], self.of_version(connection, user_key_id, data_class, row[0])

    def of_version(self, connection: Connection, user_key_id: int, data_class: DataClass, version: int) -> bytes:
        if (data_class, version) not in self._open:
            row = connection.execute(
                "SELECT sealed_key FROM class_grant WHERE user_key_id = ? AND data_class = ? AND key_version = ?",
                (user_key_id, data_class.value, version),
            ).fetchone()
            if row is None:
                raise PermissionRefused(permission=f"sealed.{data_class.value}")
            self._open[data_class, version] = open_key(self._secrets.box, row[0], _context(data_class, version))
        return self._open[data_class, version]

    def forget(self) -> None:
        self._open.clear()


def _context(data_class: DataClass, version: int) -> bytes:
    return f"custdesk/class-key/{data_class.value}/{version}".encode()


def make_class_keys(connection: Connection, receivers: Iterable[tuple[int, bytes]], at: str) -> None:
    """Make the first key of each sealed class, sealed to each ``(user key id, X25519 public key)``."""
    receivers = tuple(receivers)
    for data_class in SEALED_CLASSES:
        key = os.urandom(32)
        for user_key_id, box_public in receivers:
            grant(connection, user_key_id, box_public, data_class, 1, key, by=0, at=at)


def grant(
    connection: Connection,
    user_key_id: int,
    box_public: bytes,
    data_class: DataClass,
    version: int,
    key: bytes,
    *,
    by: int,
    at: str,
) -> None:
    """Seal one class key to a user's public key."""
    connection.execute(
        "INSERT OR REPLACE INTO class_grant (user_key_id, data_class, key_version, sealed_key, granted_by, granted_at)"
        " VALUES (?,?,?,?,?,?)",
        (user_key_id, data_class.value, version, seal_key(box_public, key, _context(data_class, version)), by, at),
    )


def classes_for(role: Role) -> tuple[DataClass, ...]:
    """Return the sealed classes that a role may see."""
    return tuple(data_class for data_class in SEALED_CLASSES if data_class in ROLES[role].classes)
