"""What the cells of a column come to, where they hold what most cells of its kind hold.

A reader of a column is given one cell and answers nothing (``None``) for one that is not usual: its row is left
to ``RowReader``, with which no reader ever disagrees. What repeats in a column is worked out once.
"""

from collections.abc import Callable
from collections.abc import Mapping as Map
from dataclasses import replace
from datetime import date
from functools import lru_cache
from typing import Any, Final, TypeVar

from custdesk.customers.checking import Checker
from custdesk.customers.model import Customer
from custdesk.exchange.mapping.model import ColumnUse, Mapping
from custdesk.exchange.mapping.rows import RowReader
from custdesk.exchange.reading.model import Cell, Row
from custdesk.quality.keys import NO_STREET, Heard, Street, heard, key_of_email, key_of_phone, street_of
from custdesk.quality.places import place_of_texts
from custdesk.quality.traits import words_of
from custdesk.records.columns import Column, Kind, columns_of
from custdesk.records.folding import fold
from custdesk.records.kinds import emails, phones
from custdesk.records.kinds.reading import Reading, Standing
from custdesk.records.kinds.text import as_text, clean_line

NAMES: Final = ("given_name", "family_name")
_GOOD: Final = Standing.GOOD
_REMEMBERED: Final = 1 << 14
# Of a larger number a spreadsheet lost digits, which has to be told.
_INEXACT: Final = 2**53
_COLUMNS: Final = {column.name: column for column in columns_of(Customer) if not column.sealed}
_LINES: Final = frozenset({Kind.TEXT, Kind.IDENTIFIER, Kind.NAME})
_CHOICES: Final = frozenset({Kind.CHOICE, Kind.LANGUAGE})
# Both are decided together with the names.
_NOT_ALONE: Final = frozenset({"kind", "company_name"})

T = TypeVar("T")
Read = Callable[[Cell], T | None]
Member = tuple[str, Any]
"""A column of the customer with its value as it travels, or :data:`BLANK`."""
BLANK: Final[Member] = ("", None)


Entry = tuple[tuple[tuple[Any, ...], ...], int]
"""A phone or an e-mail as it travels, with its key of likeness, or :data:`NO_ENTRY`."""
NO_ENTRY: Final[Entry] = ((), 0)
StreetPart = tuple[str, Street]
"""A street as it travels, with what keys of likeness hold of it, or :data:`NO_STREET_PART`."""
NO_STREET_PART: Final[StreetPart] = ("", NO_STREET)
Part = tuple[str, bytes]
"""Another part of an address as it travels, with what keys of likeness hold of it as a place, or :data:`NO_PART`."""
NO_PART: Final[Part] = ("", b"")


