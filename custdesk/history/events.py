"""What the log says of the history of a customer and of its undoing."""

from dataclasses import dataclass
from typing import ClassVar

from custdesk.desk.events import Event


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryOpened(Event):
    action: ClassVar[str] = "history.opened"
    subject_kind: ClassVar[str] = "customer"


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomerReverted(Event):
    """``entry`` is what was undone; with ``as_of`` (an instant) the customer is as after that entry."""

    action: ClassVar[str] = "customer.reverted"
    subject_kind: ClassVar[str] = "customer"
    renews: ClassVar[tuple[str, ...]] = ("customer", "sealed")
    entry: int = 0
    as_of: str = ""
    columns: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomerWithdrawn(Event):
    """A customer was taken out with the batch that had entered it (``entry``); the revision holds everything.

    It renews nothing: from then on there are no rows.
    """

    action: ClassVar[str] = "customer.withdrawn"
    subject_kind: ClassVar[str] = "customer"
    entry: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomerReturned(Event):
    """A customer that had been taken out (``entry``) is there again, under the same id."""

    action: ClassVar[str] = "customer.returned"
    subject_kind: ClassVar[str] = "customer"
    renews: ClassVar[tuple[str, ...]] = ("customer", "sealed", "consent")
    entry: int = 0
    columns: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswersTakenBack(Event):
    """Opt-outs (by choice) and consents (by purpose) went with the batch that had recorded them and ended with
    ``entry``; the revision holds their rows."""

    action: ClassVar[str] = "consent.taken_back"
    subject_kind: ClassVar[str] = "customer"
    renews: ClassVar[tuple[str, ...]] = ("consent",)
    entry: int = 0
    opted_out: tuple[str, ...] = ()
    purposes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswersPutBack(Event):
    """Opt-outs and consents that had been taken back by the batch that ended with ``entry`` were recorded anew."""

    action: ClassVar[str] = "consent.put_back"
    subject_kind: ClassVar[str] = "customer"
    renews: ClassVar[tuple[str, ...]] = ("consent",)
    entry: int = 0
    opted_out: tuple[str, ...] = ()
    purposes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchPreviewed(Event):
    action: ClassVar[str] = "batch.previewed"
    entry: int = 0
    customers: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchReverted(Event):
    """The transaction that ended with ``entry`` was undone. ``of_import`` is the import that it was about, or 0;
    ``undone`` is 1 when that import is undone by it, and 0 when it is done again."""

    action: ClassVar[str] = "batch.reverted"
    subject_kind: ClassVar[str] = "batch"
    entry: int = 0
    of_import: int = 0
    undone: int = 1
    restored: int = 0
    withdrawn: int = 0
    returned: int = 0
    kept: int = 0
