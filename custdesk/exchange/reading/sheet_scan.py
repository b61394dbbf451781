"""A streamed look at the XML of one sheet, for what the fast reader drops without a word.

What Excel, LibreOffice and openpyxl write is looked at in pieces of many cells at once; a piece that is written in
another way is walked through cell by cell.
"""

import operator
import re
from itertools import compress

from custdesk.children.stopping import ChildStopped
from custdesk.exchange.reading.grid import MOST_CELLS
from custdesk.exchange.reading.reasons import TOO_MUCH

_CELLS_TOLD = 20_000
_CARRIED = 1 << 20
# So few bytes can hold hardly more cells than are taken; the rows are counted once more when they are sent.
_COUNTED_FROM = 80 << 20
_MERGES_KEPT = 20_000

_USUAL_ROW = re.compile(rb'<row r="(\d{1,20})"')
_USUAL_CELL = re.compile(rb'<c r="([A-Z]{1,7})(\d{1,12})"[^/>]*(/?)>')
_USUAL_ERROR = re.compile(
    rb'<c r="([A-Z]{1,7})(\d{1,12})"[^/>]* t="e"[^/>]*>((?:<f[^>]*/>|<f[^>]*>[^<]*</f>)?<v>[^<]*<)'
)
_USUAL_FORMULA = re.compile(
    rb'<c r="([A-Z]{1,7})(\d{1,12})"([^/>]*)>\s*<f(?:\s[^>]*)?(?:/>|>[^<]*</f>)\s*(?:<v[^>]*>([^<]*)|)'
)
_OTHER_TAGS_IN_C = (b"<co", b"<cf", b"<cu", b"<ce")
_FORMULA_TAGS = (b"<f>", b"<f ", b"<f/")

_DIMENSION = re.compile(rb'<dimension ref="(?:[A-Z]{1,3}\d{1,7}:)?([A-Z]{1,3})(\d{1,7})"')
_ROW = re.compile(rb"<(?:\w+:)?row\b([^>]*)>")
# A body ends where the next cell begins, if it is not closed before: else each open cell would be searched to the end.
_CELL = re.compile(rb"<(?:\w+:)?c\b([^>]*?)(/>|>((?:[^<]|<(?!/?(?:\w+:)?c[\s/>]))*)</(?:\w+:)?c>)")
_REFERENCE = re.compile(rb"""\br\s*=\s*["']([A-Za-z]{1,7})(\d{1,12})["']""")
_ROW_NUMBER = re.compile(rb"""\br\s*=\s*["'](\d{1,20})["']""")
_IS_ERROR = re.compile(rb"""\bt\s*=\s*["']e["']""")
_VALUE = re.compile(rb"<(?:\w+:)?v\b[^>]*>([^<]*)<")
_FORMULA = re.compile(rb"<(?:\w+:)?f\b")
_IS_TEXT_RESULT = re.compile(rb"""\bt\s*=\s*["']str["']""")
_HIDDEN = re.compile(rb"""\bhidden\s*=\s*["'](?:1|true)["']""")
_COLUMN = re.compile(rb"<(?:\w+:)?col\s([^>]*)>")
_SPAN = re.compile(rb"""\b(min|max)\s*=\s*["'](\d{1,6})["']""")
_MERGE = re.compile(rb"""<(?:\w+:)?mergeCell\s+ref\s*=\s*["']([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})["']""")


