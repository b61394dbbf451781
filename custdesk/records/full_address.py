"""A whole address, or a postcode with its city, in one cell: taken apart around the postcode."""

import re
from dataclasses import dataclass
from typing import Final

from custdesk.records.kinds import countries, postcodes
from custdesk.records.kinds.digits import ascii_digits
from custdesk.records.kinds.reading import Standing
from custdesk.records.kinds.text import clean_line

_PARTS: Final = re.compile(r"\s*[,;\n،]\s*|\s+[-–—]\s+(?=\D)")
_CODE: Final = re.compile(
    r"(?<![\w/])(?:\d{5}-\d{3,4}|\d{4}-\d{3}|\d{2}-\d{3}|\d{3} \d{2}|\d{4} ?[A-Z]{2}|\d{4,10}"
    r"|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d)(?![\w/])"
)
_LABEL: Final = re.compile(r"(?:c\.?\s?p\.?|cep|τ\.?κ\.?|zip|کد ?پستی)\s*[:.]?\s*$", re.IGNORECASE)
_BRACKETS: Final = re.compile(r"^(.*\S)\s*\(([^()]+)\)$")
_STATE: Final = re.compile(r"^(.*\S)\s+([A-Z]{2})$")
_HAS_LETTER: Final = re.compile(r"[^\W\d_]")


@dataclass(frozen=True, slots=True)
class Taken:
    """The parts of an address as they were written; ``country`` is a name or a code."""

    street: str
    postcode: str
    city: str
    region: str = ""
    country: str = ""


def taken_apart(text: str, country: str, *, street: bool = True) -> Taken | None:
    """Return the parts of an address of ``country``, or ``None`` where no postcode with a place beside it is found.

    Without ``street`` the cell holds nothing but postcode and city, perhaps with region and country.
    """
    lines = [clean_line(line) for line in text.splitlines()]
    line = ascii_digits(", ".join(line.strip(" ,") for line in lines if line.strip(" ,")))
    for found in reversed(list(_CODE.finditer(line))):
        code = found.group()
        own = postcodes.read(code, country)
        if not country or own.standing is not Standing.GOOD:
            continue
        taken = _around(line[: found.start()], code, line[found.end() :], fewest=2 if street else 1)
        if taken:
            return taken
    return None


def _around(before: str, code: str, after: str, *, fewest: int) -> Taken | None:
    before = _LABEL.sub("", before).rstrip()
    beside = before and not before.endswith((",", ";", "،", "-", "–"))
    head = [part for part in _PARTS.split(before.strip(" ,;،-–")) if part]
    tail = [part for part in _PARTS.split(after.strip(" ,;،-–.")) if part]
    country = ""
    if tail and countries.read(tail[-1]).value and len(tail[-1]) > 2:
        country = tail.pop()
    if tail and _HAS_LETTER.search(tail[0]):
        if len(head) < fewest - 1:
            return None
        city, region = _city(tail[0])
        return Taken(_cut(before, ""), code, city, region or ", ".join(tail[1:]), country)
    if tail or len(head) < fewest:
        return None
    region = ""
    if _STATE.match(head[-1]) is None and re.fullmatch(r"[A-Z]{2}", head[-1]) and len(head) > fewest:
        region = head.pop()
    city, inner = _city(head[-1])
    state = _STATE.match(city) if beside or not region else None
    if state:
        city, inner = state.group(1), state.group(2)
    return Taken(_cut(before, head[-1], region), code, city, region or inner, country)


def _city(text: str) -> tuple[str, str]:
    found = _BRACKETS.match(text)
    return (found.group(1), found.group(2)) if found else (text, "")


def _cut(before: str, *ends: str) -> str:
    """Return what stands before the last parts, as it was written."""
    street = before.strip(" ,;،-–")
    for end in reversed(ends):
        if end:
            street = street[: street.rfind(end)].strip(" ,;،-–")
    return street
