"""The key slots: who opens the vault, and what becomes of a key file that was damaged or altered."""

import dataclasses
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from custdesk.errors import DiskFull, VaultDamaged, VaultNewer, VaultOlder, WrongPassphrase
from custdesk.store import durable
from custdesk.store.keys import FLOOR, KEY_FILES, KdfCost, SlotFile
from custdesk.store.secrets import UserSecrets
from custdesk.store.vault import open_vault
from tests.vaults import OWNER, PASSPHRASE, open_as_owner

CLERK = "João Clerk"
CLERKS = "another five words for her"
AUTHORITY = (OWNER, PASSPHRASE)


def both(folder: Path) -> list[bytes]:
    return [(folder / name).read_bytes() for name in KEY_FILES]


def write_both(folder: Path, data: bytes) -> None:
    for name in KEY_FILES:
        (folder / name).write_bytes(data)


def test_a_second_user_opens_the_vault_as_himself(folder: Path) -> None:
    vault, secrets = open_as_owner(folder).vault, UserSecrets.generate()
    vault.add_slot(2, CLERK, CLERKS, secrets, authority=AUTHORITY)
    vault.close()
    clerk = open_vault(folder, CLERK, CLERKS)
    assert clerk.user_id == 2
    assert clerk.secrets.sign_public == secrets.sign_public
    assert clerk.secrets.box_public == secrets.box_public
    assert clerk.vault.recovery_box_public == vault.recovery_box_public
    clerk.vault.close()


def test_a_slot_is_added_only_with_the_right_passphrase_of_somebody(folder: Path) -> None:
    vault = open_as_owner(folder).vault
    before = both(folder)
    with pytest.raises(WrongPassphrase):
        vault.add_slot(2, CLERK, CLERKS, UserSecrets.generate(), authority=(OWNER, "not this"))
    assert both(folder) == before
    vault.close()


def test_a_user_name_is_never_taken_from_another_user(folder: Path) -> None:
    vault = open_as_owner(folder).vault
    with pytest.raises(ValueError, match="another user"):
        vault.add_slot(2, OWNER.upper(), CLERKS, UserSecrets.generate(), authority=AUTHORITY)
    vault.close()


def test_a_removed_user_is_out(folder: Path) -> None:
    vault = open_as_owner(folder).vault
    vault.add_slot(2, CLERK, CLERKS, UserSecrets.generate(), authority=AUTHORITY)
    vault.remove_slot(1, CLERK)
    vault.check_passphrase(CLERK, CLERKS)
    vault.remove_slot(2, CLERK)
    vault.remove_slot(2, CLERK)
    vault.close()
    with pytest.raises(WrongPassphrase):
        open_vault(folder, CLERK, CLERKS)
    open_as_owner(folder).vault.close()


def test_after_a_change_of_passphrase_the_old_one_is_out(folder: Path) -> None:
    unlocked = open_as_owner(folder)
    with pytest.raises(WrongPassphrase):
        unlocked.vault.change_passphrase(OWNER, "not this", "a new and better passphrase")
    unlocked.vault.change_passphrase(OWNER, PASSPHRASE, "a new and better passphrase")
    unlocked.vault.close()
    with pytest.raises(WrongPassphrase):
        open_as_owner(folder)
    again = open_vault(folder, OWNER, "a new and better passphrase")
    assert again.secrets.sign_public == unlocked.secrets.sign_public
    again.vault.close()


def test_a_reset_replaces_the_slot(folder: Path) -> None:
    vault = open_as_owner(folder).vault
    vault.add_slot(2, CLERK, CLERKS, UserSecrets.generate(), authority=AUTHORITY)
    vault.add_slot(2, CLERK, "the one after the reset", UserSecrets.generate(), authority=AUTHORITY)
    with pytest.raises(WrongPassphrase):
        vault.check_passphrase(CLERK, CLERKS)
    vault.check_passphrase(CLERK, "the one after the reset")
    assert len(SlotFile.load(folder).slots) == 3
    vault.close()


