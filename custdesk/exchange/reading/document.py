"""What every kind of file becomes before a table is looked for in it: named sheets that can be loaded."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from custdesk.exchange.reading.grid import MOST_COLUMNS, Sheet
from custdesk.exchange.reading.losses import beyond_notice, text_notices
from custdesk.exchange.reading.model import Notice

Line = tuple[int, Sequence[Any]]
Alive = Callable[[], None]
"""What a reader calls now and then while nothing is sent yet: who is silent for too long is taken to hang."""
ROWS_BETWEEN_SIGNS: Final = 5_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """An open file. ``sheets`` are (name, hidden) in their order, ``sizes`` (rows, columns) of them where known.

    ``load(name)`` opens one of the sheets and raises :class:`~custdesk.children.guard.ChildStopped` if no reader can.
    """

    kind: str
    sheets: Sequence[tuple[str, bool]]
    load: Callable[[str], Sheet]
    sizes: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    notices: Sequence[Notice] = ()
    encoding: str = ""
    separator: str = ""


def sheet_in_memory(name: str, lines: Sequence[Line], *, hidden: bool = False, notices: Sequence[Notice] = ()) -> Sheet:
    """Return a sheet of rows that are in memory, each with its number from 1; they need not be of one width."""
    columns = max((len(values) for _, values in lines), default=0)
    width = min(MOST_COLUMNS, columns)
    notices = [*notices, *beyond_notice(columns)]

    def rows() -> Iterator[Line]:
        for line, values in lines:
            yield line, [*values[:width], *[None] * (width - len(values))]

    last = lines[-1][0] if lines else 0
    return Sheet(name, hidden, width, last, rows, lambda seen, _: [*notices, *text_notices(seen)])
