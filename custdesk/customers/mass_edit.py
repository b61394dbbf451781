"""The same change to many customers: what it would do with each of them, and doing it inside a change of the caller."""

import json
from array import array
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum, unique
from typing import Any, ClassVar, Final

from custdesk.customers import queries, search
from custdesk.customers.model import Address, Customer, CustomerArchived, CustomerCard, CustomerRestored
from custdesk.customers.writing import refuse_unseen, store_changes
from custdesk.desk.door import Desk
from custdesk.desk.events import Event
from custdesk.desk.passages import Change
from custdesk.errors import StaleRecord, ValueRefused
from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.records import kinds
from custdesk.records.columns import Column, column_named
from custdesk.records.kinds.reading import Standing
from custdesk.records.kinds.text import clean_line
from custdesk.shop.queries import select_shop
from custdesk.store.connection import Connection

EDITABLE: Final = tuple(
    column_named(Customer, name) for name in ("language", "preferred_channel", "source", "job_title", "sex", "notes")
)
"""What may be set or cleared for many: nothing that tells one person from another."""
COUNTRY: Final = column_named(Address, "country")
"""Set and cleared, too: the country of the first address, which is the one that lists show."""
SAMPLE: Final = 200
_TAGS: Final = column_named(Customer, "tags")
_NAMES: Final = ("number", "kind", "given_name", "family_name", "company_name", "known_as")

NOT_THERE: Final = QT_TRANSLATE_NOOP("MassEdit", "is not there any more")
NO_ADDRESS: Final = QT_TRANSLATE_NOOP("MassEdit", "has no address")


@unique
class EditKind(Enum):
    SET = "set"
    CLEAR = "clear"
    ADD_TAGS = "add_tags"
    REMOVE_TAGS = "remove_tags"
    ARCHIVE = "archive"
    RESTORE = "restore"


