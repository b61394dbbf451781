"""Marks of those who were erased: enough to notice that somebody comes back, and too little to tell who it was.

A mark is the first 16 bytes of HMAC-SHA256 (RFC 2104), under a random key of the vault, over the name of a trait,
U+001F and its folded value. Whoever has no e-mail, phone, number or name to try learns nothing from it. Article 17(3)
(b) and (e) of the GDPR let that much be kept: without it the next old file would enter the person again, although the
request was to be followed.
"""

import json
import secrets
from collections.abc import Iterable, Iterator
from hmac import digest
from typing import Final

from custdesk.customers.model import CustomerCard
from custdesk.desk.passages import Change
from custdesk.records.folding import fold
from custdesk.store.connection import Connection

_KEY: Final = "erased_mark_key"
_KEY_BYTES: Final = 32
_MARK_BYTES: Final = 16


def marks_of(card: CustomerCard, key: bytes) -> tuple[bytes, ...]:
    """Return the marks of all that a card says by which a person is known again, in no order that tells anything."""
    traits = (f"{trait}\x1f{value}".encode("utf-8", "surrogatepass") for trait, value in _traits(card))
    return tuple(sorted({digest(key, trait, "sha256")[:_MARK_BYTES] for trait in traits}))


def _traits(card: CustomerCard) -> Iterator[tuple[str, str]]:
    customer = card.customer
    for email in card.emails:
        yield "email", fold(email.address)
    for phone in card.phones:
        yield "phone", phone.number
    if customer.tax_number:
        yield "tax", customer.tax_number
    name = " ".join(sorted(fold(f"{customer.given_name} {customer.family_name} {customer.company_name}").split()))
    if name and customer.born_on:
        yield "born", f"{name}\x1f{customer.born_on.isoformat()}"


def key_of(connection: Connection) -> bytes | None:
    """Return the key of the marks; none where nobody was ever erased."""
    row = connection.execute("SELECT value FROM vault_info WHERE key = ?", (_KEY,)).fetchone()
    try:
        return bytes.fromhex(row[0]) if row else None
    except (TypeError, ValueError):
        return None  # another program wrote it; marks under a new key are made from here on


def keep_marks(change: Change, card: CustomerCard) -> None:
    """Keep the marks of a card whose customer is about to be erased."""
    key = key_of(change.connection)
    if key is None:
        key = secrets.token_bytes(_KEY_BYTES)
        change.connection.execute("INSERT OR REPLACE INTO vault_info VALUES (?, ?)", (_KEY, key.hex()))
    change.connection.executemany(
        "INSERT OR IGNORE INTO erased_mark VALUES (?)", [(mark,) for mark in marks_of(card, key)]
    )


def any_marks(connection: Connection) -> bool:
    """Return whether there is any mark at all: mostly there is none, and nothing has to be looked up."""
    return connection.execute("SELECT 1 FROM erased_mark LIMIT 1").fetchone() is not None


def marked(connection: Connection, marks: Iterable[str]) -> set[str]:
    """Return those of ``marks`` (as hexadecimal digits, in lower case) that somebody who was erased left."""
    rows = connection.execute(
        "SELECT lower(hex(mark)) FROM erased_mark WHERE mark IN (SELECT unhex(value) FROM json_each(?))",
        (json.dumps(list(marks)),),
    )
    return {str(row[0]) for row in rows}
