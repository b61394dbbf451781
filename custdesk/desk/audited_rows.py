"""Digests of the rows that the log watches over, so that an edit by another program is found.

Whatever changes a subject ends with an entry that commits to digests of the subject's rows as they are then. A part of
a subject is some tables; its digest is ::

    SHA-256("CUSTDESK-ROWS-1" + canonical(for each table: its name, how many rows, then their values row by row))

with the columns of :data:`PARTS` in their order, rows in the order of their second column, and ``canonical`` of
:mod:`custdesk.desk.chain`. A part has a number: a column that comes later makes a new part with the next number, and
digests of the earlier one go on being checked as they were. Sealed columns are told in a part of their own, because a
new class key changes every ciphertext; in the part with the other columns only whether they hold a value.
"""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from itertools import chain as chained
from typing import Any, Final, TypeVar

from custdesk.desk import chain
from custdesk.desk.events import Event
from custdesk.store.connection import Connection, Error

Read = TypeVar("Read")
Rows = tuple[Sequence[tuple[Any, ...]], ...]

UNTELLABLE: Final = bytes(32)
"""Stands for the digest of rows that hold a value which has no canonical bytes. It never fits."""
_ROWS = b"CUSTDESK-ROWS-1"
_UNREADABLE = "Could not decode to UTF-8"
_AT_ONCE = 500

_CUSTOMER = (
    "SELECT id, id, version, state, created_at, changed_at, number, kind, given_name, family_name, company_name,"
    " known_as, job_title, born_on, sex, tax_number, tax_country, language, tags, source, reference,"
    " preferred_channel, balance, notes, health_note IS NOT NULL, bank_account IS NOT NULL"
    " FROM customer WHERE id IN (SELECT value FROM json_each(?))"
)
_PHONES = (
    "SELECT customer_id, place, label, number, checked FROM customer_phone"
    " WHERE customer_id IN (SELECT value FROM json_each(?))"
)
_EMAILS = (
    "SELECT customer_id, place, label, address, folded_address FROM customer_email"
    " WHERE customer_id IN (SELECT value FROM json_each(?))"
)
_ADDRESSES = (
    "SELECT customer_id, place, label, street, postcode, city, region, country FROM customer_address"
    " WHERE customer_id IN (SELECT value FROM json_each(?))"
)
_SEALED = (
    "SELECT id, id, health_note, bank_account FROM customer WHERE id IN (SELECT value FROM json_each(?))"
    " AND (health_note IS NOT NULL OR bank_account IS NOT NULL)"
)
_CONSENTS = (
    "SELECT customer_id, id, purpose_id, wording_id, notice_version, answer, how, happened_on, evidence, expires_on,"
    " recorded_at, recorded_by FROM consent_record WHERE customer_id IN (SELECT value FROM json_each(?))"
)
_CHOICES = (
    "SELECT customer_id, id, code, opted_out, how, happened_on, evidence, recorded_at, recorded_by FROM choice_record"
    " WHERE customer_id IN (SELECT value FROM json_each(?))"
)
_PURPOSE = (
    "SELECT id, id, code, version, lawful_basis, retention_months, classes, state FROM purpose"
    " WHERE id IN (SELECT value FROM json_each(?))"
)
_WORDINGS = (
    "SELECT purpose_id, id, language, title, words, since_at FROM purpose_wording"
    " WHERE purpose_id IN (SELECT value FROM json_each(?))"
)
_NOTICE = (
    "SELECT version, id, language, collection, use, control, access, security, changes, published_at FROM notice"
    " WHERE version IN (SELECT value FROM json_each(?))"
)


@dataclass(frozen=True, slots=True)
class Part:
    """Some rows of a subject: table -> the statement that reads them, the id of the subject first, then the order.

    A part that goes ``with_part`` another is told beside it, and left out where it has no row.
    """

    subject_kind: str
    number: int
    tables: Mapping[str, str]
    with_part: str = ""

    def read(self, connection: Connection, ids: Sequence[int]) -> Rows:
        """Return the rows of subjects, one list for each table, of whatever type somebody stored their values."""
        wanted = json.dumps(ids)
        return whatever_it_is(
            connection,
            lambda: tuple(connection.execute(statement, (wanted,)).fetchall() for statement in self.tables.values()),
        )

    def digests(self, ids: Sequence[int], read: Rows) -> dict[int, bytes]:
        """Return the digest of each subject; of one without a row too, unless the part goes with another.

        It is :data:`UNTELLABLE` for values of a type that this program does not store.
        """
        found: list[tuple[str, dict[int, list[Any]]]] = []
        for table, rows in zip(self.tables, read, strict=True):
            by_subject: dict[int, list[Any]] = {}
            for row in rows:
                by_subject.setdefault(row[0], []).append(row[1:])
            found.append((table, by_subject))
        told = [subject for subject in ids if any(subject in rows for _table, rows in found)] if self.with_part else ids
        return {subject: _digest([(table, rows.get(subject, ())) for table, rows in found]) for subject in told}