_STATES: Final = {EditKind.ARCHIVE: "archived", EditKind.RESTORE: "active"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """One edit. ``column`` is the name of one of :data:`EDITABLE`, or of :data:`COUNTRY`; ``value`` is what it is set
    to, as it is stored or as people type it."""

    kind: EditKind
    column: str = ""
    value: str = ""
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedEdit:
    """What would change of one customer: column (or ``state``), value before and after."""

    id: int
    number: str
    name: str
    values: tuple[tuple[str, object, object], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MassPlan:
    """What some edits would do: how many customers would ``change``, how many are ``same`` already, and how many are
    refused for a reason (marked, context "MassEdit"). ``sample`` shows the first of those who change."""

    edits: tuple[Edit, ...]
    ids: "array[int]"
    versions: "array[int]"
    change: int = 0
    same: int = 0
    refused: Mapping[str, int] = field(default_factory=dict)
    sample: tuple[PlannedEdit, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class MassEditPlanned(Event):
    """Somebody saw what an edit of many customers would change."""

    action: ClassVar[str] = "customers.edit_planned"
    customers: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class MassEdited(Event):
    """Many customers were edited together; each has an entry of its own in the same transaction."""

    action: ClassVar[str] = "customers.edited_together"
    columns: tuple[str, ...] = ()
    customers: int = 0
    same: int = 0
    refused: int = 0


def columns_edited(edits: Sequence[Edit]) -> tuple[Column, ...]:
    """Return the columns that some edits are about."""
    own = {column.name: column for column in (*EDITABLE, COUNTRY)}
    found = [_TAGS if one.tags else own[one.column] for one in edits if one.tags or one.column]
    return tuple(dict.fromkeys(found))


def checked_edits(desk: Desk, connection: Connection, edits: Sequence[Edit]) -> tuple[Edit, ...]:
    """Return edits with their values in standard form.

    Raise ``ValueRefused`` for a value that cannot be stored, ``ColumnWithheld`` for a column that the session may not
    see, and ``ValueError`` for what is no edit.
    """
    shop = select_shop(connection)
    checked = []
    for edit in edits:
        if edit.kind in (EditKind.ADD_TAGS, EditKind.REMOVE_TAGS):
            tags = tuple(dict.fromkeys(tag for tag in map(clean_line, edit.tags) if tag))
            checked.append(Edit(kind=edit.kind, tags=tags))
        elif edit.kind in (EditKind.SET, EditKind.CLEAR):
            column = next((one for one in (*EDITABLE, COUNTRY) if one.name == edit.column), None)
            if column is None:
                raise ValueError("this is not edited for many")
            value = _standard(column, edit.value, shop.language) if edit.kind is EditKind.SET else ""
            checked.append(Edit(kind=edit.kind, column=edit.column, value=value))
        else:
            checked.append(Edit(kind=edit.kind))
    if not checked or any(one.kind in (EditKind.ADD_TAGS, EditKind.REMOVE_TAGS) and not one.tags for one in checked):
        raise ValueError("there is nothing to edit")
    refuse_unseen(desk, columns_edited(checked))
    return tuple(checked)


class Planning:
    """Works out what edits would do, some customers at a time. Nothing is written."""

    def __init__(self, desk: Desk, edits: tuple[Edit, ...]) -> None:
        self._desk = desk
        self._edits = edits
        self._ids, self._versions = array("q"), array("q")
        self._change, self._same = 0, 0
        self._refused: Counter[str] = Counter()
        self._sample: list[PlannedEdit] = []

    def look(self, connection: Connection, ids: Sequence[int]) -> None:
        """Take in some more customers."""
        cards = cards_of(self._desk, connection, ids, self._edits)
        self._refused[NOT_THERE] += len(ids) - len(cards)
        for customer_id, card in cards.items():
            self._ids.append(customer_id)
            self._versions.append(card.customer.version)
            after, reason = edited(card, self._edits)
            if reason:
                self._refused[reason] += 1
            elif after == card:
                self._same += 1
            else:
                self._change += 1
                if len(self._sample) < SAMPLE:
                    self._sample.append(_planned(card, after, self._edits))

    def plan(self) -> MassPlan:
        return MassPlan(
            edits=self._edits,
            ids=self._ids,
            versions=self._versions,
            change=self._change,
            same=self._same,
            refused=dict(+self._refused),
            sample=tuple(self._sample),
        )


def edit_within(change: Change, desk: Desk, plan: MassPlan, start: int, end: int, *, index: bool) -> None:
    """Edit the customers of a part of a plan, each with its entry; without ``index`` that is left to the caller.

    Raise ``StaleRecord`` where one of them is not as it was planned.
    """
    ids = plan.ids[start:end]
    cards = cards_of(desk, change.connection, ids, plan.edits)
    due: list[tuple[int, CustomerCard]] = []
    for customer_id, version in zip(ids, plan.versions[start:end], strict=True):
        card = cards.get(customer_id)
        if card is None or card.customer.version != version:
            raise StaleRecord
        after, reason = edited(card, plan.edits)
        if reason or after == card:
            continue
        written = store_changes(change, desk, after, card)
        if after.customer.state != card.customer.state:
            _set_state(change, customer_id, version + written, after.customer.state)
        if after.customer.tags != card.customer.tags:
            whole = queries.select_card(change.connection, customer_id)
            due.append((customer_id, whole or after))
    search.reword(change.connection, due, index=index)


def log_edited(change: Change, plan: MassPlan) -> None:
    """Log that so many were edited together."""
    columns = [column.name for column in columns_edited(plan.edits)]
    if any(one.kind in _STATES for one in plan.edits):
        columns.append("state")
    event = MassEdited(
        columns=tuple(columns), customers=plan.change, same=plan.same, refused=sum(plan.refused.values())
    )
    change.log(event)


def cards_of(desk: Desk, connection: Connection, ids: Sequence[int], edits: Sequence[Edit]) -> dict[int, CustomerCard]:
    """Return those of some customers who are there, with no more of them than names and what is edited."""
    about = columns_edited(edits)
    names = {*(column.name for column in about if column is not COUNTRY), *_NAMES}
    columns = tuple(one for one in queries.ORDINARY if one.name in names and desk.session.sees(one))
    heads = queries.select_heads(connection, list(ids), columns)
    addresses = _addresses_of(connection, ids) if COUNTRY in about else {}
    return {
        one: CustomerCard(customer=heads[one], addresses=tuple(addresses.get(one, ()))) for one in ids if one in heads
    }


def edited(card: CustomerCard, edits: Sequence[Edit]) -> tuple[CustomerCard, str]:
    """Return a card as some edits make it, and why they are refused (empty where they are not)."""
    for edit in edits:
        customer = card.customer
        if edit.kind in _STATES:
            card = replace(card, customer=replace(customer, state=_STATES[edit.kind]))
        elif edit.tags:
            card = replace(card, customer=replace(customer, tags=_retagged(customer.tags, edit)))
        elif edit.column == COUNTRY.name:
            if not card.addresses:
                return card, NO_ADDRESS
            first = replace(card.addresses[0], country=edit.value)
            card = replace(card, addresses=(first, *card.addresses[1:]))
        else:
            values: dict[str, Any] = {edit.column: edit.value}
            card = replace(card, customer=replace(customer, **values))
    return card, ""


def _retagged(tags: tuple[str, ...], edit: Edit) -> tuple[str, ...]:
    named = {tag.casefold() for tag in edit.tags}
    if edit.kind is EditKind.REMOVE_TAGS:
        return tuple(tag for tag in tags if tag.casefold() not in named)
    had = {tag.casefold() for tag in tags}
    return (*tags, *(tag for tag in edit.tags if tag.casefold() not in had))


def _standard(column: Column, text: str, language: str) -> str:
    reading = kinds.reader(column, language)(text, "")
    value = text if reading.value is None else str(reading.value)
    if reading.standing is Standing.REFUSED or not value:
        reason = reading.reason or QT_TRANSLATE_NOOP("errors", "Give a value, or choose to empty it.")
        raise ValueRefused(column=column.name, label=column.label, reason=reason, **reading.values)
    return value


def _planned(card: CustomerCard, after: CustomerCard, edits: Sequence[Edit]) -> PlannedEdit:
    values: list[tuple[str, object, object]] = []
    for column in columns_edited(edits):
        if column is COUNTRY:
            values.append((column.name, card.addresses[0].country, after.addresses[0].country))
        else:
            values.append((column.name, getattr(card.customer, column.name), getattr(after.customer, column.name)))
    values.append(("state", card.customer.state, after.customer.state))
    customer = card.customer
    told = tuple(one for one in values if one[1] != one[2])
    return PlannedEdit(id=customer.id, number=customer.number, name=customer.name, values=told)


def _addresses_of(connection: Connection, ids: Sequence[int]) -> dict[int, list[Address]]:
    rows = connection.execute(
        "SELECT customer_id, label, street, postcode, city, region, country FROM customer_address"
        " WHERE customer_id IN (SELECT value FROM json_each(?)) ORDER BY customer_id, place",
        (json.dumps(list(ids)),),
    )
    found: dict[int, list[Address]] = {}
    for one, label, street, postcode, city, region, country in rows:
        address = Address(label=label, street=street, postcode=postcode, city=city, region=region, country=country)
        found.setdefault(one, []).append(address)
    return found


def _set_state(change: Change, customer_id: int, version: int, state: str) -> None:
    if not queries.update_state(change.connection, customer_id, version, state, change.now):
        raise StaleRecord
    search.set_state(change.connection, customer_id, state)
    said = CustomerArchived if state == "archived" else CustomerRestored
    change.log(said(subject_id=customer_id))
