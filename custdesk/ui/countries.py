"""Names of countries in the person's language, and the currency of each."""

from functools import cache

from PySide6.QtCore import QCollator, QLocale

from custdesk.shop.model import CURRENCIES


@cache
def countries(language: str) -> tuple[tuple[str, str], ...]:
    """Return (ISO 3166-1 alpha-2, name) of every country, sorted as the language sorts names."""
    from babel import Locale

    territories = Locale.parse(language).territories
    collator = QCollator(QLocale(language))
    names = [(code, name) for code, name in territories.items() if len(code) == 2 and code.isalpha() and code != "ZZ"]
    return tuple(sorted(names, key=lambda item: collator.sortKey(item[1])))


def currency_of(country: str) -> str:
    """Return the currency (ISO 4217) used in ``country``, or EUR where none is known."""
    if country in CURRENCIES:
        return CURRENCIES[country]
    from babel.numbers import get_territory_currencies

    return next(iter(get_territory_currencies(country)), "EUR")
