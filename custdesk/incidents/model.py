"""What is kept of an incident, what is found out about it, and what can be decided."""

from dataclasses import dataclass
from typing import Final

from custdesk.desk.noted import ANCHORS, BACKUP, CHAIN, KEPT, KEYRING, SEAL
from custdesk.marks import QT_TRANSLATE_NOOP

OURS, ACCEPTED = "ours", "accepted"
DECISIONS: Final = {
    OURS: QT_TRANSLATE_NOOP("Incident", "It was us: an old copy was put back on purpose"),
    ACCEPTED: QT_TRANSLATE_NOOP("Incident", "Accept the log as it is; what is missing is lost"),
    KEPT: QT_TRANSLATE_NOOP("Incident", "Keep the vault read-only for now"),
}
"""What can be decided. The last one decides nothing yet."""

WITNESSES: Final = {
    ANCHORS: QT_TRANSLATE_NOOP("Incident", "The file anchors.log beside the database"),
    BACKUP: QT_TRANSLATE_NOOP("Incident", "A backup"),
    KEYRING: QT_TRANSLATE_NOOP("Incident", "The keyring of this PC"),
    SEAL: QT_TRANSLATE_NOOP("Incident", "A printed seal"),
    CHAIN: QT_TRANSLATE_NOOP("Incident", "The chain of the log itself"),
}
"""Who noted that the log was another one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Testimony:
    """The newest that a witness noted. ``at`` is ISO 8601 in UTC, empty if not known; ``head`` is hexadecimal."""

    witness: str
    seq: int
    at: str = ""
    head: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Incident:
    """``first`` to ``last`` are the entries that are missing or are not those that were noted.

    ``held_seq`` and ``held_head`` are where the log ended when it was found, ``good_seq`` what a witness noted last
    that the log does hold; 0 where that is not known. Times are ISO 8601 in UTC. ``decision`` is one of
    :data:`DECISIONS`, or empty.
    """

    id: int
    witness: str
    found_at: str
    found_by: str
    is_open: bool
    first: int
    last: int
    testimonies: tuple[Testimony, ...] = ()
    held_seq: int = 0
    held_at: str = ""
    held_head: str = ""
    good_seq: int = 0
    good_at: str = ""
    decision: str = ""
    note: str = ""
    decided_at: str = ""
    decided_by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Visitor:
    """Somebody who signed in after the log was last good, as far as the present log says.

    The recovery key has no name.
    """

    user_id: int
    name: str
    times: int
    last_at: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Holder:
    """A backup that holds entries which are missing or in doubt, up to ``seq``."""

    name: str
    made_at: str
    seq: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Deadline:
    """When an authority wants to know, if the data of persons were lost, altered or seen.

    ``rule`` is a key of :data:`custdesk.incidents.deadlines.RULES`; ``due_at`` is ISO 8601 in UTC, or a day without
    time where working days are counted; empty where this program knows no rule.
    """

    rule: str
    authority: str = ""
    due_at: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class IncidentReport:
    """An incident with all that helps whoever decides."""

    incident: Incident
    visitors: tuple[Visitor, ...]
    holders: tuple[Holder, ...]
    deadlines: tuple[Deadline, ...]
