"""Earlier values written back, and whole customers taken out and brought in again, inside a change of the caller.

Values are as a revision holds them: of a column what is stored, of a list its JSON text, of a sealed column ciphertext.
The search index is brought up to date by the caller, for many customers at once or for one.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import fields, replace
from typing import Any

from custdesk.customers import queries, search
from custdesk.customers.model import Address, Customer, CustomerCard, Email, Phone
from custdesk.customers.queries import ORDINARY, SEALED
from custdesk.customers.sealed import sealed_anew
from custdesk.customers.writing import LISTS, as_text, number_taken, refuse_unseen, rewrite_lists
from custdesk.desk.chain import Revision, Value
from custdesk.desk.door import Desk
from custdesk.desk.passages import Change
from custdesk.errors import StaleRecord, ValueRefused
from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.records.columns import Column, DataClass, Kind, column_named
from custdesk.records.stored import Stored, from_stored, to_stored
from custdesk.store.connection import Connection

_ITEMS: Mapping[str, type] = {"phones": Phone, "emails": Email, "addresses": Address}
_CREATED = "created_at"


def class_of(name: str) -> DataClass | None:
    """Return the class of data of a column or list; none for one that no record declares."""
    if name in LISTS:
        return DataClass.CONTACT
    return next((column.data_class for column in (*ORDINARY, *SEALED) if column.name == name), None)


def label_of(name: str) -> str:
    """Return the English label of a column; of a list the label of what its items hold."""
    first = {"phones": column_named(Phone, "number"), "emails": column_named(Email, "address")}
    first["addresses"] = column_named(Address, "street")
    return first[name].label if name in first else column_named(Customer, name).label


def items_of(name: str, text: Value) -> tuple[Any, ...]:
    """Return the phones, e-mails or addresses of the text that a revision holds."""
    return tuple(_ITEMS[name](**item) for item in json.loads(str(text or "[]")))


def alike(name: str, one: Value, other: Value) -> bool:
    """Return whether two values of a revision say the same of a column or list that is not sealed."""
    return items_of(name, one) == items_of(name, other) if name in LISTS else one == other


def is_storable(name: str, value: Value) -> bool:
    """Return whether this program may have stored a value in a column or list: a forged revision holds any value.

    Of a sealed column only opening it tells that.
    """
    try:
        if name in LISTS:
            return all(_typed_as(item, _ITEMS[name]()) for item in items_of(name, value))
        column = column_named(Customer, name)
        if column.sealed or column.kind is Kind.DATE:
            return column.sealed or to_stored(column, from_stored(column, value)) == value
        if column.kind is Kind.AMOUNT:
            return value is None or type(value) is int
        usual = to_stored(column, getattr(Customer(), name))
    except (ValueError, TypeError, AttributeError, RecursionError):
        return False
    return type(value) is type(usual) and (column.kind is not Kind.CHOICE or value in (usual, *column.choices))


def _typed_as(item: Any, usual: Any) -> bool:
    return all(type(getattr(item, one.name)) is type(getattr(usual, one.name)) for one in fields(item))


def stored_now(connection: Connection, customer_id: int, names: Iterable[str]) -> dict[str, Value] | None:
    """Return what is stored of some columns and lists, and none if there is no such customer. Reads nothing else."""
    wanted = frozenset(names)
    columns = tuple(column for column in ORDINARY if column.name in wanted)
    lists = [name for name in LISTS if name in wanted]
    card = queries.select_card(connection, customer_id, columns, (), contact=bool(lists))
    if card is None:
        return None
    now: dict[str, Value] = {column.name: to_stored(column, getattr(card.customer, column.name)) for column in columns}
    now |= {name: as_text(card, name) for name in lists}
    return now | {
        column.name: queries.select_sealed(connection, customer_id, column)
        for column in SEALED
        if column.name in wanted
    }


def put_back(change: Change, desk: Desk, customer_id: int, version: int, values: Mapping[str, Value]) -> Revision:
    """Write earlier values, and return what they replace and what is stored then.

    Raise ``StaleRecord`` when another version is stored, ``ColumnWithheld`` for what the session may not see,
    ``PermissionRefused`` where it holds no key for a sealed value, and ``ValueRefused`` if another customer has the
    number now or no name would be left.
    """
    connection = change.connection
    _refuse_unseen_names(desk, values)
    before = stored_now(connection, customer_id, values)
    if before is None:
        raise StaleRecord
    number = values.get("number")
    if number is not None and number != before["number"] and queries.number_taken(connection, str(number)):
        raise number_taken()
    after = {**values, **_sealed_anew(change, desk, customer_id, values)}
    stored: dict[Column, Stored] = {
        column: after[column.name] for column in (*ORDINARY, *SEALED) if column.name in after
    }
    if not queries.update_customer(connection, customer_id, version, stored, change.now):
        raise StaleRecord
    _write_lists_of(change, customer_id, after)
    written = queries.select_card(connection, customer_id)
    if written is None or not written.customer.name:
        raise _nameless()
    return {name: (before[name], after[name]) for name in values}


def put_in_index(change: Change, customer_ids: Iterable[int], *, many: int = 300) -> None:
    """Bring the search entries of customers up to date; more than ``many`` are numbered and indexed at once."""
    cards = []
    for customer_id in customer_ids:
        card = queries.select_card(change.connection, customer_id)
        if card is not None:
            cards.append((customer_id, card, card.customer.state))
    if len(cards) > many:
        search.put_many(change.connection, cards)
        return
    for customer_id, card, state in cards:
        search.put(change.connection, customer_id, card, state)


def take_out(change: Change, customer_id: int) -> Revision:
    """Remove a customer with everything that belongs to it, and return all its values as a revision."""
    connection = change.connection
    card = queries.select_card(connection, customer_id)
    if card is None:
        raise StaleRecord
    stored = stored_now(connection, customer_id, [column.name for column in (*ORDINARY, *SEALED)] + list(LISTS)) or {}
    search.remove(connection, customer_id)
    queries.delete_customer(connection, customer_id)
    held = {name: value for name, value in stored.items() if value not in (None, "", "[]")}
    return {name: (value, None) for name, value in {**held, _CREATED: card.customer.created_at}.items()}


def bring_back(change: Change, desk: Desk, customer_id: int, revision: Revision) -> tuple[str, ...]:
    """Enter a customer again under the id it had, from what :func:`take_out` returned; return the columns it has.

    Raise ``ColumnWithheld``, ``PermissionRefused`` and ``ValueRefused`` as :func:`put_back` does.
    """
    connection = change.connection
    values = {name: before for name, (before, _after) in revision.items() if class_of(name) is not None}
    _refuse_unseen_names(desk, values)
    if queries.number_taken(connection, str(values["number"])):
        raise number_taken()
    columns = [column for column in ORDINARY if column.name in values]
    known: dict[str, Any] = {column.name: from_stored(column, values[column.name]) for column in columns}
    customer = replace(Customer(**known), id=customer_id, created_at=str(revision[_CREATED][0]))
    queries.insert_customer_again(connection, customer, change.now)
    _write_lists_of(change, customer_id, values)
    sealed = _sealed_anew(change, desk, customer_id, values)
    if sealed:
        held = {column: sealed[column.name] for column in SEALED if column.name in sealed}
        queries.set_sealed(connection, customer_id, held)
    return tuple(sorted(values))


def _write_lists_of(change: Change, customer_id: int, values: Mapping[str, Value]) -> None:
    lists: dict[str, Any] = {name: items_of(name, values[name]) for name in LISTS if name in values}
    rewrite_lists(change, customer_id, CustomerCard(**lists), tuple(lists))


def _sealed_anew(change: Change, desk: Desk, customer_id: int, values: Mapping[str, Value]) -> dict[str, bytes | None]:
    return {
        column.name: sealed_anew(desk, change.connection, customer_id, column, values[column.name])
        for column in SEALED
        if column.name in values
    }


def _refuse_unseen_names(desk: Desk, names: Iterable[str]) -> None:
    wanted = frozenset(names)
    columns = [column for column in (*ORDINARY, *SEALED) if column.name in wanted]
    # Who sees contact data sees all of it.
    contact = [column_named(Customer, "preferred_channel")] if wanted & frozenset(LISTS) else []
    refuse_unseen(desk, (*columns, *contact))


def _nameless() -> ValueRefused:
    return ValueRefused(
        column="given_name",
        label=column_named(Customer, "given_name").label,
        reason=QT_TRANSLATE_NOOP(
            "errors", "the customer would be left without any name. Put the other names back together with it."
        ),
    )
