"""Rights stand on the log's word: nobody gives or takes any while the log is altered, but with the recovery key."""

from pathlib import Path

import pytest

from custdesk.desk import chain
from custdesk.desk.appending import Signer
from custdesk.desk.permissions import Limits, Role
from custdesk.desk.walking import LogWalk
from custdesk.entrance import new_vault, recover, sign_in
from custdesk.errors import CustDeskError, StaffFrozen, VaultFrozen
from custdesk.services import Services
from custdesk.store.connection import Connection
from custdesk.store.keys import FLOOR
from custdesk.store.vault import Unlocked, open_vault
from custdesk.users.model import Proof
from tests.shops import SHOP, add_user
from tests.vaults import NAME, OWNER, PASSPHRASE, beside

DEMOTED, DEMOTEDS = "Nikos", "another quiet morning walk"


@pytest.fixture
def shop(tmp_path: Path) -> tuple[Path, str]:
    """A vault in which somebody who was an owner is a clerk by now, and its recovery key."""
    services, recovery_key = new_vault(tmp_path / NAME, SHOP, OWNER, PASSPHRASE, cost=FLOOR)
    user_id = add_user(services, DEMOTED, Role.OWNER, DEMOTEDS)
    services.users.change_role(user_id, Role.CLERK)
    services.close()
    return tmp_path / NAME, recovery_key


def tampering(folder: Path) -> Unlocked:
    return open_vault(folder, DEMOTED, DEMOTEDS)


def without_triggers(connection: Connection) -> None:
    for table in ("audit_entry", "audit_signature"):
        for what in ("changed", "removed"):
            connection.execute(f"DROP TRIGGER {table}_is_never_{what}")


def blank_the_demotion(connection: Connection, name: str = DEMOTED) -> int:
    """Make the newest entry about the demoted user one about nobody, and his row and his old certificate count."""
    without_triggers(connection)
    seq = connection.execute("SELECT max(seq) FROM audit_entry WHERE action = 'user.role_changed'").fetchone()[0]
    connection.execute("UPDATE audit_entry SET action = 'shop.changed', subject_kind = 'shop' WHERE seq = ?", (seq,))
    connection.execute("UPDATE user_account SET role = 'owner' WHERE name = ?", (name,))
    return int(seq)


def chain_anew(unlocked: Unlocked) -> None:
    """Compute all heads again, and sign with the one key that the forger has."""
    connection, head = unlocked.vault.writer, chain.first_head(unlocked.vault.vault_id)
    rows = connection.execute(
        "SELECT seq, at, actor, action, subject_kind, subject_id, detail, commitment FROM audit_entry ORDER BY seq"
    ).fetchall()
    mine = Signer(unlocked.user_id, 0, unlocked.secrets.signing)
    for row in rows:
        head = chain.next_head(head, chain.Entry(*row))
        connection.execute("UPDATE audit_entry SET head = ? WHERE seq = ?", (head, row[0]))
        connection.execute(
            "UPDATE audit_signature SET signature = ? WHERE seq = ? AND user_key_id IN"
            " (SELECT id FROM user_key WHERE user_id = ?)",
            (mine.key.sign(chain.seal_message(row[0], head)), row[0], mine.user_id),
        )


def walked(services: Services) -> CustDeskError | bool:
    step = services.walk_log()
    while (ended := step()) is False:
        pass
    return ended


def test_a_log_that_nobody_altered_is_walked_to_its_end(shop: tuple[Path, str]) -> None:
    services = sign_in(shop[0], OWNER, PASSPHRASE)
    try:
        assert walked(services) is True
    finally:
        services.close()


@pytest.mark.parametrize("chained_anew", [False, True])
def test_whoever_blanks_the_entry_that_demoted_him_changes_nothing_of_the_team(
    shop: tuple[Path, str], chained_anew: bool
) -> None:
    unlocked = tampering(shop[0])
    seq = blank_the_demotion(unlocked.vault.writer)
    if chained_anew:
        chain_anew(unlocked)
    unlocked.vault.close()
    forger = sign_in(shop[0], DEMOTED, DEMOTEDS)
    try:
        # Heads that were computed anew are not those of the anchors, which stops all changes from the sign-in on.
        with pytest.raises(VaultFrozen if chained_anew else StaffFrozen) as told:
            forger.users.add("Another", Role.OWNER, Proof(DEMOTEDS))
        assert chained_anew or told.value.values["seq"] == seq
        assert isinstance(walked(forger), StaffFrozen)
        with pytest.raises(VaultFrozen):
            forger.users.add("Another", Role.OWNER, Proof(DEMOTEDS))
        assert "Another" not in [user.name for user in forger.users.list()]
    finally:
        forger.close()


