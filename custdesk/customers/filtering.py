"""Conditions on customers as SQL: what a session may ask through its lens, and nothing that it would not be shown."""

import json
from collections.abc import Callable, Iterable, Iterator
from datetime import date, timedelta
from typing import Final

from custdesk.customers.birthdays import born_in_month
from custdesk.customers.comparing import FOLDED, make_known
from custdesk.customers.filters import (
    ALL,
    MOST_CONDITIONS,
    Condition,
    FieldKind,
    FilterField,
    Filters,
    Match,
    Sieve,
    check_condition,
    start_of,
)
from custdesk.customers.lists import FIRST, MOMENTS
from custdesk.customers.views import View
from custdesk.desk.passages import Reading
from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.records.columns import Column, Kind
from custdesk.records.folding import fold
from custdesk.store.statements import reference

Maker = Callable[[Reading, View, str], Iterable[FilterField]]
"""Makes the fields that another feature adds, for what a view shows, with the shop's own words in a language."""

STATES: Final = {
    "active": QT_TRANSLATE_NOOP("Filter", "Active"),
    "archived": QT_TRANSLATE_NOOP("Filter", "Archived"),
}
_MOMENT_LABELS: Final = {
    "created_at": QT_TRANSLATE_NOOP("Filter", "Entered"),
    "changed_at": QT_TRANSLATE_NOOP("Filter", "Last changed"),
}
_STATE = QT_TRANSLATE_NOOP("Filter", "Archived or not")
_ADDRESS = QT_TRANSLATE_NOOP("Filter", "Address")
_KINDS: Final = {
    Kind.CHOICE: FieldKind.CHOICE,
    Kind.COUNTRY: FieldKind.COUNTRY,
    Kind.LANGUAGE: FieldKind.LANGUAGE,
    Kind.TAGS: FieldKind.TAGS,
    Kind.DATE: FieldKind.BIRTHDAY,
    Kind.AMOUNT: FieldKind.AMOUNT,
}
_ITEMS: Final = {
    "p": ("customer_phone", "number"),
    "m": ("customer_email", "folded_address"),
    "a": ("customer_address", ""),
}
_CHOSEN = "IN (SELECT value FROM json_each(?))"
_NOBODY = Sieve("0")


class FilterFields:
    """What lists can be narrowed by: the fields of customers, and those that other features add."""

    def __init__(self, *makers: Maker) -> None:
        self._makers = (_own_fields, *makers)

    def of(self, reading: Reading, view: View, language: str = "") -> tuple[FilterField, ...]:
        """Return the fields of what a view shows."""
        return tuple(one for make in self._makers for one in make(reading, view, language))

    def sieve(self, reading: Reading, view: View, filters: Filters) -> Sieve:
        """Return the conditions in SQL, as of today.

        Raise ``KeyError`` for a field that the view does not offer: whom it finds would tell a value. Raise
        ``ValueError`` for a test or a value that a field does not take, and for too many conditions.
        """
        if not filters.conditions:
            return ALL
        if len(filters.conditions) > MOST_CONDITIONS:
            raise ValueError("too many conditions")
        offered = {one.name: one for one in self.of(reading, view)}
        make_known(reading.connection)
        today = date.today()
        parts: list[Sieve] = []
        for condition in filters.conditions:
            asked = offered[condition.field]
            check_condition(asked, condition)
            parts.append(asked.sieve(condition, today))
        word = " OR " if filters.any_of else " AND "
        return Sieve(word.join(f"({part.sql})" for part in parts), tuple(v for part in parts for v in part.values))


def one_of(expression: str, condition: Condition) -> Sieve:
    """Return the condition that an SQL expression is one of the chosen codes, or with ``NONE_OF`` none of them."""
    negated = "NOT " if condition.match is Match.NONE_OF else ""
    return Sieve(f"{expression} {negated}{_CHOSEN}", (json.dumps(condition.values),))


