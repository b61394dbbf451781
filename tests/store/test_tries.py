"""Guessing at the counter: five tries are free, then each waits longer, and nobody is locked out for good."""

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from custdesk.errors import TooManyTries, VaultDamaged, WrongPassphrase
from custdesk.store import durable, tries
from custdesk.store.keys import KEY_FILES
from custdesk.store.secrets import UserSecrets
from custdesk.store.tries import FREE_TRIES, LONGEST_WAIT, FailedTries, Tries
from custdesk.store.vault import Unlocked, open_vault, open_with_recovery
from tests.store.conftest import Made
from tests.vaults import OWNER, PASSPHRASE, open_as_owner

CLERK, CLERKS = "João Clerk", "another five words for her"
AUTHORITY = (OWNER, PASSPHRASE)
NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
WAITS = [0, 0, 0, 0, 5, 15, 30, 60, 120, 240, 480, 900, 900, 900]


class Clock:
    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now

    def pass_(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def counted(tmp_path: Path, clock: Clock) -> Callable[[], Tries]:
    """The counts, read anew from the file each time, as after a restart."""
    return lambda: Tries(tmp_path, clock)


def fail(folder: Path, clock: Clock, times: int, user: str = OWNER) -> None:
    for _ in range(times):
        with pytest.raises(WrongPassphrase):
            open_vault(folder, user, "not this", clock=clock)


def test_five_tries_are_free_and_then_the_wait_grows(counted: Callable[[], Tries], clock: Clock) -> None:
    found = []
    for _ in WAITS:
        counted().failed("one", {"one"})
        found.append(counted().seconds_left("one"))
        clock.pass_(found[-1])
        assert counted().seconds_left("one") == 0
    assert found == WAITS


def test_the_wait_runs_down_and_is_rounded_up(counted: Callable[[], Tries], clock: Clock) -> None:
    for _ in range(FREE_TRIES):
        counted().failed("one", {"one"})
    clock.pass_(1.5)
    assert counted().seconds_left("one") == 4
    clock.pass_(3.4999)
    assert counted().seconds_left("one") == 1


@pytest.mark.parametrize("back", [timedelta(seconds=1), timedelta(days=1), timedelta(days=4000)])
def test_a_clock_set_back_makes_the_wait_neither_shorter_nor_endless(
    counted: Callable[[], Tries], clock: Clock, back: timedelta
) -> None:
    for _ in range(FREE_TRIES + 20):
        counted().failed("one", {"one"})
    clock.pass_(100)
    clock.now -= back + timedelta(seconds=100)
    assert counted().seconds_left("one") == LONGEST_WAIT
    clock.pass_(LONGEST_WAIT - 1)
    assert counted().seconds_left("one") == 1
    clock.pass_(1)
    assert counted().seconds_left("one") == 0


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", "null", "[" * 100_000, '{"one": 5}', '{"one": {"times": "x"}}', "\ud800",
     '{"one": {"times": 9, "untold": 1, "last_at": "soon", "waits_from": "2026-03-01T12:00:00+00:00"}}',
     '{"one": {"times": 9, "untold": 1, "last_at": "2026-03-01T12:00:00", "waits_from": "2026-03-01T12:00:00"}}',
     '{"one": {"times": -9, "untold": 1, "last_at": "2026-03-01T12:00:00+00:00", "waits_from": null}}'],
)  # fmt: skip
def test_a_damaged_file_counts_as_none(counted: Callable[[], Tries], tmp_path: Path, text: str) -> None:
    (tmp_path / "tries.json").write_bytes(text.encode("utf-8", "surrogatepass"))
    assert counted().seconds_left("one") == 0
    assert counted().untold(lambda _: 1) == ()
    counted().failed("one", {"one"})
    assert counted().untold(lambda _: 1) == (FailedTries(1, 1, NOW.isoformat(timespec="microseconds")),)


def test_of_strangers_names_only_the_last_fifty_are_kept_and_of_users_all(
    counted: Callable[[], Tries], tmp_path: Path, clock: Clock
) -> None:
    known = {f"user {number}" for number in range(60)}
    for place in sorted(known):
        counted().failed(place, known)
    for number in range(70):
        clock.pass_(1)
        counted().failed(f"stranger {number}", known)
    kept = set(json.loads((tmp_path / "tries.json").read_text()))
    assert kept == known | {f"stranger {number}" for number in range(20, 70)}
    (strangers,) = counted().untold(lambda _: None)
    assert strangers.times == 110


