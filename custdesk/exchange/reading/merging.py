"""Merged cells: a value that a person sees beside several rows is given to each of them where that is safe."""

from collections.abc import Iterator, Sequence
from typing import Any

from custdesk.exchange.reading.model import Notice
from custdesk.marks import QT_TRANSLATE_NOOP

_FILLED = QT_TRANSLATE_NOOP(
    "reading",
    "Values of cells that are merged over several rows were given to each of these rows: {count}. Look at"
    " the rows in the preview.",
)
_MERGED = QT_TRANSLATE_NOOP(
    "reading", "Merged areas: {count}. Only the first cell of each holds the value; the others count as empty."
)
_OWN_VALUES = 2

Area = tuple[int, int, int, int]


class MergedCells:
    """The merged ``areas`` of a sheet: (first row, first column, last row, last column), from 1."""

    def __init__(self, areas: Sequence[Area], known: int) -> None:
        self._areas = areas
        self._known = known
        self._columns: dict[int, list[tuple[int, int]]] = {}
        for top, left, bottom, right in areas:
            if left == right and top < bottom:
                self._columns.setdefault(left - 1, []).append((top, bottom))
        for spans in self._columns.values():
            spans.sort()
        self._filled: list[int] = []

    def filled_down(self, rows: Iterator[tuple[int, Sequence[Any]]]) -> Iterator[tuple[int, Sequence[Any]]]:
        """Yield ``rows``, with the values of areas of one column repeated in the rows that they cover.

        A covered row gets the value only if it has two values of its own: else it may be the second line of what
        stands above it, and no customer.
        """
        if not self._columns:
            return rows
        return self._fill(rows)

    def notices(self, below: int) -> list[Notice]:
        """Return what to tell about rows below row number ``below``."""
        filled = sum(line > below for line in self._filled)
        areas = sum(bottom > below and not (left == right and filled) for top, left, bottom, right in self._areas)
        areas += self._known - len(self._areas)
        notices = [Notice(_FILLED, {"count": filled})] if filled else []
        return [*notices, Notice(_MERGED, {"count": areas})] if areas > 1 else notices

    def _fill(self, rows: Iterator[tuple[int, Sequence[Any]]]) -> Iterator[tuple[int, Sequence[Any]]]:
        self._filled = []
        waiting = {column: iter(spans) for column, spans in self._columns.items()}
        current = {column: next(spans) for column, spans in waiting.items()}
        held: dict[int, Any] = {}
        for line, values in rows:
            own = -1
            for column in list(current):
                while current[column][1] < line:
                    held.pop(column, None)
                    following = next(waiting[column], None)
                    if following is None:
                        del current[column]
                        break
                    current[column] = following
                span = current.get(column)
                if span is None or not span[0] <= line or column >= len(values):
                    continue
                if line == span[0]:
                    held[column] = values[column]
                elif held.get(column) not in (None, "") and values[column] in (None, ""):
                    if own < 0:
                        own = sum(value not in (None, "") for value in values)
                    if own >= _OWN_VALUES:
                        values = list(values)
                        values[column] = held[column]
                        self._filled.append(line)
            yield line, values
