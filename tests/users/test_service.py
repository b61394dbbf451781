"""Staff: added, given roles, shut out and let in again; passphrases open the vault, class keys the sealed values."""

from datetime import UTC, datetime, timedelta

import pytest

from custdesk.audit.service import AuditLog
from custdesk.desk.door import Desk
from custdesk.desk.permissions import Permission, Role
from custdesk.errors import (
    InvalidRecoveryKey,
    LastOwner,
    OwnAccount,
    PassphraseNotWritten,
    PassphraseReplaced,
    PermissionRefused,
    RecordMissing,
    UserNameTaken,
    ValueRefused,
    WrongPassphrase,
)
from custdesk.records.columns import DataClass
from custdesk.store.keys import FLOOR
from custdesk.store.one_time import new_code
from custdesk.users.model import OneTime, Proof, UserState
from custdesk.users.service import Users
from tests.shops import add_user_to
from tests.users.conftest import SignIn
from tests.vaults import OWNER, PASSPHRASE

OWN = Proof(PASSPHRASE)
NEW = "another quiet morning walk"
NEWER = "yet one more quiet evening"


def sealed_classes(desk: Desk) -> set[DataClass]:
    found = set()
    with desk.read(Permission.SHOP_VIEW) as reading:
        for data_class in (DataClass.SPECIAL, DataClass.FINANCIAL):
            try:
                desk.class_key(reading.connection, data_class)
                found.add(data_class)
            except PermissionRefused:
                continue
    return found


def let_in(users: Users, given: OneTime, name: str, passphrase: str) -> None:
    users.choose_passphrase(name, given.code, passphrase, cost=FLOOR)


def reset(users: Users, user_id: int, name: str, passphrase: str) -> None:
    let_in(users, users.reset_passphrase(user_id, OWN), name, passphrase)


def last_action(desk: Desk) -> str:
    return str(desk.vault.reader.execute("SELECT action FROM audit_entry ORDER BY seq DESC LIMIT 1").fetchone()[0])


def test_a_new_vault_has_its_owner_and_shows_no_recovery_user(users: Users) -> None:
    assert [(user.id, user.name, user.role) for user in users.list()] == [(1, OWNER, Role.OWNER)]


@pytest.mark.parametrize(
    ("role", "classes"),
    [
        (Role.OWNER, {DataClass.SPECIAL, DataClass.FINANCIAL}),
        (Role.PRIVACY_OFFICER, {DataClass.SPECIAL}),
        (Role.CLERK, set()),
        (Role.FIELD_WORKER, set()),
        (Role.ACCOUNTANT, {DataClass.FINANCIAL}),
        (Role.ANALYST, set()),
    ],
)
def test_a_new_user_signs_in_with_the_keys_of_the_role(
    users: Users, sign_in: SignIn, role: Role, classes: set[DataClass]
) -> None:
    user_id = add_user_to(users, "  Nikos\u00a0 Alexiou ", role, NEW)
    desk = sign_in("nikos alexiou", NEW)
    session = desk.session
    assert (session.user_id, session.user_name, session.role) == (user_id, "Nikos Alexiou", role)
    assert sealed_classes(desk) == classes


def test_class_keys_are_the_same_for_all_who_hold_them(users: Users, desk: Desk, sign_in: SignIn) -> None:
    with desk.read(Permission.SHOP_VIEW) as reading:
        own = desk.class_key(reading.connection, DataClass.FINANCIAL)
    add_user_to(users, "Nikos", Role.ACCOUNTANT, NEW)
    theirs = sign_in("Nikos", NEW)
    with theirs.read(Permission.SHOP_VIEW) as reading:
        assert theirs.class_key(reading.connection, DataClass.FINANCIAL) == own


@pytest.mark.parametrize("name", ["eleni papadopoulou", "ELENI  PAPADOPOULOU", "Éleni Papadopoulou"])
def test_a_name_that_differs_only_in_case_or_accents_is_taken(users: Users, name: str) -> None:
    with pytest.raises(UserNameTaken):
        users.add(name, Role.CLERK, OWN)


@pytest.mark.parametrize("name", ["", "   ", "x" * 61, "a\x00b", "´"])
def test_a_name_that_cannot_be_one_is_refused(users: Users, name: str) -> None:
    with pytest.raises(ValueRefused):
        users.add(name, Role.CLERK, OWN)


def test_nobody_is_added_by_somebody_who_is_not_the_owner(users: Users, desk: Desk) -> None:
    before = last_action(desk)
    with pytest.raises(WrongPassphrase):
        users.add("Nikos", Role.CLERK, Proof("not my passphrase"))
    assert [user.name for user in users.list()] == [OWNER]
    assert last_action(desk) == before


