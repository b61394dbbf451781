"""Phones, e-mails and addresses of a row, from cells that may hold several of them or only a part of one."""

import re
from collections.abc import Callable, Iterator
from typing import Final

from custdesk.customers.checking import WrittenAddress, WrittenEntry
from custdesk.customers.model import Phone
from custdesk.exchange.mapping.fields import ADDRESS_LABELS, JOINED
from custdesk.exchange.mapping.row_cells import Given, RowCells
from custdesk.exchange.mapping.told import Told
from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.records.columns import column_named
from custdesk.records.full_address import taken_apart
from custdesk.records.kinds import choices, countries, emails
from custdesk.records.kinds.digits import ascii_digits
from custdesk.records.kinds.reading import Reading, Standing
from custdesk.records.kinds.text import clean_line

_PHONES_APART: Final = re.compile(r"\s*(?::::|[;|\n&]|\s[/\-]\s|/|,|\s[yeoή]\s|\s(?:or|and|ou|και|یا|و)\s)\s*")
_EMAILS_APART: Final = re.compile(r"\s*(?::::|[;,|/\s])\s*")
_LABEL: Final = column_named(Phone, "label")
_PLAIN_LABELS: Final = frozenset("main pager voice custom unknown iphone primary preferred internet default".split())
_COMMA_BEFORE_NUMBER: Final = frozenset(("es", "pt"))
_KNOWN_LABELS: Final = frozenset((*ADDRESS_LABELS, "other"))
_STREET: Final = JOINED | {"street"}
_FEWEST_DIGITS: Final = 5
_MOST_LOCAL: Final = 10
_SEVERAL: Final = frozenset(("full_address", "city_line"))

PARTLY: Final = QT_TRANSLATE_NOOP("mapping", "Only a part of this cell could be read. The whole text is in the notes.")


Phones = Callable[[str, str], Reading[str]]
"""Reads a phone number of a country."""


def label_in(cells: RowCells, told: Told, kind: str, group: str) -> str:
    """Return the label of a numbered entry, from its column of labels."""
    given = next(iter(cells.of(f"{kind}.{group}.label")), None)
    text = clean_line(given.text).lstrip("* ") if given else ""
    if not given or not text:
        return ""
    label = choices.read(text, _LABEL).value
    if label is None and (worded := [choices.read(word, _LABEL).value for word in reversed(text.split())]):
        label = next(filter(None, worded), None)
    if label is None and text.casefold() not in _PLAIN_LABELS:
        told.keep(given.heading, text)
    return "other" if label is None else label


def phones_in(cells: RowCells, told: Told, country: str, read: Phones) -> list[WrittenEntry]:
    """Return the phones of the row, with the area code in front where it stands in a column of its own."""
    area = re.sub(r"\D", "", ascii_digits(cells.joined("area_code"))) if cells.has("area_code") else ""
    found: list[WrittenEntry] = []
    for given in cells.kind("phone"):
        source = given.source
        if source.place.part == "number":
            label = _label(cells, told, "phones", source.place.group)
            for number in _numbers(given, told, country, area, read):
                found.append(WrittenEntry(label, number, source.heading))
    return found


def _label(cells: RowCells, told: Told, kind: str, group: str) -> str:
    """Return the label of an entry: the group of its column, or what its column of labels says."""
    return label_in(cells, told, kind, group) if group.isdigit() else group


def _numbers(given: Given, told: Told, country: str, area: str, read: Phones) -> list[str]:
    whole = _with_area(given.text, area, country, read) if area else given.text
    reading = read(whole, country)
    if reading.standing is Standing.GOOD:
        return [whole]
    parts = [part for part in _PHONES_APART.split(given.text) if part]
    numbers = [_with_area(part, area, country, read) for part in parts if _digits(part) >= _FEWEST_DIGITS]
    if len(parts) > 1 and numbers and all(read(number, country).value for number in numbers):
        if len(numbers) < len([part for part in parts if _digits(part)]):
            told.problem(given.heading, PARTLY)
            told.keep(given.heading, given.text)
        return numbers
    if reading.value and any(map(str.isalpha, given.text)):
        told.keep(given.heading, given.text)
    return [whole]