def test_a_passphrase_is_the_same_from_every_keyboard(folder: Path) -> None:
    vault = open_as_owner(folder).vault
    vault.add_slot(
        2, CLERK, "cafe\u0301 \u0395\u03bb\u03ad\u03bd\u03b7 \uff11", UserSecrets.generate(), authority=AUTHORITY
    )
    vault.check_passphrase(CLERK, "caf\u00e9 \u0395\u03bb\u03b5\u0301\u03bd\u03b7 1")
    vault.close()


@pytest.mark.parametrize(
    "data", [b"", b"{}", b"[]", b"null", b"\xff\xfe", b"[" * 100_000, b'{"format": "custdesk-keys"}']
)
def test_anything_else_in_both_copies_is_damage(folder: Path, data: bytes) -> None:
    write_both(folder, data)
    with pytest.raises(VaultDamaged, match=r"keys\.json"):
        open_as_owner(folder)


@pytest.mark.parametrize("generation", [float("inf"), float("nan"), -1, 1.0, 2**64, True])
def test_a_copy_with_a_number_that_never_comes_up_is_damage_and_healed(folder: Path, generation: float) -> None:
    good = both(folder)[0]
    odd = dataclasses.replace(SlotFile.load(folder), generation=generation)
    (folder / KEY_FILES[0]).write_bytes(odd.to_bytes())
    open_as_owner(folder).vault.close()
    assert both(folder) == [good, good]


@pytest.mark.parametrize("lost", KEY_FILES)
def test_a_lost_copy_comes_back(folder: Path, lost: str) -> None:
    (folder / lost).unlink()
    open_as_owner(folder).vault.close()
    assert both(folder)[0] == both(folder)[1]


def test_both_copies_lost_is_damage(folder: Path) -> None:
    for name in KEY_FILES:
        (folder / name).unlink()
    with pytest.raises(VaultDamaged, match=r"keys\.json"):
        open_as_owner(folder)


def test_the_newer_copy_counts_after_a_crash_between_the_two(folder: Path) -> None:
    old = both(folder)[0]
    vault = open_as_owner(folder).vault
    vault.add_slot(2, CLERK, CLERKS, UserSecrets.generate(), authority=AUTHORITY)
    vault.close()
    (folder / KEY_FILES[0]).write_bytes(old)
    open_vault(folder, CLERK, CLERKS).vault.close()
    assert both(folder)[0] == both(folder)[1] != old


