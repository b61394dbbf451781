"""Reads "XML Spreadsheet 2003" (SpreadsheetML), which older programs write and call .xls or .xml.

The elements are those of Microsoft's "XML Spreadsheet Reference" of 2003: Worksheet, Table, Row, Cell, Data.
"""

import re
from collections.abc import Iterator
from datetime import datetime
from typing import Any, Final
from xml.etree import ElementTree

from custdesk.children.stopping import ChildStopped
from custdesk.exchange.reading.document import ROWS_BETWEEN_SIGNS, Alive, Document, Line, sheet_in_memory
from custdesk.exchange.reading.grid import MOST_CELLS, MOST_COLUMNS, MOST_ROWS
from custdesk.exchange.reading.losses import hidden_rows_notice
from custdesk.exchange.reading.model import CellError
from custdesk.exchange.reading.reasons import ENTITIES, NO_SHEETS, TOO_MUCH, UNUSUAL
from custdesk.exchange.reading.source import Source

_LARGEST: Final = 100 << 20
_SPREADSHEET: Final = "{urn:schemas-microsoft-com:office:spreadsheet}"
_EXCEL: Final = "{urn:schemas-microsoft-com:office:excel}"
_DECLARATION: Final = re.compile(rb"<\x00?!\x00?(?:D\x00?O|E\x00?N)", re.IGNORECASE)


class _Worksheet:
    def __init__(self, name: str) -> None:
        self.name = name
        self.hidden = False
        self.lines: list[Line] = []
        self.hidden_rows = 0
        self._line = 0
        self._cells = 0

    def add(self, row: ElementTree.Element) -> None:
        """Take a row in; raise :class:`ChildStopped` when it becomes too much."""
        self._line = max(self._line + 1, _number(row, "Index"))
        self.hidden_rows += row.get(f"{_SPREADSHEET}Hidden") == "1"
        values: list[Any] = []
        column = 0
        for cell in row.iter(f"{_SPREADSHEET}Cell"):
            column = max(column + 1, _number(cell, "Index"))
            place = min(column, MOST_COLUMNS + 1)
            values.extend([None] * (place - 1 - len(values)))
            if len(values) < place:
                values.append(_value(cell))
            column += _number(cell, "MergeAcross")
        self._cells += len(values)
        if self._cells > MOST_CELLS:
            raise ChildStopped(TOO_MUCH)
        if any(value is not None for value in values):
            self.lines.append((self._line, values))
        self._line += max(0, _number(row, "Span"))


def read_spreadsheet_xml(source: Source, alive: Alive) -> Document:
    """Read all sheets; raise :class:`ChildStopped` if they cannot be read, or are too much."""
    content = source.read_bytes()
    if len(content) > _LARGEST:
        raise ChildStopped(TOO_MUCH)
    if _DECLARATION.search(content):
        raise ChildStopped(ENTITIES)
    try:
        found = list(_worksheets(source, alive))
    except (ElementTree.ParseError, LookupError, ValueError) as damage:
        raise ChildStopped(UNUSUAL) from damage
    if not found:
        raise ChildStopped(NO_SHEETS)
    sheets = {
        one.name: sheet_in_memory(one.name, one.lines, hidden=one.hidden, notices=hidden_rows_notice(one.hidden_rows))
        for one in found
    }
    return Document(
        kind="xml",
        sheets=[(one.name, one.hidden) for one in found],
        load=lambda name: sheets[name],
        sizes={name: (sheet.last_line, sheet.width) for name, sheet in sheets.items()},
    )


def _worksheets(source: Source, alive: Alive) -> Iterator[_Worksheet]:
    sheet: _Worksheet | None = None
    table: ElementTree.Element | None = None
    rows = cells = 0
    with source.open("rb") as file:
        for event, element in ElementTree.iterparse(file, events=("start", "end")):
            if element.tag == f"{_SPREADSHEET}Worksheet":
                if event == "start":
                    sheet = _Worksheet(element.get(f"{_SPREADSHEET}Name", ""))
                elif sheet is not None:
                    element.clear()
                    yield sheet
            elif element.tag == f"{_SPREADSHEET}Table" and event == "start":
                table = element
            elif event == "end" and sheet is not None:
                if element.tag == f"{_SPREADSHEET}Cell":
                    cells += 1
                    if cells > MOST_CELLS:
                        raise ChildStopped(TOO_MUCH)
                elif element.tag == f"{_SPREADSHEET}Row":
                    sheet.add(element)
                    rows += 1
                    if rows > MOST_ROWS:
                        raise ChildStopped(TOO_MUCH)
                    if not rows % ROWS_BETWEEN_SIGNS:
                        alive()
                    element.clear()
                    if table is not None:
                        table.clear()  # else it would keep all of its rows, empty as they are
                elif element.tag == f"{_EXCEL}Visible":
                    sheet.hidden = sheet.hidden or (element.text or "").startswith("Sheet")


def _value(cell: ElementTree.Element) -> Any:
    data = cell.find(f"{_SPREADSHEET}Data")
    if data is None:
        return None
    text = "".join(data.itertext())
    try:
        match data.get(f"{_SPREADSHEET}Type", "String"):
            case "Number":
                return float(text)
            case "Boolean":
                return text.strip() == "1"
            case "DateTime":
                moment = datetime.fromisoformat(text)
                return moment if moment.time() != datetime.min.time() else moment.date()
            case "Error":
                return CellError(text[:40] or "#ERROR!")
    except ValueError:
        return text
    return text


def _number(element: ElementTree.Element, attribute: str) -> int:
    written = element.get(f"{_SPREADSHEET}{attribute}", "0")
    return min(int(written), 1_048_576) if written.isascii() and written.isdigit() and len(written) < 9 else 0
