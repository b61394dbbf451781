"""What travels between this program and its children: values as lines of JSON."""

import json
from collections.abc import Callable, Iterable
from typing import Any, Final

import orjson

CHUNK: Final = 500
"""How many rows travel together."""
_OURS: Final = orjson.OPT_APPEND_NEWLINE | orjson.OPT_PASSTHROUGH_DATACLASS | orjson.OPT_PASSTHROUGH_DATETIME


def as_line(value: Any, other: Callable[[Any], Any] | None = None) -> bytes:
    """Return ``value`` as a line of JSON; ``other`` gives the JSON form of what has none."""
    try:
        return orjson.dumps(value, other, _OURS)
    except TypeError:
        # A number of more than 64 bits, or half a character, as a broken file may hold: nothing could store that one,
        # and it becomes a question mark.
        text = json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"), default=other)
        return text.encode(errors="replace") + b"\n"


def as_lines(values: Iterable[Any]) -> bytes:
    """Return each of ``values`` as a line of JSON."""
    return b"".join(map(as_line, values))


def from_line(line: bytes | str) -> Any:
    """Return the value of a line; raise ``ValueError`` if it has none. Numbers of more than 64 bits lose digits."""
    return orjson.loads(line)


def from_lines(lines: bytes) -> list[Any]:
    """Return the values of many lines; raise ``ValueError`` as :func:`from_line` does."""
    values: list[Any] = orjson.loads(b"[%b]" % lines.strip(b"\n").replace(b"\n", b","))
    return values
