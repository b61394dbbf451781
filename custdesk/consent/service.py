"""Consent: asked in exact words, recorded for good, and answered for whoever wants to use the data."""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from custdesk.consent import queries
from custdesk.consent.for_use import reason_for, those_left_in
from custdesk.consent.model import (
    CHOICES,
    LAWFUL_BASES,
    PARTS,
    Answers,
    ConsentState,
    ForUse,
    HistoryLine,
    MayWe,
    Notice,
    NoticePublished,
    NoticeText,
    Purpose,
    PurposeSaved,
    Wording,
)
from custdesk.consent.recording import record_within
from custdesk.consent.rules import may_we
from custdesk.consent.wording import first_notice, first_purposes
from custdesk.customers.lists import count_by
from custdesk.customers.model import Customer, CustomerCard, ListQuery, ListState, Page
from custdesk.customers.service import page_of
from custdesk.customers.views import view_for_use
from custdesk.customers.writing import create_within
from custdesk.desk.door import Desk
from custdesk.desk.passages import Change, Reading
from custdesk.desk.permissions import Permission
from custdesk.errors import RecordMissing, StaleRecord, ValueRefused
from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.records.columns import DataClass, column_named
from custdesk.records.folding import fold
from custdesk.settings import LANGUAGES
from custdesk.shop.model import Shop
from custdesk.shop.queries import select_shop
from custdesk.store.connection import Connection

_LONGEST_RETENTION = 1200


def found_within(change: Change, shop: Shop) -> None:
    """Enter the first notice and the first purposes into a new vault, in all languages."""
    _publish(change, first_notice(shop.name))
    for purpose, wordings in first_purposes(shop.name):
        _insert_purpose(change, purpose, wordings)


