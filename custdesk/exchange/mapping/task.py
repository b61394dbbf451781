"""The child's side of checking: turns each row that comes in into a draft, and says by what it can be found."""

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any

from custdesk.children.child import Emit
from custdesk.children.lines import CHUNK, as_line, from_line, from_lines
from custdesk.exchange.mapping.checked_row import Checked, CheckedRow
from custdesk.exchange.mapping.rows import RowReader
from custdesk.exchange.mapping.usual_rows import UsualRow, UsualRows
from custdesk.exchange.mapping.wire import draft_from_wire, mapping_from_wire, row_to_wire
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
    usual = UsualRows(mapping, request["sex_letters"])

    done = 0
    while lines := b"".join(islice(given, CHUNK)):
        rows = from_lines(lines)
        found = _Found(key)
        for (line, cells), row in zip(rows, usual.rows(rows) if usual.known else [None] * len(rows), strict=True):
            if row is None or line in mends:
                found.take(reader.checked(_row(line, cells, mends)))
            else:
                found.take_usual(line, row)
        checked = found.checked()
        emit.lines(checked.drafts, "drafts")
        emit.lines(checked.found, "found")
        done += len(rows)
        emit.progress(done, 0)
    return {"rows": done}


def checked_of(rows: Sequence[CheckedRow], marks_key: bytes = b"") -> Checked:
    """Return the rows of one chunk as they travel."""
    found = _Found(marks_key)
    for row in rows:
        found.take(row)
    return found.checked()


def _row(line: int, cells: list[Any], mends: dict[int, dict[str, str]]) -> Row:
    read: list[Cell] = [from_wire(cell) if type(cell) is dict else cell for cell in cells]
    for place, text in mends.get(line, {}).items():
        read.extend([None] * (int(place) + 1 - len(read)))
        read[int(place)] = text or None
    return Row(line, tuple(read))


class _Found:
    """The rows of a chunk, with what is known of them by their places: keys of likeness for all not refused."""

    def __init__(self, marks_key: bytes) -> None:
        self._marks_key = marks_key
        self._drafts: list[bytes] = []
        self._lines: list[int] = []
        self._keys: list[Sequence[int]] = []
        self._refused: list[int] = []
        self._nameless: list[int] = []
        self._numbers: list[tuple[int, str]] = []
        self._sealed: list[int] = []
        self._consents: list[int] = []
        self._marks: list[tuple[int, list[str]]] = []

    def take(self, row: CheckedRow) -> None:
        """Take in a row that was read by itself."""
        draft, standard = as_line(row_to_wire(row)), row.standard
        if row.refused:
            self._refused.append(len(self._drafts))
            self._add(row.line, draft, ())
            return
        if row.nameless:
            self._nameless.append(len(self._drafts))
        if standard.sealed:
            self._sealed.append(len(self._drafts))
        if row.consents:
            self._consents.append(len(self._drafts))
        traits = traits_of_parts(standard.values, standard.phones, standard.emails, standard.addresses)
        self.take_usual(row.line, (draft, keys_of(traits), traits.number))

    def take_usual(self, line: int, row: UsualRow) -> None:
        """Take in a row that is not refused: a usual one, of which there is no more to say."""
        draft, keys, number = row
        if number:
            self._numbers.append((len(self._drafts), number))
        if self._marks_key:
            # Where nobody was erased, its imports would be a quarter of the start of this child.
            from custdesk.erasure.marks import marks_of

            card = draft_from_wire(from_line(draft)).card
            self._marks.append((len(self._drafts), [mark.hex() for mark in marks_of(card, self._marks_key)]))
        self._add(line, draft, keys)

    def checked(self) -> Checked:
        """Return all of them as they travel."""
        found = {
            "lines": self._lines, "keys": self._keys, "refused": self._refused, "nameless": self._nameless,
            "numbers": self._numbers, "sealed": self._sealed, "consents": self._consents, "marks": self._marks,
        }  # fmt: skip
        return Checked(b"".join(self._drafts), as_line(found))

    def _add(self, line: int, draft: bytes, keys: Sequence[int]) -> None:
        self._drafts.append(draft)
        self._lines.append(line)
        self._keys.append(keys)
