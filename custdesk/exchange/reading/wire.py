"""Cells as JSON and back: dates and error cells are one-key objects, everything else is itself."""

import json
from collections.abc import Callable, Sequence
from datetime import date, datetime
from json.encoder import encode_basestring
from typing import Any, Final

from custdesk.exchange.reading.model import Cell, CellError

_ONLY_TEXTS: Final = {str}


def to_wire(cell: Cell) -> Any:
    """Return the JSON form of a cell."""
    if isinstance(cell, datetime):
        return {"at": cell.isoformat()}
    if isinstance(cell, date):
        return {"on": cell.isoformat()}
    if isinstance(cell, CellError):
        return {"error": cell.text}
    return cell


def column_to_wire(cells: Sequence[Cell]) -> list[str]:
    """Return the JSON texts of the cells of a column."""
    if set(map(type, cells)) == _ONLY_TEXTS:
        return list(map(encode_basestring, cells))  # type: ignore[arg-type]
    return [_BY_TYPE[type(cell)](cell) for cell in cells]


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


def _object(cell: Cell) -> str:
    return json.dumps(to_wire(cell), ensure_ascii=False)


_BY_TYPE: Final[dict[type, Callable[[Any], str]]] = {
    str: encode_basestring,
    type(None): lambda _: "null",
    bool: lambda cell: "true" if cell else "false",
    int: int.__repr__,
    float: float.__repr__,
    date: _object,
    datetime: _object,
    CellError: _object,
}
