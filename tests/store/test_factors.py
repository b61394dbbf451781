"""What a slot needs beside the passphrase: a key file, a device secret, a one-time code that is still good."""

import dataclasses
import os
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from custdesk.errors import (
    CodeExpired,
    DeviceUnknown,
    InvalidRecoveryKey,
    KeyFileNeeded,
    KeyFileWrong,
    OneTimeCodeMistyped,
    WrongPassphrase,
    WrongPassphraseOrKeyFile,
    WrongRecoveryKey,
)
from custdesk.store import one_time, recovery
from custdesk.store.factors import DEVICE, KEY_FILE, Factors, needs
from custdesk.store.key_file import make_key_file, read_key_file
from custdesk.store.keys import FLOOR, KEY_FILES, KdfCost, SlotFile
from custdesk.store.secrets import UserSecrets
from custdesk.store.vault import (
    SlotState,
    Vault,
    device_secret_for_recovery,
    open_vault,
    open_with_recovery,
)
from tests.store.conftest import Made
from tests.vaults import OWNER, PASSPHRASE, open_as_owner

CLERK, CLERKS = "João Clerk", "another five words for her"
AUTHORITY = (OWNER, PASSPHRASE)
STICK = Factors(key_file=bytes(range(32)))
PC = Factors(device=bytes(range(32)))
BOTH = Factors(key_file=STICK.key_file, device=PC.device)
NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)


def clock_at(moment: datetime) -> Callable[[], datetime]:
    return lambda: moment


def opens(folder: Path, passphrase: str, factors: Factors, user: str = OWNER) -> None:
    open_vault(folder, user, passphrase, factors).vault.close()


def change_factors(folder: Path, old: Factors, new: Factors) -> None:
    vault = open_vault(folder, OWNER, PASSPHRASE, old).vault
    vault.change_passphrase(
        OWNER, PASSPHRASE, PASSPHRASE, old_factors=old, new_factors=new, leave_device=not new.device, cost=FLOOR
    )
    vault.close()


@pytest.mark.parametrize(("factors", "names"), [(STICK, {KEY_FILE}), (PC, {DEVICE}), (BOTH, {KEY_FILE, DEVICE})])
def test_a_slot_opens_with_all_its_factors_only_and_says_which(folder: Path, factors: Factors, names: set[str]) -> None:
    assert needs(folder, OWNER) == frozenset()
    change_factors(folder, Factors(), factors)
    assert needs(folder, OWNER) == names
    assert needs(folder, "nobody") == frozenset()
    opens(folder, PASSPHRASE, factors)
    opens(folder, PASSPHRASE, BOTH)  # what is not needed does no harm
    with pytest.raises(KeyFileNeeded if KEY_FILE in names else DeviceUnknown):
        opens(folder, PASSPHRASE, Factors())
    change_factors(folder, factors, Factors())
    opens(folder, PASSPHRASE, Factors())
    assert needs(folder, OWNER) == frozenset()


def test_a_key_file_without_the_device_says_that_the_pc_is_unknown(folder: Path) -> None:
    change_factors(folder, Factors(), BOTH)
    with pytest.raises(DeviceUnknown):
        opens(folder, PASSPHRASE, STICK)


def test_another_key_file_says_that_it_may_be_the_key_file(folder: Path) -> None:
    change_factors(folder, Factors(), STICK)
    for passphrase, key_file in ((PASSPHRASE, os.urandom(32)), ("not this", STICK.key_file)):
        with pytest.raises(WrongPassphraseOrKeyFile):
            opens(folder, passphrase, Factors(key_file=key_file))


def test_taking_a_factor_out_of_the_slot_by_hand_opens_nothing(folder: Path) -> None:
    change_factors(folder, Factors(), STICK)
    keys = SlotFile.load(folder)
    slot = keys.slot_of(OWNER)
    assert slot is not None
    keys.with_slot(dataclasses.replace(slot, factors=())).save(folder)
    with pytest.raises(WrongPassphrase):
        opens(folder, PASSPHRASE, Factors())


def test_looking_at_what_a_slot_needs_changes_nothing_and_never_fails(folder: Path, tmp_path: Path) -> None:
    (folder / KEY_FILES[0]).write_bytes(b"spoilt")
    assert needs(folder, OWNER) == frozenset()
    assert (folder / KEY_FILES[0]).read_bytes() == b"spoilt"
    assert needs(tmp_path / "nowhere", OWNER) == frozenset()
    (folder / KEY_FILES[1]).write_bytes(b"spoilt")
    assert needs(folder, OWNER) == frozenset()


def test_secrets_of_factors_are_never_shown() -> None:
    assert repr(BOTH) == "Factors()"


