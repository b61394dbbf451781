"""Entries as they are verified: whatever lies in the file is read, of whatever type it is."""

from collections.abc import Iterator
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
