"""Rows that hold in each column what most rows hold there: read a column at a time, in a fraction of the time.

What a cell comes to does not depend on the other cells, as long as every column is a plain one and the row names a
person; so it is worked out once for each value that repeats. A row with anything else in it is left to ``RowReader``,
which this never disagrees with.
"""

from collections.abc import Callable
from datetime import date
from functools import lru_cache
from typing import Any, Final, NamedTuple

from custdesk.customers.checking import Checker, Standard
from custdesk.customers.model import LABELS, Address, Customer, Email, Phone
from custdesk.exchange.mapping.checked_row import CheckedRow
from custdesk.exchange.mapping.fields import place_of
from custdesk.exchange.mapping.model import Mapping
from custdesk.exchange.mapping.rows import RowReader
from custdesk.exchange.reading.model import Cell, Row
from custdesk.exchange.reading.wire import from_wire
from custdesk.records.columns import Kind, columns_of
from custdesk.records.kinds import emails
from custdesk.records.kinds.reading import Reading, Standing
from custdesk.records.kinds.text import clean_line

_REMEMBERED: Final = 1 << 14
_GOOD: Final = Standing.GOOD
_NAMES: Final = ("given_name", "family_name")
_TEXTS: Final = frozenset({Kind.TEXT, Kind.IDENTIFIER, Kind.NAME})
_LEARNT: Final = frozenset({Kind.CHOICE, Kind.LANGUAGE})
_COLUMNS: Final = {column.name: column for column in columns_of(Customer) if not column.sealed}
_KINDS: Final = {name: column.kind for name, column in _COLUMNS.items()}
_PLACES: Final = ("street", "postcode", "city", "region")

Reads = Callable[[str], str | None]


class _Learnt(NamedTuple):
    """What one cell adds to a row."""

    values: tuple[tuple[str, Any], ...]
    opt_outs: frozenset[str]


