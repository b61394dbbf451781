"""Merging one customer into another: planned first, then done inside a change of the caller."""

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Final, NamedTuple

from custdesk.customers.former import everybody_in, note_merged
from custdesk.customers.model import Customer, CustomerCard
from custdesk.customers.queries import ORDINARY, SEALED, select_card, select_sealed
from custdesk.customers.sealed import open_sealed, sealed_text
from custdesk.customers.undoing import put_back, put_in_index, take_out
from custdesk.customers.views import view_of
from custdesk.customers.writing import LISTS, as_text, changed_columns
from custdesk.desk.chain import Revision, Value
from custdesk.desk.door import Desk
from custdesk.desk.passages import Change
from custdesk.errors import MergeRefused, PermissionRefused, RecordMissing, VaultDamaged
from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.quality import queries
from custdesk.quality.combining import combined, items_of, pairs_of, together
from custdesk.quality.model import CustomerMerged, CustomerTookIn, MergeChoice, MergePlan, Side
from custdesk.quality.queries import Apart
from custdesk.quality.strictness import held_back, last_day
from custdesk.records.columns import Column, column_named
from custdesk.records.stored import to_stored
from custdesk.store.connection import Connection

MOVED: Final = "merged"
"""The name under which the revision of the one who went says what moved."""
_HIDDEN = QT_TRANSLATE_NOOP(
    "errors", "one of them holds something that your role may not see. Ask somebody who sees all of both."
)
_SECRET = QT_TRANSLATE_NOOP(
    "errors", "you do not hold the key of a sealed value of one of them. Ask somebody who does."
)
_TYPING = QT_TRANSLATE_NOOP(
    "errors",
    "somebody is typing into the one that would go. Have that saved or discarded first, or keep the other one.",
)


class Moved(NamedTuple):
    """What a merge moved, beside the values: ids by table, answers that it repeated, and pairs told apart."""

    state: str
    answers: dict[str, list[int]]
    repeated: dict[str, list[int]]
    apart: list[Apart]
    apart_added: list[int]

    def to_text(self) -> str:
        return json.dumps(self._asdict())

    @classmethod
    def from_text(cls, text: Value) -> "Moved":
        told = json.loads(str(text))
        return cls(**{**told, "apart": [Apart(*one) for one in told["apart"]]})


def plan_of(desk: Desk, connection: Connection, stays_id: int, goes_id: int) -> MergePlan:
    """Return two customers side by side; raise ``RecordMissing``, or ``MergeRefused`` where they cannot be merged."""
    if stays_id == goes_id:
        raise ValueError("nobody is merged into themselves")
    stays, goes = (_card(desk, connection, one) for one in (stays_id, goes_id))
    if queries.has_drafts(connection, goes_id):
        raise MergeRefused(reason=_TYPING)
    view = view_of(desk.session, in_full=True)
    sealed = {column: _same(desk, connection, column, stays, goes) for column in view.sealed}
    alone = len(everybody_in(connection, stays_id)) == 1
    here, there = (queries.select_answered(connection, one) for one in (stays_id, goes_id))
    held = {table: held_back(here[table], there[table], alone=alone).contested for table in here}
    return MergePlan(
        stays=stays,
        goes=goes,
        pairs=pairs_of(stays, goes, view.columns, sealed),
        items=items_of(stays, goes),
        answers=sum(map(len, there.values())),
        held_choices=tuple(str(code) for code in held["choice_record"]),
        held_purposes=queries.select_purpose_codes(connection, (int(one) for one in held["consent_record"])),
    )


def chosen_values(change: Change, desk: Desk, plan: MergePlan, choice: MergeChoice) -> dict[str, Value]:
    """Return what the one who stays holds otherwise by a choice, as it is stored."""
    after, before = combined(plan, choice), plan.stays
    values: dict[str, Value] = {
        column.name: to_stored(column, getattr(after.customer, column.name))
        for column in changed_columns(after.customer, before.customer)
    }
    values |= {name: as_text(after, name) for name in LISTS if getattr(after, name) != getattr(before, name)}
    for pair in plan.pairs:
        side = choice.sides.get(pair.column, pair.suggested)
        if pair.sealed and side is not Side.STAYS:
            values[pair.column] = _sealed_value(change, desk, plan, column_named(Customer, pair.column), side)
    return values