class Consents:
    """What can be asked of, and recorded about, consents and opt-outs."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def purposes(self) -> list[Purpose]:
        """Return every purpose, also those no longer in use, with the words in force."""
        with self._desk.read(Permission.CONSENT_VIEW) as reading:
            return queries.select_purposes(reading.connection)

    def save_purpose(self, draft: Purpose) -> Purpose:
        """Store a new or a changed purpose; words that differ become new wordings and the old ones stay.

        Raise ``ValueRefused`` for what cannot be, ``StaleRecord`` if it was changed meanwhile.
        """
        with self._desk.change(Permission.PURPOSE_EDIT) as change:
            wordings = _checked_purpose(draft)
            if draft.id == 0:
                written = replace(draft, wordings={wording.language: wording for wording in wordings})
                code = _new_code(change.connection, written.wording(select_shop(change.connection).language).title)
                purpose_id = _insert_purpose(change, replace(written, code=code), wordings)
            else:
                purpose_id = draft.id
                _update_purpose(change, draft, wordings)
            return _purpose(change.connection, purpose_id)

    def notices(self) -> list[Notice]:
        """Return every version of the privacy notice, the newest first."""
        with self._desk.read(Permission.CONSENT_VIEW) as reading:
            return queries.select_notices(reading.connection)

    def publish_notice(self, texts: Mapping[str, NoticeText]) -> int:
        """Publish a new version of the notice and return its number; earlier ones stay.

        Languages without any text are left out; raise ``ValueRefused`` if one has only some of its six parts.
        """
        with self._desk.change(Permission.PURPOSE_EDIT) as change:
            return _publish(change, _checked_notice(texts))

    def state(self, customer_id: int) -> ConsentState:
        """Return what holds for a customer now; raise ``RecordMissing`` if there is none."""
        with self._desk.read(Permission.CONSENT_VIEW) as reading:
            return _state(reading, customer_id)

    def history(self, customer_id: int) -> list[HistoryLine]:
        """Return every answer of a customer, what was recorded last first."""
        with self._desk.read(Permission.CONSENT_VIEW) as reading:
            return queries.select_history(reading.connection, customer_id)

    def enrol(self, card: CustomerCard, answers: Answers) -> int:
        """Store a new customer together with the answers, or neither; return its id."""
        with self._desk.change(Permission.CUSTOMER_CREATE, Permission.CONSENT_RECORD) as change:
            customer_id = create_within(change, self._desk, card)
            record_within(change, customer_id, answers)
            return customer_id

    def record(self, customer_id: int, answers: Answers) -> None:
        """Record what a customer answered; raise ``ValueRefused`` for what cannot be."""
        with self._desk.change(Permission.CONSENT_RECORD) as change:
            record_within(change, customer_id, answers)

    def may_we(self, customer_id: int, use: str) -> MayWe:
        """Return whether a customer may be contacted by a channel, or the data used for a purpose, and why."""
        with self._desk.read(Permission.CONSENT_VIEW) as reading:
            return may_we(_state(reading, customer_id), use, date.today())

    def page(self, query: ListQuery, use: str) -> Page:
        """Return a page of those active customers who may be contacted by a channel, or used for a purpose.

        Raise ``PermissionRefused`` without the view for one purpose, ``RecordMissing`` for a purpose not in use and
        ``KeyError`` for a sort by what is not shown.
        """
        with self._desk.read(Permission.CUSTOMER_VIEW, Permission.CONSENT_VIEW) as reading:
            sieve = those_left_in(reason_for(reading.connection, use, date.today()))
            return page_of(reading.connection, _active(query), view_for_use(reading.session), sieve)

    def count(self, query: ListQuery, use: str) -> ForUse:
        """Return how many :meth:`page` shows of those whom the query finds, and how many it leaves out and why."""
        with self._desk.read(Permission.CUSTOMER_VIEW, Permission.CONSENT_VIEW) as reading:
            columns = view_for_use(reading.session).columns
            reason = reason_for(reading.connection, use, date.today())
            reasons = count_by(reading.connection, _active(query), columns, reason)
            return ForUse(reasons.pop("", 0), reasons)


def _active(query: ListQuery) -> ListQuery:
    return replace(query, state=ListState.ACTIVE)


def _state(reading: Reading, customer_id: int) -> ConsentState:
    connection = reading.connection
    state = queries.select_state(connection, customer_id)
    if not state:
        raise RecordMissing
    known = reading.session.sees(column_named(Customer, "language"))
    language = queries.select_language(connection, customer_id) if known else ""
    return ConsentState(
        customer_id=customer_id,
        archived=state == "archived",
        language=language or select_shop(connection).language,
        choices=queries.select_choices(connection, customer_id),
        purposes=queries.select_answers(connection, customer_id, queries.select_purposes(connection)),
    )


def _purpose(connection: Connection, purpose_id: int) -> Purpose:
    for purpose in queries.select_purposes(connection):
        if purpose.id == purpose_id:
            return purpose
    raise RecordMissing


def _insert_purpose(change: Change, purpose: Purpose, wordings: list[Wording]) -> int:
    purpose_id = queries.insert_purpose(change.connection, purpose)
    _add_wordings(change, replace(purpose, id=purpose_id), wordings, ("lawful_basis", "retention_months", "classes"))
    return purpose_id


def _update_purpose(change: Change, draft: Purpose, wordings: list[Wording]) -> None:
    stored = _purpose(change.connection, draft.id)
    if any(language in stored.wordings and not wording.words.strip() for language, wording in draft.wordings.items()):
        raise _words_refused(
            QT_TRANSLATE_NOOP(
                "errors", "Words once in use can be changed but not emptied. Or take the purpose out of use."
            )
        )
    new = [wording for wording in wordings if _differs(wording, stored.wordings.get(wording.language))]
    compared = ("lawful_basis", "retention_months", "classes", "active")
    columns = tuple(name for name in compared if getattr(draft, name) != getattr(stored, name))
    if not new and not columns:
        return
    if not queries.update_purpose(change.connection, draft):
        raise StaleRecord
    _add_wordings(change, stored, new, columns)


def _add_wordings(change: Change, purpose: Purpose, wordings: list[Wording], columns: tuple[str, ...]) -> None:
    for wording in wordings:
        queries.insert_wording(change.connection, purpose.id, wording, change.now)
    languages = tuple(wording.language for wording in wordings)
    change.log(PurposeSaved(subject_id=purpose.id, purpose=purpose.code, columns=columns, languages=languages))


def _differs(wording: Wording, stored: Wording | None) -> bool:
    return stored is None or (wording.title, wording.words) != (stored.title, stored.words)


def _new_code(connection: Connection, title: str) -> str:
    """Return a code nothing else has, from the Latin letters of the title."""
    taken = {*CHOICES, *(purpose.code for purpose in queries.select_purposes(connection))}
    base = "_".join(re.findall(r"[a-z0-9]+", fold(title)))[:40].strip("_") or "purpose"
    code, number = base, 2
    while code in taken:
        code, number = f"{base}_{number}", number + 1
    return code


def _publish(change: Change, texts: list[NoticeText]) -> int:
    newest = next(iter(queries.select_notices(change.connection)), None)
    version = newest.version + 1 if newest else 1
    queries.insert_notice(change.connection, version, texts, change.now)
    change.log(NoticePublished(subject_id=version, languages=tuple(text.language for text in texts)))
    return version


def _checked_purpose(draft: Purpose) -> list[Wording]:
    """Return the wordings that hold text; raise ``ValueRefused`` for what cannot be stored."""
    if draft.lawful_basis not in LAWFUL_BASES or not {*draft.classes} <= {item.value for item in DataClass}:
        raise ValueError("not a lawful basis, or not a class of data")
    months = draft.retention_months
    if months is not None and not 1 <= months <= _LONGEST_RETENTION:
        raise ValueRefused(
            column="retention_months",
            label=QT_TRANSLATE_NOOP("errors", "Months"),
            reason=QT_TRANSLATE_NOOP("errors", "Give a number of months from 1 to 1200."),
        )
    wordings = []
    for language, wording in draft.wordings.items():
        title, words = wording.title.strip(), wording.words.strip()
        if bool(title) != bool(words):
            raise _words_refused(QT_TRANSLATE_NOOP("errors", "Give both a title and the words, in each language used."))
        if title:
            wordings.append(Wording(language=language, title=title, words=words))
    if not wordings:
        raise _words_refused(QT_TRANSLATE_NOOP("errors", "Give the words in at least one language."))
    return wordings


def _words_refused(reason: str) -> ValueRefused:
    return ValueRefused(column="words", label=QT_TRANSLATE_NOOP("errors", "Words"), reason=reason)


def _checked_notice(texts: Mapping[str, NoticeText]) -> list[NoticeText]:
    checked = []
    for language in LANGUAGES:
        text = texts.get(language)
        parts = [part.strip() for part in text.parts()] if text else []
        if not any(parts):
            continue
        if not all(parts):
            raise _notice_refused(
                QT_TRANSLATE_NOOP("errors", "A part is empty. Fill in all six parts of each language, or none of them.")
            )
        checked.append(NoticeText(language=language, **dict(zip(PARTS, parts, strict=True))))
    if not checked:
        raise _notice_refused(QT_TRANSLATE_NOOP("errors", "Write the notice in at least one language."))
    return checked


def _notice_refused(reason: str) -> ValueRefused:
    return ValueRefused(column="notice", label=QT_TRANSLATE_NOOP("errors", "Privacy notice"), reason=reason)