def test_a_new_user_waits_until_a_passphrase_was_chosen_with_the_code(users: Users, sign_in: SignIn) -> None:
    given = users.add("Nikos", Role.CLERK, OWN)
    assert timedelta(days=6) < datetime.fromisoformat(given.until) - datetime.now(UTC) < timedelta(days=8)
    assert [user.waiting for user in users.list()] == [False, True]
    with pytest.raises(ValueRefused):
        users.choose_passphrase("Nikos", given.code, "panaderia sol 1", cost=FLOOR)
    with pytest.raises(WrongPassphrase):
        users.choose_passphrase("Nikos", new_code(), NEW, cost=FLOOR)
    users.choose_passphrase("NIKOS", given.code.lower(), NEW, cost=FLOOR)
    assert [user.waiting for user in users.list()] == [False, False]
    for name in ("Nikos", "nobody"):  # the code is used up, or never was
        with pytest.raises(RecordMissing):
            users.choose_passphrase(name, given.code, NEWER, cost=FLOOR)
    assert sign_in("Nikos", NEW).session.role is Role.CLERK


def test_a_code_opens_the_vault_and_the_person_chooses_a_passphrase_there(users: Users, sign_in: SignIn) -> None:
    given = users.add("Nikos", Role.CLERK, OWN)
    Users(sign_in("Nikos", given.code)).change_own_passphrase(Proof(given.code), NEW, cost=FLOOR)
    assert sign_in("Nikos", NEW).session.user_id == given.user_id
    with pytest.raises(WrongPassphrase):
        sign_in("Nikos", given.code)


def test_a_new_role_gives_and_takes_class_keys(users: Users, sign_in: SignIn) -> None:
    user_id = add_user_to(users, "Nikos", Role.ACCOUNTANT, NEW)
    users.change_role(user_id, Role.PRIVACY_OFFICER)
    desk = sign_in("Nikos", NEW)
    assert desk.session.role is Role.PRIVACY_OFFICER
    assert sealed_classes(desk) == {DataClass.SPECIAL}


def test_the_same_role_again_changes_nothing(users: Users, desk: Desk) -> None:
    user_id = add_user_to(users, "Nikos", Role.CLERK, NEW)
    before = last_action(desk)
    users.change_role(user_id, Role.CLERK)
    assert last_action(desk) == before


def test_a_disabled_user_is_shut_out_of_vault_and_class_keys(users: Users, desk: Desk, sign_in: SignIn) -> None:
    user_id = add_user_to(users, "Nikos", Role.ACCOUNTANT, NEW)
    users.disable(user_id)
    grants = "SELECT count(*) FROM class_grant WHERE user_key_id > 1"
    assert desk.vault.reader.execute(grants).fetchone()[0] == 0
    assert users.list()[1].state is UserState.DISABLED
    users.disable(user_id)
    with pytest.raises(WrongPassphrase):
        sign_in("Nikos", NEW)


def test_an_enabled_user_comes_in_with_the_new_passphrase_only(users: Users, sign_in: SignIn) -> None:
    user_id = add_user_to(users, "Nikos", Role.ACCOUNTANT, NEW)
    users.disable(user_id)
    let_in(users, users.enable(user_id, OWN), "Nikos", NEWER)
    assert sealed_classes(sign_in("Nikos", NEWER)) == {DataClass.FINANCIAL}
    with pytest.raises(WrongPassphrase):
        sign_in("Nikos", NEW)


def test_a_role_given_while_disabled_brings_its_keys_when_enabled(users: Users, desk: Desk, sign_in: SignIn) -> None:
    user_id = add_user_to(users, "Nikos", Role.ACCOUNTANT, NEW)
    users.disable(user_id)
    users.change_role(user_id, Role.PRIVACY_OFFICER)
    let_in(users, users.enable(user_id, OWN), "Nikos", NEWER)
    assert sealed_classes(sign_in("Nikos", NEWER)) == {DataClass.SPECIAL}


def test_a_reset_passphrase_replaces_the_old_one_and_keeps_what_was_signed(users: Users, sign_in: SignIn) -> None:
    user_id = add_user_to(users, "Nikos", Role.PRIVACY_OFFICER, NEW)
    sign_in("Nikos", NEW)
    reset(Users(sign_in(OWNER, PASSPHRASE)), user_id, "Nikos", NEWER)
    with pytest.raises(WrongPassphrase):
        sign_in("Nikos", NEW)
    desk = sign_in("Nikos", NEWER)
    assert sealed_classes(desk) == {DataClass.SPECIAL}
    assert AuditLog(desk).verify().good


