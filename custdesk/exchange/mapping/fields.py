"""Every place of a customer that a column of a file can go to."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final

from custdesk.consent.model import CHANNELS, OPT_OUTS
from custdesk.customers.model import LABELS, Address, Customer, Email, Phone
from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.records.columns import Kind, column_named, columns_of

MOST_PLACES: Final = 9
PHONE_LABELS: Final = ("home", "work", "mobile", "fax", "other")
EMAIL_LABELS: Final = ("home", "work", "other")
ADDRESS_LABELS: Final = ("home", "work", "billing", "other")
ADDRESS_PARTS: Final[dict[str, tuple[str, str]]] = {
    "street": ("Address", column_named(Address, "street").label),
    "street2": ("mapping", QT_TRANSLATE_NOOP("mapping", "More of the street (floor, door, building)")),
    "house_number": ("mapping", QT_TRANSLATE_NOOP("mapping", "House number")),
    "district": ("mapping", QT_TRANSLATE_NOOP("mapping", "District")),
    "postcode": ("Address", column_named(Address, "postcode").label),
    "city": ("Address", column_named(Address, "city").label),
    "region": ("Address", column_named(Address, "region").label),
    "country": ("Address", column_named(Address, "country").label),
    "city_line": ("mapping", QT_TRANSLATE_NOOP("mapping", "Postcode and city in one")),
    "full_address": ("mapping", QT_TRANSLATE_NOOP("mapping", "Whole address")),
}
JOINED: Final = frozenset({"street2", "house_number", "district"})
"""Parts that are written into the street."""

FULL_NAME: Final = "full_name"
FAMILY_FIRST: Final = "full_name.family_first"
COMPANY_FIRST: Final = "full_name.company_first"
"""What Odoo calls people by: "Azure Interior, Brandon Freeman"."""

_JOINED_KINDS: Final = frozenset({Kind.TEXT, Kind.LONG_TEXT, Kind.NAME, Kind.TAGS})
AREA_CODE: Final = "area_code"
NOTE_LINE: Final = "note_line"
IS_COMPANY: Final = "is_company"
CONSENT: Final = "consent"
"""What the code of a column begins with that says who agreed to a purpose: "consent.newsletter"."""

CONSENT_ON: Final = "consent_on"
"""The day on which a row's customer agreed to what its columns of consents say."""

DATES: Final = frozenset({"born_on", CONSENT_ON})
"""The fields that hold days, of which the file has one order of day and month."""

_FULL_NAME = QT_TRANSLATE_NOOP("mapping", "Whole name")
_FAMILY_FIRST = QT_TRANSLATE_NOOP("mapping", "Whole name, family name first")
_COMPANY_FIRST = QT_TRANSLATE_NOOP("mapping", "Company and person in one")
_IS_COMPANY = QT_TRANSLATE_NOOP("mapping", "Company (yes) or person (no)")
_AREA_CODE = QT_TRANSLATE_NOOP("mapping", "Area code of the phone")
_CONSENT_ON = QT_TRANSLATE_NOOP("mapping", "Day of the consent")
_NOTE_LINE = QT_TRANSLATE_NOOP("mapping", "Notes, behind its heading")
_OPT_OUT = QT_TRANSLATE_NOOP("mapping", "yes means no more")
_ALLOWED = QT_TRANSLATE_NOOP("mapping", "no means no more")


@dataclass(frozen=True, slots=True)
class Field:
    """One place: its code, and an English label marked in ``context``.

    ``detail`` (marked in ``detail_context``) narrows it: which phone, which choice; ``place`` numbers it, from 1.
    """

    code: str
    context: str
    label: str
    detail_context: str = ""
    detail: str = ""
    place: int = 0

    def text(self, translate: Callable[[str, str], str] = lambda _, text: text) -> str:
        """Return what the field is called, for example "Phone 2" or "Phone (Home)"."""
        shown = translate(self.context, self.label)
        if self.place:
            shown = f"{shown} {self.place}"
        return f"{shown} ({translate(self.detail_context, self.detail)})" if self.detail else shown


def _customer_fields() -> Iterator[Field]:
    for column in columns_of(Customer):
        yield Field(column.name, "Customer", column.label)
        if column.name == "kind":
            yield Field(IS_COMPANY, "mapping", _IS_COMPANY)
        if column.name == "family_name":
            yield Field(FULL_NAME, "mapping", _FULL_NAME)
            yield Field(FAMILY_FIRST, "mapping", _FAMILY_FIRST)
            yield Field(COMPANY_FIRST, "mapping", _COMPANY_FIRST)
    yield Field(NOTE_LINE, "mapping", _NOTE_LINE)


