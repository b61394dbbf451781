"""What makes files of one kind: the same headings or, without headings, columns that hold the same kinds of values."""

import json
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum, unique
from hashlib import sha256
from typing import Final

from custdesk.exchange.mapping.content import Sample
from custdesk.exchange.mapping.words import key_of
from custdesk.records.kinds.dates import parts_of
from custdesk.records.kinds.digits import ascii_digits

_MOST: Final = 0.8
_FEWEST_DIGITS: Final = 7
_FEWEST_TOLD: Final = 2
_EMPTY: Final = ""


@unique
class Fit(Enum):
    """How well a file fits the shape of an earlier one."""

    EXACT = "exact"
    MOVED = "moved"  # the same headings in another order
    MORE = "more"  # headings that are new, or some gone that meant nothing
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Shape:
    """The shape of a file: a mark of each column, in order.

    Marks of headings are digests, so that nothing is kept of a row that was taken for headings by mistake.
    """

    headed: bool
    columns: tuple[str, ...]

    def to_text(self) -> str:
        return json.dumps([self.headed, *self.columns])

    @classmethod
    def from_text(cls, text: str) -> "Shape":
        headed, *columns = json.loads(text)
        return cls(bool(headed), tuple(columns))

    def places_in(self, other: "Shape") -> dict[int, int]:
        """Return which column of ``other`` is which one of this shape; of equal headings the first is the first."""
        if not self.headed or not other.headed:
            return {place: place for place in range(len(other.columns))} if self.fit(other) is Fit.EXACT else {}
        mine: dict[str, list[int]] = defaultdict(list)
        for place, column in enumerate(self.columns):
            mine[column].append(place)
        found = {}
        for place, column in enumerate(other.columns):
            if mine[column]:
                found[place] = mine[column].pop(0)
        return found

    def fit(self, other: "Shape", used: Sequence[int] = ()) -> Fit:
        """Return how ``other`` fits this shape, whose ``used`` columns have to be there."""
        if self.headed != other.headed:
            return Fit.NONE
        if not self.headed:
            return Fit.EXACT if _alike(self.columns, other.columns) else Fit.NONE
        if self.columns == other.columns:
            return Fit.EXACT
        if Counter(self.columns) == Counter(other.columns):
            return Fit.MOVED
        there = self.places_in(other)
        told = sum(other.columns[place] != _EMPTY for place in there)
        added = len(other.columns) - len(there)
        whole = set(used) <= set(there.values())
        return Fit.MORE if whole and told >= _FEWEST_TOLD and added <= max(1, told // 2) else Fit.NONE


def shape_of(samples: Sequence[Sample]) -> Shape:
    """Return the shape of the file that the samples are of, one of each column."""
    headed = any(sample.heading for sample in samples)
    return Shape(headed, tuple(_mark(sample.heading) if headed else _kind(sample) for sample in samples))


def _mark(heading: str) -> str:
    key = key_of(heading)
    return sha256(key.encode()).hexdigest()[:16] if key else _EMPTY


def _alike(mine: Sequence[str], other: Sequence[str]) -> bool:
    """Say whether columns hold the same kinds of values; one that is empty may hold anything."""
    both = [(one, two) for one, two in zip(mine, other, strict=False) if one and two]
    alike = all(one == two for one, two in both)
    return len(mine) == len(other) and alike and len(both) >= min(_FEWEST_TOLD, len(mine))


def _kind(sample: Sample) -> str:
    if not sample.texts:
        return _EMPTY
    if sum(map(_is_date, sample.cells)) >= _MOST * len(sample.cells):
        return "date"
    kinds = {
        "email": lambda text: "@" in text,
        "number": lambda text: _digits(text) >= _FEWEST_DIGITS and not any(map(str.isalpha, text)),
        "short number": lambda text: 0 < _digits(text) < _FEWEST_DIGITS and not any(map(str.isalpha, text)),
        "words": lambda text: not _digits(text),
    }
    return next((kind for kind, test in kinds.items() if sample.share(test) >= _MOST), "mixed")


def _digits(text: str) -> int:
    return sum(map(str.isdigit, text))


def _is_date(cell: object) -> bool:
    return isinstance(cell, date) or (isinstance(cell, str) and parts_of(ascii_digits(cell)) is not None)
