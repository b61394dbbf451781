"""What the owner withholds from a role, as it was signed.

The signature is Ed25519 (RFC 8032) over ``CUSTDESK-LIMIT-1`` and the canonical bytes (:mod:`custdesk.desk.chain`) of
the vault's id and the fields of :class:`SignedLimit`. The newest entry of the log about a role names the limit in
force, so that none can be altered, taken away or put back unnoticed.
"""

from hashlib import sha256
from typing import NamedTuple

from custdesk.desk import chain
from custdesk.desk.appending import Signer
from custdesk.desk.attestation import newest_about_role, signed_by, verifies
from custdesk.desk.certificates import limits_of, owner_key, withheld_words
from custdesk.desk.permissions import NO_LIMITS, Limits, Role
from custdesk.errors import RoleAltered
from custdesk.store.connection import Connection
from custdesk.store.vault import Vault

_LIMIT = b"CUSTDESK-LIMIT-1"
_COLUMNS = "role, withheld, idle_minutes, asks_reason, issued_by, issued_at"


class SignedLimit(NamedTuple):
    """``issued_by`` is the key of the signer; ``issued_at`` is ISO 8601 in UTC."""

    role: str
    withheld: str
    idle_minutes: int
    asks_reason: int
    issued_by: int
    issued_at: str

    def message(self, vault_id: bytes) -> bytes:
        return _LIMIT + chain.canonical((vault_id, *self))

    def fingerprint(self, vault_id: bytes) -> str:
        """Return what the log calls this limit."""
        return sha256(self.message(vault_id)).hexdigest()


def limits_in_force(connection: Connection, vault: Vault, role: Role) -> Limits:
    """Return what is withheld from a role; raise ``RoleAltered`` if that is not what an owner signed."""
    entry = newest_about_role(connection, role.value)
    row = connection.execute(
        "SELECT CAST(withheld AS BLOB), idle_minutes, asks_reason, issued_by, CAST(issued_at AS BLOB), signature"
        " FROM role_limit WHERE role = ?",
        (role.value,),
    ).fetchone()
    if entry is None and row is None:
        return NO_LIMITS
    if entry is None or row is None:
        raise RoleAltered
    withheld, idle_minutes, asks_reason, by, at, signature = row
    try:
        limit = SignedLimit(role.value, withheld.decode(), idle_minutes, asks_reason, by, at.decode())
        named = limit.fingerprint(vault.vault_id)
    except (TypeError, ValueError, AttributeError, OverflowError):  # values of another type than this program writes
        raise RoleAltered from None
    public = owner_key(connection, vault, limit.issued_by, entry.seq)
    if (
        named != entry.names
        or public is None
        or not verifies(public, signature, limit.message(vault.vault_id))
        or not signed_by(connection, vault.vault_id, entry.seq, limit.issued_by, public)
    ):
        raise RoleAltered
    return limits_of(limit.withheld, limit.idle_minutes, limit.asks_reason)


def store_limits(connection: Connection, vault: Vault, signer: Signer, at: str, role: Role, limits: Limits) -> str:
    """Sign what is withheld from a role, and return the fingerprint that the log entry about it must name."""
    limit = SignedLimit(
        role.value,
        withheld_words(limits),
        limits.idle_minutes,
        int(limits.asks_reason),
        signer.user_key_id,
        at,
    )
    connection.execute(
        f"INSERT OR REPLACE INTO role_limit ({_COLUMNS}, signature) VALUES (?,?,?,?,?,?,?)",
        (*limit, signer.key.sign(limit.message(vault.vault_id))),
    )
    return limit.fingerprint(vault.vault_id)
