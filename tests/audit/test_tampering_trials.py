"""Two hundred random trials of each kind of tampering by somebody who holds the key of the vault, and what is found.

Each is found without any anchor, and the entry that is named first is the one that was tampered with, or where its
transaction begins: what one signature closes is false from there on. An outsider with nothing of this program names
the same entry (:meth:`Field.verdict`). Trials are repeatable: each has its number for a seed.
"""

from collections.abc import Callable, Iterator
from random import Random

import pytest

from custdesk.audit import problems
from tests.audit.field import LOG, ROWS, SEALED_FIELDS, Field, grown, signatures_checked_once, some
from tests.shops import make_shop
from tests.vaults import beside

TRIALS = 200
PARTS_OF_TRIALS = 4
Tampering = Callable[[Field, Random], int]


@pytest.fixture(scope="module")
def field(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Field]:
    services, moments = grown(tmp_path_factory.mktemp("field"))
    with signatures_checked_once():
        yield Field(services, moments)
    services._desk.close()


def an_entry(field: Field, random: Random) -> int:
    """One that is not of the last transaction, whose loss only an anchor shows."""
    return random.randrange(1, field.starts[-1])


def alter(field: Field, random: Random) -> int:
    seq = an_entry(field, random)
    column, forged = some(
        random,
        [
            ("at", "'1999' || substr(at, 5)"),
            ("actor", "(actor + 1) % 4"),
            ("action", "'x' || action"),
            ("subject_kind", "'x' || subject_kind"),
            ("subject_id", "subject_id + 1"),
            ("detail", "detail || ' '"),
            ("commitment", "randomblob(32)"),
        ],
    )
    field.raw.execute(f"UPDATE audit_entry SET {column} = {forged} WHERE seq = ?", (seq,))
    return seq


def alter_anew(field: Field, random: Random) -> int:
    seq = alter(field, random)
    field.chain_anew(seq)
    return seq


def delete(field: Field, random: Random) -> int:
    seq = an_entry(field, random)
    for table in LOG if random.random() < 0.5 else LOG[:1]:
        field.raw.execute(f"DELETE FROM {table} WHERE seq = ?", (seq,))
    return seq


def delete_anew(field: Field, random: Random) -> int:
    seq = an_entry(field, random)
    for table in LOG:
        field.raw.execute(f"DELETE FROM {table} WHERE seq = ?", (seq,))
    field.shift(seq + 1, -1)
    field.chain_anew(seq)
    return seq


def insert(field: Field, random: Random) -> int:
    seq = an_entry(field, random)
    field.shift(seq, 1)
    copied = random.choice([each for each in range(1, field.now.last + 2) if each != seq])
    field.raw.execute(
        f"INSERT INTO audit_entry SELECT ?, {SEALED_FIELDS.removeprefix('seq, ')}, head FROM audit_entry WHERE seq = ?",
        (seq, copied),
    )
    if random.random() < 0.5:
        field.raw.execute("UPDATE audit_entry SET commitment = NULL WHERE seq = ?", (seq,))
    return seq


def insert_anew(field: Field, random: Random) -> int:
    seq = insert(field, random)
    field.chain_anew(seq)
    return seq


def swap(field: Field, random: Random) -> int:
    first, second = sorted(random.sample(range(1, field.starts[-1]), 2))
    for old, new in ((first, -1), (second, first), (-1, second)):
        for table in LOG:
            field.raw.execute(f"UPDATE {table} SET seq = ? WHERE seq = ?", (new, old))
    return first


def swap_anew(field: Field, random: Random) -> int:
    seq = swap(field, random)
    field.chain_anew(seq)
    return seq


def change_a_revision(field: Field, random: Random) -> int:
    seq = int(random.choice(field.now.rows["revision"])[0])
    change = random.choice(
        [
            "UPDATE revision SET body = CAST(body || 'x' AS BLOB) WHERE seq = ?",
            "UPDATE revision SET salt = randomblob(16) WHERE seq = ?",
            "UPDATE revision SET rows = randomblob(60) WHERE seq = ?",
            "UPDATE revision SET rows = CAST('no bytes' AS TEXT) WHERE seq = ?",
            "UPDATE revision SET subject_id = subject_id + 1 WHERE seq = ?",
            "DELETE FROM revision WHERE seq = ?",
        ]
    )
    field.raw.execute(change, (seq,))
    return seq


@pytest.mark.parametrize("part", range(PARTS_OF_TRIALS))
@pytest.mark.parametrize(
    "tampering",
    [alter, alter_anew, delete, delete_anew, insert, insert_anew, swap, swap_anew, change_a_revision],
    ids=lambda tampering: tampering.__name__,
)
def test_whatever_is_done_to_an_entry_is_found_and_named(field: Field, tampering: Tampering, part: int) -> None:
    for trial in range(part, TRIALS, PARTS_OF_TRIALS):
        with field.trial():
            seq = tampering(field, Random(trial))
            report = field.verdict()
            assert not report.good, trial
            assert field.transaction_of(seq) <= (report.first_bad or 0) <= seq, trial
            assert not report.log_is_whole


def newest(field: Field, part: str, subject: int) -> int:
    """Return the entry that tells a part of a subject last."""
    kind = part if part in ("purpose", "notice") else "customer"
    row = field.raw.execute(
        "SELECT max(seq) FROM revision WHERE subject_kind = ? AND subject_id = ? AND instr(rows, ?)",
        (kind, subject, f"{part}.1".encode()),
    ).fetchone()
    return int(row[0])


