"""Brings a customer into its standard form, and says what is wrong with it in words that say how to mend it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from functools import lru_cache
from types import MappingProxyType
from typing import Any, Final, NamedTuple

from custdesk.customers.model import LABELS, Address, Customer, CustomerCard, Email, Phone
from custdesk.errors import CustDeskError
from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.records import kinds
from custdesk.records.columns import Column, Kind, column_named, columns_of
from custdesk.records.kinds import emails, tags, tax_numbers
from custdesk.records.kinds.reading import Reading, Standing

Reader = Callable[[str, str], Reading[Any]]

_GOOD: Final = Standing.GOOD
_FIELDS: Final = tuple(
    field.name
    for field in fields(Customer)
    if field.name not in {column.name for column in columns_of(Customer) if column.sealed}
)
_ADDRESS_COLUMNS: Final = tuple(column.name for column in columns_of(Address) if column.name != "label")
_NAMES: Final = ("given_name", "family_name", "company_name", "known_as")
# How many values of a kind are remembered; of phones only the one that is looked at twice in a row.
_REMEMBERED: Final = {
    Kind.NAME: 4096, Kind.TEXT: 4096, Kind.POSTCODE: 4096, Kind.CHOICE: 256, Kind.COUNTRY: 256, Kind.LANGUAGE: 256,
    Kind.TAGS: 1024, Kind.PHONE: 8,
}  # fmt: skip

_NAMELESS: Final = QT_TRANSLATE_NOOP("values", "Give a name, or the name of a company.")


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


class WrittenEntry(NamedTuple):
    """A phone or an e-mail as it was written; in a file ``heading`` says in which column."""

    label: str
    text: str
    heading: str = ""


class WrittenAddress(NamedTuple):
    """The filled parts of an address as they were written, by column; in a file ``headings`` says where they stood."""

    label: str
    parts: dict[str, str]
    headings: Mapping[str, str] = MappingProxyType({})


class Written(NamedTuple):
    """A customer as it was written, each value a text unless it was read before (a day, an amount, tags).

    ``values`` and ``sealed`` are by column of :class:`~custdesk.customers.model.Customer`.
    """

    values: dict[str, Any]
    phones: list[WrittenEntry]
    emails: list[WrittenEntry]
    addresses: list[WrittenAddress]
    sealed: dict[str, str]


class Standard:
    """The parts of a customer in standard form, and what is wrong with them."""

    __slots__ = ("addresses", "emails", "phones", "problems", "sealed", "values")

    def __init__(self) -> None:
        self.values: dict[str, Any] = {}
        self.phones: tuple[Phone, ...] = ()
        self.emails: tuple[Email, ...] = ()
        self.addresses: tuple[Address, ...] = ()
        self.sealed: dict[str, str] = {}
        self.problems: list[Problem] = []

    def card(self, sealed_present: frozenset[str] = frozenset()) -> CustomerCard:
        """Return the customer."""
        return CustomerCard(
            customer=Customer(**self.values),
            phones=self.phones,
            emails=self.emails,
            addresses=self.addresses,
            sealed_present=sealed_present,
            sealed=self.sealed,
        )


def check(card: CustomerCard, country: str, language: str) -> Checked:
    """Return ``card`` in standard form and its problems; ``country`` and ``language`` are those of the shop."""
    written = Written(
        values={name: getattr(card.customer, name) for name in _FIELDS},
        phones=[WrittenEntry(phone.label, phone.number) for phone in card.phones],
        emails=[WrittenEntry(email.label, email.address) for email in card.emails],
        addresses=[
            WrittenAddress(address.label, {name: getattr(address, name) for name in _ADDRESS_COLUMNS})
            for address in card.addresses
        ],
        sealed=card.sealed,
    )
    standard = Checker(language).check(written, country)
    return Checked(standard.card(card.sealed_present), tuple(standard.problems))


class Checker:
    """Checks customers one after the other; values that repeat among them (names, places, choices) are read once."""

    def __init__(self, language: str) -> None:
        def reader(column: Column) -> Reader:
            read = kinds.reader(column, language)
            return lru_cache(_REMEMBERED[column.kind])(read) if column.kind in _REMEMBERED else read

        self.columns = {
            column.name: reader(column)
            for column in columns_of(Customer)
            if column.name not in ("tax_number", "tax_country")
        }
        """Readers of values by column."""
        self.address = {column.name: reader(column) for column in columns_of(Address) if column.name != "label"}
        """Readers of the parts of an address by column, but for its country."""
        self._country = self.address.pop("country")
        self.phone = reader(column_named(Phone, "number"))
        """Reads a phone number of a country."""

    def check(self, written: Written, country: str) -> Standard:
        """Return what was written in standard form; ``country`` is the shop's, or that of the file it stands in."""
        found = Standard()
        home = self._home(written) or country
        self._check_values(written.values, country, found)
        self._check_phones(written.phones, home, found)
        self._check_emails(written.emails, found)
        self._check_addresses(written.addresses, home, found)
        for name, text in written.sealed.items():
            found.sealed[name] = self._value(self.columns[name], name, text, "", found) if text.strip() else ""
        return found

    def _home(self, written: Written) -> str:
        """Return the country of the first address that names one: local phones and postcodes are of there."""
        for address in written.addresses:
            country = address.parts.get("country")
            if country:
                return self._country(country, "").value or ""
        return ""

    def _check_values(self, values: dict[str, Any], country: str, found: Standard) -> None:
        standard, columns = found.values, self.columns
        for name, value in values.items():
            text = tags.show(value) if isinstance(value, tuple) else value
            # What is no text any more (a day, an amount in minor units) was read before.
            if text and isinstance(text, str) and (read := columns.get(name)):
                reading = read(text, "")
                if reading.standing is not _GOOD:
                    found.problems.append(_problem(name, reading))
                standard[name] = text if reading.value is None else reading.value
            else:
                standard[name] = value
        if values.get("tax_number") or values.get("tax_country"):
            self._check_tax_number(values, country, found)
        if not any(map(found.values.get, _NAMES)):
            found.problems.append(Problem("given_name", Standing.REFUSED, _NAMELESS))

    def _check_tax_number(self, values: dict[str, Any], country: str, found: Standard) -> None:
        tax_country = values.get("tax_country", "")
        if tax_country:
            tax_country = self._value(self._country, "tax_country", tax_country, "", found)
        tax = values.get("tax_number", "").strip()
        if tax:
            reading = tax_numbers.read(tax, tax_country or country)
            if reading.standing is not _GOOD:
                found.problems.append(_problem("tax_number", reading))
            if reading.value:
                tax, tax_country = reading.value.number, reading.value.country or tax_country
        found.values["tax_number"], found.values["tax_country"] = tax, tax_country

    def _check_phones(self, phones: list[WrittenEntry], home: str, found: Standard) -> None:
        checked: dict[str, Phone] = {}
        for place, (label, text, _) in enumerate(phones):
            if text and not text.isspace():
                reading = self.phone(text, home)
                good = reading.standing is _GOOD
                if not good:
                    found.problems.append(_problem(f"phones.{place}.number", reading))
                number = text if reading.value is None else reading.value
                if number and number not in checked:
                    checked[number] = Phone(label=label if label in LABELS else "other", number=number, checked=good)
        found.phones = tuple(checked.values())

    def _check_emails(self, addresses: list[WrittenEntry], found: Standard) -> None:
        checked: dict[str, Email] = {}
        for place, (label, text, _) in enumerate(addresses):
            if text and not text.isspace():
                reading = emails.read(text)
                if reading.standing is not _GOOD:
                    found.problems.append(_problem(f"emails.{place}.address", reading))
                address = text if reading.value is None else reading.value
                if address and (key := address.casefold()) not in checked:
                    checked[key] = Email(label=label if label in LABELS else "other", address=address)
        found.emails = tuple(checked.values())

    def _check_addresses(self, addresses: list[WrittenAddress], home: str, found: Standard) -> None:
        checked: list[Address] = []
        for place, (label, parts, _) in enumerate(addresses):
            country = parts.get("country", "")
            if country:
                country = self._value(self._country, f"addresses.{place}.country", country, "", found)
            where = country or home
            values = {}
            for name, read in self.address.items():
                text = parts.get(name)
                if text:
                    reading = read(text, where)
                    if reading.standing is not _GOOD:
                        found.problems.append(_problem(f"addresses.{place}.{name}", reading))
                    if value := text if reading.value is None else reading.value:
                        values[name] = value
            if values or country:
                checked.append(Address(label=label if label in LABELS else "other", country=country, **values))
        found.addresses = tuple(checked)

    def _value(self, read: Reader, path: str, text: str, country: str, found: Standard) -> Any:
        reading = read(text, country)
        if reading.standing is not _GOOD:
            found.problems.append(_problem(path, reading))
        return text if reading.value is None else reading.value


def _problem(path: str, reading: Reading[Any]) -> Problem:
    return Problem(path, reading.standing, reading.reason, dict(reading.values))