def test_a_full_disk_changes_neither_copy(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    vault = open_as_owner(folder).vault
    before, synced = both(folder), []

    def no_room_for_the_second(handle: int) -> None:
        synced.append(handle)
        if len(synced) == 2:
            raise OSError(28, "No space left on device")

    monkeypatch.setattr(durable.os, "fsync", no_room_for_the_second)
    with pytest.raises(DiskFull):
        vault.add_slot(2, CLERK, CLERKS, UserSecrets.generate(), authority=AUTHORITY)
    assert both(folder) == before
    assert not list(folder.glob("*.new"))
    with pytest.raises(WrongPassphrase):
        vault.check_passphrase(CLERK, CLERKS)
    monkeypatch.undo()
    vault.close()


@pytest.mark.parametrize("field", ["user_id", "version", "salt", "nonce", "sealed", "id", "once_until"])
def test_an_altered_slot_opens_nothing(folder: Path, field: str) -> None:
    keys = SlotFile.load(folder)
    slot = keys.slots[0]
    value = getattr(slot, field)
    other = {
        int: lambda: value + 1,
        bytes: lambda: os.urandom(len(value)),
        str: lambda: "2099-01-01T00:00:00Z" if field == "once_until" else os.urandom(32).hex(),
    }
    altered = dataclasses.replace(slot, **{field: other[type(value)]()})
    dataclasses.replace(keys, slots=(altered, keys.slots[1]), generation=2).save(folder)
    with pytest.raises(WrongPassphrase):
        open_as_owner(folder)


@pytest.mark.parametrize("cost", [KdfCost(8, 1, 1), KdfCost(64 * 1024 * 1024, 3, 4), KdfCost(65536, 10**6, 4)])
def test_a_planted_cost_is_damage_before_anything_is_derived(folder: Path, cost: KdfCost) -> None:
    keys = SlotFile.load(folder)
    planted = dataclasses.replace(keys.slots[0], cost=cost)
    write_both(folder, dataclasses.replace(keys, slots=(planted,)).to_bytes())
    with pytest.raises(VaultDamaged, match=r"keys\.json"):
        open_as_owner(folder)


def test_the_slots_of_another_vault_open_nothing(folder: Path) -> None:
    keys = SlotFile.load(folder)
    dataclasses.replace(keys, vault_id=os.urandom(16), generation=2).save(folder)
    with pytest.raises(WrongPassphrase):
        open_as_owner(folder)


@pytest.mark.parametrize(("version", "told"), [(3, VaultNewer), (1, VaultOlder)])
def test_slots_of_another_program_say_so(
    folder: Path, monkeypatch: pytest.MonkeyPatch, version: int, told: type[Exception]
) -> None:
    from custdesk.store import keys

    loaded = SlotFile.load(folder)
    monkeypatch.setattr(keys, "_FORMAT_VERSION", version)
    write_both(folder, loaded.to_bytes())
    monkeypatch.undo()
    before = both(folder)
    with pytest.raises(told):
        open_as_owner(folder)
    assert both(folder) == before


def test_slots_carry_no_names_and_the_cost_is_in_them(folder: Path) -> None:
    vault = open_as_owner(folder).vault
    vault.add_slot(2, CLERK, CLERKS, UserSecrets.generate(), authority=AUTHORITY)
    vault.close()
    text = (folder / KEY_FILES[0]).read_text()
    assert not any(name.lower() in text.lower() for name in (OWNER, "Eleni", CLERK, "Clerk"))
    slots = json.loads(text)["slots"]
    assert {slot["kdf"].get("memory_kib") for slot in slots} == {FLOOR.memory_kib, None}


@pytest.mark.parametrize("alter", ["spoilt", "none", "three", "of another slot"])
def test_an_altered_vault_key_in_a_slot_is_damage_and_no_wrong_passphrase(folder: Path, alter: str) -> None:
    vault = open_as_owner(folder).vault
    vault.add_slot(2, CLERK, CLERKS, UserSecrets.generate(), authority=AUTHORITY)
    vault.close()
    keys = SlotFile.load(folder)
    slot, other = keys.slot_of(OWNER), keys.slot_of(CLERK)
    assert slot
    assert other
    (sealed,) = slot.vault_keys
    altered = {"spoilt": (sealed[:-1] + bytes([sealed[-1] ^ 1]),), "none": (), "three": (sealed,) * 3}
    planted = dataclasses.replace(slot, vault_keys=altered.get(alter, other.vault_keys))
    write_both(folder, keys.with_slot(planted).to_bytes())
    with pytest.raises(VaultDamaged):
        open_as_owner(folder)


_SALTS = """
import json, sys
from pathlib import Path
from custdesk.store.keys import FLOOR
from custdesk.store.vault import create_vault
folder = Path(sys.argv[1])
unlocked, _recovery_key = create_vault(folder, "Ana", "five plain words here", cost=FLOOR)
slots = json.loads((folder / "keys.json").read_text())["slots"]
unlocked.vault.change_passphrase("Ana", "five plain words here", "five plain words here", cost=FLOOR)
slots += json.loads((folder / "keys.json").read_text())["slots"][-1:]
unlocked.vault.close()
print(len({slot["kdf"]["salt"] for slot in slots}))
"""


def test_no_two_slots_and_no_renewal_of_one_share_a_salt(tmp_path: Path) -> None:
    # In a process of its own: in this one the salts are all the same, so that the tests are quick.
    told = subprocess.run(
        [sys.executable, "-c", _SALTS, str(tmp_path / "salts.custdesk")], check=True, capture_output=True, text=True
    )
    assert told.stdout.strip() == "3"
