"""Turns what the libraries return into cells, and counts what was lost or changed on the way."""

import math
import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Sequence
from datetime import date, datetime, time, timedelta
from typing import Any, NamedTuple

from custdesk.exchange.reading.model import Cell, CellError

_EXACT = 2**53
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff\ud800-\udfff]")
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_GUARDED = re.compile(r"'+[=+\-@\t\r0-9]")
_LONGEST = 32_767
_ONLY_TEXTS = {str}
_CLEAN = {str, date, datetime, bool, CellError, type(None)}
# What is changed, behind the sign in it that is rare: one sign is found missing faster than two.
_TOUCHED = (("_", "_x"), ("'", " '"), ("#", " #"))
_ERRORS = frozenset(
    "#DIV/0! #N/A #NAME? #NULL! #NUM! #REF! #VALUE! #SPILL! #CALC! #FIELD! #GETTING_DATA #BLOCKED! #CONNECT!".split()
)


class Piece(NamedTuple):
    """Some cells of a column that follow each other, and of which types they are."""

    cells: Sequence[Cell]
    kinds: set[type]


def piece_of(cells: Sequence[Cell]) -> Piece:
    """Return cells that are clean."""
    return Piece(cells, set(map(type, cells)))


class CellCleaner:
    """Cleans cells and counts: ``letters`` of columns, and ``seen``.

    In ``seen`` are "cut", "controls", "inexact", "not_a_number" and "errors".
    """

    def __init__(self) -> None:
        self.letters = 0
        self.seen: Counter[str] = Counter()
        self._by_type: dict[type, Callable[[Any], Cell]] = {
            str: self.text,
            float: self._float,
            int: self._number,
            bool: _itself,
            datetime: _itself,
            date: _itself,
            CellError: _itself,
            type(None): _itself,
            time: _time_of_day,
            timedelta: _duration,
        }

    def clean(self, value: object) -> Cell:
        """Return the cell for a value of calamine, openpyxl or csv."""
        cleaned = self._by_type.get(type(value))
        return self.text(str(value)) if cleaned is None else cleaned(value)

    def column(self, values: Sequence[Any]) -> Piece:
        """Return the cells for a piece of a column: what is clean as a whole is not looked at one by one."""
        kinds = set(map(type, values))
        if kinds == _ONLY_TEXTS:
            cells = self._texts(values)
            return Piece(cells, kinds) if cells is values else piece_of(cells)
        # The few texts among numbers and dates are cleaned together, too, and put back in their places.
        texts = iter(self._texts([value for value in values if type(value) is str]) if str in kinds else ())
        if kinds <= _CLEAN:
            return piece_of([next(texts) if type(value) is str else value for value in values])
        return piece_of(
            [
                next(texts)
                if type(value) is str
                else int(value)
                if type(value) is float and value.is_integer() and -_EXACT <= value <= _EXACT
                else self.clean(value)
                for value in values
            ]
        )

    def _texts(self, values: Sequence[str]) -> Sequence[Cell]:
        # What begins a text stands behind a space here, and an empty one, or one of spaces, is two of them.
        joined = f" {' '.join(values)} "
        letters = len(joined) - len(values) - 1
        self.letters += letters
        if not letters:
            return [None] * len(values)
        if not self._is_clean(joined, values):
            return list(map(self.text, values))
        return [value or None for value in values] if "  " in joined and "" in values else values

    def text(self, value: str) -> Cell:
        """Return the text without control characters, in one Unicode form, without an export's leading apostrophe.

        The name of a formula error, which is all that is left of one in text files and some workbooks, is an error.
        """
        if not value.isascii():
            value = unicodedata.normalize("NFC", value)
        if "_x" in value:
            value = _ESCAPED.sub(_unescaped, value)
        if "\r" in value:
            value = value.replace("\r\n", "\n").replace("\r", "\n")
        if not value.isprintable():
            cleaned = _CONTROLS.sub("", value)
            if cleaned != value:
                self.seen["controls"] += 1
                value = cleaned
        if len(value) > _LONGEST:
            self.seen["cut"] += 1
            value = value[:_LONGEST]
        if value.startswith("'") and _GUARDED.match(value):
            value = value[1:]
        if value[:1] == "#" and value in _ERRORS:
            self.seen["errors"] += 1
            return CellError(value)
        return value if value and not value.isspace() else None

    @staticmethod
    def _is_clean(joined: str, values: Sequence[str]) -> bool:
        """Whether :meth:`text` would change none of ``values``, but for empty ones.

        ``joined`` is all of them, with a space before and behind each.
        """
        if not joined.isascii() and not unicodedata.is_normalized("NFC", joined):
            return False
        if any(sign in joined and both in joined for sign, both in _TOUCHED):
            return False
        printable = joined.isprintable()
        if not printable and ("\r" in joined or _CONTROLS.search(joined)):
            return False
        if len(joined) > _LONGEST and max(map(len, values)) > _LONGEST:
            return False
        return (printable and "  " not in joined) or not any(map(str.isspace, values))

    def _float(self, value: float) -> Cell:
        if value.is_integer():
            if -_EXACT <= value <= _EXACT:
                return int(value)
            self.seen["inexact"] += 1
            return int(value) if abs(value) < 1e22 else value
        if not math.isfinite(value):
            self.seen["not_a_number"] += 1
            return CellError("#NUM!")
        return value

    def _number(self, value: int) -> Cell:
        if abs(value) > _EXACT:
            self.seen["inexact"] += 1
        return value


def _itself(value: Any) -> Cell:
    cell: Cell = value
    return cell


def _time_of_day(value: time) -> Cell:
    return value.isoformat("minutes" if not value.second else "seconds")


def _duration(value: timedelta) -> Cell:
    minutes, seconds = divmod(int(value.total_seconds()), 60)
    return f"{minutes // 60}:{minutes % 60:02d}:{seconds:02d}"


def _unescaped(found: re.Match[str]) -> str:
    """Undo Excel's way of writing control characters; a letter that merely looks like it stays."""
    code = int(found.group(1), 16)
    return chr(code) if code < 0x20 else found.group(0)
