"""Making backups, finding them, and knowing when one is due."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import ClassVar, Final

from custdesk.desk.certificates import in_force
from custdesk.desk.door import Desk
from custdesk.desk.events import Event
from custdesk.desk.opening import RECOVERY_USER
from custdesk.desk.passages import instant, utc_now
from custdesk.desk.permissions import Permission, Role
from custdesk.errors import NotABackup
from custdesk.store.backups import manifest_of, restore_backup, write_backup
from custdesk.store.connection import Connection
from custdesk.store.files import BACKUPS
from custdesk.store.vault import translate_errors

SUFFIX: Final = ".custdesk-backup"
_DUE_AFTER = timedelta(hours=20)  # so that a shop that opens at the same hour each day makes one each day
_CLOCK_SLACK = timedelta(hours=1)
_KEPT = 14
_MOMENT = re.compile(r" \d{4}-\d\d-\d\d \d\d\.\d\d\.\d\d\.\d+$")


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupMade(Event):
    """``entry`` is where the log ended in it; ``elsewhere`` is 1 if it does not lie in the folder of the vault."""

    action: ClassVar[str] = "backup.made"
    entry: int = 0
    elsewhere: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """A backup that was found. ``made_at`` is ISO 8601 in UTC; ``bytes`` is its size on the disk."""

    folder: Path
    made_at: str
    bytes: int

    @property
    def vault(self) -> str:
        """The name of the vault that it was made of, as its folder says."""
        return _MOMENT.sub("", self.folder.name.removesuffix(SUFFIX))


class Backups:
    """The backups of the open vault. Each has a key of its own, sealed to the owners and the recovery key only."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def list(self) -> list[Backup]:
        """Return the backups that lie in the folder of the vault, the newest first."""
        with self._desk.read(Permission.BACKUP_MAKE):
            return backups_in(self._desk.vault.folder / BACKUPS)

    def last(self) -> str:
        """Return when the newest backup was made that the log tells of, wherever it lies: ISO 8601 in UTC, or empty."""
        with self._desk.read(Permission.BACKUP_MAKE) as reading:
            row = reading.connection.execute(
                "SELECT CAST(at AS BLOB) FROM audit_entry WHERE action = ? ORDER BY seq DESC LIMIT 1",
                (BackupMade.action,),
            ).fetchone()
            return bytes(row[0]).decode("ascii", "replace") if row else ""

    def due(self) -> bool:
        """Say whether the newest backup in the vault's folder is older than most of a day, or there is none."""
        with self._desk.read(Permission.BACKUP_MAKE):
            made = backups_in(self._desk.vault.folder / BACKUPS)
            ages = [utc_now() - datetime.fromisoformat(backup.made_at) for backup in made]
            # One of the future says nothing: the clock was wrong when it was made.
            return not any(-_CLOCK_SLACK <= age <= _DUE_AFTER for age in ages)

    def make(self, into: Path | None = None, *, progress: Callable[[int, int], None] | None = None) -> Backup:
        """Make a backup in the vault's folder, or in another one such as that of a stick, and return it.

        Others go on reading. ``progress`` is told how much of how much is copied; what it raises stops the backup. Of
        those in the vault's folder the newest fourteen are kept. Raise ``DiskFull``, ``VaultReadOnly``,
        ``DiskTrouble``, ``VaultDamaged``, ``RoleAltered`` if the keys of an owner are not certified: then none is left.
        """
        with self._desk.alone(Permission.BACKUP_MAKE, others_read=True), translate_errors(self._desk.vault):
            vault, now = self._desk.vault, utc_now()
            place = (into or vault.folder / BACKUPS) / _name(vault.folder.stem, now)
            seq, head = _end_of_log(vault.writer)
            write_backup(vault, self._receivers(), place, made_at=instant(now), seq=seq, head=head, progress=progress)
            # Still alone: whoever signs out meanwhile waits until it is in the log.
            self._desk.note(BackupMade(entry=seq, elsewhere=int(into is not None)))
        # While an incident is open, an old backup may be the only one that holds what is missing.
        if into is None and self._desk.frozen is None:
            for old in backups_in(place.parent)[_KEPT:]:
                shutil.rmtree(old.folder, ignore_errors=True)
        return backup_at(place)

    def _receivers(self) -> dict[int, bytes]:
        """Return the X25519 public keys of the owners, as they are certified, and of the recovery key."""
        vault = self._desk.vault
        owners = vault.writer.execute(
            "SELECT id FROM user_account WHERE role = ? AND state = 'active' AND id <> ?",
            (Role.OWNER.value, RECOVERY_USER),
        ).fetchall()
        held = [in_force(vault.writer, vault, user_id) for (user_id,) in owners]
        return {RECOVERY_USER: vault.recovery_box_public} | {
            one.user_id: one.box_public for one in held if one.role == Role.OWNER.value
        }


def backup_at(folder: Path) -> Backup:
    """Return the backup in ``folder`` without opening it; raise ``NotABackup``."""
    manifest = manifest_of(folder)
    size = sum(part.stat().st_size for part in folder.iterdir() if part.is_file())
    return Backup(folder=folder, made_at=manifest.made_at, bytes=size)


def backups_at(folder: Path) -> list[Backup]:
    """Return the backups that somebody means by a folder: itself, those in it, or those of the vault that it is."""
    try:
        return [backup_at(folder)]
    except NotABackup:
        return backups_in(folder) or backups_in(folder / BACKUPS)


def backups_in(folder: Path) -> list[Backup]:
    """Return the backups in a folder, the newest first; an unfinished or foreign folder is none."""
    found = []
    for place in sorted(folder.glob(f"*{SUFFIX}")):
        try:
            found.append(backup_at(place))
        except NotABackup:
            continue
    return sorted(found, key=lambda backup: backup.made_at, reverse=True)


def restore(backup: Path, folder: Path, old_vaults: Iterable[Path] = ()) -> None:
    """Make a vault at ``folder`` from a backup, to be opened by an owner or with the recovery key.

    The backup stays. ``old_vaults`` are further folders in which the vault may lie that goes on since: whoever was
    erased there is erased again at the first sign-in. Raise ``NotABackup``, ``BackupDamaged``, ``VaultExists``,
    ``DiskFull``, ``VaultReadOnly``.
    """
    restore_backup(backup, folder, old_vaults)


def _name(vault: str, moment: datetime) -> str:
    return f"{vault} {moment.astimezone(UTC).strftime('%Y-%m-%d %H.%M.%S.%f')}{SUFFIX}"


def _end_of_log(connection: Connection) -> tuple[int, bytes]:
    row = connection.execute("SELECT seq, CAST(head AS BLOB) FROM audit_entry ORDER BY seq DESC LIMIT 1").fetchone()
    return (row[0], row[1]) if row else (0, b"")
