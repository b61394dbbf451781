"""Small files that are whole or not there: written aside, forced to the disk, and renamed into place."""

import os
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path

_OWNER_ONLY = 0o600


def write_durably(folder: Path, files: Mapping[str, bytes]) -> None:
    """Replace files of a folder; after a power cut each is the old or the new one.

    All are written aside before the first is renamed, so that a full disk changes none of them.
    """
    aside = {folder / f"{name}.new": folder / name for name in files}
    try:
        for path, data in zip(aside, files.values(), strict=True):
            with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, _OWNER_ONLY), "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
        for path, final in aside.items():
            os.replace(path, final)
    except BaseException:
        for path in aside:
            with suppress(OSError):
                path.unlink()
        raise
    sync_folder(folder)


def remove_unfinished(folder: Path, names: Iterable[str]) -> None:
    """Remove what :func:`write_durably` wrote aside for these files before the program died."""
    for name in names:
        with suppress(OSError):
            (folder / f"{name}.new").unlink()


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
