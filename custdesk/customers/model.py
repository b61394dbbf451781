"""What is known of a customer, declared once."""

from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from typing import ClassVar

from custdesk.customers.filters import NO_FILTERS, Filters
from custdesk.desk.events import Event
from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.records.columns import DataClass, Kind, column, stored_in

KINDS = {
    "person": QT_TRANSLATE_NOOP("Customer", "Person"),
    "company": QT_TRANSLATE_NOOP("Customer", "Company"),
}
SEXES = {
    "": QT_TRANSLATE_NOOP("Customer", "Not said"),
    "female": QT_TRANSLATE_NOOP("Customer", "Female"),
    "male": QT_TRANSLATE_NOOP("Customer", "Male"),
    "other": QT_TRANSLATE_NOOP("Customer", "Other"),
}
CHANNELS = {
    "": QT_TRANSLATE_NOOP("Customer", "No preference"),
    "phone": QT_TRANSLATE_NOOP("Customer", "Phone"),
    "sms": QT_TRANSLATE_NOOP("Customer", "SMS"),
    "messaging": QT_TRANSLATE_NOOP("Customer", "Messaging app"),
    "email": QT_TRANSLATE_NOOP("Customer", "E-mail"),
    "post": QT_TRANSLATE_NOOP("Customer", "Post"),
}
LABELS = {
    "": QT_TRANSLATE_NOOP("Customer", "No label"),
    "home": QT_TRANSLATE_NOOP("Customer", "Home"),
    "work": QT_TRANSLATE_NOOP("Customer", "Work"),
    "mobile": QT_TRANSLATE_NOOP("Customer", "Mobile"),
    "fax": QT_TRANSLATE_NOOP("Customer", "Fax"),
    "billing": QT_TRANSLATE_NOOP("Customer", "Billing"),
    "other": QT_TRANSLATE_NOOP("Customer", "Other"),
}

REASONS = {
    "asked": QT_TRANSLATE_NOOP("Reason", "The customer asked for it"),
    "safety": QT_TRANSLATE_NOOP("Reason", "Checking health or allergies"),
    "payment": QT_TRANSLATE_NOOP("Reason", "An invoice or a payment"),
    "law": QT_TRANSLATE_NOOP("Reason", "The law requires it"),
    "other": QT_TRANSLATE_NOOP("Reason", "Something else"),
}
"""Why somebody looks at a sealed value."""


@stored_in("customer")
@dataclass(frozen=True, slots=True, kw_only=True)
class Customer:
    """A person or a company. ``reference`` is the number that another system gave; ``balance`` is in minor units."""

    id: int = 0
    version: int = 1
    state: str = "active"
    created_at: str = ""
    changed_at: str = ""
    number: str = column(QT_TRANSLATE_NOOP("Customer", "Number"), DataClass.IDENTITY, kind=Kind.IDENTIFIER)
    kind: str = column(
        QT_TRANSLATE_NOOP("Customer", "Kind"), DataClass.IDENTITY, kind=Kind.CHOICE, choices=KINDS, default="person"
    )
    given_name: str = column(QT_TRANSLATE_NOOP("Customer", "Given name"), DataClass.IDENTITY, kind=Kind.NAME)
    family_name: str = column(QT_TRANSLATE_NOOP("Customer", "Family name"), DataClass.IDENTITY, kind=Kind.NAME)
    company_name: str = column(QT_TRANSLATE_NOOP("Customer", "Company"), DataClass.IDENTITY, kind=Kind.NAME)
    known_as: str = column(QT_TRANSLATE_NOOP("Customer", "Known as"), DataClass.IDENTITY, kind=Kind.NAME)
    job_title: str = column(QT_TRANSLATE_NOOP("Customer", "Job title"), DataClass.PERSONAL)
    born_on: date | None = column(
        QT_TRANSLATE_NOOP("Customer", "Date of birth"), DataClass.PERSONAL, kind=Kind.DATE, default=None
    )
    sex: str = column(QT_TRANSLATE_NOOP("Customer", "Sex"), DataClass.PERSONAL, kind=Kind.CHOICE, choices=SEXES)
    tax_number: str = column(QT_TRANSLATE_NOOP("Customer", "Tax number"), DataClass.IDENTITY, kind=Kind.TAX_NUMBER)
    tax_country: str = column(
        QT_TRANSLATE_NOOP("Customer", "Country of the tax number"), DataClass.IDENTITY, kind=Kind.COUNTRY
    )
    language: str = column(QT_TRANSLATE_NOOP("Customer", "Language"), DataClass.PERSONAL, kind=Kind.LANGUAGE)
    tags: tuple[str, ...] = column(
        QT_TRANSLATE_NOOP("Customer", "Tags"), DataClass.BEHAVIOUR, kind=Kind.TAGS, default=()
    )
    source: str = column(QT_TRANSLATE_NOOP("Customer", "Source"), DataClass.BEHAVIOUR)
    reference: str = column(QT_TRANSLATE_NOOP("Customer", "Number elsewhere"), DataClass.IDENTITY, kind=Kind.IDENTIFIER)
    preferred_channel: str = column(
        QT_TRANSLATE_NOOP("Customer", "Preferred channel"), DataClass.CONTACT, kind=Kind.CHOICE, choices=CHANNELS
    )
    balance: int | None = column(
        QT_TRANSLATE_NOOP("Customer", "Balance"), DataClass.TRANSACTION, kind=Kind.AMOUNT, default=None
    )
    notes: str = column(QT_TRANSLATE_NOOP("Customer", "Notes"), DataClass.PERSONAL, kind=Kind.LONG_TEXT)
    health_note: str = column(
        QT_TRANSLATE_NOOP("Customer", "Health and diet note"), DataClass.SPECIAL, kind=Kind.LONG_TEXT
    )
    bank_account: str = column(
        QT_TRANSLATE_NOOP("Customer", "Bank account"), DataClass.FINANCIAL, kind=Kind.BANK_ACCOUNT
    )

    @property
    def name(self) -> str:
        """What the customer is called in lists, see :func:`name_of`."""
        return name_of(self.kind, self.given_name, self.family_name, self.company_name, self.known_as)


