"""Guesses where a table begins: below titles, in one row of headings or two, or without any."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from statistics import median

from custdesk.exchange.reading.grid import Grid
from custdesk.exchange.reading.model import Cell, CellError
from custdesk.exchange.reading.words import heading_words
from custdesk.records.folding import fold

_LOOKED_AT = 40
_BELOW = 25
_LONG = 60
_WORDS = re.compile(r"[^\W\d_]+(?:[./'-][^\W\d_]+)*")
_LONG_NUMBER = re.compile(r"\d{3}")
_VALUE = re.compile(r"@|\d{4,}|\d[\d\s.,/:-]*\d|://")


@dataclass(frozen=True, slots=True)
class Headings:
    """The texts above the columns; ``row`` is the number of the last heading row in the file, 0 without headings.

    ``at`` is the place of the first row of data among the grid's rows; ``score`` grows with the likeness to a list of
    customers. ``certain`` says that the format itself names the columns, and that each row is a person.
    """

    texts: tuple[str, ...]
    row: int
    at: int
    score: float
    certain: bool = False


def guess_headings(grid: Grid) -> Headings:
    """Return the likeliest headings of a grid."""
    best, best_score = -1, 0.0
    for place in range(min(_LOOKED_AT, len(grid.rows))):
        score = _score(grid, place)
        if score > best_score + 0.01:
            best, best_score = place, score
    if best < 0:
        return Headings(_numbered(grid.width), 0, 0, 0)
    return _headings_at(grid, best, best_score)


def headings_in_row(grid: Grid, row: int) -> Headings:
    """Take the headings from row number ``row`` of the file (0: there are none)."""
    if row <= 0:
        return Headings(_numbered(grid.width), 0, 0, 0)
    for place, (line, _) in enumerate(grid.rows):
        if line == row:
            return _headings_at(grid, place, _score(grid, place), by_hand=True)
        if line > row:
            return Headings(_numbered(grid.width), row, place, 0)
    return Headings(_numbered(grid.width), row, len(grid.rows), 0)


def heading_text(cell: Cell) -> str:
    """Return a heading as text on one line."""
    if cell is None or isinstance(cell, CellError):
        return ""
    return " ".join(str(cell).split())


def _score(grid: Grid, place: int) -> float:
    """Likeness of a row to headings; 0 or less for a row that looks like data or a title."""
    cells = grid.rows[place][1]
    filled = [cell for cell in cells if cell is not None]
    below = [_filled(row) for _, row in grid.rows[place + 1 : place + 1 + _BELOW]]
    wanted = median(below) if below else len(filled)
    texts = [cell for cell in filled if isinstance(cell, str)]
    known = sum(1 for column, cell in enumerate(cells) if _is_heading_of_column(grid, place, column, cell))
    values = sum(1 for cell in filled if _is_value(cell))
    long = sum(1 for text in texts if len(text) > _LONG)
    if len(filled) == 1 and wanted >= 2:
        return 0
    distinct = len({fold(text) for text in texts}) / max(len(texts), 1)
    fits = min(len(filled) / max(wanted, 1), 1.0)
    told_apart = _told_apart(grid, place) if not known else 0.0
    score = 2.5 * known + 2 * fits * distinct - 3 * values - 2 * long + told_apart
    if not known and not told_apart:
        return 0  # nothing speaks for headings, and a customer taken for them would be lost
    # Titles above headings are narrow; each row as full as this one makes it likelier that this one is data too.
    as_full = sum(1 for _, row in grid.rows[:place] if _filled(row) >= max(2, 0.6 * len(filled)))
    if as_full and not below:
        return 0
    score -= as_full
    return score * fits


def _is_heading_of_column(grid: Grid, place: int, column: int, cell: Cell) -> bool:
    """A known heading, unless the cells below are made of such words too: "Calle Sol" is a street below a street."""
    if not isinstance(cell, str) or not is_known_heading(cell):
        return False
    rows = [row for _, row in grid.rows[place + 1 : place + 1 + _BELOW]]
    held = [row[column] for row in rows if column < len(row) and row[column] is not None]
    return sum(1 for value in held if isinstance(value, str) and is_known_heading(value)) * 3 <= len(held)


def _told_apart(grid: Grid, place: int) -> float:
    """Columns that hold values below a text that is none: unknown words above numbers are headings too."""
    cells = grid.rows[place][1]
    rows = [row for _, row in grid.rows[place + 1 : place + 1 + _BELOW]]
    apart = 0
    for column, cell in enumerate(cells):
        if not isinstance(cell, str) or _is_value(cell):
            continue
        held = [row[column] for row in rows if column < len(row) and row[column] is not None]
        if held and sum(map(_is_value, held)) * 2 > len(held):
            apart += 1
    return 2.0 * apart


@lru_cache(maxsize=20_000)
def is_known_heading(text: str) -> bool:
    """Whether a short text is made of words that stand above columns of customer lists."""
    if len(text) > _LONG or "@" in text or _LONG_NUMBER.search(text):
        return False
    words = _words_of(text)
    return 0 < len(words) <= 6 and 2 * sum(map(_is_heading_word, words)) >= len(words)


def is_word_for_word_heading(text: str) -> bool:
    """Whether every word of a text stands above columns of customer lists."""
    words = _words_of(text)
    return bool(words) and all(map(_is_heading_word, words))


def _words_of(text: str) -> list[str]:
    spaced = re.sub(r"(?<=[a-z])(?=[A-Z])|_", " ", text)
    return [fold(word) for word in _WORDS.findall(spaced)]


def _is_heading_word(word: str) -> bool:
    return word in heading_words() or word.rstrip(".") in heading_words()


def _is_value(cell: Cell) -> bool:
    if isinstance(cell, str):
        return _VALUE.search(cell) is not None and not is_known_heading(cell)
    return isinstance(cell, bool | int | float | date)


def _headings_at(grid: Grid, place: int, score: float, *, by_hand: bool = False) -> Headings:
    line, cells = grid.rows[place]
    lower = [heading_text(cell) for cell in cells]
    lower += [""] * (grid.width - len(lower))
    above = grid.rows[place - 1] if place else None
    if above and above[0] == line - 1 and _is_upper_half(above[1], lower):
        return Headings(_two_rows(above[1], lower), line, place + 1, score)
    if not by_hand and place + 1 < len(grid.rows) and grid.rows[place + 1][0] == line + 1:
        below = grid.rows[place + 1][1]
        if _is_lower_half(lower, below):
            texts = [heading_text(cell) for cell in below]
            texts += [""] * (len(lower) - len(texts))
            return Headings(_two_rows(cells, texts), line + 1, place + 2, score)
    return Headings(tuple(lower), line, place + 1, score)


def _is_upper_half(above: Sequence[Cell], lower: Sequence[str]) -> bool:
    """Group headings over headings: several short texts and no value, where the lower row needs them."""
    texts = [cell for cell in above if cell is not None]
    needed = any(not text and column < len(above) and above[column] for column, text in enumerate(lower))
    named = [fold(text) for text in lower if text]
    needed = needed or len(set(named)) < len(named)
    return needed and len(texts) >= 2 and all(isinstance(text, str) and not _is_value(text) for text in texts)


def _is_lower_half(upper: Sequence[str], below: Sequence[Cell]) -> bool:
    """Headings that go on in the next row: it names columns that the upper row left empty, and holds no value."""
    filled = [(column, cell) for column, cell in enumerate(below) if cell is not None]
    if len(filled) < 2 or not all(isinstance(cell, str) and is_known_heading(cell) for _, cell in filled):
        return False
    return any(not upper[column] for column, _ in filled if column < len(upper))


def _two_rows(above: Sequence[Cell], lower: Sequence[str]) -> tuple[str, ...]:
    """Join two rows of headings: the lower one counts, the upper one fills gaps and tells equals apart."""
    upper = [heading_text(cell) for cell in above] + [""] * (len(lower) - len(above))
    folded = [fold(text) for text in lower]
    joined, group = [], ""
    for column, text in enumerate(lower):
        group = upper[column] or group
        if not text:
            joined.append(upper[column])
        elif folded.count(folded[column]) > 1 and group and fold(group) != folded[column]:
            joined.append(f"{group} {text}")
        else:
            joined.append(text)
    return tuple(joined)


def _filled(cells: Sequence[Cell]) -> int:
    return sum(1 for cell in cells if cell is not None)


def _numbered(width: int) -> tuple[str, ...]:
    return ("",) * width
