"""Real vaults for tests, at the lowest cost that a passphrase may have."""

from pathlib import Path

from custdesk.store.connection import Connection, set_wall
from custdesk.store.keys import FLOOR
from custdesk.store.vault import Unlocked, Vault, create_vault, open_vault

NAME = "shop.custdesk"
OWNER = "Eleni Papadopoulou"
PASSPHRASE = "five plain words for testing"


def make_vault(tmp_path: Path) -> Unlocked:
    """Make and open the vault ``shop.custdesk`` in ``tmp_path``; whoever asks closes it."""
    return make_vault_with_recovery_key(tmp_path)[0]


def make_vault_with_recovery_key(tmp_path: Path) -> tuple[Unlocked, str]:
    return create_vault(tmp_path / NAME, OWNER, PASSPHRASE, cost=FLOOR)


def open_as_owner(folder: Path) -> Unlocked:
    return open_vault(folder, OWNER, PASSPHRASE)


def beside(vault: Vault) -> Connection:
    """Return the connection that writes, without the walls of the desk: as another program would have it."""
    set_wall(vault.writer, None)
    return vault.writer
