"""Who leaves takes no key along: the vault and the classes get new ones, whenever the program dies in between."""

import os
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

import custdesk
from custdesk.audit.service import AuditLog
from custdesk.customers.model import Customer, CustomerCard
from custdesk.desk.door import Desk
from custdesk.desk.opening import open_desk
from custdesk.desk.permissions import Permission, Role
from custdesk.entrance import new_vault
from custdesk.errors import (
    CustDeskError,
    KeysNotRenewed,
    LastOwner,
    RecordMissing,
    RoleAltered,
    UserNameTaken,
    WrongPassphrase,
)
from custdesk.records.columns import DataClass
from custdesk.services import Services
from custdesk.store.keys import FLOOR
from custdesk.store.vault import open_vault, open_with_recovery
from custdesk.users.model import Proof, UserState
from tests.shops import SHOP, add_user, make_shop
from tests.store.kills import kill_at, spread, steps_of
from tests.vaults import OWNER, PASSPHRASE, beside

NEW = "another quiet morning walk"
OWN = Proof(PASSPHRASE)
IBAN = "ES9121000418450200051332"


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    services = make_shop(tmp_path)
    card = CustomerCard(customer=Customer(given_name="Ana"), sealed={"bank_account": IBAN, "health_note": "no nuts"})
    services.customers.create(card)
    yield services
    services.close()


@pytest.fixture
def accountant(services: Services) -> int:
    return add_user(services, "Beatriz", Role.ACCOUNTANT, NEW)


def opened(services: Services, name: str = OWNER, passphrase: str = PASSPHRASE) -> Services:
    services.close()
    return Services(open_desk(open_vault(services.folder, name, passphrase)))


def versions(services: Services) -> dict[str, int]:
    """The version of the class key under which each sealed value of the customer is stored."""
    row = beside(services._desk.vault).execute("SELECT bank_account, health_note FROM customer").fetchone()
    return {name: int.from_bytes(value[:4], "big") for name, value in zip(("bank", "health"), row, strict=True)}


def reveal(services: Services) -> tuple[str, str]:
    return services.customers.reveal(1, "bank_account"), services.customers.reveal(1, "health_note")


def test_a_removed_user_is_out_and_stays_in_the_log(services: Services, accountant: int) -> None:
    services.users.remove(accountant, OWN)
    gone = services.users.list()[-1]
    assert (gone.name, gone.removed, gone.state) == ("Beatriz", True, UserState.DISABLED)
    assert not services.rotation_due
    assert services.log.verify().good
    for attempt in (
        lambda: services.users.remove(accountant, OWN),
        lambda: services.users.enable(accountant, OWN),
        lambda: services.users.change_role(accountant, Role.OWNER),
    ):
        with pytest.raises(RecordMissing):
            attempt()
    with pytest.raises(UserNameTaken):
        services.users.add("beatriz", Role.CLERK, OWN)
    with pytest.raises(WrongPassphrase):
        opened(services, "Beatriz", NEW)


def test_who_left_with_the_old_slots_cannot_open_the_vault(services: Services, accountant: int) -> None:
    add_user(services, "Lucia", Role.CLERK, NEW)
    names = ("keys.json", "keys.copy.json")
    kept = {name: (services.folder / name).read_bytes() for name in names}
    services.users.remove(accountant, OWN)
    services.close()
    now = {name: (services.folder / name).read_bytes() for name in names}
    for name, content in kept.items():
        (services.folder / name).write_bytes(content)
    with pytest.raises(CustDeskError):
        open_vault(services.folder, "Beatriz", NEW)
    for name, content in now.items():
        (services.folder / name).write_bytes(content)
    opened(services, "Lucia", NEW).close()


def test_only_the_classes_that_the_leaver_held_get_new_keys(services: Services, accountant: int) -> None:
    before = beside(services._desk.vault).execute("SELECT bank_account FROM customer").fetchone()[0]
    services.users.remove(accountant, OWN)
    assert versions(services) == {"bank": 2, "health": 1}
    assert beside(services._desk.vault).execute("SELECT bank_account FROM customer").fetchone()[0] != before
    assert reveal(services) == (IBAN, "no nuts")


def test_whoever_stays_reads_old_and_new_values(services: Services, accountant: int) -> None:
    add_user(services, "Alex", Role.ACCOUNTANT, NEW)
    services.users.remove(accountant, OWN)
    alex = opened(services, "Alex", NEW)
    with alex._desk.read(Permission.SEALED_VIEW) as reading:
        assert alex._desk.class_key(reading.connection, DataClass.FINANCIAL)[0] == 2
        assert alex._desk.class_key_version(reading.connection, DataClass.FINANCIAL, 1)
    alex.close()


def test_a_class_that_a_new_role_does_not_see_gets_a_new_key(services: Services, accountant: int) -> None:
    services.users.change_role(accountant, Role.PRIVACY_OFFICER)
    assert versions(services) == {"bank": 2, "health": 1}
    services.users.disable(accountant)
    assert versions(services) == {"bank": 2, "health": 2}
    assert reveal(services) == (IBAN, "no nuts")


def test_new_keys_for_all_and_everybody_still_comes_in(services: Services, accountant: int) -> None:
    before = (services.folder / "customers.db").read_bytes()[:16]
    services.users.rotate_keys(OWN)
    assert versions(services) == {"bank": 2, "health": 2}
    assert reveal(services) == (IBAN, "no nuts")
    assert services.log.verify().good
    assert (services.folder / "customers.db").read_bytes()[:16] != before  # the salt of another key
    beatriz = opened(services, "Beatriz", NEW)
    assert beatriz.session.role is Role.ACCOUNTANT
    again = opened(beatriz)
    assert reveal(again) == (IBAN, "no nuts")
    again.close()


