"""Purposes, the notice, what customers answered, and the events of it all."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import ClassVar

from custdesk.desk.events import Event
from custdesk.marks import QT_TRANSLATE_NOOP

OPT_OUTS = {
    "marketing": QT_TRANSLATE_NOOP("Consent", "Direct marketing"),
    "third_parties": QT_TRANSLATE_NOOP("Consent", "Passing data to others"),
    "automated": QT_TRANSLATE_NOOP("Consent", "Decisions made by a computer alone"),
    "sensitive": QT_TRANSLATE_NOOP("Consent", "Use of sensitive data"),
}
"""What a customer can say no to, whatever else was agreed."""

CHANNELS = {
    "phone": QT_TRANSLATE_NOOP("Consent", "Phone"),
    "sms": QT_TRANSLATE_NOOP("Consent", "SMS"),
    "messaging": QT_TRANSLATE_NOOP("Consent", "Messaging app"),
    "email": QT_TRANSLATE_NOOP("Consent", "E-mail"),
    "post": QT_TRANSLATE_NOOP("Consent", "Post"),
}
CHOICES = (*OPT_OUTS, *CHANNELS)

GIVEN, REFUSED, WITHDRAWN = "given", "refused", "withdrawn"
ANSWERS = {
    GIVEN: QT_TRANSLATE_NOOP("Consent", "Given"),
    REFUSED: QT_TRANSLATE_NOOP("Consent", "Refused"),
    WITHDRAWN: QT_TRANSLATE_NOOP("Consent", "Withdrawn"),
}
HOWS = {
    "counter": QT_TRANSLATE_NOOP("Consent", "At the counter"),
    "paper": QT_TRANSLATE_NOOP("Consent", "On paper"),
    "phone": QT_TRANSLATE_NOOP("Consent", "By phone"),
    "email": QT_TRANSLATE_NOOP("Consent", "By e-mail"),
    "import": QT_TRANSLATE_NOOP("Consent", "From a file"),
    "merge": QT_TRANSLATE_NOOP("Consent", "When two customers became one"),
}
LAWFUL_BASES = {
    "consent": QT_TRANSLATE_NOOP("Consent", "Consent"),
    "explicit_consent": QT_TRANSLATE_NOOP("Consent", "Explicit consent (sensitive data)"),
    "contract": QT_TRANSLATE_NOOP("Consent", "Needed for an agreement with the customer"),
    "legal_obligation": QT_TRANSLATE_NOOP("Consent", "Required by law"),
    "legitimate_interest": QT_TRANSLATE_NOOP("Consent", "Legitimate interest, unless the customer objects"),
}
CONSENT_BASES = frozenset({"consent", "explicit_consent"})
ANSWERED_BASES = CONSENT_BASES | {"legitimate_interest"}
"""The bases on which a customer's yes or no counts; on the others asking for consent would mislead."""

PARTS = {
    "collection": QT_TRANSLATE_NOOP("Consent", "What we collect"),
    "use": QT_TRANSLATE_NOOP("Consent", "What we use it for"),
    "control": QT_TRANSLATE_NOOP("Consent", "What you can decide"),
    "access": QT_TRANSLATE_NOOP("Consent", "How you see and correct it"),
    "security": QT_TRANSLATE_NOOP("Consent", "How we protect it"),
    "changes": QT_TRANSLATE_NOOP("Consent", "When this changes"),
}


