"""Two customers who are one person: how they are shown side by side, what is chosen, and what the log says of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum, unique
from typing import Any, ClassVar

from custdesk.customers.model import Address, CustomerCard, Email, Phone
from custdesk.desk.events import Event

Item = Phone | Email | Address


@unique
class Side(Enum):
    """From which of two customers a value is: the one that stays, the one that goes, or both together."""

    STAYS = "stays"
    GOES = "goes"
    BOTH = "both"


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldPair:
    """One column of two customers. Of a sealed one no value is told, only whether each holds one.

    ``options`` are the sides to choose from, one where there is nothing to choose; ``suggested`` is one of them.
    """

    column: str
    stays: Any
    goes: Any
    options: tuple[Side, ...]
    suggested: Side
    sealed: bool = False

    @property
    def differs(self) -> bool:
        return len(self.options) > 1


@dataclass(frozen=True, slots=True, kw_only=True)
class ListItem:
    """A phone, an e-mail or an address of a ``list_name``, and who has it."""

    list_name: str
    item: Item
    side: Side


@dataclass(frozen=True, slots=True, kw_only=True)
class MergePlan:
    """Two customers side by side. ``answers`` of the one who goes move along.

    ``held_choices`` and ``held_purposes`` are codes of opt-outs and purposes to which one said yes and one no: the no
    holds.
    """

    stays: CustomerCard
    goes: CustomerCard
    pairs: tuple[FieldPair, ...]
    items: tuple[ListItem, ...]
    answers: int = 0
    held_choices: tuple[str, ...] = ()
    held_purposes: tuple[str, ...] = ()

    @property
    def number_has_place(self) -> bool:
        """Whether the number of the one who goes can become the "number elsewhere" of the one who stays."""
        return not (self.stays.customer.reference or self.goes.customer.reference)


@dataclass(frozen=True, slots=True, kw_only=True)
class MergeChoice:
    """What was chosen: a side by column (as suggested where none is named), and places in ``items`` to leave out.

    ``number_line`` is what is written under the notes where the number of the one who goes has no other place.
    """

    sides: Mapping[str, Side] = field(default_factory=dict)
    left_out: frozenset[int] = frozenset()
    number_line: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AlikeRow:
    """Two customers who look alike, as a list shows them. ``reasons`` are marked texts (context "Likeness")."""

    first_id: int
    second_id: int
    first_number: str
    second_number: str
    first_name: str
    second_name: str
    first_archived: bool = False
    second_archived: bool = False
    score: float = 0.0
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ApartRow:
    """Two customers of whom ``by`` said ``at`` (ISO 8601, UTC) that they are two."""

    first_id: int
    second_id: int
    first_number: str
    second_number: str
    first_name: str
    second_name: str
    at: str
    by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MergeRow:
    """A merge that can be undone: ``entry`` of the log, when (ISO 8601, UTC), by whom, who went and who stayed.

    Who stayed has no name where it was merged into somebody else since.
    """

    entry: int
    at: str
    by: str
    gone_id: int
    gone_number: str
    gone_name: str
    stays_id: int
    stays_number: str
    stays_name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class UnmergePlan:
    """What undoing a merge would do: ``put_back`` are columns of the one who stayed, ``kept`` those changed since.

    ``hindrance`` (marked, context "Lookalikes") says why it cannot be undone now. ``added`` counts the answers that
    were recorded since: they stay where they are.
    """

    entry: int
    gone_id: int
    gone_number: str
    gone_name: str
    stays_id: int
    stays_version: int
    stays_number: str
    stays_name: str
    put_back: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()
    added: int = 0
    hindrance: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomersToldApart(Event):
    """Somebody said that the subject and ``other`` (an id) are two."""

    action: ClassVar[str] = "customer.told_apart"
    subject_kind: ClassVar[str] = "customer"
    other: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomersPerhapsOne(Event):
    """Somebody took back that the subject and ``other`` (an id) are two."""

    action: ClassVar[str] = "customer.perhaps_one"
    subject_kind: ClassVar[str] = "customer"
    other: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class LookalikesSought(Event):
    """All customers were compared with each other."""

    action: ClassVar[str] = "lookalikes.sought"
    pairs: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomerMerged(Event):
    """The subject was merged ``into`` another customer (an id); the revision holds everything of it.

    It renews nothing: from then on there are no rows under this id.
    """

    action: ClassVar[str] = "customer.merged"
    subject_kind: ClassVar[str] = "customer"
    into: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomerTookIn(Event):
    """The subject took in ``other`` (an id that is gone), which changed ``columns``; told beside the other's entry."""

    action: ClassVar[str] = "customer.took_in"
    subject_kind: ClassVar[str] = "customer"
    renews: ClassVar[tuple[str, ...]] = ("customer", "sealed", "consent")
    other: int = 0
    answers: int = 0
    columns: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomerUnmerged(Event):
    """The subject is there again as it was before it was merged (``entry``)."""

    action: ClassVar[str] = "customer.unmerged"
    subject_kind: ClassVar[str] = "customer"
    renews: ClassVar[tuple[str, ...]] = ("customer", "sealed", "consent")
    entry: int = 0
    columns: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomerGaveBack(Event):
    """The subject gave ``other`` (an id) back, which had been merged into it; ``columns`` are as they were before.

    ``kept`` are those that somebody had changed since.
    """

    action: ClassVar[str] = "customer.gave_back"
    subject_kind: ClassVar[str] = "customer"
    renews: ClassVar[tuple[str, ...]] = ("customer", "sealed", "consent")
    other: int = 0
    columns: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()
