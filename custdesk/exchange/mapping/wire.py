"""Mappings and drafts as JSON and back, for the pipe to the child process."""

from collections.abc import Sequence
from dataclasses import asdict, replace
from datetime import date
from typing import Any

from custdesk.customers.model import Address, Customer, CustomerCard, Email, Phone
from custdesk.exchange.mapping.checked_row import CheckedRow
from custdesk.exchange.mapping.model import ColumnUse, Draft, Mapping, RowProblem

_KIND = Customer().kind


def mapping_to_wire(mapping: Mapping) -> dict[str, Any]:
    """Return the JSON form of a mapping, without what it tells the person."""
    return asdict(replace(mapping, notices=()))


def mapping_from_wire(value: dict[str, Any]) -> Mapping:
    """Return the mapping."""
    uses = tuple(ColumnUse(**{**use, "yes": tuple(use["yes"]), "no": tuple(use["no"])}) for use in value["uses"])
    fixed = tuple((str(code), str(text)) for code, text in value["fixed"])
    return Mapping(**{**value, "uses": uses, "fixed": fixed, "notices": ()})


def row_to_wire(row: CheckedRow) -> list[Any]:
    """Return the JSON form of a checked row; what is blank is left out of the customer."""
    standard = row.standard
    return [
        row.line,
        {
            name: value.isoformat() if type(value) is date else value
            for name, value in standard.values.items()
            if (value or value == 0) and (name != "kind" or value != _KIND)
        },
        [(phone.label, phone.number, phone.checked) for phone in standard.phones],
        [(email.label, email.address) for email in standard.emails],
        [(one.label, one.street, one.postcode, one.city, one.region, one.country) for one in standard.addresses],
        standard.sealed,
        sorted(row.given),
        sorted(row.opt_outs),
        row.consents,
        [[problem.column, problem.reason, dict(problem.values), problem.refused] for problem in row.problems],
    ]


def usual_to_wire(
    line: int,
    values: dict[str, Any],
    phones: Sequence[tuple[str, str, bool]],
    emails: Sequence[tuple[str, str]],
    addresses: Sequence[tuple[str, ...]],
    opt_outs: list[str],
) -> list[Any]:
    """Return the JSON form of a row with nothing to tell, to seal or to agree to; ``values`` are sorted by column."""
    return [line, values, phones, emails, addresses, {}, list(values), opt_outs, (), ()]


def draft_from_wire(value: list[Any]) -> Draft:
    """Return the draft that :func:`row_to_wire` wrote; raise ``KeyError``, ``TypeError`` or ``ValueError`` for none."""
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
