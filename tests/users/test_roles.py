"""An owner narrows a role and never widens it; who may do what is looked over again and again."""

from datetime import UTC, datetime, timedelta

import pytest

from custdesk.audit.service import AuditLog
from custdesk.desk.door import Desk
from custdesk.desk.permissions import NO_LIMITS, ROLES, Lens, Limits, Permission, Role
from custdesk.errors import PermissionRefused, RecordMissing, ValueRefused
from custdesk.records.columns import DataClass
from custdesk.users.model import Proof
from custdesk.users.roles import REVIEW_EVERY, Roles
from custdesk.users.service import Users
from tests.shops import add_user_to
from tests.users.conftest import SignIn
from tests.vaults import OWNER, PASSPHRASE, beside

NEW = "another quiet morning walk"
TIGHT = Limits(
    permissions=frozenset({Permission.CUSTOMER_ARCHIVE}),
    classes=frozenset({DataClass.BEHAVIOUR}),
    lenses=frozenset({Lens.PERSONAL}),
    idle_minutes=2,
    asks_reason=True,
)


@pytest.fixture
def roles(desk: Desk) -> Roles:
    return Roles(desk)


def test_at_first_nothing_is_withheld(roles: Roles) -> None:
    assert roles.limits() == dict.fromkeys(Role, NO_LIMITS)


def test_a_narrowed_role_holds_from_the_next_sign_in(roles: Roles, users: Users, sign_in: SignIn) -> None:
    add_user_to(users, "Nikos", Role.CLERK, NEW)
    roles.narrow(Role.CLERK, TIGHT)
    assert roles.limits()[Role.CLERK] == TIGHT
    session = sign_in("Nikos", NEW).session
    assert session.limits == TIGHT
    assert not session.may(Permission.CUSTOMER_ARCHIVE)
    assert session.may(Permission.CUSTOMER_EDIT)
    assert DataClass.BEHAVIOUR not in session.classes
    assert session.lenses == (Lens.STANDARD,)
    assert session.idle_minutes == 2


def test_who_comes_to_a_narrowed_role_later_gets_its_limits(roles: Roles, users: Users, sign_in: SignIn) -> None:
    roles.narrow(Role.CLERK, TIGHT)
    nikos = add_user_to(users, "Nikos", Role.CLERK, NEW)
    add_user_to(users, "Maria", Role.ANALYST, NEW)
    users.change_role(users.list()[1].id, Role.CLERK)
    assert sign_in("Maria", NEW).session.limits == TIGHT
    assert sign_in("Nikos", NEW).session.limits == TIGHT
    again = sign_in(OWNER, PASSPHRASE)
    Users(again).change_role(nikos, Role.FIELD_WORKER)
    assert sign_in("Nikos", NEW).session.limits == NO_LIMITS


def test_what_was_withheld_is_given_back(roles: Roles, users: Users, sign_in: SignIn) -> None:
    add_user_to(users, "Nikos", Role.CLERK, NEW)
    roles.narrow(Role.CLERK, TIGHT)
    roles.narrow(Role.CLERK, NO_LIMITS)
    assert sign_in("Nikos", NEW).session.limits == NO_LIMITS


def test_a_withheld_class_takes_its_key_and_gives_it_back(roles: Roles, users: Users, sign_in: SignIn) -> None:
    add_user_to(users, "Beatriz", Role.ACCOUNTANT, NEW)
    roles.narrow(Role.ACCOUNTANT, Limits(classes=frozenset({DataClass.FINANCIAL})))
    beatriz = sign_in("Beatriz", NEW)
    with pytest.raises(PermissionRefused), beatriz.read(Permission.SEALED_VIEW) as reading:
        beatriz.class_key(reading.connection, DataClass.FINANCIAL)
    owner = sign_in(OWNER, PASSPHRASE)
    with owner.read(Permission.SEALED_VIEW) as reading:
        assert owner.class_key(reading.connection, DataClass.FINANCIAL)[0] == 2
    Roles(owner).narrow(Role.ACCOUNTANT, NO_LIMITS)
    beatriz = sign_in("Beatriz", NEW)
    with beatriz.read(Permission.SEALED_VIEW) as reading:
        assert beatriz.class_key(reading.connection, DataClass.FINANCIAL)[0] == 2
    assert AuditLog(sign_in(OWNER, PASSPHRASE)).verify().good


