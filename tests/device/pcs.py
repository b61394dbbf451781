"""Signing in on a PC whose keyring is asked, as the program does it."""

from pathlib import Path

from custdesk.desk.anchoring import Anchoring
from custdesk.desk.door import Desk
from custdesk.desk.opening import open_desk
from custdesk.device.following import follow
from custdesk.device.moving import secret_here
from custdesk.store.factors import DEVICE, Factors, needs
from custdesk.store.vault import open_vault
from custdesk.users.model import Proof
from tests.vaults import OWNER, PASSPHRASE


def enter(folder: Path, name: str = OWNER, passphrase: str = PASSPHRASE) -> Desk:
    """Sign in: the keyring is asked before the vault is opened, and for the secret of the PC where that is needed."""
    witness = Anchoring.of_vault(folder)
    factors = Factors(device=secret_here(folder)) if DEVICE in needs(folder, name) else Factors()
    desk = open_desk(open_vault(folder, name, passphrase, factors))
    follow(desk, Proof(passphrase, factors))
    witness.watch(desk)
    return desk
