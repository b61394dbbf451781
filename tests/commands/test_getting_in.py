"""One-time codes, second factors, key files, removal and new keys, from the command line."""

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pyotp
import pytest

from custdesk.store.keys import SlotFile
from custdesk.store.tries import FREE_TRIES, Tries
from custdesk.users.model import Proof
from tests.commands.calling import Caller, ShopOnDisk, told_in_one_sentence
from tests.vaults import PASSPHRASE

CHOSEN = "eleven calm otters in a boat"


@pytest.fixture
def chosen(tmp_path: Path) -> Path:
    return written(tmp_path / "chosen", CHOSEN)


def written(file: Path, secret: str) -> Path:
    file.write_text(secret + "\n", encoding="utf-8")
    return file


def test_a_new_user_gets_a_code_and_chooses_a_passphrase_with_it(
    run: Caller, shop: ShopOnDisk, tmp_path: Path, chosen: Path
) -> None:
    added = run("users", shop.vault, "add", "Nikos", "--role", "clerk", *shop.as_())
    assert added.code == 0
    code = written(tmp_path / "code", added.out.splitlines()[-1])
    own = ("--user", "Nikos", "--passphrase-file", code)
    assert "Nikos\tclerk\thas a code\n" in run("users", shop.vault, "list", *shop.as_()).out
    assert "custdesk passphrase" in told_in_one_sentence(run("search", shop.vault, "ana", *own), code=2)
    weak = written(tmp_path / "weak", "short")
    refused = run("passphrase", shop.vault, *own, "--new-passphrase-file", weak)
    assert "12 characters" in told_in_one_sentence(refused)
    assert run("passphrase", shop.vault, *own, "--new-passphrase-file", chosen).code == 0
    assert run("search", shop.vault, "ana", "--user", "Nikos", "--passphrase-file", chosen).code == 0
    told_in_one_sentence(run("search", shop.vault, "ana", *own))


@pytest.mark.parametrize(("first", "then"), [("", "reset"), ("disable", "enable")])
def test_a_code_lets_somebody_in_anew(run: Caller, shop: ShopOnDisk, chosen: Path, first: str, then: str) -> None:
    if first:
        assert run("users", shop.vault, first, "Lucia", *shop.as_()).code == 0
    given = run("users", shop.vault, then, "Lucia", "--json", *shop.as_()).object
    assert set(given) == {"name", "code", "until"}
    assert datetime.fromisoformat(given["until"]) > datetime.now(UTC)
    told_in_one_sentence(run("search", shop.vault, "ana", *shop.as_("Lucia")))
    code = written(chosen.with_name("code"), given["code"])
    new = ("--passphrase-file", code, "--new-passphrase-file", chosen)
    assert run("passphrase", shop.vault, "--user", "Lucia", *new).code == 0
    assert run("search", shop.vault, "ana", "--user", "Lucia", "--passphrase-file", chosen).code == 0


def test_a_passphrase_is_changed_by_its_owner(run: Caller, shop: ShopOnDisk, chosen: Path) -> None:
    changed = run("passphrase", shop.vault, *shop.as_("Lucia"), "--new-passphrase-file", chosen)
    assert (changed.code, changed.out) == (0, "Lucia has a new passphrase.\n")
    told_in_one_sentence(run("search", shop.vault, "ana", *shop.as_("Lucia")))
    assert run("search", shop.vault, "ana", "--user", "Lucia", "--passphrase-file", chosen).code == 0


def test_who_is_removed_is_out_for_good_and_the_rest_is_as_before(run: Caller, shop: ShopOnDisk) -> None:
    assert run("users", shop.vault, "remove", "Lucia", *shop.as_()).code == 0
    told_in_one_sentence(run("search", shop.vault, "ana", *shop.as_("Lucia")))
    assert "Lucia\tclerk\tremoved\n" in run("users", shop.vault, "list", *shop.as_()).out
    told_in_one_sentence(run("users", shop.vault, "enable", "Lucia", *shop.as_()))
    assert run("search", shop.vault, "ana", *shop.as_("Petros")).code == 0
    assert run("verify", shop.vault, *shop.as_()).code == 0


def test_new_keys_are_for_owners_and_open_for_everybody(run: Caller, shop: ShopOnDisk) -> None:
    assert "role does not allow" in told_in_one_sentence(run("rotate", shop.vault, *shop.as_("Lucia")))
    assert run("rotate", shop.vault, *shop.as_()).code == 0
    assert run("search", shop.vault, "ana", *shop.as_("Lucia")).code == 0
    assert run("verify", shop.vault, *shop.as_()).code == 0


def test_a_code_of_the_second_factor_is_given_with_the_call(run: Caller, shop: ShopOnDisk) -> None:
    with shop.services() as services:
        setup = services.second_factor.begin()
        codes = services.second_factor.confirm(setup, pyotp.TOTP(setup.secret).now())
    assert "--code" in told_in_one_sentence(run("verify", shop.vault, *shop.as_()), code=2)
    assert "not right" in told_in_one_sentence(run("verify", shop.vault, *shop.as_(), "--code", "12345"))
    later = pyotp.TOTP(setup.secret).at(datetime.now(UTC) + timedelta(seconds=60))
    assert run("verify", shop.vault, *shop.as_(), "--code", later).code == 0
    assert run("verify", shop.vault, *shop.as_(), "--code", codes[0]).code == 0


def test_a_key_file_is_given_with_the_call(run: Caller, shop: ShopOnDisk, tmp_path: Path) -> None:
    file = tmp_path / "stick" / "key file"
    file.parent.mkdir()
    with shop.services() as services:
        services.key_files.make(file, Proof(PASSPHRASE))
    assert "key file" in told_in_one_sentence(run("verify", shop.vault, *shop.as_()))
    assert run("verify", shop.vault, *shop.as_(), "--key-file", file).code == 0
    again = ("users", shop.vault, "reset", "Lucia", *shop.as_(), "--key-file", file)
    assert run(*again).code == 0


def test_who_guessed_too_often_is_told_how_long_to_wait(run: Caller, shop: ShopOnDisk) -> None:
    keys = SlotFile.load(shop.vault)
    slot = keys.slot_of("Lucia")
    assert slot is not None
    for _ in range(FREE_TRIES + 10):
        Tries(shop.vault, lambda: datetime.now(UTC)).failed(slot.id, {slot.id})
    told = told_in_one_sentence(run("verify", shop.vault, *shop.as_("Lucia")))
    assert re.search(r"Wait (8|9)\d\d seconds", told)
    assert run("verify", shop.vault, *shop.as_()).code == 0
