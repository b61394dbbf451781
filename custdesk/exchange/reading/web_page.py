"""Reads the tables of a web page: many programs call one .xls (Odoo and the sites of banks do)."""

import re
from html.parser import HTMLParser
from typing import Final

from custdesk.children.stopping import ChildStopped
from custdesk.exchange.reading.document import Document, Line, sheet_in_memory
from custdesk.exchange.reading.encoding import decode, encoding_of
from custdesk.exchange.reading.grid import MOST_CELLS, MOST_COLUMNS, MOST_LETTERS
from custdesk.exchange.reading.reasons import TOO_MUCH
from custdesk.exchange.reading.source import Source
from custdesk.marks import QT_TRANSLATE_NOOP

_NO_TABLE: Final = QT_TRANSLATE_NOOP(
    "reading", "it is a web page without a table. Open it in Excel or LibreOffice and save it as .xlsx."
)
_LARGEST: Final = 40 << 20
_MOST_TABLES: Final = 500
_CHARSET: Final = re.compile(rb"""charset\s*=\s*["']?([\w-]{2,40})""", re.IGNORECASE)
_BREAKS: Final = frozenset(("br", "p", "div", "li"))
_SILENT: Final = frozenset(("script", "style", "template"))
_CELLS: Final = frozenset(("td", "th"))


def read_web_page(source: Source, name: str, language: str) -> Document:
    """Return the tables of a page as sheets; raise :class:`ChildStopped` if there is none, or too much."""
    content = source.read_bytes()
    if len(content) > _LARGEST:
        raise ChildStopped(TOO_MUCH)
    text, encoding = _decoded(content, language)
    tables = _Tables()
    tables.feed(text)
    tables.close()
    tables.end_row()
    found = [lines for lines in tables.found if any(any(values) for _, values in lines)]
    if len(found) > _MOST_TABLES:
        raise ChildStopped(TOO_MUCH)
    if not found:
        raise ChildStopped(_NO_TABLE)
    names = [name] if len(found) == 1 else [f"{name} {number}" for number in range(1, len(found) + 1)]
    sheets = {label: sheet_in_memory(label, lines) for label, lines in zip(names, found, strict=True)}
    return Document(
        kind="html", sheets=[(label, False) for label in names], load=lambda label: sheets[label], encoding=encoding
    )


def _decoded(content: bytes, language: str) -> tuple[str, str]:
    declared = _CHARSET.search(content[:4096])
    encoding = encoding_of(content, language)
    if declared and encoding != "utf-8" and not encoding.startswith("utf-"):
        try:
            return content.decode(declared.group(1).decode()), declared.group(1).decode().lower()
        except (LookupError, UnicodeError):
            pass
    return decode(content, encoding)[0], encoding.removesuffix("-sig")


class _Tables(HTMLParser):
    """Collects the rows of each table; a table within a cell is a table of its own."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[list[Line]] = []
        self._open: list[tuple[list[Line], list[str | None]]] = []
        self._cell: list[str] | None = None
        self._columns = 1
        self._silent = 0
        self._spent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _SILENT:
            self._silent += 1
        elif tag == "table":
            self._end_cell()
            lines: list[Line] = []
            self.found.append(lines)
            self._open.append((lines, []))
        elif tag == "tr":
            self.end_row()
        elif tag in _CELLS and self._open:
            self._end_cell()
            span = dict(attrs).get("colspan") or "1"
            self._columns = min(int(span), MOST_COLUMNS) if span.isascii() and span.isdigit() and len(span) < 6 else 1
            self._cell = []
        elif tag in _BREAKS and self._cell:
            self._cell.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in _SILENT:
            self._silent = max(0, self._silent - 1)
        elif tag in _CELLS:
            self._end_cell()
        elif tag == "tr":
            self.end_row()
        elif tag == "table":
            self.end_row()
            if self._open:
                self._open.pop()

    def handle_data(self, data: str) -> None:
        if self._cell is not None and not self._silent:
            self._spent += len(data)
            if self._spent > MOST_LETTERS:
                raise ChildStopped(TOO_MUCH)
            self._cell.append(data)

    def end_row(self) -> None:
        """Take the row that is open, if one is."""
        self._end_cell()
        if self._open:
            lines, row = self._open[-1]
            if row:
                lines.append((len(lines) + 1, row[: MOST_COLUMNS + 1]))
                self._open[-1] = (lines, [])

    def _end_cell(self) -> None:
        if self._cell is None or not self._open:
            return
        text = "\n".join(" ".join(line.split()) for line in "".join(self._cell).split("\n")).strip()
        row = self._open[-1][1]
        row += [text, *[None] * (self._columns - 1)]
        self._cell = None
        self._spent += 10 * self._columns
        if len(row) > MOST_CELLS:
            raise ChildStopped(TOO_MUCH)
