"""A vault that was made from a backup says so once, to the first owner who signs in."""

from dataclasses import dataclass
from typing import ClassVar

from custdesk.desk.door import Desk
from custdesk.desk.events import Event
from custdesk.desk.permissions import Permission
from custdesk.errors import RestoredFromBackup
from custdesk.store.connection import Connection
from custdesk.store.opened import COPIED_AT


@dataclass(frozen=True, slots=True, kw_only=True)
class VaultRestored(Event):
    """``made_at`` (ISO 8601, UTC) is when the backup was made: what came later is not in this vault."""

    action: ClassVar[str] = "vault.restored"
    made_at: str = ""


def copied_at(connection: Connection) -> str:
    """Return when the backup was made that this vault comes from, or an empty text if that was told already."""
    row = connection.execute("SELECT value FROM vault_info WHERE key = ?", (COPIED_AT,)).fetchone()
    return str(row[0]) if row else ""


def note_restored(desk: Desk, made_at: str) -> RestoredFromBackup:
    """Log that the vault comes from a backup, and return what to tell whoever signed in."""
    with desk.change(Permission.SHOP_EDIT) as change:
        change.connection.execute("DELETE FROM vault_info WHERE key = ?", (COPIED_AT,))
        change.log(VaultRestored(made_at=made_at))
    return RestoredFromBackup(made_at=made_at[:16].replace("T", " "))
