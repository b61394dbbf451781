"""Entries as they are verified: whatever lies in the file is read, of whatever type it is."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any

from custdesk.desk.audited_rows import whatever_it_is
from custdesk.store.connection import Connection

_ENTRIES = (
    "SELECT e.seq, e.at, e.actor, e.action, e.subject_kind, e.subject_id, e.detail, e.commitment, e.head,"
    " r.salt, r.body, r.rows, r.subject_kind, r.subject_id, s.user_key_id, s.signature FROM audit_entry AS e"
    " LEFT JOIN revision AS r ON r.seq = e.seq LEFT JOIN audit_signature AS s ON s.seq = e.seq"
    " WHERE e.seq > ? AND e.seq <= ? ORDER BY e.seq LIMIT ?"
)
_NEWER = (
    "SELECT e.seq, e.at, e.actor, e.action, e.subject_kind, e.subject_id, e.detail, e.commitment,"
    " iif(e.commitment IS NULL, x'', r.rows) FROM audit_entry AS e LEFT JOIN revision AS r ON r.seq = e.seq"
    " WHERE e.seq > ? ORDER BY e.seq"
)
_CUTS = (
    "SELECT first_seq, last_seq, previous, head FROM audit_cut WHERE first_seq > ? AND first_seq < ?"
    " AND typeof(last_seq) = 'integer' ORDER BY first_seq"
)
_SUBJECTS = {
    "customer": ("SELECT count(*) FROM customer", "SELECT id FROM customer WHERE id > ? ORDER BY id LIMIT ?"),
    "purpose": ("SELECT count(*) FROM purpose", "SELECT id FROM purpose WHERE id > ? ORDER BY id LIMIT ?"),
    "notice": (
        "SELECT count(DISTINCT version) FROM notice",
        "SELECT DISTINCT version FROM notice WHERE version > ? ORDER BY version LIMIT ?",
    ),
}
_NAMES = {
    "customer": "SELECT CAST(number AS BLOB) FROM customer WHERE id = ?",
    "purpose": "SELECT CAST(code AS BLOB) FROM purpose WHERE id = ?",
}


@contextmanager
def one_moment(connection: Connection) -> Iterator[None]:
    """Let all that is read in the block be of the same moment, whatever is written meanwhile."""
    connection.execute("BEGIN")
    try:
        yield
    finally:
        connection.execute("ROLLBACK")


def last_seq(connection: Connection) -> int:
    row = connection.execute("SELECT coalesce(max(seq), 0) FROM audit_entry").fetchone()
    return int(row[0])


def select_to_verify(connection: Connection, after: int, last: int, limit: int) -> list[tuple[Any, ...]]:
    """Return entries with their revisions and signatures, as :mod:`custdesk.audit.verifying` takes them."""
    return whatever_it_is(connection, lambda: connection.execute(_ENTRIES, (after, last, limit)).fetchall())


def select_newer(connection: Connection, after: int) -> list[tuple[Any, ...]]:
    """Return what entries after ``after`` tell of rows: the sealed fields of each, then the digests, if any."""
    return whatever_it_is(connection, lambda: connection.execute(_NEWER, (after,)).fetchall())


def count_subjects(connection: Connection) -> int:
    """Return how many customers, purposes and versions of the notice there are."""
    return sum(connection.execute(statement).fetchone()[0] for statement, _page in _SUBJECTS.values())


def select_subjects(connection: Connection, kind: str, after: Any, limit: int) -> list[Any]:
    """Return the next subjects of a kind that have rows, in their order."""
    page = _SUBJECTS[kind][1]
    rows = whatever_it_is(connection, lambda: connection.execute(page, (after, limit)).fetchall())
    return [row[0] for row in rows]


def select_names(connection: Connection, subjects: Iterable[tuple[str, int]]) -> dict[tuple[str, int], str]:
    """Return the number of each customer and the code of each purpose that is still there."""
    found = {}
    for kind, subject in set(subjects):
        row = connection.execute(_NAMES[kind], (subject,)).fetchone() if kind in _NAMES else None
        if row is not None and row[0] is not None:
            found[kind, subject] = row[0].decode(errors="replace")
    return found


def select_cuts(connection: Connection, after: int, before: int) -> list[tuple[int, int, bytes, bytes]]:
    """Return what was cut between two entries: first and last of it, the heads before and after."""
    return whatever_it_is(connection, lambda: connection.execute(_CUTS, (after, before)).fetchall())


def select_stray(connection: Connection, last: int) -> list[int]:
    """Return the numbers after ``last`` of which a revision or signature is left, but not the entry."""
    rows = connection.execute(
        "SELECT seq FROM (SELECT seq FROM revision UNION SELECT seq FROM audit_signature) WHERE seq > ? ORDER BY seq",
        (last,),
    )
    return [int(row[0]) for row in rows]


def select_keys(connection: Connection) -> list[tuple[int, int, bytes, bytes]]:
    """Return id, user, Ed25519 and X25519 public key of all keys."""
    return connection.execute("SELECT id, user_id, sign_public, box_public FROM user_key ORDER BY id").fetchall()


def select_accounts(connection: Connection) -> list[tuple[int, str, str]]:
    """Return id, role and state of all users."""
    return connection.execute("SELECT id, role, state FROM user_account ORDER BY id").fetchall()
