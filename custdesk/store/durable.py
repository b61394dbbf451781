"""Small files that are whole or not there: written aside, forced to the disk, and renamed into place."""

import os
from contextlib import suppress
from pathlib import Path

_OWNER_ONLY = 0o600


def write_durably(path: Path, data: bytes) -> None:
    """Replace the file at ``path`` by ``data``; after a power cut there is the old file or the new one."""
    aside = path.with_name(path.name + ".new")
    try:
        with open(os.open(aside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, _OWNER_ONLY), "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.replace(aside, path)
    except BaseException:
        with suppress(OSError):
            aside.unlink()
        raise
    sync_folder(path.parent)


def create_empty(path: Path) -> None:
    """Make an empty file that only its owner may read; raise ``FileExistsError`` if it is there."""
    os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _OWNER_ONLY))


def sync_folder(folder: Path) -> None:
    """Force the names in a folder to the disk, where the system can do that."""
    if not hasattr(os, "O_DIRECTORY"):
        return
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
