"""What the log tells: its entries, and whether they are the ones that were written."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import ClassVar

from custdesk.desk.chain import Value
from custdesk.desk.events import Event
from custdesk.marks import QT_TRANSLATE_NOOP

MISSING = QT_TRANSLATE_NOOP("LogProblem", "The entry is missing.")
ALTERED = QT_TRANSLATE_NOOP("LogProblem", "The entry was altered, removed or put in another place.")
SIGNATURE_FALSE = QT_TRANSLATE_NOOP("LogProblem", "The signature does not fit: the entry or one before it was altered.")
SIGNATURE_FOREIGN = QT_TRANSLATE_NOOP("LogProblem", "The signature is not by the person whom the entry names.")
SIGNATURE_MISSING = QT_TRANSLATE_NOOP("LogProblem", "The entry is not signed.")
REVISION_MISSING = QT_TRANSLATE_NOOP("LogProblem", "The values before and after the change were removed.")
REVISION_ALTERED = QT_TRANSLATE_NOOP("LogProblem", "The values before and after the change were altered.")
REVISION_FOREIGN = QT_TRANSLATE_NOOP("LogProblem", "Values were put to an entry that has none.")
ANCHOR_DIFFERS = QT_TRANSLATE_NOOP(
    "LogProblem", "The log was another one here when its state was noted outside the database."
)
ANCHOR_BEYOND = QT_TRANSLATE_NOOP(
    "LogProblem", "The log was longer when its state was noted outside the database: its end was cut off."
)
NOT_AN_OWNER = QT_TRANSLATE_NOOP("LogProblem", "Staff were changed by somebody who was not an owner.")
GRANT_FORGED = QT_TRANSLATE_NOOP("LogProblem", "A key for protected values was given out by nobody who may do that.")
USER_FORGED = QT_TRANSLATE_NOOP("LogProblem", "A user has a role or a state that the log does not know of.")


@dataclass(frozen=True, slots=True, kw_only=True)
class LogEntry:
    """``subject_name`` is the number of a customer or the name of a user; ``at`` is ISO 8601 in UTC."""

    seq: int
    at: str
    actor_id: int
    actor_name: str
    action: str
    subject_kind: str
    subject_id: int
    subject_name: str
    detail: Mapping[str, int | str | tuple[str, ...]] = field(default_factory=dict)
    has_values: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class LogQuery:
    """What to show, newest first; filters combine. ``after_seq`` is the ``next_seq`` of the page before.

    ``since`` is included, ``until`` is not; both know their time zone.
    """

    user_id: int | None = None
    action: str = ""
    customer_id: int | None = None
    customer_number: str = ""
    since: datetime | None = None
    until: datetime | None = None
    after_seq: int | None = None
    limit: int = 100

    @property
    def filters(self) -> tuple[str, ...]:
        named = {
            "user": self.user_id is not None,
            "action": self.action,
            "customer": self.customer_id is not None or self.customer_number,
            "period": self.since or self.until,
        }
        return tuple(name for name, used in named.items() if used)


@dataclass(frozen=True, slots=True)
class LogPage:
    entries: tuple[LogEntry, ...]
    next_seq: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ValueChange:
    """One column before and after. ``withheld``: the session's role may not see it; ``sealed``: it is ciphertext."""

    column: str
    before: Value = None
    after: Value = None
    withheld: bool = False
    sealed: bool = False


@dataclass(frozen=True, slots=True)
class LogProblem:
    """``reason`` is marked in the context "LogProblem". The cause lies in an entry from ``seq`` to ``last_seq``."""

    seq: int
    reason: str
    last_seq: int


@dataclass(frozen=True, slots=True, kw_only=True)
class VerifyReport:
    """What a verification found; ``problems`` are the first ones by entry, ``problem_count`` is all of them."""

    entries: int
    anchors: int
    problems: tuple[LogProblem, ...] = ()
    problem_count: int = 0

    @property
    def good(self) -> bool:
        return not self.problem_count

    @property
    def first_bad(self) -> int | None:
        """The number of the first entry that is not as it was written."""
        return self.problems[0].seq if self.problems else None


@dataclass(frozen=True, slots=True, kw_only=True)
class LogOpened(Event):
    action: ClassVar[str] = "log.opened"
    filters: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class LogValuesViewed(Event):
    """Somebody looked at the values that an entry about a customer changed."""

    action: ClassVar[str] = "log.values_viewed"
    subject_kind: ClassVar[str] = "customer"
    entry: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class LogVerified(Event):
    action: ClassVar[str] = "log.verified"
    entries: int = 0
    problems: int = 0
