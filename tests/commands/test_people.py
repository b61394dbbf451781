"""A vault is made, and its people are added, shut out and given new passphrases, from the command line."""

from pathlib import Path

import pytest

from custdesk.entrance import recover
from tests.commands.calling import Caller, ShopOnDisk, call, files_in, told_in_one_sentence
from tests.vaults import OWNER

SECRET = "eleven calm otters in a boat"


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    file = tmp_path / "secret"
    file.write_text(SECRET + "\n")
    return file


def test_a_new_vault_tells_its_recovery_key_once(tmp_path: Path, secret: Path) -> None:
    vault = tmp_path / "Panadería.custdesk"
    own = ("--passphrase-file", secret)
    made = call("new", vault, "--shop", "Panadería Sol", "--owner", "Ana", "--language", "es", *own)
    assert (made.code, made.err) == (0, "")
    key = made.out.splitlines()[-1]
    assert made.out.count(key) == 1
    verified = call("verify", vault, "--user", "Ana", *own)
    assert verified.code == 0
    assert key not in verified.out
    services = recover(vault, key).finish()
    assert services.shop.get().country == "ES"
    services.close()
    assert SECRET not in made.out


def test_a_vault_is_never_made_over_another(run: Caller, shop: ShopOnDisk, secret: Path, tmp_path: Path) -> None:
    own = ("--shop", "Other", "--owner", "Ana", "--passphrase-file", secret)
    before = files_in(tmp_path)
    assert "exists already" in told_in_one_sentence(run("new", shop.vault, *own))
    assert "exists already" in told_in_one_sentence(run("new", secret, *own))
    assert files_in(tmp_path) == before


@pytest.mark.parametrize(
    ("shop_name", "owner", "passphrase"),
    [
        ("Sol", "Ana", "short"),
        ("Sol", "Ana", "aaaaaaaaaaaaaaaaaaaa"),
        ("Panadería Sol", "Ana", "Panadería Sol Ana"),
        ("", "Ana", SECRET),
        ("  ", "Ana", SECRET),
        ("Sol", " ", SECRET),
        ("Sol", "x" * 300, SECRET),
    ],
)
def test_what_will_not_do_makes_no_vault(
    run: Caller, tmp_path: Path, secret: Path, shop_name: str, owner: str, passphrase: str
) -> None:
    secret.write_text(passphrase)
    words = ("--shop", shop_name, "--owner", owner, "--passphrase-file", secret)
    told_in_one_sentence(run("new", tmp_path / "deep" / "new.custdesk", *words))
    assert list(tmp_path.iterdir()) == [secret]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no device that is always full")
def test_a_vault_whose_recovery_key_could_not_be_told_is_taken_back(tmp_path: Path, secret: Path) -> None:
    vault = tmp_path / "new.custdesk"
    with open("/dev/full", "wb") as full:
        made = call("new", vault, "--shop", "Sol", "--owner", "Ana", "--passphrase-file", secret, out=full)
    told_in_one_sentence(made)
    assert list(tmp_path.iterdir()) == [secret]


def test_people_are_added_listed_shut_out_and_given_a_new_passphrase(
    run: Caller, shop: ShopOnDisk, secret: Path
) -> None:
    new = ("--new-passphrase-file", secret)
    own = ("--user", "Nikos", "--passphrase-file", secret)
    added = run("users", shop.vault, "add", "Nikos", "--role", "clerk", *new, *shop.as_())
    assert (added.code, added.err) == (0, "")
    assert run("search", shop.vault, "ana", *own).code == 0
    listed = {user["name"]: user for user in run("users", shop.vault, "list", "--json", *shop.as_()).object}
    assert listed["Nikos"] == {"name": "Nikos", "role": "clerk", "state": "active"}
    assert listed[OWNER]["role"] == "owner"
    assert len(listed) == 6
    assert "Nikos\tclerk\tactive\n" in run("users", shop.vault, "list", *shop.as_()).out

    secret.write_text("nine brave storks above town\n")
    assert run("users", shop.vault, "reset", "nikos", *new, *shop.as_()).code == 0
    assert run("search", shop.vault, "ana", *own).code == 0
    secret.write_text(SECRET)
    told_in_one_sentence(run("search", shop.vault, "ana", *own))

    assert run("users", shop.vault, "disable", "Nikos", *shop.as_()).code == 0
    assert "Nikos\tclerk\tdisabled\n" in run("users", shop.vault, "list", *shop.as_()).out
    secret.write_text("nine brave storks above town\n")
    told_in_one_sentence(run("search", shop.vault, "ana", *own))
    assert run("verify", shop.vault, *shop.as_()).code == 0


def test_mistakes_with_people_change_nobody(run: Caller, shop: ShopOnDisk, secret: Path) -> None:
    before, new = shop.kept(), ("--new-passphrase-file", secret)

    def told(*words: str | Path, code: int = 1) -> str:
        return told_in_one_sentence(run("users", shop.vault, *words, *shop.as_()), code)

    assert "already" in told("add", "LUCIA", "--role", "clerk", *new)
    assert "60 letters" in told("add", "  ", "--role", "clerk", *new)
    assert "no user" in told("disable", "Nobody", code=2)
    assert "own account" in told("disable", OWNER)
    assert "own account" in told("reset", OWNER, *new)
    secret.write_text("short")
    assert "12 characters" in told("add", "Nikos", "--role", "clerk", *new)
    assert "cannot be read" in told("add", "Nikos", "--role", "clerk", "--new-passphrase-file", "/no/file", code=2)
    assert shop.kept() == before