def test_a_slot_that_needs_the_pc_goes_on_needing_it_whoever_renews_it(folder: Path) -> None:
    owner = open_as_owner(folder).vault
    owner.add_slot(2, CLERK, CLERKS, UserSecrets.generate(), authority=AUTHORITY, factors=PC)
    with pytest.raises(DeviceUnknown):
        owner.change_passphrase(CLERK, CLERKS, CLERKS, cost=FLOOR)
    owner.change_passphrase(CLERK, CLERKS, CLERKS, old_factors=PC, cost=FLOOR)
    owner.know_device(PC.device)
    owner.change_passphrase(CLERK, CLERKS, CLERKS, cost=FLOOR)
    assert needs(folder, CLERK) == {DEVICE}
    owner.change_passphrase(CLERK, CLERKS, CLERKS, leave_device=True, cost=FLOOR)
    assert needs(folder, CLERK) == frozenset()
    owner.close()


def test_an_owner_with_a_key_file_lets_others_in(folder: Path) -> None:
    change_factors(folder, Factors(), STICK)
    vault = open_vault(folder, OWNER, PASSPHRASE, STICK).vault
    with pytest.raises(KeyFileNeeded):
        vault.add_slot(2, CLERK, CLERKS, UserSecrets.generate(), authority=AUTHORITY)
    vault.add_slot(2, CLERK, CLERKS, UserSecrets.generate(), authority=(*AUTHORITY, STICK), factors=PC)
    vault.check_passphrase(CLERK, CLERKS, PC)
    vault.close()


def test_a_key_file_on_a_stick_says_what_it_is_and_is_read_again(tmp_path: Path) -> None:
    path = tmp_path / "key of the shop.txt"
    secret = make_key_file(path)
    assert len(secret) == 32
    assert read_key_file(path) == secret
    assert path.read_text().startswith("CustDesk key file")
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n") + b"\r\n")  # as a mail or an editor may leave it
    assert read_key_file(path) == secret
    with pytest.raises(FileExistsError):
        make_key_file(path)
    assert read_key_file(path) == secret


def test_a_damaged_key_file_and_anything_else_is_no_key_file(tmp_path: Path) -> None:
    path = tmp_path / "key.txt"
    make_key_file(path)
    whole = path.read_bytes()
    body = whole.index(b"\nkey ") + 1
    for place in range(body, len(whole) - 1):
        path.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
        with pytest.raises(KeyFileWrong, match=r"key\.txt"):
            read_key_file(path)
    for other in (b"", b"key 00\n", os.urandom(300), "κλειδί".encode(), whole[:-20]):
        path.write_bytes(other)
        with pytest.raises(KeyFileWrong):
            read_key_file(path)
    for missing in (tmp_path / "gone.txt", tmp_path):
        with pytest.raises(KeyFileWrong):
            read_key_file(missing)


def with_code(folder: Path, until: datetime = NOW + timedelta(days=3)) -> tuple[Vault, str]:
    vault, code = open_as_owner(folder).vault, one_time.new_code()
    vault.add_slot(
        2, CLERK, code, UserSecrets.generate(), authority=AUTHORITY, once_until=until.isoformat(), factors=PC
    )
    return vault, code


def test_a_one_time_code_opens_however_it_is_typed_and_says_so(folder: Path) -> None:
    vault, code = with_code(folder)
    state = vault.slot_state(CLERK)
    assert state == SlotState(frozenset({DEVICE}), (NOW + timedelta(days=3)).isoformat(), 1)
    vault.close()
    for typed in (code, code.lower().replace("-", ""), f" {code.replace('0', 'O').replace('1', 'l')} "):
        opened = open_vault(folder, CLERK, typed, PC, clock=clock_at(NOW))
        assert opened.once
        opened.vault.close()
    owner = open_as_owner(folder)
    assert not owner.once
    owner.vault.close()


def test_a_one_time_code_becomes_a_passphrase(folder: Path) -> None:
    vault, code = with_code(folder)
    vault.close()
    opened = open_vault(folder, CLERK, code, PC, clock=clock_at(NOW))
    opened.vault.change_passphrase(CLERK, code.lower(), CLERKS, old_factors=PC, cost=FLOOR)
    assert opened.vault.slot_state(CLERK) == SlotState(frozenset({DEVICE}), "", 2)
    opened.vault.close()
    again = open_vault(folder, CLERK, CLERKS, PC)
    assert not again.once
    assert again.secrets.sign_public == opened.secrets.sign_public
    again.vault.close()
    with pytest.raises(WrongPassphrase):
        open_vault(folder, CLERK, code, PC)


