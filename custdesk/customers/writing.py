"""Writing customers inside a change: what the form, the import and the consent desk share."""

import json
from collections.abc import Sequence
from dataclasses import asdict, replace

from custdesk.customers import queries, search
from custdesk.customers.checking import CustomerRefused, check
from custdesk.customers.model import Customer, CustomerCard, CustomerChanged, CustomerCreated
from custdesk.customers.queries import ORDINARY, SEALED
from custdesk.customers.sealed import sealed_text
from custdesk.desk.chain import Revision, Value
from custdesk.desk.door import Desk
from custdesk.desk.passages import Change
from custdesk.errors import ColumnWithheld, StaleRecord, ValueRefused
from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.records.columns import Column, DataClass, column_named
from custdesk.records.stored import Stored, to_stored
from custdesk.shop.queries import select_shop

LISTS = ("phones", "emails", "addresses")


def create_within(change: Change, desk: Desk, card: CustomerCard) -> int:
    """Check and store a new customer, and return its id; raise ``CustomerRefused`` or ``ValueRefused``."""
    checked = standard_form(change, card)
    customer_id = store_new(change, desk, checked)
    # As it is stored: the number may only now have been given out.
    stored = queries.select_card(change.connection, customer_id)
    search.put(change.connection, customer_id, stored or checked, "active")
    return customer_id


def standard_form(change: Change, card: CustomerCard) -> CustomerCard:
    """Return ``card`` in standard form; raise ``CustomerRefused`` if a value cannot be stored."""
    shop = select_shop(change.connection)
    checked = check(card, shop.country, shop.language)
    if checked.refused:
        raise CustomerRefused(checked.refused)
    return checked.card


def store_new(change: Change, desk: Desk, card: CustomerCard) -> int:
    """Store a checked customer without its search entry, and return its id."""
    connection = change.connection
    refuse_unseen(desk, _filled(card))
    number = card.customer.number or queries.next_number(connection)
    if card.customer.number and queries.number_taken(connection, number):
        raise number_taken()
    customer_id = queries.insert_customer(connection, replace(card.customer, number=number), change.now)
    _write_lists(change, customer_id, card)
    _write_sealed(change, desk, customer_id, card)
    columns = tuple(sorted({column.name for column in _filled(card)} | _filled_lists(card)))
    change.log(CustomerCreated(subject_id=customer_id, columns=columns))
    return customer_id


def store_changes(change: Change, desk: Desk, edited: CustomerCard, original: CustomerCard) -> bool:
    """Store what differs between two checked cards of one customer; return false if nothing does.

    Raise ``StaleRecord`` when another version is stored by now. The search entry is left to the caller.
    """
    customer_id, version = original.customer.id, original.customer.version
    columns = changed_columns(edited.customer, original.customer)
    lists = [name for name in LISTS if getattr(edited, name) != getattr(original, name)]
    sealed = [column for column in SEALED if column.name in edited.sealed]
    if not columns and not lists and not sealed:
        return False
    contact = [column_named(Customer, "preferred_channel")] if lists else []
    refuse_unseen(desk, (*columns, *sealed, *contact))
    number = edited.customer.number
    if any(column.name == "number" for column in columns) and queries.number_taken(change.connection, number):
        raise number_taken()
    revision: dict[str, tuple[Value, Value]] = {
        column.name: (
            to_stored(column, getattr(original.customer, column.name)),
            to_stored(column, getattr(edited.customer, column.name)),
        )
        for column in columns
    }
    revision |= {name: (as_text(original, name), as_text(edited, name)) for name in lists}
    values: dict[Column, Stored] = {column: revision[column.name][1] for column in columns}
    for column in sealed:
        before = queries.select_sealed(change.connection, customer_id, column)
        values[column] = sealed_text(desk, change.connection, customer_id, column, edited.sealed[column.name])
        revision[column.name] = (before, values[column])
    if not queries.update_customer(change.connection, customer_id, version, values, change.now):
        raise StaleRecord
    rewrite_lists(change, customer_id, edited, lists)
    _log_changed(change, customer_id, revision)
    return True


def changed_columns(edited: Customer, original: Customer) -> tuple[Column, ...]:
    """Return the unsealed columns whose values differ."""
    return tuple(column for column in ORDINARY if getattr(edited, column.name) != getattr(original, column.name))


def _log_changed(change: Change, customer_id: int, revision: Revision) -> None:
    change.log(CustomerChanged(subject_id=customer_id, columns=tuple(sorted(revision))), revision)


def _write_lists(change: Change, customer_id: int, card: CustomerCard) -> None:
    queries.insert_phones(change.connection, customer_id, card.phones)
    queries.insert_emails(change.connection, customer_id, card.emails)
    queries.insert_addresses(change.connection, customer_id, card.addresses)


def rewrite_lists(change: Change, customer_id: int, card: CustomerCard, names: Sequence[str]) -> None:
    """Store those lists of ``card`` that are named, in the place of the stored ones."""
    if "phones" in names:
        queries.delete_phones(change.connection, customer_id)
        queries.insert_phones(change.connection, customer_id, card.phones)
    if "emails" in names:
        queries.delete_emails(change.connection, customer_id)
        queries.insert_emails(change.connection, customer_id, card.emails)
    if "addresses" in names:
        queries.delete_addresses(change.connection, customer_id)
        queries.insert_addresses(change.connection, customer_id, card.addresses)


def _write_sealed(change: Change, desk: Desk, customer_id: int, card: CustomerCard) -> None:
    values = {
        column: sealed_text(desk, change.connection, customer_id, column, card.sealed[column.name])
        for column in SEALED
        if card.sealed.get(column.name)
    }
    if values:
        queries.set_sealed(change.connection, customer_id, values)


def refuse_unseen(desk: Desk, columns: Sequence[Column]) -> None:
    """Raise ``ColumnWithheld`` for a column that the session may not see."""
    for column in columns:
        if not desk.session.sees(column):
            raise ColumnWithheld(
                permission=f"{column.data_class.value}.edit",
                column=column.name,
                label=column.label,
                reason=QT_TRANSLATE_NOOP("errors", "your role may neither see nor change this."),
            )


def number_taken() -> ValueRefused:
    """Return what is raised when another customer has the number."""
    return ValueRefused(
        column="number",
        label=column_named(Customer, "number").label,
        reason=QT_TRANSLATE_NOOP(
            "errors", "another customer has this number. Choose another, or leave it empty for the next free one."
        ),
    )


def _filled(card: CustomerCard) -> tuple[Column, ...]:
    empty = Customer()
    ordinary = tuple(
        column
        for column in ORDINARY
        if column.data_class is not DataClass.IDENTITY
        and getattr(card.customer, column.name) != getattr(empty, column.name)
    )
    return (*ordinary, *(column for column in SEALED if card.sealed.get(column.name)))


def _filled_lists(card: CustomerCard) -> set[str]:
    return {name for name in LISTS if getattr(card, name)}


def as_text(card: CustomerCard, name: str) -> str:
    """Return a list of a card as a revision holds it."""
    return json.dumps([asdict(item) for item in getattr(card, name)], ensure_ascii=False, sort_keys=True)
