"""Whoever can open the vault can write its rows with another tool: what that gains, which is nothing."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from custdesk.audit import problems
from custdesk.audit.service import AuditLog
from custdesk.desk.appending import Signer, append
from custdesk.desk.certificates import UserCertified, issue
from custdesk.desk.class_keys import ClassKeysRenewed, grant
from custdesk.desk.door import Desk
from custdesk.desk.opening import SignedIn, open_desk
from custdesk.desk.permissions import NO_LIMITS, Limits, Permission, Role
from custdesk.errors import GrantAltered, RoleAltered, WrongPassphrase
from custdesk.records.columns import DataClass
from custdesk.store.connection import Connection
from custdesk.store.sealing import seal_key
from custdesk.store.secrets import UserSecrets
from custdesk.store.vault import Unlocked, open_vault
from custdesk.users.limiting import store_limits
from custdesk.users.model import Proof, RoleNarrowed
from custdesk.users.roles import Roles
from custdesk.users.service import Users
from tests.shops import add_user_to
from tests.users.conftest import SignIn
from tests.vaults import OWNER, PASSPHRASE, beside

CLERK = "Nikos"
NEW = "another quiet morning walk"
AT = "2026-01-01T00:00:00.000000Z"


@pytest.fixture
def clerk(users: Users) -> int:
    return add_user_to(users, CLERK, Role.CLERK, NEW)


@pytest.fixture
def opened(desk: Desk, clerk: int) -> Iterator[Unlocked]:
    """The vault as the clerk's own passphrase opens it, with nothing of the desk in the way."""
    desk.close()
    unlocked = open_vault(desk.vault.folder, CLERK, NEW)
    yield unlocked
    unlocked.vault.close()


def signer(unlocked: Unlocked) -> Signer:
    key = unlocked.vault.writer.execute(
        "SELECT id FROM user_key WHERE sign_public = ?", (unlocked.secrets.sign_public,)
    ).fetchone()
    return Signer(unlocked.user_id, key[0], unlocked.secrets.signing)


def sign_in_again(unlocked: Unlocked, name: str = CLERK, passphrase: str = NEW) -> Desk:
    folder: Path = unlocked.vault.folder
    unlocked.vault.close()
    return open_desk(open_vault(folder, name, passphrase))


def certified_by_himself(unlocked: Unlocked) -> str:
    publics = (unlocked.secrets.sign_public, unlocked.secrets.box_public)
    mine = signer(unlocked)
    return issue(
        unlocked.vault.writer,
        unlocked.vault,
        mine,
        AT,
        user_id=mine.user_id,
        user_key_id=mine.user_key_id,
        publics=publics,
        role=Role.OWNER,
        limits=NO_LIMITS,
    )


def test_a_role_written_into_the_row_is_refused(opened: Unlocked) -> None:
    opened.vault.writer.execute("UPDATE user_account SET role = 'owner' WHERE name = ?", (CLERK,))
    with pytest.raises(RoleAltered):
        sign_in_again(opened)


def test_a_role_that_there_is_not_lets_nobody_in_and_can_be_mended(
    users: Users, desk: Desk, clerk: int, sign_in: SignIn
) -> None:
    beside(desk.vault).execute("UPDATE user_account SET role = 'king' WHERE id = ?", (clerk,))
    with pytest.raises(RoleAltered):
        sign_in(CLERK, NEW)
    owner = Users(sign_in(OWNER, PASSPHRASE))
    assert owner.list()[1].role is Role.ANALYST
    owner.change_role(clerk, Role.CLERK)
    assert sign_in(CLERK, NEW).session.role is Role.CLERK


