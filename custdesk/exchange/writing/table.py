"""The parent's side of writing: streams rows to the child, and puts the whole file in its place or leaves nothing."""

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass, field, replace
from datetime import date, datetime
from hashlib import file_digest, sha256
from pathlib import Path
from typing import Any, Final

from custdesk.children.guard import Limits, run_in_child
from custdesk.children.stopping import ChildStopped
from custdesk.errors import FileUnwritable
from custdesk.exchange.reading.model import Cell
from custdesk.exchange.reading.wire import to_wire
from custdesk.exchange.writing.placing import placed
from custdesk.exchange.writing.reasons import DISK_FULL, HELD, NO_RIGHT, STOPPED, SUFFIX, TOO_MANY

TEXT, DATE, INSTANT, AMOUNT, AS_READ = "text", "date", "instant", "amount", "as_read"
"""What a column holds: plain text; real dates; dates with their time; whole minor units; cells as they were read."""

LONGEST_TEXT: Final = 32_767
MOST_ROWS: Final = 1_048_575
_TASK: Final = "custdesk.exchange.writing.task:write"
_LIMITS: Final = Limits(seconds=3600, processor_seconds=3600, memory_bytes=4 << 30, written_bytes=8 << 30)
# A million rows of fifteen columns take openpyxl ten minutes where nothing else runs.
_LONG: Final = replace(_LIMITS, seconds=6 * 3600, processor_seconds=6 * 3600)
_KNOWN_REASONS: Final = frozenset({DISK_FULL, HELD, NO_RIGHT, TOO_MANY})


@dataclass(frozen=True, slots=True)
class OutColumn:
    """One column of a file: its heading, and what it holds (see :data:`TEXT` and the others)."""

    heading: str
    holds: str = TEXT


@dataclass(frozen=True, slots=True)
class SmallTable:
    """A table of few rows on a sheet of its own in a workbook: plain texts under their headings."""

    sheet: str
    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """How a file is laid out. ``total`` is the label of a row that adds up the amounts; empty for none.

    ``separator`` and ``decimal`` matter in text files only. The first ``frozen`` columns stay in sight. After
    ``rows_a_sheet`` rows another sheet begins, unless that is 0; ``more`` are sheets at the end.
    """

    columns: tuple[OutColumn, ...]
    sheet: str = "Customers"
    title: str = ""
    about_sheet: str = "About"
    total: str = ""
    right_to_left: bool = False
    separator: str = ","
    decimal: str = "."
    frozen: int = 1
    rows_a_sheet: int = 0
    more: tuple[SmallTable, ...] = ()


@dataclass(slots=True)
class Tally:
    """What has been streamed so far. ``checksum`` is over the data rows: the cells as text (dates ISO 8601, amounts
    with two decimals and a point), each followed by U+001F, each row by U+001E, in UTF-8."""

    rows: int = 0
    cut: int = 0
    _sum: Any = field(default_factory=sha256)

    def add(self, cells: Sequence[Cell], columns: Sequence[OutColumn]) -> None:
        self.rows += 1
        line = "".join(f"{_plain(cell, column)}\x1f" for cell, column in zip(cells, columns, strict=True))
        self._sum.update(f"{line}\x1e".encode("utf-8", "surrogatepass"))

    @property
    def checksum(self) -> str:
        return str(self._sum.hexdigest())


@dataclass(frozen=True, slots=True)
class Written:
    """A finished file: its data rows, and the SHA-256 checksums of the file and of its data rows."""

    rows: int
    sha256: str
    data_sha256: str


def format_of(out: Path) -> str:
    """Return "xlsx" or "csv"; raise ``FileUnwritable`` for any other ending."""
    suffix = out.suffix.lower().removeprefix(".")
    if suffix not in ("xlsx", "csv"):
        raise FileUnwritable(name=out.name, reason=SUFFIX)
    return suffix


def write_table(
    out: Path,
    layout: Layout,
    rows: Iterable[Sequence[Cell]],
    *,
    total: int = 0,
    about: Callable[[Tally], list[tuple[str, str]]] | None = None,
    before_it_shows: Callable[[Written], None] | None = None,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Written:
    """Write ``rows`` into ``out`` (.xlsx or .csv) in a child process; an existing file is replaced at the very end.

    ``about`` gives the lines of the second sheet, once all rows are known. ``before_it_shows`` runs when the file is
    whole and not yet in its place. Raise ``FileUnwritable``, ``Cancelled``, or what ``rows`` raises; nothing is left.
    """
    kind = format_of(out)
    if kind == "xlsx" and total > MOST_ROWS and not layout.rows_a_sheet:
        raise FileUnwritable(name=out.name, reason=TOO_MANY)
    stream = _Stream(layout.columns, rows, about, fits=kind == "xlsx")
    with placed(out, f"table.{kind}.partial") as partial:
        request = {"out": str(partial), "format": kind, "total": total, "layout": asdict(layout)}
        try:
            limits = _LONG if layout.rows_a_sheet else _LIMITS
            # Escaped: a value may hold half a character, and the child says what becomes of that.
            lines = (json.dumps(item, allow_nan=False).encode() + b"\n" for item in stream)
            run_in_child(_TASK, request, lines=lines, limits=limits, progress=progress, cancelled=cancelled)
        except ChildStopped as stopped:
            if stream.failure is None:
                reason = stopped.reason if stopped.reason in _KNOWN_REASONS else STOPPED
                raise FileUnwritable(name=out.name, reason=reason) from stopped
        if stream.failure is not None:
            raise stream.failure
        with partial.open("rb") as file:
            written = Written(stream.tally.rows, file_digest(file, "sha256").hexdigest(), stream.tally.checksum)
        if before_it_shows:
            before_it_shows(written)
    return written


class _Stream:
    """The rows on their way to the child. What goes wrong with them is kept here: they are read in another thread."""

    def __init__(
        self,
        columns: Sequence[OutColumn],
        rows: Iterable[Sequence[Cell]],
        about: Callable[[Tally], list[tuple[str, str]]] | None,
        *,
        fits: bool,
    ) -> None:
        self.tally = Tally()
        self.failure: BaseException | None = None
        self._columns, self._rows, self._about, self._fits = columns, rows, about, fits

    def __iter__(self) -> Iterator[Any]:
        try:
            for cells in self._rows:
                row = [self._fitted(cell) for cell in cells] if self._fits else list(cells)
                self.tally.add(row, self._columns)
                yield [to_wire(cell) for cell in row]
            # Without this last line the child knows that the rows broke off, and refuses.
            yield {"about": self._about(self.tally) if self._about else []}
        except GeneratorExit:
            raise
        except BaseException as failure:
            self.failure = failure

    def _fitted(self, cell: Cell) -> Cell:
        if isinstance(cell, str) and len(cell) > LONGEST_TEXT:
            self.tally.cut += 1
            return cell[:LONGEST_TEXT]
        return cell


def _plain(cell: Cell, column: OutColumn) -> str:
    if cell is None:
        return ""
    if column.holds == AMOUNT and isinstance(cell, int):
        return f"{'-' if cell < 0 else ''}{abs(cell) // 100}.{abs(cell) % 100:02}"
    if isinstance(cell, date | datetime):
        return cell.isoformat()
    return str(cell)
