"""Takes the rows of data from below the headings and leaves out what only looks like one: totals, repeats, notes."""

import operator
from collections.abc import Iterable, Sequence
from itertools import islice
from statistics import median
from typing import Any

from custdesk.exchange.reading.cells import Piece
from custdesk.exchange.reading.headings import Headings, heading_text, is_word_for_word_heading
from custdesk.exchange.reading.model import Cell, Notice
from custdesk.exchange.reading.words import EXAMPLE_MARK, example_words, total_labels
from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.records.folding import fold

_LINES_TOLD = 5
_EXAMPLES = QT_TRANSLATE_NOOP("reading", "Example rows of the template were left out: row {lines}.")
_TOTALS = QT_TRANSLATE_NOOP("reading", "Rows of totals were left out: {lines}.")
_REPEATED = QT_TRANSLATE_NOOP("reading", "Repeated headings were left out: row {lines}.")
_NOTES = QT_TRANSLATE_NOOP("reading", "Notes below the table were left out: row {lines}.")
_NO_HEADINGS = QT_TRANSLATE_NOOP("reading", "No headings were found; the columns are told by their letters.")
_NO_ROWS = QT_TRANSLATE_NOOP("reading", "There are no rows below the headings.")
_ONLY_TEXTS = {str}
_SEVERAL = 3
_FEW = 40
_FIRST_LETTER = operator.itemgetter(0)

Line = tuple[int, Sequence[Cell]]


class DataRows:
    """Looks through the rows below ``headings``, all of one width; ``sample`` holds the first of them.

    ``next_table`` is the number of the row in which another table begins, below a gap, and 0 if there is none: nothing
    is taken from there on.
    """

    def __init__(self, headings: Headings, sample: Sequence[Sequence[Cell]], width: int) -> None:
        self.taken = 0
        self.next_table = 0
        self._width = width
        self._headings = headings
        self._folded = [*map(fold, headings.texts), *[""] * (width - len(headings.texts))]
        self._first_letters = {text[:1] for text in self._folded if text}
        self._several = bool(sample) and median(len(cells) - list(cells).count(None) for cells in sample) >= _SEVERAL
        self._left_out: dict[str, list[int]] = {_EXAMPLES: [], _TOTALS: [], _REPEATED: [], _NOTES: []}
        self._held: list[Line] = []
        self._before = headings.row
        self._before_held = 0
        self._few = 0

    def take(self, lines: Sequence[int], columns: Sequence[Piece]) -> list[Line]:
        """Return the rows of data of a piece: the numbers of its rows, and a piece of each column."""
        rows = zip(lines, zip(*(piece.cells for piece in columns), strict=True), strict=True)
        if self._headings.certain or self._are_all_data(lines, columns):
            kept = [*self._release(), *rows]
            self.taken += len(lines)
            self._before = lines[-1]
            return kept
        return self._look(rows)

    def _are_all_data(self, lines: Sequence[int], columns: Sequence[Piece]) -> bool:
        """Whether a piece can hold nothing that is left out, which is so for nearly all pieces of a long list.

        Rows follow each other, are no examples, have two texts that no total has, and one that no repeated heading has.
        """
        if lines[0] != self._before + 1 or lines[-1] - lines[0] != len(lines) - 1:
            return False
        if any(isinstance(cell, str) and cell.startswith(EXAMPLE_MARK) for cell in columns[0].cells):
            return False
        pieces = zip(columns, self._folded, strict=True)
        texts = [(cells, folded) for (cells, kinds), folded in pieces if kinds == _ONLY_TEXTS]
        worded = filter(_begin_with_letters, (cells for cells, _ in texts))
        if len(list(islice(worded, 2))) < 2:
            return False
        fewest, folded = self._fewest(texts)
        return not any(fold(heading_text(cell)) == folded for cell in fewest)

    def _fewest(self, texts: Sequence[tuple[Sequence[Cell], str]]) -> tuple[set[Cell], str]:
        """Return the different texts of a column with few of them, and its heading; the one that had few before."""
        if self._few < len(texts) and len(found := set(texts[self._few][0])) <= _FEW:
            return found, texts[self._few][1]
        different = [set(cells) for cells, _ in texts]
        self._few = min(range(len(different)), key=lambda place: len(different[place]))
        return different[self._few], texts[self._few][1]

    def _look(self, rows: Iterable[Line]) -> list[Line]:
        kept: list[Line] = []
        for line, cells in rows:
            filled = self._width - cells.count(None)
            if not filled:
                continue
            if _is_example(cells):
                self._left_out[_EXAMPLES].append(line)
            elif _is_total(cells):
                self._left_out[_TOTALS].append(line)
                if filled > 1:
                    kept.extend(self._release())
            elif filled > 1 and self._repeats(cells):
                self._left_out[_REPEATED].append(line)
                kept.extend(self._release())
            elif filled == 1 and self._several and self.taken and _is_lone_text(cells):
                if not self._held:
                    self._before_held = self._before
                self._held.append((line, cells))
            elif line > self._before + 1 and self.taken and filled > 1 and _is_another_heading(cells):
                self.next_table = line
                return kept
            else:
                kept.extend(self._release())
                kept.append((line, cells))
                self.taken += 1
            self._before = line
        return kept

    def close(self) -> tuple[list[Line], list[Notice]]:
        """Return the last rows of data, and the notices about what was left out."""
        kept = []
        notes = False
        before = self._before_held
        for line, cells in self._held:
            notes = notes or line != before + 1 or _is_sentence(cells)
            before = line
            if notes:
                self._left_out[_NOTES].append(line)
            else:
                kept.append((line, cells))
        self.taken += len(kept)
        notices = [Notice(what, {"lines": _told(lines)}) for what, lines in self._left_out.items() if lines]
        if not any(self._headings.texts) and self.taken:
            notices.insert(0, Notice(_NO_HEADINGS))
        if not self.taken:
            notices.append(Notice(_NO_ROWS))
        return kept, notices

    def _release(self) -> list[Line]:
        """Return the lone texts that were kept back: more than notes follow, so they are customers."""
        held = self._held
        self._held = []
        self.taken += len(held)
        return held

    def _repeats(self, cells: Sequence[Cell]) -> bool:
        if not self._headings.row:
            return False
        filled = [(column, cell) for column, cell in enumerate(cells) if cell is not None]
        first = filled[0][1]
        if not isinstance(first, str) or fold(first.lstrip()[:1]) not in self._first_letters:
            return False
        return all(fold(heading_text(cell)) == self._folded[column] for column, cell in filled)


