"""What a workbook loses or hides when it is read, put into sentences."""

from collections import Counter
from datetime import date

from custdesk.exchange.reading.grid import MOST_COLUMNS, Grid
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
_NO_RESULT = QT_TRANSLATE_NOOP(
    "reading", "Formulas without a stored result: {count}, the first in {cell}. Open the file in Excel or LibreOffice"
    " and save it, so that they are calculated."
)
_HIDDEN_ROWS = QT_TRANSLATE_NOOP("reading", "Hidden rows are read too: {count}.")
_ORDER = QT_TRANSLATE_NOOP(
    "reading", "Row numbers repeat or go backwards in this sheet. Look at the rows in the preview."
)
_MERGED = QT_TRANSLATE_NOOP(
    "reading", "Merged areas: {count}. Only the first cell of each holds the value; the others count as empty."
)
_INEXACT = QT_TRANSLATE_NOOP(
    "reading", "Numbers of more than 15 digits: {count}. Excel had already rounded their last digits; keep such numbers"
    " as text."
)
_NOT_A_NUMBER = QT_TRANSLATE_NOOP("reading", "Cells that claim to be numbers and are none: {count}.")
_CONTROLS = QT_TRANSLATE_NOOP("reading", "Cells from which unprintable characters were taken out: {count}.")
_CUT = QT_TRANSLATE_NOOP("reading", "Cells longer than 32,767 characters, of which the rest was left out: {count}.")
_BEYOND = QT_TRANSLATE_NOOP("reading", "Columns after number {most} were left out.")
_ODD_DATES = QT_TRANSLATE_NOOP(
    "reading", "Cells in a column of dates that hold no possible date: {count}, the first in row {line}."
)


def workbook_notices(kind: str, *, counts_from_1904: bool) -> list[Notice]:
    """Notices about the file as a whole."""
    notices = []
    if counts_from_1904:
        notices.append(Notice(_FROM_1904))
    if kind in ("xls", "xlsb"):
        notices.append(Notice(_NO_SECOND_LOOK))
    return notices


def sheet_notices(scan: SheetScan, seen: Counter[str], grid: Grid) -> list[Notice]:
    """Notices about one sheet, from what the scan saw in its XML and the cleaning in its cells."""
    notices = []
    if scan.errors:
        notices.append(Notice(_ERRORS, {"count": len(scan.errors), "cell": _address(min(scan.errors))}))
    if scan.without_result:
        first = _address(min(scan.without_result))
        notices.append(Notice(_NO_RESULT, {"count": len(scan.without_result), "cell": first}))
    if scan.hidden_rows:
        notices.append(Notice(_HIDDEN_ROWS, {"count": scan.hidden_rows}))
    if scan.out_of_order:
        notices.append(Notice(_ORDER))
    if scan.merged > 1:
        notices.append(Notice(_MERGED, {"count": scan.merged}))
    if seen["beyond"] or scan.columns > MOST_COLUMNS:
        notices.append(Notice(_BEYOND, {"most": MOST_COLUMNS}))
    return notices + text_notices(seen) + _odd_dates(grid)


def text_notices(seen: Counter[str]) -> list[Notice]:
    """Notices about cells that were changed by the cleaning."""
    told = (("inexact", _INEXACT), ("not_a_number", _NOT_A_NUMBER), ("controls", _CONTROLS), ("cut", _CUT))
    return [Notice(template, {"count": seen[what]}) for what, template in told if seen[what]]


def _odd_dates(grid: Grid) -> list[Notice]:
    """Serials outside the calendar come back as numbers or midnight: noticed by the company they keep."""
    dates: Counter[int] = Counter()
    odd: Counter[int] = Counter()
    first: dict[int, int] = {}
    for line, cells in grid.rows:
        for column, cell in enumerate(cells):
            if isinstance(cell, date):
                dates[column] += 1
            elif _is_no_date(cell):
                odd[column] += 1
                first.setdefault(column, line)
    columns = [column for column in odd if dates[column] > odd[column]]
    if not columns:
        return []
    count = sum(odd[column] for column in columns)
    return [Notice(_ODD_DATES, {"count": count, "line": min(first[column] for column in columns)})]


def _is_no_date(cell: Cell) -> bool:
    return (isinstance(cell, int | float) and not isinstance(cell, bool)) or cell == "00:00"


def _address(position: tuple[int, int]) -> str:
    row, column = position
    letters = ""
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return f"{letters}{row}"