class UsualCells:
    """Makes the readers of the columns of one file."""

    def __init__(self, mapping: Mapping, sex_letters: Map[str, str]) -> None:
        self._mapping = mapping
        self._sex_letters = sex_letters
        self._checker = Checker(mapping.language)
        self._reads = RowReader(mapping, sex_letters).reads

    def member(self, use: ColumnUse) -> Read[Member] | None:
        """Return the reader of a column of the customer, or none where its cells do not stand for themselves."""
        column = _COLUMNS.get(use.field)
        if column is None or use.field in _NOT_ALONE:
            return None
        if column.kind in _LINES:
            return _remembered(lambda cell: self._text(column, cell, clean_line))
        if column.kind is Kind.LONG_TEXT:
            return lambda cell: BLANK if cell is None else self._text(column, cell, str.strip)
        if column.kind is Kind.DATE:
            return self._days(column)
        if column.kind is Kind.AMOUNT:
            return self._amounts(column)
        return self._choices(use) if column.kind in _CHOICES else None

    def heard(self, read: Read[Member]) -> Read[Heard]:
        """Return what reads how names sound, from the reader of their column; a name without a word is not usual."""

        def name(cell: Cell) -> Heard | None:
            member = read(cell)
            words = words_of(member[1] or "") if member else ()
            return heard(words) if words else None

        return _remembered(name)

    def phone(self, label: str) -> Read[Entry]:
        """Return the reader of a column of phones."""
        country = self._mapping.country

        def phone(cell: Cell) -> Entry | None:
            text = _written(cell)
            if not text:
                return None if text is None else NO_ENTRY
            number = phones.usual(text, country) or _only_good(phones.read(text, country))
            return (((label, number, True),), key_of_phone(number)) if number else None

        return phone

    def email(self, label: str) -> Read[Entry]:
        """Return the reader of a column of e-mails."""

        def email(cell: Cell) -> Entry | None:
            text = _written(cell)
            if not text:
                return None if text is None else NO_ENTRY
            address = emails.usual(text) or (_only_good(emails.read(text)) if text.count("@") == 1 else "")
            return (((label, address),), key_of_email(fold(address))) if address else None

        return email

    def street(self) -> Read[StreetPart]:
        """Return the reader of a column of streets."""
        read = self._part("street")

        def street(cell: Cell) -> StreetPart | None:
            text = read(cell)
            if not text:
                return None if text is None else NO_STREET_PART
            place = place_of_texts(text, "", "")
            return text, street_of(place.street, place.house)

        return _remembered(street)

    def part(self, name: str) -> Read[Part]:
        """Return the reader of a column of postcodes, cities or regions."""
        read = self._part(name)

        def part(cell: Cell) -> Part | None:
            text = read(cell)
            if text is None:
                return None
            place = place_of_texts("", text if name == "postcode" else "", text if name == "city" else "")
            return text, (place.postcode or place.city).encode()

        return _remembered(part)

    def answer(self, use: ColumnUse) -> Read[frozenset[str]]:
        """Return what reads the opt-outs from a column of answers."""
        learn = self._learner(use)

        def answer(cell: Cell) -> frozenset[str] | None:
            values, opt_outs = learn(cell) or (None, None)
            return None if values else opt_outs

        return _remembered(answer)

    def _text(self, column: Column, cell: Cell, clean: Callable[[str], str]) -> Member | None:
        text = _written(cell)
        if text is None:
            return None
        value = _good(clean(text), lambda line: self._checker.columns[column.name](line, ""))
        return _member(column, value)

    def _part(self, name: str) -> Read[str]:
        check, country = self._checker.address[name], self._mapping.country

        def part(cell: Cell) -> str | None:
            text = _written(cell)
            return None if text is None else _good(clean_line(text).strip(" ,;"), lambda line: check(line, country))

        return part

    def _days(self, column: Column) -> Read[Member]:
        read = self._reads(column)

        def day(cell: Cell) -> Member | None:
            if type(cell) not in (str, date):
                return BLANK if cell is None else None
            text = as_text(cell)
            if not text or text.isspace():
                return BLANK
            reading = read(cell, text)
            return _member(column, reading.value.isoformat()) if reading.value and reading.standing is _GOOD else None

        return _remembered(day)

    def _amounts(self, column: Column) -> Read[Member]:
        read = self._reads(column)

        def amount(cell: Cell) -> Member | None:
            if type(cell) not in (str, int, float):
                return BLANK if cell is None else None
            text = as_text(cell)
            if not text or text.isspace():
                return BLANK
            reading = read(cell, text)
            return _member(column, reading.value) if reading.standing is _GOOD else None

        return _remembered(amount)

    def _choices(self, use: ColumnUse) -> Read[Member]:
        learn = self._learner(use)

        def choice(cell: Cell) -> Member | None:
            values, opt_outs = learn(cell) or ({}, None)
            if opt_outs is None or opt_outs or len(values) > 1:
                return None
            return next(iter(values.items()), BLANK)

        return _remembered(choice)

    def _learner(self, use: ColumnUse) -> Read[tuple[dict[str, Any], frozenset[str]]]:
        """Return what reads values and opt-outs of a row that holds nothing but names and one cell of this column."""
        names = [ColumnUse(place, name, name) for place, name in enumerate(NAMES)]
        alone = replace(self._mapping, uses=(*names, replace(use, index=len(names))))
        reader = RowReader(alone, self._sex_letters)

        def learn(cell: Cell) -> tuple[dict[str, Any], frozenset[str]] | None:
            row = reader.checked(Row(1, (*NAMES, cell)))
            if row.problems or row.consents:
                return None
            return {name: row.standard.values[name] for name in row.given if name not in NAMES}, row.opt_outs

        return learn


def _remembered(read: Read[T]) -> Read[T]:
    """Return ``read`` so that it works out each cell once; 1, 1.0 and TRUE are three cells."""
    return lru_cache(_REMEMBERED, typed=True)(read)


def _written(cell: Cell) -> str | None:
    """Return what a person would have written into a cell; nothing where there is more to say about it."""
    if type(cell) is str:
        return "" if cell.isspace() else cell
    if cell is None:
        return ""
    if isinstance(cell, bool) or not isinstance(cell, int | float):
        return None
    return as_text(cell) if abs(cell) <= _INEXACT else None


def _only_good(reading: Reading[str]) -> str:
    return reading.value or "" if reading.standing is _GOOD else ""


def _good(line: str, read: Callable[[str], Reading[Any]]) -> str | None:
    """Return the standard form of a text, "" of none."""
    if not line:
        return ""
    reading = read(line)
    if reading.standing is not _GOOD:
        return None
    return line if reading.value is None else str(reading.value)


def _member(column: Column, value: Any) -> Member | None:
    if value is None:
        return None
    return BLANK if value == "" else (column.name, value)
