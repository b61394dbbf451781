"""Brings a customer into its standard form, and says what is wrong with it in words that say how to mend it."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

from custdesk.customers.model import LABELS, Address, Customer, CustomerCard, Email, Phone
from custdesk.errors import CustDeskError
from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.records import kinds
from custdesk.records.columns import Column, column_named, columns_of
from custdesk.records.kinds import countries, tax_numbers
from custdesk.records.kinds.reading import Reading, Standing


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with one value. A doubtful value may be stored, a refused one may not.

    ``path`` is the column, for a list with its place: ``born_on``, ``phones.0.number``.
    """

    path: str
    standing: Standing
    reason: str
    values: dict[str, str | int] = field(default_factory=dict)

    @property
    def refused(self) -> bool:
        return self.standing is Standing.REFUSED


class CustomerRefused(CustDeskError):
    """The customer cannot be stored; ``problems`` says why, value by value."""

    template = QT_TRANSLATE_NOOP("errors", "This customer cannot be saved yet: {reason}")

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        self.problems = problems
        first = problems[0]
        super().__init__(reason=first.reason.format(**first.values))


@dataclass(frozen=True, slots=True)
class Checked:
    card: CustomerCard
    problems: tuple[Problem, ...]

    @property
    def refused(self) -> tuple[Problem, ...]:
        return tuple(problem for problem in self.problems if problem.refused)


def check(card: CustomerCard, country: str, language: str) -> Checked:
    """Return ``card`` in standard form and its problems; ``country`` and ``language`` are those of the shop."""
    problems: list[Problem] = []
    home = _home(card) or country

    def read(column: Column, path: str, value: Any, where: str = home) -> Any:
        if isinstance(value, tuple):
            value = "\n".join(value)
        # What is no text any more (a day, an amount in minor units) was read before.
        if not isinstance(value, str):
            return value
        reading: Reading[Any] = kinds.read(column, value, country=where, language=language)
        if reading.standing is not Standing.GOOD:
            problems.append(Problem(path, reading.standing, reading.reason, dict(reading.values)))
        return value if reading.value is None else reading.value

    customer = _check_customer(card.customer, read, country, problems)
    if not customer.name:
        problems.append(
            Problem(
                "given_name",
                Standing.REFUSED,
                QT_TRANSLATE_NOOP("values", "Give a name, or the name of a company."),
            )
        )
    checked = CustomerCard(
        customer=customer,
        phones=_check_phones(card.phones, read, problems),
        emails=_check_emails(card.emails, read),
        addresses=_check_addresses(card.addresses, read, home),
        sealed_present=card.sealed_present,
        sealed={
            name: read(column_named(Customer, name), name, value) if value.strip() else ""
            for name, value in card.sealed.items()
        },
    )
    return Checked(checked, tuple(problems))


Read = Callable[..., Any]


def _home(card: CustomerCard) -> str:
    """Return the country of the first address that names one: local phones and postcodes are of there."""
    written = next((address.country for address in card.addresses if address.country), "")
    return countries.read(written).value or ""


def _check_customer(customer: Customer, read: Read, country: str, problems: list[Problem]) -> Customer:
    values: dict[str, Any] = {}
    for column in columns_of(Customer):
        if column.sealed or column.name in ("tax_number", "tax_country"):
            continue
        values[column.name] = read(column, column.name, getattr(customer, column.name))
    tax_country = read(column_named(Customer, "tax_country"), "tax_country", customer.tax_country)
    tax = customer.tax_number.strip()
    if tax:
        found = tax_numbers.read(tax, tax_country or country)
        if found.standing is not Standing.GOOD:
            problems.append(Problem("tax_number", found.standing, found.reason, dict(found.values)))
        if found.value:
            tax, tax_country = found.value.number, found.value.country or tax_country
    return replace(customer, **values, tax_number=tax, tax_country=tax_country)


def _check_phones(phones: tuple[Phone, ...], read: Read, problems: list[Problem]) -> tuple[Phone, ...]:
    checked: list[Phone] = []
    for place, phone in enumerate(phones):
        if not phone.number.strip():
            continue
        path = f"phones.{place}.number"
        number = read(column_named(Phone, "number"), path, phone.number)
        good = not any(problem.path == path for problem in problems)
        if number and number not in (earlier.number for earlier in checked):
            checked.append(Phone(label=_label(phone.label), number=number, checked=good))
    return tuple(checked)


def _check_emails(emails: tuple[Email, ...], read: Read) -> tuple[Email, ...]:
    checked: list[Email] = []
    for place, email in enumerate(emails):
        if email.address.strip():
            address = read(column_named(Email, "address"), f"emails.{place}.address", email.address)
            if address and address.casefold() not in (earlier.address.casefold() for earlier in checked):
                checked.append(Email(label=_label(email.label), address=address))
    return tuple(checked)


def _check_addresses(addresses: tuple[Address, ...], read: Read, home: str) -> tuple[Address, ...]:
    checked: list[Address] = []
    for place, address in enumerate(addresses):
        path = f"addresses.{place}."
        country = read(column_named(Address, "country"), path + "country", address.country)
        values = {
            column.name: read(column, path + column.name, getattr(address, column.name), country or home)
            for column in columns_of(Address)
            if column.name not in ("label", "country")
        }
        if any(values.values()) or country:
            checked.append(Address(label=_label(address.label), country=country, **values))
    return tuple(checked)


def _label(label: str) -> str:
    return label if label in LABELS else "other"
