"""A key file of one's own: made on a stick, mixed into the slot, and given up again."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from custdesk.audit.model import LogQuery
from custdesk.desk.permissions import Role
from custdesk.errors import (
    FileUnwritable,
    KeyFileNeeded,
    OwnAccount,
    PassphraseNotWritten,
    WrongPassphrase,
    WrongPassphraseOrKeyFile,
)
from custdesk.services import Services
from custdesk.store.factors import KEY_FILE, Factors, needs
from custdesk.store.key_file import make_key_file, read_key_file
from custdesk.store.vault import open_vault
from custdesk.users.model import Proof
from tests.shops import add_user, make_shop, seen_as
from tests.vaults import OWNER, PASSPHRASE


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    services = make_shop(tmp_path)
    yield services
    services.close()


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick" / "mine.custdesk-key"


def actions(services: Services) -> list[str]:
    return [entry.action for entry in services.log.page(LogQuery(limit=50)).entries if "key_file" in entry.action]


def with_file(stick: Path) -> Proof:
    return Proof(PASSPHRASE, Factors(key_file=read_key_file(stick)))


def test_the_passphrase_alone_opens_nothing_any_more(services: Services, stick: Path) -> None:
    services.key_files.make(stick, Proof(PASSPHRASE))
    assert services.key_files.needed()
    assert actions(services) == ["user.key_file_made"]
    services.close()
    with pytest.raises(KeyFileNeeded):
        open_vault(services.folder, OWNER, PASSPHRASE)
    open_vault(services.folder, OWNER, PASSPHRASE, with_file(stick).factors).vault.close()


def test_another_key_file_does_not_open_it(services: Services, stick: Path) -> None:
    services.key_files.make(stick, Proof(PASSPHRASE))
    other = make_key_file(stick.with_name("other"))
    with pytest.raises(WrongPassphraseOrKeyFile):
        services.key_files.give_up(Proof(PASSPHRASE, Factors(key_file=other)))
    assert services.key_files.needed()


def test_a_new_key_file_takes_the_place_of_the_old_one(services: Services, stick: Path) -> None:
    services.key_files.make(stick, Proof(PASSPHRASE))
    second = stick.with_name("second")
    services.key_files.make(second, with_file(stick))
    with pytest.raises(WrongPassphraseOrKeyFile):
        services.key_files.give_up(with_file(stick))
    services.key_files.give_up(with_file(second))
    assert not services.key_files.needed()
    assert actions(services) == ["user.key_file_given_up", "user.key_file_made", "user.key_file_made"]


def test_a_wrong_passphrase_makes_no_file_and_no_entry(services: Services, stick: Path) -> None:
    with pytest.raises(WrongPassphrase):
        services.key_files.make(stick, Proof("not the passphrase"))
    assert not stick.exists()
    assert actions(services) == []


@pytest.mark.parametrize("place", ["taken", "missing/mine.custdesk-key"])
def test_a_place_that_cannot_be_written_changes_nothing(services: Services, tmp_path: Path, place: str) -> None:
    (tmp_path / "taken").write_text("something else")
    with pytest.raises(FileUnwritable):
        services.key_files.make(tmp_path / place, Proof(PASSPHRASE))
    assert (tmp_path / "taken").read_text() == "something else"
    assert not services.key_files.needed()
    assert actions(services) == []


def test_a_slot_that_cannot_be_written_leaves_the_file_and_the_old_way_in(services: Services, stick: Path) -> None:
    in_the_way = services.folder / "keys.json.new"
    in_the_way.mkdir()  # where the next key file would be written
    with pytest.raises(PassphraseNotWritten):
        services.key_files.make(stick, Proof(PASSPHRASE))
    in_the_way.rmdir()
    assert stick.exists()
    assert needs(services.folder, OWNER) == frozenset()


def test_nobody_makes_one_for_the_recovery_key(services: Services, stick: Path) -> None:
    recovered = seen_as(services, user_id=0, user_name="")
    with pytest.raises(OwnAccount):
        recovered.key_files.make(stick, Proof("ABCDE"))
    assert not stick.exists()


def test_a_reset_lets_in_without_the_lost_stick(services: Services, stick: Path) -> None:
    lucia = add_user(services, "Lucía", Role.CLERK, "green umbrella under the clock")
    services._desk.vault.change_passphrase(
        "Lucía",
        "green umbrella under the clock",
        "green umbrella under the clock",
        new_factors=Factors(key_file=make_key_file(stick)),
    )
    assert needs(services.folder, "Lucía") == {KEY_FILE}
    code = services.users.reset_passphrase(lucia, Proof(PASSPHRASE)).code
    services.close()
    open_vault(services.folder, "Lucía", code).vault.close()
