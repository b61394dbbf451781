"""What whoever goes through the door is given: a reading, a change, or something aside."""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import ClassVar

from custdesk.desk import chain
from custdesk.desk.events import Event
from custdesk.desk.session import Session
from custdesk.store.connection import Connection

OWN_TABLES = frozenset({"draft", "second_factor", "device", "saved_filter", "own_list_view"})
"""What belongs to one person or PC alone: it may change without an entry in the log."""
DERIVED = frozenset({"likeness_key", "likeness_due"})
"""What is worked out from other rows, which have their entries, and can be worked out from them anew."""


def utc_now() -> datetime:
    return datetime.now(UTC)


def instant(moment: datetime) -> str:
    """Return ``moment`` as it is stored: ISO 8601, UTC, microseconds."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


class UnloggedChange(RuntimeError):
    """A bug: rows changed and nothing was logged; the transaction was rolled back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RefusalMade(Event):
    action: ClassVar[str] = "permission.refused"
    permission: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LensChosen(Event):
    action: ClassVar[str] = "lens.chosen"
    lens: str = ""


@dataclass(slots=True)
class Reading:
    """A read through the door. Events noted here are sealed when the read is over."""

    connection: Connection
    session: Session
    events: list[Event] = field(default_factory=list)

    def log(self, event: Event) -> None:
        self.events.append(event)


@dataclass(slots=True)
class Change:
    """A transaction through the door: rows and their entries are committed together or not at all."""

    connection: Connection
    session: Session
    now: str
    entries: list[tuple[Event, chain.Revision | None]] = field(default_factory=list)

    def log(self, event: Event, revision: chain.Revision | None = None) -> None:
        """Note ``event``; ``revision`` holds the value before and after of each changed column."""
        self.entries.append((event, revision))


@dataclass(frozen=True, slots=True)
class Aside:
    """A transaction beside the log, over what belongs to one person or PC alone."""

    connection: Connection
    session: Session
    now: str