@pytest.mark.parametrize(
    "altered",
    [
        "role = 'owner'",
        "withheld = 'permission:customer.view'",
        "idle_minutes = 600",
        "user_key_id = 1",
        "issued_by = 2",
        "issued_at = 'x'",
        "signature = zeroblob(64)",
        "signature = 'x'",
        "role = x'00'",
        "withheld = CAST(x'ff' AS TEXT)",
        "idle_minutes = 0.5",
        "id = id + 7",
    ],
)
def test_a_certificate_with_one_other_field_is_refused(opened: Unlocked, altered: str) -> None:
    opened.vault.writer.execute(f"UPDATE certificate SET {altered} WHERE user_id = ?", (opened.user_id,))
    with pytest.raises(RoleAltered):
        sign_in_again(opened)


def test_a_certificate_of_ones_own_making_is_refused_even_with_an_entry_that_names_it(opened: Unlocked) -> None:
    made = certified_by_himself(opened)
    opened.vault.writer.execute("UPDATE user_account SET role = 'owner' WHERE id = ?", (opened.user_id,))
    event = UserCertified(subject_id=opened.user_id, role=Role.OWNER.value, certificate=made)
    append(opened.vault.writer, opened.vault.vault_id, signer(opened), AT, [(event, None)])
    with pytest.raises(RoleAltered):
        sign_in_again(opened)


def test_the_founders_certificate_cannot_be_taken_over(opened: Unlocked) -> None:
    raw = opened.vault.writer
    raw.execute("PRAGMA foreign_keys = OFF")
    mine = signer(opened)
    raw.execute(
        "UPDATE user_key SET sign_public = ?, box_public = ? WHERE id = 1",
        (opened.secrets.sign_public, opened.secrets.box_public),
    )
    raw.execute("DELETE FROM user_key WHERE id = ?", (mine.user_key_id,))
    raw.execute("UPDATE certificate SET user_id = ? WHERE id = 1", (opened.user_id,))
    raw.execute("UPDATE user_key SET user_id = ? WHERE id = 1", (opened.user_id,))
    with pytest.raises(RoleAltered):
        sign_in_again(opened)


def test_an_older_and_higher_certificate_that_is_put_back_is_refused(
    users: Users, desk: Desk, clerk: int, sign_in: SignIn
) -> None:
    users.change_role(clerk, Role.OWNER)
    high = beside(desk.vault).execute("SELECT * FROM certificate ORDER BY id DESC LIMIT 1").fetchone()
    users.change_role(clerk, Role.CLERK)
    raw = beside(desk.vault)
    raw.execute("DELETE FROM certificate WHERE user_id = ?", (clerk,))
    raw.execute(f"INSERT INTO certificate VALUES ({','.join('?' * len(high))})", high)
    raw.execute("UPDATE user_account SET role = 'owner' WHERE id = ?", (clerk,))
    with pytest.raises(RoleAltered):
        sign_in(CLERK, NEW)


def test_one_who_was_an_owner_certifies_nobody_any_more(users: Users, desk: Desk, clerk: int, sign_in: SignIn) -> None:
    users.change_role(clerk, Role.OWNER)
    users.change_role(clerk, Role.CLERK)
    desk.close()
    unlocked = open_vault(desk.vault.folder, CLERK, NEW)
    made = certified_by_himself(unlocked)
    unlocked.vault.writer.execute("UPDATE user_account SET role = 'owner' WHERE id = ?", (clerk,))
    event = UserCertified(subject_id=clerk, role=Role.OWNER.value, certificate=made)
    append(unlocked.vault.writer, unlocked.vault.vault_id, signer(unlocked), AT, [(event, None)])
    unlocked.vault.close()
    with pytest.raises(RoleAltered):
        sign_in(CLERK, NEW)


def test_an_altered_role_is_found_by_the_verification_and_mended_by_setting_it_again(
    users: Users, desk: Desk, clerk: int, sign_in: SignIn
) -> None:
    beside(desk.vault).execute("UPDATE user_account SET role = 'owner' WHERE id = ?", (clerk,))
    assert problems.USER_FORGED in [problem.reason for problem in AuditLog(desk).verify().problems]
    users.change_role(clerk, Role.CLERK)
    assert AuditLog(desk).verify().good
    assert sign_in(CLERK, NEW).session.role is Role.CLERK