def test_the_sixth_try_waits_before_anything_is_derived(
    folder: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    fail(folder, clock, FREE_TRIES)
    from custdesk.store import keys, slots

    for module in (keys, slots):
        monkeypatch.setattr(module, "passphrase_key", None)
    for passphrase in (PASSPHRASE, "not this"):
        with pytest.raises(TooManyTries, match="Wait 5 seconds"):
            open_vault(folder, OWNER, passphrase, clock=clock)
    assert (folder / "lock").read_bytes() == b""


def test_after_the_wait_the_right_passphrase_opens(folder: Path, clock: Clock) -> None:
    fail(folder, clock, FREE_TRIES)
    clock.pass_(5)
    fail(folder, clock, 1)
    clock.pass_(14)
    with pytest.raises(TooManyTries, match="Wait 1 seconds"):
        open_vault(folder, OWNER, PASSPHRASE, clock=clock)
    clock.pass_(1)
    open_vault(folder, OWNER, PASSPHRASE, clock=clock).vault.close()


def test_a_strangers_name_waits_just_the_same(folder: Path, clock: Clock) -> None:
    fail(folder, clock, FREE_TRIES, "nobody")
    with pytest.raises(TooManyTries, match="Wait 5 seconds"):
        open_vault(folder, "nobody", PASSPHRASE, clock=clock)
    open_vault(folder, OWNER, PASSPHRASE, clock=clock).vault.close()
    assert "nobody" not in (folder / "tries.json").read_text()


def test_the_recovery_key_never_waits(made: Made, clock: Clock) -> None:
    fail(made.folder, clock, FREE_TRIES)
    opened = open_with_recovery(made.folder, made.recovery_key, clock=clock)
    assert [opened.vault.failed_try() for _ in range(10)] == [0] * 10
    opened.vault.close()


def test_what_failed_is_handed_over_until_somebody_was_told(folder: Path, clock: Clock) -> None:
    vault = open_as_owner(folder).vault
    vault.add_slot(2, CLERK, CLERKS, UserSecrets.generate(), authority=AUTHORITY)
    vault.close()
    fail(folder, clock, 2)
    fail(folder, clock, 3, CLERK)
    clock.pass_(60)
    fail(folder, clock, 1, "nobody")

    def opened() -> Unlocked:
        return open_vault(folder, OWNER, PASSPHRASE, clock=clock)

    first = opened()
    first.vault.close()
    then, later = (moment.isoformat(timespec="microseconds") for moment in (NOW, NOW + timedelta(seconds=60)))
    assert set(first.failed_tries) == {FailedTries(1, 2, then), FailedTries(2, 3, then), FailedTries(None, 1, later)}
    second = opened()
    assert second.failed_tries == first.failed_tries
    second.vault.signed_in()
    second.vault.close()
    third = opened()
    assert third.failed_tries == ()
    third.vault.close()
    fail(folder, clock, 2, CLERK)  # only who got in counts anew
    with pytest.raises(TooManyTries):
        open_vault(folder, CLERK, CLERKS, clock=clock)
    fail(folder, clock, 4)


def test_a_wrong_second_factor_is_a_failed_try_that_the_right_passphrase_does_not_forgive(
    folder: Path, clock: Clock
) -> None:
    for _ in range(FREE_TRIES):
        vault = open_vault(folder, OWNER, PASSPHRASE, clock=clock).vault
        waits = vault.failed_try()
        vault.close()
    assert waits == 5
    with pytest.raises(TooManyTries):
        open_vault(folder, OWNER, PASSPHRASE, clock=clock)


def test_guessing_in_an_open_vault_waits_too_and_the_right_passphrase_ends_it(folder: Path, clock: Clock) -> None:
    vault = open_vault(folder, OWNER, PASSPHRASE, clock=clock).vault
    vault.signed_in()
    for _ in range(FREE_TRIES):
        with pytest.raises(WrongPassphrase):
            vault.check_passphrase(OWNER, "not this")
    with pytest.raises(TooManyTries):
        vault.change_passphrase(OWNER, PASSPHRASE, CLERKS)
    clock.pass_(5)
    vault.check_passphrase(OWNER, PASSPHRASE)
    with pytest.raises(WrongPassphrase):
        vault.check_passphrase(OWNER, "not this")
    vault.check_passphrase(OWNER, PASSPHRASE)
    vault.close()


def test_a_disk_that_takes_no_count_is_told_as_nothing_else(
    folder: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    fail(folder, clock, 1)
    before = (folder / "tries.json").read_bytes()

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(durable.os, "fsync", full)
    fail(folder, clock, 1)
    monkeypatch.undo()
    assert (folder / "tries.json").read_bytes() == before
    assert not list(folder.glob("*.new"))


def test_damage_is_never_counted_as_a_try(folder: Path) -> None:
    for name in KEY_FILES:
        (folder / name).write_bytes(b"{}")
    with pytest.raises(VaultDamaged):
        open_as_owner(folder)
    assert not (folder / tries.TRIES).exists()
