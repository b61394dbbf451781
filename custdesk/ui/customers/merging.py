"""Two people changed the same customer: what differs, and the card that their choices make."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from custdesk.customers.model import Customer, CustomerCard
from custdesk.desk.session import Session
from custdesk.records.columns import Column, columns_of

LISTS = ("phones", "emails", "addresses")


@dataclass(frozen=True, slots=True)
class Difference:
    """One value that is not the same in both. ``both`` says that both changed it since it was opened.

    ``column`` is ``None`` for a list. Of a sealed value ``theirs`` is not shown and only counts as "what is stored".
    """

    name: str
    column: Column | None
    mine: Any
    theirs: Any
    both: bool
    only_theirs: bool


def differences(
    original: CustomerCard, mine: CustomerCard, theirs: CustomerCard, session: Session
) -> tuple[Difference, ...]:
    """Return what differs between ``mine`` and ``theirs``, both begun from ``original``; what both changed first."""
    found = [
        _difference(column.name, column, original.customer, mine.customer, theirs.customer)
        for column in columns_of(Customer)
        if not column.sealed and session.sees(column)
    ]
    found += [_difference(name, None, original, mine, theirs) for name in LISTS]
    found += [
        Difference(column.name, column, mine.sealed[column.name], None, both=True, only_theirs=False)
        for column in columns_of(Customer)
        if column.name in mine.sealed
    ]
    real = [difference for difference in found if difference is not None]
    return tuple(sorted(real, key=lambda difference: not difference.both))


def merged(
    mine: CustomerCard, theirs: CustomerCard, differing: Iterable[Difference], kept_mine: Iterable[str]
) -> CustomerCard:
    """Return ``theirs`` with the values of mine that are named in ``kept_mine``."""
    mine_wins = set(kept_mine)
    values: dict[str, Any] = {}
    lists: dict[str, Any] = {}
    sealed: dict[str, str] = {}
    for difference in differing:
        if difference.name not in mine_wins:
            continue
        if difference.column is None:
            lists[difference.name] = difference.mine
        elif difference.column.sealed:
            sealed[difference.name] = mine.sealed[difference.name]
        else:
            values[difference.name] = difference.mine
    return replace(theirs, customer=replace(theirs.customer, **values), sealed=sealed, **lists)


def _difference(name: str, column: Column | None, original: Any, mine: Any, theirs: Any) -> Difference | None:
    before, own, other = getattr(original, name), getattr(mine, name), getattr(theirs, name)
    if own == other:
        return None
    return Difference(name, column, own, other, before not in (own, other), only_theirs=own == before)
