"""The plan of an import: what would become of each row. Nothing is written."""

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace

from custdesk.consent.queries import select_choices
from custdesk.customers.model import Customer, CustomerCard
from custdesk.customers.sealed import open_sealed
from custdesk.desk.door import Desk
from custdesk.desk.passages import Reading
from custdesk.errors import Cancelled
from custdesk.exchange.importing.candidates import EarlierRows, StoredCandidates
from custdesk.exchange.importing.keys import SAME, Keys, compare, keys_of
from custdesk.exchange.importing.merging import changes_between, merged
from custdesk.exchange.importing.model import TWICE, FieldChange, PlannedRow, Verdict
from custdesk.exchange.mapping.model import Draft
from custdesk.records.columns import column_named
from custdesk.store.connection import Connection

_STRETCH = 200

Progress = Callable[[int, int], None]
Asked = Callable[[], bool]


class Planner:
    """Goes through the rows in order and compares each with the stored customers and with the rows before it."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._stored = StoredCandidates()
        self._earlier = EarlierRows()
        self._claimed: dict[int, int] = {}

    def plan(
        self,
        drafts: Sequence[Draft],
        read: Callable[[], AbstractContextManager[Reading]],
        progress: Progress | None = None,
        cancelled: Asked | None = None,
    ) -> tuple[PlannedRow, ...]:
        """Return a planned row for each draft; raise ``Cancelled`` when ``cancelled()`` says so.

        The connection is asked for anew for each stretch of rows, so that the window never waits for it.
        """
        rows: list[PlannedRow] = []
        for start in range(0, len(drafts), _STRETCH):
            if cancelled and cancelled():
                raise Cancelled
            with read() as reading:
                rows += [self._planned(reading.connection, draft) for draft in drafts[start : start + _STRETCH]]
            if progress:
                progress(len(rows), len(drafts))
        return tuple(rows)

    def _planned(self, connection: Connection, draft: Draft) -> PlannedRow:
        if draft.refused:
            return PlannedRow(draft=draft, verdict=Verdict.REFUSED)
        keys = keys_of(draft.card)
        return self._of_stored(connection, draft, keys) or self._of_earlier(draft, keys) or self._new(draft, keys)

    def _of_stored(self, connection: Connection, draft: Draft, keys: Keys) -> PlannedRow | None:
        alike: PlannedRow | None = None
        for stored, stored_keys in self._stored.like(connection, keys):
            likeness = compare(keys, stored_keys)
            if likeness.same or _says_nothing_new(draft, stored, keys, stored_keys):
                return self._match(connection, draft, stored)
            if likeness.why and alike is None:
                alike = PlannedRow(
                    draft=draft,
                    verdict=Verdict.LOOKALIKE,
                    customer_id=stored.customer.id,
                    like_number=stored.customer.number,
                    like_name=stored.customer.name,
                    reasons=(likeness.why,),
                )
        return alike

    def _match(self, connection: Connection, draft: Draft, stored: CustomerCard) -> PlannedRow:
        changes = (
            *changes_between(stored, merged(draft, stored)),
            *sealed_changes(self._desk, connection, draft, stored.customer.id),
            *opt_out_changes(connection, draft, stored.customer.id),
        )
        verdict = Verdict.CHANGED if changes else Verdict.UNCHANGED
        claimed = self._claimed.setdefault(stored.customer.id, draft.line)
        twice = claimed != draft.line and bool(changes)
        return PlannedRow(
            draft=draft,
            verdict=Verdict.LOOKALIKE if twice else verdict,
            customer_id=stored.customer.id,
            like_line=claimed if twice else 0,
            like_number=stored.customer.number,
            like_name=stored.customer.name,
            reasons=(TWICE,) if twice else (),
            changes=changes,
        )

    def _of_earlier(self, draft: Draft, keys: Keys) -> PlannedRow | None:
        for earlier, earlier_keys in self._earlier.like(keys):
            likeness = compare(keys, earlier_keys, within_file=True)
            repeated = likeness.same or _says_nothing_new(draft, earlier.card, keys, earlier_keys)
            if repeated or likeness.why:
                return PlannedRow(
                    draft=draft, verdict=Verdict.LOOKALIKE, like_line=earlier.line, reasons=(likeness.why or SAME,)
                )
        return None

    def _new(self, draft: Draft, keys: Keys) -> PlannedRow:
        self._earlier.add(draft, keys)
        return PlannedRow(draft=draft, verdict=Verdict.NEW)


def from_abroad(row: PlannedRow, country: str) -> PlannedRow:
    """Return a row that enters a customer with ``country``, the file's, in each address that names none.

    An address without a country is one of the shop's: its postcode, and the phones beside it, would be misread there.
    What is stored already keeps its addresses: a country that the row does not name is nothing new about them.
    """
    if row.verdict not in (Verdict.NEW, Verdict.LOOKALIKE):
        return row
    card = row.draft.card
    addresses = tuple(replace(address, country=address.country or country) for address in card.addresses)
    return replace(row, draft=replace(row.draft, card=replace(card, addresses=addresses)))


def sealed_changes(desk: Desk, connection: Connection, draft: Draft, customer_id: int) -> tuple[FieldChange, ...]:
    """Return which sealed values the row changes, without telling them."""
    return tuple(
        FieldChange(name, "", "")
        for name, text in draft.card.sealed.items()
        if text and text != open_sealed(desk, connection, customer_id, column_named(Customer, name))
    )


def opt_out_changes(connection: Connection, draft: Draft, customer_id: int) -> tuple[FieldChange, ...]:
    """Return the opt-outs that the row adds; what is opted out already stays so."""
    if not draft.opt_outs:
        return ()
    stored = select_choices(connection, customer_id)
    added = sorted(code for code in draft.opt_outs if not (code in stored and stored[code].opted_out))
    return (FieldChange("opt_outs", "", ", ".join(added)),) if added else ()


def _says_nothing_new(draft: Draft, known: CustomerCard, keys: Keys, known_keys: Keys) -> bool:
    if not keys.words or keys.words != known_keys.words:
        return False
    if keys.reference and known_keys.reference and keys.reference != known_keys.reference:
        return False
    return not changes_between(known, merged(draft, known))
