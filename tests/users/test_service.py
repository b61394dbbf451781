"""Staff: added, given roles, shut out and let in again; passphrases open the vault, class keys the sealed values."""

import pytest

from custdesk.audit.service import AuditLog
from custdesk.desk.door import Desk
from custdesk.desk.permissions import Permission, Role
from custdesk.errors import (
    InvalidRecoveryKey,
    LastOwner,
    OwnAccount,
    PassphraseNotWritten,
    PermissionRefused,
    RecordMissing,
    UserNameTaken,
    ValueRefused,
    WrongPassphrase,
)
from custdesk.records.columns import DataClass
from custdesk.users.model import UserState
from custdesk.users.service import Users
from tests.users.conftest import SignIn
from tests.vaults import OWNER, PASSPHRASE

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
    user_id = users.add("  Nikos\u00a0 Alexiou ", role, NEW, PASSPHRASE)
    desk = sign_in("nikos alexiou", NEW)
    session = desk.session
    assert (session.user_id, session.user_name, session.role) == (user_id, "Nikos Alexiou", role)
    assert sealed_classes(desk) == classes


def test_class_keys_are_the_same_for_all_who_hold_them(users: Users, desk: Desk, sign_in: SignIn) -> None:
    with desk.read(Permission.SHOP_VIEW) as reading:
        own = desk.class_key(reading.connection, DataClass.FINANCIAL)
    users.add("Nikos", Role.ACCOUNTANT, NEW, PASSPHRASE)
    theirs = sign_in("Nikos", NEW)
    with theirs.read(Permission.SHOP_VIEW) as reading:
        assert theirs.class_key(reading.connection, DataClass.FINANCIAL) == own


@pytest.mark.parametrize("name", ["eleni papadopoulou", "ELENI  PAPADOPOULOU", "Éleni Papadopoulou"])
def test_a_name_that_differs_only_in_case_or_accents_is_taken(users: Users, name: str) -> None:
    with pytest.raises(UserNameTaken):
        users.add(name, Role.CLERK, NEW, PASSPHRASE)


@pytest.mark.parametrize("name", ["", "   ", "x" * 61, "a\x00b", "´"])
def test_a_name_that_cannot_be_one_is_refused(users: Users, name: str) -> None:
    with pytest.raises(ValueRefused):
        users.add(name, Role.CLERK, NEW, PASSPHRASE)


def test_nothing_is_added_with_a_weak_passphrase_or_a_wrong_own_one(users: Users, desk: Desk) -> None:
    before = last_action(desk)
    with pytest.raises(ValueRefused):
        users.add("Nikos", Role.CLERK, "panaderia sol 1", PASSPHRASE)
    with pytest.raises(WrongPassphrase):
        users.add("Nikos", Role.CLERK, NEW, "not my passphrase")
    assert [user.name for user in users.list()] == [OWNER]
    assert last_action(desk) == before


def test_a_new_role_gives_and_takes_class_keys(users: Users, sign_in: SignIn) -> None:
    user_id = users.add("Nikos", Role.ACCOUNTANT, NEW, PASSPHRASE)
    users.change_role(user_id, Role.PRIVACY_OFFICER)
    desk = sign_in("Nikos", NEW)
    assert desk.session.role is Role.PRIVACY_OFFICER
    assert sealed_classes(desk) == {DataClass.SPECIAL}


def test_the_same_role_again_changes_nothing(users: Users, desk: Desk) -> None:
    user_id = users.add("Nikos", Role.CLERK, NEW, PASSPHRASE)
    before = last_action(desk)
    users.change_role(user_id, Role.CLERK)
    assert last_action(desk) == before


def test_a_disabled_user_is_shut_out_of_vault_and_class_keys(users: Users, desk: Desk, sign_in: SignIn) -> None:
    user_id = users.add("Nikos", Role.ACCOUNTANT, NEW, PASSPHRASE)
    users.disable(user_id)
    grants = "SELECT count(*) FROM class_grant WHERE user_key_id > 1"
    assert desk.vault.reader.execute(grants).fetchone()[0] == 0
    assert users.list()[1].state is UserState.DISABLED
    users.disable(user_id)
    with pytest.raises(WrongPassphrase):
        sign_in("Nikos", NEW)


def test_an_enabled_user_comes_in_with_the_new_passphrase_only(users: Users, sign_in: SignIn) -> None:
    user_id = users.add("Nikos", Role.ACCOUNTANT, NEW, PASSPHRASE)
    users.disable(user_id)
    users.enable(user_id, NEWER, PASSPHRASE)
    assert sealed_classes(sign_in("Nikos", NEWER)) == {DataClass.FINANCIAL}
    with pytest.raises(WrongPassphrase):
        sign_in("Nikos", NEW)


