"""What the whole of each column says, gathered while its cells pass by."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any, Final

from custdesk.exchange.reading.cells import Piece, piece_of
from custdesk.exchange.reading.model import Cell, ColumnFacts, Row
from custdesk.records.kinds import amounts, date_evidence
from custdesk.records.kinds.dates import parts_of
from custdesk.records.kinds.digits import ascii_digits
from custdesk.records.kinds.text import clean_line

_NOTHING: Final = type(None)
_MOST_WORDS: Final = 60
_LONGEST_WORD: Final = 20
_LONGEST_DATE: Final = 80
_AMOUNTS_LOOKED_AT: Final = 20_000
_TWO_NUMBERS: Final = re.compile(r"\d\D+\d")
_SIGN: Final = re.compile(r"\d[.,\u066b\u066c'\u2019]\d")


class FactsOfColumns:
    """Gathers the facts of ``width`` columns, of which ``head`` holds the first rows."""

    def __init__(self, width: int, head: Iterable[Sequence[Cell]]) -> None:
        columns: list[list[str]] = [[] for _ in range(width)]
        for cells in head:
            for place, cell in enumerate(cells[:width]):
                if isinstance(cell, str):
                    columns[place].append(cell)
        self._facts = [_Gathering(texts) for texts in columns]

    def take(self, columns: Iterable[Piece]) -> None:
        """Take in a piece of each column."""
        for facts, piece in zip(self._facts, columns, strict=True):
            facts.take(*piece)

    @property
    def filled(self) -> int:
        """How many cells with contents there were in all columns."""
        return sum(facts.filled for facts in self._facts)

    @property
    def found(self) -> list[ColumnFacts]:
        return [facts.found for facts in self._facts]


class _Gathering:
    """The facts of one column. What never looks like a date or an amount at its beginning is not asked again."""

    def __init__(self, head: Sequence[str]) -> None:
        self.filled = 0
        self._dates: Counter[str] | None = Counter() if any(map(_is_date, head)) else None
        self._decimals: Counter[Any] | None = Counter() if any(map(_SIGN.search, head)) else None
        self._words: set[str] | None = set()

    def take(self, cells: Sequence[Cell], kinds: set[type]) -> None:
        filled = len(cells) - (cells.count(None) if _NOTHING in kinds else 0)
        if not filled:
            return
        if self._dates is not None:
            short = [cell for cell in cells if type(cell) is str and len(cell) <= _LONGEST_DATE]
            self._dates.update(date_evidence.tally(short))
        if self._decimals is not None and self.filled < _AMOUNTS_LOOKED_AT:
            self._decimals.update(amounts.tally(cells))
        if self._words is not None:
            self._words.update(cell for cell in set(cells) if isinstance(cell, str) and len(cell) <= _LONGEST_WORD)
            if len(self._words) > _MOST_WORDS:
                self._words = None
        self.filled += filled

    @property
    def found(self) -> ColumnFacts:
        return ColumnFacts(
            filled=self.filled,
            dates=dict(self._dates or {}),
            decimals=dict(self._decimals or {}),
            words=tuple(sorted(self._words or ())),
        )


def facts_of(rows: Sequence[Row], width: int) -> tuple[ColumnFacts, ...]:
    """Return the facts of a small table that is in memory."""
    gathering = FactsOfColumns(width, [row.cells for row in rows])
    if rows:
        gathering.take(map(piece_of, zip(*(row.cells for row in rows), strict=True)))
    return tuple(gathering.found)


def _is_date(text: str) -> bool:
    # Every date has two numbers at least, and asking is slow.
    return _TWO_NUMBERS.search(text) is not None and parts_of(ascii_digits(clean_line(text))) is not None
