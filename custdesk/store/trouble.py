"""What the database library and the disk say, told as conditions of the world."""

import errno
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from custdesk.errors import (
    CustDeskError,
    DiskFull,
    DiskTrouble,
    FileUnwritable,
    PermissionRefused,
    VaultDamaged,
    VaultInUse,
    VaultMissing,
    VaultReadOnly,
)
from custdesk.store.connection import Error

DATABASE = "customers.db"

IOERR, CORRUPT = 10, 11
NOTADB = 26
"""The library's code for a database that a key does not fit, and for one whose first page is damaged."""
_BUSY, _LOCKED, _READONLY, _FULL, _CANTOPEN, _AUTH = 5, 6, 8, 13, 14, 23
_PRIMARY = 0xFF
# A read that ended too early, and pages or a file system that do not make sense.
_IOERR_OF_DAMAGE = {10 | 2 << 8, 10 | 32 << 8, 10 | 33 << 8}
_NO_ROOM = {errno.ENOSPC, errno.EFBIG} | {getattr(errno, name) for name in ("EDQUOT",) if hasattr(errno, name)}
_NO_RIGHT = {errno.EACCES, errno.EPERM, errno.EROFS}
_NOT_THERE = {errno.ENOENT, errno.ENOTDIR}
_PROBE_BYTES = 64 * 1024


@contextmanager
def database_errors(folder: Path, make_room: Callable[[], None] | None = None) -> Iterator[None]:
    """Turn errors of the database library into a ``CustDeskError``; bugs and broken rules pass unchanged.

    On a full disk ``make_room`` is called before ``DiskFull`` is raised: without it not even a clean-up succeeds.
    """
    try:
        yield
    except Error as error:
        told = _told(folder, getattr(error, "sqlite_errorcode", 0) or 0)
        if told is None:
            raise
        if isinstance(told, DiskFull) and make_room:
            make_room()
        raise told from error


@contextmanager
def file_errors(folder: Path, make_room: Callable[[], None] | None = None) -> Iterator[None]:
    """Turn errors of the file system, on files of the vault, into a ``CustDeskError``."""
    try:
        yield
    except OSError as error:
        told = _told_of_file(folder, error)
        if isinstance(told, DiskFull) and make_room:
            make_room()
        raise told from error


def _told(folder: Path, code: int) -> CustDeskError | None:
    kind = code & _PRIMARY
    if kind == _FULL:
        return DiskFull()
    if kind == _AUTH:
        return PermissionRefused(permission="data.hidden")
    if kind in (_BUSY, _LOCKED):
        return VaultInUse(holder="?")
    if kind == _READONLY:
        # Where the files can be written, somebody wrote through the connection that only reads: a bug.
        refused = code != kind or not all(os.access(path, os.W_OK) for path in (folder, folder / DATABASE))
        return VaultReadOnly(path=str(folder)) if refused else None
    if kind in (CORRUPT, NOTADB) or code in _IOERR_OF_DAMAGE:
        return VaultDamaged(part=DATABASE)
    if kind in (IOERR, _CANTOPEN):
        return _behind_an_input_output_error(folder)
    return None


def _told_of_file(folder: Path, error: OSError) -> CustDeskError:
    if error.errno in _NO_ROOM:
        return DiskFull()
    if error.errno in _NO_RIGHT:
        return VaultReadOnly(path=str(folder))
    if error.errno in _NOT_THERE:
        return _not_there(folder, Path(os.fsdecode(error.filename or folder)).name)
    if error.errno == errno.EIO:
        return DiskTrouble()
    return FileUnwritable(name=folder.name, reason=error.strerror or str(error))


def _not_there(folder: Path, part: str) -> CustDeskError:
    return VaultDamaged(part=part) if folder.is_dir() else VaultMissing(path=str(folder))


def _behind_an_input_output_error(folder: Path) -> CustDeskError:
    # The library does not pass on why a write failed, so try one where the database would grow.
    database, probe = folder / DATABASE, folder / "probe.tmp"
    try:
        grown = max(file.stat().st_size for file in (database, *folder.glob(DATABASE + "-wal")))
        try:
            with probe.open("wb", buffering=0) as file:
                file.seek(grown)
                file.write(os.urandom(_PROBE_BYTES))
                os.fsync(file.fileno())
        finally:
            with suppress(OSError):
                probe.unlink()
    except OSError as error:
        return _told_of_file(folder, error)
    return DiskTrouble()
