"""The rows of a table as the child sent them: kept as bytes, and read only where somebody looks."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import Final, overload

from custdesk.children.lines import CHUNK, as_line, from_lines
from custdesk.exchange.reading.model import Row
from custdesk.exchange.reading.wire import from_wire, to_wire

MOST_IN_A_CHUNK: Final = 500


class Rows(Sequence[Row]):
    """Rows in ``chunks`` of at most 500 lines, each line a row in JSON: ``[number in the file, [cells]]``.

    A row has ``width`` cells when it is looked at; a line may hold more (empty) ones or fewer.
    """

    def __init__(self, chunks: Sequence[bytes], width: int) -> None:
        self.chunks = tuple(chunks)
        self._width = width
        self._ends = list(accumulate(chunk.count(b"\n") for chunk in self.chunks))
        self._looked_at: tuple[int, list[Row]] = (-1, [])

    def __len__(self) -> int:
        return self._ends[-1] if self._ends else 0

    @overload
    def __getitem__(self, index: int) -> Row: ...

    @overload
    def __getitem__(self, index: slice) -> Sequence[Row]: ...

    def __getitem__(self, index: int | slice) -> Row | Sequence[Row]:
        if isinstance(index, slice):
            return [self[place] for place in range(*index.indices(len(self)))]
        place = index + len(self) if index < 0 else index
        if not 0 <= place < len(self):
            raise IndexError(index)
        chunk = bisect_right(self._ends, place)
        at, rows = self._looked_at
        if at != chunk:
            rows = self._read(chunk)
            self._looked_at = (chunk, rows)
        return rows[place - (self._ends[chunk - 1] if chunk else 0)]

    def __iter__(self) -> Iterator[Row]:
        for chunk in range(len(self.chunks)):
            yield from self._read(chunk)

    def _read(self, chunk: int) -> list[Row]:
        return [self._row(line, cells) for line, cells in from_lines(self.chunks[chunk])]

    def _row(self, line: int, cells: list[object]) -> Row:
        read = [from_wire(cell) if type(cell) is dict else cell for cell in cells[: self._width]]
        read.extend([None] * (self._width - len(read)))
        return Row(line, tuple(read))  # type: ignore[arg-type]


def chunks_of(rows: Sequence[Row]) -> Sequence[bytes]:
    """Return rows as they travel."""
    if isinstance(rows, Rows):
        return rows.chunks
    lines = [as_line([row.line, [to_wire(cell) for cell in row.cells]]) for row in rows]
    return [b"".join(lines[start : start + CHUNK]) for start in range(0, len(lines), CHUNK)]
