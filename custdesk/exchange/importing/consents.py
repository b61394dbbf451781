"""Consents that an import records with their own evidence, and why a row may record none.

A file tightens and never loosens. Who opted out, refused or withdrew says yes again in person and not by a file,
whatever day the file names: an old list proves nothing about who changed their mind (Article 7(1) and (3) GDPR).
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final, NamedTuple

from custdesk.consent.model import CONSENT_BASES, GIVEN, Answers, Purpose, local_day
from custdesk.consent.queries import select_purposes
from custdesk.consent.recording import months_after
from custdesk.consent.recording import record_within as record_answers
from custdesk.consent.rules import opt_outs_of
from custdesk.desk.passages import Change
from custdesk.errors import ValueRefused
from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.store.connection import Connection

RECORDED: Final = QT_TRANSLATE_NOOP("import", "consent is recorded")
ALREADY: Final = QT_TRANSLATE_NOOP("import", "this consent is on record already")
NO_DAY: Final = QT_TRANSLATE_NOOP("import", "the file does not say on which day; no consent is recorded")
TO_COME: Final = QT_TRANSLATE_NOOP("import", "the day is still to come; no consent is recorded")
SAID_NO: Final = QT_TRANSLATE_NOOP("import", "refused or withdrew this consent; that stays")
OPTED_OUT: Final = QT_TRANSLATE_NOOP("import", "opted out; that stays, and no consent is recorded")
ENDED: Final = QT_TRANSLATE_NOOP("import", "a consent of that day has ended meanwhile; none is recorded")
NOT_ASKED: Final = QT_TRANSLATE_NOOP("import", "no consent is asked for this purpose now; none is recorded")

HOWS_OF_FILES: Final = ("paper", "email", "phone", "counter", "import")
"""How a consent that a file proves may have been given."""

Asked = Sequence[tuple[str, str]]
"""To which purposes (by code) a row says yes, and on which day (ISO 8601), or an empty text where it does not say."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentEvidence:
    """What vouches for the yeses of the column ``consent.<purpose>``: how they were given and where the proof lies.

    ``how`` is one of :data:`HOWS_OF_FILES` ("import" is a form on the web); ``happened_on`` is the day of all rows that
    name none of their own.
    """

    purpose: str
    evidence: str
    how: str = "import"
    happened_on: date | None = None


class PlannedConsent(NamedTuple):
    """What becomes of one yes of one row; ``outcome`` is :data:`RECORDED` or the reason (marked, context "import")."""

    purpose: str
    happened_on: str
    outcome: str

    @property
    def recorded(self) -> bool:
        return self.outcome == RECORDED


class StoredAnswers(NamedTuple):
    """What a customer said until now: the choices opted out of, and by purpose the newest answer and its day."""

    opted_out: frozenset[str] = frozenset()
    answers: Mapping[str, tuple[str, str]] = {}


NOBODY: Final = StoredAnswers()


def check_evidence(connection: Connection, consents: Iterable[ConsentEvidence], today: date) -> None:
    """Raise ``ValueRefused`` where a consent has no words of evidence, a day to come, or a purpose that takes none."""
    takes = {purpose.code for purpose in _purposes(connection).values() if _asks(purpose)}
    for one in consents:
        if one.how not in HOWS_OF_FILES:
            raise ValueError(f"not a way of answering: {one.how}")
        if one.purpose not in takes:
            raise _refused("purpose", NOT_ASKED)
        if not one.evidence.strip():
            raise _refused(
                "evidence",
                QT_TRANSLATE_NOOP("errors", "Say where the proof of these consents lies, for example in which folder."),
            )
        if one.happened_on is not None and one.happened_on > today:
            raise _refused("happened_on", QT_TRANSLATE_NOOP("errors", "This day is still to come."))


def stored_answers(connection: Connection, customer_ids: Iterable[int]) -> dict[int, StoredAnswers]:
    """Return what customers said until now; whoever never said anything is left out. Two statements for all of them."""
    ids = json.dumps(sorted(set(customer_ids)))
    opted_out: dict[int, set[str]] = {}
    for customer_id, code in connection.execute(_OPTED_OUT, (ids,)):
        opted_out.setdefault(customer_id, set()).add(code)
    answers: dict[int, dict[str, tuple[str, str]]] = {}
    for customer_id, code, answer, day in connection.execute(_ANSWERS, (ids,)):
        answers.setdefault(customer_id, {})[code] = (answer, day)
    return {
        one: StoredAnswers(frozenset(opted_out.get(one, ())), answers.get(one, {}))
        for one in opted_out.keys() | answers
    }


