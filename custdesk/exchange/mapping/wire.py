"""Mappings and drafts as JSON and back, for the pipe to the child process."""

from dataclasses import asdict, fields, replace
from datetime import date
from typing import Any

from custdesk.customers.model import Address, Customer, CustomerCard, Email, Phone
from custdesk.exchange.mapping.model import ColumnUse, Draft, Mapping, RowProblem

_BLANK = Customer()
_CUSTOMER = tuple(field.name for field in fields(Customer))


def mapping_to_wire(mapping: Mapping) -> dict[str, Any]:
    """Return the JSON form of a mapping, without what it tells the person."""
    return asdict(replace(mapping, notices=()))


def mapping_from_wire(value: dict[str, Any]) -> Mapping:
    """Return the mapping."""
    uses = tuple(ColumnUse(**{**use, "yes": tuple(use["yes"]), "no": tuple(use["no"])}) for use in value["uses"])
    fixed = tuple((str(code), str(text)) for code, text in value["fixed"])
    return Mapping(**{**value, "uses": uses, "fixed": fixed, "notices": ()})


def draft_to_wire(draft: Draft) -> dict[str, Any]:
    """Return the JSON form of a draft; what is blank is left out."""
    card = draft.card
    customer = {name: getattr(card.customer, name) for name in _CUSTOMER}
    return {
        "line": draft.line,
        "customer": {
            name: value.isoformat() if isinstance(value, date) else value
            for name, value in customer.items()
            if value != getattr(_BLANK, name)
        },
        "phones": [asdict(phone) for phone in card.phones],
        "emails": [asdict(email) for email in card.emails],
        "addresses": [asdict(address) for address in card.addresses],
        "sealed": card.sealed,
        "given": sorted(draft.given),
        "opt_outs": sorted(draft.opt_outs),
        "problems": [
            [problem.column, problem.reason, dict(problem.values), problem.refused] for problem in draft.problems
        ],
    }


def draft_from_wire(value: dict[str, Any]) -> Draft:
    """Return the draft; raise ``KeyError``, ``TypeError`` or ``ValueError`` for what is none."""
    customer = dict(value["customer"])
    if "born_on" in customer:
        customer["born_on"] = date.fromisoformat(customer["born_on"])
    if "tags" in customer:
        customer["tags"] = tuple(customer["tags"])
    return Draft(
        line=int(value["line"]),
        card=CustomerCard(
            customer=Customer(**customer),
            phones=tuple(Phone(**phone) for phone in value["phones"]),
            emails=tuple(Email(**email) for email in value["emails"]),
            addresses=tuple(Address(**address) for address in value["addresses"]),
            sealed=dict(value["sealed"]),
        ),
        given=frozenset(value["given"]),
        opt_outs=frozenset(value["opt_outs"]),
        problems=tuple(RowProblem(*problem) for problem in value["problems"]),
    )
