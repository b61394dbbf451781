"""Knows from its headings which program a file was exported from, so that the person can be told."""

from collections.abc import Iterable
from typing import Final

from custdesk.exchange.reading.model import Notice
from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.records.folding import fold

_LOOKS_LIKE: Final = QT_TRANSLATE_NOOP("reading", "This looks like an export from {program}.")

_SIGNS: Final = (
    ("Mailchimp", ("member_rating", "optin_time"), ("leid", "euid", "last_changed", "unsub_time", "clean_time")),
    ("Google Contacts", ("given name", "family name"), ("group membership", "yomi name", "e-mail 1 - value")),
    ("Google Contacts", ("first name", "last name", "file as"), ("labels", "e-mail 1 - value", "phone 1 - value")),
    ("Shopify", ("accepts email marketing",), ("default address city", "total spent", "default address address1")),
    ("Shopify", ("accepts marketing",), ("province code", "total spent", "tax exempt")),
    ("WooCommerce", ("billing_first_name",), ("billing_address_1", "billing_postcode", "user_email")),
    ("WooCommerce", ("billing first name",), ("billing address 1", "billing postcode", "billing address 1&2")),
    ("WooCommerce", ("sign up", "orders", "aov"), ("last active", "total spend", "email")),
    ("HubSpot", ("record id",), ("lifecycle stage", "lead status", "contact owner", "associated company")),
    ("HubSpot", ("record id - contact",), ("email", "contact owner", "lifecycle stage")),
    ("Odoo", ("is_company",), ("parent_id", "parent_id/id", "country_id", "country_id/id", "vat", "company_type")),
    ("Odoo", ("is a company",), ("related company", "tax id", "salesperson", "parent", "external id", "address type")),
    ("Odoo", ("complete name",), ("salesperson", "activities", "tax id", "company type")),
    ("Outlook", ("e-mail address",), ("business street", "e-mail display name", "business phone", "home street")),
    ("Outlook", ("calle del trabajo",), ("teléfono del trabajo", "apellidos", "home street")),
    ("Outlook", ("rua do endereço comercial 2",), ("business street", "telefone comercial", "primeiro nome")),
    ("Outlook", ("χώρα/περιοχή εργασίας",), ("last name", "e-mail address", "business street")),
)
"""Program, headings that must all be there, headings of which one must be."""
_MAKERS: Final = (("apple", "Apple Contacts"), ("google", "Google Contacts"), ("microsoft", "Outlook"))


def program_notice(headings: Iterable[str]) -> list[Notice]:
    """Return a notice that names the program, or none."""
    return _notice(program_of(headings))


def maker_notice(product: str) -> list[Notice]:
    """Return a notice that names the program of a contact card, from what its PRODID says, or none."""
    return _notice(next((program for maker, program in _MAKERS if maker in product.lower()), ""))


def program_of(headings: Iterable[str]) -> str:
    """Return the name of the program that writes such headings, or an empty text."""
    found = {fold(heading.strip().lstrip("'")) for heading in headings}
    for program, all_of, one_of in _SIGNS:
        if found.issuperset(map(fold, all_of)) and not found.isdisjoint(map(fold, one_of)):
            return program
    return ""


def _notice(program: str) -> list[Notice]:
    return [Notice(_LOOKS_LIKE, {"program": program})] if program else []