def name_of(kind: str, given_name: str, family_name: str, company_name: str, known_as: str) -> str:
    """Return what somebody is called in lists: the company, else given and family name, else the nickname."""
    person = f"{given_name} {family_name}".strip()
    if kind == "company":
        return company_name or person or known_as
    return person or company_name or known_as


@stored_in("customer_phone")
@dataclass(frozen=True, slots=True, kw_only=True)
class Phone:
    """A phone: E.164 where it is a number of its country, else the digits as given and ``checked`` false."""

    label: str = column(QT_TRANSLATE_NOOP("Phone", "Label"), DataClass.CONTACT, kind=Kind.CHOICE, choices=LABELS)
    number: str = column(QT_TRANSLATE_NOOP("Phone", "Phone"), DataClass.CONTACT, kind=Kind.PHONE, required=True)
    checked: bool = True


@stored_in("customer_email")
@dataclass(frozen=True, slots=True, kw_only=True)
class Email:
    label: str = column(QT_TRANSLATE_NOOP("Email", "Label"), DataClass.CONTACT, kind=Kind.CHOICE, choices=LABELS)
    address: str = column(QT_TRANSLATE_NOOP("Email", "E-mail"), DataClass.CONTACT, kind=Kind.EMAIL, required=True)


@stored_in("customer_address")
@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    label: str = column(QT_TRANSLATE_NOOP("Address", "Label"), DataClass.CONTACT, kind=Kind.CHOICE, choices=LABELS)
    street: str = column(QT_TRANSLATE_NOOP("Address", "Street and number"), DataClass.CONTACT)
    postcode: str = column(QT_TRANSLATE_NOOP("Address", "Postcode"), DataClass.CONTACT, kind=Kind.POSTCODE)
    city: str = column(QT_TRANSLATE_NOOP("Address", "City"), DataClass.CONTACT)
    region: str = column(QT_TRANSLATE_NOOP("Address", "Region"), DataClass.CONTACT)
    country: str = column(QT_TRANSLATE_NOOP("Address", "Country"), DataClass.CONTACT, kind=Kind.COUNTRY)


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomerCard:
    """Everything of one customer that the session may see.

    A sealed column is never in ``customer``: ``sealed_present`` names those that hold a value, and ``sealed`` carries
    new values on their way in (an empty text removes the stored one). A card that is ``masked`` is for looking at, and
    cannot be saved.
    """

    customer: Customer = Customer()
    phones: tuple[Phone, ...] = ()
    emails: tuple[Email, ...] = ()
    addresses: tuple[Address, ...] = ()
    sealed_present: frozenset[str] = frozenset()
    sealed: dict[str, str] = field(default_factory=dict)
    masked: bool = False


class ListState(Enum):
    ACTIVE = "active"
    ARCHIVED = "archived"
    ALL = "all"


Sort = tuple[tuple[str, bool], ...]
"""Up to three keys to sort by, the most telling first, each with whether it descends."""
BY_NAME: Sort = (("name", False),)


@dataclass(frozen=True, slots=True, kw_only=True)
class ListQuery:
    """What a list shows. ``after`` is the ``next_key`` of the page before (lists page by key, never by offset)."""

    words: str = ""
    state: ListState = ListState.ACTIVE
    filters: Filters = NO_FILTERS
    sort: Sort = BY_NAME
    limit: int = 128
    after: tuple[str | int, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ListRow:
    """One row of a list: the customer with its first phone, e-mail and address (empty where withheld)."""

    customer: Customer
    phone: str = ""
    email: str = ""
    street: str = ""
    postcode: str = ""
    city: str = ""
    region: str = ""
    country: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    rows: tuple[ListRow, ...]
    next_key: tuple[str | int, ...] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomerCreated(Event):
    action: ClassVar[str] = "customer.created"
    subject_kind: ClassVar[str] = "customer"
    renews: ClassVar[tuple[str, ...]] = ("customer", "sealed")
    columns: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomerChanged(Event):
    action: ClassVar[str] = "customer.changed"
    subject_kind: ClassVar[str] = "customer"
    renews: ClassVar[tuple[str, ...]] = ("customer", "sealed")
    columns: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomerArchived(Event):
    action: ClassVar[str] = "customer.archived"
    subject_kind: ClassVar[str] = "customer"
    renews: ClassVar[tuple[str, ...]] = ("customer", "sealed")


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomerRestored(Event):
    action: ClassVar[str] = "customer.restored"
    subject_kind: ClassVar[str] = "customer"
    renews: ClassVar[tuple[str, ...]] = ("customer", "sealed")


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomerViewed(Event):
    action: ClassVar[str] = "customer.viewed"
    subject_kind: ClassVar[str] = "customer"


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomerViewedInFull(Event):
    """Somebody whose view masks contact data asked for the whole card."""

    action: ClassVar[str] = "customer.viewed_in_full"
    subject_kind: ClassVar[str] = "customer"


@dataclass(frozen=True, slots=True, kw_only=True)
class SealedViewed(Event):
    """``reason`` is one of :data:`REASONS`, or empty where the role asks for none."""

    action: ClassVar[str] = "sealed.viewed"
    subject_kind: ClassVar[str] = "customer"
    column: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomersSearched(Event):
    action: ClassVar[str] = "customers.searched"
    found: int = 0
