"""Reads the tables of a web page: many programs call one .xls (Odoo and the sites of banks do)."""

import re
from collections.abc import Callable
from typing import Final

from custdesk.children.stopping import ChildStopped
from custdesk.exchange.reading.document import ROWS_BETWEEN_SIGNS, Alive, Document, Line, sheet_in_memory
from custdesk.exchange.reading.encoding import decode, encoding_of
from custdesk.exchange.reading.grid import MOST_CELLS, MOST_COLUMNS, MOST_LETTERS, MOST_ROWS
from custdesk.exchange.reading.reasons import TOO_MUCH
from custdesk.exchange.reading.source import Source
from custdesk.exchange.reading.web_tags import walk
from custdesk.marks import QT_TRANSLATE_NOOP

_NO_TABLE: Final = QT_TRANSLATE_NOOP(
    "reading", "it is a web page without a table. Open it in Excel or LibreOffice and save it as .xlsx."
)
_MANY_TABLES: Final = QT_TRANSLATE_NOOP(
    "reading",
    "it is a web page of more than 500 tables. Copy the one with the customers into a spreadsheet, and save it as"
    " .xlsx.",
)
_LARGEST: Final = 40 << 20
_MOST_TABLES: Final = 500
_MOST_TAGS: Final = 8_000_000
_MOST_BEGUN: Final = 20_000
_BLOCK: Final = 100_000
_SPACES: Final = re.compile(r"[^\S\n]+")
_AROUND_BREAKS: Final = re.compile(r" ?\n ?")
_CHARSET: Final = re.compile(rb"""charset\s*=\s*["']?([\w-]{2,40})""", re.IGNORECASE)
_BREAKS: Final = frozenset(("br", "p", "div", "li"))
_SILENT: Final = frozenset(("script", "style", "template"))
_CELLS: Final = frozenset(("td", "th"))
_ATTRIBUTE: Final = re.compile(r"""([^\s=]++)(?:\s*+=\s*+("[^"]*+"|'[^']*+'|\S*+))?""")


def read_web_page(source: Source, name: str, language: str, alive: Alive) -> Document:
    """Return the tables of a page as sheets; raise :class:`ChildStopped` if there is none, or too much."""
    content = source.read_bytes()
    if len(content) > _LARGEST:
        raise ChildStopped(TOO_MUCH)
    text, encoding = _decoded(content, language)
    if text.count("<") > _MOST_TAGS:
        raise ChildStopped(TOO_MUCH)
    tables = _Tables(alive)
    walk(text, tables.tag, tables.text)
    tables.end_row()
    found = [lines for lines in tables.found if any(any(values) for _, values in lines)]
    if len(found) > _MOST_TABLES:
        raise ChildStopped(_MANY_TABLES)
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


def _span(attributes: str) -> int:
    """Return how many columns a cell takes."""
    if "colspan" not in attributes.lower():
        return 1
    found = {name.lower(): value for name, value in _ATTRIBUTE.findall(attributes)}
    span = found.get("colspan", "").strip("\"'")
    return min(int(span), MOST_COLUMNS) if span.isascii() and span.isdigit() and len(span) < 6 else 1


def _collapsed(text: str) -> str:
    """Return a text without more than one space between two words."""
    if len(text) > _BLOCK:
        return _begin_collapsed(text)
    if "\n" in text:
        return "\n".join(" ".join(line.split()) for line in text.split("\n")).strip()
    return " ".join(text.split())


def _begin_collapsed(text: str) -> str:
    """Return as much of a long text as no cell can hold: all of its words at once would fill the memory."""
    begin = ""
    for at in range(0, len(text), _BLOCK):
        begin = _AROUND_BREAKS.sub("\n", _SPACES.sub(" ", begin + text[at : at + _BLOCK]))
        if len(begin) > _BLOCK:
            break
    return begin.strip()


class _Tables:
    """Collects the rows of each table; a table within a cell is a table of its own."""

    def __init__(self, alive: Alive) -> None:
        self._alive = alive
        self.found: list[list[Line]] = []
        self._open: list[tuple[list[Line], list[str | None]]] = []
        self._cell: list[str] | None = None
        self._columns = 1
        self._silent = 0
        self._spent = 0
        self._pieces = 0
        self._rows = 0
        self._by_tag: dict[str, Callable[[str], None]] = {
            "table": self._begin_table, "/table": self._end_table, "tr": self.end_row, "/tr": self.end_row,
            **dict.fromkeys(_CELLS, self._begin_cell), **{f"/{tag}": self._end_cell for tag in _CELLS},
            **dict.fromkeys(_BREAKS, self._break), **dict.fromkeys(_SILENT, self._hush),
            **{f"/{tag}": self._speak for tag in _SILENT},
        }  # fmt: skip

    def tag(self, name: str, attributes: str) -> None:
        """Take a tag in; the ``name`` of one that closes begins with "/"."""
        taken = self._by_tag.get(name)
        if taken is not None:
            taken(attributes)

    def text(self, text: str) -> None:
        """Take a piece of text in; raise :class:`ChildStopped` when it becomes too much."""
        if self._cell is not None and not self._silent:
            self._spent += len(text)
            self._pieces += 1
            if self._spent > MOST_LETTERS or self._pieces > MOST_CELLS:
                raise ChildStopped(TOO_MUCH)
            self._cell.append(text)

    def end_row(self, _: str = "") -> None:
        """Take the row that is open, if one is."""
        self._end_cell()
        if self._open:
            lines, row = self._open[-1]
            if row:
                lines.append((len(lines) + 1, row[: MOST_COLUMNS + 1]))
                self._open[-1] = (lines, [])
                self._rows += 1
                if self._rows > MOST_ROWS:
                    raise ChildStopped(TOO_MUCH)
                if not self._rows % ROWS_BETWEEN_SIGNS:
                    self._alive()

    def _begin_table(self, _: str) -> None:
        self._end_cell()
        if len(self.found) >= _MOST_BEGUN:
            raise ChildStopped(_MANY_TABLES)
        lines: list[Line] = []
        self.found.append(lines)
        self._open.append((lines, []))

    def _end_table(self, _: str) -> None:
        self.end_row()
        if self._open:
            self._open.pop()

    def _begin_cell(self, attributes: str) -> None:
        if self._open:
            self._end_cell()
            self._columns = _span(attributes) if attributes else 1
            self._cell = []

    def _end_cell(self, _: str = "") -> None:
        if self._cell is None or not self._open:
            return
        row = self._open[-1][1]
        row.append(_collapsed("".join(self._cell)))
        if self._columns > 1:
            row += [None] * (self._columns - 1)
        self._cell = None
        self._spent += 10 * self._columns
        if len(row) > MOST_CELLS:
            raise ChildStopped(TOO_MUCH)

    def _break(self, _: str) -> None:
        if self._cell:
            self._pieces += 1
            self._cell.append("\n")

    def _hush(self, _: str) -> None:
        self._silent += 1

    def _speak(self, _: str) -> None:
        self._silent = max(0, self._silent - 1)
