"""How a value of each kind is read from what people write, and shown to them."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any, Final

from custdesk.records.columns import Column, Kind
from custdesk.records.kinds import (
    amounts,
    bank_accounts,
    choices,
    countries,
    dates,
    emails,
    identifiers,
    languages,
    names,
    phones,
    postcodes,
    tags,
    tax_numbers,
    text,
)
from custdesk.records.kinds.dates import Order
from custdesk.records.kinds.reading import Reading, Standing, good

__all__ = ["Reading", "Standing", "blank", "read", "show"]

_BY_TEXT: Final[dict[Kind, Callable[[str], Reading[Any]]]] = {
    Kind.TEXT: text.read,
    Kind.LONG_TEXT: text.read_long,
    Kind.TAGS: tags.read,
    Kind.EMAIL: emails.read,
    Kind.COUNTRY: countries.read,
    Kind.LANGUAGE: languages.read,
    Kind.BANK_ACCOUNT: bank_accounts.read,
    Kind.IDENTIFIER: identifiers.read,
}


def blank(column: Column) -> Any:
    """Return what is stored where nothing was written."""
    if column.kind in (Kind.DATE, Kind.AMOUNT):
        return None
    return () if column.kind is Kind.TAGS else ""


def read(
    column: Column, value: object, *, country: str = "", language: str = "en", date_order: Order = "dmy"
) -> Reading[Any]:
    """Read the value of a cell or of a field into the stored form of ``column``.

    ``country`` is where numbers and postcodes without a country of their own belong; ``language`` and ``date_order``
    decide what digits and signs mean. A tax number is read as its text; its country is a column of its own (see
    :func:`tax_numbers.read` to have both).
    """
    written = text.as_text(value)
    if not written.strip():
        return good(blank(column))
    if column.kind is Kind.DATE:
        return dates.read(value if isinstance(value, date | int | float) else written, date_order)
    if column.kind is Kind.AMOUNT:
        return amounts.read(value if isinstance(value, int | float | Decimal) else written, language)
    if column.kind is Kind.TAX_NUMBER:
        found = tax_numbers.read(written, country)
        return Reading(found.value.number if found.value else None, found.standing, found.reason, found.values)
    if column.kind is Kind.CHOICE:
        return choices.read(written, column)
    if column.kind is Kind.NAME:
        return names.read(written, language)
    if column.kind is Kind.PHONE:
        return phones.read(written, country)
    if column.kind is Kind.POSTCODE:
        return postcodes.read(written, country)
    return _BY_TEXT[column.kind](written)


def show(column: Column, stored: Any, *, country: str = "", language: str = "en") -> str:
    """Return a stored value as people of ``language`` read it; choices as their English label."""
    if stored is None or stored in ("", ()):
        return choices.show("", column) if column.kind is Kind.CHOICE else ""
    shown: dict[Kind, Callable[[], str]] = {
        Kind.DATE: lambda: dates.show(stored, language),
        Kind.AMOUNT: lambda: amounts.show(stored, language),
        Kind.TAX_NUMBER: lambda: tax_numbers.show(stored, country),
        Kind.CHOICE: lambda: choices.show(stored, column),
        Kind.PHONE: lambda: phones.show(stored, country),
        Kind.COUNTRY: lambda: countries.show(stored, language),
        Kind.LANGUAGE: lambda: languages.show(stored, language),
        Kind.BANK_ACCOUNT: lambda: bank_accounts.show(stored),
        Kind.TAGS: lambda: tags.show(stored),
    }
    return shown[column.kind]() if column.kind in shown else str(stored)
