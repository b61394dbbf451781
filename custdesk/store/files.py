"""Which files make a vault, and whether they are fit to be opened."""

import os
import re
from pathlib import Path

from custdesk.errors import BackupOpened, NotAVault, VaultDamaged, VaultMissing, VaultReadOnly
from custdesk.store.connection import PAGE_BYTES, Connection
from custdesk.store.keys import KEY_FILES
from custdesk.store.trouble import DATABASE

BACKUPS = "backups"
MANIFEST = "manifest.json"
"""What a backup has and a vault has not."""
_UNFINISHED = re.compile(r".*\.partial-[0-9a-f]{8}")


def unfinished_name(folder: Path, token: str) -> Path:
    """Return the sibling in which a vault is made before it gets its name; nothing opens a folder of such a name."""
    return folder.with_name(f"{folder.name}.partial-{token}")


def require_vault(folder: Path) -> None:
    """Raise unless ``folder`` holds the files of a vault and they can be written; look, and create nothing."""
    if not folder.exists():
        raise VaultMissing(path=str(folder))
    if (folder / MANIFEST).is_file():
        raise BackupOpened(name=folder.name)
    has_database = (folder / DATABASE).is_file()
    keys = [folder / name for name in KEY_FILES if (folder / name).is_file()]
    if not (has_database or keys) or _UNFINISHED.fullmatch(folder.name):
        raise NotAVault(path=str(folder))
    if not has_database:
        raise VaultDamaged(part=DATABASE)
    if not keys:
        raise VaultDamaged(part=KEY_FILES[0])
    if not all(os.access(path, os.W_OK) for path in (folder, folder / DATABASE, *keys)):
        raise VaultReadOnly(path=str(folder))


def has_unwritten_log(folder: Path) -> bool:
    """Whether commits wait in the write-ahead log: the last session did not close the vault."""
    path = folder / (DATABASE + "-wal")
    return path.exists() and path.stat().st_size > 0


def require_whole_pages(folder: Path) -> None:
    """Raise ``VaultDamaged`` for a database of no page or of a torn one: an empty file would open as a new vault."""
    size = (folder / DATABASE).stat().st_size
    torn = size % PAGE_BYTES and not has_unwritten_log(folder)  # the log may still hold the page that was being written
    if size < PAGE_BYTES or torn:
        raise VaultDamaged(part=DATABASE)


def require_health(connection: Connection, folder: Path) -> None:
    """Write the log back into the database and examine every page; raise ``VaultDamaged``."""
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    require_whole_pages(folder)
    if connection.execute("PRAGMA cipher_integrity_check").fetchone():
        raise VaultDamaged(part=DATABASE)
    if connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
        raise VaultDamaged(part=DATABASE)


def identity(folder: Path) -> tuple[int, int]:
    """Return what tells this database file from any other at the same path; raise ``OSError``."""
    found = os.stat(folder / DATABASE)
    return found.st_dev, found.st_ino
