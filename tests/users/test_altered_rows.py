"""What a colleague writes into the rows of the staff past the program, and an owner who then goes on with the work."""

import pytest

from custdesk.desk.certificates import in_force
from custdesk.desk.door import Desk
from custdesk.desk.permissions import Limits, Permission, Role
from custdesk.errors import RoleAltered, UserNameTaken
from custdesk.records.columns import DataClass
from custdesk.store.keys import FLOOR
from custdesk.store.secrets import UserSecrets
from custdesk.users.model import Proof
from custdesk.users.roles import Roles
from custdesk.users.service import Users
from tests.shops import add_user_to
from tests.users.conftest import SignIn
from tests.vaults import PASSPHRASE, beside

CLERK = "Nikos"
NEW = "another quiet morning walk"
TIGHT = Limits(permissions=frozenset({Permission.CUSTOMER_ARCHIVE}))


@pytest.fixture
def clerk(users: Users) -> int:
    return add_user_to(users, CLERK, Role.CLERK, NEW)


def write_role(desk: Desk, user_id: int, role: str) -> None:
    beside(desk.vault).execute("UPDATE user_account SET role = ? WHERE id = ?", (role, user_id))


def newest_version(desk: Desk, data_class: DataClass) -> int:
    with desk.read(Permission.SHOP_VIEW) as reading:
        return desk.class_key(reading.connection, data_class)[0]


def test_narrowing_a_role_gives_it_to_nobody_who_wrote_it_into_the_row(users: Users, desk: Desk, clerk: int) -> None:
    write_role(desk, clerk, "owner")
    Roles(desk).narrow(Role.OWNER, Limits(idle_minutes=3))
    assert in_force(desk.vault.reader, desk.vault, clerk).role == Role.CLERK.value


def test_narrowing_a_role_reaches_whoever_wrote_another_one_into_the_row(
    users: Users, desk: Desk, clerk: int, sign_in: SignIn
) -> None:
    write_role(desk, clerk, "analyst")
    Roles(desk).narrow(Role.CLERK, TIGHT)
    write_role(desk, clerk, "clerk")
    assert not sign_in(CLERK, NEW).session.may(Permission.CUSTOMER_ARCHIVE)


def test_a_reset_does_not_make_somebody_what_the_row_says(users: Users, desk: Desk, clerk: int) -> None:
    write_role(desk, clerk, "owner")
    with pytest.raises(RoleAltered):
        users.reset_passphrase(clerk, Proof(PASSPHRASE))
    users.change_role(clerk, Role.CLERK)
    users.reset_passphrase(clerk, Proof(PASSPHRASE))
    assert in_force(desk.vault.reader, desk.vault, clerk).role == Role.CLERK.value


def test_nor_does_a_reset_of_somebody_who_threw_the_certificate_away(users: Users, desk: Desk, clerk: int) -> None:
    users.change_role(clerk, Role.FIELD_WORKER)
    beside(desk.vault).execute("DELETE FROM certificate WHERE user_id = ?", (clerk,))
    write_role(desk, clerk, "owner")
    with pytest.raises(RoleAltered):
        users.reset_passphrase(clerk, Proof(PASSPHRASE))
    write_role(desk, clerk, "field_worker")
    users.reset_passphrase(clerk, Proof(PASSPHRASE))
    assert in_force(desk.vault.reader, desk.vault, clerk).role == Role.FIELD_WORKER.value


def test_who_is_let_in_again_is_what_an_owner_said_last(users: Users, desk: Desk, clerk: int) -> None:
    users.disable(clerk)
    write_role(desk, clerk, "owner")
    with pytest.raises(RoleAltered):
        users.enable(clerk, Proof(PASSPHRASE))
    users.change_role(clerk, Role.OWNER)
    users.enable(clerk, Proof(PASSPHRASE))
    assert in_force(desk.vault.reader, desk.vault, clerk).role == Role.OWNER.value


@pytest.mark.parametrize("certified", [True, False])
def test_who_is_shut_out_loses_the_class_keys_whatever_the_row_says(users: Users, desk: Desk, certified: bool) -> None:
    officer = add_user_to(users, "Maria", Role.PRIVACY_OFFICER, NEW)
    write_role(desk, officer, "analyst")
    if not certified:
        beside(desk.vault).execute("DELETE FROM certificate WHERE user_id = ?", (officer,))
    users.disable(officer)
    assert newest_version(desk, DataClass.SPECIAL) == 2


def test_a_slot_that_waits_under_the_name_of_somebody_new_is_told_and_leaves_nothing_half_done(
    users: Users, desk: Desk, clerk: int
) -> None:
    vault = desk.vault
    secrets = UserSecrets.generate()
    vault.add_slot(clerk, "Maria", NEW, secrets, authority=(CLERK, NEW), cost=FLOOR)
    with pytest.raises(UserNameTaken):
        users.add("maria", Role.CLERK, Proof(PASSPHRASE))
    assert "Maria" not in [user.name for user in users.list()]
    users.remove(clerk, Proof(PASSPHRASE))
    assert vault.slot_state("Maria") is None
    users.add("Maria", Role.CLERK, Proof(PASSPHRASE))


def test_a_code_is_shown_to_nobody_by_accident(users: Users) -> None:
    given = users.add("Maria", Role.CLERK, Proof(PASSPHRASE))
    assert given.code not in repr(given)
