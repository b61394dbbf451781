"""A workbook: the table on the first sheet, what it is on the second. Types go by column, never by value."""

import re
from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from custdesk.exchange.reading.model import Cell, CellError

if TYPE_CHECKING:
    from custdesk.exchange.writing.task import Rows

_AS_TEXT, _AS_DATE, _AS_INSTANT, _AS_AMOUNT = "@", "yyyy-mm-dd", "yyyy-mm-dd hh:mm:ss", "#,##0.00"
_FORMATS = {"text": _AS_TEXT, "date": _AS_DATE, "instant": _AS_INSTANT, "amount": _AS_AMOUNT}
_LOOKED_AT = 200
_NARROWEST, _WIDEST = 8, 48
_ABOUT_WIDTHS = (34, 90)
_SUM_OF_VISIBLE = 109
_MOST_ON_ONE_PAGE = 20
# What XML 1.0 cannot hold; openpyxl refuses some of it and writes the rest into a file that nothing opens.
_UNWRITABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def write_workbook(out: Path, layout: dict[str, Any], rows: "Rows") -> None:
    """Write headings and rows, and the sheet about them if there is anything to say."""
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    book.properties.creator = "CustDesk"
    book.properties.title = layout["title"]
    stream, sheets = iter(rows), 0
    # A sheet more is begun only for a row that there is: the first one is always there.
    while (ahead := list(islice(stream, 1))) or not sheets:
        sheets += 1
        name = layout["sheet"] if sheets == 1 else f"{layout['sheet']} {sheets}"
        rest = islice(stream, layout["rows_a_sheet"] - 1) if layout["rows_a_sheet"] else stream
        _Table(book.create_sheet(name), layout).write(chain(ahead, rest))
    if rows.about:
        _write_about(book.create_sheet(layout["about_sheet"]), rows.about, right_to_left=layout["right_to_left"])
    for small in layout["more"]:
        _write_small(book.create_sheet(small["sheet"]), small, right_to_left=layout["right_to_left"])
    book.save(out)


class _Table:
    def __init__(self, sheet: Any, layout: dict[str, Any]) -> None:
        from openpyxl.cell import WriteOnlyCell

        self._sheet = sheet
        self._layout = layout
        self._columns = layout["columns"]
        # One cell a column is enough: a row is written the moment it is appended.
        self._cells = [WriteOnlyCell(sheet) for _ in self._columns]
        for cell, column in zip(self._cells, self._columns, strict=True):
            cell.number_format = _FORMATS.get(column["holds"], "General")

    def write(self, stream: Iterator[list[Cell]]) -> None:
        first = list(islice(stream, _LOOKED_AT))
        self._arrange(first)
        self._sheet.append(self._headings())
        count = 0
        for cells in chain(first, stream):
            count += 1
            self._sheet.append(list(self._filled(cells)))
        self._sheet.auto_filter.ref = f"A1:{self._letter(len(self._columns))}{count + 1}"
        if self._layout["total"] and count:
            self._sheet.append([])
            self._sheet.append(list(self._totals(count + 1)))

    def _headings(self) -> list[Any]:
        from openpyxl.styles import Alignment

        cells = _bold(self._sheet, [column["heading"] for column in self._columns])
        for cell, column in zip(cells, self._columns, strict=True):
            if column["holds"] == "amount":
                cell.alignment = Alignment(horizontal="right", vertical="top")
        return cells

    def _filled(self, cells: list[Cell]) -> Iterator[Any]:
        for value, cell, column in zip(cells, self._cells, self._columns, strict=True):
            if value is None or value == "":
                yield None
                continue
            if column["holds"] == "as_read":
                _set_as_read(cell, value)
            elif column["holds"] == "amount" and isinstance(value, int):
                cell.value = Decimal(value) / 100
            elif column["holds"] == "date" and isinstance(value, date):
                cell.value = value
                cell.number_format = _AS_DATE
            elif column["holds"] == "instant" and isinstance(value, datetime):
                cell.value = value
                cell.number_format = _AS_INSTANT
            else:
                _set_text(cell, value)
            yield cell

    def _totals(self, last: int) -> Iterator[Any]:
        from openpyxl.cell import WriteOnlyCell

        for place, column in enumerate(self._columns, start=1):
            if column["holds"] == "amount":
                letter = self._letter(place)
                cell = WriteOnlyCell(self._sheet, f"=SUBTOTAL({_SUM_OF_VISIBLE},{letter}2:{letter}{last})")
                cell.number_format = _AS_AMOUNT
            elif place == 1:
                cell = WriteOnlyCell(self._sheet, self._layout["total"])
            else:
                yield None
                continue
            cell.font = _bold_font()
            yield cell

    def _arrange(self, first: list[list[Cell]]) -> None:
        sheet = self._sheet
        for place, column in enumerate(self._columns):
            longest = max((_shown_length(row[place]) for row in first), default=0)
            dimension = sheet.column_dimensions[self._letter(place + 1)]
            dimension.width = min(max(longest, len(column["heading"]) + 2, _NARROWEST), _WIDEST) + 2
            dimension.number_format = _FORMATS.get(column["holds"], "General")
        sheet.freeze_panes = f"{self._letter(self._layout['frozen'] + 1)}2"
        sheet.sheet_view.rightToLeft = self._layout["right_to_left"]
        sheet.page_setup.orientation = "landscape"
        if len(self._columns) <= _MOST_ON_ONE_PAGE:
            _fit_to_width(sheet)
        sheet.print_title_rows = "1:1"
        sheet.oddFooter.center.text = "&P / &N"

    @staticmethod
    def _letter(place: int) -> str:
        from openpyxl.utils import get_column_letter

        return str(get_column_letter(place))