def test_a_one_time_code_that_is_too_old_says_until_when_it_was_good(folder: Path) -> None:
    vault, code = with_code(folder)
    vault.close()
    open_vault(folder, CLERK, code, PC, clock=clock_at(NOW + timedelta(days=3))).vault.close()
    late = clock_at(NOW + timedelta(days=3, seconds=1))
    with pytest.raises(CodeExpired, match="2026-03-04"):
        open_vault(folder, CLERK, code, PC, clock=late)
    with pytest.raises(WrongPassphrase):
        open_vault(folder, CLERK, one_time.new_code(), PC, clock=late)


def test_a_typing_mistake_in_a_code_names_the_group_and_is_no_try(folder: Path) -> None:
    vault, code = with_code(folder)
    vault.close()
    groups = code.split("-")
    groups[2] = groups[2][:-1] + ("A" if groups[2][-1] != "A" else "B")
    for typed, group in (("-".join(groups), 3), ("", 1), (code + "A", 4), (CLERKS, 1), (code[:-1], 4)):
        with pytest.raises(OneTimeCodeMistyped) as mistake:
            open_vault(folder, CLERK, typed, PC, clock=clock_at(NOW))
        assert mistake.value.values["group"] == group
    assert not (folder / "tries.json").exists()
    assert issubclass(OneTimeCodeMistyped, WrongPassphrase)


def test_codes_are_long_enough_and_never_the_same() -> None:
    codes = {one_time.new_code() for _ in range(100)}
    assert len(codes) == 100
    assert all([len(group) for group in code.split("-")] == [5] * 4 for code in codes)


def test_an_instant_without_its_time_zone_is_a_bug(folder: Path) -> None:
    vault = open_as_owner(folder).vault
    with pytest.raises(ValueError, match="time zone"):
        vault.add_slot(
            2, CLERK, one_time.new_code(), UserSecrets.generate(), authority=AUTHORITY, once_until="2026-03-01T12:00"
        )
    vault.close()


def test_guessing_gets_dearer_with_a_change_and_never_cheaper(folder: Path) -> None:
    vault = open_as_owner(folder).vault
    dear = KdfCost(FLOOR.memory_kib, FLOOR.passes + 1, FLOOR.lanes)
    for cost in (dear, FLOOR):
        vault.change_passphrase(OWNER, PASSPHRASE, PASSPHRASE, cost=cost)
        slot = SlotFile.load(folder).slot_of(OWNER)
        assert slot is not None
        assert slot.cost == dear
    vault.close()


def test_the_recovery_slot_is_seen_and_is_no_passphrase(made: Made) -> None:
    vault = open_as_owner(made.folder).vault
    assert vault.slot_state("") == SlotState(frozenset(), "", 1)
    assert vault.slot_state("nobody") is None
    vault.remove_slot(0, "")
    vault.check_passphrase("", made.recovery_key)
    with pytest.raises(ValueError, match="recovery key"):
        vault.change_passphrase("", made.recovery_key, CLERKS)
    with pytest.raises(ValueError, match="user name"):
        vault.add_slot(0, "", CLERKS, UserSecrets.generate(), authority=AUTHORITY)
    vault.close()


def test_the_device_secret_is_had_with_the_recovery_key_only(made: Made) -> None:
    assert device_secret_for_recovery(made.folder, made.recovery_key) == b""
    vault = open_as_owner(made.folder).vault
    vault.bind_device(PC.device)
    assert PC.device.hex() not in (made.folder / KEY_FILES[0]).read_text()
    assert device_secret_for_recovery(made.folder, made.recovery_key) == PC.device
    groups = made.recovery_key.split("-")
    with pytest.raises(InvalidRecoveryKey):
        device_secret_for_recovery(made.folder, "-".join([groups[1], groups[0], *groups[2:]]))
    with pytest.raises(WrongRecoveryKey):
        device_secret_for_recovery(made.folder, recovery.written(os.urandom(20)))
    vault.rotate(AUTHORITY, {0: vault.recovery_box_public, 1: open_keys(made).box_public})
    assert device_secret_for_recovery(made.folder, made.recovery_key) == PC.device
    vault.bind_device(None)
    assert device_secret_for_recovery(made.folder, made.recovery_key) == b""
    vault.close()


def test_the_recovery_key_opens_a_bound_vault_anywhere(made: Made) -> None:
    change_factors(made.folder, Factors(), BOTH)
    open_with_recovery(made.folder, made.recovery_key).vault.close()


def open_keys(made: Made) -> UserSecrets:
    return SlotFile.load(made.folder).open_with_passphrase(OWNER, PASSPHRASE).secrets
