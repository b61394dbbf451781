"""No trace is left in the file of what was deleted from it."""

from custdesk.desk.door import Desk
from custdesk.desk.permissions import Permission
from custdesk.desk.wall import walls_of
from custdesk.errors import CustDeskError
from custdesk.store.vault import translate_errors


def clear_traces(desk: Desk, permission: Permission) -> bool:
    """Take what was deleted out of the free room of the file and of its write-ahead log; return whether it is gone.

    Others read meanwhile, but for a moment at the end. What does not work today is done when the vault is next opened.
    """
    vault, walls = desk.vault, walls_of(desk.vault)
    try:
        with desk.alone(permission, others_read=True), translate_errors(vault), walls.lifted():
            vault.clear_traces()
        with desk.alone(permission), translate_errors(vault), walls.lifted():
            return vault.end_clearing()
    except CustDeskError:
        return False
