"""Numbers that other systems give to a customer: text, never a quantity."""

import re
from typing import Final

from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.records.kinds.digits import ascii_digits
from custdesk.records.kinds.reading import Reading, good, refused
from custdesk.records.kinds.text import clean_line

_FLOAT: Final = re.compile(r"(\d+)\.0+")
# Without a sign it takes decimals: 12E4 may be a number of a catalogue.
_SHORTENED: Final = re.compile(r"[+-]?\d+(?:(?:[.,]\d+)?[eE]\+|[.,]\d+[eE])\d+")

SHORTENED: Final = QT_TRANSLATE_NOOP(
    "values", "The spreadsheet shortened this number. Format its column as text and write all the digits."
)


def is_shortened(text: str) -> bool:
    """Whether a spreadsheet wrote a long number as 7.21E+12 (or 7.21E12), so that digits are lost."""
    return ("E" in text or "e" in text) and _SHORTENED.fullmatch(text) is not None


def read(text: str) -> Reading[str]:
    """Read an identifier: one leading apostrophe and the ``.0`` of a number cell are taken off, zeros stay."""
    if text.isascii() and text.isalnum():
        return good(text)
    line = ascii_digits(clean_line(text))
    if line.startswith(("'", "\u2019")):
        line = line[1:].strip()
    if is_shortened(line):
        return refused(SHORTENED)
    whole = _FLOAT.fullmatch(line)
    return good(whole.group(1) if whole else line)
