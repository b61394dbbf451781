"""Each slot follows what an owner decided about binding the vault, when its passphrase is at hand: at a sign-in."""

from contextlib import suppress
from dataclasses import replace

from custdesk.desk.door import Desk
from custdesk.desk.permissions import Permission
from custdesk.device.model import Proof, SlotBound, SlotUnbound, fingerprint
from custdesk.device.queries import anybody_needs_it, newest_wish
from custdesk.keychain.entries import Keychain
from custdesk.keychain.this_pc import pc_id
from custdesk.keychain.troubles import KeychainTrouble
from custdesk.store.factors import DEVICE
from custdesk.store.keys import FLOOR


def follow(desk: Desk, own: Proof) -> None:
    """Bind or unbind the slot of whoever has just signed in, if an owner decided so since; else do nothing.

    A keyring that cannot be asked, or that holds another secret, delays it to a later sign-in. Raise as
    ``Vault.change_passphrase`` does.
    """
    vault, name = desk.vault, desk.session.user_name
    state = vault.slot_state(name) if name else None
    if state is None or state.once_until:
        return
    # Not the permission to look at devices: a role from which that is withheld follows too.
    with desk.read(Permission.SHOP_VIEW) as reading:
        wish = newest_wish(reading.connection, vault)
    if wish is None or wish.bound == (DEVICE in state.factors):
        return
    if not wish.bound:
        unbind_slot(desk, own)
        desk.note(SlotUnbound(pc=pc_id(vault.vault_id)[:8]))
        return
    secret = None
    with suppress(KeychainTrouble):
        secret = Keychain(vault.vault_id).device_secret()
    if secret is not None and fingerprint(secret) == wish.secret:
        bind_slot(desk, own, secret)
        desk.note(SlotBound(pc=pc_id(vault.vault_id)[:8]))


def bind_slot(desk: Desk, own: Proof, secret: bytes) -> None:
    """Let the slot of the signed-in user need ``secret``; the recovery key's slot never needs anything."""
    desk.vault.know_device(secret)
    if desk.session.user_name:
        _renew(desk, own, replace_device=secret)


def unbind_slot(desk: Desk, own: Proof) -> None:
    """Let the slot of the signed-in user need the PC no more, and drop the secret with the last slot that needed it."""
    state = desk.vault.slot_state(desk.session.user_name)
    if desk.session.user_name and state is not None and DEVICE in state.factors:
        _renew(desk, own, replace_device=b"")
    with desk.read(Permission.SHOP_VIEW) as reading:
        needed = anybody_needs_it(reading.connection, desk.vault)
    if not needed:
        desk.vault.bind_device(None)
        with suppress(KeychainTrouble):  # what is left there opens nothing any more
            Keychain(desk.vault.vault_id).forget_device_secret()


def _renew(desk: Desk, own: Proof, *, replace_device: bytes) -> None:
    desk.vault.change_passphrase(
        desk.session.user_name,
        own.passphrase,
        own.passphrase,
        old_factors=own.factors,
        new_factors=replace(own.factors, device=replace_device),
        leave_device=not replace_device,
        cost=FLOOR,  # the passphrase stays, and so does what guessing it costs
    )
