"""A vault: an encrypted database in a folder, and the slots that open it."""

import os
import secrets as randomness
import shutil
import threading
from collections.abc import Callable
from contextlib import AbstractContextManager, ExitStack, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from custdesk.errors import VaultDamaged, VaultExists
from custdesk.store import files, recovery, schema
from custdesk.store.anchors import ANCHORS, AnchorLog
from custdesk.store.connection import KEY_BYTES, Connection, Error, open_database, wipe
from custdesk.store.durable import create_empty, sync_folder
from custdesk.store.keys import VAULT_ID_BYTES, KdfCost, KeyFile, calibrated_cost
from custdesk.store.lock import VaultLock
from custdesk.store.reserve import keep_reserve, release_reserve
from custdesk.store.secrets import UserSecrets
from custdesk.store.slots import RECOVERY_USER, SlotContents, seal_for_passphrase, seal_for_recovery
from custdesk.store.trouble import DATABASE, database_errors, file_errors

_OWNER = 1


class Vault:
    """An open vault: one connection that writes, one that only reads, and the key slots."""

    def __init__(self, folder: Path, lock: VaultLock, keys: KeyFile, contents: SlotContents) -> None:
        """Open the database with the vault key, which is wiped; raise the conditions of ``open_vault``."""
        self.folder = folder
        self.vault_id = keys.vault_id
        self.recovery_sign_public = contents.recovery_sign_public
        self.recovery_box_public = contents.recovery_box_public
        self.closed = False
        self._lock = lock
        self._keys = keys
        self._guard = threading.RLock()
        unclean = lock.ended_uncleanly or files.has_unwritten_log(folder)
        with ExitStack() as opened, translate_errors(self), self._file_errors():
            opened.callback(contents.wipe)
            self._identity = files.identity(folder)
            files.require_whole_pages(folder)
            self.writer: Connection = open_database(folder / DATABASE, contents.vault_key)
            failed = opened.enter_context(ExitStack())
            failed.callback(self.writer.close)
            self._examine(unclean=unclean)
            self.reader: Connection = open_database(folder / DATABASE, contents.vault_key, query_only=True)
            failed.callback(self.reader.close)
            self.anchors = AnchorLog(folder)
            failed.callback(self.anchors.close)
            self.check_still_there()
            failed.pop_all()
        self.ensure_reserve()

    def close(self) -> None:
        """Write everything back into the database, close it and let the lock go. Idempotent; raise nothing."""
        with self._guard:
            if self.closed:
                return
            self.closed = True
            clean = False
            with suppress(Error):
                self.reader.close()
                if self.writer.in_transaction:
                    self.writer.execute("ROLLBACK")
                blocked = self.writer.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
                clean = not blocked
            with suppress(Error):
                self.writer.close()
            self.anchors.close()
            with suppress(OSError):
                self._lock.release(clean=clean)

    def check_still_there(self) -> None:
        """Raise ``VaultMissing`` or ``VaultDamaged`` if the file was deleted or replaced: writes would vanish."""
        try:
            found = files.identity(self.folder)
        except OSError:
            with self._file_errors():
                raise
        if found != self._identity:
            raise VaultDamaged(part=DATABASE)

    def ensure_reserve(self) -> None:
        """Make the reserve again if it was given away and the disk has room for it."""
        keep_reserve(self.folder)

    def add_slot(
        self,
        user_id: int,
        user_name: str,
        passphrase: str,
        secrets: UserSecrets,
        *,
        authority: tuple[str, str],
        cost: KdfCost | None = None,
    ) -> None:
        """Let a user open the vault with ``passphrase``; an earlier slot of the same user is replaced.

        ``authority`` is the user name and passphrase of somebody who can open it, because the vault key is not kept;
        with an empty name it is the recovery key.
        ``cost`` is that of the authority unless given. Raise ``WrongPassphrase`` for the authority, ``DiskFull``,
        ``VaultReadOnly``.
        """
        with self._guard:
            granting = self._keys.slot_of(authority[0])
            earlier = self._keys.slot_of(user_name)
            if earlier and earlier.user_id != user_id:
                raise ValueError("this user name has the slot of another user")
            contents = self._keys.open_for(*authority)
            theirs = SlotContents(
                user_id, contents.vault_key, secrets, contents.recovery_sign_public, contents.recovery_box_public
            )
            cost = cost or (granting.cost if granting else None) or calibrated_cost()
            version = earlier.version + 1 if earlier else 1
            try:
                slot = seal_for_passphrase(self.vault_id, user_name, passphrase, theirs, cost, version)
            finally:
                contents.wipe()
            self._save(self._keys.with_slot(slot))

    def remove_slot(self, user_id: int, user_name: str) -> None:
        """Take the vault from a user; nothing happens if there is no such slot. Raise as ``add_slot`` does."""
        with self._guard:
            slot = self._keys.slot_of(user_name)
            if slot and slot.user_id == user_id:
                self._save(self._keys.without(slot.id))

    def change_passphrase(self, user_name: str, old: str, new: str) -> None:
        """Renew a user's own slot; raise ``WrongPassphrase`` for ``old``, and as ``add_slot`` does."""
        with self._guard:
            contents = self._keys.open_with_passphrase(user_name, old)
            slot = self._keys.slot_of(user_name)
            assert slot is not None  # it has just been opened
            assert slot.cost is not None
            try:
                renewed = seal_for_passphrase(self.vault_id, user_name, new, contents, slot.cost, slot.version + 1)
            finally:
                contents.wipe()
            self._save(self._keys.with_slot(renewed))

    def check_passphrase(self, user_name: str, passphrase: str) -> None:
        """Raise ``WrongPassphrase`` unless it opens the user's slot; for an empty name it is the recovery key."""
        self._keys.open_for(user_name, passphrase).wipe()

    def _examine(self, *, unclean: bool) -> None:
        schema.schema_version(self.writer)
        known = self.writer.execute("SELECT 1 FROM sqlite_schema WHERE name = 'vault_info'").fetchone()
        row = known and self.writer.execute("SELECT value FROM vault_info WHERE key = 'vault_id'").fetchone()
        if not row or row[0] != self.vault_id.hex():
            raise VaultDamaged(part=DATABASE)
        if unclean:
            files.require_health(self.writer, self.folder)
        schema.migrate(self.writer)

    def _save(self, keys: KeyFile) -> None:
        if self.closed:
            raise RuntimeError("the vault is closed")
        self.check_still_there()
        with self._file_errors():
            keys.save(self.folder)
        self._keys = keys

    def _file_errors(self) -> AbstractContextManager[None]:
        return file_errors(self.folder, lambda: release_reserve(self.folder))


