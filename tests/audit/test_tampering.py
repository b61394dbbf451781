"""Whoever alters the log behind the program's back is found out, and the first bad entry is named."""

from collections.abc import Callable, Sequence
from sqlite3 import Cursor

import pytest

from custdesk.audit import problems
from custdesk.audit.model import LogQuery
from custdesk.audit.service import AuditLog
from custdesk.desk import chain
from custdesk.desk.door import Desk
from custdesk.store.secrets import UserSecrets
from custdesk.store.vault import Vault
from tests.audit.outsider import first_bad_entry
from tests.vaults import beside

TRIGGERS = (
    "audit_entry_is_never_changed",
    "audit_entry_is_never_removed",
    "audit_signature_is_never_changed",
    "audit_signature_is_never_removed",
)
COLUMNS = "seq, at, actor, action, subject_kind, subject_id, detail, commitment"


class Beside:
    """The database as a forger has it: no walls, no triggers, no keys between tables."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self.execute("PRAGMA foreign_keys = OFF")
        for trigger in TRIGGERS:
            self.execute(f"DROP TRIGGER {trigger}")

    def execute(self, sql: str, values: Sequence[object] = ()) -> Cursor:
        return beside(self._vault).execute(sql, values)


@pytest.fixture
def raw(desk: Desk) -> Beside:
    return Beside(desk.vault)


@pytest.fixture
def middle(desk: Desk) -> int:
    """The number of an entry in the middle that has a revision."""
    return int(beside(desk.vault).execute("SELECT seq FROM revision ORDER BY seq LIMIT 1 OFFSET 1").fetchone()[0])


@pytest.fixture
def names(desk: Desk, log: AuditLog) -> Callable[[int], set[str]]:
    """Verify, compare the first bad entry with ``seq`` and with what an outsider finds, and return the reasons."""

    def verify(seq: int) -> set[str]:
        anchors = [(anchor.seq, anchor.head) for anchor in desk.vault.anchors.read()]
        outsider = first_bad_entry(beside(desk.vault), desk.vault.vault_id, anchors)
        report = log.verify()
        assert not report.good
        assert report.first_bad == seq
        assert outsider == seq
        return {problem.reason for problem in report.problems if not problem.subject_kind}

    return verify


def last(connection: Beside) -> int:
    return int(connection.execute("SELECT max(seq) FROM audit_entry").fetchone()[0])


def forge_from(desk: Desk, seq: int) -> None:
    """Compute all heads from an entry on anew, as anybody who can write to the file can."""
    row = beside(desk.vault).execute("SELECT head FROM audit_entry WHERE seq < ? ORDER BY seq DESC", (seq,)).fetchone()
    head = row[0] if row else chain.first_head(desk.vault.vault_id)
    rows = beside(desk.vault).execute(f"SELECT {COLUMNS} FROM audit_entry WHERE seq >= ? ORDER BY seq", (seq,))
    for values in rows.fetchall():
        head = chain.next_head(head, chain.Entry(*values))
        beside(desk.vault).execute("UPDATE audit_entry SET head = ? WHERE seq = ?", (head, values[0]))


def test_an_untouched_log_is_good(desk: Desk, log: AuditLog) -> None:
    entries = last(desk.vault.reader)
    report = log.verify()
    assert report.good
    assert report.first_bad is None
    assert (report.entries, report.anchors) == (entries, len(desk.vault.anchors.read()) - 1)
    anchors = [(anchor.seq, anchor.head) for anchor in desk.vault.anchors.read()]
    assert first_bad_entry(beside(desk.vault), desk.vault.vault_id, anchors) is None


@pytest.mark.parametrize(
    ("column", "forged"),
    [
        ("at", "replace(at, 'Z', 'Y')"),
        ("actor", "actor + 1"),
        ("action", "'x' || substr(action, 2)"),
        ("subject_kind", "'x' || substr(subject_kind, 2)"),
        ("subject_id", "subject_id + 1"),
        ("detail", "detail || ' '"),
        ("detail", "CAST(detail AS BLOB)"),
        ("actor", "'nobody'"),
        ("commitment", "zeroblob(32)"),
        ("commitment", "NULL"),
        ("head", "zeroblob(32)"),
        ("head", "hex(head)"),
    ],
)
def test_one_altered_field_is_found(
    raw: Beside, middle: int, names: Callable[[int], set[str]], column: str, forged: str
) -> None:
    raw.execute(f"UPDATE audit_entry SET {column} = {forged} WHERE seq = ?", (middle,))
    assert problems.ALTERED in names(middle)


def test_a_text_that_is_none_is_found_and_still_shown(raw: Beside, middle: int, log: AuditLog) -> None:
    raw.execute("UPDATE audit_entry SET detail = CAST(x'ff' AS TEXT), actor = 'x' WHERE seq = ?", (middle,))
    assert log.verify().first_bad == middle
    assert middle in [entry.seq for entry in log.page(LogQuery()).entries]


def test_every_single_altered_entry_is_named(desk: Desk, raw: Beside, log: AuditLog) -> None:
    for seq in range(1, last(raw) + 1):
        at = raw.execute("SELECT at FROM audit_entry WHERE seq = ?", (seq,)).fetchone()[0]
        raw.execute("UPDATE audit_entry SET at = '1999' || substr(at, 5) WHERE seq = ?", (seq,))
        assert log.verify().first_bad == seq
        raw.execute("UPDATE audit_entry SET at = ? WHERE seq = ?", (at, seq))
    assert log.verify().good


def test_a_removed_entry_is_found(raw: Beside, middle: int, names: Callable[[int], set[str]]) -> None:
    raw.execute("DELETE FROM audit_entry WHERE seq = ?", (middle,))
    assert problems.MISSING in names(middle)


def test_an_entry_removed_with_all_that_hangs_on_it_is_found(
    raw: Beside, middle: int, names: Callable[[int], set[str]]
) -> None:
    for table in ("revision", "audit_signature", "audit_entry"):
        raw.execute(f"DELETE FROM {table} WHERE seq = ?", (middle,))
    assert problems.MISSING in names(middle)


def test_a_cut_end_is_found_by_the_signature_left_behind(raw: Beside, names: Callable[[int], set[str]]) -> None:
    cut = last(raw)
    raw.execute("DELETE FROM audit_entry WHERE seq = ?", (cut,))
    assert names(cut) == {problems.MISSING, problems.ANCHOR_BEYOND}


def test_a_clean_cut_is_found_by_the_anchors(raw: Beside, names: Callable[[int], set[str]]) -> None:
    cut = last(raw) - 1
    for table in ("revision", "audit_signature", "audit_entry"):
        raw.execute(f"DELETE FROM {table} WHERE seq >= ?", (cut,))
    assert names(cut) == {problems.ANCHOR_BEYOND}


def test_a_cut_end_that_was_written_over_is_found_by_the_anchors(
    desk: Desk, raw: Beside, log: AuditLog, names: Callable[[int], set[str]]
) -> None:
    cut = last(raw) - 2
    for table in ("revision", "audit_signature", "audit_entry"):
        raw.execute(f"DELETE FROM {table} WHERE seq >= ?", (cut,))
    for _time in range(4):
        log.page(LogQuery())
    assert names(cut) == {problems.ANCHOR_DIFFERS}


def test_the_number_of_a_cut_entry_is_not_given_again(
    raw: Beside, log: AuditLog, names: Callable[[int], set[str]]
) -> None:
    cut = last(raw)
    raw.execute("DELETE FROM audit_entry WHERE seq = ?", (cut,))
    log.page(LogQuery())
    assert problems.MISSING in names(cut)


def test_two_swapped_entries_are_found(desk: Desk, raw: Beside, names: Callable[[int], set[str]]) -> None:
    first, second = 5, 6
    for old, new in ((first, -1), (second, first), (-1, second)):
        raw.execute("UPDATE audit_entry SET seq = ? WHERE seq = ?", (new, old))
    assert problems.ALTERED in names(first)


def test_a_log_chained_anew_without_a_key_is_found(
    desk: Desk, raw: Beside, middle: int, names: Callable[[int], set[str]]
) -> None:
    raw.execute("UPDATE audit_entry SET subject_id = subject_id + 1 WHERE seq = ?", (middle,))
    raw.execute("UPDATE revision SET subject_id = subject_id + 1 WHERE seq = ?", (middle,))
    forge_from(desk, middle)
    assert names(middle) == {problems.SIGNATURE_FALSE, problems.ANCHOR_DIFFERS}


def test_a_whole_log_chained_anew_is_found_without_anchors(desk: Desk, raw: Beside, log: AuditLog, middle: int) -> None:
    (desk.vault.folder / "anchors.log").write_bytes(b"")
    raw.execute("UPDATE audit_entry SET at = '1999' || substr(at, 5) WHERE seq = 1")
    forge_from(desk, 1)
    assert log.verify().first_bad == 1


def sign(desk: Desk, seq: int, secrets: UserSecrets, key_id: int) -> None:
    head = beside(desk.vault).execute("SELECT head FROM audit_entry WHERE seq = ?", (seq,)).fetchone()[0]
    beside(desk.vault).execute(
        "UPDATE audit_signature SET signature = ?, user_key_id = ? WHERE seq = ?",
        (secrets.signing.sign(chain.seal_message(seq, head)), key_id, seq),
    )


def test_a_signature_by_somebody_else_is_found(
    desk: Desk, raw: Beside, middle: int, names: Callable[[int], set[str]]
) -> None:
    clerk = int(raw.execute("SELECT max(id) FROM user_key").fetchone()[0])
    sign(desk, middle, UserSecrets.generate(), clerk)
    assert names(middle) == {problems.SIGNATURE_FOREIGN}


def test_a_key_that_nobody_entered_signs_nothing(desk: Desk, raw: Beside, log: AuditLog, middle: int) -> None:
    forger = UserSecrets.generate()
    raw.execute("INSERT INTO user_key VALUES (99, 1, ?, ?, 'now')", (forger.sign_public, forger.box_public))
    sign(desk, middle, forger, 99)
    report = log.verify()
    assert report.first_bad == middle
    assert {problem.reason for problem in report.problems} == {problems.SIGNATURE_FOREIGN}


def test_a_removed_signature_is_found(raw: Beside, log: AuditLog, names: Callable[[int], set[str]]) -> None:
    end = last(raw)
    raw.execute("DELETE FROM audit_signature WHERE seq = ?", (end,))
    assert names(end) == {problems.SIGNATURE_MISSING}


@pytest.mark.parametrize(
    ("statement", "reason"),
    [
        ("UPDATE revision SET body = CAST(body || 'x' AS BLOB) WHERE seq = ?", problems.REVISION_ALTERED),
        ("UPDATE revision SET salt = zeroblob(16) WHERE seq = ?", problems.REVISION_ALTERED),
        ("DELETE FROM revision WHERE seq = ?", problems.REVISION_MISSING),
        ("UPDATE revision SET seq = 1 WHERE seq = ?", problems.REVISION_FOREIGN),
    ],
)
def test_altered_values_are_found(
    raw: Beside, middle: int, names: Callable[[int], set[str]], statement: str, reason: str
) -> None:
    raw.execute(statement, (middle,))
    assert reason in names(1 if reason is problems.REVISION_FOREIGN else middle)


def test_a_role_that_was_written_past_the_log_is_found(raw: Beside, log: AuditLog) -> None:
    added = raw.execute("SELECT seq FROM audit_entry WHERE action = 'user.added'").fetchone()[0]
    raw.execute("UPDATE user_account SET role = 'owner' WHERE name = 'Nikos'")
    report = log.verify()
    assert [(problem.seq, problem.reason) for problem in report.problems] == [(added, problems.USER_FORGED)]


def test_a_user_who_was_written_past_the_log_is_found(raw: Beside, log: AuditLog) -> None:
    raw.execute("INSERT INTO user_account VALUES (50, 'Eva', 'eva', 'owner', 'active', 'now', NULL)")
    assert [problem.reason for problem in log.verify().problems] == [problems.USER_FORGED]
