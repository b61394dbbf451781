"""Which PCs know the vault, and what an owner last decided about binding it."""

import json
from typing import NamedTuple

from custdesk.desk.attestation import signed_by
from custdesk.desk.certificates import RECOVERY_KEY, in_force
from custdesk.desk.permissions import Role
from custdesk.device.model import DeviceBound, DeviceUnbound, KnownPc
from custdesk.errors import RoleAltered
from custdesk.store.connection import Connection
from custdesk.store.factors import DEVICE
from custdesk.store.vault import Vault


class Wish(NamedTuple):
    """What an owner decided. ``secret`` is the fingerprint of the secret that the vault is bound to."""

    bound: bool
    secret: str = ""


def select_pcs(connection: Connection, here: str) -> tuple[KnownPc, ...]:
    """Return all PCs, the one that was there last first; ``here`` is the number of this one."""
    rows = connection.execute(
        "SELECT name, since_at, anchored_at, id = ? FROM device ORDER BY anchored_at DESC, id", (here,)
    )
    return tuple(KnownPc(name, since_at, anchored_at, bool(same)) for name, since_at, anchored_at, same in rows)


def newest_wish(connection: Connection, vault: Vault) -> Wish | None:
    """Return the newest decision that an owner of that time, or the recovery key, has signed in the log.

    Nothing else counts: what merely lies in the file could have been put there to unbind everybody's slots.
    """
    rows = connection.execute(
        "SELECT seq, actor, action, CAST(detail AS BLOB) FROM audit_entry WHERE action IN (?, ?) ORDER BY seq DESC",
        (DeviceBound.action, DeviceUnbound.action),
    ).fetchall()
    for seq, actor, action, detail in rows:
        if _signed_by_an_owner(connection, vault, seq, actor):
            return Wish(True, _secret(detail)) if action == DeviceBound.action else Wish(False)
    return None


def anybody_needs_it(connection: Connection, vault: Vault) -> bool:
    """Say whether a slot still asks for the secret of the PC."""
    names = connection.execute("SELECT name FROM user_account WHERE removed_at IS NULL AND name != ''").fetchall()
    states = (vault.slot_state(name) for (name,) in names)
    return any(state is not None and DEVICE in state.factors for state in states)


def _signed_by_an_owner(connection: Connection, vault: Vault, seq: int, actor: int) -> bool:
    row = connection.execute(
        "SELECT user_key_id FROM audit_signature WHERE seq >= ? ORDER BY seq LIMIT 1", (seq,)
    ).fetchone()
    if row is None:
        return False
    if row[0] == RECOVERY_KEY:
        return signed_by(connection, vault.vault_id, seq, RECOVERY_KEY, vault.recovery_sign_public)
    try:
        held = in_force(connection, vault, actor, seq)
    except RoleAltered:
        return False
    owner = held.role == Role.OWNER.value and held.user_key_id == row[0]
    return owner and signed_by(connection, vault.vault_id, seq, held.user_key_id, held.sign_public)


def _secret(detail: bytes) -> str:
    try:
        return str(json.loads(detail).get("secret", ""))
    except (ValueError, AttributeError, RecursionError):
        return ""
