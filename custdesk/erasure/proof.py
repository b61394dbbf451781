"""Who vouches for an erasure that is noted outside the database, and how that is checked.

A line of ``erasures.log`` (:mod:`custdesk.store.erasures`) is signed with Ed25519 (RFC 8032)::

    signature = Ed25519("CUSTDESK-ERASURE-1" + canonical(vault id, customer, at, ground, seq, head, key of the signer))

with ``canonical`` of :mod:`custdesk.desk.chain`, the vault id and the head as bytes. The signer erased the person, or
is an owner who found the entry signed by somebody who may erase: a backup may be older than whoever erased.
"""

from custdesk.desk import chain
from custdesk.desk.appending import Signer
from custdesk.desk.attestation import signed_by, verifies
from custdesk.desk.certificates import RECOVERY_KEY, Certificate, in_force
from custdesk.desk.permissions import ROLES, Permission, Role
from custdesk.erasure.queries import ErasureEntry
from custdesk.errors import RoleAltered
from custdesk.store.connection import Connection
from custdesk.store.erasures import NotedErasure
from custdesk.store.vault import Vault

_ERASURE = b"CUSTDESK-ERASURE-1"


def vouched(vault_id: bytes, entry: ErasureEntry, signer: Signer) -> NotedErasure:
    """Return the line with which ``signer`` vouches for an entry."""
    message = _message(vault_id, entry, signer.user_key_id)
    return NotedErasure(
        vault_id=vault_id.hex(),
        customer_id=entry.customer_id,
        at=entry.at,
        ground=entry.ground,
        seq=entry.seq,
        head=entry.head,
        key_id=signer.user_key_id,
        signature=signer.key.sign(message),
    )


def proven(connection: Connection, vault: Vault, noted: NotedErasure) -> bool:
    """Say whether somebody signed a line whom this vault knows as one who may erase."""
    public = _entitled_key(connection, vault, noted.key_id)
    entry = ErasureEntry(noted.seq, noted.at, 0, noted.customer_id, noted.ground, noted.head)
    return public is not None and verifies(public, noted.signature, _message(vault.vault_id, entry, noted.key_id))


def rightful(connection: Connection, vault: Vault, entry: ErasureEntry) -> bool:
    """Say whether an entry was signed by its actor, who was one who may erase at that time."""
    if entry.actor == RECOVERY_KEY:
        return signed_by(connection, vault.vault_id, entry.seq, RECOVERY_KEY, vault.recovery_sign_public)
    try:
        held = in_force(connection, vault, entry.actor, entry.seq)
    except RoleAltered:
        return False
    return _may_erase(held) and signed_by(connection, vault.vault_id, entry.seq, held.user_key_id, held.sign_public)


def _entitled_key(connection: Connection, vault: Vault, key_id: int) -> bytes | None:
    if key_id == RECOVERY_KEY:
        return vault.recovery_sign_public
    row = connection.execute("SELECT user_id FROM user_key WHERE id = ?", (key_id,)).fetchone()
    try:
        held = in_force(connection, vault, row[0]) if row is not None and type(row[0]) is int else None
    except RoleAltered:
        return None
    return held.sign_public if held is not None and held.user_key_id == key_id and _may_erase(held) else None


def _may_erase(held: Certificate) -> bool:
    return Permission.CUSTOMER_ERASE in ROLES[Role(held.role)].permissions - held.limits.permissions


def _message(vault_id: bytes, entry: ErasureEntry, key_id: int) -> bytes:
    values = (vault_id, entry.customer_id, entry.at, entry.ground, entry.seq, entry.head, key_id)
    return _ERASURE + chain.canonical(values)