class SheetScan:
    """Bounds, lost cells and what is hidden or merged of one sheet. Positions are (row, column), from 1.

    ``rows``, ``columns`` and ``first_row`` bound the cells that have contents; without ``bounds`` they are what the
    sheet says about itself. ``size`` is in bytes, unpacked; ``merges`` are (first row, first column,
    last row, last column).
    """

    def __init__(self, *, bounds: bool = True) -> None:
        self._bounds = bounds
        self.rows = 0
        self.columns = 0
        self.first_row = 0
        self.filled = 0
        self.errors: dict[tuple[int, int], str] = {}
        self.without_result: set[tuple[int, int]] = set()
        self.hidden_rows = 0
        self.hidden_columns: set[int] = set()
        self.out_of_order = False
        self.merged = 0
        self.merges: list[tuple[int, int, int, int]] = []
        self._row = 0
        self._column = 0
        self.size = 0
        self.row_tags = 0
        self._buffer = b""

    def feed(self, chunk: bytes) -> None:
        """Take the next piece of the part; what may be cut in two at the end is kept for the next."""
        cut = chunk.rfind(b"</row>")
        if cut < 0:
            cut = max(chunk.rfind(b"</c>"), chunk.rfind(b":c>"))
        if cut < 0:
            self._buffer += chunk
            if len(self._buffer) > _CARRIED:
                self._buffer = self._buffer[-4096:]
            return
        cut = chunk.index(b">", cut) + 1
        piece = self._buffer + chunk[:cut]
        self._buffer = chunk[cut:]
        self.size += len(piece)
        self._look(piece)

    def close(self) -> None:
        """Look at what is left."""
        self._look(self._buffer)
        self._buffer = b""

    def _look(self, piece: bytes) -> None:
        self._look_beside_cells(piece)
        cells = _USUAL_CELL.findall(piece) if self._bounds else []
        rows = _USUAL_ROW.findall(piece)
        if not _is_usual(piece, len(rows)) or (self._bounds and not _are_all(piece, len(cells))):
            self._walk(piece)
        else:
            self._look_at_rows(rows)
            if self._bounds:
                self._look_at_cells(cells)
            elif not self.filled or self.size > _COUNTED_FROM:
                self.filled += piece.count(b"</c>")
            self._look_for_losses(piece)
        if self.filled > MOST_CELLS:
            raise ChildStopped(TOO_MUCH)

    def _look_beside_cells(self, piece: bytes) -> None:
        if not (self._bounds or self._row) and (claimed := _DIMENSION.search(piece)):
            self.columns, self.rows = column_number(claimed.group(1)), int(claimed.group(2))
        if b"mergeCell " in piece:
            found = _MERGE.findall(piece)
            self.merged += len(found)
            for left, top, right, bottom in found[: max(0, _MERGES_KEPT - len(self.merges))]:
                self.merges.append((int(top), column_number(left), int(bottom), column_number(right)))
        if b"hidden" in piece:
            self.hidden_rows += sum(1 for tag in _ROW.findall(piece) if _HIDDEN.search(tag))
            for tag in _COLUMN.findall(piece):
                span = {name: int(number) for name, number in _SPAN.findall(tag)}
                if _HIDDEN.search(tag) and b"min" in span:
                    self.hidden_columns.update(range(span[b"min"], min(span.get(b"max", 0), 16_384) + 1))

    def _look_at_rows(self, rows: list[bytes]) -> None:
        numbers = list(map(int, rows))
        if not numbers:
            return
        if numbers[0] <= self._row or not all(map(operator.lt, numbers, numbers[1:])):
            self.out_of_order = True
        self._row = numbers[-1]
        self.row_tags += len(numbers)

    def _look_at_cells(self, cells: list[tuple[bytes, bytes, bytes]]) -> None:
        letters, rows, empty = zip(*cells, strict=True) if cells else ((), (), ())
        full = list(map(operator.not_, empty))
        filled = full.count(True)
        if not filled:
            return
        numbers = set(map(int, set(compress(rows, full))))
        self.filled += filled
        self.rows = max(self.rows, *numbers)
        self.first_row = min(self.first_row or min(numbers), *numbers)
        self.columns = max(self.columns, *map(column_number, set(compress(letters, full))))

    def _look_for_losses(self, piece: bytes) -> None:
        if count := piece.count(b' t="e"'):
            errors = _USUAL_ERROR.findall(piece)
            if len(errors) != count:
                self._walk_cells(piece)
                return
            for letters, row, body in errors:
                self._lost_error(int(row), column_number(letters), body)
        if b"<f" in piece:
            formulas = _USUAL_FORMULA.findall(piece)
            if len(formulas) != sum(map(piece.count, _FORMULA_TAGS)):
                self._walk_cells(piece)
                return
            for letters, row, attributes, result in formulas:
                # A formula may well result in an empty text; only a result of no kind at all was never calculated.
                if not result and not _IS_TEXT_RESULT.search(attributes):
                    self._lost_result(int(row), column_number(letters))

    def _lost_error(self, row: int, column: int, body: bytes) -> None:
        if len(self.errors) < _CELLS_TOLD:
            value = _VALUE.search(body)
            self.errors[row, column] = value.group(1).decode("utf-8", "replace")[:40] if value else "#ERROR!"

    def _lost_result(self, row: int, column: int) -> None:
        if len(self.without_result) < _CELLS_TOLD:
            self.without_result.add((row, column))

    def _walk_cells(self, piece: bytes) -> None:
        for cell in _CELL.finditer(piece):
            reference = _REFERENCE.search(cell.group(1))
            if reference is not None and cell.group(3):
                position = int(reference.group(2)), column_number(reference.group(1))
                self._look_for_loss(position, cell.group(1), cell.group(3))

    def _walk(self, piece: bytes) -> None:
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
        self.row_tags += 1
        self._column = 0

    def _look_at_cell(self, attributes: bytes, body: bytes) -> None:
        reference = _REFERENCE.search(attributes)
        if reference is None:
            row, column = self._row, self._column + 1
        else:
            row, column = int(reference.group(2)), column_number(reference.group(1))
        self._column = column
        if not body:
            return
        self.rows = max(self.rows, row)
        self.columns = max(self.columns, column)
        self.filled += 1
        self.first_row = min(self.first_row or row, row)
        self._look_for_loss((row, column), attributes, body)

    def _look_for_loss(self, position: tuple[int, int], attributes: bytes, body: bytes) -> None:
        if _IS_ERROR.search(attributes):
            self._lost_error(*position, body)
        elif _FORMULA.search(body):
            value = _VALUE.search(body)
            if (value is None or not value.group(1)) and not _IS_TEXT_RESULT.search(attributes):
                self._lost_result(*position)


def _is_usual(piece: bytes, rows: int) -> bool:
    """Whether the tags of a piece are spelled as usual, and those of rows are ``rows``."""
    # Colons and apostrophes are rare, and found missing many times as fast as what they would be part of.
    if (b":" in piece and (b":c " in piece or b":c>" in piece)) or (b"'" in piece and b"='" in piece):
        return False
    tags = piece.count(b"<row")
    return tags == rows or tags - piece.count(b"<rowBreaks") == rows


def _are_all(piece: bytes, cells: int) -> bool:
    tags = piece.count(b"<c")
    return tags == cells or tags - sum(map(piece.count, _OTHER_TAGS_IN_C)) == cells


def column_number(letters: bytes) -> int:
    """Return the number of a column, from 1 for A."""
    number = 0
    for letter in letters.upper():
        number = number * 26 + letter - 64
    return number
