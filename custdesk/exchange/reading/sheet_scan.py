"""A streamed look at the XML of one sheet, for what the fast reader drops without a word."""

import re

from custdesk.children.guard import ChildStopped
from custdesk.exchange.reading.grid import MOST_CELLS
from custdesk.exchange.reading.reasons import TOO_MUCH

_CELLS_TOLD = 20_000
# One alternative per thing looked for, so that a sheet is walked once. Bodies are bounded by the buffer, see feed().
_ROW = re.compile(rb"<(?:\w+:)?row\b([^>]*)>")
_CELL = re.compile(rb"<(?:\w+:)?c\b([^>]*?)(/>|>(.*?)</(?:\w+:)?c>)", re.DOTALL)
_REFERENCE = re.compile(rb"""\br\s*=\s*["']([A-Za-z]{1,7})(\d{1,12})["']""")
_ROW_NUMBER = re.compile(rb"""\br\s*=\s*["'](\d{1,20})["']""")
_IS_ERROR = re.compile(rb"""\bt\s*=\s*["']e["']""")
_VALUE = re.compile(rb"<(?:\w+:)?v\b[^>]*>([^<]*)<")
_FORMULA = re.compile(rb"<(?:\w+:)?f\b")
_IS_TEXT_RESULT = re.compile(rb"""\bt\s*=\s*["']str["']""")
_HIDDEN = re.compile(rb"""\bhidden\s*=\s*["'](?:1|true)["']""")
_CARRIED = 1 << 20


class SheetScan:
    """Bounds, error cells and formulas without a result of one sheet. Positions are (row, column), from 1."""

    def __init__(self) -> None:
        self.rows = 0
        self.columns = 0
        self.first_row = 0
        self.filled = 0
        self.errors: dict[tuple[int, int], str] = {}
        self.without_result: set[tuple[int, int]] = set()
        self.hidden_rows = 0
        self.out_of_order = False
        self.merged = 0
        self._row = 0
        self._column = 0
        self._buffer = b""

    def feed(self, chunk: bytes) -> None:
        """Take the next piece of the part; what may be cut in two at the end is kept for the next."""
        self._buffer += chunk
        cut = max(self._buffer.rfind(b"</row>"), self._buffer.rfind(b"</c>"), self._buffer.rfind(b":c>"))
        if cut < 0:
            if len(self._buffer) > _CARRIED:
                self._buffer = self._buffer[-4096:]
            return
        cut = self._buffer.index(b">", cut) + 1
        self._look(self._buffer[:cut])
        self._buffer = self._buffer[cut:]

    def close(self) -> None:
        """Look at what is left."""
        self._look(self._buffer)
        self._buffer = b""

    def _look(self, piece: bytes) -> None:
        if self.filled > MOST_CELLS:
            raise ChildStopped(TOO_MUCH)
        self.merged += piece.count(b"<mergeCell ")
        rows = [(found.start(), found.group(1)) for found in _ROW.finditer(piece)]
        at = 0
        for cell in _CELL.finditer(piece):
            while at < len(rows) and rows[at][0] < cell.start():
                self._begin_row(rows[at][1])
                at += 1
            self._look_at_cell(cell.group(1), cell.group(3) or b"")
        for _, attributes in rows[at:]:
            self._begin_row(attributes)

    def _begin_row(self, attributes: bytes) -> None:
        number = _ROW_NUMBER.search(attributes)
        row = int(number.group(1)) if number else self._row + 1
        if row <= self._row:
            self.out_of_order = True
        self._row = row
        self._column = 0
        if _HIDDEN.search(attributes):
            self.hidden_rows += 1

    def _look_at_cell(self, attributes: bytes, body: bytes) -> None:
        reference = _REFERENCE.search(attributes)
        if reference is None:
            row, column = self._row, self._column + 1
        else:
            row, column = int(reference.group(2)), _column_number(reference.group(1))
        self._column = column
        if not body:
            return
        self.rows = max(self.rows, row)
        self.columns = max(self.columns, column)
        self.filled += 1
        self.first_row = min(self.first_row or row, row)
        if len(self.errors) + len(self.without_result) >= _CELLS_TOLD:
            return
        if _IS_ERROR.search(attributes):
            value = _VALUE.search(body)
            self.errors[row, column] = value.group(1).decode("utf-8", "replace")[:40] if value else "#ERROR!"
        elif _FORMULA.search(body):
            value = _VALUE.search(body)
            # A formula may well result in an empty text; only a result of no kind at all was never calculated.
            if (value is None or not value.group(1)) and not _IS_TEXT_RESULT.search(attributes):
                self.without_result.add((row, column))


def _column_number(letters: bytes) -> int:
    number = 0
    for letter in letters.upper():
        number = number * 26 + letter - 64
    return number
