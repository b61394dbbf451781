"""Erasing somebody for good: looking at what would go, and doing it."""

from contextlib import suppress

from custdesk.backups.service import backups_in
from custdesk.customers.queries import SEALED, select_card
from custdesk.desk.clearing import clear_traces
from custdesk.desk.door import Desk
from custdesk.desk.permissions import Permission
from custdesk.erasure import queries
from custdesk.erasure.model import GROUNDS, Erased, ErasurePreview
from custdesk.erasure.noting import note_erasures
from custdesk.erasure.views import count_views_about
from custdesk.errors import CustDeskError, RecordMissing, StaleRecord, ValueRefused
from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.records.folding import fold
from custdesk.store.files import BACKUPS


class Erasure:
    """Takes a person out of the vault: rows, lists, answers, unsaved typing, and every earlier value in the log."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def numbered(self, number: str) -> int:
        """Return the id of the customer who has a number; raise ``RecordMissing`` if nobody has it."""
        with self._desk.read(Permission.CUSTOMER_ERASE) as reading:
            found = queries.select_id(reading.connection, number.strip())
            if found is None:
                raise RecordMissing
            return found

    def preview(self, customer_id: int) -> ErasurePreview:
        """Return in numbers what would go with a customer, and where else the person may be; raise ``RecordMissing``.

        Of exports the log knows when, by whom and for whom they were made, and not who was in them: all since the
        customer was entered are told.
        """
        with self._desk.read(Permission.CUSTOMER_ERASE) as reading:
            seen = [column for column in SEALED if self._desk.session.sees(column)]
            row = queries.select_counts(reading.connection, customer_id, self._desk.session.user_id)
            card = select_card(reading.connection, customer_id, (), seen, contact=False)
            if row is None or card is None:
                raise RecordMissing
            version, entered_at, phones, emails, addresses, answers, revisions, drafts, others = row
            backups = backups_in(self._desk.vault.folder / BACKUPS)
            return ErasurePreview(
                customer_id=customer_id,
                version=version,
                phones=phones,
                emails=emails,
                addresses=addresses,
                sealed=len(card.sealed_present),
                answers=answers,
                revisions=revisions,
                drafts=drafts,
                others_drafts=others,
                views=count_views_about(reading.connection, customer_id),
                backups=sum(backup.made_at >= entered_at for backup in backups),
                given_out=queries.select_given_out(reading.connection, customer_id, entered_at),
            )

    def erase(self, customer_id: int, version: int, ground: str, number: str) -> Erased:
        """Erase a customer for good; ``ground`` is one of ``GROUNDS``, ``number`` the customer's, typed once more.

        Nothing brings the person back. Raise ``RecordMissing``, ``StaleRecord`` for another version than the one that
        was looked at, ``ValueRefused`` for another number.
        """
        with self._desk.change(Permission.CUSTOMER_ERASE) as change:
            if ground not in GROUNDS:
                raise ValueError(f"not a ground: {ground}")
            stored = queries.select_identity(change.connection, customer_id)
            if stored is None:
                raise RecordMissing
            if fold(number.strip()) != fold(stored[1]):
                raise _other_number()
            if stored[0] != version:
                raise StaleRecord
            event = queries.erase_person(change, customer_id, ground)
        with suppress(OSError, CustDeskError):  # what is not noted now is noted at the next sign-in
            note_erasures(self._desk)
        return Erased(
            customer_id=customer_id,
            revisions=event.revisions,
            answers=event.answers,
            drafts=event.drafts,
            cleared=clear_traces(self._desk, Permission.CUSTOMER_ERASE),
        )


def _other_number() -> ValueRefused:
    return ValueRefused(
        column="number",
        label=QT_TRANSLATE_NOOP("Customer", "Number"),
        reason=QT_TRANSLATE_NOOP(
            "errors", "this is not the number of this customer. Type it as it stands at the top of the card."
        ),
    )
