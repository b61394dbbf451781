"""A new vault: whole or not there."""

import os
import secrets as randomness
import shutil
from collections.abc import Callable
from contextlib import ExitStack, suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from custdesk.errors import VaultExists
from custdesk.store import files, recovery, schema
from custdesk.store.anchors import ANCHORS
from custdesk.store.connection import open_database, wipe
from custdesk.store.durable import create_empty, sync_folder
from custdesk.store.erasures import ERASURES
from custdesk.store.kdf import KdfCost, calibrated_cost, new_key
from custdesk.store.keys import VAULT_ID_BYTES, SlotFile
from custdesk.store.lock import VaultLock
from custdesk.store.opened import Unlocked, Vault
from custdesk.store.secrets import UserSecrets
from custdesk.store.slots import (
    RECOVERY_USER,
    Slot,
    SlotContents,
    seal_for_passphrase,
    seal_for_recovery,
    slot_id,
)
from custdesk.store.trouble import DATABASE, database_errors, file_errors

_OWNER = 1


def create_vault(
    folder: Path,
    owner: str,
    passphrase: str,
    *,
    cost: KdfCost | None = None,
    clock: Callable[[], datetime] = lambda: datetime.now(UTC),
) -> tuple[Unlocked, str]:
    """Make a vault at ``folder`` (and the folders above it), open it, and return the recovery key to show once.

    On any failure nothing is left behind. Raise ``VaultExists``, ``DiskFull``, ``VaultReadOnly``, ``DiskTrouble``.
    """
    folder = Path(os.path.abspath(folder))
    if os.path.lexists(folder):
        raise VaultExists(path=str(folder))
    vault_id, vault_key = os.urandom(VAULT_ID_BYTES), new_key()
    recovery_secret, recovery_user = bytearray(os.urandom(recovery.SECRET_BYTES)), UserSecrets.generate()
    theirs = SlotContents(RECOVERY_USER, recovery_user, recovery_user.sign_public, recovery_user.box_public)
    owners = replace(theirs, user_id=_OWNER, secrets=UserSecrets.generate())
    try:
        place = Slot(id=slot_id(vault_id, owner), user_id=_OWNER, cost=cost or calibrated_cost())
        slots = (
            seal_for_passphrase(vault_id, place, passphrase, owners).with_keys(
                vault_id, owners.secrets.box_public, vault_key
            ),
            seal_for_recovery(vault_id, recovery_secret, theirs).with_keys(
                vault_id, recovery_user.box_public, vault_key
            ),
        )
        vault = _built(folder, SlotFile(vault_id, 1, slots), owners, vault_key, clock)
        unlocked = Unlocked(vault, _OWNER, owners.secrets, founding=recovery_user)
        return unlocked, recovery.written(bytes(recovery_secret))
    finally:
        wipe(recovery_secret)
        wipe(vault_key)


def _built(
    folder: Path, keys: SlotFile, contents: SlotContents, vault_key: bytearray, clock: Callable[[], datetime]
) -> Vault:
    unfinished = files.unfinished_name(folder, randomness.token_hex(4))
    above = [parent for parent in folder.parents if not parent.exists()]
    with ExitStack() as failed, file_errors(folder.parent), database_errors(unfinished):
        for parent in reversed(above):
            failed.callback(_remove_if_empty, parent)
        folder.parent.mkdir(parents=True, exist_ok=True)
        failed.callback(shutil.rmtree, unfinished, ignore_errors=True)
        unfinished.mkdir(mode=0o700)
        (unfinished / files.BACKUPS).mkdir(mode=0o700)
        create_empty(unfinished / ANCHORS)
        create_empty(unfinished / ERASURES)
        create_empty(unfinished / DATABASE)
        _make_database(unfinished / DATABASE, keys, vault_key)
        keys.save(unfinished)
        if os.path.lexists(folder):
            raise VaultExists(path=str(folder))
        os.rename(unfinished, folder)
        failed.callback(shutil.rmtree, folder, ignore_errors=True)
        sync_folder(folder.parent)
        lock = VaultLock(folder)
        failed.callback(lock.release, clean=False)
        vault = Vault(folder, lock, keys, contents, clock)
        failed.pop_all()
        return vault


def _make_database(path: Path, keys: SlotFile, vault_key: bytearray) -> None:
    connection = open_database(path, vault_key)
    try:
        schema.migrate(connection)
        rows = {"vault_id": keys.vault_id.hex(), "created_at": datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")}
        connection.execute("BEGIN IMMEDIATE")
        connection.executemany("INSERT INTO vault_info (key, value) VALUES (?, ?)", rows.items())
        connection.execute("COMMIT")
    finally:
        connection.close()


def _remove_if_empty(folder: Path) -> None:
    with suppress(OSError):
        folder.rmdir()