def local_day(instant: str) -> date:
    """Return the day of a stored instant (ISO, UTC) by the clock of this PC."""
    return datetime.fromisoformat(instant).astimezone().date()


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """The exact words put to a customer, in one language. Stored once and never changed; ``since_at`` is UTC."""

    id: int = 0
    language: str
    title: str
    words: str
    since_at: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Purpose:
    """What data is used for. ``wordings`` are those in force, by language; ``classes`` are values of ``DataClass``.

    An empty ``code`` is made from the title when the purpose is first saved. A consent ends ``retention_months``
    after it was given; ``None`` is never.
    """

    id: int = 0
    version: int = 1
    code: str = ""
    lawful_basis: str = "consent"
    retention_months: int | None = None
    classes: tuple[str, ...] = ()
    active: bool = True
    wordings: Mapping[str, Wording] = field(default_factory=dict)

    def wording(self, *languages: str) -> Wording:
        """Return the words in the first of ``languages`` that has them, else in English, else in any."""
        for language in (*languages, "en"):
            if language in self.wordings:
                return self.wordings[language]
        return next(iter(self.wordings.values()))

    @property
    def takes_answers(self) -> bool:
        return self.lawful_basis in ANSWERED_BASES


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeText:
    """The six parts of the privacy notice in one language."""

    language: str
    collection: str = ""
    use: str = ""
    control: str = ""
    access: str = ""
    security: str = ""
    changes: str = ""

    def parts(self) -> tuple[str, ...]:
        return tuple(getattr(self, part) for part in PARTS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """One version of the privacy notice; ``texts`` by language."""

    version: int
    published_at: str
    texts: Mapping[str, NoticeText]


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """What a customer said. Only what was asked is in ``opted_out`` (by choice) and ``purposes`` (by code).

    ``wordings`` names the words that were on the screen, by purpose code; without it those in force on the day are
    taken, in the customer's language. ``happened_on`` is today unless an older paper says otherwise.
    """

    opted_out: Mapping[str, bool] = field(default_factory=dict)
    purposes: Mapping[str, str] = field(default_factory=dict)
    wordings: Mapping[str, int] = field(default_factory=dict)
    how: str = "counter"
    evidence: str = ""
    happened_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PurposeState:
    """The newest answer to a purpose; ``answer`` is empty where nobody ever asked."""

    purpose: Purpose
    answer: str = ""
    happened_on: date | None = None
    expires_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ChoiceState:
    opted_out: bool
    happened_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentState:
    """What holds for a customer now. ``choices`` holds those that were ever asked; unknown is not opted out."""

    customer_id: int
    archived: bool
    language: str
    choices: Mapping[str, ChoiceState]
    purposes: tuple[PurposeState, ...]

    def opted_out(self, code: str) -> bool:
        return code in self.choices and self.choices[code].opted_out

    def of(self, code: str) -> PurposeState | None:
        return next((state for state in self.purposes if state.purpose.code == code), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryLine:
    """One answer as it was recorded. ``words`` is empty for choices and where the words shown are not on record.

    ``answer`` is given, refused or withdrawn for a purpose, ``opted_out`` or ``opted_in`` for a choice.
    """

    code: str
    answer: str
    happened_on: date
    how: str
    evidence: str
    recorded_at: str
    recorded_by: str
    title: str = ""
    words: str = ""
    language: str = ""
    notice_version: int = 0
    expires_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MayWe:
    """Yes or no, and why. ``reason`` is a marked template of the context ``may_we``; a date in ``values`` is shown
    the local way."""

    yes: bool
    reason: str
    values: Mapping[str, date] = field(default_factory=dict)

    def sentence(self) -> str:
        """Return the reason in English."""
        return self.reason.format(**{name: day.isoformat() for name, day in self.values.items()})


@dataclass(frozen=True, slots=True)
class ForUse:
    """How many customers of a list may be used for something, and how many are left out, by the code of the reason."""

    found: int
    left_out: Mapping[str, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentRecorded(Event):
    action: ClassVar[str] = "consent.recorded"
    subject_kind: ClassVar[str] = "customer"
    renews: ClassVar[tuple[str, ...]] = ("consent",)
    purpose: str = ""
    answer: str = ""
    how: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChoicesRecorded(Event):
    action: ClassVar[str] = "choices.recorded"
    subject_kind: ClassVar[str] = "customer"
    renews: ClassVar[tuple[str, ...]] = ("consent",)
    opted_out: tuple[str, ...] = ()
    opted_in: tuple[str, ...] = ()
    how: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PurposeSaved(Event):
    action: ClassVar[str] = "purpose.saved"
    subject_kind: ClassVar[str] = "purpose"
    renews: ClassVar[tuple[str, ...]] = ("purpose",)
    purpose: str = ""
    columns: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticePublished(Event):
    action: ClassVar[str] = "notice.published"
    subject_kind: ClassVar[str] = "notice"
    renews: ClassVar[tuple[str, ...]] = ("notice",)
    languages: tuple[str, ...] = ()