def _write_about(sheet: Any, lines: list[list[str]], *, right_to_left: bool) -> None:
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Alignment

    _fit_to_width(sheet)
    for letter, width in zip("AB", _ABOUT_WIDTHS, strict=True):
        sheet.column_dimensions[letter].width = width
    sheet.sheet_view.rightToLeft = right_to_left
    for label, text in lines:
        value = WriteOnlyCell(sheet)
        value.number_format = _AS_TEXT
        value.alignment = Alignment(wrap_text=True, vertical="top")
        _set_text(value, text)
        sheet.append([*_bold(sheet, [label]), value])


def _write_small(sheet: Any, table: dict[str, Any], *, right_to_left: bool) -> None:
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.utils import get_column_letter

    sheet.sheet_view.rightToLeft = right_to_left
    sheet.freeze_panes = "A2"
    for place, heading in enumerate(table["headings"]):
        longest = max(len(text) for text in (heading, *(row[place] for row in table["rows"])))
        sheet.column_dimensions[get_column_letter(place + 1)].width = longest + 2
    sheet.append(_bold(sheet, table["headings"]))
    for row in table["rows"]:
        cells = []
        for text in row:
            cell = WriteOnlyCell(sheet)
            cell.number_format = _AS_TEXT
            _set_text(cell, text)
            cells.append(cell)
        sheet.append(cells)


def _bold(sheet: Any, texts: list[str]) -> list[Any]:
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Alignment

    cells = []
    for text in texts:
        cell = WriteOnlyCell(sheet)
        _set_text(cell, text)
        cell.font = _bold_font()
        cell.alignment = Alignment(vertical="top")
        cells.append(cell)
    return cells


def _bold_font() -> Any:
    from openpyxl.styles import Font
    from openpyxl.styles.fonts import DEFAULT_FONT

    return Font(name=DEFAULT_FONT.name, size=DEFAULT_FONT.size, bold=True)


def _set_text(cell: Any, value: object) -> None:
    """Put a text into a cell as it is; openpyxl alone would make ``=1+1`` a formula and ``#N/A`` an error."""
    text = value.text if isinstance(value, CellError) else str(value)
    cell.value = _UNWRITABLE.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    cell.data_type = "s"


def _set_as_read(cell: Any, value: Cell) -> None:
    if isinstance(value, str | CellError):
        cell.number_format = _AS_TEXT
        _set_text(cell, value)
        return
    cell.number_format = "General"
    cell.value = value
    if isinstance(value, date) and not (isinstance(value, datetime) and value.time() != datetime.min.time()):
        cell.number_format = _AS_DATE


def _shown_length(cell: Cell) -> int:
    if isinstance(cell, datetime) and cell.time() != datetime.min.time():
        return len(_AS_INSTANT)
    if isinstance(cell, date):
        return len("yyyy-mm-dd")
    text = "" if cell is None else str(cell)
    return max(map(len, text.split("\n")), default=0)


def _fit_to_width(sheet: Any) -> None:
    from openpyxl.worksheet.properties import PageSetupProperties

    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.page_setup.fitToHeight = 0
