"""Whoever holds the key of the vault hides nothing behind a cut: two hundred random trials, and the way of an owner
who is none any more."""

import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from custdesk.audit import problems
from custdesk.desk import chain, cuts
from custdesk.desk.appending import Signer, append
from custdesk.desk.cuts import Cut, LogCut
from custdesk.desk.passages import instant
from custdesk.desk.permissions import Role
from custdesk.desk.walking import LogWalk, is_whole
from custdesk.store.connection import Connection
from custdesk.store.vault import Vault
from tests.audit.test_tampering import COLUMNS, TRIGGERS
from tests.audit.years import CLERK, CLERKS, Years
from tests.shops import add_user
from tests.vaults import beside

TRIALS = 200
TABLES = ("revision", "audit_signature", "audit_entry")
Forgery = Callable[[Connection, random.Random, "Forger"], None]


class Forger:
    """Somebody who can write into the file, and signs with a key of the own."""

    def __init__(self, vault: Vault, signer: Signer, now: str) -> None:
        self.vault, self.signer, self.now = vault, signer, now

    def say_cut(self, connection: Connection, months: int = 12) -> None:
        """Sign that the cuts are as they are now."""
        said = LogCut(months=months, entries=1, up_to=9, cuts=cuts.digest(connection))
        append(connection, self.vault.vault_id, self.signer, self.now, [(said, None)])


def any_cut(connection: Connection, chance: random.Random) -> Cut:
    rows = connection.execute("SELECT first_seq, last_seq, last_at, previous, head FROM audit_cut").fetchall()
    return Cut(*chance.choice(rows))


def any_entry(connection: Connection, chance: random.Random) -> int:
    return int(chance.choice(connection.execute("SELECT seq FROM audit_entry WHERE seq > 1").fetchall())[0])


def head_of(connection: Connection, seq: int) -> bytes:
    return bytes(connection.execute("SELECT head FROM audit_entry WHERE seq = ?", (seq,)).fetchone()[0])


def delete(connection: Connection, first: int, last: int) -> None:
    for table in TABLES:
        connection.execute(f"DELETE FROM {table} WHERE seq BETWEEN ? AND ?", (first, last))


def widen_forwards(connection: Connection, chance: random.Random, forger: Forger) -> None:
    cut = any_cut(connection, chance)
    end = connection.execute("SELECT min(seq) FROM audit_entry WHERE seq > ?", (cut.last_seq,)).fetchone()[0]
    head = head_of(connection, end)
    delete(connection, cut.last_seq + 1, end)
    connection.execute("UPDATE audit_cut SET last_seq = ?, head = ? WHERE first_seq = ?", (end, head, cut.first_seq))
    del forger


def widen_backwards(connection: Connection, chance: random.Random, forger: Forger) -> None:
    cut = any_cut(connection, chance)
    before = cut.first_seq - 1
    previous = connection.execute("SELECT head FROM audit_entry WHERE seq = ?", (before - 1,)).fetchone()
    delete(connection, before, before)
    values = (before, previous[0] if previous else cut.previous, cut.first_seq)
    connection.execute("UPDATE audit_cut SET first_seq = ?, previous = ? WHERE first_seq = ?", values)
    del forger


def shift_a_head(connection: Connection, chance: random.Random, forger: Forger) -> None:
    name = chance.choice(("head", "previous"))
    values = (chance.randbytes(32), any_cut(connection, chance).first_seq)
    connection.execute(f"UPDATE audit_cut SET {name} = ? WHERE first_seq = ?", values)
    del forger


def delete_an_entry(connection: Connection, chance: random.Random, forger: Forger) -> None:
    seq = any_entry(connection, chance)
    delete(connection, seq, seq)
    del forger


def cut_an_entry(connection: Connection, chance: random.Random, forger: Forger) -> None:
    seq = any_entry(connection, chance)
    at = connection.execute("SELECT at FROM audit_entry WHERE seq = ?", (seq,)).fetchone()[0]
    before = connection.execute("SELECT head FROM audit_entry WHERE seq = ?", (seq - 1,)).fetchone()
    row = (seq, seq, at, before[0] if before else bytes(32), head_of(connection, seq))
    delete(connection, seq, seq)
    connection.execute("INSERT INTO audit_cut VALUES (?,?,?,?,?)", row)
    if chance.random() < 0.5:
        forger.say_cut(connection)


def say_so_oneself(connection: Connection, chance: random.Random, forger: Forger) -> None:
    if chance.random() < 0.7:
        chance.choice((widen_forwards, widen_backwards, shift_a_head))(connection, chance, forger)
    forger.say_cut(connection, chance.choice((1, 12, 120)))


def forget_a_cut(connection: Connection, chance: random.Random, forger: Forger) -> None:
    if chance.random() < 0.2:
        connection.execute("DELETE FROM audit_cut")
    else:
        connection.execute("DELETE FROM audit_cut WHERE first_seq = ?", (any_cut(connection, chance).first_seq,))
    del forger


def unsay_the_cut(connection: Connection, chance: random.Random, forger: Forger) -> None:
    seq = cuts.newest_cut(connection)
    delete(connection, seq, seq)
    del chance, forger


def put_back_an_entry(connection: Connection, chance: random.Random, forger: Forger) -> None:
    seq = chance.randint(*any_cut(connection, chance)[:2])
    values = (seq, "2021-03-01T09:00:00.000000Z", 1, "user.signed_in", "user", 1, "{}", None, chance.randbytes(32))
    connection.execute("INSERT INTO audit_entry VALUES (?,?,?,?,?,?,?,?,?)", values)
    del forger


