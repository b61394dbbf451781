"""The recovery key: opens without anybody's passphrase, and a typo is named."""

import os
import random
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from custdesk.errors import IncompleteRecoveryKey, InvalidRecoveryKey, WrongPassphrase, WrongRecoveryKey
from custdesk.store import recovery
from custdesk.store.vault import open_with_recovery
from tests.store.conftest import Made

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def test_the_recovery_key_opens_the_vault_as_the_recovery_user(made: Made) -> None:
    unlocked = open_with_recovery(made.folder, made.recovery_key)
    assert unlocked.user_id == 0
    assert unlocked.secrets.box_public == unlocked.vault.recovery_box_public
    assert unlocked.secrets.sign_public == unlocked.vault.recovery_sign_public
    unlocked.vault.close()


def test_the_recovery_key_of_another_vault_says_so(made: Made) -> None:
    with pytest.raises(WrongRecoveryKey):
        open_with_recovery(made.folder, recovery.written(os.urandom(20)))
    assert issubclass(WrongRecoveryKey, WrongPassphrase)


def test_a_typo_is_named_before_the_vault_is_looked_at(tmp_path: Path) -> None:
    groups = recovery.written(os.urandom(20)).split("-")
    groups[4] = groups[4][:-1] + ("A" if groups[4][-1] != "A" else "B")
    with pytest.raises(InvalidRecoveryKey, match="Group 5"):
        open_with_recovery(tmp_path / "nowhere", "-".join(groups))


@settings(deadline=None, max_examples=50)
@given(st.binary(min_size=20, max_size=20))
def test_what_was_written_is_read_again(secret: bytes) -> None:
    assert recovery.read(recovery.written(secret)) == secret


def test_it_is_eight_groups_of_five_characters_that_cannot_be_confused() -> None:
    groups = recovery.written(os.urandom(20)).split("-")
    assert [len(group) for group in groups] == [5] * 8
    assert set("".join(groups)) <= set(ALPHABET)


def test_every_single_wrong_character_is_found_in_its_group() -> None:
    text = recovery.written(random.Random(1).randbytes(20)).replace("-", "")
    for place, char in enumerate(text):
        for other in ALPHABET.replace(char, ""):
            with pytest.raises(InvalidRecoveryKey, match=f"Group {place // 5 + 1} "):
                recovery.read(text[:place] + other + text[place + 1 :])


def test_every_exchange_within_a_group_and_of_groups_is_found() -> None:
    groups = recovery.written(random.Random(2).randbytes(20)).split("-")
    for number, group in enumerate(groups):
        for left in range(5):
            for right in range(left):
                chars = list(group)
                chars[left], chars[right] = chars[right], chars[left]
                if "".join(chars) != group:
                    with pytest.raises(InvalidRecoveryKey):
                        recovery.read("-".join([*groups[:number], "".join(chars), *groups[number + 1 :]]))
        for other in range(number):
            swapped = list(groups)
            swapped[number], swapped[other] = swapped[other], swapped[number]
            with pytest.raises(InvalidRecoveryKey):
                recovery.read("-".join(swapped))


def test_reading_forgives_how_it_was_typed() -> None:
    secret = bytes(18) + b"\x04\x21"
    text = recovery.written(secret)
    for typed in (text.lower(), text.replace("-", " "), text.replace("-", "\u2014") + "\n", text.replace("0", "o"),
                  text.replace("1", "l"), text.replace("0", "۰").replace("1", "١")):  # fmt: skip
        assert recovery.read(typed) == secret


@pytest.mark.parametrize("text", ["", "ABCDE", "-".join(["00000"] * 9)])
def test_missing_or_surplus_characters_are_counted(text: str) -> None:
    with pytest.raises(IncompleteRecoveryKey, match="40"):
        recovery.read(text)


def test_strange_characters_name_their_group() -> None:
    text = recovery.written(bytes(20))
    with pytest.raises(InvalidRecoveryKey, match="Group 8"):
        recovery.read(text[:-1] + "\u00e4")
