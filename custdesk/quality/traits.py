"""What is compared of a customer: folded, and small enough to go through a pipe."""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any, Final, NamedTuple

from custdesk.customers.model import Address, CustomerCard, Email, Phone, name_of
from custdesk.quality.places import Place, place_of, place_of_texts
from custdesk.records.folding import fold

_WORD: Final = re.compile(r"[^\W_]+")
_APOSTROPHE: Final = re.compile("['.]")


_VALUES: Final = ("number", "reference", "kind", "given_name", "family_name", "company_name", "known_as", "tax_number",
                  "born_on")  # fmt: skip


class Traits(NamedTuple):
    """What one customer is recognised by; all texts folded, ``born`` an ISO date or ""."""

    number: str = ""
    reference: str = ""
    kind: str = "person"
    name: str = ""
    given: tuple[str, ...] = ()
    family: tuple[str, ...] = ()
    company: tuple[str, ...] = ()
    known_as: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    tax: str = ""
    born: str = ""
    places: tuple[Place, ...] = ()

    @property
    def words(self) -> frozenset[str]:
        """Every word of the names, whichever field it stands in and in whichever order."""
        return frozenset(self.given + self.family + self.company)


def traits_of(card: CustomerCard) -> Traits:
    """Return what a card is recognised by."""
    customer = card.customer
    values = {name: getattr(customer, name) for name in _VALUES}
    return traits_of_parts(values, card.phones, card.emails, card.addresses)


def traits_of_parts(
    values: Mapping[str, Any], phones: Iterable[Phone], emails: Iterable[Email], addresses: Iterable[Address]
) -> Traits:
    """Return what a customer is recognised by; ``values`` are its columns by name, where they hold any."""
    value = values.get
    kind, given, family = value("kind") or "person", value("given_name", ""), value("family_name", "")
    company, known_as, born = value("company_name", ""), value("known_as", ""), value("born_on")
    return Traits(
        value("number", ""),
        value("reference", ""),
        kind,
        fold(name_of(kind, given, family, company, known_as)),
        words_of(given),
        words_of(family),
        company_words(company),
        words_of(known_as),
        tuple([fold(email.address) for email in emails]),
        tuple([phone.number for phone in phones]),
        value("tax_number", ""),
        born.isoformat() if born else "",
        tuple([place_of(address) for address in addresses]),
    )


def traits_of_row(row: list[Any]) -> Traits:
    """Return what a customer is recognised by, of a row as ``kept`` selects it."""
    number, reference, kind, given, family, company, known_as, tax, born, emails, phones, places = row
    name = fold(name_of(kind, given, family, company, known_as))
    return Traits(
        number, reference, kind, name, words_of(given), words_of(family), company_words(company), words_of(known_as),
        tuple(map(fold, emails)), tuple(phones), tax, born,
        tuple([place_of_texts(*place) for place in places]),
    )  # fmt: skip


@lru_cache(maxsize=1 << 15)
def words_of(text: str) -> tuple[str, ...]:
    """Return the folded words of a person's name."""
    return tuple(_WORD.findall(fold(text).replace("'", ""))) if text else ()


@lru_cache(maxsize=1 << 13)
def company_words(text: str) -> tuple[str, ...]:
    """Return the folded words of a company's name, letters between points as one word (S.L. as sl)."""
    return tuple(_WORD.findall(_APOSTROPHE.sub("", fold(text)))) if text else ()


def to_wire(traits: Traits) -> list[Any]:
    """Return traits as JSON carries them."""
    return list(traits)


def from_wire(wire: list[Any]) -> Traits:
    """Return the traits that :func:`to_wire` made a list of."""
    number, reference, kind, name, given, family, company, known_as, emails, phones, tax, born, places = wire
    return Traits(
        number, reference, kind, name, tuple(given), tuple(family), tuple(company), tuple(known_as), tuple(emails),
        tuple(phones), tax, born, tuple([Place(*place) for place in places]),
    )  # fmt: skip
