"""Consent: asked in exact words, recorded for good, and answered for whoever wants to use the data."""

import re
from array import array
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from custdesk.consent import queries
from custdesk.consent.checking import checked_notice, checked_purpose, words_refused
from custdesk.consent.for_use import reason_for, those_left_in
from custdesk.consent.model import (
    CHOICES,
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
from custdesk.customers.filtering import FilterFields
from custdesk.customers.filters import Sieve, both
from custdesk.customers.lists import count_by
from custdesk.customers.model import Customer, CustomerCard, ListQuery, ListRow, Page
from custdesk.customers.ordering import Progress, order_all, untold
from custdesk.customers.service import page_of, rows_of
from custdesk.customers.views import View, view_for_use
from custdesk.customers.writing import create_within
from custdesk.desk.door import Desk
from custdesk.desk.passages import Change, Reading
from custdesk.desk.permissions import Permission
from custdesk.errors import RecordMissing, StaleRecord
from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.records.columns import column_named
from custdesk.records.folding import fold
from custdesk.shop.model import Shop
from custdesk.shop.queries import select_shop
from custdesk.store.connection import Connection


def found_within(change: Change, shop: Shop) -> None:
    """Enter the first notice and the first purposes into a new vault, in all languages."""
    _publish(change, first_notice(shop.name))
    for purpose, wordings in first_purposes(shop.name):
        _insert_purpose(change, purpose, wordings)


class Consents:
    """What can be asked of, and recorded about, consents and opt-outs."""

    def __init__(self, desk: Desk, fields: FilterFields | None = None) -> None:
        self._desk = desk
        self._fields = fields or FilterFields()

    def purposes(self) -> list[Purpose]:
        """Return every purpose, also those no longer in use, with the words in force."""
        with self._desk.read(Permission.CONSENT_VIEW) as reading:
            return queries.select_purposes(reading.connection)

    def save_purpose(self, draft: Purpose) -> Purpose:
        """Store a new or a changed purpose; words that differ become new wordings and the old ones stay.

        Raise ``ValueRefused`` for what cannot be, ``StaleRecord`` if it was changed meanwhile.
        """
        with self._desk.change(Permission.PURPOSE_EDIT) as change:
            wordings = checked_purpose(draft)
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
            return _publish(change, checked_notice(texts))

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
        ``KeyError`` for a sort or a condition by what is not shown.
        """
        with self._desk.read(Permission.CUSTOMER_VIEW, Permission.CONSENT_VIEW) as reading:
            view = view_for_use(reading.session)
            return page_of(reading.connection, query, view, self._left_in(reading, query, use, view))

    def count(self, query: ListQuery, use: str) -> ForUse:
        """Return how many :meth:`page` shows of those whom the query finds, and how many it leaves out and why."""
        with self._desk.read(Permission.CUSTOMER_VIEW, Permission.CONSENT_VIEW) as reading:
            view = view_for_use(reading.session)
            reason = reason_for(reading.connection, use, date.today())
            sieve = self._fields.sieve(reading, view, query.filters)
            reasons = count_by(reading.connection, query, view.columns, reason, sieve)
            return ForUse(reasons.pop("", 0), reasons)

    def order(self, query: ListQuery, use: str, progress: Progress = untold) -> "array[int]":
        """Return the ids of all whom :meth:`page` shows, page by page, in the order of the list.

        For a worker, as :meth:`custdesk.customers.service.Customers.order`.
        """
        with self._desk.read(Permission.CUSTOMER_VIEW, Permission.CONSENT_VIEW) as reading:
            view = view_for_use(reading.session)
            sieve = self._left_in(reading, query, use, view)
        return order_all(
            lambda: self._desk.read(Permission.CUSTOMER_VIEW, Permission.CONSENT_VIEW),
            query,
            view.columns,
            view.sorted_by,
            sieve,
            progress,
        )

    def rows(self, ids: Sequence[int], use: str) -> tuple[ListRow, ...]:
        """Return the rows of some customers in the order of ``ids``, without who is gone, or may not be used any more.

        Raise as :meth:`page` does.
        """
        with self._desk.read(Permission.CUSTOMER_VIEW, Permission.CONSENT_VIEW) as reading:
            reason = reason_for(reading.connection, use, date.today())
            return rows_of(reading.connection, ids, view_for_use(reading.session), those_left_in(reason))

    def _left_in(self, reading: Reading, query: ListQuery, use: str, view: View) -> Sieve:
        reason = reason_for(reading.connection, use, date.today())
        return both(those_left_in(reason), self._fields.sieve(reading, view, query.filters))


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
        raise words_refused(
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
