"""Entries as they are shown."""

import json
from collections.abc import Sequence
from typing import Any

from custdesk.audit.model import LogEntry
from custdesk.desk.chain import Revision, revision_of
from custdesk.store.connection import Connection

# A forged entry may hold what is no text and no number, and has to be shown all the same.
_TEXTS = ("at", "action", "subject_kind", "detail")


def _bytes(*places: str) -> str:
    return ", ".join(f"CAST({place} AS BLOB)" for place in places)


def _numbers(*places: str) -> str:
    return ", ".join(f"iif(typeof({place}) = 'integer', {place}, NULL)" for place in places)


_TEXTS_AS_BYTES = _bytes(*(f"e.{name}" for name in _TEXTS))
_SHOWN = (
    f"SELECT {_TEXTS_AS_BYTES}, e.seq, {_numbers('e.actor')}, coalesce(u.name, ''), {_numbers('e.subject_id')},"
    " coalesce(CASE e.subject_kind WHEN 'customer' THEN c.number WHEN 'user' THEN s.name END, ''),"
    " EXISTS (SELECT 1 FROM revision AS r WHERE r.seq = e.seq AND length(r.body) > 0), coalesce(f.how, '')"
    " FROM audit_entry AS e"
    " LEFT JOIN user_account AS u ON u.id = e.actor"
    " LEFT JOIN user_account AS s ON e.subject_kind = 'user' AND s.id = e.subject_id"
    " LEFT JOIN customer AS c ON e.subject_kind = 'customer' AND c.id = e.subject_id"
    " LEFT JOIN former_customer AS f ON e.subject_kind = 'customer' AND f.id = e.subject_id"
)


def select_entries(connection: Connection, seqs: Sequence[int]) -> tuple[LogEntry, ...]:
    """Return the entries with these numbers, the newest first."""
    rows = connection.execute(
        f"{_SHOWN} WHERE e.seq IN (SELECT value FROM json_each(?)) ORDER BY e.seq DESC", (json.dumps(list(seqs)),)
    )
    return tuple(_entry(row) for row in rows)


def select_actions(connection: Connection) -> tuple[str, ...]:
    """Return the actions that occur in the log; each is one step in the index."""
    return tuple(
        row[0]
        for row in connection.execute(
            "WITH RECURSIVE found (action) AS (SELECT min(action) FROM audit_entry UNION ALL"
            " SELECT (SELECT min(action) FROM audit_entry WHERE action > found.action) FROM found"
            " WHERE found.action IS NOT NULL) SELECT action FROM found WHERE action IS NOT NULL"
        )
    )


def last_number(connection: Connection) -> int:
    """Return the number of the newest entry."""
    row = connection.execute("SELECT coalesce(max(seq), 0) FROM audit_entry").fetchone()
    return int(row[0])


def select_people(connection: Connection) -> tuple[tuple[int, str], ...]:
    """Return id and name of everybody who may have made an entry; the recovery user (id 0) has no name."""
    return tuple(connection.execute("SELECT id, name FROM user_account ORDER BY id = 0, folded_name"))


def select_number(connection: Connection, customer_id: int) -> str:
    """Return the number of a customer; empty if there is none."""
    row = connection.execute("SELECT number FROM customer WHERE id = ?", (customer_id,)).fetchone()
    return str(row[0]) if row else ""


def select_values(connection: Connection, seq: int) -> tuple[str, int, Revision] | None:
    """Return the subject and the values before and after of an entry, or ``None`` if it has none."""
    row = connection.execute("SELECT subject_kind, subject_id, body FROM revision WHERE seq = ?", (seq,)).fetchone()
    return (row[0], row[1], revision_of(row[2])) if row else None


def _entry(row: tuple[Any, ...]) -> LogEntry:
    at, action, subject_kind, detail = (text.decode(errors="replace") for text in row[:4])
    try:
        stored = json.loads(detail)
        values = {str(name): tuple(value) if isinstance(value, list) else value for name, value in stored.items()}
    except (ValueError, AttributeError, RecursionError):
        values = {}  # shown without its details; that it was altered, the verification says
    return LogEntry(
        seq=row[4],
        at=at,
        actor_id=-1 if row[5] is None else row[5],
        actor_name=row[6],
        action=action,
        subject_kind=subject_kind,
        subject_id=row[7] or 0,
        subject_name=row[8],
        detail=values,
        has_values=bool(row[9]),
        gone=row[10],
    )
