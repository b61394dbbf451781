"""Backups: a copy of the vault under a key of its own, which only some of its slots can open.

A backup is a folder like a vault, with a manifest beside the database: which vault it was, when it was made, where its
log ended, and the checksum of the database. It is made whole or not at all, and becomes a vault again somewhere else.
Whom others noted as erased since then (:mod:`custdesk.store.erasures`) is noted beside that vault, too.
"""

import hashlib
import json
import os
import secrets
import shutil
from collections.abc import Callable, Iterable, Mapping
from contextlib import ExitStack, suppress
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from pathlib import Path

from custdesk.errors import BackupDamaged, CustDeskError, NotABackup, VaultExists
from custdesk.store import files
from custdesk.store.anchors import ANCHORS, Anchor
from custdesk.store.durable import sync_folder, write_durably
from custdesk.store.erasures import ERASURES, UNCHECKED, NotedErasure, read_erasures, write_erasures
from custdesk.store.keys import KEY_FILES, SlotFile
from custdesk.store.opened import Vault
from custdesk.store.trouble import DATABASE, file_errors

_CHUNK = 1024 * 1024
_FORMAT = "custdesk-backup-1"
_ENDLESS = 2**63


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """What a backup says of itself. ``made_at`` is ISO 8601 in UTC; the log ended with entry ``seq`` and ``head``."""

    vault_id: str
    made_at: str
    seq: int
    head: str
    database_sha256: str
    format: str = _FORMAT


def write_backup(
    vault: Vault,
    receivers: Mapping[int, bytes],
    place: Path,
    *,
    made_at: str,
    seq: int,
    head: bytes,
    progress: Callable[[int, int], None] | None = None,
) -> None:
    """Copy an open vault into the new folder ``place``, to be opened by these users only (id -> X25519 public key).

    Whoever asks sees to it that nobody writes meanwhile. ``progress`` is told how many pages are done, and of how many;
    what it raises stops the copy. Raise ``VaultExists`` if there is such a folder,
    ``DiskFull``, ``VaultReadOnly``, ``DiskTrouble``, ``VaultDamaged``: then nothing is left.
    """
    unfinished = files.unfinished_name(place, secrets.token_hex(4))
    with ExitStack() as failed, file_errors(place.parent):
        if os.path.lexists(place):
            raise VaultExists(path=str(place))
        place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        failed.callback(shutil.rmtree, unfinished, ignore_errors=True)
        unfinished.mkdir(mode=0o700)
        vault.copy_for(unfinished, receivers, made_at, progress)
        write_erasures(unfinished, read_erasures(vault.folder, vault.vault_id))
        manifest = Manifest(
            vault_id=vault.vault_id.hex(),
            made_at=made_at,
            seq=seq,
            head=head.hex(),
            database_sha256=_checksum(unfinished / DATABASE),
        )
        write_durably(unfinished, {files.MANIFEST: json.dumps(asdict(manifest), indent=1).encode("ascii")})
        os.rename(unfinished, place)
        sync_folder(place.parent)
        failed.pop_all()


def manifest_of(backup: Path) -> Manifest:
    """Return what a backup says of itself; raise ``NotABackup`` for a folder that is none."""
    try:
        told = json.loads((backup / files.MANIFEST).read_text(encoding="ascii"))
        manifest = Manifest(**told)
        as_written = _as_written(manifest)
    except (OSError, ValueError, TypeError, RecursionError):
        raise NotABackup(path=str(backup)) from None
    if not as_written:
        raise NotABackup(path=str(backup))
    return manifest


def witnesses(vault: Vault) -> list[Anchor]:
    """Return where the log of a vault ended in each backup beside it, oldest first: none of that may be missing now."""
    found = []
    for place in (vault.folder / files.BACKUPS).glob(f"*/{files.MANIFEST}"):
        with suppress(NotABackup, ValueError):
            told = manifest_of(place.parent)
            if told.vault_id == vault.vault_id.hex() and 0 < int(told.seq) < _ENDLESS:
                found.append(Anchor(int(told.seq), told.made_at, bytes.fromhex(told.head)))
    return sorted(found, key=lambda anchor: anchor.seq)


