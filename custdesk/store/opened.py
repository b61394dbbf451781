"""An open vault: an encrypted database in a folder, and the slots that open it."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager, ExitStack, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from custdesk.errors import VaultDamaged
from custdesk.store import files, rotating, schema
from custdesk.store.anchors import AnchorLog
from custdesk.store.connection import Error, open_database, set_wall, write_anew
from custdesk.store.durable import sync_folder
from custdesk.store.kdf import new_key
from custdesk.store.keys import SlotFile
from custdesk.store.lock import VaultLock
from custdesk.store.reserve import keep_reserve, release_reserve
from custdesk.store.secrets import UserSecrets
from custdesk.store.slot_keeping import Authority, SlotKeeping, wiped
from custdesk.store.slots import RECOVERY_USER, SlotContents
from custdesk.store.tries import FailedTries
from custdesk.store.trouble import DATABASE, database_errors, file_errors

COPIED_AT = "copied_at"
"""What a copy of a vault says of itself until it is opened: the instant it was made."""
ERASURE_DUE = "erasure_due"
"""What a vault says of itself after somebody was erased, until no trace of that is left in the file."""


class Vault(SlotKeeping):
    """An open vault: one connection that writes, one that only reads, and the key slots."""

    def __init__(
        self, folder: Path, lock: VaultLock, keys: SlotFile, opened_by: SlotContents, clock: Callable[[], datetime]
    ) -> None:
        """Open the database with the vault key; raise the conditions of ``open_vault``."""
        super().__init__(folder, keys, opened_by, clock)
        self.on_reopen: Callable[[], None] | None = None
        """Called when both connections were replaced by new ones, which have no wall yet."""
        self._lock = lock
        unclean = lock.ended_uncleanly or files.has_unwritten_log(folder)
        with ExitStack() as opened, translate_errors(self), self._file_errors():
            vault_keys = opened.enter_context(wiped(keys.vault_keys(opened_by)))
            files.require_whole_pages(folder)
            place = self._open_writer(vault_keys)
            failed = opened.enter_context(ExitStack())
            failed.callback(self.writer.close)
            self._examine(unclean=unclean)
            self._open_reader(vault_keys[place])
            failed.callback(self.reader.close)
            self.anchors = AnchorLog(folder)
            failed.callback(self.anchors.close)
            self._settle(place)
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
                clean = self._disconnect()
            self.anchors.close()
            with suppress(OSError):
                self._lock.release(clean=clean)

    def rotate(self, authority: Authority, receivers: Mapping[int, bytes]) -> None:
        """Renew the vault key: exactly these users keep their slots (user id -> X25519 public key; 0 = recovery).

        Whoever asks sees to it that nobody reads or writes meanwhile, and puts back what hung on the connections when
        ``on_reopen`` is called. If it fails, or the program dies in it, the old key opens or the new one does. Raise
        as ``add_slot`` does for the authority, ``DiskFull``, ``VaultDamaged``; ``ValueError`` for receivers without
        whoever acts or without the recovery key.
        """
        with self._guard, translate_errors(self), self._file_errors(), ExitStack() as finally_:
            contents = self._proved(*authority)
            if self.writer.in_transaction:
                raise RuntimeError("a rotation is no part of a transaction")
            known = finally_.enter_context(wiped(self._keys.vault_keys(contents)))
            source, place = rotating.fitting(self.folder / DATABASE, known, query_only=True)
            finally_.callback(source.close)
            both = finally_.enter_context(wiped([new_key(), known[place]]))
            self._save(rotating.begun(self._keys, contents, receivers, both))
            finally_.callback(self._come_back, both)
            self.writer.execute("BEGIN IMMEDIATE")  # what is committed after the copy was made would be lost
            rotating.remove_copy(self.folder)
            rotating.copy_database(self.folder / rotating.COPY, source, both[0])
            source.close()
            self._disconnect()
            rotating.put_in_place(self.folder)

    def copy_for(
        self,
        place: Path,
        receivers: Mapping[int, bytes],
        made_at: str,
        progress: Callable[[int, int], None] | None = None,
    ) -> None:
        """Copy the vault into the empty folder ``place`` under a new key, for the slots of these users only.

        Whoever asks sees to it that nobody writes meanwhile. Raise ``VaultDamaged`` and what the disk says;
        ``ValueError`` for receivers without the recovery key.
        """
        if receivers.get(RECOVERY_USER) != self.recovery_box_public:
            raise ValueError("the recovery key opens every copy")
        with self._guard, translate_errors(self), wiped([new_key()]) as (key,):
            self.check_still_there()
            rotating.copy_database(place / DATABASE, self.writer, key, {COPIED_AT: made_at}, progress)
            rotating.sealed_for(self._keys, receivers, [key]).save(place)

    def clear_traces(self) -> None:
        """Write the database anew, so that nothing of what was deleted is left in it.

        Whoever asks sees to it that nobody writes meanwhile, and that no wall stands on ``writer``. It is not over
        before :meth:`end_clearing`. Raise the library's own errors: then it is still due.
        """
        write_anew(self.writer)

    def end_clearing(self) -> bool:
        """Empty the write-ahead log, which holds old pages too, and forget that this was due; return whether it went.

        Whoever asks sees to it that nobody reads or writes meanwhile. Raise the library's own errors.
        """
        if self.writer.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]:
            return False
        self.writer.execute("DELETE FROM vault_info WHERE key = ?", (ERASURE_DUE,))
        return True

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

    def _open_writer(self, vault_keys: Sequence[bytearray]) -> int:
        """Open the database with the key that fits, and return which one that is."""
        self._identity = files.identity(self.folder)
        self.writer, place = rotating.fitting(self.folder / DATABASE, vault_keys)
        return place

    def _open_reader(self, vault_key: bytearray) -> None:
        self.reader = open_database(self.folder / DATABASE, vault_key, query_only=True)

    def _disconnect(self) -> bool:
        """Close both connections; return whether everything was written back into the database."""
        try:
            self.reader.close()
            set_wall(self.writer, None)
            if self.writer.in_transaction:
                self.writer.execute("ROLLBACK")
            return not self.writer.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
        finally:
            self.writer.close()

    def _come_back(self, vault_keys: Sequence[bytearray]) -> None:
        """End a rotation, wherever it stands; a vault that cannot be opened again is closed."""
        with suppress(Error):
            self._disconnect()
        try:
            place = self._open_writer(vault_keys)
            self._open_reader(vault_keys[place])
            self._settle(place)
            if self.on_reopen:
                self.on_reopen()
        except BaseException:
            self.close()
            raise

    def _settle(self, place: int) -> None:
        """Finish or undo a rotation that is under way, now that the key at ``place`` has opened the database."""
        rotating.remove_copy(self.folder)
        keys = rotating.settled(self._keys, place)
        if keys is not self._keys:
            sync_folder(self.folder)
            self._save(keys)

    def _examine(self, *, unclean: bool) -> None:
        schema.schema_version(self.writer)
        known = self.writer.execute("SELECT 1 FROM sqlite_schema WHERE name = 'vault_info'").fetchone()
        row = known and self.writer.execute("SELECT value FROM vault_info WHERE key = 'vault_id'").fetchone()
        if not row or row[0] != self.vault_id.hex():
            raise VaultDamaged(part=DATABASE)
        if unclean:
            files.require_health(self.writer, self.folder)
        schema.migrate(self.writer)
        self._end_erasure()

    def _end_erasure(self) -> None:
        """Clear the traces that an erasure left when the program died in it; a full disk keeps nobody out."""
        if self.writer.execute("SELECT 1 FROM vault_info WHERE key = ?", (ERASURE_DUE,)).fetchone():
            with suppress(Error):
                self.clear_traces()
                self.end_clearing()

    def _write_slots(self, keys: SlotFile) -> None:
        with self._file_errors():
            keys.save(self.folder)

    def _file_errors(self) -> AbstractContextManager[None]:
        return file_errors(self.folder, lambda: release_reserve(self.folder))


@dataclass(frozen=True, slots=True)
class Unlocked:
    """An open vault, and who opened it.

    ``once``: with a one-time code, which a passphrase of the user's own must replace before anything else.
    ``failed_tries``: what failed since somebody was last told, for the log; then :meth:`Vault.signed_in` is called.
    ``founding``: the secrets of the recovery user, of a vault that was made just now; to be dropped after founding it.
    """

    vault: Vault
    user_id: int
    secrets: UserSecrets
    once: bool = False
    failed_tries: tuple[FailedTries, ...] = ()
    founding: UserSecrets | None = None


def translate_errors(vault: Vault) -> AbstractContextManager[None]:
    """Turn errors of the database library into a ``CustDeskError``; a full disk gets the reserve back first."""
    return database_errors(vault.folder, lambda: release_reserve(vault.folder))
