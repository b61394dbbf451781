"""The keys of the sealed classes: sealed to the public key of each user whose role may see the class.

Whoever can open the vault can write rows. So each grant is signed by the owner who gave it, and the signature is
checked before a class key is used: values would else be sealed under a key that somebody planted. The signature is
Ed25519 (RFC 8032) over ``CUSTDESK-GRANT-1`` and the canonical bytes (:mod:`custdesk.desk.chain`) of the vault's id, the
user's key, the class, the version, the sealed key, the signer's key and the time.
"""

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, NamedTuple

from custdesk.desk import chain
from custdesk.desk.appending import Signer
from custdesk.desk.attestation import key_versions, verifies
from custdesk.desk.certificates import owner_key, signed_by_an_owner
from custdesk.desk.events import Event
from custdesk.desk.permissions import NO_LIMITS, ROLES, Limits, Role
from custdesk.errors import GrantAltered, PermissionRefused
from custdesk.records.columns import DataClass
from custdesk.store.connection import Connection
from custdesk.store.sealing import open_key, seal_key
from custdesk.store.secrets import UserSecrets
from custdesk.store.vault import Vault

SEALED_CLASSES = tuple(data_class for data_class in DataClass if data_class.sealed)
_GRANT = b"CUSTDESK-GRANT-1"
_ROW = (
    "SELECT user_key_id, CAST(data_class AS BLOB), key_version, sealed_key, granted_by, CAST(granted_at AS BLOB),"
    " signature FROM class_grant"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ClassKeysRenewed(Event):
    """All values of a sealed class were sealed anew, under a new key: none before ``version`` seals any more."""

    action: ClassVar[str] = "keys.classes_renewed"
    data_class: str = ""
    version: int = 0


class Grant(NamedTuple):
    """A class key, sealed to one user's key. ``granted_by`` is the key of the signer."""

    user_key_id: int
    data_class: str
    version: int
    sealed_key: bytes
    granted_by: int
    granted_at: str

    def message(self, vault_id: bytes) -> bytes:
        return _GRANT + chain.canonical((vault_id, *self))


class ClassKeys:
    """The sealed-class keys that the signed-in user's own secret opens, kept while signed in."""

    def __init__(self, vault: Vault, secrets: UserSecrets) -> None:
        self._vault = vault
        self._secrets = secrets
        self._open: dict[tuple[DataClass, int], bytes] = {}
        self._on_record: dict[DataClass, int] = {}

    def newest(self, connection: Connection, user_key_id: int, data_class: DataClass) -> tuple[int, bytes]:
        """Return version and key; raise ``PermissionRefused`` without a grant, ``GrantAltered`` for a forged one.

        Also where the newest is missing: whoever lost the class, and kept an earlier key, could have thrown it away.
        """
        versions = versions_granted(connection, user_key_id, data_class)
        if not versions:
            raise PermissionRefused(permission=f"sealed.{data_class.value}")
        if data_class not in self._on_record:
            self._on_record[data_class] = version_on_record(connection, self._vault, data_class)
        if versions[-1] < self._on_record[data_class]:
            raise GrantAltered
        return versions[-1], self.of_version(connection, user_key_id, data_class, versions[-1])

    def of_version(self, connection: Connection, user_key_id: int, data_class: DataClass, version: int) -> bytes:
        """Return the key of that version; raise as :meth:`newest` does."""
        if (data_class, version) not in self._open:
            row = connection.execute(
                f"{_ROW} WHERE user_key_id = ? AND data_class = ? AND key_version = ?",
                (user_key_id, data_class.value, version),
            ).fetchone()
            if row is None:
                raise PermissionRefused(permission=f"sealed.{data_class.value}")
            if _genuine(connection, self._vault, row) is None:
                raise GrantAltered
            self._open[data_class, version] = open_key(self._secrets.box, row[3], _context(data_class, version))
        return self._open[data_class, version]

    def forget(self) -> None:
        self._open.clear()
        self._on_record.clear()


def versions_granted(connection: Connection, user_key_id: int, data_class: DataClass) -> list[int]:
    """Return the versions of a class key that were granted to a user's key, the newest last."""
    rows = connection.execute(
        "SELECT key_version FROM class_grant WHERE user_key_id = ? AND data_class = ? ORDER BY key_version",
        (user_key_id, data_class.value),
    )
    return [int(row[0]) for row in rows]


def version_on_record(connection: Connection, vault: Vault, data_class: DataClass) -> int:
    """Return the newest version of a class key that an owner made, by the log; 0 if it was never renewed."""
    for seq, version in key_versions(connection, ClassKeysRenewed.action, data_class.value):
        if signed_by_an_owner(connection, vault, seq):
            return version
    return 0


def make_class_keys(
    connection: Connection, vault: Vault, signer: Signer, receivers: Iterable[tuple[int, bytes]], at: str
) -> None:
    """Make the first key of each sealed class, sealed to each ``(user key id, X25519 public key)``."""
    receivers = tuple(receivers)
    for data_class in SEALED_CLASSES:
        key = os.urandom(32)
        for receiver in receivers:
            grant(connection, vault, signer, receiver, data_class, 1, key, at)


def grant(
    connection: Connection,
    vault: Vault,
    signer: Signer,
    receiver: tuple[int, bytes],
    data_class: DataClass,
    version: int,
    key: bytes,
    at: str,
) -> None:
    """Seal one class key to the receiver's ``(user key id, X25519 public key)``, and sign that."""
    user_key_id, box_public = receiver
    sealed = seal_key(box_public, key, _context(data_class, version))
    _store(connection, vault, signer, Grant(user_key_id, data_class.value, version, sealed, signer.user_key_id, at))


def sign_grants_again(connection: Connection, vault: Vault, signer: Signer, user_id: int, at: str) -> None:
    """Sign what a user granted in the name of ``signer``, before that user's word counts no more."""
    rows = connection.execute(
        f"{_ROW} WHERE granted_by IN (SELECT id FROM user_key WHERE user_id = ?)", (user_id,)
    ).fetchall()
    for given in (_genuine(connection, vault, row) for row in rows):
        if given:
            _store(connection, vault, signer, given._replace(granted_by=signer.user_key_id, granted_at=at))


def delete_forged_grants(connection: Connection, vault: Vault) -> None:
    """Delete the grants that no owner signed."""
    for row in connection.execute(_ROW).fetchall():
        if _genuine(connection, vault, row) is None:
            connection.execute(
                "DELETE FROM class_grant WHERE user_key_id IS ? AND CAST(data_class AS BLOB) IS ? AND key_version IS ?",
                row[:3],
            )


def has_forged_grants(connection: Connection, vault: Vault) -> bool:
    """Say whether there is a grant that no owner signed."""
    rows = connection.execute(_ROW).fetchall()
    return any(_genuine(connection, vault, row) is None for row in rows)


def delete_grants(connection: Connection, user_id: int) -> None:
    """Take all class keys away from a user, whichever of the user's keys they were sealed to."""
    connection.execute(
        "DELETE FROM class_grant WHERE user_key_id IN (SELECT id FROM user_key WHERE user_id = ?)", (user_id,)
    )


def classes_for(role: Role, limits: Limits = NO_LIMITS) -> tuple[DataClass, ...]:
    """Return the sealed classes that a role may see, where this is withheld from it."""
    seen = ROLES[role].classes - limits.classes
    return tuple(data_class for data_class in SEALED_CLASSES if data_class in seen)


def _genuine(connection: Connection, vault: Vault, row: Sequence[Any]) -> Grant | None:
    """Return the grant of a stored row, or None if no owner signed it."""
    key_id, data_class, version, sealed_key, by, at, signature = row
    try:
        given = Grant(key_id, data_class.decode(), version, sealed_key, by, at.decode())
        public = owner_key(connection, vault, by)
        signed = public is not None and verifies(public, signature, given.message(vault.vault_id))
    except (TypeError, ValueError, AttributeError, OverflowError):  # values of another type than this program writes
        return None
    return given if signed else None


def _store(connection: Connection, vault: Vault, signer: Signer, given: Grant) -> None:
    connection.execute(
        "INSERT OR REPLACE INTO class_grant"
        " (user_key_id, data_class, key_version, sealed_key, granted_by, granted_at, signature)"
        " VALUES (?,?,?,?,?,?,?)",
        (*given, signer.key.sign(given.message(vault.vault_id))),
    )


def _context(data_class: DataClass, version: int) -> bytes:
    return f"custdesk/class-key/{data_class.value}/{version}".encode()
