"""What a list can be narrowed by: conditions on fields, and for each field which tests it takes."""

import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import Enum, unique
from typing import Final

from custdesk.desk.passages import instant


@unique
class Match(Enum):
    """What a condition asks of the value of a field."""

    IS = "is"
    CONTAINS = "contains"
    BEGINS = "begins"
    EMPTY = "empty"
    FILLED = "filled"
    ANY_OF = "any_of"
    ALL_OF = "all_of"
    NONE_OF = "none_of"
    ON = "on"
    BEFORE = "before"
    AFTER = "after"
    BETWEEN = "between"
    LAST_DAYS = "last_days"
    OLDER_DAYS = "older_days"
    NEXT_DAYS = "next_days"
    IN_MONTH = "in_month"
    OVER = "over"
    UNDER = "under"


@unique
class Takes(Enum):
    """What a test is given: nothing, a text, one code or more, a day or two (ISO 8601), a number of days, a month
    (1 to 12; of the Jalali calendar :data:`JALALI` more), an amount or two (minor units)."""

    NOTHING = "nothing"
    TEXT = "text"
    CODES = "codes"
    DAY = "day"
    DAYS = "days"
    NUMBER = "number"
    MONTH = "month"
    AMOUNT = "amount"
    AMOUNTS = "amounts"


@unique
class FieldKind(Enum):
    """How the values of a field are chosen. The codes of a country are ISO 3166, of a language ISO 639."""

    TEXT = "text"
    PRESENCE = "presence"
    CHOICE = "choice"
    COUNTRY = "country"
    LANGUAGE = "language"
    TAGS = "tags"
    DAY = "day"
    BIRTHDAY = "birthday"
    AMOUNT = "amount"


_THERE: Final = {Match.EMPTY: Takes.NOTHING, Match.FILLED: Takes.NOTHING}
_CODES: Final = {Match.ANY_OF: Takes.CODES, Match.NONE_OF: Takes.CODES}
_DAYS: Final = {
    Match.LAST_DAYS: Takes.NUMBER,
    Match.OLDER_DAYS: Takes.NUMBER,
    Match.ON: Takes.DAY,
    Match.BEFORE: Takes.DAY,
    Match.AFTER: Takes.DAY,
    Match.BETWEEN: Takes.DAYS,
}
MATCHES: Final[Mapping[FieldKind, Mapping[Match, Takes]]] = {
    FieldKind.TEXT: {Match.CONTAINS: Takes.TEXT, Match.IS: Takes.TEXT, Match.BEGINS: Takes.TEXT, **_THERE},
    FieldKind.PRESENCE: _THERE,
    FieldKind.CHOICE: _CODES,
    FieldKind.COUNTRY: {**_CODES, **_THERE},
    FieldKind.LANGUAGE: {**_CODES, **_THERE},
    FieldKind.TAGS: {Match.ANY_OF: Takes.CODES, Match.ALL_OF: Takes.CODES, Match.NONE_OF: Takes.CODES, **_THERE},
    FieldKind.DAY: _DAYS,
    FieldKind.BIRTHDAY: {Match.NEXT_DAYS: Takes.NUMBER, Match.IN_MONTH: Takes.MONTH, **_DAYS, **_THERE},
    FieldKind.AMOUNT: {Match.OVER: Takes.AMOUNT, Match.UNDER: Takes.AMOUNT, Match.BETWEEN: Takes.AMOUNTS, **_THERE},
}
"""Which tests each kind of field takes, the usual one first, and what each of them is given."""

HOW_MANY: Final = {Takes.NOTHING: (0, 0), Takes.CODES: (1, 500), Takes.DAYS: (2, 2), Takes.AMOUNTS: (2, 2)}
"""How many values at least and at most; one where nothing is said."""
MOST_DAYS: Final = 36_500
JALALI: Final = 100
"""Added to a month of the Jalali calendar, by whose months birthdays are kept in Persian."""
MOST_CONDITIONS: Final = 20
_LONGEST: Final = 500
_FIRST_YEAR, _LAST_YEAR = 1800, 2400
_DAY: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


@dataclass(frozen=True, slots=True)
class Condition:
    """One test of one field; ``values`` are what :data:`MATCHES` says that it takes."""

    field: str
    match: Match
    values: tuple[str | int, ...] = ()


@dataclass(frozen=True, slots=True)
class Filters:
    """Conditions that all have to be met, or with ``any_of`` at least one of them."""

    conditions: tuple[Condition, ...] = ()
    any_of: bool = False


NO_FILTERS: Final = Filters()


@dataclass(frozen=True, slots=True)
class Sieve:
    """An SQL condition that lets only some customers into a list, on ``e.customer_id`` and the columns of ``c``."""

    sql: str = ""
    values: tuple[str | int, ...] = ()


ALL: Final = Sieve()


def both(one: Sieve, other: Sieve) -> Sieve:
    """Return the condition that lets in whom two others let in."""
    if not one.sql or not other.sql:
        return one if one.sql else other
    return Sieve(f"({one.sql}) AND ({other.sql})", (*one.values, *other.values))


def those_of(ids: Sequence[int]) -> Sieve:
    """Return the condition that lets in nobody but the customers of some ids."""
    return Sieve("e.customer_id IN (SELECT value FROM json_each(?))", (json.dumps(list(ids)),))


@dataclass(frozen=True, slots=True, kw_only=True)
class FilterField:
    """Something that conditions can be about.

    ``label`` is marked in ``context``; without a context it is in the words of this shop. ``choices`` maps the codes of
    a choice to labels marked in ``choices_context``. ``sieve`` makes a checked condition into SQL, as of a day.
    """

    name: str
    label: str
    kind: FieldKind
    sieve: Callable[[Condition, date], Sieve]
    context: str = ""
    choices: Mapping[str, str] = field(default_factory=dict)
    choices_context: str = ""

    @property
    def matches(self) -> Mapping[Match, Takes]:
        return MATCHES[self.kind]


def check_condition(asked: FilterField, condition: Condition) -> None:
    """Raise ``ValueError`` for a test that a field does not take, or for values that the test does not."""
    takes = asked.matches.get(condition.match)
    if takes is None:
        raise ValueError("the field does not take this test")
    least, most = HOW_MANY.get(takes, (1, 1))
    if not least <= len(condition.values) <= most:
        raise ValueError("the test takes another number of values")
    for value in condition.values:
        if not _fits(asked, takes, value):
            raise ValueError("the test does not take this value")


def start_of(day: date) -> str:
    """Return the instant at which a day begins by the clock of this PC, as it is stored."""
    return instant(datetime(day.year, day.month, day.day).astimezone())


def _fits(asked: FilterField, takes: Takes, value: str | int) -> bool:
    if takes in (Takes.NUMBER, Takes.MONTH, Takes.AMOUNT, Takes.AMOUNTS):
        if takes is Takes.MONTH and isinstance(value, int) and value > JALALI:
            value -= JALALI
        least, most = {Takes.NUMBER: (0, MOST_DAYS), Takes.MONTH: (1, 12)}.get(takes, (-(2**53), 2**53))
        return type(value) is int and least <= value <= most
    if not isinstance(value, str):
        return False
    if takes in (Takes.DAY, Takes.DAYS):
        return _DAY.fullmatch(value) is not None and _FIRST_YEAR <= date.fromisoformat(value).year <= _LAST_YEAR
    return value in asked.choices if asked.choices else bool(value.strip()) and len(value) <= _LONGEST
