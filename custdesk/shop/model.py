"""What the vault knows of its shop."""

from dataclasses import dataclass
from typing import ClassVar, Final

from custdesk.desk.events import Event

CURRENCIES = {"ES": "EUR", "GR": "EUR", "PT": "EUR", "BR": "BRL", "IR": "IRR", "GB": "GBP", "US": "USD"}
COUNTRY_OF_LANGUAGE = {"es": "ES", "el": "GR", "pt": "PT", "fa": "IR", "en": "GB"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Shop:
    """``country`` is ISO 3166-1 alpha-2, ``language`` ISO 639-1, ``currency`` ISO 4217.

    ``privacy_contact`` is whom customers ask about their data, in one line as the shop writes it.
    """

    name: str
    country: str = "ES"
    language: str = "en"
    currency: str = "EUR"
    privacy_contact: str = ""
    version: int = 1


FIELDS: Final = ("name", "country", "language", "currency", "privacy_contact")
"""What can be changed of a shop."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShopChanged(Event):
    action: ClassVar[str] = "shop.changed"
    columns: tuple[str, ...] = ()
