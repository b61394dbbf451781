"""Entries as they are shown."""

import json
from typing import Any

from custdesk.audit.model import LogEntry, LogPage, LogQuery
from custdesk.desk.chain import Revision, revision_of
from custdesk.desk.passages import instant
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
    " EXISTS (SELECT 1 FROM revision AS r WHERE r.seq = e.seq AND length(r.body) > 0)"
    " FROM audit_entry AS e"
    " LEFT JOIN user_account AS u ON u.id = e.actor"
    " LEFT JOIN user_account AS s ON e.subject_kind = 'user' AND s.id = e.subject_id"
    " LEFT JOIN customer AS c ON e.subject_kind = 'customer' AND c.id = e.subject_id"
)


def select_log_page(connection: Connection, query: LogQuery) -> LogPage:
    """Return the entries that a query asks for, the newest first."""
    where, values = _conditions(query)
    rows = connection.execute(
        f"{_SHOWN} WHERE {' AND '.join(where)} ORDER BY e.seq DESC LIMIT ?", (*values, query.limit + 1)
    ).fetchall()
    entries = tuple(_entry(row) for row in rows[: query.limit])
    return LogPage(entries, entries[-1].seq if len(rows) > query.limit else None)


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


def select_people(connection: Connection) -> tuple[tuple[int, str], ...]:
    """Return id and name of everybody who may have made an entry; the recovery user (id 0) has no name."""
    return tuple(connection.execute("SELECT id, name FROM user_account ORDER BY id = 0, folded_name"))


def select_values(connection: Connection, seq: int) -> tuple[str, int, Revision] | None:
    """Return the subject and the values before and after of an entry, or ``None`` if it has none."""
    row = connection.execute("SELECT subject_kind, subject_id, body FROM revision WHERE seq = ?", (seq,)).fetchone()
    return (row[0], row[1], revision_of(row[2])) if row else None


def _conditions(query: LogQuery) -> tuple[list[str], list[int | str]]:
    where, values = ["1"], list[int | str]()

    def add(condition: str, value: int | str | None) -> None:
        if value is not None and value != "":
            where.append(condition)
            values.append(value)

    add("e.seq < ?", query.after_seq)
    add("e.actor = ?", query.user_id)
    add("e.action = ?", query.action)
    add("e.subject_kind = 'customer' AND e.subject_id = ?", query.customer_id)
    add("e.subject_kind = 'customer' AND c.number = ?", query.customer_number.strip())
    add("e.at >= ?", instant(query.since) if query.since else None)
    add("e.at < ?", instant(query.until) if query.until else None)
    return where, values


def _entry(row: tuple[Any, ...]) -> LogEntry:
    at, action, subject_kind, detail = (text.decode(errors="replace") for text in row[:4])
    try:
        stored = json.loads(detail)
        values = {str(name): tuple(value) if isinstance(value, list) else value for name, value in stored.items()}
    except (ValueError, AttributeError):
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
    )
