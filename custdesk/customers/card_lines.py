"""Whole customers as lines of JSON that the database makes: for work on many of them in a child process."""

import json
from collections.abc import Iterable

from custdesk.children.lines import from_line
from custdesk.customers.model import Address, CustomerCard, Email, Phone
from custdesk.customers.queries import ORDINARY, customer_of, housekeeping_list
from custdesk.store.connection import Connection
from custdesk.store.statements import select_list


def select_card_lines(connection: Connection, ids: Iterable[int]) -> list[tuple[int, str]]:
    """Return (id, line) for each of the customers that is there, for :func:`card_of`; nothing of sealed columns."""
    rows: list[tuple[int, str]] = connection.execute(_LINES, (json.dumps(list(ids)),)).fetchall()
    return rows


def card_of(line: bytes | str) -> tuple[CustomerCard, frozenset[str]]:
    """Return the card of a line, and the choices that the customer opted out of."""
    values, phones, emails, addresses, opted_out = from_line(line)
    card = CustomerCard(
        customer=customer_of(ORDINARY, values),
        phones=tuple(Phone(label=label, number=number, checked=bool(checked)) for label, number, checked in phones),
        emails=tuple(Email(label=label, address=address) for label, address in emails),
        addresses=tuple(_address(*parts) for parts in addresses),
    )
    return card, frozenset(opted_out)


def _address(label: str, street: str, postcode: str, city: str, region: str, country: str) -> Address:
    return Address(label=label, street=street, postcode=postcode, city=city, region=region, country=country)


def _in_order(table: str, columns: str) -> str:
    return (
        f"(SELECT json_group_array(json_array({columns})) FROM (SELECT * FROM {table}"
        " WHERE customer_id = c.id ORDER BY place))"
    )


_OPTED_OUT = (
    "(SELECT json_group_array(code) FROM (SELECT code, opted_out, row_number() OVER"
    " (PARTITION BY code ORDER BY happened_on DESC, id DESC) AS place FROM choice_record WHERE customer_id = c.id)"
    " WHERE place = 1 AND opted_out = 1)"
)
_LINES = (
    f"SELECT c.id, json_array(json_array({housekeeping_list('c')}, {select_list(ORDINARY, 'c')}),"
    f" {_in_order('customer_phone', 'label, number, checked')},"
    f" {_in_order('customer_email', 'label, address')},"
    f" {_in_order('customer_address', 'label, street, postcode, city, region, country')}, {_OPTED_OUT})"
    " FROM customer AS c WHERE c.id IN (SELECT value FROM json_each(?))"
)
