"""Room kept back for the day the disk is full, when even deleting needs some."""

import os
import shutil
from contextlib import suppress
from pathlib import Path

RESERVE = "reserve.bin"
_LARGEST = 32 * 1024 * 1024
_SMALLEST = 64 * 1024
_CHUNK = 1024 * 1024


def keep_reserve(folder: Path) -> None:
    """Make the reserve if there is none: 32 MB, or a twentieth of the free space if that is less.

    A disk too full for that is no error here: the vault works without.
    """
    path = folder / RESERVE
    with suppress(OSError):
        if path.exists() and path.stat().st_size:
            return
        size = min(_LARGEST, shutil.disk_usage(folder).free // 20)
        if size < _SMALLEST:
            return
        try:
            _fill(path, size)
        except OSError:
            path.unlink()
            raise


def release_reserve(folder: Path) -> None:
    """Give the reserve back to the disk."""
    with suppress(OSError):
        (folder / RESERVE).unlink()


def _fill(path: Path, size: int) -> None:
    with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb", buffering=0) as file:
        if hasattr(os, "posix_fallocate"):
            os.posix_fallocate(file.fileno(), 0, size)
            return
        for start in range(0, size, _CHUNK):
            file.write(bytes(min(_CHUNK, size - start)))
