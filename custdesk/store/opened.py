"""An open vault: an encrypted database in a folder, and the slots that open it."""

from collections.abc import Callable
from contextlib import AbstractContextManager, ExitStack, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from custdesk.errors import VaultDamaged
from custdesk.store import files, schema
from custdesk.store.anchors import AnchorLog
from custdesk.store.connection import Connection, Error, open_database, set_wall, wipe
from custdesk.store.keys import SlotFile
from custdesk.store.lock import VaultLock
from custdesk.store.reserve import keep_reserve, release_reserve
from custdesk.store.secrets import UserSecrets
from custdesk.store.slot_keeping import SlotKeeping
from custdesk.store.slots import SlotContents
from custdesk.store.tries import FailedTries
from custdesk.store.trouble import DATABASE, database_errors, file_errors


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
            vault_keys = keys.vault_keys(opened_by)
            for key in vault_keys:
                opened.callback(wipe, key)
            self._identity = files.identity(folder)
            files.require_whole_pages(folder)
            self.writer: Connection = open_database(folder / DATABASE, vault_keys[0])
            failed = opened.enter_context(ExitStack())
            failed.callback(self.writer.close)
            self._examine(unclean=unclean)
            self.reader: Connection = open_database(folder / DATABASE, vault_keys[0], query_only=True)
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
                set_wall(self.writer, None)
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

    def _examine(self, *, unclean: bool) -> None:
        schema.schema_version(self.writer)
        known = self.writer.execute("SELECT 1 FROM sqlite_schema WHERE name = 'vault_info'").fetchone()
        row = known and self.writer.execute("SELECT value FROM vault_info WHERE key = 'vault_id'").fetchone()
        if not row or row[0] != self.vault_id.hex():
            raise VaultDamaged(part=DATABASE)
        if unclean:
            files.require_health(self.writer, self.folder)
        schema.migrate(self.writer)

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