def test_an_owner_whose_role_was_altered_is_let_in_again_by_the_recovery_key(
    desk: Desk, sign_in: SignIn, recovery_key: str
) -> None:
    beside(desk.vault).execute("UPDATE user_account SET role = 'clerk' WHERE id = 1")
    with pytest.raises(RoleAltered):
        sign_in(OWNER, PASSPHRASE)
    Users(sign_in("", recovery_key)).change_role(1, Role.OWNER)
    assert sign_in(OWNER, PASSPHRASE).session.role is Role.OWNER


def test_a_certificate_that_was_thrown_away_is_mended_by_a_reset(users: Users, desk: Desk, clerk: int) -> None:
    beside(desk.vault).execute("DELETE FROM certificate WHERE user_id = ?", (clerk,))
    assert not AuditLog(desk).verify().good
    with pytest.raises(RoleAltered):
        users.change_role(clerk, Role.OWNER)
    users.reset_passphrase(clerk, Proof(PASSPHRASE))
    assert AuditLog(desk).verify().good


def planted(unlocked: Unlocked, key_id: int, box_public: bytes, by: Signer, version: int) -> None:
    grant(
        unlocked.vault.writer,
        unlocked.vault,
        by,
        (key_id, box_public),
        DataClass.SPECIAL,
        version,
        bytes(32),
        AT,
    )


def owners_box(connection: Connection) -> bytes:
    return bytes(connection.execute("SELECT box_public FROM user_key WHERE id = 1").fetchone()[0])


def test_a_class_key_that_somebody_planted_is_never_used_and_the_owner_throws_it_away(opened: Unlocked) -> None:
    planted(opened, 1, owners_box(opened.vault.writer), signer(opened), 2**40)
    owner = sign_in_again(opened, OWNER, PASSPHRASE)
    try:
        with owner.read(Permission.SHOP_VIEW) as reading, pytest.raises(GrantAltered):
            owner.class_key(reading.connection, DataClass.SPECIAL)
        assert problems.GRANT_FORGED in [problem.reason for problem in AuditLog(owner).verify().problems]
        Users(owner).rotate_keys(Proof(PASSPHRASE))
        with owner.read(Permission.SHOP_VIEW) as reading:
            assert owner.class_key(reading.connection, DataClass.SPECIAL)[0] == 2
        assert AuditLog(owner).verify().good
    finally:
        owner.close()


def class_key_version(desk: Desk) -> int:
    with desk.read(Permission.SHOP_VIEW) as reading:
        return desk.class_key(reading.connection, DataClass.SPECIAL)[0]


def test_throwing_the_newest_class_key_away_does_not_bring_back_the_one_that_somebody_still_knows(
    users: Users, desk: Desk, clerk: int, sign_in: SignIn
) -> None:
    users.change_role(clerk, Role.PRIVACY_OFFICER)
    users.change_role(clerk, Role.CLERK)
    beside(desk.vault).execute("DELETE FROM class_grant WHERE key_version > 1")
    owner = sign_in(OWNER, PASSPHRASE)
    with pytest.raises(GrantAltered):
        class_key_version(owner)
    Users(owner).rotate_keys(Proof(PASSPHRASE))
    assert class_key_version(owner) == 3


def test_an_entry_of_a_new_class_key_that_no_owner_signed_bars_nobody(opened: Unlocked) -> None:
    event = ClassKeysRenewed(data_class=DataClass.SPECIAL.value, version=9)
    append(opened.vault.writer, opened.vault.vault_id, signer(opened), AT, [(event, None)])
    owner = sign_in_again(opened, OWNER, PASSPHRASE)
    try:
        assert class_key_version(owner) == 1
    finally:
        owner.close()


