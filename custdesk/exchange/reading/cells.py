"""Turns what the libraries return into cells, and counts what was lost or changed on the way."""

import math
import re
import unicodedata
from collections import Counter
from datetime import date, datetime, time, timedelta

from custdesk.exchange.reading.model import Cell, CellError

_EXACT = 2**53
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff\ud800-\udfff]")
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_GUARDED = re.compile(r"'+[=+\-@\t\r0-9]")
_LONGEST = 32_767


class CellCleaner:
    """Cleans one cell after the other; ``seen`` counts "cut", "controls", "inexact", "not_a_number"."""

    def __init__(self) -> None:
        self.seen: Counter[str] = Counter()

    def clean(self, value: object) -> Cell:
        """Return the cell for a value of calamine, openpyxl or csv."""
        if value is None or value == "":
            return None
        if isinstance(value, str):
            return self.text(value)
        if isinstance(value, bool | datetime | CellError):
            return value
        if isinstance(value, int | float):
            return self._number(value)
        if isinstance(value, date):
            return value
        if isinstance(value, time):
            return value.isoformat("minutes" if not value.second else "seconds")
        if isinstance(value, timedelta):
            minutes, seconds = divmod(int(value.total_seconds()), 60)
            return f"{minutes // 60}:{minutes % 60:02d}:{seconds:02d}"
        return self.text(str(value))

    def text(self, value: str) -> Cell:
        """Return the text without control characters, in one Unicode form, without an export's leading apostrophe."""
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
        return value if value.strip() else None

    def _number(self, value: float) -> Cell:
        if isinstance(value, float):
            if not math.isfinite(value):
                self.seen["not_a_number"] += 1
                return CellError("#NUM!")
            if value.is_integer() and abs(value) < 1e22:
                value = int(value)
        if abs(value) > _EXACT:
            self.seen["inexact"] += 1
        return value


def _unescaped(found: re.Match[str]) -> str:
    """Undo Excel's way of writing control characters; a letter that merely looks like it stays."""
    code = int(found.group(1), 16)
    return chr(code) if code < 0x20 else found.group(0)