@dataclass(frozen=True, slots=True)
class Unlocked:
    """An open vault, and who opened it."""

    vault: Vault
    user_id: int
    secrets: UserSecrets


def translate_errors(vault: Vault) -> AbstractContextManager[None]:
    """Turn errors of the database library into a ``CustDeskError``; a full disk gets the reserve back first."""
    return database_errors(vault.folder, lambda: release_reserve(vault.folder))


def open_vault(folder: Path, user_name: str, passphrase: str) -> Unlocked:
    """Open a vault for one of its users. Never creates one.

    Raise ``VaultMissing``, ``NotAVault``, ``VaultReadOnly``, ``VaultInUse``, ``VaultDamaged``, ``VaultNewer``,
    ``WrongPassphrase``, ``NotEnoughMemory``, ``DiskFull`` or ``DiskTrouble``.
    """
    return _opened(folder, lambda keys: keys.open_with_passphrase(user_name, passphrase))


def open_with_recovery(folder: Path, recovery_key: str) -> Unlocked:
    """Open a vault with its recovery key; the user id is 0.

    Raise as ``open_vault`` does, with ``InvalidRecoveryKey`` and ``WrongRecoveryKey`` for the key.
    """
    recovery.read(recovery_key)  # a typo is told before anything is touched
    return _opened(folder, lambda keys: keys.open_with_recovery(recovery_key))


def create_vault(folder: Path, owner: str, passphrase: str, *, cost: KdfCost | None = None) -> tuple[Unlocked, str]:
    """Make a vault at ``folder`` (and the folders above it), open it, and return the recovery key to show once.

    On any failure nothing is left behind. Raise ``VaultExists``, ``DiskFull``, ``VaultReadOnly``, ``DiskTrouble``.
    """
    folder = Path(os.path.abspath(folder))
    if os.path.lexists(folder):
        raise VaultExists(path=str(folder))
    recovery_secret = bytearray(os.urandom(recovery.SECRET_BYTES))
    recovery_user = UserSecrets.generate()
    publics = (recovery_user.sign_public, recovery_user.box_public)
    owner_contents = SlotContents(_OWNER, bytearray(os.urandom(KEY_BYTES)), UserSecrets.generate(), *publics)
    try:
        vault_id = os.urandom(VAULT_ID_BYTES)
        slots = (
            seal_for_passphrase(vault_id, owner, passphrase, owner_contents, cost or calibrated_cost(), 1),
            seal_for_recovery(
                vault_id,
                recovery_secret,
                SlotContents(RECOVERY_USER, owner_contents.vault_key, recovery_user, *publics),
            ),
        )
        vault = _built(folder, KeyFile(vault_id, 1, slots), owner_contents)
        return Unlocked(vault, _OWNER, owner_contents.secrets), recovery.written(bytes(recovery_secret))
    finally:
        wipe(recovery_secret)
        owner_contents.wipe()


def _opened(folder: Path, unseal: Callable[[KeyFile], SlotContents]) -> Unlocked:
    folder = Path(os.path.abspath(folder))
    with file_errors(folder, lambda: release_reserve(folder)):
        files.require_vault(folder)
        lock = VaultLock(folder)
        try:
            keys = KeyFile.load(folder)
            contents = unseal(keys)
            return Unlocked(Vault(folder, lock, keys, contents), contents.user_id, contents.secrets)
        except BaseException:
            lock.release(clean=not lock.ended_uncleanly)
            raise


def _built(folder: Path, keys: KeyFile, contents: SlotContents) -> Vault:
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
        create_empty(unfinished / DATABASE)
        _make_database(unfinished / DATABASE, keys, contents.vault_key)
        keys.save(unfinished)
        if os.path.lexists(folder):
            raise VaultExists(path=str(folder))
        os.rename(unfinished, folder)
        failed.callback(shutil.rmtree, folder, ignore_errors=True)
        sync_folder(folder.parent)
        lock = VaultLock(folder)
        failed.callback(lock.release, clean=False)
        vault = Vault(folder, lock, keys, contents)
        failed.pop_all()
        return vault


def _make_database(path: Path, keys: KeyFile, vault_key: bytearray) -> None:
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