def alter_what_stays(connection: Connection, chance: random.Random, forger: Forger) -> None:
    """Alter an entry between two cuts, compute the heads up to the next cut anew, and let that cut fit."""
    cut = any_cut(connection, chance)
    seq = cut.last_seq + 1
    connection.execute("UPDATE audit_entry SET subject_id = subject_id + 1 WHERE seq = ?", (seq,))
    head = cut.head
    after = connection.execute("SELECT min(first_seq) FROM audit_cut WHERE first_seq > ?", (seq,)).fetchone()[0]
    rows = connection.execute(f"SELECT {COLUMNS} FROM audit_entry WHERE seq BETWEEN ? AND ?", (seq, after or 2**62))
    for values in rows.fetchall():
        head = chain.next_head(head, chain.Entry(*values))
        connection.execute("UPDATE audit_entry SET head = ? WHERE seq = ?", (head, values[0]))
    connection.execute("UPDATE audit_cut SET previous = ? WHERE first_seq = ?", (head, after))
    if chance.random() < 0.5:
        forger.say_cut(connection)


FORGERIES: tuple[Forgery, ...] = (
    widen_forwards,
    widen_backwards,
    shift_a_head,
    delete_an_entry,
    cut_an_entry,
    say_so_oneself,
    forget_a_cut,
    unsay_the_cut,
    put_back_an_entry,
    alter_what_stays,
)


@contextmanager
def undone(connection: Connection) -> Iterator[None]:
    connection.execute("BEGIN")
    try:
        yield
    finally:
        connection.execute("ROLLBACK")


def altered(vault: Vault) -> int | None:
    walk = LogWalk(vault)
    while not walk.step(vault.writer, 100):
        pass
    return walk.altered


@pytest.fixture(scope="module")
def cut_shop(tmp_path_factory: pytest.TempPathFactory) -> tuple[Years, Signer]:
    """A shop of which two years were cut, and its clerk's key."""
    years = Years(tmp_path_factory.mktemp("years"))
    years.live()
    signer = years.sign_in(CLERK, CLERKS)._desk.signer
    years.sign_in().log_retention.cut(24)
    years.services.close()
    return years, signer


@pytest.fixture
def years(cut_shop: tuple[Years, Signer], tmp_path: Path) -> Iterator[Years]:
    years = Years.again(cut_shop[0], tmp_path)
    yield years
    years.services.close()


@pytest.fixture
def forger(cut_shop: tuple[Years, Signer], years: Years) -> Forger:
    connection = beside(years.services._desk.vault)
    connection.execute("PRAGMA foreign_keys = OFF")
    for trigger in TRIGGERS:
        connection.execute(f"DROP TRIGGER {trigger}")
    return Forger(years.services._desk.vault, cut_shop[1], instant(years.clock()))


@pytest.mark.parametrize("forge", FORGERIES)
def test_whoever_holds_the_key_of_the_vault_hides_nothing_in_a_cut(forger: Forger, forge: Forgery) -> None:
    connection = forger.vault.writer
    assert altered(forger.vault) is None
    for trial in range(TRIALS // len(FORGERIES)):
        with undone(connection):
            forge(connection, random.Random(f"{forge.__name__} {trial}"), forger)
            assert altered(forger.vault) is not None, trial
    assert altered(forger.vault) is None


@pytest.mark.parametrize("forge", FORGERIES)
def test_a_verification_and_an_outsider_find_it_too(years: Years, forger: Forger, forge: Forgery) -> None:
    assert years.verified().good
    forge(beside(forger.vault), random.Random(f"{forge.__name__} verified"), forger)
    assert not years.verified().good


def test_not_even_an_owner_cuts_out_what_happened_last_week(years: Years, forger: Forger) -> None:
    connection = forger.vault.writer
    forger.signer = years.services._desk.signer
    newest = connection.execute("SELECT max(seq) FROM audit_entry").fetchone()[0]
    for back in (3, 20):
        with undone(connection):
            seq = newest - back
            row = (seq, seq, forger.now, head_of(connection, seq - 1), head_of(connection, seq))
            delete(connection, seq, seq)
            connection.execute("INSERT INTO audit_cut VALUES (?,?,?,?,?)", row)
            forger.say_cut(connection)
            assert altered(forger.vault) == seq


def test_an_owner_who_is_none_any_more_cannot_cut_out_that(tmp_path: Path) -> None:
    years = Years(tmp_path)
    other, others = "Marta", "five words that she chose"
    number = add_user(years.services, other, Role.OWNER, others)
    signer = years.sign_in(other, others)._desk.signer
    years.sign_in().users.change_role(number, Role.CLERK)
    years.live(2)
    assert is_whole(years.services._desk.vault)
    vault = years.services._desk.vault
    connection = beside(vault)
    connection.execute("PRAGMA foreign_keys = OFF")
    forger = Forger(vault, signer, instant(years.clock()))
    demoted = connection.execute("SELECT seq FROM audit_entry WHERE action = 'user.role_changed'").fetchone()[0]
    first = connection.execute("SELECT max(seq) FROM audit_signature WHERE seq < ?", (demoted,)).fetchone()[0] + 1
    last = connection.execute("SELECT min(seq) FROM audit_signature WHERE seq >= ?", (demoted,)).fetchone()[0]
    row = (first, last, "2021-03-01T09:00:00.000000Z", head_of(connection, first - 1), head_of(connection, last))
    connection.execute("INSERT INTO audit_cut VALUES (?,?,?,?,?)", row)
    delete(connection, first, last)
    forger.say_cut(connection)
    assert cuts.fault(connection, vault) is None, "by the log as it is now, an owner cut it"
    contradicted_by = altered(vault)
    assert problems.RIGHTS_HIDDEN in {problem.reason for problem in years.services.log.verify().problems}
    said = "SELECT action FROM audit_entry WHERE seq = ?"
    assert connection.execute(said, (contradicted_by,)).fetchone() == ("user.signed_in",)
