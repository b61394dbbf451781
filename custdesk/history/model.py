"""The history of a customer as it is told, and the plans by which it is undone."""

from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum, unique
from typing import Final

from custdesk.audit.model import LogEntry, ValueChange
from custdesk.desk.chain import Value
from custdesk.history.answered import PUT_BACK, RECORDED, TAKEN_BACK, AnswersFate
from custdesk.marks import QT_TRANSLATE_NOOP

LOOKS: Final = (
    "customer.viewed",
    "customer.viewed_in_full",
    "customer.printed",
    "sealed.viewed",
    "log.values_viewed",
    "log.sealed_viewed",
    "history.opened",
)
"""The actions that changed nothing: somebody looked."""
OPENED: Final = ("sealed.viewed", "log.sealed_viewed")
"""Those of them by which a sealed value was shown."""
ANSWERS: Final = (*RECORDED, TAKEN_BACK, PUT_BACK)
_TOOK_IN, _GAVE_BACK = "customer.took_in", "customer.gave_back"
UNDOABLE: Final = ("customer.changed", "customer.reverted", _TOOK_IN, _GAVE_BACK)
"""The actions of which a revision holds the values before and after."""
CREATED: Final = "customer.created"
ENTERED: Final = (CREATED, "customer.returned")
WITHDRAWN: Final = "customer.withdrawn"
COMINGS_AND_GOINGS: Final = (WITHDRAWN, "customer.returned")
"""Taking out and bringing back a whole customer: each undoes the other."""
MERGED: Final = "customer.merged"
MERGES: Final = (MERGED, _TOOK_IN, "customer.unmerged", _GAVE_BACK)
"""Two customers that became one, and two again: each undoes the other, for both of them at once."""
APART: Final = ("customer.told_apart", "customer.perhaps_one")
"""What was said of two customers, and changed neither."""
EDITED_TOGETHER: Final = "customers.edited_together"
STATES: Final = {"customer.archived": "archived", "customer.restored": "active"}
"""What state the actions give a customer that put aside and bring back."""
BATCHES: Final = ("import.applied", "batch.reverted", EDITED_TOGETHER)
"""The actions that are undone with all that was written in their transaction."""


@unique
class Scope(Enum):
    """What undoing an entry is about: the change itself, a merge, the coming or going of its customer, or all of it."""

    CHANGE = "change"
    MERGE = "merge"
    CUSTOMER = "customer"
    BATCH = "batch"


@unique
class Show(Enum):
    """Which part of a history is wanted."""

    ALL = "all"
    CHANGES = "changes"
    ANSWERS = "answers"


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryQuery:
    """What to tell, newest first. ``before_seq`` is the ``next_seq`` of the page before.

    A page ends with a whole day, so it may be a little longer than ``limit`` lines.
    """

    customer_id: int
    show: Show = Show.ALL
    before_seq: int | None = None
    limit: int = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """Something that was done, with what it changed as the lens shows it.

    ``gone``: the values before and after are not kept any more, so that it cannot be undone.
    """

    entry: LogEntry
    day: date
    changes: tuple[ValueChange, ...] = ()
    gone: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Looks:
    """How often somebody looked on one day (of the clock of this PC), from entry ``first_seq`` to ``last_seq``.

    ``opened`` of those times a sealed value was shown.
    """

    day: date
    actor_id: int
    actor_name: str
    times: int
    opened: int = 0
    first_seq: int
    last_seq: int


@dataclass(frozen=True, slots=True)
class HistoryPage:
    lines: tuple[Told | Looks, ...]
    next_seq: int | None


@dataclass(frozen=True, slots=True)
class LooksPage:
    entries: tuple[LogEntry, ...]
    next_seq: int | None


@unique
class Standing(Enum):
    """What undoing would do with one column."""

    READY = "ready"
    SAME = "same"
    CONFLICT = "conflict"
    WITHHELD = "withheld"
    NO_KEY = "no_key"
    GONE = "gone"
    TAKEN = "taken"


