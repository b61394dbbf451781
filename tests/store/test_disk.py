"""A disk that is full, and one that cannot be written to."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from custdesk.errors import DiskFull, DiskTrouble, VaultMissing, VaultReadOnly
from custdesk.store import trouble
from custdesk.store.connection import Error
from custdesk.store.vault import Unlocked, Vault, translate_errors
from tests.vaults import make_vault, open_as_owner

MEGABYTE = 1024 * 1024


def mount(*words: str) -> bool:
    return subprocess.run(["mount", *words], capture_output=True, check=False).returncode == 0


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 8 MB."""
    disk = tmp_path / "disk"
    disk.mkdir()
    if sys.platform != "linux" or os.geteuid() or not mount("-t", "tmpfs", "-o", "size=8m", "tmpfs", str(disk)):
        pytest.skip("a small disk can only be mounted by root on Linux")
    yield disk
    subprocess.run(["umount", "-l", disk], check=True)


def fill(disk: Path) -> Path:
    filler = disk / "filler"
    with filler.open("wb", buffering=0) as file:
        try:
            while file.write(bytes(4096)):
                pass
        except OSError:
            return filler
    raise AssertionError("the disk has no end")


def add_rows(vault: Vault, first: int, count: int) -> None:
    """Insert in one transaction, as the desk does: rolled back before the error is translated."""
    with translate_errors(vault):
        vault.writer.execute("BEGIN IMMEDIATE")
        try:
            rows = ((f"row {row}", "x" * 900) for row in range(first, first + count))
            vault.writer.executemany("INSERT INTO vault_info VALUES (?, ?)", rows)
            vault.writer.execute("COMMIT")
        except BaseException:
            if vault.writer.in_transaction:
                vault.writer.execute("ROLLBACK")
            raise


def count(vault: Vault) -> int:
    return int(vault.reader.execute("SELECT count(*) FROM vault_info WHERE key LIKE 'row %'").fetchone()[0])


def test_a_full_disk_is_told_and_loses_nothing(small_disk: Path) -> None:
    vault = make_vault(small_disk).vault
    reserve = vault.folder / "reserve.bin"
    assert reserve.exists()
    add_rows(vault, 0, 100)
    filler = fill(small_disk)
    with pytest.raises(DiskFull):
        add_rows(vault, 100, 5000)
    assert not reserve.exists()
    assert count(vault) == 100
    add_rows(vault, 100, 10)  # the reserve gives room to go on a little
    filler.unlink()
    add_rows(vault, 110, 1000)
    vault.close()
    again = open_as_owner(vault.folder).vault
    assert count(again) == 1110
    assert reserve.exists()
    again.close()


def test_a_vault_opens_on_a_full_disk_once_the_reserve_was_given_away(small_disk: Path) -> None:
    vault = make_vault(small_disk).vault
    add_rows(vault, 0, 100)
    vault.close()
    fill(small_disk)
    try:
        again = open_as_owner(vault.folder).vault
    except DiskFull:
        again = open_as_owner(vault.folder).vault
    assert count(again) == 100
    again.close()


def test_a_vault_is_not_begun_on_a_full_disk(small_disk: Path) -> None:
    filler = fill(small_disk)
    with pytest.raises(DiskFull):
        make_vault(small_disk)
    assert list(small_disk.iterdir()) == [filler]


@pytest.mark.parametrize("room", [4096, 20_000, 100_000, 180_000, 230_000])
def test_a_disk_that_fills_while_a_vault_is_made_leaves_nothing(small_disk: Path, room: int) -> None:
    filler = fill(small_disk)
    os.truncate(filler, filler.stat().st_size - room)
    made: Unlocked | None = None
    try:
        made = make_vault(small_disk)
    except DiskFull:
        assert list(small_disk.iterdir()) == [filler]
    if made:
        made.vault.close()
        open_as_owner(made.vault.folder).vault.close()


def test_a_disk_without_write_rights_is_told(small_disk: Path) -> None:
    vault = make_vault(small_disk).vault
    vault.close()
    assert mount("-o", "remount,ro", str(small_disk))
    before = {path: path.read_bytes() for path in vault.folder.iterdir() if path.is_file()}
    with pytest.raises(VaultReadOnly):
        open_as_owner(vault.folder)
    with pytest.raises(VaultReadOnly):
        make_vault(small_disk / "other")
    assert {path: path.read_bytes() for path in vault.folder.iterdir() if path.is_file()} == before


def test_a_limit_on_the_size_of_files_is_a_full_disk(folder: Path) -> None:
    resource = pytest.importorskip("resource", reason="file size limits are POSIX")
    vault = open_as_owner(folder).vault
    _, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (MEGABYTE, hard))
    try:
        with pytest.raises(DiskFull):
            add_rows(vault, 0, 5000)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
    add_rows(vault, 0, 10)
    vault.close()
    again = open_as_owner(folder).vault
    assert count(again) == 10
    again.close()


class Failed(Error):
    def __init__(self, code: int) -> None:
        super().__init__("disk I/O error")
        self.sqlite_errorcode = code


def test_a_disk_that_does_not_answer_is_not_called_full(folder: Path, tmp_path: Path) -> None:
    with pytest.raises(DiskTrouble), trouble.database_errors(folder):
        raise Failed(10 | 3 << 8)
    assert not (folder / "probe.tmp").exists()
    with pytest.raises(VaultMissing), trouble.database_errors(tmp_path / "away"):
        raise Failed(10 | 3 << 8)
    with pytest.raises(Failed), trouble.database_errors(folder):
        raise Failed(19)
