"""Drafts that tests write by hand, as the child that checks rows sends them."""

from collections.abc import Iterable
from dataclasses import fields

from custdesk.customers.checking import Standard
from custdesk.customers.model import Customer
from custdesk.exchange.mapping.checked_row import Checked, CheckedRow
from custdesk.exchange.mapping.model import Draft
from custdesk.exchange.mapping.task import checked_of


def row_of(draft: Draft) -> CheckedRow:
    standard = Standard()
    customer = draft.card.customer
    empty = Customer()
    standard.values = {
        field.name: value
        for field in fields(Customer)
        if (value := getattr(customer, field.name)) != getattr(empty, field.name)
    }
    standard.phones, standard.emails = draft.card.phones, draft.card.emails
    standard.addresses, standard.sealed = draft.card.addresses, draft.card.sealed
    return CheckedRow(draft.line, standard, draft.given, draft.opt_outs, draft.consents, draft.problems)


def checked_drafts(drafts: Iterable[Draft], marks_key: bytes = b"") -> Checked:
    return checked_of([row_of(draft) for draft in drafts], marks_key)
