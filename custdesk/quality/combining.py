"""Two customers side by side: what of them is one and the same, what has to be chosen, and what comes of a choice."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any, Final

from custdesk.customers.model import Address, Customer, CustomerCard, Email, Phone
from custdesk.customers.writing import LISTS
from custdesk.quality.model import FieldPair, Item, ListItem, MergeChoice, MergePlan, Side
from custdesk.records.columns import Column, Kind
from custdesk.records.folding import fold

_FEWEST_DIGITS: Final = 7
_EMPTY: Final = Customer()
_PLACES: Final = ("street", "postcode", "city", "region", "country")


def pairs_of(
    stays: CustomerCard, goes: CustomerCard, columns: Iterable[Column], sealed: Mapping[Column, bool]
) -> tuple[FieldPair, ...]:
    """Return the columns of which either holds a value; of ``sealed`` ones it is said whether the two are the same."""
    newer = Side.GOES if _freshness(goes.customer) > _freshness(stays.customer) else Side.STAYS
    found: dict[str, FieldPair] = {}
    for column in columns:
        pair = _pair(column, getattr(stays.customer, column.name), getattr(goes.customer, column.name), newer)
        if pair is not None:
            found[column.name] = pair
    tax, country = found.get("tax_number"), found.get("tax_country")
    if tax is not None and country is not None and country.differs:
        found["tax_country"] = replace(country, suggested=tax.suggested)
    secret = (_sealed_pair(column, stays, goes, same, newer) for column, same in sealed.items())
    return (*found.values(), *(pair for pair in secret if pair is not None))


def items_of(stays: CustomerCard, goes: CustomerCard) -> tuple[ListItem, ...]:
    """Return phones, e-mails and addresses, those of the one who stays first; what both have is there once."""
    found: list[ListItem] = []
    for name in LISTS:
        known = [ListItem(list_name=name, item=item, side=Side.STAYS) for item in getattr(stays, name)]
        for item in getattr(goes, name):
            place = next((number for number, one in enumerate(known) if _one(one.item, item)), None)
            if place is None:
                known.append(ListItem(list_name=name, item=item, side=Side.GOES))
            else:
                side = Side.GOES if known[place].side is Side.GOES else Side.BOTH
                known[place] = ListItem(list_name=name, item=_fuller(known[place].item, item), side=side)
        found += known
    return tuple(found)


def combined(plan: MergePlan, choice: MergeChoice) -> CustomerCard:
    """Return the customer that comes of a choice; of sealed columns only which hold a value."""
    values: dict[str, Any] = {
        pair.column: _chosen(pair, choice.sides.get(pair.column, pair.suggested))
        for pair in plan.pairs
        if not pair.sealed
    }
    if plan.number_has_place:
        values["reference"] = plan.goes.customer.number
    elif choice.number_line:
        values["notes"] = together(str(values.get("notes", "")), choice.number_line)
    lists: dict[str, Any] = {
        name: tuple(
            one.item for place, one in enumerate(plan.items) if one.list_name == name and place not in choice.left_out
        )
        for name in LISTS
    }
    return replace(
        plan.stays,
        customer=replace(plan.stays.customer, **values),
        sealed_present=plan.stays.sealed_present | plan.goes.sealed_present,
        **lists,
    )


def together(first: str, second: str) -> str:
    """Return two texts one under the other; one that says all of the other stands alone."""
    if second.strip() in first:
        return first
    return second if first.strip() in second else f"{first.rstrip()}\n{second.lstrip()}"


def _freshness(customer: Customer) -> tuple[bool, str]:
    """Whoever was put aside is not kept up any more."""
    return customer.state == _EMPTY.state, customer.changed_at


def _pair(column: Column, stays: Any, goes: Any, newer: Side) -> FieldPair | None:
    empty = getattr(_EMPTY, column.name)
    if stays == goes == empty:
        return None
    options: tuple[Side, ...] = (Side.STAYS,)
    suggested = Side.STAYS
    if column.name != "number" and stays != goes:
        filled = Side.STAYS if goes == empty else Side.GOES if stays == empty else None
        options, suggested = _to_choose(column.kind, filled, newer)
        if column.kind is Kind.NAME and fold(stays) == fold(goes):
            suggested = max((newer, *options), key=lambda side: _care(stays if side is Side.STAYS else goes))
    return FieldPair(column=column.name, stays=stays, goes=goes, options=options, suggested=suggested)


def _care(name: str) -> tuple[bool, int]:
    """Of two spellings of a name the one with its accents, and not all in capitals, was typed with more care."""
    return name not in (name.upper(), name.lower()), sum(not letter.isascii() for letter in name)


def _sealed_pair(column: Column, stays: CustomerCard, goes: CustomerCard, same: bool, newer: Side) -> FieldPair | None:
    here, there = column.name in stays.sealed_present, column.name in goes.sealed_present
    if not here and not there:
        return None
    options: tuple[Side, ...] = (Side.STAYS,)
    suggested = Side.STAYS
    if not same:
        filled = None if here and there else Side.STAYS if here else Side.GOES
        options, suggested = _to_choose(column.kind, filled, newer)
    return FieldPair(column=column.name, stays=here, goes=there, options=options, suggested=suggested, sealed=True)


def _to_choose(kind: Kind, filled: Side | None, newer: Side) -> tuple[tuple[Side, ...], Side]:
    """Return the sides to choose from and the one to begin with; ``filled`` is the only one that holds a value."""
    if filled is not None:
        return (Side.STAYS, Side.GOES), filled
    if kind in (Kind.LONG_TEXT, Kind.TAGS):
        return (Side.STAYS, Side.GOES, Side.BOTH), Side.BOTH
    return (Side.STAYS, Side.GOES, *([Side.BOTH] if kind is Kind.AMOUNT else [])), newer


def _chosen(pair: FieldPair, side: Side) -> Any:
    if side not in pair.options:
        raise ValueError(f"not a side to choose for {pair.column}: {side}")
    if side is not Side.BOTH:
        return pair.stays if side is Side.STAYS else pair.goes
    if isinstance(pair.stays, tuple):
        known = {fold(tag) for tag in pair.stays}
        return (*pair.stays, *(tag for tag in pair.goes if fold(tag) not in known))
    return pair.stays + pair.goes if isinstance(pair.stays, int) else together(pair.stays, pair.goes)


def _one(first: Item, second: Item) -> bool:
    if isinstance(first, Phone) and isinstance(second, Phone):
        return _one_phone(first, second)
    if isinstance(first, Email) and isinstance(second, Email):
        return fold(first.address) == fold(second.address)
    return isinstance(first, Address) and isinstance(second, Address) and _one_place(first, second)


def _one_phone(first: Phone, second: Phone) -> bool:
    """A number that was never checked may lack its country."""
    one, other = (phone.number.lstrip("+0") for phone in (first, second))
    if (first.checked and second.checked) or min(len(one), len(other)) < _FEWEST_DIGITS:
        return one == other
    return one.endswith(other) or other.endswith(one)


def _one_place(first: Address, second: Address) -> bool:
    values = [(fold(getattr(first, name)), fold(getattr(second, name))) for name in _PLACES]
    one_in_other = all(one in ("", other) for one, other in values)
    return one_in_other or all(other in ("", one) for one, other in values)


def _fuller(first: Item, second: Item) -> Item:
    """Return the one that says more, with the label of the other where it has none."""
    better, other = (second, first) if _weight(second) > _weight(first) else (first, second)
    return better if better.label else replace(better, label=other.label)


def _weight(item: Item) -> int:
    if isinstance(item, Phone):
        return int(item.checked)
    return sum(bool(getattr(item, name)) for name in _PLACES) if isinstance(item, Address) else 0
