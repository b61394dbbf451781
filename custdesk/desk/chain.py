"""The bytes that are sealed: how an entry, a revision and the end of a transaction are written down and hashed.

A value is one tag byte, its length as an unsigned 64-bit big-endian number, then its bytes: ``N`` nothing, ``I`` a
signed 64-bit big-endian number, ``T`` text in UTF-8, ``B`` bytes. An entry is its eight values in the order of
:class:`Entry`. Then, with SHA-256 (FIPS 180-4) and Ed25519 (RFC 8032)::

    head of an empty log = SHA-256("CUSTDESK-LOG-1"      + vault id)
    head of an entry     = SHA-256("CUSTDESK-ENTRY-1"    + previous head + entry)
    commitment           = SHA-256("CUSTDESK-REVISION-1" + salt + body), where the revision has no rows, else
                           SHA-256("CUSTDESK-REVISION-2" + salt + the values body and rows)
    signature            = Ed25519("CUSTDESK-SEAL-1"     + seq as 64 bits + head) by the actor, at a transaction's end

The body of a revision is, for each column that changed, by name: its name, the value before, the value after. Its rows
are, for each part of the subject's rows that changed: its name and its digest, see :mod:`custdesk.desk.audited_rows`.

An outsider needs nothing else to check a log; nothing here is JSON, and no number is a float.
"""

from collections.abc import Iterable, Mapping
from functools import lru_cache
from hashlib import sha256
from typing import NamedTuple

Value = int | str | bytes | None
Revision = Mapping[str, tuple[Value, Value]]

_LOG = b"CUSTDESK-LOG-1"
_ENTRY = b"CUSTDESK-ENTRY-1"
_REVISION = b"CUSTDESK-REVISION-1"
_REVISION_WITH_ROWS = b"CUSTDESK-REVISION-2"
_SEAL = b"CUSTDESK-SEAL-1"
_NOTHING = b"N" + bytes(8)
_NUMBER = b"I" + (8).to_bytes(8, "big")
_EMPTY = b"T" + bytes(8)
_SHORT_TEXT = tuple(b"T" + length.to_bytes(8, "big") for length in range(512))
_SMALL_NUMBER = tuple(_NUMBER + number.to_bytes(8, "big") for number in range(64))


class Entry(NamedTuple):
    """The sealed part of a log entry, in the order in which it is hashed. ``at`` is ISO 8601 in UTC."""

    seq: int
    at: str
    actor: int
    action: str
    subject_kind: str
    subject_id: int
    detail: str
    commitment: bytes | None


def canonical(values: Iterable[Value]) -> bytes:
    """Return the canonical bytes of ``values``; raise ``TypeError``, ``ValueError`` or ``OverflowError`` for what has
    none."""
    # Most values of a customer are blank: they are asked for here, before the call.
    return b"".join([_EMPTY if value == "" else encoded(value) for value in values])


def encoded(value: Value) -> bytes:
    """Return the canonical bytes of one value; raise as :func:`canonical` does."""
    kind = type(value)  # asked so, because this is done for each value of each entry ever written
    if kind is str:
        body = value.encode()  # type: ignore[union-attr]
        length = len(body)
        return (_SHORT_TEXT[length] if length < 512 else b"T" + length.to_bytes(8, "big")) + body
    if kind is int:
        if 0 <= value < 64:  # type: ignore[operator]
            return _SMALL_NUMBER[value]  # type: ignore[index]
        return _NUMBER + value.to_bytes(8, "big", signed=True)  # type: ignore[union-attr]
    if value is None:
        return _NOTHING
    if kind is bytes:
        return b"B" + len(value).to_bytes(8, "big") + value  # type: ignore[arg-type, operator]
    raise TypeError("only texts, numbers, bytes and nothing are written down")


@lru_cache(4096)
def _text(text: str) -> bytes:
    body = text.encode()
    return b"T" + len(body).to_bytes(8, "big") + body


@lru_cache(256, typed=True)
def _done_by(at: str, actor: int, action: str, kind: str) -> bytes:
    return b"".join((_text(at), _NUMBER, actor.to_bytes(8, "big", signed=True), _text(action), _text(kind)))


def values_of(body: bytes) -> list[Value]:
    """Return the values that :func:`canonical` wrote; raise ``ValueError`` where the bytes are not of that form."""
    values: list[Value] = []
    place = 0
    while place < len(body):
        tag, length = body[place : place + 1], int.from_bytes(body[place + 1 : place + 9], "big")
        value = body[place + 9 : place + 9 + length]
        if len(body) < place + 9 or len(value) != length or tag not in (b"N", b"I", b"T", b"B"):
            raise ValueError("not canonical")
        values.append(
            None
            if tag == b"N"
            else int.from_bytes(value, "big", signed=True)
            if tag == b"I"
            else value.decode()
            if tag == b"T"
            else value
        )
        place += 9 + length
    return values


def first_head(vault_id: bytes) -> bytes:
    """Return the head of an empty log."""
    return sha256(_LOG + vault_id).digest()


def next_head(previous: bytes, entry: Entry) -> bytes:
    """Return the head after ``entry``; raise as :func:`canonical` does, or ``AttributeError``."""
    seq, at, actor, action, kind, subject, detail, commitment = entry
    # The same bytes as canonical(entry), which is slower: most texts of a log are told over and over.
    return sha256(
        b"".join(
            (
                _ENTRY,
                previous,
                _NUMBER,
                seq.to_bytes(8, "big", signed=True),
                _done_by(at, actor, action, kind),
                _NUMBER,
                subject.to_bytes(8, "big", signed=True),
                _text(detail),
                _NOTHING if commitment is None else b"B" + len(commitment).to_bytes(8, "big") + commitment,
            )
        )
    ).digest()


def revision_body(revision: Revision) -> bytes:
    """Return the bytes of a revision: column, value before, value after, for each column."""
    return canonical(value for name, (before, after) in sorted(revision.items()) for value in (name, before, after))


def revision_of(body: bytes) -> dict[str, tuple[Value, Value]]:
    """Return the revision that :func:`revision_body` wrote."""
    values = values_of(body)
    return {str(values[i]): (values[i + 1], values[i + 2]) for i in range(0, len(values), 3)}


def commitment(salt: bytes, body: bytes, rows: bytes = b"") -> bytes:
    """Return what an entry says of its revision: it binds the values and gives nothing of them away."""
    if not rows:
        return sha256(_REVISION + salt + body).digest()
    return sha256(_REVISION_WITH_ROWS + salt + encoded(body) + encoded(rows)).digest()


def seal_message(seq: int, head: bytes) -> bytes:
    """Return the bytes that the actor signs at the end of a transaction."""
    return _SEAL + seq.to_bytes(8, "big") + head
