"""Real vaults for tests, at the lowest cost that a passphrase may have."""

import shutil
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


def copied(vault: Path, folder: Path) -> Path:
    """Copy a closed vault to ``folder``, but for the 32 MB of nothing that it keeps in reserve; return ``folder``."""
    shutil.copytree(vault, folder, ignore=shutil.ignore_patterns("reserve.bin"))
    (folder / "reserve.bin").write_bytes(b"\0")  # or each opening would write 32 MB
    return folder


def beside(vault: Vault) -> Connection:
    """Return the connection that writes, without the walls of the desk: as another program would have it."""
    set_wall(vault.writer, None)
    return vault.writer
