"""The rows of the log that are about one customer, and of one transaction."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from custdesk.audit.model import LogEntry
from custdesk.audit.revisions import select_revisions
from custdesk.desk.chain import Revision
from custdesk.history.model import APART, BATCHES, COMINGS_AND_GOINGS, LOOKS, UNDOABLE
from custdesk.store.connection import Connection

# Whatever SQLite guesses of how many rows there are, the entries of one customer are found by the customer.
_OF_CUSTOMER = (
    " FROM audit_entry AS e INDEXED BY audit_entry_subject WHERE e.subject_kind = 'customer' AND e.subject_id = ?"
)
# A forged entry may hold what is no text and no number, and has to be shown all the same.
_ROW = (
    "SELECT e.seq, CAST(e.at AS BLOB), iif(typeof(e.actor) = 'integer', e.actor, -1),"
    " coalesce((SELECT name FROM user_account WHERE id = e.actor), ''), CAST(e.action AS BLOB), CAST(e.detail AS BLOB),"
    " e.commitment IS NOT NULL"
)


@dataclass(frozen=True, slots=True)
class Logged:
    """An entry about a customer; ``revision`` is missing where it was erased, cut off or never there."""

    seq: int
    action: str
    columns: tuple[str, ...]
    revision: Revision | None


@dataclass(frozen=True, slots=True)
class Transaction:
    """Entries ``first`` to ``last``, which one signature closes. ``by_customer`` holds number and action of those about
    customers; the others are ``about`` something else: action, subject and detail of the last of them. ``actor`` is the
    id of whoever did it all."""

    first: int
    last: int
    at: str
    actor_name: str
    by_customer: dict[int, tuple[tuple[int, str], ...]]
    about: tuple[str, int, dict[str, Any]]
    actor: int

    @property
    def is_batch(self) -> bool:
        """Whether it is an import, or the undoing of one."""
        return self.about[0] in BATCHES


def select_rows(
    connection: Connection, customer_id: int, before_seq: int | None, actions: Sequence[str], *, without: bool
) -> Iterator[LogEntry]:
    """Yield the entries about a customer, the newest first, with one of ``actions`` or ``without`` those.

    They are read as they are asked for, so that whoever has enough stops.
    """
    chosen = f"e.action {'NOT IN' if without else 'IN'} (SELECT value FROM json_each(?))"
    rows = connection.execute(
        f"{_ROW}{_OF_CUSTOMER} AND e.seq < ? AND {chosen} ORDER BY e.seq DESC",
        (customer_id, 2**63 - 1 if before_seq is None else before_seq, json.dumps(actions)),
    )
    return (_entry(customer_id, row) for row in rows)


def select_subject(connection: Connection, seq: int) -> tuple[str, str, int, str]:
    """Return action, kind and id of the subject, and instant of an entry; empty texts if there is none."""
    row = connection.execute(
        "SELECT CAST(action AS BLOB), CAST(subject_kind AS BLOB), iif(typeof(subject_id) = 'integer', subject_id, 0),"
        " CAST(at AS BLOB) FROM audit_entry WHERE seq = ?",
        (seq,),
    ).fetchone()
    if row is None:
        return "", "", 0, ""
    action, kind, at = (text.decode(errors="replace") for text in (row[0], row[1], row[3]))
    return action, kind, row[2], at


def select_logged(connection: Connection, customer_id: int, after_seq: int, last_seq: int) -> list[Logged]:
    """Return the entries from after ``after_seq`` to ``last_seq`` that changed columns of a customer, in order."""
    rows = connection.execute(
        f"SELECT e.seq, e.action, CAST(e.detail AS BLOB){_OF_CUSTOMER} AND e.seq > ? AND e.seq <= ?"
        " AND e.action IN (SELECT value FROM json_each(?)) ORDER BY e.seq",
        (customer_id, after_seq, last_seq, json.dumps(UNDOABLE)),
    ).fetchall()
    revisions = select_revisions(connection, [row[0] for row in rows])
    return [Logged(seq, action, _columns(detail), revisions.get(seq)) for seq, action, detail in rows]


def was_cut_since(connection: Connection, seq: int) -> bool:
    """Return whether entries after one were cut from the log."""
    return connection.execute("SELECT 1 FROM audit_cut WHERE last_seq > ? LIMIT 1", (seq,)).fetchone() is not None


def count_actions(connection: Connection, customer_id: int, after_seq: int, actions: Sequence[str]) -> int:
    """Return how many entries about a customer with one of ``actions`` came after ``after_seq``."""
    row = connection.execute(
        f"SELECT count(*){_OF_CUSTOMER} AND e.seq > ? AND e.action IN (SELECT value FROM json_each(?))",
        (customer_id, after_seq, json.dumps(actions)),
    ).fetchone()
    return int(row[0])


def touched_since(
    connection: Connection, customer_ids: Sequence[int], seq: int, cancelled: Sequence[tuple[int, int]]
) -> set[int]:
    """Return those of some customers with whom anything was done after an entry.

    Looking, telling one from another, and taking out with coming back are nothing, nor is what was done in the spans of
    entries that ``cancelled`` each other.
    """
    rows = connection.execute(
        "SELECT DISTINCT e.subject_id FROM json_each(?) AS j CROSS JOIN audit_entry AS e INDEXED BY audit_entry_subject"
        " ON e.subject_kind = 'customer' AND e.subject_id = j.value"
        " WHERE e.seq > ? AND e.action NOT IN (SELECT value FROM json_each(?)) AND NOT EXISTS"
        " (SELECT 1 FROM json_each(?) AS s WHERE e.seq BETWEEN s.value ->> 0 AND s.value ->> 1)",
        (json.dumps(customer_ids), seq, json.dumps((*LOOKS, *COMINGS_AND_GOINGS, *APART)), json.dumps(cancelled)),
    )
    return {int(row[0]) for row in rows}


def cancelled_since(connection: Connection, seq: int) -> tuple[tuple[int, int], ...]:
    """Return the spans of the transactions after an entry that were undone, and of those that undid them."""
    rows = connection.execute(
        "SELECT seq, CAST(detail AS BLOB) FROM audit_entry"
        " WHERE action = 'batch.reverted' AND seq > ? ORDER BY seq DESC",
        (seq,),
    ).fetchall()
    gone: set[int] = set()
    for reverted, detail in rows:
        entry = _values(detail).get("entry", 0)
        # Whoever undid something, and was undone, changed nothing in the end.
        if reverted not in gone and isinstance(entry, int) and entry > seq:
            gone |= {entry, reverted}
    return tuple((_first_of(connection, last), last) for last in sorted(gone))


def _first_of(connection: Connection, last: int) -> int:
    row = connection.execute("SELECT coalesce(max(seq), 0) + 1 FROM audit_signature WHERE seq < ?", (last,)).fetchone()
    return int(row[0])


def select_transaction(connection: Connection, seq: int) -> Transaction | None:
    """Return the transaction that an entry belongs to; none if there is no such entry."""
    last = connection.execute("SELECT min(seq) FROM audit_signature WHERE seq >= ?", (seq,)).fetchone()[0]
    before = connection.execute("SELECT coalesce(max(seq), 0) FROM audit_signature WHERE seq < ?", (seq,)).fetchone()[0]
    rows = connection.execute(
        "SELECT e.seq, CAST(e.action AS BLOB), CAST(e.subject_kind AS BLOB),"
        " iif(typeof(e.subject_id) = 'integer', e.subject_id, 0), CAST(e.at AS BLOB), coalesce(u.name, ''),"
        " iif(typeof(e.actor) = 'integer', e.actor, -1) FROM audit_entry AS e"
        " LEFT JOIN user_account AS u ON u.id = e.actor WHERE e.seq > ? AND e.seq <= ?"
        " ORDER BY e.seq",
        (before, last or 0),
    ).fetchall()
    if not any(row[0] == seq for row in rows):
        return None
    by_customer: dict[int, tuple[tuple[int, str], ...]] = {}
    about: tuple[str, int, dict[str, Any]] = ("", 0, {})
    for number, action, kind, subject_id, *_rest in rows:
        if kind == b"customer":
            entry = (number, action.decode(errors="replace"))
            by_customer[subject_id] = (*by_customer.get(subject_id, ()), entry)
        else:
            about = (action.decode(errors="replace"), subject_id, _detail(connection, number))
    at = rows[-1][4].decode(errors="replace")
    return Transaction(rows[0][0], rows[-1][0], at, rows[-1][5], by_customer, about, rows[-1][6])


def has_consents(connection: Connection, customer_id: int) -> bool:
    return (
        connection.execute("SELECT 1 FROM consent_record WHERE customer_id = ? LIMIT 1", (customer_id,)).fetchone()
        is not None
    )


def details_since(
    connection: Connection, customer_id: int, seq: int, actions: Sequence[str]
) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield action and detail of the entries about a customer after one, with one of ``actions``."""
    rows = connection.execute(
        f"SELECT CAST(e.action AS BLOB), CAST(e.detail AS BLOB){_OF_CUSTOMER} AND e.seq > ?"
        " AND e.action IN (SELECT value FROM json_each(?)) ORDER BY e.seq",
        (customer_id, seq, json.dumps(actions)),
    )
    return ((action.decode(errors="replace"), dict(_values(detail))) for action, detail in rows)


def _entry(customer_id: int, row: tuple[Any, ...]) -> LogEntry:
    action = row[4].decode(errors="replace")
    return LogEntry(
        seq=row[0],
        at=row[1].decode(errors="replace"),
        actor_id=row[2],
        actor_name=row[3],
        action=action,
        subject_kind="customer",
        subject_id=customer_id,
        subject_name="",
        detail=_values(row[5]),
        has_values=bool(row[6]) and action in UNDOABLE,
    )


def _values(detail: bytes) -> dict[str, int | str | tuple[str, ...]]:
    try:
        stored = json.loads(detail.decode(errors="replace"))
        return {str(name): tuple(value) if isinstance(value, list) else value for name, value in stored.items()}
    except (ValueError, AttributeError, RecursionError):
        return {}  # shown without its details; that it was altered, the verification says


def _columns(detail: bytes) -> tuple[str, ...]:
    columns = _values(detail).get("columns", ())
    return tuple(name for name in columns if isinstance(name, str)) if isinstance(columns, tuple) else ()


def _detail(connection: Connection, seq: int) -> dict[str, Any]:
    row = connection.execute("SELECT CAST(detail AS BLOB) FROM audit_entry WHERE seq = ?", (seq,)).fetchone()
    return dict(_values(row[0]))
