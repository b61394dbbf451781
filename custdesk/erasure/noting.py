"""A note outside the database of whom the log says to be erased."""

from custdesk.desk.door import Desk
from custdesk.desk.permissions import Permission, Role
from custdesk.erasure.proof import rightful, vouched
from custdesk.erasure.queries import select_erasures
from custdesk.store.erasures import add_erasures, read_erasures


def note_erasures(desk: Desk) -> None:
    """Note outside the database whom the log says to be erased, as far as that is not noted yet.

    An owner vouches for what others noted, too. Raise ``OSError``: then it is done at the next sign-in.
    """
    vault, signer = desk.vault, desk.signer
    with desk.read(Permission.CUSTOMER_ERASE) as reading:
        noted = read_erasures(vault.folder, vault.vault_id)
        as_owner = desk.session.role is Role.OWNER
        known = {(one.customer_id, one.seq) for one in noted if not as_owner or one.key_id == signer.user_key_id}
        missing = [
            entry
            for entry in select_erasures(reading.connection)
            if (entry.customer_id, entry.seq) not in known and rightful(reading.connection, vault, entry)
        ]
    if missing:
        add_erasures(vault.folder, vault.vault_id, [vouched(vault.vault_id, entry, signer) for entry in missing])