def test_an_owner_who_leaves_takes_nothing_from_those_he_certified(services: Services) -> None:
    second = add_user(services, "Marta", Role.OWNER, NEW)
    marta = opened(services, "Marta", NEW)
    given = marta.users.add("Alex", Role.ACCOUNTANT, Proof(NEW))
    again = opened(marta)
    again.users.remove(second, OWN)
    alex = opened(again, "Alex", given.code)
    with alex._desk.read(Permission.SEALED_VIEW) as reading:
        assert alex._desk.class_key(reading.connection, DataClass.FINANCIAL)
    alex.close()


def test_the_founder_can_leave(services: Services) -> None:
    add_user(services, "Marta", Role.OWNER, NEW)
    marta = opened(services, "Marta", NEW)
    marta.users.remove(1, Proof(NEW))
    assert marta.log.verify().good
    marta = opened(marta, "Marta", NEW)
    given = marta.users.add("Alex", Role.ACCOUNTANT, Proof(NEW))
    assert reveal(marta) == (IBAN, "no nuts")
    opened(marta, "Alex", given.code).close()


def test_the_recovery_key_removes_an_owner_and_opens_the_vault_afterwards(tmp_path: Path) -> None:
    services, recovery_key = new_vault(tmp_path / "shop.custdesk", SHOP, OWNER, PASSPHRASE, cost=FLOOR)
    add_user(services, "Marta", Role.OWNER, NEW)
    services.close()
    recovered = Services(open_desk(open_with_recovery(services.folder, recovery_key)))
    recovered.users.remove(1, Proof(recovery_key))
    with pytest.raises(LastOwner):
        recovered.users.remove(2, Proof(recovery_key))
    recovered.close()
    Services(open_desk(open_with_recovery(services.folder, recovery_key))).close()
    opened(services, "Marta", NEW).close()


def test_nobody_is_removed_while_a_key_of_somebody_who_stays_may_be_anybodys(
    services: Services, accountant: int
) -> None:
    add_user(services, "Lucia", Role.CLERK, NEW)
    raw = beside(services._desk.vault)
    raw.execute("UPDATE user_key SET box_public = zeroblob(32) WHERE id = (SELECT max(id) FROM user_key)")
    with pytest.raises(RoleAltered):
        services.users.remove(accountant, OWN)
    assert services.users.list()[0].name == "Beatriz"
    assert not services.users.list()[0].removed
    opened(services, "Beatriz", NEW).close()


def test_a_rotation_that_fails_is_told_again_at_the_next_sign_in(services: Services, accountant: int) -> None:
    in_the_way = services.folder / "customers.db.new"
    in_the_way.mkdir()
    (in_the_way / "file").touch()
    with pytest.raises(KeysNotRenewed):
        services.users.remove(accountant, OWN)
    assert services.rotation_due
    shutil.rmtree(in_the_way)
    again = opened(services)
    assert again.rotation_due
    again.users.rotate_keys(OWN)
    assert not again.rotation_due
    again = opened(again)
    assert not again.rotation_due
    assert [user.removed for user in again.users.list()] == [False, True]
    again.close()


def test_one_spoiled_value_does_not_keep_the_others_under_the_old_key(services: Services, accountant: int) -> None:
    card = services.customers.open(1)
    services.customers.create(replace(card, customer=Customer(given_name="Eva"), sealed={"bank_account": IBAN}))
    beside(services._desk.vault).execute("UPDATE customer SET bank_account = zeroblob(60) WHERE id = 1")
    services.users.remove(accountant, OWN)
    assert services.customers.reveal(2, "bank_account") == IBAN


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs a child that is killed at a chosen step")
def test_fifty_kills_in_a_removal_leave_a_vault_that_opens_and_the_removal_can_be_ended(
    services: Services, accountant: int, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    services.close()
    monkeypatch.setattr("tests.store.kills._STORE", str(Path(custdesk.__file__).parent))
    folder, kept = services.folder, tmp_path / "kept"
    (folder / "reserve.bin").write_bytes(b"kept small")
    shutil.copytree(folder, kept)

    def removal() -> None:
        desk = open_desk(open_vault(folder, OWNER, PASSPHRASE))
        Services(desk).users.remove(accountant, OWN)
        desk.close()

    found = []
    for step in spread(steps_of(removal), 50):
        shutil.rmtree(folder)
        shutil.copytree(kept, folder)
        kill_at(step, removal)
        found.append(ended(folder, accountant))
    assert len(found) == 50
    assert {"as before", "half removed", "removed"} == set(found)


def ended(folder: Path, leaver: int) -> str:
    """End what a killed removal began, as an owner does who signs in; return how far it was."""
    desk: Desk = open_desk(open_vault(folder, OWNER, PASSPHRASE))
    services = Services(desk)
    removed = services.users.list()[-1].removed
    state = "as before" if not removed else "half removed" if services.rotation_due else "removed"
    if not removed:
        services.users.remove(leaver, OWN)
    elif services.rotation_due:
        services.users.rotate_keys(OWN)
    assert reveal(services) == (IBAN, "no nuts")
    assert AuditLog(desk).verify().good
    assert not services.rotation_due
    desk.close()
    with pytest.raises(WrongPassphrase):
        open_vault(folder, "Beatriz", NEW)
    return state