EDITS = [
    ("customer", "UPDATE customer SET given_name = 'Zoe' WHERE id = ?"),
    ("customer", "UPDATE customer SET balance = 1.5 WHERE id = ?"),
    ("customer", "UPDATE customer SET notes = CAST(x'ff41' AS TEXT) WHERE id = ?"),
    ("customer", "UPDATE customer SET number = CAST(number AS BLOB) WHERE id = ?"),
    ("customer", "UPDATE customer SET version = version + 1 WHERE id = ?"),
    ("customer", "UPDATE customer SET health_note = iif(health_note IS NULL, x'00', NULL) WHERE id = ?"),
    ("customer", "DELETE FROM customer WHERE id = ?"),
    ("customer", "UPDATE customer_phone SET number = '+34600999999' WHERE customer_id = ?"),
    ("customer", "UPDATE customer_phone SET checked = 'often' WHERE customer_id = ?"),
    ("customer", "DELETE FROM customer_phone WHERE customer_id = ?"),
    ("customer", "INSERT INTO customer_email VALUES (?, 1, '', 'a@b.example', 'a@b.example')"),
    ("consent", "UPDATE choice_record SET opted_out = 1 - opted_out WHERE customer_id = ?"),
    ("consent", "DELETE FROM choice_record WHERE customer_id = ?"),
    ("consent", "UPDATE choice_record SET happened_on = '1999-01-01' WHERE customer_id = ?"),
    ("consent", "INSERT INTO choice_record SELECT 900, ?, 'profiling', 0, 'paper', '', '', 'now', 1"),
]


@pytest.mark.parametrize("part", range(PARTS_OF_TRIALS))
def test_a_customer_who_was_edited_with_another_tool_is_found_and_named(field: Field, part: int) -> None:
    for trial in range(part, TRIALS, PARTS_OF_TRIALS):
        random = Random(trial)
        with field.trial():
            customer = some(random, (1, 2, 3, 5))
            told, edit = some(random, EDITS)
            named = newest(field, told, customer)
            if edit.startswith("DELETE FROM customer "):
                named = max(named, newest(field, "consent", customer))  # the newest entry that knew the customer
            field.raw.execute(edit, (customer,))
            report = field.verdict(field.anchors)
            assert [(each.seq, each.subject_id) for each in report.problems] == [(named, customer)], (trial, edit)
            assert report.log_is_whole
            stays = not edit.startswith(("DELETE FROM customer ", "UPDATE customer SET number"))
            assert not stays or report.problems[0].subject_name == str(1000 + customer)


OTHER_EDITS = [
    ("UPDATE purpose SET lawful_basis = 'none' WHERE id = 1", problems.PURPOSE_ALTERED),
    ("UPDATE purpose_wording SET words = 'We sell it all.' WHERE purpose_id = 1", problems.PURPOSE_ALTERED),
    ("DELETE FROM purpose WHERE id = 1", problems.ROW_REMOVED),
    ("INSERT INTO purpose VALUES (90, 'planted', 1, 'contract', NULL, '', 'active')", problems.ROW_FOREIGN),
    ("UPDATE notice SET use = 'anything' WHERE version = 1", problems.NOTICE_ALTERED),
    ("UPDATE notice SET version = 7 WHERE version = 1", problems.ROW_FOREIGN),
    ("DELETE FROM notice", problems.ROW_REMOVED),
    ("UPDATE customer SET id = 77 WHERE id = 1", problems.ROW_FOREIGN),
    ("INSERT INTO customer (id, created_at, changed_at, number) VALUES (4, 'now', 'now', 'x')", problems.ROW_BACK),
    ("UPDATE customer SET health_note = zeroblob(60) WHERE health_note IS NOT NULL", problems.SEALED_ALTERED),
]


@pytest.mark.parametrize(("edit", "reason"), OTHER_EDITS)
def test_other_rows_that_were_edited_with_another_tool_are_found(field: Field, edit: str, reason: str) -> None:
    with field.trial():
        field.raw.execute(edit)
        report = field.verdict(field.anchors)
        assert reason in {problem.reason for problem in report.problems}
        assert report.log_is_whole


def test_an_untouched_vault_is_good_to_both(field: Field) -> None:
    with field.trial():
        report = field.verdict(field.anchors)
        assert report.good
        assert (report.entries, report.customers) == (field.now.last, 4)


def test_the_log_of_another_vault_is_found_in_every_place_of_it(
    field: Field, tmp_path_factory: pytest.TempPathFactory
) -> None:
    other = make_shop(tmp_path_factory.mktemp("other"))
    raw = beside(other._desk.vault)
    theirs = {table: raw.execute(f"SELECT * FROM {table}").fetchall() for table in (*LOG, *ROWS, "user_key")}
    kept = field.raw.execute("SELECT * FROM user_key").fetchall()
    other._desk.close()
    for trial in range(TRIALS):
        random = Random(trial)
        with field.trial():
            # The whole log, or one entry of it, with or without the rows and keys of that vault.
            whole = random.random() < 0.5
            tables = [*LOG, *(ROWS if whole and random.random() < 0.5 else ())]
            seq = 1 if whole else an_entry(field, random)
            if whole and random.random() < 0.5:
                tables.append("user_key")
            for table in tables:
                rows = theirs[table] if whole else [row for row in theirs[table] if row[0] == seq]
                field.raw.execute(f"DELETE FROM {table}" + ("" if whole else f" WHERE seq = {seq}"))
                if rows:
                    field.raw.executemany(f"INSERT INTO {table} VALUES ({','.join('?' * len(rows[0]))})", rows)
            report = field.verdict()
            field.raw.execute("DELETE FROM user_key")
            field.raw.executemany("INSERT INTO user_key VALUES (?,?,?,?,?)", kept)
            assert not report.good
            assert field.transaction_of(seq) <= (report.first_bad or 0) <= seq