class UsualRows:
    """Reads the usual rows of one file; ``reader`` is how any row is read. Only where all columns are plain ones it is
    ``known`` how."""

    def __init__(self, mapping: Mapping, reader: RowReader) -> None:
        self._reader_of_any = reader
        self._country = mapping.country
        self._checker = Checker(mapping.language)
        self._names: list[tuple[int, str, Reads]] = []
        self._texts: list[tuple[int, str, Reads]] = []
        self._phones: list[tuple[int, str]] = []
        self._emails: list[tuple[int, str]] = []
        self._places: list[tuple[int, str, Reads]] = []
        self._days: list[tuple[int, str, Callable[[Cell, str], Reading[Any]]]] = []
        self._amounts: list[tuple[int, str, Callable[[Cell, str], Reading[Any]]]] = []
        self._learnt: list[tuple[int, Callable[[Any], _Learnt | None]]] = []
        self._label = ""
        self.known = not mapping.fixed and all(self._takes(use.index, use.field) for use in mapping.uses if use.field)
        self.known &= len({use.field for use in mapping.uses if use.field}) == sum(bool(u.field) for u in mapping.uses)
        self.known &= {name for _index, name, _read in self._names} == set(_NAMES)
        self._width = 1 + max((use.index for use in mapping.uses), default=0)
        self._named = sorted(index for index, _name, _read in self._names)

    def row(self, line: int, cells: list[Any]) -> CheckedRow | None:
        """Return the row of these cells, as they travel; nothing for one that holds anything unusual."""
        if len(cells) < self._width:
            cells = cells + [None] * (self._width - len(cells))
        values: dict[str, Any] = {}
        for index, name, read in self._names:
            cell = cells[index]
            if type(cell) is not str or not (text := read(cell)):
                return None
            values[name] = text
        for index, name, read in self._texts:
            cell = cells[index]
            if cell is not None:
                if type(cell) is not str or (text := read(cell)) is None:
                    return None
                if text:
                    values[name] = text
        if not (self._take_days(cells, values) and self._take_amounts(cells, values)):
            return None
        opt_outs: frozenset[str] = frozenset()
        for index, learn in self._learnt:
            cell = cells[index]
            learnt = learn(tuple(cell.items()) if type(cell) is dict else (type(cell), cell))
            if learnt is None:
                return None
            values.update(learnt.values)
            opt_outs |= learnt.opt_outs
        standard = Standard()
        standard.values = values
        if not (self._take_contacts(cells, standard) and self._take_place(cells, standard)):
            return None
        return CheckedRow(line, standard, list(values), opt_outs, (), ())

    def _take_days(self, cells: list[Any], values: dict[str, Any]) -> bool:
        for index, name, read in self._days:
            cell = cells[index]
            if cell is None:
                continue
            if type(cell) is dict and "on" in cell:
                day = date.fromisoformat(cell["on"])
                reading = read(day, cell["on"])
            elif type(cell) is str and not cell.isspace():
                reading = read(cell, cell)
            else:
                return False
            if reading.standing is not _GOOD or reading.value is None:
                return False
            values[name] = reading.value
        return True

    def _take_amounts(self, cells: list[Any], values: dict[str, Any]) -> bool:
        for index, name, read in self._amounts:
            cell = cells[index]
            if cell is None:
                continue
            if type(cell) is not int and (type(cell) is not str or cell.isspace()):
                return False
            reading = read(cell, str(cell))
            if reading.standing is not _GOOD or reading.value is None:
                return False
            values[name] = reading.value
        return True

    def _take_contacts(self, cells: list[Any], standard: Standard) -> bool:
        phones, read = [], self._checker.phone
        for index, label in self._phones:
            cell = cells[index]
            if cell is None:
                continue
            if type(cell) is not str or not cell or cell.isspace():
                return False
            reading = read(cell, self._country)
            if reading.standing is not _GOOD or not reading.value:
                return False
            phones.append(Phone(label=label, number=reading.value))
        addresses = []
        for index, label in self._emails:
            cell = cells[index]
            if cell is None:
                continue
            if type(cell) is not str or cell.count("@") != 1:
                return False
            reading = emails.read(cell)
            if reading.standing is not _GOOD or not reading.value:
                return False
            addresses.append(Email(label=label, address=reading.value))
        if len(phones) > 1 or len(addresses) > 1:  # one of them may be there twice
            return False
        standard.phones, standard.emails = tuple(phones), tuple(addresses)
        return True

    def _take_place(self, cells: list[Any], standard: Standard) -> bool:
        parts: dict[str, str] = {}
        for index, part, read in self._places:
            cell = cells[index]
            if cell is not None:
                if type(cell) is not str or (text := read(cell)) is None:
                    return False
                if text:
                    parts[part] = text
        if parts:
            standard.addresses = (Address(label=self._label, **parts),)
        return True

    def _takes(self, index: int, field: str) -> bool:
        place = place_of(field)
        label = place.group if place.group in LABELS else "other"
        if field in _NAMES:
            self._names.append((index, field, self._reader(lambda text: self._column(field, clean_line(text)))))
        elif _KINDS.get(field) in _TEXTS and field != "company_name":
            self._texts.append((index, field, self._reader(lambda text: self._column(field, clean_line(text)))))
        elif _KINDS.get(field) is Kind.LONG_TEXT:
            self._texts.append((index, field, lambda text: self._column(field, text.strip())))
        elif _KINDS.get(field) is Kind.DATE:
            self._days.append((index, field, self._reader_of_any.reads(_COLUMNS[field])))
        elif _KINDS.get(field) is Kind.AMOUNT:
            self._amounts.append((index, field, self._reader_of_any.reads(_COLUMNS[field])))
        elif (_KINDS.get(field) in _LEARNT and field != "kind") or place.kind == "choice":
            self._learnt.append((index, lru_cache(_REMEMBERED)(lambda cell: self._learn(index, cell))))
        elif place.kind == "phone" and place.part == "number" and not place.group.isdigit():
            self._phones.append((index, label))
        elif place.kind == "email" and place.part == "address" and not place.group.isdigit():
            self._emails.append((index, label))
        elif place.kind == "address" and place.part in _PLACES and not place.group.isdigit():
            known = not self._places or label == self._label
            self._label = label
            part = place.part
            self._places.append((index, part, self._reader(lambda text: self._part(part, text))))
            return known
        else:
            return False
        return True

    def _reader(self, read: Reads) -> Reads:
        return lru_cache(_REMEMBERED)(read)

    def _column(self, name: str, text: str) -> str | None:
        return _only_good(text, self._checker.columns[name](text, "")) if text else ""

    def _part(self, part: str, text: str) -> str | None:
        line = clean_line(text).strip(" ,;")
        return _only_good(line, self._checker.address[part](line, self._country)) if line else ""

    def _learn(self, index: int, cell: tuple[Any, ...]) -> _Learnt | None:
        """Read a row that holds nothing but names and this cell."""
        value = dict(cell) if isinstance(cell[0], tuple) else cell[1]
        cells: list[Any] = [None] * self._width
        for place in self._named:
            cells[place] = "Ana"
        cells[index] = from_wire(value)
        row = self._reader_of_any.checked(Row(1, tuple(cells)))
        standard = row.standard
        if row.problems or row.consents or standard.phones or standard.emails or standard.addresses or standard.sealed:
            return None
        given = set(row.given) - set(_NAMES)
        return _Learnt(tuple((name, value) for name, value in standard.values.items() if name in given), row.opt_outs)


def _only_good(text: str, reading: Reading[Any]) -> str | None:
    if reading.standing is not _GOOD:
        return None
    return text if reading.value is None else str(reading.value)