def _contact_fields() -> Iterator[Field]:
    phone, email = column_named(Phone, "number").label, column_named(Email, "address").label
    yield Field("phone", "Phone", phone)
    for label in PHONE_LABELS:
        yield Field(f"phone.{label}", "Phone", phone, "Customer", LABELS[label])
    yield Field(AREA_CODE, "mapping", _AREA_CODE)
    yield Field("email", "Email", email)
    for label in EMAIL_LABELS:
        yield Field(f"email.{label}", "Email", email, "Customer", LABELS[label])
    for place in range(1, MOST_PLACES + 1):
        yield Field(f"phones.{place}.number", "Phone", phone, place=place)
        yield Field(f"phones.{place}.label", "Phone", phone, "Phone", column_named(Phone, "label").label, place)
        yield Field(f"emails.{place}.address", "Email", email, place=place)
        yield Field(f"emails.{place}.label", "Email", email, "Email", column_named(Email, "label").label, place)


def _address_fields() -> Iterator[Field]:
    for part, (context, label) in ADDRESS_PARTS.items():
        yield Field(part, context, label)
    for group in ADDRESS_LABELS:
        for part, (context, label) in ADDRESS_PARTS.items():
            yield Field(f"{group}.{part}", context, label, "Customer", LABELS[group])
    for place in range(1, MOST_PLACES + 1):
        for part, (context, label) in ADDRESS_PARTS.items():
            yield Field(f"addresses.{place}.{part}", context, label, place=place)
        yield Field(f"addresses.{place}.label", "Address", column_named(Address, "label").label, place=place)


def _choice_fields() -> Iterator[Field]:
    for code, label in (OPT_OUTS | CHANNELS).items():
        yield Field(f"opt_out.{code}", "Consent", label, "mapping", _OPT_OUT)
        yield Field(f"allow.{code}", "Consent", label, "mapping", _ALLOWED)
    yield Field(CONSENT_ON, "mapping", _CONSENT_ON)


FIELDS: Final[dict[str, Field]] = {
    field.code: field
    for fields in (_customer_fields(), _contact_fields(), _address_fields(), _choice_fields())
    for field in fields
}


@dataclass(frozen=True, slots=True)
class Place:
    """A field taken apart: ``kind`` is "customer", "name", "phone", "email", "address", "choice", "consent" or "other".

    ``group`` tells entries of a list apart (a label, or a number from 1), or is the code of a choice or a purpose;
    ``part`` names what it holds of one.
    """

    kind: str
    part: str
    group: str = ""


_LISTS: Final = {"phones": "phone", "emails": "email", "addresses": "address"}
_CUSTOMER: Final = frozenset(column.name for column in columns_of(Customer))


@cache
def place_of(code: str) -> Place:
    """Return where the field ``code`` is kept; raise ``KeyError`` for a code that is none."""
    if purpose := purpose_of(code):
        return Place(CONSENT, "given", purpose)
    if code not in FIELDS:
        raise KeyError(code)
    if code in _CUSTOMER:
        return Place("customer", code)
    if code in (FULL_NAME, FAMILY_FIRST, COMPANY_FIRST):
        return Place("name", code)
    if code in ADDRESS_PARTS:
        return Place("address", code)
    if code in (AREA_CODE, CONSENT_ON, NOTE_LINE, IS_COMPANY):
        return Place("other", code)
    head, _, rest = code.partition(".")
    if head in _LISTS:
        group, _, part = rest.partition(".")
        return Place(_LISTS[head], part, group)
    if head in ("phone", "email"):
        return Place(head, "number" if head == "phone" else "address", rest)
    if head in ("opt_out", "allow"):
        return Place("choice", head, rest)
    return Place("address", rest, head)


def takes_one_column(code: str) -> bool:
    """Return whether a second column for the same field would get in the way of the first; texts are joined."""
    place = place_of(code)
    if place.kind in ("phone", "email"):
        return place.group.isdigit()
    if place.kind == "address":
        return place.part != "street" and place.part not in JOINED
    if place.kind == "customer":
        return column_named(Customer, place.part).kind not in _JOINED_KINDS
    return place.kind == CONSENT or code in (AREA_CODE, CONSENT_ON, IS_COMPANY)


def purpose_of(code: str) -> str:
    """Return the purpose (of the shop's own) that the field ``code`` is about, or an empty text."""
    head, _, purpose = code.partition(".")
    return purpose if head == CONSENT else ""


def is_field(code: str) -> bool:
    """Return whether ``code`` is that of a place that a column can go to."""
    return code in FIELDS or bool(purpose_of(code))
