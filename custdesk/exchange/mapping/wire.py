"""Mappings and drafts as JSON and back, for the pipe to the child process."""

from dataclasses import asdict, fields, replace
from datetime import date
from operator import attrgetter
from typing import Any

from custdesk.customers.model import Address, Customer, CustomerCard, Email, Phone
from custdesk.exchange.mapping.model import ColumnUse, Draft, Mapping, RowProblem

_NAMES = tuple(field.name for field in fields(Customer))
_BLANK = tuple(getattr(Customer(), name) for name in _NAMES)
_values = attrgetter(*_NAMES)


def mapping_to_wire(mapping: Mapping) -> dict[str, Any]:
    """Return the JSON form of a mapping, without what it tells the person."""
    return asdict(replace(mapping, notices=()))


def mapping_from_wire(value: dict[str, Any]) -> Mapping:
    """Return the mapping."""
    uses = tuple(ColumnUse(**{**use, "yes": tuple(use["yes"]), "no": tuple(use["no"])}) for use in value["uses"])
    fixed = tuple((str(code), str(text)) for code, text in value["fixed"])
    return Mapping(**{**value, "uses": uses, "fixed": fixed, "notices": ()})


def draft_to_wire(draft: Draft) -> list[Any]:
    """Return the JSON form of a draft; what is blank is left out of the customer."""
    card = draft.card
    return [
        draft.line,
        {
            name: value.isoformat() if isinstance(value, date) else value
            for name, value, blank in zip(_NAMES, _values(card.customer), _BLANK, strict=True)
            if value != blank
        },
        [(phone.label, phone.number, phone.checked) for phone in card.phones],
        [(email.label, email.address) for email in card.emails],
        [(one.label, one.street, one.postcode, one.city, one.region, one.country) for one in card.addresses],
        card.sealed,
        sorted(draft.given),
        sorted(draft.opt_outs),
        draft.consents,
        [[problem.column, problem.reason, dict(problem.values), problem.refused] for problem in draft.problems],
    ]


def draft_from_wire(value: list[Any]) -> Draft:
    """Return the draft; raise ``KeyError``, ``TypeError`` or ``ValueError`` for what is none."""
    line, customer, phones, emails, addresses, sealed, given, opt_outs, consents, problems = value
    if "born_on" in customer:
        customer["born_on"] = date.fromisoformat(customer["born_on"])
    if "tags" in customer:
        customer["tags"] = tuple(customer["tags"])
    return Draft(
        line=int(line),
        card=CustomerCard(
            customer=Customer(**customer),
            phones=tuple(Phone(label=label, number=number, checked=checked) for label, number, checked in phones),
            emails=tuple(Email(label=label, address=address) for label, address in emails),
            addresses=tuple(_address(*parts) for parts in addresses),
            sealed=dict(sealed),
        ),
        given=frozenset(given),
        opt_outs=frozenset(opt_outs),
        consents=tuple((purpose, day) for purpose, day in consents),
        problems=tuple(RowProblem(*problem) for problem in problems),
    )


def _address(label: str, street: str, postcode: str, city: str, region: str, country: str) -> Address:
    return Address(label=label, street=street, postcode=postcode, city=city, region=region, country=country)
