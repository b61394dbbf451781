"""What the log tells: its entries, and how they are asked for."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import ClassVar

from custdesk.desk.chain import Value
from custdesk.desk.events import Event


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
