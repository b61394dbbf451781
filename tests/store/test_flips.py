"""Flipped bytes: each is found or healed, nothing is created, and none is taken for a wrong passphrase."""

import os
import random
from collections.abc import Callable
from io import FileIO
from pathlib import Path

import pytest

from custdesk.errors import VaultDamaged
from custdesk.store.keys import KEY_FILES, SlotFile
from tests.vaults import open_as_owner

FLIPS_OF_KEYS = 2_000
FLIPS_OF_ROWS = 10_000
PARTS = 2


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def flipped(whole: bytes, dice: random.Random) -> bytes:
    spoilt = bytearray(whole)
    spoilt[dice.randrange(len(spoilt))] ^= dice.randrange(1, 256)
    return bytes(spoilt)


@pytest.fixture
def without_syncing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two thousand times to the disk is slow, and nothing here is about a power cut."""
    monkeypatch.setattr(os, "fsync", lambda _: None)


@pytest.mark.usefixtures("without_syncing")
def test_two_thousand_flips_in_one_copy_of_the_slots_are_healed_from_the_other(folder: Path) -> None:
    dice, whole, before = random.Random(1), (folder / KEY_FILES[0]).read_bytes(), names(folder)
    for turn in range(FLIPS_OF_KEYS):
        (folder / KEY_FILES[turn % 2]).write_bytes(flipped(whole, dice))
        assert SlotFile.load(folder).to_bytes() == whole
        assert [(folder / name).read_bytes() for name in KEY_FILES] == [whole, whole]
    assert names(folder) == before
    open_as_owner(folder).vault.close()


def test_two_thousand_flips_in_both_copies_of_the_slots_are_damage(folder: Path) -> None:
    dice, whole, before = random.Random(2), (folder / KEY_FILES[0]).read_bytes(), names(folder)
    for turn in range(FLIPS_OF_KEYS):
        first = flipped(whole, dice)
        spoilt = [first, first if turn % 2 else flipped(whole, dice)]
        for name, data in zip(KEY_FILES, spoilt, strict=True):
            (folder / name).write_bytes(data)
        with pytest.raises(VaultDamaged, match=r"keys\.json"):
            open_as_owner(folder)
        assert [(folder / name).read_bytes() for name in KEY_FILES] == spoilt
    assert names(folder) == before


@pytest.fixture
def slots_read_once(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The slots stay whole: reading them anew takes longer than finding the damage in the database."""
    slots = SlotFile.load(folder)
    monkeypatch.setattr(SlotFile, "load", lambda *_, **__: slots)


@pytest.mark.usefixtures("slots_read_once")
@pytest.mark.parametrize("part", range(PARTS))
def test_ten_thousand_flips_in_the_database_are_damage(folder: Path, part: int) -> None:
    dice, before = random.Random(part), names(folder)
    with (folder / "customers.db").open("r+b", buffering=0) as file:
        size = os.fstat(file.fileno()).st_size
        for _ in range(FLIPS_OF_ROWS // PARTS):
            (folder / "lock").write_bytes(b"a program that died")
            place = dice.randrange(size)
            whole = change(file, place, lambda byte: byte ^ dice.randrange(1, 256))
            with pytest.raises(VaultDamaged, match=r"customers\.db"):
                open_as_owner(folder)
            change(file, place, lambda _, whole=whole: whole)
    assert names(folder) == before
    open_as_owner(folder).vault.close()


def change(file: FileIO, place: int, changed: Callable[[int], int]) -> int:
    """Change one byte of a file, and return what it was."""
    file.seek(place)
    whole = file.read(1)[0]
    file.seek(place)
    file.write(bytes([changed(whole)]))
    return whole
