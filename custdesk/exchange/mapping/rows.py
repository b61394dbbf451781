"""Turns one row of a file into a draft: reads its cells, checks the customer, and lets nothing vanish untold."""

from collections.abc import Mapping as Map
from dataclasses import replace
from datetime import date
from typing import Any, Final, cast

from custdesk.customers.checking import Problem, check
from custdesk.customers.model import Address, Customer, CustomerCard, Email, Phone
from custdesk.exchange.mapping import row_contacts
from custdesk.exchange.mapping.fields import NOTE_LINE, place_of
from custdesk.exchange.mapping.model import Draft, Mapping
from custdesk.exchange.mapping.row_cells import RowCells, Source
from custdesk.exchange.mapping.row_choices import opted_out
from custdesk.exchange.mapping.row_contacts import Found
from custdesk.exchange.mapping.row_names import called
from custdesk.exchange.mapping.told import Told
from custdesk.exchange.reading.model import Row
from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.records.columns import Kind, column_named, columns_of
from custdesk.records.folding import fold
from custdesk.records.kinds import amounts, blank, choices, countries, dates, tags
from custdesk.records.kinds.amounts import Sign
from custdesk.records.kinds.dates import Calendar, Order
from custdesk.records.kinds.reading import Reading, refused

_FUTURE: Final = QT_TRANSLATE_NOOP("mapping", "This date of birth is in the future. Check the year.")
_COLUMNS: Final = columns_of(Customer)
_ORDINARY: Final = tuple(column for column in _COLUMNS if not column.sealed)
_SEALED: Final = tuple(column.name for column in _COLUMNS if column.sealed)
_NAMES: Final = ("given_name", "family_name", "company_name")
_NAME_FIELDS: Final = (*_NAMES, "full_name", "full_name.family_first", "known_as")
_SYSTEM_TAGS: Final = frozenset(("mycontacts", "my contacts"))


class RowReader:
    """Reads the rows of one file by its mapping; ``sex_letters`` says what single letters mean in it."""

    def __init__(self, mapping: Mapping, sex_letters: Map[str, str]) -> None:
        self._mapping = mapping
        self._sex_letters = sex_letters
        self._sources = [
            Source(use.index, use.heading or _letter(use.index), use.field, place_of(use.field))
            for use in mapping.uses
            if use.field
        ]

    def draft(self, row: Row) -> Draft:
        """Return the row as a checked customer."""
        told, cells = Told(), RowCells()
        for source in self._sources:
            cell = row.cells[source.index] if source.index < len(row.cells) else None
            if cell is not None:
                cells.add(source, cell, told)
        found = row_contacts.addresses_in(cells, told, self._mapping.country, self._mapping.language)
        places = [cast(Address, entry.entry) for entry in found]
        country = next((place.country for place in places if place.country), self._mapping.country)
        customer = self._customer(cells, told, country)
        phones = row_contacts.phones_in(cells, told, country)
        emails = row_contacts.emails_in(cells, told)
        outs = opted_out(cells, told)
        card = CustomerCard(
            customer=customer,
            phones=tuple(cast(Phone, entry.entry) for entry in phones),
            emails=tuple(cast(Email, entry.entry) for entry in emails),
            addresses=tuple(places),
            sealed={name: text for name in _SEALED if (text := cells.joined(name))},
        )
        headings = _headings(cells, {"phones": phones, "emails": emails, "addresses": found})
        card = self._checked(card, country, headings, told)
        return self._finished(row, card, cells, told, outs)

    def _customer(self, cells: RowCells, told: Told, country: str) -> Customer:
        values: dict[str, Any] = {}
        for column in _ORDINARY:
            given = cells.of(column.name)
            if not given or column.name in _NAMES:
                continue
            if column.kind in (Kind.DATE, Kind.AMOUNT, Kind.CHOICE, Kind.COUNTRY):
                first = given[0]
                read = told.value(first.heading, first.text, self._read(column.name, first.cell, first.text))
                values[column.name] = blank(column) if read is None else read
            elif column.kind is Kind.TAGS:
                values[column.name] = _tags(cells.joined(column.name, "\n"))
            else:
                values[column.name] = cells.joined(column.name, "\n" if column.kind is Kind.LONG_TEXT else " ")
        mapping = self._mapping
        names = called(
            cells,
            kind=values.get("kind", ""),
            country=country,
            language=mapping.language,
            companies=mapping.companies,
        )
        values |= {"given_name": names.given, "family_name": names.family, "company_name": names.company}
        return Customer(**{**values, "kind": names.kind})

    def _read(self, name: str, cell: Any, text: str) -> Reading[Any]:
        column, mapping = column_named(Customer, name), self._mapping
        if column.kind is Kind.DATE:
            day = cell if isinstance(cell, date | int | float) else text
            reading = dates.read(day, cast(Order, mapping.date_order or "dmy"), cast(Calendar, mapping.calendar))
            return refused(_FUTURE) if reading.value and reading.value > date.today() else reading
        if column.kind is Kind.AMOUNT:
            amount = cell if isinstance(cell, int | float) else text
            return amounts.read(amount, mapping.language, cast(Sign, mapping.decimal) if mapping.decimal else None)
        if column.kind is Kind.COUNTRY:
            return countries.read(text)
        if name == "sex" and (letter := fold(text).strip(" .")) in self._sex_letters:
            text = self._sex_letters[letter]
        return choices.read(text, column)

    def _checked(self, card: CustomerCard, country: str, headings: Map[str, str], told: Told) -> CustomerCard:
        """Bring the card into standard form; what cannot be stored goes into the notes instead."""
        language = self._mapping.language
        checked = check(card, country, language)
        unreadable = [problem for problem in checked.refused if problem.path in headings]
        for problem in unreadable:
            heading = headings[problem.path]
            told.problem(heading, problem.reason, problem.values)
            text = _value_at(card, problem.path)
            if problem.path not in card.sealed:
                told.keep(heading, text)
            card = _without(card, problem.path)
        if unreadable:
            checked = check(card, country, language)
        for problem in checked.problems:
            self._tell(problem, headings, told)
        return checked.card

    def _tell(self, problem: Problem, headings: Map[str, str], told: Told) -> None:
        heading = headings.get(problem.path, "")
        if not heading and problem.path == "given_name":
            heading = next((source.heading for source in self._sources if source.code in _NAME_FIELDS), "")
        told.problem(heading, problem.reason, problem.values, refused=problem.refused)

    def _finished(self, row: Row, card: CustomerCard, cells: RowCells, told: Told, outs: frozenset[str]) -> Draft:
        lines = [f"{given.heading}: {given.text.strip()}" for given in cells.of(NOTE_LINE)]
        notes = "\n".join(filter(None, (card.customer.notes, *lines, *told.kept)))
        card = replace(card, customer=replace(card.customer, notes=notes))
        filled = {
            column.name
            for column in _ORDINARY
            if getattr(card.customer, column.name) not in ("", None, ())
        }
        if not cells.of("kind"):
            filled.discard("kind")
        given = frozenset(filled | {name for name, text in card.sealed.items() if text})
        return Draft(line=row.line, card=card, given=given, opt_outs=outs, problems=tuple(told.problems))


