"""Rows that hold in each column what most rows hold there: read a column at a time, in a fraction of the time.

What a cell comes to does not depend on the other cells, as long as every column is a plain one and the row names a
person. A row with anything else in it is left to ``RowReader``, which this never disagrees with.
"""

from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Mapping as Map
from functools import lru_cache
from itertools import repeat, zip_longest
from typing import Any, Final, NamedTuple

from custdesk.children.lines import as_line
from custdesk.customers.model import LABELS
from custdesk.exchange.mapping.fields import place_of
from custdesk.exchange.mapping.model import ColumnUse, Mapping
from custdesk.exchange.mapping.usual_cells import (
    BLANK,
    NAMES,
    NO_ENTRY,
    NO_PART,
    NO_STREET_PART,
    Entry,
    Member,
    Part,
    Read,
    StreetPart,
    UsualCells,
)
from custdesk.exchange.mapping.wire import usual_to_wire
from custdesk.exchange.reading.model import Cell
from custdesk.exchange.reading.wire import from_wire
from custdesk.quality.keys import Heard, key_of_number, key_of_reference, keys_of_person, keys_of_place

_BLANK_PARTS: Final[Map[str, StreetPart | Part]] = {
    "street": NO_STREET_PART, "postcode": NO_PART, "city": NO_PART, "region": NO_PART,
}  # fmt: skip

UsualRow = tuple[bytes, Sequence[int], str]
"""A checked row as it travels: its draft as a line, its keys of likeness, and the customer's number or ""."""


class _Column(NamedTuple):
    place: int
    read: Read[Any]

    def of(self, columns: Sequence[Sequence[Cell]]) -> Iterator[Any]:
        return map(self.read, columns[self.place])


class _OptOuts(NamedTuple):
    names: list[str]


class UsualRows:
    """Reads the usual rows of one file. Only where all columns are plain ones it is ``known`` how."""

    def __init__(self, mapping: Mapping, sex_letters: Map[str, str]) -> None:
        self._cells = UsualCells(mapping, sex_letters)
        self._members: dict[str, _Column] = {}
        self._heard: dict[str, _Column] = {}
        self._answers: list[_Column] = []
        self._phones: list[_Column] = []
        self._emails: list[_Column] = []
        self._parts: dict[str, _Column] = {}
        self._label = ""
        uses = [use for use in mapping.uses if use.field]
        plain = not mapping.fixed and len({use.field for use in uses}) == len(uses) and all(map(self._takes, uses))
        self.known = plain and self._heard.keys() == set(NAMES)
        self._width = 1 + max((use.index for use in uses), default=0)

    def rows(self, rows: Sequence[tuple[int, Sequence[Any]]]) -> list[UsualRow | None]:
        """Return the rows of these numbers and cells as they travel; nothing for one that holds anything unusual."""
        columns = [_cells_of(column) for column in zip_longest(*[cells for _line, cells in rows])]
        columns += [(None,) * len(rows)] * (self._width - len(columns))
        pieces = zip(
            [line for line, _cells in rows],
            _across([self._members[name].of(columns) for name in sorted(self._members)]),
            *[self._heard[name].of(columns) for name in NAMES],
            map(_opt_outs, _across([column.of(columns) for column in self._answers])),
            *[map(_one_of, _across([column.of(columns) for column in some])) for some in (self._phones, self._emails)],
            *[
                self._parts[name].of(columns) if name in self._parts else repeat(blank)
                for name, blank in _BLANK_PARTS.items()
            ],
            strict=False,
        )
        return [self._row(*row) if all(row) and all(row[1]) else None for row in pieces]

    def _row(
        self, line: int, members: tuple[Member, ...], given: Heard, family: Heard, opt_outs: _OptOuts, phone: Entry,
        email: Entry, street: StreetPart, postcode: Part, city: Part, region: Part,
    ) -> UsualRow:  # fmt: skip
        values = dict(members)
        values.pop(BLANK[0], None)
        phones, phone_key = phone
        emails, email_key = email
        (street_text, street_key), (postcode_text, postcode_key), (city_text, city_key) = street, postcode, city
        number, reference = values.get("number", ""), values.get("reference", "")
        keys = [key_of_number(number)] if number else []
        if reference:
            keys.append(key_of_reference(reference))
        if email_key:
            keys.append(email_key)
        if phone_key:
            keys.append(phone_key)
        keys += keys_of_person(given, family, values.get("born_on", ""))
        address: tuple[tuple[str, ...], ...] = ()
        if street_text or postcode_text or city_text or region[0]:
            address = ((self._label, street_text, postcode_text, city_text, region[0], ""),)
            keys += keys_of_place(street_key, postcode_key or city_key, given, family)
        draft = as_line(usual_to_wire(line, values, phones, emails, address, opt_outs.names))
        return draft, tuple(dict.fromkeys(keys)), number

    def _takes(self, use: ColumnUse) -> bool:
        """Take in what reads a column; say whether it is a plain one."""
        place, cells = place_of(use.field), self._cells
        label = place.group if place.group in LABELS else "other"
        if read := cells.member(use):
            self._members[use.field] = _Column(use.index, read)
            if use.field in NAMES:
                self._heard[use.field] = _Column(use.index, cells.heard(read))
        elif place.group.isdigit():
            return False
        elif place.kind == "choice":
            self._answers.append(_Column(use.index, cells.answer(use)))
        elif place.kind == "phone":
            self._phones.append(_Column(use.index, cells.phone(label)))
        elif place.kind == "email":
            self._emails.append(_Column(use.index, cells.email(label)))
        elif place.kind == "address" and place.part in _BLANK_PARTS:
            return self._takes_part(use.index, place.part, label)
        else:
            return False
        return True

    def _takes_part(self, index: int, part: str, label: str) -> bool:
        """Take in what reads one part of an address; only one address is plain."""
        if part in self._parts or (self._parts and label != self._label):
            return False
        self._label = label
        self._parts[part] = _Column(index, self._cells.street() if part == "street" else self._cells.part(part))
        return True


def _cells_of(column: Sequence[Any]) -> Sequence[Cell]:
    if dict in set(map(type, column)):
        return [from_wire(cell) if type(cell) is dict else cell for cell in column]
    return column


def _across(columns: Sequence[Iterable[Any]]) -> Iterable[tuple[Any, ...]]:
    """Return what the columns hold in each row; of no column, nothing for ever."""
    return zip(*columns, strict=True) if columns else repeat(())


@lru_cache(maxsize=1024)
def _opt_outs(answers: tuple[frozenset[str] | None, ...]) -> _OptOuts | None:
    return None if None in answers else _OptOuts(sorted(set().union(*filter(None, answers))))


def _one_of(entries: tuple[Entry | None, ...]) -> Entry | None:
    """Return the only entry of a row; two may be the same one."""
    if len(entries) == 1:
        return entries[0]
    filled = [entry for entry in entries if entry is not NO_ENTRY]
    return None if len(filled) > 1 else filled[0] if filled else NO_ENTRY