def _digits(text: str) -> int:
    return sum(map(str.isdigit, text))


def _with_area(number: str, area: str, country: str, read: Phones) -> str:
    line = ascii_digits(clean_line(number))
    if not area or not _digits(line) or "+" in line or line.startswith("00"):
        return number
    longer = f"{area} {line}"
    if read(longer, country).standing is Standing.GOOD:
        return longer
    # Neither is a number of the country: two numbers in one, or one that has its area code already, stay as written.
    has_it = re.sub(r"\D", "", line).startswith(area) or _digits(line) > _MOST_LOCAL
    return number if has_it or read(number, country).standing is Standing.GOOD else longer


def emails_in(cells: RowCells, told: Told) -> list[WrittenEntry]:
    """Return the e-mail addresses of the row."""
    found: list[WrittenEntry] = []
    for given in cells.kind("email"):
        source = given.source
        if source.place.part == "address":
            label = _label(cells, told, "emails", source.place.group)
            for address in _mail_addresses(given, told):
                found.append(WrittenEntry(label, address, source.heading))
    return found


def _mail_addresses(given: Given, told: Told) -> list[str]:
    if given.text.count("@") < 2:
        return [given.text]
    parts = [part for part in _EMAILS_APART.split(given.text) if "@" in part]
    readable = [part for part in parts if emails.read(part).standing is not Standing.REFUSED]
    if len(readable) < len(parts):
        told.problem(given.heading, PARTLY)
        told.keep(given.heading, given.text)
    return readable or [given.text]


def addresses_in(cells: RowCells, told: Told, country: str, language: str) -> list[WrittenAddress]:
    """Return the addresses of the row, each put together from its columns; a repeated one once."""
    groups: dict[str, list[Given]] = {}
    for given in cells.kind("address"):
        if given.source.place.part != "label":
            groups.setdefault(given.source.place.group, []).append(given)
    found: list[WrittenAddress] = []
    for group, parts in groups.items():
        label = _label(cells, told, "addresses", group)
        values, headings = _address(parts, told, country, language)
        if all(values != earlier.parts for earlier in found):
            found.append(WrittenAddress(label if label in _KNOWN_LABELS else "", values, headings))
    return found


def _address(parts: list[Given], told: Told, country: str, language: str) -> tuple[dict[str, str], dict[str, str]]:
    values: dict[str, str] = {}
    headings: dict[str, str] = {}
    lines = []
    several = []
    for given in parts:
        source, _, written = given
        heading, part = source.heading, source.place.part
        if part in _SEVERAL:
            several.append(given)
            continue
        text = clean_line(written).strip(" ,;")
        if part == "country":
            text = told.value(heading, written, countries.read(text)) or ""
        if part in _STREET:
            lines.append((part, text))
            headings.setdefault("street", heading)
        elif text:
            values.setdefault(part, text)
            headings.setdefault(part, heading)
    if line := _street(lines, language):
        values["street"] = line
    for given in several:
        street = given.source.place.part == "full_address"
        taken = dict(_taken(given, values.get("country") or country, street=street))
        values |= {part: text for part, text in taken.items() if text and not values.get(part)}
        headings = {**dict.fromkeys(("street", "postcode", "city", "region"), given.heading), **headings}
    return values, headings


def _street(lines: list[tuple[str, str]], language: str) -> str:
    if len(lines) == 1:
        return lines[0][1]
    street = ""
    for part, text in lines:
        if not text or text.casefold() in street.casefold().split(", "):
            continue
        if not street:
            street = text
        elif part == "street" or (part == "house_number" and language not in _COMMA_BEFORE_NUMBER):
            street += f" {text}"
        else:
            street += f" - {text}" if part == "district" else f", {text}"
    return street


def _taken(whole: Given, country: str, *, street: bool) -> Iterator[tuple[str, str]]:
    taken = taken_apart(whole.text, country, street=street)
    if taken is None:
        lines = (line.strip(" ,") for line in whole.text.splitlines())
        yield "street" if street else "city", ", ".join(filter(None, lines))
        return
    yield from (("street", taken.street), ("postcode", taken.postcode), ("city", taken.city), ("region", taken.region))
    if taken.country:
        yield "country", countries.read(taken.country).value or ""
