"""What was noted of the log outside the database, and whether the log still holds that.

A decision about an incident, and a backup that was restored, settle what was noted before them, so that the same note
is held against the log only once. They count only with the signature of somebody who might decide or restore then.
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, ClassVar, NamedTuple

from custdesk.desk.attestation import signed_by, signing_key_of
from custdesk.desk.certificates import RECOVERY_KEY, in_force
from custdesk.desk.cuts import may_be_cut
from custdesk.desk.events import Event
from custdesk.desk.permissions import ROLES, Permission, Role
from custdesk.errors import RoleAltered
from custdesk.store.anchors import Anchor
from custdesk.store.backups import witnesses
from custdesk.store.connection import Connection
from custdesk.store.vault import Vault

ANCHORS, BACKUP, KEYRING, SEAL, CHAIN = "anchors", "backup", "keyring", "seal", "chain"
KEPT = "kept"
"""The decision that decides nothing yet: the vault stays read-only."""
_RESTORED = "vault.restored"
_ENDLESS = 2**63 - 1


class Noted(NamedTuple):
    """Where a witness saw the log end. ``at`` is ISO 8601 in UTC, empty where the witness does not know."""

    witness: str
    seq: int
    at: str
    head: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class IncidentDecided(Event):
    """Somebody decided; the note lies in the row. ``first`` and ``last`` are 0 where nothing is settled by it."""

    action: ClassVar[str] = "incident.decided"
    subject_kind: ClassVar[str] = "incident"
    decision: str = ""
    first: int = 0
    last: int = 0


class Settled(NamedTuple):
    """Settled at an instant: the entries ``first`` to ``last``. ``surely``: by the recovery key."""

    at: str
    first: int
    last: int
    surely: bool

    def covers(self, noted: Noted) -> bool:
        return self.first <= noted.seq <= self.last and noted.at <= self.at


def holds(connection: Connection, seq: int, head: bytes) -> bool:
    """Say whether the log has the entry ``seq``, with this head."""
    if not 0 < seq <= _ENDLESS:
        return False
    row = connection.execute("SELECT head = ? FROM audit_entry WHERE seq = ?", (head, seq)).fetchone()
    return row is not None and bool(row[0])


def agrees(connection: Connection, noted: Noted) -> bool:
    """Say whether the log still holds what was noted, or a rule cut that from it."""
    return holds(connection, noted.seq, noted.head) or may_be_cut(connection, noted.seq, noted.head, noted.at)


def last_noted(vault: Vault) -> list[Noted]:
    """Return where the log last ended by the anchors and by the newest backup."""
    anchor, backups = vault.anchors.last(), witnesses(vault)[-1:]
    return [*_as_noted(ANCHORS, [anchor] if anchor else []), *_as_noted(BACKUP, backups)]


def all_noted(vault: Vault) -> list[Noted]:
    """Return all that the anchors and the backups noted."""
    return [*_as_noted(ANCHORS, vault.anchors.read()), *_as_noted(BACKUP, witnesses(vault))]


def unsettled(connection: Connection, vault: Vault, noted: Iterable[Noted]) -> list[Noted]:
    """Return what was noted without what the log does not hold because of a decision or of a restored backup."""
    settled = settlements(connection, vault)
    return [one for one in noted if not any(each.covers(one) for each in settled) or agrees(connection, one)]


def disagreeing(connection: Connection, vault: Vault, noted: Iterable[Noted]) -> list[Noted]:
    """Return what was noted of the log that it does not hold, and that nobody settled."""
    missing = [one for one in noted if not agrees(connection, one)]
    return unsettled(connection, vault, missing) if missing else []


def settlements(connection: Connection, vault: Vault) -> list[Settled]:
    """Return what decisions and restored backups settled, as far as somebody signed it who may."""
    found = []
    rows = connection.execute(
        "SELECT seq, iif(typeof(actor) = 'integer', actor, -1), CAST(action AS BLOB), CAST(at AS BLOB),"
        " CAST(detail AS BLOB) FROM audit_entry WHERE action IN (?, ?)",
        (IncidentDecided.action, _RESTORED),
    ).fetchall()
    for seq, actor, action, at, body in rows:
        told, restored = detail_of(body), action == _RESTORED.encode()
        permission = Permission.USER_MANAGE if restored else Permission.INCIDENT_DECIDE
        if told.get("decision") != KEPT and signed_with(connection, vault, seq, actor, permission):
            first, last = (1, _ENDLESS) if restored else (number_in(told, "first"), number_in(told, "last"))
            surely = signing_key_of(connection, seq) == RECOVERY_KEY
            found.append(Settled(at.decode("ascii", "replace"), first, last, surely))
    return found


def signed_with(connection: Connection, vault: Vault, seq: int, actor: int, permission: Permission) -> bool:
    """Say whether somebody signed entry ``seq`` who had that permission then."""
    key = signing_key_of(connection, seq)
    if key == RECOVERY_KEY:
        return signed_by(connection, vault.vault_id, seq, RECOVERY_KEY, vault.recovery_sign_public)
    try:
        held = in_force(connection, vault, actor, seq)
    except RoleAltered:
        return False
    may = permission in ROLES[Role(held.role)].permissions - held.limits.permissions
    return may and held.user_key_id == key and signed_by(connection, vault.vault_id, seq, key, held.sign_public)


def _as_noted(witness: str, anchors: Iterable[Anchor]) -> list[Noted]:
    return [Noted(witness, anchor.seq, anchor.at, anchor.head) for anchor in anchors]


def detail_of(body: bytes) -> dict[str, Any]:
    """Return the detail of an entry; an empty one if it cannot be read, which the verification tells."""
    try:
        told = json.loads(body)
    except (ValueError, RecursionError):
        return {}
    return told if isinstance(told, dict) else {}


def number_in(told: dict[str, Any], name: str) -> int:
    """Return a number of a detail, 0 if there is none."""
    value = told.get(name, 0)
    return value if type(value) is int and abs(value) <= _ENDLESS else 0
