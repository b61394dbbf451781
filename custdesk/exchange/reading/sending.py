"""Sends the rows of a table to the parent while they are read: in pieces, column by column, never all at once."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import dropwhile
from typing import Any

from custdesk.children.child import Emit
from custdesk.children.stopping import ChildStopped
from custdesk.exchange.reading.cells import CellCleaner
from custdesk.exchange.reading.data_rows import DataRows, Line
from custdesk.exchange.reading.facts import FactsOfColumns
from custdesk.exchange.reading.grid import MOST_CELLS, MOST_LETTERS, Grid, Sheet, in_pieces
from custdesk.exchange.reading.headings import Headings
from custdesk.exchange.reading.losses import DatesThatAreNone
from custdesk.exchange.reading.model import ColumnFacts, Notice
from custdesk.exchange.reading.reasons import TOO_MUCH
from custdesk.exchange.reading.rows import MOST_IN_A_CHUNK
from custdesk.exchange.reading.wire import rows_to_wire


@dataclass(frozen=True, slots=True)
class Sent:
    """What was found out about a table while its rows were sent; ``next_table`` is the row where another one begins."""

    headings: tuple[str, ...]
    facts: list[ColumnFacts]
    notices: list[Notice]
    next_table: int


def send_rows(sheet: Sheet, head: Grid, headings: Headings, emit: Emit) -> Sent:
    """Send the rows below ``headings``; raise :class:`ChildStopped` when it becomes too much."""
    sample = [cells for line, cells in head.rows if line > headings.row]
    sending = _Sending(sheet, sample, headings, emit)
    rows = dropwhile(lambda row: row[0] <= headings.row, sheet.rows())
    for piece in in_pieces(rows, MOST_IN_A_CHUNK):
        sending.take(piece)
        if sending.data.next_table:
            break
    return sending.close()


class _Sending:
    def __init__(self, sheet: Sheet, sample: Sequence[Sequence[Any]], headings: Headings, emit: Emit) -> None:
        self.data = DataRows(headings, sample, sheet.width)
        self._sheet = sheet
        self._headings = headings
        self._emit = emit
        self._cleaner = CellCleaner()
        self._facts = FactsOfColumns(sheet.width, sample)
        self._dates = DatesThatAreNone(sheet.width)
        self._waiting: list[Line] = []

    def take(self, piece: Sequence[tuple[int, Sequence[Any]]]) -> None:
        lines = [line for line, _ in piece]
        columns = [self._cleaner.column(column) for column in zip(*(values for _, values in piece), strict=True)]
        if not columns:
            return
        self._facts.take(columns)
        self._dates.take(lines, columns)
        if self._facts.filled > MOST_CELLS or self._cleaner.letters > MOST_LETTERS:
            raise ChildStopped(TOO_MUCH)
        self._send(self.data.take(lines, columns))
        self._emit.progress(lines[-1], max(self._sheet.last_line, lines[-1]))

    def close(self) -> Sent:
        kept, notices = self.data.close()
        self._send(kept)
        self._flush()
        facts = self._facts.found
        used = max((place for place, column in enumerate(facts, start=1) if column.filled), default=0)
        texts = [*self._headings.texts, *[""] * (self._sheet.width - len(self._headings.texts))]
        named = max((place for place, text in enumerate(texts, start=1) if text), default=0)
        width = max(used, named)
        told = self._sheet.notices(self._cleaner.seen, self._headings.row) + self._dates.notices + notices
        return Sent(tuple(texts[:width]), facts[:width], told, self.data.next_table)

    def _send(self, rows: Sequence[Line]) -> None:
        self._waiting.extend(rows)
        while len(self._waiting) >= MOST_IN_A_CHUNK:
            self._flush()

    def _flush(self) -> None:
        if self._waiting:
            self._emit.lines(rows_to_wire(self._waiting[:MOST_IN_A_CHUNK]))
            del self._waiting[:MOST_IN_A_CHUNK]
