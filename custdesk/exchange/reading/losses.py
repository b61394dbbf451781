"""What a workbook loses or hides when it is read, put into sentences."""

from collections import Counter
from collections.abc import Sequence
from datetime import date, datetime

from custdesk.exchange.reading.cells import Piece
from custdesk.exchange.reading.grid import MOST_COLUMNS
from custdesk.exchange.reading.model import Cell, Notice
from custdesk.exchange.reading.sheet_scan import SheetScan
from custdesk.marks import QT_TRANSLATE_NOOP

_FROM_1904 = QT_TRANSLATE_NOOP(
    "reading", "This workbook counts days from 1904 (old Macs do). Look at the dates in the preview."
)
_NO_SECOND_LOOK = QT_TRANSLATE_NOOP(
    "reading", "In this kind of file, cells with a formula error look empty. Save it as .xlsx if it has formulas."
)
_ERRORS = QT_TRANSLATE_NOOP("reading", "Cells with a formula error instead of a value: {count}, the first in {cell}.")
_NAMES_OF_ERRORS = QT_TRANSLATE_NOOP("reading", "Cells with a formula error instead of a value: {count}.")
_NO_RESULT = QT_TRANSLATE_NOOP(
    "reading",
    "Formulas without a stored result: {count}, the first in {cell}. Open the file in Excel or LibreOffice"
    " and save it, so that they are calculated.",
)
_HIDDEN_ROWS = QT_TRANSLATE_NOOP("reading", "Hidden rows (by hand or by a filter) are read too: {count}.")
_HIDDEN_COLUMNS = QT_TRANSLATE_NOOP("reading", "Hidden columns are read too: {columns}.")
_ORDER = QT_TRANSLATE_NOOP(
    "reading", "Row numbers repeat or go backwards in this sheet. Look at the rows in the preview."
)
_INEXACT = QT_TRANSLATE_NOOP(
    "reading",
    "Numbers of more than 15 digits: {count}. Excel had already rounded their last digits; keep such numbers as text.",
)
_NOT_A_NUMBER = QT_TRANSLATE_NOOP("reading", "Cells that claim to be numbers and are none: {count}.")
_CONTROLS = QT_TRANSLATE_NOOP("reading", "Cells from which unprintable characters were taken out: {count}.")
_CUT = QT_TRANSLATE_NOOP("reading", "Cells longer than 32,767 characters, of which the rest was left out: {count}.")
_BEYOND = QT_TRANSLATE_NOOP("reading", "Columns after number {most} were left out.")
_ODD_DATES = QT_TRANSLATE_NOOP(
    "reading", "Cells in a column of dates that hold no possible date: {count}, the first in row {line}."
)

_COLUMNS_TOLD = 8
_TEXTS = {str, type(None)}
_DATES = {date, datetime}
_NUMBERS = (int, float)
_MIDNIGHT = "00:00"


def workbook_notices(kind: str, *, counts_from_1904: bool) -> list[Notice]:
    """Notices about the file as a whole."""
    notices = []
    if counts_from_1904:
        notices.append(Notice(_FROM_1904))
    if kind in ("xls", "xlsb"):
        notices.append(Notice(_NO_SECOND_LOOK))
    return notices


def sheet_notices(scan: SheetScan, seen: Counter[str]) -> list[Notice]:
    """Notices about one sheet, from what the scan saw in its XML and the cleaning in its cells."""
    notices = []
    if scan.errors:
        notices.append(Notice(_ERRORS, {"count": len(scan.errors), "cell": address(*min(scan.errors))}))
    if scan.without_result:
        first = address(*min(scan.without_result))
        notices.append(Notice(_NO_RESULT, {"count": len(scan.without_result), "cell": first}))
    notices.extend(hidden_rows_notice(scan.hidden_rows))
    if hidden := sorted(column for column in scan.hidden_columns if column <= scan.columns):
        letters = ", ".join(map(letters_of, hidden[:_COLUMNS_TOLD])) + (" …" if len(hidden) > _COLUMNS_TOLD else "")
        notices.append(Notice(_HIDDEN_COLUMNS, {"columns": letters}))
    if scan.out_of_order:
        notices.append(Notice(_ORDER))
    if seen["beyond"] or scan.columns > MOST_COLUMNS:
        notices.append(Notice(_BEYOND, {"most": MOST_COLUMNS}))
    return notices + text_notices(seen)


def hidden_rows_notice(count: int) -> list[Notice]:
    """Notice about ``count`` hidden rows, if there are any."""
    return [Notice(_HIDDEN_ROWS, {"count": count})] if count else []


def beyond_notice(columns: int) -> list[Notice]:
    """Notice about columns that are left out, if there are more than are read."""
    return [Notice(_BEYOND, {"most": MOST_COLUMNS})] if columns > MOST_COLUMNS else []


def text_notices(seen: Counter[str]) -> list[Notice]:
    """Notices about cells that were changed by the cleaning."""
    told = (
        ("errors", _NAMES_OF_ERRORS),
        ("inexact", _INEXACT),
        ("not_a_number", _NOT_A_NUMBER),
        ("controls", _CONTROLS),
        ("cut", _CUT),
    )
    return [Notice(template, {"count": seen[what]}) for what, template in told if seen[what]]


class DatesThatAreNone:
    """Serials outside the calendar come back as numbers or midnight: noticed by the company they keep."""

    def __init__(self, width: int) -> None:
        self._dates = [0] * width
        self._odd = [0] * width
        self._first = [0] * width

    def take(self, lines: Sequence[int], columns: Sequence[Piece]) -> None:
        """Take in a piece of each column, and the numbers of its rows."""
        for place, (cells, kinds) in enumerate(columns):
            if kinds <= _TEXTS and not self._dates[place]:
                continue
            types = list(map(type, cells))
            if kinds & _DATES:
                self._dates[place] += types.count(date) + types.count(datetime)
            elif kinds.isdisjoint(_NUMBERS) and not self._dates[place]:
                continue
            odd = types.count(int) + types.count(float)
            if str in kinds:
                odd += cells.count(_MIDNIGHT)
            if odd and not self._odd[place]:
                self._first[place] = next(line for line, cell in zip(lines, cells, strict=True) if _is_no_date(cell))
            self._odd[place] += odd

    @property
    def notices(self) -> list[Notice]:
        columns = [place for place, odd in enumerate(self._odd) if self._dates[place] > odd > 0]
        if not columns:
            return []
        count = sum(self._odd[place] for place in columns)
        return [Notice(_ODD_DATES, {"count": count, "line": min(self._first[place] for place in columns)})]


def _is_no_date(cell: Cell) -> bool:
    return type(cell) in _NUMBERS or cell == _MIDNIGHT


def address(row: int, column: int) -> str:
    """Return the name of a cell as spreadsheet programs show it, such as B12."""
    return f"{letters_of(column)}{row}"


def letters_of(column: int) -> str:
    """Return the letters of a column, from A for 1."""
    letters = ""
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return letters
