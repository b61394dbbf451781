"""What the log tells: its entries, and how they are asked for."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import ClassVar, Final

from custdesk.desk.chain import Value
from custdesk.desk.events import Event

IMPERSONAL: Final = frozenset({"shop", "user", "purpose", "notice"})
"""Kinds of subjects of which nothing personal is kept."""
VERBATIM: Final = frozenset({"format", "made_at", "next_on", "pc", "purpose", "recipient"})
"""What in a detail is shown as it stands; any other text of a detail is a code, and shown in words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LogEntry:
    """``subject_name`` is the number of a customer or the name of a user; ``at`` is ISO 8601 in UTC.

    ``gone`` says of a customer who is no more there how that came: ``erased``, ``reverted`` or ``merged``.
    """

    seq: int
    at: str
    actor_id: int
    actor_name: str
    action: str
    subject_kind: str
    subject_id: int
    subject_name: str
    gone: str = ""
    detail: Mapping[str, int | str | tuple[str, ...]] = field(default_factory=dict)
    has_values: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedWord:
    """What a typed word may stand for in the language it was typed in: an entry meets it by any one of these.

    ``codes`` are pairs of a name in the detail and a value, where the name is empty for an item of a list;
    ``verbatim`` is folded, and looked for in the texts that the detail holds as they were typed; ``number`` is that of
    the entry itself or one in its detail.
    """

    actions: frozenset[str] = frozenset()
    people: frozenset[int] = frozenset()
    customers: frozenset[int] = frozenset()
    kinds: frozenset[str] = frozenset()
    codes: frozenset[tuple[str, str]] = frozenset()
    verbatim: str = ""
    number: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LogQuery:
    """What to show, newest first; filters combine. ``after_seq`` is the ``next_seq`` of the page before.

    ``since`` is included, ``until`` is not; both know their time zone. Of ``actions``, ``columns`` and ``classes``
    (values of ``DataClass``) an entry needs one each, of ``words`` all. ``down_to_seq`` is that of the page before: it
    spares looking for the beginning of the period again.
    """

    user_id: int | None = None
    actions: tuple[str, ...] = ()
    customer_id: int | None = None
    columns: tuple[str, ...] = ()
    classes: tuple[str, ...] = ()
    words: tuple[TypedWord, ...] = ()
    since: datetime | None = None
    until: datetime | None = None
    after_seq: int | None = None
    down_to_seq: int | None = None
    limit: int = 100

    @property
    def filters(self) -> tuple[str, ...]:
        named = {
            "user": self.user_id is not None,
            "action": self.actions,
            "customer": self.customer_id is not None,
            "column": self.columns,
            "data_class": self.classes,
            "text": self.words,
            "period": self.since or self.until,
        }
        return tuple(name for name, used in named.items() if used)


@dataclass(frozen=True, slots=True, kw_only=True)
class LogFilter:
    """What somebody chose to see, as it is kept: ``period`` is a code whose days move on, or empty for two dates.

    ``since`` and ``until`` are ISO dates, both included; ``text`` is as it was typed. Nothing of a customer is in it
    but the id.
    """

    text: str = ""
    user_id: int | None = None
    actions: tuple[str, ...] = ()
    period: str = ""
    since: str = ""
    until: str = ""
    customer_id: int | None = None
    column: str = ""
    data_class: str = ""


@dataclass(frozen=True, slots=True)
class SavedFilter:
    id: int
    name: str
    chosen: LogFilter


@dataclass(frozen=True, slots=True)
class LogPage:
    """What was found, and where to go on; nothing where the log ends.

    A page may be shorter than asked for, or empty, and the log still go on: only so many entries are looked through at
    a time. ``reached_at`` is the time of the last of them.
    """

    entries: tuple[LogEntry, ...]
    next_seq: int | None
    reached_at: str = ""
    down_to_seq: int | None = None


@dataclass(frozen=True, slots=True)
class LogCounts:
    """How many entries there are by day (by the clock of this PC) and by the id of who made them."""

    days: Mapping[date, int] = field(default_factory=dict)
    people: Mapping[int, int] = field(default_factory=dict)

    @property
    def total(self) -> int:
        return sum(self.people.values())


@dataclass(frozen=True, slots=True, kw_only=True)
class ValueChange:
    """One column before and after, as the lens in use shows it.

    ``withheld``: the session's role may not see it; ``out_of_view``: the lens in use does not show it; ``sealed``: it
    is ciphertext, and :meth:`~custdesk.audit.service.AuditLog.reveal` opens it for whoever has the key.
    """

    column: str
    before: Value = None
    after: Value = None
    withheld: bool = False
    out_of_view: bool = False
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


@dataclass(frozen=True, slots=True, kw_only=True)
class LogSealedViewed(Event):
    """Somebody opened a sealed value as it was before or after an entry; ``reason`` as for ``sealed.viewed``."""

    action: ClassVar[str] = "log.sealed_viewed"
    subject_kind: ClassVar[str] = "customer"
    column: str = ""
    reason: str = ""
    entry: int = 0
