"""A sheet or text file as plain rows, before anybody guessed where its table begins."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

from custdesk.children.stopping import ChildStopped
from custdesk.exchange.reading.cells import CellCleaner
from custdesk.exchange.reading.model import Cell, Notice
from custdesk.exchange.reading.reasons import TOO_MUCH

MOST_COLUMNS = 512
MOST_ROWS = 1_048_576
MOST_CELLS = 5_000_000
MOST_LETTERS = 50_000_000
_HEAD = 1_000


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet that can be read from its beginning as often as wanted.

    ``rows()`` yields the number of each row in the file, from 1 and rising, and its ``width`` values as the library
    gives them. ``notices(seen, below)`` are those about its rows below a number, from what the cleaning has ``seen``.
    ``left`` is the number of columns left of the first one. ``cells`` says whether another look at the sheet has seen
    any cell with contents.
    """

    name: str
    hidden: bool
    width: int
    last_line: int
    rows: Callable[[], Iterator[tuple[int, Sequence[Any]]]]
    notices: Callable[[Counter[str], int], list[Notice]]
    left: int = 0
    cells: bool = False


@dataclass(frozen=True, slots=True)
class Grid:
    """The first rows of a sheet that are not wholly empty, cleaned; trailing empty cells are cut off."""

    width: int
    rows: list[tuple[int, list[Cell]]] = field(default_factory=list)


def head_of(sheet: Sheet, begin: int = 1) -> Grid:
    """Return the first thousand rows from row ``begin`` on; raise :class:`ChildStopped` where texts are endless."""
    cleaner = CellCleaner()
    filled = []
    letters = 0
    for line, values in sheet.rows():
        if line < begin:
            continue
        letters += sum(len(value) for value in values if isinstance(value, str))
        if letters > MOST_LETTERS:
            raise ChildStopped(TOO_MUCH)
        cells = [cleaner.clean(value) for value in values]
        while cells and cells[-1] is None:
            cells.pop()
        if cells:
            filled.append((line, cells))
            if len(filled) == _HEAD:
                break
    return Grid(sheet.width, filled)


def part_of(sheet: Sheet, top: int, left: int, right: int) -> Sheet:
    """Return what stands in a sheet from row ``top`` on, in the columns ``left`` to ``right`` (from 1, both in it)."""

    def rows() -> Iterator[tuple[int, Sequence[Any]]]:
        return ((line, values[left - 1 : right]) for line, values in sheet.rows() if line >= top)

    right = min(right, sheet.width)
    width = max(0, right - left + 1)
    return Sheet(
        sheet.name, sheet.hidden, width, sheet.last_line, rows, sheet.notices, sheet.left + left - 1, sheet.cells
    )


def in_pieces(rows: Iterator[tuple[int, Sequence[Any]]], size: int) -> Iterator[list[tuple[int, Sequence[Any]]]]:
    """Yield ``rows`` in lists of ``size``, the last of them shorter."""
    while piece := list(islice(rows, size)):
        yield piece
