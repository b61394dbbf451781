"""The lines of a pasted text that are an address: found around the postcode, in the forms of several countries."""

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from custdesk.records.folding import fold
from custdesk.records.full_address import Taken, taken_apart
from custdesk.records.kinds import countries
from custdesk.records.kinds.digits import ascii_digits

_DIGIT: Final = re.compile(r"\d")
_LETTER: Final = re.compile(r"[^\W\d_]")
_GREEK: Final = re.compile(r"[\u0370-\u03ff]")
_PERSIAN: Final = re.compile(r"[\u0600-\u06ff]")
# What a country's postcode looks like where nobody else's does; five digits may be those of many.
_SHAPES: Final = {
    "BR": re.compile(r"\b\d{5}-\d{3}\b"),
    "PT": re.compile(r"\b\d{4}-\d{3}\b"),
    "GB": re.compile(r"\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b"),
    "US": re.compile(r"\b[A-Z]{2} \d{5}(?:-\d{4})?\b"),
    "IR": re.compile(r"(?<!\d)\d{5}-?\d{5}(?!\d)"),
    "GR": re.compile(r"(?<!\d)\d{3} \d{2}(?!\d)"),
}
_STREET: Final = re.compile(
    r"^(?:c/|calle|avda?|avenida|plaza|pza|paseo|camino|carretera|ronda|rua|r\.|travessa|praca|alameda|estrada|largo"
    r"|οδοσ|λεωφοροσ|λεωφ|πλατεια|خیابان|کوچه|بلوار|میدان|بزرگراه)"
    r"|(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|square|court|boulevard|blvd|way|place|close)\b\.?(?:$|[,\s])"
)
_PROVINCE: Final = re.compile(r"^استان\s+")
_CITY: Final = re.compile(r"^(?:شهر|شهرستان)\s+")
_SEPARATOR: Final = re.compile(r"\s*[,،;-]\s*")
_MOST_BEFORE = 3


class Block(NamedTuple):
    """An address with the lines that it was taken from, ``first`` to ``last``; ``country`` is a code."""

    first: int
    last: int
    taken: Taken
    country: str


def address_in(lines: Sequence[str], country: str) -> Block | None:
    """Return the first address in ``lines``; one without a country of its own is of ``country`` or looks like it."""
    for place, line in enumerate(lines):
        if not _DIGIT.search(ascii_digits(line)):
            continue
        named = countries.read(lines[place + 1].strip(" .,")).value if place + 1 < len(lines) else ""
        if place + 1 < len(lines) and len(lines[place + 1].strip(" .,")) < 4 and not lines[place + 1].isupper():
            named = ""
        for code in _candidates(lines, place, named or "", country):
            if block := _around(lines, place, code, named=bool(named)):
                return block
    return None


def looks_like_a_street(line: str) -> bool:
    return _STREET.search(fold(line)) is not None


def _candidates(lines: Sequence[str], place: int, named: str, country: str) -> list[str]:
    if named:
        return [named]
    line = ascii_digits(lines[place])
    inside = countries.read(_SEPARATOR.split(line.strip(" .,"))[-1]).value if "," in line or "،" in line else ""
    if inside:
        return [inside]
    fitting = [code for code, shape in _SHAPES.items() if shape.search(line)]
    written = "".join(lines)
    here = [country] if country else []
    by_script = ["GR"] if _GREEK.search(written) and country != "CY" else []
    by_script += ["IR"] if _PERSIAN.search(written) else []
    return list(dict.fromkeys([*by_script, *here, *fitting]))


def _around(lines: Sequence[str], place: int, code: str, *, named: bool) -> Block | None:
    """Try with as many of the lines before as belong to it: first those that look like a street."""
    last = place + 1 if named else place
    for first in _beginnings(lines, place):
        text = "\n".join(lines[first : last + 1])
        taken = taken_apart(text, code, street=first < place or "," in lines[place] or "،" in lines[place])
        if taken and _LETTER.search(taken.city):
            if code == "IR":
                taken = _iranian(taken)
            found = countries.read(taken.country).value if taken.country else ""
            return Block(first, last, taken, found or code)
    return None


def _beginnings(lines: Sequence[str], place: int) -> list[int]:
    """Return where the address may begin, the likeliest first: at the farthest line of a street, else nearer ones."""
    lowest = max(0, place - _MOST_BEFORE)
    before = range(lowest, place)
    streets = [at for at in before if looks_like_a_street(lines[at]) or _DIGIT.search(ascii_digits(lines[at]))]
    # From the street on every line belongs to it; what stands above it is a name.
    found = [at for at in streets if all(_LETTER.search(lines[between]) for between in range(at, place))]
    return [*found, *([place] if not found else [])]


def _iranian(taken: Taken) -> Taken:
    """Put an address in order that goes from the city, which comes first, to the house."""
    parts = [part for part in _SEPARATOR.split(f"{taken.street}، {taken.city}") if part]
    region = taken.region
    if parts and _PROVINCE.match(parts[0]) and len(parts) > 1:
        region = _PROVINCE.sub("", parts.pop(0))
    if len(parts) < 2 or looks_like_a_street(parts[0]) or _DIGIT.search(ascii_digits(parts[0])):
        return taken
    return Taken("، ".join(parts[1:]), taken.postcode, _CITY.sub("", parts[0]), region, taken.country)