STANDINGS: Final[Mapping[Standing, str]] = {
    Standing.READY: QT_TRANSLATE_NOOP("History", "is put back"),
    Standing.SAME: QT_TRANSLATE_NOOP("History", "is like that already"),
    Standing.CONFLICT: QT_TRANSLATE_NOOP("History", "was changed again since"),
    Standing.WITHHELD: QT_TRANSLATE_NOOP("History", "your role may neither see nor change this"),
    Standing.NO_KEY: QT_TRANSLATE_NOOP("History", "you do not hold the key of this sealed value"),
    Standing.GONE: QT_TRANSLATE_NOOP("History", "the earlier value is not kept any more, or somebody altered it"),
    Standing.TAKEN: QT_TRANSLATE_NOOP("History", "another customer has this number now"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnPlan:
    """One column: what it goes ``back_to``, what it had been ``changed_to``, and what it is ``now``, as stored.

    Of a ``sealed`` column, and of one that is withheld, no value is told.
    """

    column: str
    standing: Standing
    back_to: Value = None
    changed_to: Value = None
    now: Value = None
    sealed: bool = False

    @property
    def possible(self) -> bool:
        return self.standing in (Standing.READY, Standing.CONFLICT)


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomerPlan:
    """How one customer would be changed by undoing. ``entry`` is what is undone; with ``as_of`` (an instant) it is the
    entry after which the customer is to be as it was then. ``answers`` were recorded since, and stay."""

    customer_id: int
    version: int
    number: str
    name: str
    entry: int
    as_of: str = ""
    columns: tuple[ColumnPlan, ...] = ()
    answers: int = 0

    def named(self, *standings: Standing) -> tuple[str, ...]:
        """Return the columns of some standings."""
        return tuple(plan.column for plan in self.columns if plan.standing in standings)

    def taken(self, *, conflicts: bool) -> tuple[str, ...]:
        """Return the columns that are put back, with those that were changed again since only if ``conflicts``."""
        return self.named(Standing.READY, *((Standing.CONFLICT,) if conflicts else ()))


@unique
class Fate(Enum):
    """What undoing a batch would do with one customer."""

    RESTORE = "restore"
    WITHDRAW = "withdraw"
    RETURN = "return"
    KEEP = "keep"


EDITED = QT_TRANSLATE_NOOP("History", "somebody worked with this customer since")
ANSWERED = QT_TRANSLATE_NOOP("History", "this customer gave consent, or refused it, in person since")
NOT_THERE = QT_TRANSLATE_NOOP("History", "this customer is not there any more")
THERE_ALREADY = QT_TRANSLATE_NOOP("History", "this customer is there already")
UNCHANGED = QT_TRANSLATE_NOOP("History", "there is nothing to put back")


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomerFate:
    """What becomes of one customer of a batch; ``reason`` (marked, context "History") says why it is kept as it is.

    ``state`` is the one that it goes back to, where the batch put it aside or brought it back.
    """

    customer_id: int
    fate: Fate
    number: str = ""
    name: str = ""
    version: int = 0
    state: str = ""
    reason: str = ""
    plan: CustomerPlan | None = None
    answers: AnswersFate | None = None

    @property
    def conflicts(self) -> tuple[str, ...]:
        return self.plan.named(Standing.CONFLICT) if self.plan else ()


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchPlan:
    """What undoing one transaction would do, of which ``entry`` is one entry and ``action`` what it was about.

    ``only`` is the one customer that it is about, or 0 for all. ``import_id`` is that of the import that is undone, or
    done again, else 0; ``undoing`` says which of the two.
    """

    entry: int
    action: str
    at: str
    actor_name: str
    only: int = 0
    import_id: int = 0
    undoing: bool = True
    customers: tuple[CustomerFate, ...] = ()

    def of(self, fate: Fate) -> tuple[CustomerFate, ...]:
        return tuple(customer for customer in self.customers if customer.fate is fate)

    @property
    def loosened(self) -> int:
        """How many opt-outs came with the batch for customers who stay, and are taken back: they do not hold then."""
        return sum(len(one.choices) for one in self._answers if not one.back)

    @property
    def tightened(self) -> int:
        """How many opt-outs that were taken back hold again."""
        return sum(len(one.choices) for one in self._answers if one.back)

    @property
    def consents_taken(self) -> int:
        """How many consents came with the batch for customers who stay, and are taken back."""
        return sum(len(one.consents) for one in self._answers if not one.back)

    @property
    def staying_answers(self) -> int:
        """How many opt-outs and consents of the batch stay as they are, because something was recorded since."""
        return sum(len(one.kept) for one in self._answers)

    @property
    def _answers(self) -> Iterator[AnswersFate]:
        return (one.answers for one in self.customers if one.answers is not None)

    def does_something(self, overwrite: Container[int] = ()) -> bool:
        """Return whether anything is written, ``overwrite`` being the customers whose later changes are given up."""
        return any(
            one.plan is None
            or one.state
            or one.plan.taken(conflicts=one.customer_id in overwrite)
            or (one.answers is not None and one.answers.does_something)
            for one in self.customers
            if one.fate is not Fate.KEEP
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Undone:
    """What came of undoing a batch: ``entry`` is the one to undo if it is to be done again."""

    restored: int
    withdrawn: int
    returned: int
    entry: int = 0
    kept: tuple[CustomerFate, ...] = ()
