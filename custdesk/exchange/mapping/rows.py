"""Turns one row of a file into a draft: reads its cells, checks the customer, and lets nothing vanish untold."""

from collections.abc import Callable
from collections.abc import Mapping as Map
from datetime import date
from functools import lru_cache
from typing import Any, Final, cast

from custdesk.customers.checking import Checker, Standard, Written
from custdesk.customers.model import Customer
from custdesk.exchange.mapping import row_contacts
from custdesk.exchange.mapping.answers import asks_to_stop
from custdesk.exchange.mapping.checked_row import CheckedRow
from custdesk.exchange.mapping.fields import COMPANY_FIRST, FAMILY_FIRST, FULL_NAME, NOTE_LINE, place_of
from custdesk.exchange.mapping.fixed import ADDED
from custdesk.exchange.mapping.model import NOBODY_FOUND, Draft, Mapping
from custdesk.exchange.mapping.row_cells import RowCells, Sources
from custdesk.exchange.mapping.row_choices import RowAnswers, answers_in
from custdesk.exchange.mapping.row_names import called
from custdesk.exchange.mapping.told import Told
from custdesk.exchange.reading.model import Cell, Row
from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.records.columns import Column, Kind, columns_of
from custdesk.records.folding import fold
from custdesk.records.kinds import amounts, blank, choices, countries, dates, tags
from custdesk.records.kinds.amounts import Sign
from custdesk.records.kinds.dates import Calendar, Order
from custdesk.records.kinds.reading import Reading, Standing, refused

_FUTURE: Final = QT_TRANSLATE_NOOP("mapping", "This day is in the future. Check the year.")
_COLUMNS: Final = columns_of(Customer)
_SEALED: Final = tuple(column.name for column in _COLUMNS if column.sealed)
_BORN_ON: Final = next(column for column in _COLUMNS if column.kind is Kind.DATE)
_NAMES: Final = ("given_name", "family_name", "company_name")
_NUMBERS_OF_ONE: Final = ("number", "reference", "tax_number")
_NAME_FIELDS: Final = (*_NAMES, FULL_NAME, FAMILY_FIRST, COMPANY_FIRST, "known_as")
_READ_HERE: Final = frozenset((Kind.DATE, Kind.AMOUNT, Kind.CHOICE, Kind.COUNTRY))
_SYSTEM_TAGS: Final = frozenset(("mycontacts", "my contacts"))
_CHOICES_REMEMBERED: Final = 256
_NUMBERS: Final = (int, float)
_DAYS: Final = (date, int, float)

ReadField = Callable[[RowCells, Told], Any]


