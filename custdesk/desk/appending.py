"""The log grows at its end: entries are chained, and what a transaction added is signed once by whoever did it."""

import json
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import Any, ClassVar, NamedTuple, Protocol

from custdesk.desk import chain
from custdesk.desk.audited_rows import renewed
from custdesk.desk.events import Detail, Event, detail_names
from custdesk.store.connection import Connection
from custdesk.store.rows import insert_rows, insert_values, values_of

_CLOCK_SLACK = timedelta(minutes=2)
_SALT_BYTES = 16
_AT_ONCE = 50  # salts
_ENTRY = "INSERT INTO audit_entry VALUES (?,?,?,?,?,?,?,?,?)"
_REVISION = "INSERT INTO revision VALUES (?,?,?,?,?,?)"
_ENTRY_IN_HEX = "INSERT INTO audit_entry VALUES (?,?,?,?,?,?,?,unhex(?),unhex(?))"
_REVISION_IN_HEX = "INSERT INTO revision VALUES (?,?,?,unhex(?),unhex(?),unhex(?))"
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


class EntryChain:
    """Entries that follow one another, with their revisions; ``rows`` and ``revisions`` are as they are stored.

    It can grow in another process than the one that keeps the log: it needs no key.
    """

    def __init__(self, seq: int, head: bytes, now: str, actor: int) -> None:
        self.seq = seq
        self.head = head
        self.rows: list[tuple[Any, ...]] = []
        self.revisions: list[tuple[Any, ...]] = []
        self._now = now
        self._actor = actor
        self._salts = _new_salts()

    def add(self, event: Event, revision: chain.Revision | None = None, digests: bytes = b"") -> None:
        """Add an entry; ``digests`` are those of the rows of its subject that it renews."""
        body = chain.revision_body(revision) if revision else b""
        self.add_told(event.action, event.subject_kind, event.subject_id, detail_of(event), body, digests)

    def add_told(
        self, action: str, subject_kind: str, subject_id: int, detail: str, body: bytes = b"", digests: bytes = b""
    ) -> None:
        """Do the same for an event by what is written of it, ``detail`` as :func:`detail_of` writes it."""
        self.seq += 1
        commitment = None
        if body or digests:
            salt = next(self._salts)
            commitment = chain.commitment(salt, body, digests)
            self.revisions.append((self.seq, subject_kind, subject_id, salt, body, digests))
        entry = chain.Entry(self.seq, self._now, self._actor, action, subject_kind, subject_id, detail, commitment)
        self.head = chain.next_head(self.head, entry)
        self.rows.append((*entry, self.head))

    def in_hex(self) -> tuple[list[Any], list[Any]]:
        """Return the values of rows and revisions as :meth:`EntriesAhead.take` wants them."""
        rows = [(*row[:7], None if row[7] is None else row[7].hex(), row[8].hex()) for row in self.rows]
        revisions = [
            (seq, kind, subject, salt.hex(), body.hex(), digests.hex())
            for seq, kind, subject, salt, body, digests in self.revisions
        ]
        return values_of(rows), values_of(revisions)


def _new_salts() -> Iterator[bytes]:
    """Yield salts without end, drawn some at a time: asking the system costs more than the bytes."""
    while True:
        drawn = os.urandom(_SALT_BYTES * _AT_ONCE)
        for start in range(0, len(drawn), _SALT_BYTES):
            yield drawn[start : start + _SALT_BYTES]


class EntriesAhead:
    """Takes entries that another process chained, inside a transaction and before those that are added at its end."""

    def __init__(self, connection: Connection, vault_id: bytes, actor: int, now: str) -> None:
        self._connection = connection
        begun = _begin(connection, vault_id, actor, now)
        insert_rows(connection, _ENTRY, begun.rows)
        self.seq, self.head = begun.seq, begun.head

    def take(self, rows: Sequence[Any], revisions: Sequence[Any]) -> None:
        """Store entries and revisions by their values, one after the other, bytes as hexadecimal digits.

        Raise ``ValueError`` if a number is missing.
        """
        numbers = rows[:: len(chain.Entry._fields) + 1]
        if [*numbers] != [*range(self.seq + 1, self.seq + 1 + len(numbers))]:
            raise ValueError("these entries do not follow the last one")
        insert_values(self._connection, _ENTRY_IN_HEX, rows)
        insert_values(self._connection, _REVISION_IN_HEX, revisions)
        self.seq += len(numbers)


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
    grown = _begin(connection, vault_id, signer.user_id, now)
    audited = renewed(connection, [event for event, _revision in entries])
    for place, (event, revision) in enumerate(entries):
        grown.add(event, revision, audited.get(place, b""))
    insert_rows(connection, _ENTRY, grown.rows)
    insert_rows(connection, _REVISION, grown.revisions)
    signature = signer.key.sign(chain.seal_message(grown.seq, grown.head))
    connection.execute("INSERT INTO audit_signature VALUES (?,?,?)", (grown.seq, signer.user_key_id, signature))
    return grown.seq, grown.head


def _begin(connection: Connection, vault_id: bytes, actor: int, now: str) -> EntryChain:
    """Return the chain as it goes on from what is stored, with an entry that says so where the clock went back."""
    seq, head, last_at = _end_of_log(connection, chain.first_head(vault_id))
    grown = EntryChain(seq, head, now, actor)
    gap = last_at - datetime.fromisoformat(now)
    if gap > _CLOCK_SLACK:
        grown.add(ClockWentBack(seconds=int(gap.total_seconds())))
    return grown


def detail_of(event: Event) -> str:
    """Return what the log says of an event beyond its subject, as JSON."""
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
