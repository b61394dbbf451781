"""What was read from a file: cells, rows, the table, and what the person should be told about it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class CellError:
    """A cell whose value the file lost or never had: ``#DIV/0!``, a formula without a result, a number that is none."""

    text: str


Cell: TypeAlias = str | int | float | bool | date | datetime | CellError | None


@dataclass(frozen=True, slots=True)
class Row:
    """One row of data; ``line`` is its number in the file as a spreadsheet program counts, from 1."""

    line: int
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class ColumnFacts:
    """What all cells of a column say together, found out while they were read.

    ``dates`` and ``decimals`` are the tallies of :mod:`~custdesk.records.kinds.date_evidence` and
    :mod:`~custdesk.records.kinds.amounts`; ``words`` are its different short texts, none where there are many.
    """

    filled: int = 0
    dates: Mapping[str, int] = field(default_factory=dict)
    decimals: Mapping[str, int] = field(default_factory=dict)
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Table:
    """The rows below the headings; every row has as many cells as there are headings (which may be empty).

    ``facts`` are those of the columns, in order. ``rows`` may be many: who is not in a child process looks at a few.
    """

    sheet: str
    headings: tuple[str, ...]
    rows: Sequence[Row]
    facts: tuple[ColumnFacts, ...] = ()


@dataclass(frozen=True, slots=True)
class SheetInfo:
    """A sheet of the file; a hidden one is told but not taken unless asked for.

    A further table on a sheet is listed as one, its first cell behind the name of the sheet: "Customers (F3)".
    """

    name: str
    rows: int
    columns: int
    hidden: bool


@dataclass(frozen=True, slots=True)
class Notice:
    """Something the person should know: a template marked in the context "reading", and its values."""

    template: str
    values: Mapping[str, str | int] = field(default_factory=dict)

    def sentence(self, template: str = "") -> str:
        """Return the sentence, from ``template`` (a translation) or else in English."""
        return (template or self.template).format(**self.values)


@dataclass(frozen=True, slots=True)
class FileReading:
    """A file as read. ``heading_row`` counts from 1 and is 0 where the file has no headings.

    ``kind`` is what the file is: "xlsx", "xls", "xlsb", "ods", "xml", "html", "vcard" or "text"; ``encoding`` is set
    for the last three, ``separator`` for text only (``separator`` is empty where there is one column).
    """

    name: str
    kind: str
    encoding: str
    separator: str
    sheets: tuple[SheetInfo, ...]
    chosen_sheet: str
    heading_row: int
    table: Table
    notices: tuple[Notice, ...]
