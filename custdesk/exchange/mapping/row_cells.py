"""The cells of one row by the fields they go to, as texts."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

from custdesk.exchange.mapping.fields import Place
from custdesk.exchange.mapping.told import Told
from custdesk.exchange.reading.model import Cell, CellError
from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.records.kinds.identifiers import SHORTENED
from custdesk.records.kinds.text import as_text, clean_line

ERROR = QT_TRANSLATE_NOOP("mapping", "The cell holds the error {error} instead of a value.")
_EXACT = 2**53


@dataclass(frozen=True, slots=True)
class Source:
    """A used column of the file: where it stands, what to call it, and the field it fills."""

    index: int
    heading: str
    code: str
    place: Place


@dataclass(frozen=True, slots=True)
class Given:
    """One filled cell: its column, the cell, and its text."""

    source: Source
    cell: Cell
    text: str

    @property
    def heading(self) -> str:
        return self.source.heading


@dataclass(slots=True)
class RowCells:
    """The filled cells of a row, in the order of the file."""

    given: list[Given] = field(default_factory=list)
    _by_code: dict[str, list[Given]] = field(default_factory=lambda: defaultdict(list))

    def add(self, source: Source, cell: Cell, told: Told) -> None:
        """Take a cell in; an error and a number whose last digits the spreadsheet lost are told instead."""
        if isinstance(cell, CellError):
            told.problem(source.heading, ERROR, {"error": cell.text})
            return
        text = as_text(cell)
        if isinstance(cell, int | float) and abs(cell) > _EXACT and source.code != "balance":
            told.problem(source.heading, SHORTENED)
            told.keep(source.heading, text)
            return
        if text.strip():
            found = Given(source, cell, text)
            self.given.append(found)
            self._by_code[source.code].append(found)

    def of(self, code: str) -> list[Given]:
        return self._by_code.get(code, [])

    def kind(self, kind: str) -> Iterator[Given]:
        return (given for given in self.given if given.source.place.kind == kind)

    def joined(self, code: str, between: str = " ") -> str:
        """Return the texts of a field, those of several columns after each other, a repeated one once."""
        found = self._by_code.get(code)
        if not found:
            return ""
        texts: dict[str, str] = {}
        for given in found:
            line = given.text.strip() if between == "\n" else clean_line(given.text)
            texts.setdefault(line.casefold(), line)
        return between.join(texts.values())