def test_a_role_given_while_disabled_brings_its_keys_when_enabled(users: Users, desk: Desk, sign_in: SignIn) -> None:
    user_id = users.add("Nikos", Role.ACCOUNTANT, NEW, PASSPHRASE)
    users.disable(user_id)
    users.change_role(user_id, Role.PRIVACY_OFFICER)
    users.enable(user_id, NEWER, PASSPHRASE)
    assert sealed_classes(sign_in("Nikos", NEWER)) == {DataClass.SPECIAL}


def test_a_reset_passphrase_replaces_the_old_one_and_keeps_what_was_signed(users: Users, sign_in: SignIn) -> None:
    user_id = users.add("Nikos", Role.PRIVACY_OFFICER, NEW, PASSPHRASE)
    sign_in("Nikos", NEW)
    Users(sign_in(OWNER, PASSPHRASE)).reset_passphrase(user_id, NEWER, PASSPHRASE)
    with pytest.raises(WrongPassphrase):
        sign_in("Nikos", NEW)
    desk = sign_in("Nikos", NEWER)
    assert sealed_classes(desk) == {DataClass.SPECIAL}
    assert AuditLog(desk).verify().good


def test_one_changes_ones_own_passphrase_and_keeps_ones_keys(users: Users, desk: Desk, sign_in: SignIn) -> None:
    with pytest.raises(WrongPassphrase):
        users.change_own_passphrase("not my passphrase", NEW)
    with pytest.raises(ValueRefused):
        users.change_own_passphrase(PASSPHRASE, "password1234")
    users.change_own_passphrase(PASSPHRASE, NEW)
    assert last_action(desk) == "user.passphrase_changed"
    assert sealed_classes(sign_in(OWNER, NEW)) == {DataClass.SPECIAL, DataClass.FINANCIAL}


def test_an_owner_cannot_shut_out_demote_or_reset_himself(users: Users) -> None:
    for attempt in (
        lambda: users.disable(1),
        lambda: users.change_role(1, Role.CLERK),
        lambda: users.reset_passphrase(1, NEW, PASSPHRASE),
        lambda: users.enable(1, NEW, PASSPHRASE),
    ):
        with pytest.raises(OwnAccount):
            attempt()


def test_the_last_owner_stays_an_owner_even_for_the_recovery_key(
    users: Users, sign_in: SignIn, recovery_key: str
) -> None:
    second = users.add("Nikos", Role.OWNER, NEW, PASSPHRASE)
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
        Users(desk).change_own_passphrase(recovery_key, NEW)
    with pytest.raises(InvalidRecoveryKey):
        Users(desk).reset_passphrase(1, NEW, PASSPHRASE.replace(" ", "x").ljust(40, "7"))
    Users(desk).reset_passphrase(1, NEW, recovery_key)
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
        users.add("Nikos", Role.ACCOUNTANT, NEW, PASSPHRASE)
    keys.rmdir()
    nikos = users.list()[1]
    assert (nikos.name, nikos.active) == ("Nikos", True)
    users.reset_passphrase(nikos.id, NEWER, PASSPHRASE)
    assert sealed_classes(sign_in("Nikos", NEWER)) == {DataClass.FINANCIAL}


def test_when_the_slot_cannot_be_removed_the_user_is_not_disabled(users: Users, desk: Desk) -> None:
    user_id = users.add("Nikos", Role.CLERK, NEW, PASSPHRASE)
    keys = desk.vault.folder / "keys.json.new"
    keys.mkdir()
    with pytest.raises(Exception, match=r"vault|disk|written"):
        users.disable(user_id)
    keys.rmdir()
    assert users.list()[1].active
    assert last_action(desk) == "user.added"


def test_a_reset_that_stopped_half_way_leaves_the_old_passphrase(users: Users, desk: Desk, sign_in: SignIn) -> None:
    user_id = users.add("Nikos", Role.ACCOUNTANT, NEW, PASSPHRASE)
    keys = desk.vault.folder / "keys.json.new"
    keys.mkdir()
    with pytest.raises(PassphraseNotWritten):
        users.reset_passphrase(user_id, NEWER, PASSPHRASE)
    keys.rmdir()
    half_way = sign_in("Nikos", NEW)
    assert sealed_classes(half_way) == set()
    assert AuditLog(half_way).verify().good
    Users(sign_in(OWNER, PASSPHRASE)).reset_passphrase(user_id, NEWER, PASSPHRASE)
    assert sealed_classes(sign_in("Nikos", NEWER)) == {DataClass.FINANCIAL}