def test_an_altered_grant_is_not_used(opened: Unlocked) -> None:
    sealed = seal_key(owners_box(opened.vault.writer), bytes(32), b"custdesk/class-key/special/1")
    opened.vault.writer.execute("UPDATE class_grant SET sealed_key = ? WHERE user_key_id = 1", (sealed,))
    owner = sign_in_again(opened, OWNER, PASSPHRASE)
    with owner.read(Permission.SHOP_VIEW) as reading, pytest.raises(GrantAltered):
        owner.class_key(reading.connection, DataClass.SPECIAL)
    owner.close()


def test_limits_that_were_altered_taken_away_or_put_back_are_noticed(users: Users, desk: Desk, clerk: int) -> None:
    roles, raw = Roles(desk), beside(desk.vault)
    tight = Limits(permissions=frozenset({Permission.CUSTOMER_ARCHIVE}))
    roles.narrow(Role.CLERK, tight)
    row = beside(desk.vault).execute("SELECT * FROM role_limit").fetchone()
    raw.execute("UPDATE role_limit SET withheld = ''")
    with pytest.raises(RoleAltered):
        roles.limits()
    beside(desk.vault).execute("DELETE FROM role_limit")
    with pytest.raises(RoleAltered):
        users.add("Maria", Role.CLERK, Proof(PASSPHRASE))
    roles.narrow(Role.CLERK, NO_LIMITS)
    assert roles.limits()[Role.CLERK] == NO_LIMITS
    beside(desk.vault).execute("DELETE FROM role_limit")
    raw.execute(f"INSERT INTO role_limit VALUES ({','.join('?' * len(row))})", row)
    with pytest.raises(RoleAltered):
        roles.limits()


def test_limits_that_a_clerk_signed_himself_are_refused(opened: Unlocked) -> None:
    made = store_limits(opened.vault.writer, opened.vault, signer(opened), AT, Role.CLERK, NO_LIMITS)
    event = RoleNarrowed(role=Role.CLERK.value, limits=made)
    append(opened.vault.writer, opened.vault.vault_id, signer(opened), AT, [(event, None)])
    owner = sign_in_again(opened, OWNER, PASSPHRASE)
    with pytest.raises(RoleAltered):
        Roles(owner).limits()
    owner.close()


def test_a_slot_from_before_a_reset_that_is_put_back_lets_nobody_in(
    users: Users, desk: Desk, clerk: int, sign_in: SignIn
) -> None:
    files = [desk.vault.folder / name for name in ("keys.json", "keys.copy.json")]
    before = [file.read_bytes() for file in files]
    users.reset_passphrase(clerk, Proof(PASSPHRASE))
    desk.close()
    for file, content in zip(files, before, strict=True):
        file.write_bytes(content)
    with pytest.raises(WrongPassphrase):
        sign_in(CLERK, NEW)


def test_an_entry_forged_in_the_owners_name_is_found(opened: Unlocked) -> None:
    owner = Signer(1, 1, UserSecrets.generate().signing)
    forged, _head = append(opened.vault.writer, opened.vault.vault_id, owner, AT, [(SignedIn(subject_id=1), None)])
    desk = sign_in_again(opened, OWNER, PASSPHRASE)
    assert forged in [problem.last_seq for problem in AuditLog(desk).verify().problems]
    desk.close()


@pytest.mark.parametrize("altered", ["box_public = 4611686018427387904", "sign_public = 'x'"])
def test_a_public_key_that_is_none_is_found_by_the_verification(
    users: Users, desk: Desk, clerk: int, altered: str
) -> None:
    beside(desk.vault).execute(f"UPDATE user_key SET {altered} WHERE user_id = ?", (clerk,))
    assert not AuditLog(desk).verify().good


def test_an_entry_of_endless_brackets_is_refused_as_any_other_forgery(opened: Unlocked) -> None:
    opened.vault.writer.execute("DROP TRIGGER audit_entry_is_never_changed")
    opened.vault.writer.execute("UPDATE audit_entry SET detail = ? WHERE action LIKE 'user.%'", ("[" * 100_000,))
    with pytest.raises(RoleAltered):
        sign_in_again(opened)
