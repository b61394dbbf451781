"""Who was erased, noted outside the database: a backup that is restored must not bring anybody back.

``erasures.log`` lies beside the database, and a copy of it in each backup. A line is eight words::

    vault id (32 hex digits), number of the customer inside the vault, instant of the erasure (ISO 8601, UTC),
    its ground, number and head (64 hex digits) of its entry in the log, key of the signer, signature (128 hex digits)

It says nothing of the person. What is signed is specified in :mod:`custdesk.erasure.proof`.
"""

import os
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from custdesk.store.durable import write_durably

ERASURES = "erasures.log"
UNCHECKED = "erasures.unchecked"
"""Beside the database of a restored vault, where nothing newer than its backup said who was erased."""
_FIELDS = 8
_MOST = 2**63


@dataclass(frozen=True, slots=True, kw_only=True)
class NotedErasure:
    """One line. ``key_id`` is that of the signer, who erased the person or is an owner who saw the entry of that."""

    vault_id: str
    customer_id: int
    at: str
    ground: str
    seq: int
    head: bytes
    key_id: int
    signature: bytes

    def line(self) -> bytes:
        """Return the line; raise ``ValueError`` for what makes none."""
        words = (self.vault_id, self.customer_id, self.at, self.ground, self.seq, self.head.hex(), self.key_id)
        line = " ".join((*map(str, words), self.signature.hex()))
        if len(line.split(" ")) != _FIELDS or not line.isascii() or "\n" in line:
            raise ValueError("an erasure is eight words")
        return f"{line}\n".encode("ascii")


def read_erasures(folder: Path, vault_id: bytes) -> list[NotedErasure]:
    """Return what a folder notes of this vault, without torn lines; nothing where there is no such file."""
    try:
        data = (folder / ERASURES).read_bytes()
    except OSError:
        return []
    # What follows the last line end is a torn line, even where it looks whole.
    found = [noted for line in data.split(b"\n")[:-1] if (noted := _noted(line)) is not None]
    return [noted for noted in found if noted.vault_id == vault_id.hex()]


def write_erasures(folder: Path, erasures: Iterable[NotedErasure]) -> None:
    """Write the file anew, each line once: after a power cut it is the old or the new one. Raise ``OSError``."""
    lines = dict.fromkeys(noted.line() for noted in erasures)
    write_durably(folder, {ERASURES: b"".join(lines)})


def add_erasures(folder: Path, vault_id: bytes, erasures: Iterable[NotedErasure]) -> None:
    """Add lines to the file of a vault; raise ``OSError``."""
    write_erasures(folder, [*read_erasures(folder, vault_id), *erasures])


def _noted(line: bytes) -> NotedErasure | None:
    words = line.split(b" ")
    if len(words) != _FIELDS:
        return None
    with suppress(ValueError):
        vault_id, customer_id, at, ground, seq, head, key_id, signature = (word.decode("ascii") for word in words)
        numbers = int(customer_id), int(seq), int(key_id)
        if all(0 <= number < _MOST for number in numbers):
            return NotedErasure(
                vault_id=vault_id,
                customer_id=numbers[0],
                at=at,
                ground=ground,
                seq=numbers[1],
                head=bytes.fromhex(head),
                key_id=numbers[2],
                signature=bytes.fromhex(signature),
            )
    return None


def take_unchecked(folder: Path) -> bool:
    """Return whether a restored vault was never compared with a newer list of erasures, and forget that."""
    try:
        os.unlink(folder / UNCHECKED)
    except OSError:
        return False
    return True
