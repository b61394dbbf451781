"""A bounded reader of .ods with the standard library, for those that calamine refuses (a picture in a cell is enough).

The elements are those of OpenDocument 1.3, part 3: 9.1 (tables, rows, cells) and 19.385 (values).
"""

import zipfile
from collections.abc import Iterator
from datetime import date, datetime
from typing import Any
from xml.etree import ElementTree

from custdesk.children.stopping import ChildStopped
from custdesk.exchange.reading.document import ROWS_BETWEEN_SIGNS, Alive, Document, Line, sheet_in_memory
from custdesk.exchange.reading.grid import MOST_CELLS, MOST_COLUMNS
from custdesk.exchange.reading.losses import hidden_rows_notice
from custdesk.exchange.reading.model import CellError
from custdesk.exchange.reading.reasons import NO_SHEETS, TOO_MUCH, UNUSUAL
from custdesk.exchange.reading.source import Source

_NAMESPACE = "{urn:oasis:names:tc:opendocument:xmlns:%s:1.0}"
_TABLE, _OFFICE, _TEXT, _STYLE = (_NAMESPACE % name for name in ("table", "office", "text", "style"))
_ERROR_TYPE = "{urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0}value-type"
_CELLS = (f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell")
_ENOUGH = MOST_COLUMNS + 1
_NUMBERS = ("float", "percentage", "currency")


class _Table:
    def __init__(self, name: str, *, hidden: bool) -> None:
        self.name = name
        self.hidden = hidden
        self.lines: list[Line] = []
        self.hidden_rows = 0
        self._line = 0
        self._cells = 0

    def add(self, row: ElementTree.Element) -> None:
        """Take a row in, as often as it says that it repeats; raise :class:`ChildStopped` when it becomes too much."""
        times = _number(row, f"{_TABLE}number-rows-repeated")
        values = _values(row)
        first = self._line + 1
        self._line += times
        if not values:
            return
        self._cells += times * len(values)
        if self._cells > MOST_CELLS:
            raise ChildStopped(TOO_MUCH)
        if row.get(f"{_TABLE}visibility") in ("collapse", "filter"):
            self.hidden_rows += times
        self.lines.extend((line, values) for line in range(first, first + times))


def read_opendocument(source: Source, alive: Alive) -> Document:
    """Read all sheets of an .ods that the scan has passed; raise :class:`ChildStopped` if they cannot be read."""
    try:
        with source.open("rb") as file, zipfile.ZipFile(file) as archive, archive.open("content.xml") as content:
            tables = list(_tables(content, alive))
    except ChildStopped:
        raise
    except Exception as damage:  # ParseError, BadZipFile, KeyError, zlib.error: each layer has errors of its own
        raise ChildStopped(UNUSUAL) from damage
    if not tables:
        raise ChildStopped(NO_SHEETS)
    sheets = {
        table.name: sheet_in_memory(
            table.name, table.lines, hidden=table.hidden, notices=hidden_rows_notice(table.hidden_rows)
        )
        for table in tables
    }
    return Document(
        kind="ods",
        sheets=[(table.name, table.hidden) for table in tables],
        load=lambda name: sheets[name],
        sizes={name: (sheet.last_line, sheet.width) for name, sheet in sheets.items()},
    )


def _tables(content: Any, alive: Alive) -> Iterator[_Table]:
    hidden_styles: set[str] = set()
    table: _Table | None = None
    depth = rows = 0
    for event, element in ElementTree.iterparse(content, events=("start", "end")):
        if element.tag == f"{_TABLE}table":
            depth += 1 if event == "start" else -1
            if event == "start" and depth == 1:
                hidden = element.get(f"{_TABLE}style-name", "") in hidden_styles
                table = _Table(element.get(f"{_TABLE}name", ""), hidden=hidden)
            elif event == "end" and depth == 0 and table is not None:
                element.clear()
                yield table
        elif event == "end" and element.tag == f"{_STYLE}style":
            properties = element.find(f"{_STYLE}table-properties")
            if properties is not None and properties.get(f"{_TABLE}display") == "false":
                hidden_styles.add(element.get(f"{_STYLE}name", ""))
        elif event == "end" and element.tag == f"{_TABLE}table-row" and depth == 1 and table is not None:
            table.add(element)
            element.clear()
            rows += 1
            if not rows % ROWS_BETWEEN_SIGNS:
                alive()


def _values(row: ElementTree.Element) -> list[Any]:
    """Return the values of a row without the empty cells at its end; at most one beyond column 512."""
    values: list[Any] = []
    empty = 0
    for cell in row:
        if cell.tag not in _CELLS:
            continue
        times = _number(cell, f"{_TABLE}number-columns-repeated")
        value = _value(cell)
        if value is None or value == "":
            empty += times
            continue
        room = max(0, _ENOUGH - len(values))
        values += ([None] * min(empty, room))[:room]
        values += [value] * min(times, max(0, _ENOUGH - len(values)))
        empty = 0
    return values


def _value(cell: ElementTree.Element) -> Any:
    kind = cell.get(f"{_OFFICE}value-type", "")
    if cell.get(_ERROR_TYPE) == "error":
        return CellError(_text(cell)[:40] or "#ERROR!")
    try:
        if kind in _NUMBERS:
            return float(cell.get(f"{_OFFICE}value", ""))
        if kind == "boolean":
            return cell.get(f"{_OFFICE}boolean-value") == "true"
        if kind == "date":
            written = cell.get(f"{_OFFICE}date-value", "")
            return datetime.fromisoformat(written) if "T" in written else date.fromisoformat(written)
    except ValueError:
        return _text(cell)
    return cell.get(f"{_OFFICE}string-value") or _text(cell)


def _text(cell: ElementTree.Element) -> str:
    """Return the paragraphs of a cell; what hangs on it (drawings, notes) is no text of it."""
    return "\n".join("".join(_runs(part)) for part in cell if part.tag == f"{_TEXT}p")


def _runs(part: ElementTree.Element) -> Iterator[str]:
    yield part.text or ""
    for inner in part:
        if inner.tag == f"{_TEXT}s":
            yield " " * min(_number(inner, f"{_TEXT}c"), 1_000)
        elif inner.tag == f"{_TEXT}line-break":
            yield "\n"
        elif inner.tag == f"{_TEXT}tab":
            yield "\t"
        elif inner.tag != f"{_OFFICE}annotation":
            yield from _runs(inner)
        yield inner.tail or ""


def _number(element: ElementTree.Element, attribute: str) -> int:
    """Return how often something repeats, at least once and at most as often as a sheet has rows."""
    written = element.get(attribute, "1")
    return min(max(int(written), 1), 1_048_576) if written.isascii() and written.isdigit() else 1
