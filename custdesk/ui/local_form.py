"""Stored values as people here write them, and what they typed as it is stored."""

from functools import cache
from typing import Any, Final

from PySide6.QtCore import QCollator, QCoreApplication, QLocale

from custdesk.records import kinds
from custdesk.records.columns import Column, Kind
from custdesk.records.kinds import amounts, languages, tags
from custdesk.records.kinds.reading import Reading, Standing
from custdesk.shop.model import Shop
from custdesk.ui import dates
from custdesk.ui.countries import countries

translate = QCoreApplication.translate

LEFT_TO_RIGHT: Final = frozenset(
    {Kind.PHONE, Kind.EMAIL, Kind.TAX_NUMBER, Kind.POSTCODE, Kind.BANK_ACCOUNT, Kind.IDENTIFIER, Kind.DATE, Kind.AMOUNT}
)
"""Kinds that read from left to right in every language."""


class LocalForm:
    """The local form in one shop and one language. Make a new one when either changes."""

    def __init__(self, shop: Shop, locale: QLocale | None = None) -> None:
        self.shop = shop
        self.locale = locale or QLocale()
        self.language = self.locale.name().split("_")[0]

    def show(self, column: Column, value: Any) -> str:
        """Return a stored value in local form; empty for no value."""
        if column.kind is Kind.CHOICE:
            return choice_words(column, value)
        if value is None or value in ("", ()):
            return ""
        if column.kind is Kind.DATE:
            return dates.show_date(value, self.locale)
        return kinds.show(column, value, country=self.shop.country, language=self.language)

    def show_or_blank(self, column: Column, value: Any) -> str:
        """Return a stored value in local form, and nothing for a choice that was not made."""
        return self.show(column, value) if value else ""

    def read_amount(self, typed: str) -> Reading[int]:
        """Return an amount typed in the person's language, in minor units."""
        return amounts.read(typed, self.language)

    def read_tags(self, typed: str) -> tuple[str, ...]:
        return tags.read(typed).value or ()

    def countries(self) -> dict[str, str]:
        """Return the name of every country by its code, in the order of the names."""
        return dict(countries(self.language))

    def languages(self) -> dict[str, str]:
        """Return the name of every language by its code, in the order of the names."""
        return _languages(self.language)


def choice_words(column: Column, value: str) -> str:
    """Return the words of a choice; what phones, e-mails and addresses share is marked with those of the customer."""
    text = column.choices.get(value, value)
    found = translate(column.record, text)
    return found if found != text else translate("Customer", text)


def problem_text(reason: str, values: dict[str, str | int]) -> str:
    """Return what is wrong with a value in the person's language."""
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)  # a year is a number here too
    local = {name: locale.toString(value) if isinstance(value, int) else value for name, value in values.items()}
    return translate("values", reason).format(**local)


def trouble_of(reading: Reading[Any]) -> str:
    """Return why a value was refused, in the person's language; empty if it was not."""
    refused = reading.standing is Standing.REFUSED
    return problem_text(reading.reason, dict(reading.values)) if refused else ""


@cache
def _languages(language: str) -> dict[str, str]:
    from babel import Locale

    codes = [str(code) for code in Locale.parse(language).languages]
    collator = QCollator(QLocale(language))
    names = {code: languages.show(code, language) for code in codes if len(code) == 2}
    return dict(sorted(names.items(), key=lambda item: collator.sortKey(item[1])))
