"""The log grows at its end: entries are chained, and what a transaction added is signed once by whoever did it."""

import json
import os
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from itertools import chain as chained
from typing import Any, ClassVar, NamedTuple, Protocol

from custdesk.desk import chain
from custdesk.desk.audited_rows import renewed
from custdesk.desk.events import Detail, Event, detail_names
from custdesk.store.connection import Connection

_CLOCK_SLACK = timedelta(minutes=2)
_SALT_BYTES = 16
_AT_ONCE = 50  # rows a statement: a quarter less than a statement for each
_ENTRY, _REVISION = "INSERT INTO audit_entry VALUES (?,?,?,?,?,?,?,?,?)", "INSERT INTO revision VALUES (?,?,?,?,?,?)"
_json = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode


class SigningKey(Protocol):
    """Makes an Ed25519 signature (RFC 8032)."""

    def sign(self, data: bytes, /) -> bytes: ...


class Signer(NamedTuple):
    """Who does it, and with which key of his."""

    user_id: int
    user_key_id: int
    key: SigningKey


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockWentBack(Event):
    action: ClassVar[str] = "clock.went_back"
    seconds: int = 0


def append(
    connection: Connection,
    vault_id: bytes,
    signer: Signer,
    now: str,
    entries: Sequence[tuple[Event, chain.Revision | None]],
) -> tuple[int, bytes]:
    """Add ``entries`` with their revisions at the instant ``now``; return number and head of the last one.

    Each entry commits to the rows of its subject as they are now, where its event says that it changed them.
    """
    seq, head, last_at = _end_of_log(connection, chain.first_head(vault_id))
    gap = last_at - datetime.fromisoformat(now)
    if gap > _CLOCK_SLACK:
        entries = [(ClockWentBack(seconds=int(gap.total_seconds())), None), *entries]
    rows, revisions = [], []
    actor = signer.user_id
    audited = renewed(connection, [event for event, _revision in entries])
    for place, (event, revision) in enumerate(entries):
        seq += 1
        kind, subject, told = event.subject_kind, event.subject_id, audited.get(place, b"")
        commitment = None
        if revision or told:
            salt, body = os.urandom(_SALT_BYTES), chain.revision_body(revision or {})
            commitment = chain.commitment(salt, body, told)
            revisions.append((seq, kind, subject, salt, body, told))
        entry = chain.Entry(seq, now, actor, event.action, kind, subject, _detail_of(event), commitment)
        head = chain.next_head(head, entry)
        rows.append((*entry, head))
    _insert(connection, _ENTRY, rows)
    _insert(connection, _REVISION, revisions)
    signature = signer.key.sign(chain.seal_message(seq, head))
    connection.execute("INSERT INTO audit_signature VALUES (?,?,?)", (seq, signer.user_key_id, signature))
    return seq, head


def _insert(connection: Connection, one: str, rows: Sequence[tuple[Any, ...]]) -> None:
    """Insert ``rows`` with the statement ``one``, which is for a single row."""
    many = one + f", ({one.partition('(')[2]}" * (_AT_ONCE - 1)
    whole = len(rows) - len(rows) % _AT_ONCE
    for start in range(0, whole, _AT_ONCE):
        connection.execute(many, tuple(chained.from_iterable(rows[start : start + _AT_ONCE])))
    connection.executemany(one, rows[whole:])


def _detail_of(event: Event) -> str:
    names = detail_names(type(event))
    return _written(names, *(getattr(event, name) for name in names)) if names else "{}"


@lru_cache(256, typed=True)
def _written(names: tuple[str, ...], *values: Detail) -> str:
    return _json(dict(zip(names, values, strict=True)))


def _end_of_log(connection: Connection, first_head: bytes) -> tuple[int, bytes, datetime]:
    """Return number, head and time of the last entry. A forged one must not keep anybody from signing in.

    The number is never one of which a signature or a revision is left: what was cut off stays missing.
    """
    row = connection.execute(
        "SELECT seq, CAST(head AS BLOB), CAST(at AS BLOB) FROM audit_entry ORDER BY seq DESC LIMIT 1"
    ).fetchone()
    left = connection.execute(
        "SELECT max((SELECT coalesce(max(seq), 0) FROM audit_signature), (SELECT coalesce(max(seq), 0) FROM revision))"
    ).fetchone()[0]
    seq, head, at = row or (0, first_head, b"")
    try:
        last_at = datetime.fromisoformat(at.decode()).astimezone(UTC)
    except ValueError:
        last_at = datetime.min.replace(tzinfo=UTC)
    return max(seq, left), head, last_at