def test_nor_does_another_owner_take_his_word(shop: tuple[Path, str]) -> None:
    unlocked = tampering(shop[0])
    blank_the_demotion(unlocked.vault.writer)
    unlocked.vault.close()
    owner = sign_in(shop[0], OWNER, PASSPHRASE)
    try:
        for change in (
            lambda: owner.users.add("Another", Role.CLERK, Proof(PASSPHRASE)),
            lambda: owner.users.rotate_keys(Proof(PASSPHRASE)),
        ):
            with pytest.raises(StaffFrozen):
                change()
    finally:
        owner.close()


def test_with_the_recovery_key_the_team_is_set_right(shop: tuple[Path, str]) -> None:
    unlocked = tampering(shop[0])
    blank_the_demotion(unlocked.vault.writer)
    unlocked.vault.close()
    root = recover(shop[0], shop[1]).finish()
    try:
        forger = next(user for user in root.users.list() if user.name == DEMOTED)
        root.users.remove(forger.id, Proof(shop[1]))
    finally:
        root.close()
    with pytest.raises(CustDeskError):
        sign_in(shop[0], DEMOTED, DEMOTEDS)


def test_what_the_recovery_key_renews_meanwhile_goes_to_nobody_on_the_logs_word(shop: tuple[Path, str]) -> None:
    services = sign_in(shop[0], OWNER, PASSPHRASE)
    beatriz = add_user(services, "Beatriz", Role.ACCOUNTANT, "eleven copper coins in a jar")
    services.close()
    unlocked = tampering(shop[0])
    blank_the_demotion(unlocked.vault.writer)
    unlocked.vault.close()
    root = recover(shop[0], shop[1]).finish()
    try:
        before = newest_of_financial(root, DEMOTED)
        root.users.remove(beatriz, Proof(shop[1]))  # who held the class, which gets a new key
        assert newest_of_financial(root, "") > newest_of_financial(root, OWNER)
        assert newest_of_financial(root, DEMOTED) == before
        with pytest.raises(StaffFrozen):
            root.roles.narrow(Role.OWNER, Limits(idle_minutes=1))
    finally:
        root.close()


def newest_of_financial(services: Services, name: str) -> int:
    row = services._desk.vault.reader.execute(
        "SELECT coalesce(max(g.key_version), 0) FROM class_grant AS g JOIN user_key AS k ON k.id = g.user_key_id"
        " JOIN user_account AS u ON u.id = k.user_id WHERE u.name = ? AND g.data_class = 'financial'",
        (name,),
    ).fetchone()
    return int(row[0])


def test_a_founder_who_blanks_his_demotion_is_not_given_the_recovery_keys_secrets_again(tmp_path: Path) -> None:
    services, recovery_key = new_vault(tmp_path / NAME, SHOP, OWNER, PASSPHRASE, cost=FLOOR)
    add_user(services, DEMOTED, Role.OWNER, DEMOTEDS)
    services.close()
    other = sign_in(tmp_path / NAME, DEMOTED, DEMOTEDS)
    founder = next(user for user in other.users.list() if user.name == OWNER)
    other.users.change_role(founder.id, Role.CLERK)
    other.close()
    unlocked = open_vault(tmp_path / NAME, OWNER, PASSPHRASE)
    blank_the_demotion(unlocked.vault.writer, OWNER)
    unlocked.vault.close()
    recover(tmp_path / NAME, recovery_key).finish().close()
    forger = sign_in(tmp_path / NAME, OWNER, PASSPHRASE)
    try:
        kept = forger._desk.vault.reader.execute("SELECT 1 FROM vault_info WHERE key = 'recovery_escrow'").fetchone()
        assert kept is None
    finally:
        forger.close()


_TEXTS = ("at", "action", "subject_kind", "detail")
_NUMBERS = ("actor", "subject_id")
_BYTES = ("commitment", "head")


@pytest.mark.parametrize(
    ("column", "value"),
    [(column, value) for column in _TEXTS for value in ("x", 5, b"y")]
    + [(column, value) for column in _NUMBERS for value in ("x", 99, b"y")]
    + [(column, value) for column in _BYTES for value in ("x", 5, b"y")],
)
def test_a_column_of_an_entry_that_was_altered_is_found_where_it_stands(
    shop: tuple[Path, str], column: str, value: object
) -> None:
    unlocked = tampering(shop[0])
    try:
        connection = beside(unlocked.vault)
        without_triggers(connection)
        connection.execute(f"UPDATE audit_entry SET {column} = ? WHERE seq = 4", (value,))
        walk = LogWalk(unlocked.vault)
        while not walk.step(connection, 3):
            pass
        assert walk.altered == 4
    finally:
        unlocked.vault.close()


@pytest.mark.parametrize("seq", [1, 3])
def test_an_entry_that_is_gone_is_missed(shop: tuple[Path, str], seq: int) -> None:
    unlocked = tampering(shop[0])
    try:
        connection = beside(unlocked.vault)
        without_triggers(connection)
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("DELETE FROM audit_entry WHERE seq = ?", (seq,))
        walk = LogWalk(unlocked.vault)
        while not walk.step(connection, 1000):
            pass
        assert walk.altered == seq
    finally:
        unlocked.vault.close()
