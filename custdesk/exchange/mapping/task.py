"""The child's side of checking: turns each row that comes in into a draft, and says by what it can be found."""

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any

from custdesk.children.child import Emit
from custdesk.children.guard import CHUNK
from custdesk.children.lines import as_line, as_lines, from_lines
from custdesk.erasure.marks import marks_of
from custdesk.exchange.mapping.checked_row import CheckedRow
from custdesk.exchange.mapping.checking import Checked
from custdesk.exchange.mapping.rows import RowReader
from custdesk.exchange.mapping.usual_rows import UsualRows
from custdesk.exchange.mapping.wire import mapping_from_wire, row_to_wire
from custdesk.exchange.reading.model import Cell, Row
from custdesk.exchange.reading.wire import from_wire
from custdesk.quality.keys import keys_of
from custdesk.quality.traits import traits_of_parts


def check(request: dict[str, Any], given: Iterator[bytes], emit: Emit) -> dict[str, Any]:
    """Serve one request of :func:`custdesk.exchange.mapping.checking.checked_chunks`."""
    mapping = mapping_from_wire(request["mapping"])
    reader = RowReader(mapping, request["sex_letters"])
    mends = {int(line): cells for line, cells in request["mends"].items()}
    key = bytes.fromhex(request["marks_key"])
    usual = UsualRows(mapping, reader)

    def read(line: int, cells: list[Any]) -> CheckedRow:
        checked = usual.row(line, cells) if usual.known and line not in mends else None
        return reader.checked(_row(line, cells, mends)) if checked is None else checked

    done = 0
    while lines := b"".join(islice(given, CHUNK)):
        rows = from_lines(lines)
        checked = checked_of([read(line, cells) for line, cells in rows], key)
        emit.lines(checked.drafts, "drafts")
        emit.lines(checked.found, "found")
        done += len(rows)
        emit.progress(done, 0)
    return {"rows": done}


def checked_of(rows: Sequence[CheckedRow], marks_key: bytes = b"") -> Checked:
    """Return the rows of one chunk as they travel."""
    return Checked(as_lines(map(row_to_wire, rows)), as_line(_found(rows, marks_key)))


def _row(line: int, cells: list[Any], mends: dict[int, dict[str, str]]) -> Row:
    read: list[Cell] = [from_wire(cell) if type(cell) is dict else cell for cell in cells]
    for place, text in mends.get(line, {}).items():
        read.extend([None] * (int(place) + 1 - len(read)))
        read[int(place)] = text or None
    return Row(line, tuple(read))


def _found(rows: Sequence[CheckedRow], key: bytes) -> dict[str, Any]:
    """Return what is known of rows by their places in the chunk: keys of likeness for all that are not refused."""
    taken = [(place, row) for place, row in enumerate(rows) if not row.refused]
    keys: list[Sequence[int]] = [()] * len(rows)
    for place, row in taken:
        standard = row.standard
        keys[place] = keys_of(traits_of_parts(standard.values, standard.phones, standard.emails, standard.addresses))
    return {
        "lines": [row.line for row in rows],
        "keys": keys,
        "refused": [place for place, row in enumerate(rows) if row.refused],
        "nameless": [place for place, row in taken if row.nameless],
        "numbers": [(place, number) for place, row in taken if (number := row.standard.values.get("number"))],
        "sealed": [place for place, row in taken if row.standard.sealed],
        "consents": [place for place, row in taken if row.consents],
        "marks": [(place, [mark.hex() for mark in marks_of(row.draft().card, key)]) for place, row in taken]
        if key
        else [],
    }
