"""Customers without identity: whatever would stand out in a group smaller than five is coarsened, then left out."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import astuple, dataclass, replace
from typing import Final

from custdesk.customers.model import Customer, CustomerCard
from custdesk.records.columns import column_named

SMALLEST_GROUP: Final = 5
HIDDEN: Final = "*"
TRAIT_COLUMNS: Final = tuple(column_named(Customer, name) for name in ("kind", "sex", "born_on", "language"))


@dataclass(frozen=True, slots=True)
class Traits:
    """What is told of a customer. Empty where nothing is known, ``*`` where it would tell too much."""

    kind: str
    sex: str
    born_in: str
    language: str
    country: str
    region: str


_COARSER: Final[tuple[Callable[[Traits], Traits], ...]] = (
    lambda traits: replace(traits, born_in=_decade(traits.born_in)),
    lambda traits: replace(traits, region=HIDDEN),
    lambda traits: replace(traits, born_in=HIDDEN),
    lambda traits: replace(traits, language=HIDDEN),
    lambda traits: replace(traits, sex=HIDDEN),
    lambda traits: replace(traits, country=HIDDEN),
)


def traits_of(card: CustomerCard) -> Traits:
    """Return the traits of a customer: the year of birth, and where the first address lies."""
    customer = card.customer
    place = card.addresses[0] if card.addresses else None
    return Traits(
        kind=customer.kind,
        sex=customer.sex,
        born_in=str(customer.born_on.year) if customer.born_on else "",
        language=customer.language,
        country=place.country if place else "",
        region=" ".join(place.region.split()) if place else "",
    )


def anonymised(people: Iterable[Traits]) -> tuple[list[Traits], int]:
    """Return the rows that may be told, sorted so that their order tells nothing, and how many people are left out.

    Each row returned is equal to at least :data:`SMALLEST_GROUP` - 1 others.
    """
    told: list[Traits] = []
    rest = list(people)
    for coarser in (lambda traits: traits, *_COARSER):
        groups: dict[Traits, list[Traits]] = defaultdict(list)
        for traits in rest:
            groups[coarser(traits)].append(coarser(traits))
        told += [traits for group in groups.values() if len(group) >= SMALLEST_GROUP for traits in group]
        rest = [traits for group in groups.values() if len(group) < SMALLEST_GROUP for traits in group]
    return sorted(told, key=astuple), len(rest)


def _decade(year: str) -> str:
    return f"{year[:3]}0–{year[:3]}9" if year.isdigit() else year
