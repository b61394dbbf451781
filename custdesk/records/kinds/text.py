"""Plain text of one or of several lines."""

import math
import unicodedata
from datetime import date, datetime
from decimal import Decimal
from typing import Final

from custdesk.records.kinds.reading import Reading, good

# Bidi controls and invisible marks turn up in text copied from phones and web pages and make equal values differ;
# the zero-width non-joiner and joiner belong to Persian and Indic spelling and stay.
_INVISIBLE: Final = dict.fromkeys(
    [0x00AD, 0x061C, 0x200B, 0x200E, 0x200F, 0x2060, 0xFEFF, *range(0x202A, 0x202F), *range(0x2066, 0x206A)]
)
_CONTROLS: Final = dict.fromkeys([*range(0x20), *range(0x7F, 0xA0), *range(0xD800, 0xE000)], " ")
_LINE: Final = {**_INVISIBLE, **_CONTROLS}
_LINES: Final = {key: value for key, value in _LINE.items() if key != 0x0A}


def clean_line(text: str) -> str:
    """Return ``text`` on one line: NFC, without control and invisible characters, spaces collapsed."""
    # What is taken out is nothing that prints, and what prints holds no other white space than U+0020.
    if text.isprintable() and (text.isascii() or unicodedata.is_normalized("NFC", text)):
        line = text.strip()
        return " ".join(line.split()) if "  " in line else line
    return " ".join(unicodedata.normalize("NFC", text.translate(_LINE)).split())


def read(text: str) -> Reading[str]:
    """Read a text of one line."""
    return good(clean_line(text))


def read_long(text: str) -> Reading[str]:
    """Read a text of several lines: line ends as LF, no control characters, no space at line ends."""
    if text.isprintable() and (text.isascii() or unicodedata.is_normalized("NFC", text)):
        return good(text.rstrip())
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n")
    cleaned = unicodedata.normalize("NFC", lines.replace("\t", "    ").translate(_LINES))
    return good("\n".join(line.rstrip() for line in cleaned.split("\n")).strip("\n"))


def as_text(value: object) -> str:
    """Return what a person would have written for the value of a cell: whole floats without ``.0``, dates as ISO."""
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    if type(value) is int:
        return str(value)
    if isinstance(value, float):
        return str(int(value)) if math.isfinite(value) and value.is_integer() else repr(value)
    if isinstance(value, Decimal):
        return format(value.to_integral_value() if value == value.to_integral_value() else value, "f")
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == datetime.min.time() else value.isoformat(" ")
    if isinstance(value, date):
        return value.isoformat()
    return str(value)
