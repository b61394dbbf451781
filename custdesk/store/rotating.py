"""A new vault key for those who stay: at every moment the old one or the new one opens the database.

1. Every slot that stays holds both keys, the new one first.
2. The database is copied under the new key, the copy is examined, and takes the place of the database.
3. The slots hold the new key only.

Whoever opens the vault in between tries both keys, and then goes on to 3 or back to where it began.
"""

import errno
import os
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing, suppress
from dataclasses import replace
from pathlib import Path

from custdesk.errors import VaultDamaged, VaultInUse
from custdesk.store import files
from custdesk.store.connection import Connection, Error, open_database
from custdesk.store.durable import create_empty, sync_folder
from custdesk.store.keys import SlotFile
from custdesk.store.slots import RECOVERY_USER, SlotContents
from custdesk.store.trouble import CORRUPT, DATABASE, IOERR, NOTADB

COPY = DATABASE + ".new"
Progress = Callable[[int, int], None]
_STEP = 1024  # pages, a moment's work
_TOLD_OF_A_COPY = {"disk I/O error": IOERR, "malformed": CORRUPT, "not a database": NOTADB}
_LEFT_BEHIND = tuple(COPY + ending for ending in ("", "-wal", "-shm", "-journal"))


def fitting(path: Path, vault_keys: Sequence[bytearray], *, query_only: bool = False) -> tuple[Connection, int]:
    """Open the database with the first of the keys that fits; return which one it was.

    Raise the library's own errors.
    """
    for place, key in enumerate(vault_keys):
        try:
            return open_database(path, key, query_only=query_only), place
        except Error as error:
            wrong_key = getattr(error, "sqlite_errorcode", 0) == NOTADB
            if not wrong_key or place == len(vault_keys) - 1:
                raise
    raise ValueError("a slot without a vault key")


def begun(
    keys: SlotFile, acting: SlotContents, receivers: Mapping[int, bytes], vault_keys: Sequence[bytearray]
) -> SlotFile:
    """Return the slots of the receivers (user id -> X25519 public key) with the keys sealed to them; no other slots.

    Raise ``ValueError`` if whoever acts, or the recovery user, would be shut out.
    """
    own, recovery = receivers.get(acting.user_id), receivers.get(RECOVERY_USER)
    if own != acting.secrets.box_public or recovery != acting.recovery_box_public:
        raise ValueError("a rotation never shuts out whoever does it, nor the recovery key")
    return sealed_for(keys, receivers, vault_keys)


def sealed_for(keys: SlotFile, receivers: Mapping[int, bytes], vault_keys: Sequence[bytearray]) -> SlotFile:
    """Return the slots of these users (id -> X25519 public key) with the keys sealed to them; no other slots."""
    return keys.with_slots(
        [
            slot.with_keys(keys.vault_id, receivers[slot.user_id], *vault_keys)
            for slot in keys.slots
            if slot.user_id in receivers
        ]
    )


def settled(keys: SlotFile, place: int) -> SlotFile:
    """Return the slots with only the key at ``place``, which opens the database; the same if nothing was under way."""
    if all(len(slot.vault_keys) == 1 for slot in keys.slots):
        return keys
    return keys.with_slots(
        [
            replace(slot, vault_keys=slot.vault_keys[place : place + 1]) if len(slot.vault_keys) > 1 else slot
            for slot in keys.slots
        ]
    )


def copy_database(
    path: Path,
    source: Connection,
    key: bytearray,
    information: Mapping[str, str] | None = None,
    progress: Progress | None = None,
) -> None:
    """Copy the database under another key and examine the copy; raise ``VaultDamaged`` if it is not as it should be.

    ``information`` is added to what the copy says of itself. ``progress`` is told (pages done, pages) and may raise.
    """
    create_empty(path)
    with closing(open_database(path, key)) as copy:
        _copy_pages(source, copy, progress)
        if _counts(copy) != _counts(source):
            raise VaultDamaged(part=path.name)
        copy.execute("BEGIN IMMEDIATE")
        copy.executemany("INSERT OR REPLACE INTO vault_info (key, value) VALUES (?, ?)", (information or {}).items())
        copy.execute("COMMIT")
        copy.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        if copy.execute("PRAGMA cipher_integrity_check").fetchone():
            raise VaultDamaged(part=path.name)
    handle = os.open(path, os.O_RDWR | getattr(os, "O_BINARY", 0))
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _copy_pages(source: Connection, copy: Connection, progress: Progress | None) -> None:
    def tell(_status: int, remaining: int, pages: int) -> None:
        if progress:
            progress(pages - remaining, pages)

    try:
        # In steps it would begin again with each commit of another connection: see ``write_backup``.
        source.backup(copy, pages=_STEP if progress else -1, progress=tell)
    except Error as error:
        # Of a copy the library gives no code, only words.
        if "disk is full" in str(error):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC)) from error
        error.sqlite_errorcode = next((code for words, code in _TOLD_OF_A_COPY.items() if words in str(error)), 0)
        raise


def put_in_place(folder: Path) -> None:
    """Let the copy take the place of the closed database; raise ``VaultInUse`` if somebody still writes to that."""
    if files.has_unwritten_log(folder):
        raise VaultInUse(holder="?")
    for ending in ("-wal", "-shm"):
        (folder / (DATABASE + ending)).unlink(missing_ok=True)
    os.replace(folder / COPY, folder / DATABASE)
    sync_folder(folder)


def remove_copy(folder: Path) -> None:
    """Remove what a rotation left behind that did not come to its end."""
    for name in _LEFT_BEHIND:
        with suppress(OSError):
            (folder / name).unlink()


def _counts(connection: Connection) -> dict[str, int]:
    names = connection.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name"
    ).fetchall()
    found = {name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for (name,) in names}
    return found | {"": connection.execute("PRAGMA user_version").fetchone()[0]}
