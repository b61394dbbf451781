"""Cells as JSON and back: dates and error cells are one-key objects, everything else is itself."""

from collections.abc import Sequence
from datetime import date, datetime
from functools import lru_cache
from typing import Any

from custdesk.children.lines import as_line
from custdesk.exchange.reading.model import Cell, CellError


def to_wire(cell: Cell) -> Any:
    """Return the JSON form of a cell."""
    if isinstance(cell, datetime):
        return {"at": cell.isoformat()}
    if isinstance(cell, date):
        return {"on": cell.isoformat()}
    if isinstance(cell, CellError):
        return {"error": cell.text}
    return cell


_remembered = lru_cache(maxsize=50_000)(to_wire)


def rows_to_wire(rows: Sequence[tuple[int, Sequence[Cell]]]) -> bytes:
    """Return a line of JSON for each row: ``[number in the file, [cells]]``."""
    return b"".join([as_line(row, _remembered) for row in rows])


def from_wire(value: Any) -> Cell:
    """Return the cell; raise ``ValueError`` for anything that :func:`to_wire` does not make."""
    match value:
        case None | str() | bool() | int() | float():
            return value
        case {"on": str(text)}:
            return date.fromisoformat(text)
        case {"at": str(text)}:
            return datetime.fromisoformat(text)
        case {"error": str(text)}:
            return CellError(text)
    raise ValueError("not a cell")
