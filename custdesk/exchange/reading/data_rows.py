"""Takes the rows of data from below the headings and leaves out what only looks like one: totals, repeats, notes."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from custdesk.exchange.reading.grid import Grid
from custdesk.exchange.reading.headings import Headings, heading_text
from custdesk.exchange.reading.model import Cell, CellError, Notice
from custdesk.exchange.reading.words import total_labels
from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.records.folding import fold

_LINES_TOLD = 5
_TOTALS = QT_TRANSLATE_NOOP("reading", "Rows of totals were left out: {lines}.")
_REPEATED = QT_TRANSLATE_NOOP("reading", "Repeated headings were left out: row {lines}.")
_NOTES = QT_TRANSLATE_NOOP("reading", "Notes below the table were left out: row {lines}.")
_NO_HEADINGS = QT_TRANSLATE_NOOP("reading", "No headings were found; the columns are told by their letters.")
_NO_ROWS = QT_TRANSLATE_NOOP("reading", "There are no rows below the headings.")


@dataclass(frozen=True, slots=True)
class DataRows:
    """The table's headings and rows, all of one width, and what was left out."""

    headings: tuple[str, ...]
    rows: list[tuple[int, list[Cell]]]
    notices: list[Notice]


def take_rows(grid: Grid, headings: Headings) -> DataRows:
    """Return the rows of data of ``grid`` below ``headings``."""
    rows = grid.rows[headings.at :]
    width = max(max((len(cells) for _, cells in rows), default=0), _used(headings.texts))
    texts = [*headings.texts[:width], *[""] * (width - len(headings.texts))]
    folded = [fold(text) for text in texts]
    notes = _notes_below(rows)
    left_out: dict[str, list[int]] = {_TOTALS: [], _REPEATED: [], _NOTES: []}
    kept = []
    for place, (line, cells) in enumerate(rows):
        if _is_total(cells):
            left_out[_TOTALS].append(line)
        elif headings.row and _repeats(cells, folded):
            left_out[_REPEATED].append(line)
        elif place >= notes:
            left_out[_NOTES].append(line)
        else:
            kept.append((line, cells + [None] * (width - len(cells))))
    notices = [Notice(what, {"lines": _told(lines)}) for what, lines in left_out.items() if lines]
    if not headings.row and kept:
        notices.insert(0, Notice(_NO_HEADINGS))
    if not kept:
        notices.append(Notice(_NO_ROWS))
    return DataRows(tuple(texts), kept, notices)


def _used(texts: Sequence[str]) -> int:
    return max((place for place, text in enumerate(texts, start=1) if text), default=0)


def _is_total(cells: Sequence[Cell]) -> bool:
    """A label such as "Total:" and, but for it, numbers only."""
    texts = [cell for cell in cells if isinstance(cell, str) and not _is_amount(cell)]
    return len(texts) == 1 and fold(texts[0]).strip(" :.=") in total_labels()


def _is_amount(text: str) -> bool:
    return any(letter.isdigit() for letter in text) and not any(letter.isalpha() for letter in text)


def _repeats(cells: Sequence[Cell], folded: Sequence[str]) -> bool:
    filled = [(column, cell) for column, cell in enumerate(cells) if cell is not None]
    return len(filled) >= 2 and all(fold(heading_text(cell)) == folded[column] for column, cell in filled)


def _notes_below(rows: Sequence[tuple[int, Sequence[Cell]]]) -> int:
    """Return the place from which on only lone texts follow, set apart from a table of several columns."""
    if not rows or median(len(cells) - list(cells).count(None) for _, cells in rows[:200]) < 3:
        return len(rows)
    place = len(rows)
    while place > 1 and _is_lone_text(rows[place - 1][1]):
        place -= 1
    while place < len(rows) and rows[place][0] == rows[place - 1][0] + 1 and not _is_sentence(rows[place][1]):
        place += 1
    return place


def _is_lone_text(cells: Sequence[Cell]) -> bool:
    filled = [cell for cell in cells if cell is not None and not isinstance(cell, CellError)]
    return len(filled) == 1 and isinstance(filled[0], str)


def _is_sentence(cells: Sequence[Cell]) -> bool:
    text = next((cell for cell in cells if isinstance(cell, str)), "")
    return len(text) > 30 or ":" in text or text.startswith("*")


def _told(lines: Sequence[int]) -> str:
    told = ", ".join(map(str, lines[:_LINES_TOLD]))
    return told if len(lines) <= _LINES_TOLD else f"{told} …"