class ConsentRules:
    """Decides what becomes of the yeses of rows: made once for an import, and reads nothing more when it is asked."""

    def __init__(self, connection: Connection, consents: Iterable[ConsentEvidence], today: date) -> None:
        self._evidence = {one.purpose: one for one in consents}
        self._purposes = _purposes(connection)
        self._today = today.isoformat()

    def plan_consents(
        self, asked: Asked, opt_outs: Iterable[str] = (), stored: StoredAnswers = NOBODY
    ) -> tuple[PlannedConsent, ...]:
        """Return what becomes of each yes of a row that also opts out of ``opt_outs``.

        A yes of a column for which no evidence was given is none.
        """
        out = stored.opted_out.union(opt_outs)
        return tuple(
            self._planned(code, day or self._day_of_all(code), out, stored)
            for code, day in asked
            if code in self._evidence
        )

    def evidence_of(self, purpose: str) -> ConsentEvidence:
        """Return the evidence of a column; raise ``KeyError`` where none was given."""
        return self._evidence[purpose]

    def _day_of_all(self, code: str) -> str:
        day = self._evidence[code].happened_on
        return day.isoformat() if day else ""

    def _planned(self, code: str, day: str, out: frozenset[str], stored: StoredAnswers) -> PlannedConsent:
        purpose = self._purposes.get(code)
        answer, answered_on = stored.answers.get(code, ("", ""))
        if purpose is None or not _asks(purpose):
            outcome = NOT_ASKED
        elif not out.isdisjoint((code, *opt_outs_of(purpose))):
            outcome = OPTED_OUT
        elif answer not in ("", GIVEN):
            outcome = SAID_NO
        elif not day:
            outcome = NO_DAY
        elif day > self._today:
            outcome = TO_COME
        elif answer == GIVEN and answered_on >= day:
            outcome = ALREADY
        elif _ended(purpose, day, self._today):
            outcome = ENDED
        else:
            outcome = RECORDED
        return PlannedConsent(code, day, outcome)


def record_within(
    change: Change, rules: ConsentRules, customer_id: int, asked: Asked, opt_outs: Iterable[str], file_name: str
) -> tuple[PlannedConsent, ...]:
    """Record the consents of one row and return what became of each; what holds for the customer is looked up anew.

    Each is recorded with the words and the notice that were in force on its day, and its evidence names the file.
    """
    if not asked:
        return ()
    stored = stored_answers(change.connection, [customer_id]).get(customer_id, NOBODY)
    planned = rules.plan_consents(asked, opt_outs, stored)
    for one in planned:
        if one.recorded:
            given = rules.evidence_of(one.purpose)
            answers = Answers(
                purposes={one.purpose: GIVEN},
                how=given.how,
                evidence=f"{given.evidence.strip()} ({file_name})",
                happened_on=date.fromisoformat(one.happened_on),
            )
            record_answers(change, customer_id, answers)
    return planned


def rules_of(change: Change, consents: Iterable[ConsentEvidence]) -> ConsentRules:
    """Return the rules for an import that is applied; raise what :func:`check_evidence` raises."""
    taken = tuple(consents)
    today = local_day(change.now)
    check_evidence(change.connection, taken, today)
    return ConsentRules(change.connection, taken, today)


_OPTED_OUT = (
    "SELECT customer_id, code FROM (SELECT customer_id, code, opted_out, row_number() OVER"
    " (PARTITION BY customer_id, code ORDER BY happened_on DESC, id DESC) AS place FROM choice_record"
    " WHERE customer_id IN (SELECT value FROM json_each(?))) WHERE place = 1 AND opted_out = 1"
)
_ANSWERS = (
    "SELECT c.customer_id, p.code, c.answer, c.happened_on FROM (SELECT customer_id, purpose_id, answer, happened_on,"
    " row_number() OVER (PARTITION BY customer_id, purpose_id ORDER BY happened_on DESC, id DESC) AS place"
    " FROM consent_record WHERE customer_id IN (SELECT value FROM json_each(?))) AS c"
    " JOIN purpose AS p ON p.id = c.purpose_id WHERE c.place = 1"
)


def _purposes(connection: Connection) -> dict[str, Purpose]:
    return {purpose.code: purpose for purpose in select_purposes(connection)}


def _asks(purpose: Purpose) -> bool:
    return purpose.active and purpose.lawful_basis in CONSENT_BASES


def _ended(purpose: Purpose, day: str, today: str) -> bool:
    months = purpose.retention_months
    return months is not None and months_after(date.fromisoformat(day), months).isoformat() < today


def _refused(column: str, reason: str) -> ValueRefused:
    return ValueRefused(column=column, label=QT_TRANSLATE_NOOP("errors", "Consent"), reason=reason)
