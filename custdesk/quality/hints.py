"""Who somebody may be already, while one is still typing: the stored customers who share keys with what is typed."""

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from custdesk.customers.checking import check
from custdesk.customers.model import CustomerCard, CustomersSearched
from custdesk.customers.queries import ORDINARY, select_card
from custdesk.customers.views import view_of
from custdesk.desk.door import Desk
from custdesk.desk.permissions import Permission
from custdesk.desk.session import Session
from custdesk.quality import findings, kept
from custdesk.quality.keys import CHECKSUM_BITS, KeyKind, keys_of
from custdesk.quality.likeness import Standing, compare
from custdesk.quality.task import keys_of_lines
from custdesk.quality.traits import Traits, traits_of
from custdesk.records.columns import Column, DataClass
from custdesk.shop.queries import select_shop
from custdesk.store.connection import Connection

_MOST_SHOWN: Final = 3
_MOST_COMPARED: Final = 20
_MOST_SHARERS: Final = 60
"""A key that more customers share tells nobody apart."""
_DUE_AT_ONCE: Final = 250
_IN_KEYS: Final = frozenset({DataClass.IDENTITY, DataClass.CONTACT, DataClass.PERSONAL})
_LAST_TELLING: Final = (KeyKind.PHONE + 1) << CHECKSUM_BITS
_SHARERS: Final = """SELECT j.value, k.customer_id FROM json_each(?1) AS j JOIN likeness_key AS k ON k.value = j.value
    WHERE (SELECT count(*) FROM (SELECT 1 FROM likeness_key WHERE value = j.value LIMIT ?2)) < ?2"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lookalike:
    """A stored customer who may be the one that is typed. ``reasons`` are marked texts (context "Likeness")."""

    customer_id: int
    number: str
    name: str
    archived: bool
    reasons: tuple[str, ...]


class LookalikeHints:
    """Asked while a new customer is typed."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def find(self, card: CustomerCard) -> tuple[Lookalike, ...]:
        """Return the stored customers who look like ``card``, the likeliest first; that somebody was shown is logged.

        They are compared by what the session may come to see of them, or else by what its lens shows.
        """
        with self._desk.read(Permission.CUSTOMER_CREATE, Permission.CUSTOMER_VIEW) as reading:
            shop = select_shop(reading.connection)
            typed = traits_of(check(card, shop.country, shop.language).card)
            keys = [key for key in keys_of(typed) if key >> CHECKSUM_BITS != KeyKind.NUMBER]
        if not keys:
            return ()
        self._work_out_some()
        with self._desk.read(Permission.CUSTOMER_CREATE, Permission.CUSTOMER_VIEW) as reading:
            columns, contact = _compared(reading.session)
            perhaps = _sharers(reading.connection, keys) + _same_contact(reading.connection, typed, contact=contact)
            found = []
            for customer_id in dict.fromkeys(perhaps):
                stored = select_card(reading.connection, customer_id, columns, (), contact=contact)
                if stored is None:
                    continue
                traits = traits_of(stored)
                likeness = compare(typed, traits)
                different = likeness.standing is Standing.DIFFERENT
                # Two of one household share a phone: whoever types decides who is meant.
                if reasons := _shared(typed, traits) if different else likeness.reasons:
                    found.append((likeness.score, stored, reasons))
            found.sort(key=lambda each: (-each[0], each[1].customer.id))
            if found:
                reading.log(CustomersSearched(found=len(found)))
            return tuple(_told(stored, reasons) for _score, stored, reasons in found[:_MOST_SHOWN])

    def _work_out_some(self) -> None:
        """Work out some of the keys that are due, so that whoever was entered a moment ago is found."""
        with self._desk.read(Permission.CUSTOMER_CREATE) as reading:
            if not reading.session.classes >= _IN_KEYS:
                return
            due = kept.select_due(reading.connection, 0, _DUE_AT_ONCE)
        if not due.things:
            return
        for keys in keys_of_lines(iter([due.lines.encode() + b"\n"])):
            with self._desk.aside(Permission.CUSTOMER_CREATE, "likeness_key", "likeness_due") as aside:
                for line in keys.splitlines():
                    kept.insert_keys(aside.connection, line.decode())


def _compared(session: Session) -> tuple[tuple[Column, ...], bool]:
    if session.may_look_in_full:
        columns = tuple(column for column in ORDINARY if column.data_class in session.classes)
        return columns, DataClass.CONTACT in session.classes
    view = view_of(session)
    return view.columns, view.contact


def _sharers(connection: Connection, keys: Iterable[int]) -> list[int]:
    """Return who shares a telling key, or two of the others, the likeliest first and no more than can be compared."""
    rows = connection.execute(_SHARERS, (json.dumps(list(keys)), _MOST_SHARERS + 1))
    weight: Counter[int] = Counter()
    for key, customer_id in rows:
        weight[customer_id] += 2 if key < _LAST_TELLING else 1
    return [customer_id for customer_id, shared in weight.most_common(_MOST_COMPARED) if shared > 1]


def _same_contact(connection: Connection, typed: Traits, *, contact: bool) -> list[int]:
    """Return who has the same tax number, phone or e-mail to the letter: also those whose keys are still due."""
    asked = [("customer", "id", "tax_number", [typed.tax] if typed.tax else [])]
    if contact:
        asked.append(("customer_phone", "customer_id", "number", list(typed.phones)))
        asked.append(("customer_email", "customer_id", "folded_address", list(typed.emails)))
    found: list[int] = []
    for table, who, column, values in asked:
        rows = connection.execute(
            f"SELECT {who} FROM {table} WHERE {column} IN (SELECT value FROM json_each(?)) AND {column} <> '' LIMIT ?",
            (json.dumps(values), _MOST_COMPARED),
        )
        found += [customer_id for (customer_id,) in rows]
    return found


def _shared(one: Traits, other: Traits) -> tuple[str, ...]:
    """Return what two have in common to the letter, although they are not alike."""
    both = (
        (one.tax and one.tax == other.tax, findings.SAME_TAX),
        (not set(one.emails).isdisjoint(other.emails), findings.SAME_EMAIL),
        (not set(one.phones).isdisjoint(other.phones), findings.SAME_PHONE),
    )
    return tuple(reason for shared, reason in both if shared)


def _told(card: CustomerCard, reasons: tuple[str, ...]) -> Lookalike:
    customer = card.customer
    return Lookalike(
        customer_id=customer.id,
        number=customer.number,
        name=customer.name,
        archived=customer.state != "active",
        reasons=reasons,
    )
