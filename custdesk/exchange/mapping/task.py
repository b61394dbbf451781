"""The child's side of checking: turns each row that comes in into a draft, and says by what it can be found."""

import json
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any

from custdesk.children.child import Emit, as_line
from custdesk.children.guard import CHUNK
from custdesk.erasure.marks import marks_of
from custdesk.exchange.mapping.checking import Checked
from custdesk.exchange.mapping.model import Draft
from custdesk.exchange.mapping.rows import RowReader
from custdesk.exchange.mapping.wire import draft_to_wire, mapping_from_wire
from custdesk.exchange.reading.model import Cell, Row
from custdesk.exchange.reading.wire import from_wire
from custdesk.quality.keys import keys_of
from custdesk.quality.traits import traits_of


def check(request: dict[str, Any], given: Iterator[bytes], emit: Emit) -> dict[str, Any]:
    """Serve one request of :func:`custdesk.exchange.mapping.checking.checked_chunks`."""
    reader = RowReader(mapping_from_wire(request["mapping"]), request["sex_letters"])
    mends = {int(line): cells for line, cells in request["mends"].items()}
    key = bytes.fromhex(request["marks_key"])
    done = 0
    while lines := b",".join(islice(given, CHUNK)):
        rows = json.loads(b"[%b]" % lines)
        drafts = [reader.draft(_row(line, cells, mends)) for line, cells in rows]
        checked = checked_of(drafts, key)
        emit.lines(checked.drafts, "drafts")
        emit.lines(checked.found, "found")
        done += len(drafts)
        emit.progress(done, 0)
    return {"rows": done}


def checked_of(drafts: Sequence[Draft], marks_key: bytes = b"") -> Checked:
    """Return the rows of one chunk as they travel."""
    return Checked(
        b"".join([as_line(draft_to_wire(draft)) for draft in drafts]), as_line(_found(drafts, marks_key))
    )


def _row(line: int, cells: list[Any], mends: dict[int, dict[str, str]]) -> Row:
    read: list[Cell] = [from_wire(cell) if type(cell) is dict else cell for cell in cells]
    for place, text in mends.get(line, {}).items():
        read.extend([None] * (int(place) + 1 - len(read)))
        read[int(place)] = text or None
    return Row(line, tuple(read))


def _found(drafts: Sequence[Draft], key: bytes) -> dict[str, Any]:
    """Return what is known of rows by their places in the chunk: keys of likeness for all that are not refused."""
    taken = [(place, draft) for place, draft in enumerate(drafts) if not draft.refused]
    return {
        "lines": [draft.line for draft in drafts],
        "keys": [() if draft.refused else keys_of(traits_of(draft.card)) for draft in drafts],
        "refused": [place for place, draft in enumerate(drafts) if draft.refused],
        "numbers": [(place, number) for place, draft in taken if (number := draft.card.customer.number)],
        "sealed": [place for place, draft in taken if draft.card.sealed],
        "consents": [place for place, draft in taken if draft.consents],
        "marks": [(place, [mark.hex() for mark in marks_of(draft.card, key)]) for place, draft in taken] if key else [],
    }
