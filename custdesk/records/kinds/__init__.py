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

__all__ = ["Reading", "Standing", "blank", "read", "reader", "show"]

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
    if column.kind is Kind.DATE and isinstance(value, date | int | float):
        return dates.read(value, date_order)
    if column.kind is Kind.AMOUNT and isinstance(value, int | float | Decimal):
        return amounts.read(value, language)
    return reader(column, language, date_order)(written, country)


def reader(column: Column, language: str, date_order: Order = "dmy") -> Callable[[str, str], Reading[Any]]:
    """Return what reads texts of ``column`` one after the other, each with the country that it belongs to."""
    special: dict[Kind, Callable[[str, str], Reading[Any]]] = {
        Kind.DATE: lambda written, _: dates.read(written, date_order),
        Kind.AMOUNT: lambda written, _: amounts.read(written, language),
        Kind.TAX_NUMBER: _read_tax_number,
        Kind.CHOICE: lambda written, _: choices.read(written, column),
        Kind.NAME: lambda written, _: names.read(written, language),
        Kind.PHONE: phones.read,
        Kind.POSTCODE: postcodes.read,
    }
    if column.kind in special:
        return special[column.kind]
    by_text = _BY_TEXT[column.kind]
    return lambda written, _: by_text(written)


def _read_tax_number(written: str, country: str) -> Reading[str]:
    found = tax_numbers.read(written, country)
    return Reading(found.value.number if found.value else None, found.standing, found.reason, found.values)


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