def _own_fields(_reading: Reading, view: View, _language: str) -> Iterator[FilterField]:
    for column in view.columns:
        yield FilterField(
            name=column.name,
            label=column.label,
            context=column.record,
            kind=_KINDS.get(column.kind, FieldKind.TEXT),
            choices=column.choices,
            choices_context=column.record if column.choices else "",
            sieve=_on_column(column),
        )
    if view.contact:
        yield from _contact_fields(view)
    for name in MOMENTS:
        yield FilterField(
            name=name, label=_MOMENT_LABELS[name], context="Filter", kind=FieldKind.DAY, sieve=_on_moment(f"c.{name}")
        )
    yield FilterField(
        name="state",
        label=_STATE,
        context="Filter",
        kind=FieldKind.CHOICE,
        choices=STATES,
        choices_context="Filter",
        sieve=lambda condition, _today: one_of("c.state", condition),
    )


def _contact_fields(view: View) -> Iterator[FilterField]:
    for name, (alias, column) in FIRST.items():
        whole = _KINDS.get(column.kind, FieldKind.TEXT)
        yield FilterField(
            name=name,
            label=column.label,
            context=column.record,
            # Whether there is one is shown masked, too.
            kind=whole if name in view.sorted_by else FieldKind.PRESENCE,
            sieve=_on_items(alias, column),
        )
    table = _ITEMS["a"][0]
    yield FilterField(
        name="address", label=_ADDRESS, context="Filter", kind=FieldKind.PRESENCE, sieve=_on_presence(table)
    )


def _on_column(column: Column) -> Callable[[Condition, date], Sieve]:
    place = reference(column, "c")
    if column.kind is Kind.DATE:
        return lambda condition, today: _on_birthday(place, condition, today)
    if column.kind is Kind.AMOUNT:
        return lambda condition, _today: _on_amount(place, condition)
    if column.kind is Kind.TAGS:
        return lambda condition, _today: _on_tags(place, condition)
    if column.kind in _KINDS:
        return lambda condition, _today: _on_code(place, condition)
    return lambda condition, _today: _on_text(place, condition, f"{FOLDED}({place})")


def _on_text(place: str, condition: Condition, folded: str) -> Sieve:
    if condition.match in (Match.EMPTY, Match.FILLED):
        return Sieve(f"{place} {'=' if condition.match is Match.EMPTY else '<>'} ''")
    text = fold(str(condition.values[0]).strip())
    # Nobody has a text of nothing but marks, nor one that cannot be stored.
    if not text or text.encode("utf-8", "ignore").decode() != text:
        return _NOBODY
    if condition.match is Match.IS:
        return Sieve(f"{folded} = ?", (text,))
    return Sieve(f"instr({folded}, ?) {'= 1' if condition.match is Match.BEGINS else '> 0'}", (text,))


def _on_code(place: str, condition: Condition) -> Sieve:
    if condition.match in (Match.EMPTY, Match.FILLED):
        return _on_text(place, condition, place)
    return one_of(place, condition)


def _on_items(alias: str, column: Column) -> Callable[[Condition, date], Sieve]:
    """Return what tests all phones, e-mails or addresses: whether one of them has it, or for what is not: none."""
    table, plain = _ITEMS[alias]
    place = f"{table}.{column.name}"

    def sieve(condition: Condition, _today: date) -> Sieve:
        asked = condition
        if condition.match is Match.EMPTY:
            asked = Condition(condition.field, Match.FILLED)
        elif condition.match is Match.NONE_OF:
            asked = Condition(condition.field, Match.ANY_OF, condition.values)
        if alias == "p" and asked.values:
            asked = Condition(condition.field, condition.match, (_dialled(str(asked.values[0])),))
        if column.kind in _KINDS:
            part = _on_code(place, asked)
        else:
            part = _on_text(place, asked, f"{table}.{plain}" if plain else f"{FOLDED}({place})")
        there = "NOT EXISTS" if asked.match is not condition.match else "EXISTS"
        return Sieve(f"{there} (SELECT 1 FROM {table} WHERE customer_id = e.customer_id AND {part.sql})", part.values)

    return sieve