class RowReader:
    """Reads the rows of one file by its mapping; ``sex_letters`` says what single letters mean in it."""

    def __init__(self, mapping: Mapping, sex_letters: Map[str, str]) -> None:
        self._mapping = mapping
        self._sex_letters = sex_letters
        self._sources = Sources(mapping)
        self._checker = Checker(mapping.language)
        self._read_day = self.reads(_BORN_ON)
        self._fixed = self._fixed_values()
        self._no_to_all = frozenset(place_of(code).group for code, _ in mapping.fixed if asks_to_stop(code))
        self._fields = [
            (column.name, self._field(column))
            for column in _COLUMNS
            if not column.sealed and column.name not in _NAMES and self._sources.of(column.name)
        ]
        self._sealed = [name for name in _SEALED if self._sources.of(name)]

    def draft(self, row: Row) -> Draft:
        """Return the row as a checked customer."""
        return self.checked(row).draft()

    def checked(self, row: Row) -> CheckedRow:
        """Return the row as a checked customer in parts, which is less work than a draft."""
        told = Told()
        cells = RowCells(self._sources, row, told)
        mapping = self._mapping
        places = row_contacts.addresses_in(cells, told, mapping.country, mapping.language)
        country = next((found for place in places if (found := place.parts.get("country"))), mapping.country)
        values = self._values(cells, told, country)
        phones = row_contacts.phones_in(cells, told, country, self._checker.phone)
        emails = row_contacts.emails_in(cells, told)
        answers = answers_in(cells, told, self._read_day)
        sealed = {name: text for name in self._sealed if (text := cells.joined(name))}
        written = Written(values, phones, emails, places, sealed)
        standard = self._checker.check(written, country)
        if standard.problems:
            standard = self._mended(written, standard, country, _headings(cells, written), told)
        return self._finished(row, standard, cells, told, answers)

    def _values(self, cells: RowCells, told: Told, country: str) -> dict[str, Any]:
        values: dict[str, Any] = {}
        for name, read in self._fields:
            value = read(cells, told)
            if value is not None:
                values[name] = value
        for name, value in self._fixed:
            if name in ADDED:
                values[name] = _with_tags(values.get(name, ()), value)
            else:
                values.setdefault(name, value)
        mapping = self._mapping
        names = called(
            cells,
            kind=values.get("kind", ""),
            country=country,
            language=mapping.language,
            companies=mapping.companies,
        )
        values["given_name"], values["family_name"] = names.given, names.family
        values["company_name"], values["kind"] = names.company, names.kind
        return values

    def _fixed_values(self) -> list[tuple[str, Any]]:
        values = [(code, text) for code, text in self._mapping.fixed if not asks_to_stop(code)]
        return [(code, _tags(text) if code == "tags" else text) for code, text in values]

    def _field(self, column: Column) -> ReadField:
        """Return what reads one column of the customer from a row; it says ``None`` where no cell is filled."""
        name = column.name
        if column.kind in _READ_HERE:
            read = self.reads(column)

            def read_value(cells: RowCells, told: Told) -> Any:
                first = cells.first(name)
                if first is None:
                    return None
                source, cell, text = first
                reading = read(cell, text)
                if reading.standing is not Standing.GOOD:
                    told.value(source.heading, text, reading)
                return blank(column) if reading.value is None else reading.value

            return read_value
        if column.kind is Kind.TAGS:
            return lambda cells, _: _tags(text) if (text := cells.joined(name, "\n")) else None
        between = "\n" if column.kind is Kind.LONG_TEXT else " "
        return lambda cells, _: cells.joined(name, between) or None

    def reads(self, column: Column) -> Callable[[Cell, str], Reading[Any]]:
        """Return what reads a day, an amount, a country or a choice from a cell and its text."""
        mapping = self._mapping
        if column.kind is Kind.DATE:
            order, calendar = cast(Order, mapping.date_order or "dmy"), cast(Calendar, mapping.calendar)
            today = date.today()

            def day(cell: Cell, text: str) -> Reading[date]:
                reading = dates.read(cell if isinstance(cell, _DAYS) else text, order, calendar)
                return refused(_FUTURE) if reading.value and reading.value > today else reading

            return day
        if column.kind is Kind.AMOUNT:
            sign = cast(Sign, mapping.decimal) if mapping.decimal else None
            language = mapping.language
            return lambda cell, text: amounts.read(cell if isinstance(cell, _NUMBERS) else text, language, sign)
        if column.kind is Kind.COUNTRY:
            return lambda _, text: countries.read(text)
        letters = self._sex_letters if column.name == "sex" else {}

        @lru_cache(_CHOICES_REMEMBERED)
        def choice(text: str) -> Reading[str]:
            return choices.read(letters.get(fold(text).strip(" ."), text), column)

        return lambda _, text: choice(text)

    def _mended(
        self, written: Written, standard: Standard, country: str, headings: Map[str, str], told: Told
    ) -> Standard:
        """Tell the problems; what cannot be stored goes into the notes instead."""
        unreadable = [problem for problem in standard.problems if problem.refused and problem.path in headings]
        for problem in unreadable:
            heading = headings[problem.path]
            told.problem(heading, problem.reason, problem.values)
            text = _taken_out(written, problem.path)
            if problem.path not in _SEALED:
                told.keep(heading, text)
        if unreadable:
            standard = self._checker.check(written, country)
        for problem in standard.problems:
            heading, reason = headings.get(problem.path, ""), problem.reason
            if problem.refused and problem.path == "given_name":
                heading = heading or self._name_heading()
                reason = NOBODY_FOUND if _may_be_found(standard) else reason
            told.problem(heading, reason, problem.values, refused=problem.refused)
        return standard

    def _name_heading(self) -> str:
        return next((source.heading for source in self._sources.all if source.code in _NAME_FIELDS), "")

    def _finished(self, row: Row, standard: Standard, cells: RowCells, told: Told, answers: RowAnswers) -> CheckedRow:
        values = standard.values
        lines = [f"{given.heading}: {given.text.strip()}" for given in cells.of(NOTE_LINE)]
        if lines or told.kept:
            values["notes"] = "\n".join(filter(None, (values.get("notes", ""), *lines, *told.kept)))
        filled = {name for name, value in values.items() if value or value == 0}
        if not cells.first("kind"):
            filled.discard("kind")
        filled.difference_update(name for name, _ in self._fixed if name not in ADDED and not cells.of(name))
        filled.update(name for name, text in standard.sealed.items() if text)
        opt_outs = answers.opt_outs | self._no_to_all
        return CheckedRow(row.line, standard, filled, opt_outs, answers.consents, told.problems)


def _may_be_found(standard: Standard) -> bool:
    """Say whether the row holds what tells customers apart without their names."""
    return bool(standard.emails or standard.phones or any(map(standard.values.get, _NUMBERS_OF_ONE)))


def _headings(cells: RowCells, written: Written) -> dict[str, str]:
    """Return the heading that each path of the customer came from."""
    headings = {given.source.code: given.heading for given in reversed(cells.given)}
    headings |= {f"phones.{place}.number": phone.heading for place, phone in enumerate(written.phones)}
    headings |= {f"emails.{place}.address": email.heading for place, email in enumerate(written.emails)}
    for place, address in enumerate(written.addresses):
        headings |= {f"addresses.{place}.{part}": heading for part, heading in address.headings.items()}
    return headings


def _taken_out(written: Written, path: str) -> str:
    """Take one value out of what was written, and return it; entries of lists keep their places."""
    head, _, rest = path.partition(".")
    if head in written.sealed:
        return written.sealed.pop(head)
    if not rest:
        return str(written.values.pop(head, ""))
    place, _, part = rest.partition(".")
    if head == "addresses":
        return written.addresses[int(place)].parts.pop(part, "")
    entries = written.phones if head == "phones" else written.emails
    taken = entries[int(place)]
    entries[int(place)] = taken._replace(text="")
    return taken.text


def _with_tags(own: tuple[str, ...], more: tuple[str, ...]) -> tuple[str, ...]:
    known = {fold(tag) for tag in own}
    return (*own, *(tag for tag in more if fold(tag) not in known))


@lru_cache(maxsize=1024)
def _tags(text: str) -> tuple[str, ...]:
    """Read tags; Google puts a star before the groups that it made itself."""
    found = tags.read(text).value or ()
    plain = dict.fromkeys(tag.lstrip("* ") for tag in found)
    return tuple(tag for tag in plain if tag and tag.casefold() not in _SYSTEM_TAGS)