def _headings(cells: RowCells, lists: Map[str, list[Found]]) -> dict[str, str]:
    """Return the heading that each path of the card came from."""
    headings = {given.source.code: given.heading for given in reversed(cells.given)}
    for name, entries in lists.items():
        for place, entry in enumerate(entries):
            headings |= {f"{name}.{place}.{part}": heading for part, heading in entry.headings.items()}
    return headings


def _value_at(card: CustomerCard, path: str) -> str:
    head, _, rest = path.partition(".")
    if not rest:
        return card.sealed.get(head, "") or str(getattr(card.customer, head, ""))
    place, _, part = rest.partition(".")
    return str(getattr(getattr(card, head)[int(place)], part))


def _without(card: CustomerCard, path: str) -> CustomerCard:
    """Blank one value of the card; entries of lists keep their places."""
    head, _, rest = path.partition(".")
    if head in card.sealed:
        return replace(card, sealed={name: text for name, text in card.sealed.items() if name != head})
    if not rest:
        blanked: dict[str, Any] = {head: blank(column_named(Customer, head))}
        return replace(card, customer=replace(card.customer, **blanked))
    place, _, part = rest.partition(".")
    entries = list(getattr(card, head))
    entries[int(place)] = replace(entries[int(place)], **{part: ""})
    changed: dict[str, Any] = {head: tuple(entries)}
    return replace(card, **changed)


def _tags(text: str) -> tuple[str, ...]:
    """Read tags; Google puts a star before the groups that it made itself."""
    found = tags.read(text).value or ()
    plain = dict.fromkeys(tag.lstrip("* ") for tag in found)
    return tuple(tag for tag in plain if tag and tag.casefold() not in _SYSTEM_TAGS)


def _letter(index: int) -> str:
    letters = ""
    place = index + 1
    while place:
        place, rest = divmod(place - 1, 26)
        letters = chr(65 + rest) + letters
    return letters
