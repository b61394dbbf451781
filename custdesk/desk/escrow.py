"""The recovery user's secrets, kept for the founder: whoever made the vault can make a new recovery sheet for it.

They are sealed to the founder's X25519 key, so that nobody else opens them. The founder saw the recovery key when he
made the vault, so this gives him nothing that he did not have. They are gone once he is no owner any more, and are put
back by a sign-in with the recovery key.
"""

from custdesk.desk.certificates import in_force
from custdesk.desk.door import Desk
from custdesk.desk.permissions import Role
from custdesk.desk.walking import require_whole
from custdesk.errors import RoleAltered, StaffFrozen, VaultDamaged
from custdesk.store.connection import Connection
from custdesk.store.sealing import bound, seal_key
from custdesk.store.secrets import UserSecrets
from custdesk.store.vault import Vault

FOUNDER = 1
_KEY = "recovery_escrow"


def keep(connection: Connection, vault: Vault, recovery: UserSecrets, founders_box: bytes) -> None:
    """Seal the recovery user's secrets to the founder's X25519 public key, in place of what was kept before."""
    sealed = seal_key(founders_box, recovery.to_bytes(), _context(vault))
    connection.execute("INSERT OR REPLACE INTO vault_info (key, value) VALUES (?, ?)", (_KEY, sealed.hex()))


def keep_again(connection: Connection, vault: Vault, recovery: UserSecrets, *, ends_as_noted: bool) -> None:
    """Seal them to the key that the founder has now; keep none if the founder is no owner, or the log is no witness.

    A founder who is no owner any more could have altered or cut off what the log says of that.
    """
    drop(connection)
    if not ends_as_noted:
        return
    try:
        require_whole(vault)
        founder = in_force(connection, vault, FOUNDER)
    except (RoleAltered, StaffFrozen):
        return
    if founder.role == Role.OWNER.value:
        keep(connection, vault, recovery, founder.box_public)


def drop(connection: Connection) -> None:
    """Keep them no more."""
    connection.execute("DELETE FROM vault_info WHERE key = ?", (_KEY,))


def opened(connection: Connection, desk: Desk) -> UserSecrets | None:
    """Return the recovery user's secrets, or None if none are kept that the signed-in user opens.

    Anybody can seal something to the founder, so what is found counts only if its public keys are those in the slots.
    """
    vault, context = desk.vault, _context(desk.vault)
    row = connection.execute("SELECT value FROM vault_info WHERE key = ?", (_KEY,)).fetchone()
    try:
        recovery = UserSecrets.from_bytes(desk.open_own(bytes.fromhex(row[0]), context)) if row else None
    except (VaultDamaged, ValueError, TypeError):
        return None
    if recovery is None:
        return None
    publics = (recovery.sign_public, recovery.box_public)
    return recovery if publics == (vault.recovery_sign_public, vault.recovery_box_public) else None


def _context(vault: Vault) -> bytes:
    return bound("custdesk/recovery-escrow/1", vault.vault_id)