def _as_written(manifest: Manifest) -> bool:
    """Say whether a manifest is of the form in which it is written; raise ``ValueError`` or ``TypeError``, if not."""
    hexes = ((manifest.vault_id, 16), (manifest.head, 32), (manifest.database_sha256, 32))
    return (
        manifest.format == _FORMAT
        and all(bytes.fromhex(text).hex() == text and len(text) == 2 * size for text, size in hexes)
        and datetime.fromisoformat(manifest.made_at).utcoffset() == timedelta(0)
        and len(manifest.made_at.split()) == 1
        and type(manifest.seq) is int
        and manifest.seq >= 0
    )


def restore_backup(backup: Path, folder: Path, old_vaults: Iterable[Path] = ()) -> Manifest:
    """Make a vault at ``folder`` from a backup, which stays as it is; return what the backup says of itself.

    Who was erased later is looked for in the other backups beside it, in the vault whose backup it is, in the vaults
    that lie where the new one shall lie, and in ``old_vaults``.

    Raise ``NotABackup``, ``BackupDamaged``, ``VaultExists``, ``DiskFull``, ``VaultReadOnly``: then nothing is left.
    """
    manifest = manifest_of(backup)
    if os.path.lexists(folder):
        raise VaultExists(path=str(folder))
    unfinished = files.unfinished_name(folder, secrets.token_hex(4))
    with ExitStack() as failed, file_errors(folder.parent):
        folder.parent.mkdir(parents=True, exist_ok=True)
        failed.callback(shutil.rmtree, unfinished, ignore_errors=True)
        unfinished.mkdir(mode=0o700)
        (unfinished / files.BACKUPS).mkdir(mode=0o700)
        for name in (DATABASE, *KEY_FILES):
            _copy(backup, name, unfinished)
        if _checksum(unfinished / DATABASE) != manifest.database_sha256:
            raise BackupDamaged(name=backup.name)
        SlotFile.load(unfinished)
        anchor = f"{manifest.seq} {manifest.made_at} {manifest.head}\n"
        write_durably(unfinished, {ANCHORS: anchor.encode("ascii")})
        erasures, newer = _erasures_nearby(backup, manifest, folder, old_vaults)
        write_erasures(unfinished, erasures)
        if not newer:
            write_durably(unfinished, {UNCHECKED: b""})
        os.rename(unfinished, folder)
        sync_folder(folder.parent)
        failed.pop_all()
    return manifest


def _erasures_nearby(
    backup: Path, manifest: Manifest, folder: Path, old_vaults: Iterable[Path]
) -> tuple[list[NotedErasure], bool]:
    """Return the erasures of this vault that are noted nearby, and whether anything newer than the backup notes any."""
    vault_id = bytes.fromhex(manifest.vault_id)
    backups = [place.parent for place in backup.absolute().parent.glob(f"*/{files.MANIFEST}")]
    vaults = [backup.absolute().parent.parent, *(keys.parent for keys in folder.parent.glob(f"*/{KEY_FILES[0]}"))]
    found, newer = read_erasures(backup, vault_id), False
    for place in backups:
        with suppress(NotABackup):
            told = manifest_of(place)
            if told.vault_id == manifest.vault_id and told.made_at > manifest.made_at:
                newer = newer or (place / ERASURES).is_file()
        found += read_erasures(place, vault_id)
    for place in (*vaults, *old_vaults):
        with suppress(CustDeskError, OSError):
            if (place / ERASURES).is_file() and SlotFile.load(place, mend=False).vault_id == vault_id:
                newer = newer or not (place / files.MANIFEST).is_file()
        found += read_erasures(place, vault_id)
    return found, newer


def _copy(backup: Path, name: str, folder: Path) -> None:
    try:
        source = (backup / name).open("rb")
    except FileNotFoundError:
        if name == KEY_FILES[1]:
            return  # the other copy mends it
        raise BackupDamaged(name=backup.name) from None
    with source, (folder / name).open("xb") as copy:
        shutil.copyfileobj(source, copy, _CHUNK)
        copy.flush()
        os.fsync(copy.fileno())


def _checksum(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