@pytest.mark.parametrize(
    ("role", "limits"),
    [
        (Role.CLERK, Limits(permissions=frozenset({Permission.USER_MANAGE}))),
        (Role.CLERK, Limits(classes=frozenset({DataClass.SPECIAL}))),
        (Role.CLERK, Limits(lenses=frozenset({Lens.ANONYMISED}))),
        (Role.CLERK, Limits(idle_minutes=ROLES[Role.CLERK].idle_minutes + 1)),
        (Role.CLERK, Limits(idle_minutes=-1)),
        (Role.CLERK, Limits(permissions=frozenset({Permission.SHOP_VIEW}))),
        (Role.CLERK, Limits(permissions=frozenset({Permission.DEVICE_VIEW}))),
        (Role.CLERK, Limits(lenses=frozenset(ROLES[Role.CLERK].lenses))),
        (Role.OWNER, Limits(permissions=frozenset({Permission.USER_MANAGE}))),
        (Role.OWNER, Limits(classes=frozenset({DataClass.SPECIAL}))),
    ],
)
def test_nothing_is_set_past_the_ceiling_of_a_role(roles: Roles, role: Role, limits: Limits) -> None:
    with pytest.raises(ValueRefused):
        roles.narrow(role, limits)
    assert roles.limits()[role] == NO_LIMITS


def test_an_owner_narrows_his_own_role_and_stays_an_owner(roles: Roles, sign_in: SignIn) -> None:
    for minutes in (3, 2, 1):
        roles.narrow(Role.OWNER, Limits(idle_minutes=minutes, asks_reason=True))
    desk = sign_in(OWNER, PASSPHRASE)
    assert (desk.session.idle_minutes, desk.session.asks_reason) == (1, True)
    with desk.read(Permission.SEALED_VIEW) as reading:
        assert desk.class_key(reading.connection, DataClass.SPECIAL)
    add_user_to(Users(desk), "Nikos", Role.CLERK, NEW)
    assert sign_in("Nikos", NEW).session.role is Role.CLERK


def test_a_new_vault_is_reviewed_after_half_a_year(roles: Roles, desk: Desk) -> None:
    review = roles.review()
    assert (review.last_at, review.last_by, review.due) == ("", "", False)
    founded = datetime.now(UTC) - REVIEW_EVERY
    row = (founded.strftime("%Y-%m-%dT%H:%M:%S.%fZ"),)
    beside(desk.vault).execute("UPDATE vault_info SET value = ? WHERE key = 'created_at'", row)
    assert roles.review().due


def test_a_review_names_who_when_and_the_next(roles: Roles) -> None:
    today = datetime.now().astimezone().date()
    roles.reviewed(today + timedelta(days=90))
    review = roles.review()
    assert review.last_by == OWNER
    assert review.last_at
    assert review.next_on == (today + timedelta(days=90)).isoformat()
    assert not review.due


@pytest.mark.parametrize("days", [-1, 0, 400])
def test_the_next_review_is_within_a_year(roles: Roles, days: int) -> None:
    with pytest.raises(ValueRefused):
        roles.reviewed(datetime.now().astimezone().date() + timedelta(days=days))


def test_a_review_falls_due_on_its_day(roles: Roles, desk: Desk) -> None:
    roles.reviewed(datetime.now().astimezone().date() + timedelta(days=1))
    row = (datetime.now().astimezone().date().isoformat(),)
    beside(desk.vault).execute("UPDATE permission_review SET next_on = ?", row)
    assert roles.review().due


def test_an_owner_takes_away_a_second_factor_that_was_lost(users: Users, desk: Desk) -> None:
    nikos = add_user_to(users, "Nikos", Role.CLERK, NEW)
    with pytest.raises(RecordMissing):
        users.remove_second_factor(nikos)
    values = (nikos, nikos, b"sealed", "", "2026-01-01T00:00:00Z")
    sql = "INSERT INTO second_factor (user_id, user_key_id, secret, codes, since_at) VALUES (?,?,?,?,?)"
    beside(desk.vault).execute(sql, values)
    assert [user.second_factor for user in users.list()] == [False, True]
    users.remove_second_factor(nikos)
    assert [user.second_factor for user in users.list()] == [False, False]
    beside(desk.vault).execute(sql, values)
    users.reset_passphrase(nikos, Proof(PASSPHRASE))  # only the old keys opened it
    assert [user.second_factor for user in users.list()] == [False, False]


def test_the_list_tells_who_signed_in_last_when(users: Users, sign_in: SignIn) -> None:
    add_user_to(users, "Nikos", Role.CLERK, NEW)
    assert [bool(user.last_signed_in_at) for user in users.list()] == [True, False]
    sign_in("Nikos", NEW)
    users = Users(sign_in(OWNER, PASSPHRASE))
    assert all(user.last_signed_in_at for user in users.list())
