"""The cells of one row by the fields they go to, as texts."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from custdesk.exchange.mapping.answers import word_of
from custdesk.exchange.mapping.fields import Place, place_of
from custdesk.exchange.mapping.model import Mapping
from custdesk.exchange.mapping.told import Told
from custdesk.exchange.reading.model import Cell, CellError, Row
from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.records.kinds.identifiers import SHORTENED
from custdesk.records.kinds.text import as_text, clean_line

ERROR = QT_TRANSLATE_NOOP("mapping", "The cell holds the error {error} instead of a value.")
_EXACT = 2**53
_NUMBERS = (int, float)


@dataclass(frozen=True, slots=True, eq=False)
class Source:
    """A used column of the file: where it stands, what to call it, and the field it fills.

    ``slot`` is its place among the used columns; ``yes`` and ``no`` are the words of a column of choices that a person
    can see, as :func:`~custdesk.exchange.mapping.answers.word_of` returns them.
    """

    slot: int
    index: int
    heading: str
    code: str
    place: Place
    yes: frozenset[str] = frozenset()
    no: frozenset[str] = frozenset()


class Given(NamedTuple):
    """One filled cell: its column, the cell, and its text."""

    source: Source
    cell: Cell
    text: str

    @property
    def heading(self) -> str:
        return self.source.heading


class Sources:
    """The used columns of a file, put in order once for all its rows."""

    def __init__(self, mapping: Mapping) -> None:
        used = [use for use in mapping.uses if use.field]
        self.all = tuple(
            Source(
                slot,
                use.index,
                use.heading or _letter(use.index),
                use.field,
                place_of(use.field),
                frozenset(map(word_of, use.yes)),
                frozenset(map(word_of, use.no)),
            )
            for slot, use in enumerate(used)
        )
        self._by_code = _grouped((source.code, source) for source in self.all)
        self._by_kind = _grouped((source.place.kind, source) for source in self.all)

    def of(self, code: str) -> tuple[Source, ...]:
        return self._by_code.get(code, ())

    def kind(self, kind: str) -> tuple[Source, ...]:
        return self._by_kind.get(kind, ())


class RowCells:
    """The filled cells of a row, in the order of the file."""

    __slots__ = ("_cells", "_sources", "_texts")

    def __init__(self, sources: Sources, row: Row, told: Told) -> None:
        """Take a row in; an error and a number whose last digits the spreadsheet lost are told instead."""
        self._sources = sources
        self._cells = cells = row.cells
        texts: list[str] = []
        self._texts = texts
        count = len(cells)
        for source in sources.all:
            cell = cells[source.index] if source.index < count else None
            if cell is None:
                texts.append("")
            elif type(cell) is str:
                texts.append("" if cell.isspace() else cell)
            else:
                texts.append(_text_of(source, cell, told))

    @property
    def given(self) -> list[Given]:
        return self._filled(self._sources.all)

    def of(self, code: str) -> list[Given]:
        sources = self._sources.of(code)
        return self._filled(sources) if sources else []

    def kind(self, kind: str) -> list[Given]:
        sources = self._sources.kind(kind)
        return self._filled(sources) if sources else []

    def asked(self, kind: str) -> list[Given]:
        """Return the filled cells of a kind, and the empty ones of columns in which an empty cell answers, too."""
        sources = self._sources.kind(kind)
        if not sources:
            return []
        found = self._filled(sources)
        if len(found) < len(sources):
            silent = [source for source in sources if "" in source.yes or "" in source.no]
            found += [Given(source, None, "") for source in silent if self._is_empty(source)]
        return found

    def _is_empty(self, source: Source) -> bool:
        cell = self._cells[source.index] if source.index < len(self._cells) else None
        return cell is None or (isinstance(cell, str) and not cell.strip())

    def has(self, code: str) -> bool:
        """Return whether the file has a column for a field."""
        return bool(self._sources.of(code))

    def has_kind(self, kind: str) -> bool:
        """Return whether the file has a column for a kind of fields."""
        return bool(self._sources.kind(kind))

    def first(self, code: str) -> Given | None:
        """Return the first filled cell of a field."""
        for source in self._sources.of(code):
            text = self._texts[source.slot]
            if text:
                return Given(source, self._cells[source.index], text)
        return None

    def joined(self, code: str, between: str = " ") -> str:
        """Return the texts of a field, those of several columns after each other, a repeated one once."""
        sources = self._sources.of(code)
        if not sources:
            return ""
        if len(sources) == 1:
            text = self._texts[sources[0].slot]
            if not text:
                return ""
            return text.strip() if between == "\n" else clean_line(text)
        texts: dict[str, str] = {}
        for given in self._filled(sources):
            line = given.text.strip() if between == "\n" else clean_line(given.text)
            texts.setdefault(line.casefold(), line)
        return between.join(texts.values())

    def _filled(self, sources: Iterable[Source]) -> list[Given]:
        texts, cells = self._texts, self._cells
        return [Given(source, cells[source.index], text) for source in sources if (text := texts[source.slot])]


def _text_of(source: Source, cell: Cell, told: Told) -> str:
    if isinstance(cell, CellError):
        told.problem(source.heading, ERROR, {"error": cell.text})
        return ""
    text = as_text(cell)
    if isinstance(cell, _NUMBERS) and abs(cell) > _EXACT and source.code != "balance":
        told.problem(source.heading, SHORTENED)
        told.keep(source.heading, text)
        return ""
    return text


def _grouped(pairs: Iterable[tuple[str, Source]]) -> dict[str, tuple[Source, ...]]:
    found: dict[str, tuple[Source, ...]] = {}
    for key, source in pairs:
        found[key] = (*found.get(key, ()), source)
    return found


def _letter(index: int) -> str:
    letters = ""
    place = index + 1
    while place:
        place, rest = divmod(place - 1, 26)
        letters = chr(65 + rest) + letters
    return letters
