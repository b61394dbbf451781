"""Filling a card with what was pasted, without touching what stands there."""

from dataclasses import replace
from typing import Any

from custdesk.customers.model import Address, Customer, CustomerCard
from custdesk.desk.session import Session
from custdesk.records.columns import DataClass, columns_of

_EMPTY = Customer()
_NAMES = ("given_name", "family_name", "company_name")
_ITEMS = {"phones": "number", "emails": "address"}


def filled_in(card: CustomerCard, pasted: CustomerCard, session: Session) -> tuple[CustomerCard, tuple[str, ...]]:
    """Return ``card`` with what was pasted in its empty fields, and the names of the fields that were not empty.

    Phones and e-mails that are not there yet are added, notes are written below those that are there. What the session
    does not see is passed over.
    """
    values: dict[str, Any] = {}
    unused = []
    for column in columns_of(Customer):
        found, stands = getattr(pasted.customer, column.name), getattr(card.customer, column.name)
        if column.sealed or not session.sees(column) or found == getattr(_EMPTY, column.name) or found == stands:
            continue
        if column.name == "notes":
            values["notes"] = "\n".join(filter(None, (stands, found)))
        elif column.name == "kind":
            # Whether it is a company tells a name that stands there better than the text.
            if not any(getattr(card.customer, name) for name in _NAMES):
                values["kind"] = found
        elif stands == getattr(_EMPTY, column.name):
            values[column.name] = found
        else:
            unused.append(column.name)
    lists: dict[str, Any] = {}
    if DataClass.CONTACT in session.classes:
        for name, value in _ITEMS.items():
            known = {getattr(item, value) for item in getattr(card, name)}
            more = [item for item in getattr(pasted, name) if getattr(item, value) not in known]
            lists[name] = (*getattr(card, name), *more)
        lists["addresses"] = card.addresses
        if pasted.addresses and not card.addresses:
            lists["addresses"] = pasted.addresses
        elif pasted.addresses and not _lives_there(card.addresses, pasted.addresses[0]):
            lists["addresses"] = (*card.addresses, *pasted.addresses)
    return replace(card, customer=replace(card.customer, **values), **lists), tuple(unused)


def _lives_there(addresses: tuple[Address, ...], pasted: Address) -> bool:
    return any((one.street, one.postcode) == (pasted.street, pasted.postcode) for one in addresses)