def merge_within(change: Change, desk: Desk, plan: MergePlan, values: Mapping[str, Value]) -> None:
    """Merge as planned, the one who stays getting ``values``, and log it for both.

    Raise ``MergeRefused`` where something would be lost that the session does not see, and what
    :func:`~custdesk.customers.undoing.put_back` raises.
    """
    stays_id, goes_id = plan.stays.customer.id, plan.goes.customer.id
    _refuse_hidden(change, desk, stays_id, goes_id)
    moved = _move(change, stays_id, plan.goes)
    revision = {**take_out(change, goes_id), MOVED: (moved.to_text(), None)}
    note_merged(change, goes_id, stays_id)
    change.log(CustomerMerged(subject_id=goes_id, into=stays_id), revision)
    written: Revision = put_back(change, desk, stays_id, plan.stays.customer.version, values) if values else {}
    put_in_index(change, [stays_id])
    change.log(
        CustomerTookIn(
            subject_id=stays_id,
            other=goes_id,
            answers=sum(map(len, moved.answers.values())),
            columns=tuple(sorted(written)),
        ),
        written or None,
    )


def _card(desk: Desk, connection: Connection, customer_id: int) -> CustomerCard:
    view = view_of(desk.session, in_full=True)
    card = select_card(connection, customer_id, view.columns, view.sealed, contact=view.contact)
    if card is None:
        raise RecordMissing
    return card


def _same(desk: Desk, connection: Connection, column: Column, stays: CustomerCard, goes: CustomerCard) -> bool:
    if column.name not in goes.sealed_present:
        return True  # there is nothing to choose, and nothing to open
    try:
        first, second = (open_sealed(desk, connection, one.customer.id, column) for one in (stays, goes))
    except (PermissionRefused, VaultDamaged) as error:
        raise MergeRefused(reason=_SECRET) from error
    return first == second


def _sealed_value(change: Change, desk: Desk, plan: MergePlan, column: Column, side: Side) -> bytes | None:
    connection, stays_id = change.connection, plan.stays.customer.id
    text = open_sealed(desk, connection, plan.goes.customer.id, column)
    if side is Side.BOTH:
        text = together(open_sealed(desk, connection, stays_id, column), text)
    return sealed_text(desk, connection, stays_id, column, text)


def _refuse_hidden(change: Change, desk: Desk, stays_id: int, goes_id: int) -> None:
    """Nothing that the session does not see is lost, or chosen from unseen."""
    hidden = [column for column in (*ORDINARY, *SEALED) if not desk.session.sees(column)]
    contact = desk.session.sees(column_named(Customer, "preferred_channel"))
    connection = change.connection
    stays, goes = (select_card(connection, one, ORDINARY, SEALED) for one in (stays_id, goes_id))
    if stays is None or goes is None:
        raise RecordMissing
    lost = any(
        select_sealed(connection, goes_id, column) is not None
        if column.sealed
        else getattr(goes.customer, column.name)
        not in (getattr(Customer(), column.name), getattr(stays.customer, column.name))
        for column in hidden
    )
    if lost or (not contact and any(getattr(goes, name) for name in LISTS)):
        raise MergeRefused(reason=_HIDDEN)


def _move(change: Change, stays_id: int, goes: CustomerCard) -> Moved:
    connection, goes_id = change.connection, goes.customer.id
    alone = len(everybody_in(connection, stays_id)) == 1
    here, there = (queries.select_answered(connection, one) for one in (stays_id, goes_id))
    today = datetime.fromisoformat(change.now).astimezone().date().isoformat()
    answers: dict[str, list[int]] = {}
    repeated: dict[str, list[int]] = {}
    for table in there:
        answers[table] = [row.id for row in there[table]]
        queries.move_answers(connection, table, answers[table], goes_id, stays_id)
        # A clock that was ahead must not let a yes of a day to come overrule the no.
        day = max(today, last_day(here[table], there[table]))
        held = held_back(here[table], there[table], alone=alone)
        repeated[table] = [queries.repeat_answer(change, table, one, stays_id, day) for one in held.repeated]
    apart = queries.select_apart(connection, goes_id)
    added = [one.other_id for one in apart if queries.insert_apart(connection, stays_id, one)]
    return Moved(goes.customer.state, answers, repeated, apart, added)