def _is_example(cells: Sequence[Cell]) -> bool:
    """Whether a row is one that our own empty workbook shows how to fill in with."""
    first = cells[0]
    return type(first) is str and first.startswith(EXAMPLE_MARK) and fold(first).startswith(example_words())


def _begin_with_letters(texts: Sequence[Any]) -> bool:
    return "".join(map(_FIRST_LETTER, texts)).isalpha()


def _is_total(cells: Sequence[Cell]) -> bool:
    """A label such as "Total:" and, but for it, numbers only."""
    label = ""
    for cell in cells:
        if type(cell) is str and not _is_amount(cell):
            if label:
                return False
            label = cell
    return label != "" and fold(label).strip(" :.=") in total_labels()


def _is_amount(text: str) -> bool:
    if text[0].isalpha():
        return False
    return any(letter.isdigit() for letter in text) and not any(letter.isalpha() for letter in text)


def _is_lone_text(cells: Sequence[Cell]) -> bool:
    return isinstance(next(cell for cell in cells if cell is not None), str)


def _is_another_heading(cells: Sequence[Cell]) -> bool:
    """Whether a row below a gap names the columns of another table; one that repeats ours was found before."""
    filled = [cell for cell in cells if cell is not None]
    return all(isinstance(cell, str) and is_word_for_word_heading(cell) for cell in filled)


def _is_sentence(cells: Sequence[Cell]) -> bool:
    text = next((cell for cell in cells if isinstance(cell, str)), "")
    return len(text) > 30 or ":" in text or text.startswith("*")


def _told(lines: Sequence[int]) -> str:
    told = ", ".join(map(str, lines[:_LINES_TOLD]))
    return told if len(lines) <= _LINES_TOLD else f"{told} …"