PARTS: Final[Mapping[str, Part]] = {
    "customer": Part(
        "customer",
        1,
        {
            "customer": _CUSTOMER,
            "customer_phone": _PHONES,
            "customer_email": _EMAILS,
            "customer_address": _ADDRESSES,
        },
    ),
    "sealed": Part("customer", 1, {"customer": _SEALED}, with_part="customer"),
    "consent": Part("customer", 1, {"consent_record": _CONSENTS, "choice_record": _CHOICES}),
    "purpose": Part("purpose", 1, {"purpose": _PURPOSE, "purpose_wording": _WORDINGS}),
    "notice": Part("notice", 1, {"notice": _NOTICE}),
}
"""The parts of each kind of subject, by the names that events give them in ``renews``."""


def digest_of(name: str, rows: Rows) -> bytes:
    """Return the digest of one subject's rows in a part, each row without the subject, in the order of ``tables``."""
    return _digest(zip(PARTS[name].tables, rows, strict=True))


def digest_of_told(told: bytes) -> bytes:
    """Return the digest of one subject's rows by their canonical bytes, which begin with the name of a table."""
    return sha256(_ROWS + told).digest()


def commits_to(digests: Mapping[str, bytes]) -> bytes:
    """Return what an entry commits to: the digests of parts by their names."""
    return b"".join([_encoded_name(name) + chain.encoded(digest) for name, digest in digests.items()])


def part_name(name: str) -> str:
    """Return what the log calls a part: with its number."""
    return f"{name}.{PARTS[name].number}"


@lru_cache
def _encoded_name(name: str) -> bytes:
    return chain.encoded(part_name(name))


def part_named(told: str) -> tuple[str, Part] | None:
    """Return the part that the log calls so; none for one that only another version of the program knows."""
    name, _, number = told.rpartition(".")
    part = PARTS.get(name)
    return (name, part) if part is not None and number == str(part.number) else None


def renewed(connection: Connection, events: Sequence[Event]) -> dict[int, bytes]:
    """Return the digests that the entries of ``events`` commit to, as they are stored, by their places; mostly none.

    Each part of a subject is told once, by the last event that renews it.
    """
    last: dict[tuple[str, int], int] = {}
    for place, event in enumerate(events):
        for name in event.renews:
            last[name, event.subject_id] = place
    told: dict[int, list[chain.Value]] = {}
    for name in PARTS:
        ids = sorted(subject for part, subject in last if part == name)
        for start in range(0, len(ids), _AT_ONCE):
            some = ids[start : start + _AT_ONCE]
            for subject, digest in PARTS[name].digests(some, PARTS[name].read(connection, some)).items():
                told.setdefault(last[name, subject], []).extend((part_name(name), digest))
    return {place: chain.canonical(values) for place, values in told.items()}


def digests_in(rows: bytes) -> dict[str, bytes]:
    """Return the digests that :func:`renewed` wrote, by part; raise ``ValueError`` where the bytes are not of that
    form."""
    values = chain.values_of(rows)
    told = dict(zip(values[::2], values[1::2], strict=True))
    if not all(isinstance(name, str) and isinstance(digest, bytes) for name, digest in told.items()):
        raise ValueError("not the digests of parts")
    return told  # type: ignore[return-value]


def whatever_it_is(connection: Connection, read: Callable[[], Read]) -> Read:
    """Return what ``read`` returns, also where somebody stored a text that is none: with its bytes as lone surrogates.

    No text of this program holds such, so that it never equals what was written.
    """
    try:
        return read()
    except Error as error:
        if _UNREADABLE not in str(error):
            raise
    connection.text_factory = lambda stored: stored.decode(errors="surrogateescape")
    try:
        return read()
    finally:
        connection.text_factory = str


def _digest(tables: Iterable[tuple[str, Sequence[tuple[Any, ...]]]]) -> bytes:
    told: list[Any] = []
    try:
        for table, rows in tables:
            # A forged row may hold a text where a number belongs: it must differ, and not end the comparison.
            ordered = sorted(rows, key=lambda row: (type(row[0]).__name__, row[0])) if len(rows) > 1 else rows
            told += (table, len(ordered), *chained.from_iterable(ordered))
        return digest_of_told(chain.canonical(told))
    except (TypeError, ValueError, OverflowError):
        return UNTELLABLE
