"""What is counted among all customers, a stretch of them at a time."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Final, TypeVar

from custdesk.customers.model import Address, Customer, Email, Phone
from custdesk.desk.permissions import Lens
from custdesk.exchange.anonymising import SMALLEST_GROUP
from custdesk.records.columns import Column, column_named

Key = TypeVar("Key")
MONTHS_BACK: Final = timedelta(days=400)
"""How far back new customers are counted: twelve months of any calendar, whatever the day."""

HELD: Final[Mapping[str, Column]] = {
    "phone": column_named(Phone, "number"),
    "email": column_named(Email, "address"),
    "address": column_named(Address, "street"),
    "born_on": column_named(Customer, "born_on"),
    "language": column_named(Customer, "language"),
    "sex": column_named(Customer, "sex"),
    "country": column_named(Address, "country"),
}
"""What is counted of each customer, and the column that has to be seen for it."""
IN_FULL: Final = ("phone", "email", "address", "born_on", "language")
ANONYMISED: Final = ("born_on", "sex", "language", "country")
"""What is counted where customers are seen, and where only what an anonymised export tells is."""
OF_PERSONS: Final = frozenset({"born_on", "sex"})
"""What a company does not have."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """What the active customers answered to a purpose last.

    ``refused`` are also those withdrawn; ``ended`` were given and have run out.
    """

    given: int = 0
    refused: int = 0
    ended: int = 0

    def asked(self) -> int:
        return self.given + self.refused + self.ended

    def plus(self, other: "Answered") -> "Answered":
        return Answered(
            given=self.given + other.given,
            refused=self.refused + other.refused,
            ended=self.ended + other.ended,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """What was counted so far, of the customers up to ``last_id``, on a day and through a lens.

    ``everybody`` are all of them, ``active`` those not put aside, ``persons`` the active persons. ``new`` are those
    entered since :data:`MONTHS_BACK` by day (by the clock of this PC), also those put aside since. ``held`` says of how
    many active customers something is known, by the names of :data:`HELD`, and has only what the lens shows;
    ``answers`` what they answered, by the code of each purpose that asks for consent. ``doubtful`` are active customers
    by what is doubtful about them (:mod:`custdesk.home.doubts`).
    """

    day: date
    lens: Lens | None = None
    last_id: int = 0
    complete: bool = False
    everybody: int = 0
    active: int = 0
    persons: int = 0
    new: Mapping[date, int] = field(default_factory=dict)
    held: Mapping[str, int] = field(default_factory=dict)
    answers: Mapping[str, Answered] = field(default_factory=dict)
    doubtful: Mapping[str, int] = field(default_factory=dict)

    def of(self, name: str) -> int:
        """Return how many could have what ``held`` counts under a name."""
        return self.persons if name in OF_PERSONS else self.active

    def plus(self, more: "Tally") -> "Tally":
        """Return both together; ``more`` is the stretch that comes after."""
        return Tally(
            day=self.day,
            lens=more.lens,
            last_id=more.last_id,
            complete=more.complete,
            everybody=self.everybody + more.everybody,
            active=self.active + more.active,
            persons=self.persons + more.persons,
            new=_added(self.new, more.new),
            held=_added(self.held, more.held),
            answers={
                code: answered.plus(self.answers.get(code, Answered())) for code, answered in more.answers.items()
            },
            doubtful=_added(self.doubtful, more.doubtful),
        )


def stands_out(number: int, of: int | None = None) -> bool:
    """Return whether a number is of a group so small that an anonymised view does not tell it.

    ``of`` is how many there are in all, where that is known: then the others must not be too few either.
    """
    return 0 < number < SMALLEST_GROUP or (of is not None and 0 < of - number < SMALLEST_GROUP)


def _added(one: Mapping[Key, int], other: Mapping[Key, int]) -> dict[Key, int]:
    both = Counter(one)
    both.update(other)
    return dict(both)