def _on_presence(table: str) -> Callable[[Condition, date], Sieve]:
    def sieve(condition: Condition, _today: date) -> Sieve:
        there = "NOT EXISTS" if condition.match is Match.EMPTY else "EXISTS"
        return Sieve(f"{there} (SELECT 1 FROM {table} WHERE customer_id = e.customer_id)")

    return sieve


def _dialled(text: str) -> str:
    """Return what is stored of a phone of a typed one or a part of it: its digits and the plus before them."""
    return "".join(letter for letter in fold(text) if letter in "+0123456789")


def _on_tags(place: str, condition: Condition) -> Sieve:
    if condition.match in (Match.EMPTY, Match.FILLED):
        return _on_text(place, condition, place)
    has = f"instr({place}, char(10) || value || char(10))"
    told = {Match.ANY_OF: f"EXISTS ({{}} WHERE {has})", Match.NONE_OF: f"NOT EXISTS ({{}} WHERE {has})"}
    sql = told.get(condition.match, f"NOT EXISTS ({{}} WHERE NOT {has})").format("SELECT 1 FROM json_each(?)")
    return Sieve(sql, (json.dumps(condition.values),))


def _on_amount(place: str, condition: Condition) -> Sieve:
    if condition.match is Match.BETWEEN:
        return Sieve(f"{place} BETWEEN ? AND ?", tuple(sorted(condition.values)))
    if condition.match in (Match.EMPTY, Match.FILLED):
        return Sieve(f"{place} IS {'' if condition.match is Match.EMPTY else 'NOT '}NULL")
    return Sieve(f"{place} {'>' if condition.match is Match.OVER else '<'} ?", condition.values)


def _on_moment(place: str) -> Callable[[Condition, date], Sieve]:
    def sieve(condition: Condition, today: date) -> Sieve:
        first, last = _days(condition, today)
        parts = []
        values = []
        if first is not None:
            parts.append(f"{place} >= ?")
            values.append(start_of(first))
        if last is not None:
            parts.append(f"{place} < ?")
            values.append(start_of(last + timedelta(days=1)))
        return Sieve(" AND ".join(parts), tuple(values))

    return sieve


def _on_birthday(place: str, condition: Condition, today: date) -> Sieve:
    if condition.match in (Match.EMPTY, Match.FILLED):
        return Sieve(f"{place} IS {'' if condition.match is Match.EMPTY else 'NOT '}NULL")
    if condition.match is Match.IN_MONTH:
        return born_in_month(place, int(condition.values[0]))
    if condition.match is Match.NEXT_DAYS:
        days = [today + timedelta(days=number) for number in range(min(int(condition.values[0]), 366) + 1)]
        wanted = {day.isoformat()[5:] for day in days}
        # Whoever was born on a leap day has a birthday each year.
        wanted |= {"02-29" for day in days if day.month == 2 and (day + timedelta(days=1)).day == 1}
        return Sieve(f"substr({place}, 6) {_CHOSEN}", (json.dumps(sorted(wanted)),))
    first, last = _days(condition, today)
    parts = [f"{place} >= ?"] * (first is not None) + [f"{place} <= ?"] * (last is not None)
    return Sieve(" AND ".join(parts), tuple(day.isoformat() for day in (first, last) if day is not None))


def _days(condition: Condition, today: date) -> tuple[date | None, date | None]:
    """Return the first and the last day that a condition lets in; nothing where there is no end."""
    value = condition.values[0]
    if condition.match is Match.LAST_DAYS:
        return today - timedelta(days=int(value)), today
    if condition.match is Match.OLDER_DAYS:
        return None, today - timedelta(days=int(value) + 1)
    days = sorted(date.fromisoformat(str(one)) for one in condition.values)
    return {
        Match.ON: (days[0], days[0]),
        Match.BEFORE: (None, days[0] - timedelta(days=1)),
        Match.AFTER: (days[0] + timedelta(days=1), None),
        Match.BETWEEN: (days[0], days[-1]),
    }[condition.match]
