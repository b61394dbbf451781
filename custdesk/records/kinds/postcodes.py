"""Postcodes: always text, so that no zero is lost."""

import re
from dataclasses import dataclass
from typing import Final

from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.records.kinds.digits import ascii_digits
from custdesk.records.kinds.identifiers import SHORTENED, is_shortened
from custdesk.records.kinds.reading import Reading, doubtful, good, refused
from custdesk.records.kinds.text import clean_line


@dataclass(frozen=True, slots=True)
class _Shape:
    """What a code looks like without separators, and how its groups are put together again."""

    pattern: re.Pattern[str]
    joined: str
    example: str
    digits: int = 0


def _shape(pattern: str, joined: str, example: str, digits: int = 0) -> _Shape:
    return _Shape(re.compile(pattern), joined, example, digits)


_WHOLE: Final = r"\1"
_FIVE: Final = _shape(r"(\d{5})", _WHOLE, "10115", 5)
_FOUR: Final = _shape(r"(\d{4})", _WHOLE, "1010", 4)
_SHAPES: Final[dict[str, _Shape]] = {
    **dict.fromkeys(("DE", "FR", "IT", "MX", "PE", "TR", "FI", "HR", "EE", "UA", "MA", "DO"), _FIVE),
    **dict.fromkeys(("AT", "BE", "CH", "DK", "NO", "HU", "BG", "CY", "AU", "NZ", "LU", "SI", "VE", "PY"), _FOUR),
    "ES": _shape(r"((?:0[1-9]|[1-4]\d|5[0-2])\d{3})", _WHOLE, "04001", 5),
    "GR": _shape(r"([1-8]\d{4})", _WHOLE, "54624", 5),
    "PT": _shape(r"([1-9]\d{3})(\d{3})", r"\1-\2", "1000-205", 7),
    "BR": _shape(r"(\d{5})(\d{3})", r"\1-\2", "01310-100", 8),
    "IR": _shape(r"(\d{10})", _WHOLE, "1136746819", 10),
    "US": _shape(r"(\d{5})(?:(\d{4}))?", r"\1-\2", "89801", 5),
    "GB": _shape(r"([A-Z]{1,2}\d[A-Z\d]?)(\d[A-Z]{2})", r"\1 \2", "SW1A 1AA"),
    "CA": _shape(r"([A-Z]\d[A-Z])(\d[A-Z]\d)", r"\1 \2", "K1A 0B1"),
    "NL": _shape(r"(\d{4})([A-Z]{2})", r"\1 \2", "1012 AB"),
    "IE": _shape(r"([A-Z]\d[\dW])([A-Z\d]{4})", r"\1 \2", "D02 X285"),
    "SE": _shape(r"(\d{3})(\d{2})", r"\1 \2", "111 22", 5),
    "CZ": _shape(r"(\d{3})(\d{2})", r"\1 \2", "110 00", 5),
    "SK": _shape(r"(\d{3})(\d{2})", r"\1 \2", "811 01", 5),
    "PL": _shape(r"(\d{2})(\d{3})", r"\1-\2", "00-950", 5),
    "RO": _shape(r"(\d{6})", _WHOLE, "010011", 6),
    "AR": _shape(r"([A-Z]?\d{4}(?:[A-Z]{3})?)", _WHOLE, "C1425"),
    "CL": _shape(r"(\d{7})", _WHOLE, "8320000", 7),
    "CO": _shape(r"(\d{6})", _WHOLE, "110111", 6),
}
_LONGEST: Final = 20

_ZERO: Final = QT_TRANSLATE_NOOP(
    "values", "Postcodes of this country have {count} digits. Add the zero at the start if one was lost."
)
_OTHER: Final = QT_TRANSLATE_NOOP("values", "This is not a postcode of its country. It looks like {example}.")
_TOO_LONG: Final = QT_TRANSLATE_NOOP("values", "This is too long for a postcode. Write only the postcode.")


def read(text: str, country: str) -> Reading[str]:
    """Read a postcode of ``country`` (ISO 3166 two letters, or ""); one that does not fit is kept and told."""
    country = country.upper()
    shape = _SHAPES.get(country)
    if shape and text.isalnum() and text.isascii() and (found := shape.pattern.fullmatch(text)):
        return good(text if shape.joined == _WHOLE else found.expand(shape.joined).rstrip("-"))
    line = re.sub(r"^(\d+)\.0$", r"\1", ascii_digits(clean_line(text)).lstrip("'\u2019 "))
    if not line:
        return good("")
    if is_shortened(line):
        return refused(SHORTENED)
    if len(line) > _LONGEST:
        return refused(_TOO_LONG)
    if shape is None:
        return good(line.upper())
    bare = re.sub(rf"^(?:{country}-?|[A-Z]-)(?=\d)", "", line.upper())
    found = shape.pattern.fullmatch(re.sub(r"[\s.\-\u2010-\u2015]", "", bare))
    if found:
        return good(found.expand(shape.joined).rstrip("-"))
    if bare.isdigit() and 0 < shape.digits - len(bare) <= 2:
        return doubtful(bare, _ZERO, count=shape.digits)
    return doubtful(line, _OTHER, example=shape.example)