def test_one_changes_ones_own_passphrase_and_keeps_ones_keys(users: Users, desk: Desk, sign_in: SignIn) -> None:
    with pytest.raises(WrongPassphrase):
        users.change_own_passphrase(Proof("not my passphrase"), NEW, cost=FLOOR)
    with pytest.raises(ValueRefused):
        users.change_own_passphrase(OWN, "password1234", cost=FLOOR)
    users.change_own_passphrase(OWN, NEW, cost=FLOOR)
    assert last_action(desk) == "user.passphrase_changed"
    assert sealed_classes(sign_in(OWNER, NEW)) == {DataClass.SPECIAL, DataClass.FINANCIAL}


def test_an_owner_cannot_shut_out_demote_or_reset_himself(users: Users) -> None:
    for attempt in (
        lambda: users.disable(1),
        lambda: users.change_role(1, Role.CLERK),
        lambda: users.reset_passphrase(1, OWN),
        lambda: users.enable(1, OWN),
        lambda: users.remove(1, OWN),
        lambda: users.remove_second_factor(1),
    ):
        with pytest.raises(OwnAccount):
            attempt()


def test_the_last_owner_stays_an_owner_even_for_the_recovery_key(
    users: Users, sign_in: SignIn, recovery_key: str
) -> None:
    second = add_user_to(users, "Nikos", Role.OWNER, NEW)
    recovered = Users(sign_in("", recovery_key))
    recovered.disable(1)
    with pytest.raises(LastOwner):
        recovered.disable(second)
    with pytest.raises(LastOwner):
        recovered.change_role(second, Role.CLERK)


def test_an_owner_who_forgot_the_passphrase_comes_in_again_with_the_recovery_key(
    sign_in: SignIn, recovery_key: str
) -> None:
    desk = sign_in("", recovery_key)
    assert (desk.session.user_id, desk.session.role) == (0, Role.OWNER)
    with pytest.raises(OwnAccount):
        Users(desk).change_own_passphrase(Proof(recovery_key), NEW, cost=FLOOR)
    with pytest.raises(InvalidRecoveryKey):
        Users(desk).reset_passphrase(1, Proof(PASSPHRASE.replace(" ", "x").ljust(40, "7")))
    given = Users(desk).reset_passphrase(1, Proof(recovery_key))
    let_in(Users(desk), given, OWNER, NEW)
    desk = sign_in(OWNER, NEW)
    assert sealed_classes(desk) == {DataClass.SPECIAL, DataClass.FINANCIAL}
    assert AuditLog(desk).verify().good
    with pytest.raises(WrongPassphrase):
        sign_in(OWNER, PASSPHRASE)


@pytest.mark.parametrize("user_id", [0, 77])
def test_nobody_manages_the_recovery_user_or_one_who_is_not_there(users: Users, user_id: int) -> None:
    with pytest.raises(RecordMissing):
        users.change_role(user_id, Role.CLERK)


def test_when_the_slot_cannot_be_written_the_user_is_told_of_and_a_reset_mends_it(
    users: Users, desk: Desk, sign_in: SignIn
) -> None:
    keys = desk.vault.folder / "keys.json.new"
    keys.mkdir()  # where the next key file would be written
    with pytest.raises(PassphraseNotWritten):
        add_user_to(users, "Nikos", Role.ACCOUNTANT, NEW)
    keys.rmdir()
    nikos = users.list()[1]
    assert (nikos.name, nikos.active) == ("Nikos", True)
    reset(users, nikos.id, "Nikos", NEWER)
    assert sealed_classes(sign_in("Nikos", NEWER)) == {DataClass.FINANCIAL}


def test_when_the_slot_cannot_be_removed_the_user_is_not_disabled(users: Users, desk: Desk) -> None:
    user_id = add_user_to(users, "Nikos", Role.CLERK, NEW)
    keys = desk.vault.folder / "keys.json.new"
    keys.mkdir()
    with pytest.raises(Exception, match=r"vault|disk|written"):
        users.disable(user_id)
    keys.rmdir()
    assert users.list()[1].active
    assert last_action(desk) == "user.passphrase_chosen"


def test_a_reset_that_stopped_half_way_lets_nobody_in_with_the_old_passphrase(
    users: Users, desk: Desk, sign_in: SignIn
) -> None:
    user_id = add_user_to(users, "Nikos", Role.ACCOUNTANT, NEW)
    keys = desk.vault.folder / "keys.json.new"
    keys.mkdir()
    with pytest.raises(PassphraseNotWritten):
        users.reset_passphrase(user_id, OWN)
    keys.rmdir()
    with pytest.raises(PassphraseReplaced):
        sign_in("Nikos", NEW)
    reset(Users(sign_in(OWNER, PASSPHRASE)), user_id, "Nikos", NEWER)
    assert sealed_classes(sign_in("Nikos", NEWER)) == {DataClass.FINANCIAL}
