"""What it means to erase somebody: the ground, what goes, and what the log keeps of it."""

from dataclasses import dataclass
from typing import ClassVar

from custdesk.desk.events import Event
from custdesk.marks import QT_TRANSLATE_NOOP

GROUNDS = {
    "asked": QT_TRANSLATE_NOOP("Erasure", "The customer asked for it"),
    "unneeded": QT_TRANSLATE_NOOP("Erasure", "The data is no longer needed"),
    "mistake": QT_TRANSLATE_NOOP("Erasure", "Entered by mistake"),
    "law": QT_TRANSLATE_NOOP("Erasure", "A law or an authority orders it"),
}
"""Why somebody is erased; the grounds of Article 17(1) GDPR that a shop meets."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomerErased(Event):
    """``ground`` is one of :data:`GROUNDS`; the numbers say how much went, and nothing says what it was.

    ``first_at`` (ISO 8601, UTC) is told of somebody who had been erased before and came back with a backup, and
    ``noted_key``: with which key the note of that was signed. The actor of the entry only followed it.
    """

    action: ClassVar[str] = "customer.erased"
    subject_kind: ClassVar[str] = "customer"
    ground: str = ""
    revisions: int = 0
    answers: int = 0
    drafts: int = 0
    first_at: str = ""
    noted_key: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ErasuresKept(Event):
    """What was noted of erasures was done again in a restored vault.

    ``again``: people who had come back; ``absent``: people whom the backup did not know yet; ``unproven``: notes that
    nobody signed whom the backup knows, which were not followed.
    """

    action: ClassVar[str] = "erasures.kept"
    again: int = 0
    absent: int = 0
    unproven: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenOut:
    """An export, a disclosure or a print that may hold a person. ``at`` is ISO 8601 in UTC.

    ``recipient`` is to whom it was given, where that was said; ``profile`` is the code of the export otherwise, and
    ``paper`` that of what was printed; rows that were copied count as a list.
    """

    entry: int
    at: str
    by: str
    profile: str = ""
    recipient: str = ""
    paper: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ErasurePreview:
    """What would go with a customer, in numbers, and where else the person may still be.

    ``drafts`` are forms with unsaved typing, ``others_drafts`` those of other people among them; ``views`` shared views
    of the list that say something by which nobody else is found; ``backups`` those in the vault's folder that hold the
    person; ``given_out`` the newest first. ``sealed`` counts sealed values of the classes that the session sees.
    """

    customer_id: int
    version: int
    phones: int
    emails: int
    addresses: int
    sealed: int
    answers: int
    revisions: int
    drafts: int
    others_drafts: int
    views: int
    backups: int
    given_out: tuple[GivenOut, ...] = ()

    @property
    def contacts(self) -> int:
        return self.phones + self.emails + self.addresses


@dataclass(frozen=True, slots=True, kw_only=True)
class Erased:
    """Somebody was erased. Unless ``cleared``, the traces in the file go when the vault is opened next time."""

    customer_id: int
    revisions: int
    answers: int
    drafts: int
    cleared: bool
