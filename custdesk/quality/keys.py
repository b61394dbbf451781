"""The keys under which a customer is looked for: two that share none are never compared.

A key is 36 bits: what kind of key it is, and a checksum of a folded value, the same in every process and on every PC.
Two values may share a checksum: that costs a comparison and decides nothing.
"""

from enum import IntEnum, unique
from functools import lru_cache
from typing import Final, NamedTuple
from zlib import crc32

from custdesk.quality.contacts import email_key, phone_key
from custdesk.quality.short_names import SHORT_FOR
from custdesk.quality.sounds import sound
from custdesk.quality.traits import Traits

MOST_KEYS: Final = 12
_EMAILS, _PHONES = 3, 4
"""So many of each are looked for: at home and at work, and what an import added."""
CHECKSUM_BITS: Final = 32


@unique
class KeyKind(IntEnum):
    """What a key is made of, the most telling first."""

    NUMBER = 1
    TAX = 2
    REFERENCE = 3
    EMAIL = 4
    PHONE = 5
    NAME = 6
    BIRTHDAY = 7
    ADDRESS = 8
    NAME_AND_PLACE = 9
    COMPANY = 10


_NUMBER, _TAX, _REFERENCE, _EMAIL, _PHONE, _NAME, _BIRTHDAY, _ADDRESS, _NAME_AND_PLACE, _COMPANY = (
    kind.value << CHECKSUM_BITS for kind in KeyKind
)


class Heard(NamedTuple):
    """What keys hold of a given or a family name: what it sounds like, the first sign of that, and a checksum.

    The checksum is that of the sound and a space, to go on from. A name without a word sounds like nothing.
    """

    sound: bytes
    first: bytes
    begun: int


class Street(NamedTuple):
    """What keys hold of a street: the checksum of its sound and a space, to go on from, and its house number.

    Where it has no name, the checksum is ``None``.
    """

    begun: int | None
    house: bytes


NO_STREET: Final = Street(None, b"")
_SILENT: Final = Heard(b"", b"", crc32(b" "))


def keys_of(traits: Traits) -> tuple[int, ...]:
    """Return at most :data:`MOST_KEYS` keys, each once, the most telling first; none where nothing is known."""
    numbers = ((_NUMBER, traits.number), (_TAX, traits.tax), (_REFERENCE, traits.reference))
    given, family = _heard_names(traits)
    found = [
        *[kind | crc32(number.encode()) for kind, number in numbers if number],
        *map(key_of_email, traits.emails[:_EMAILS]),
        *filter(None, map(key_of_phone, traits.phones[:_PHONES])),
        *keys_of_person(given, family, traits.born),
    ]
    if traits.company:
        found.append(_COMPANY | crc32(_heard_company(traits.company).encode()))
    if traits.places:
        street, house, postcode, city = traits.places[0]
        found += keys_of_place(street_of(street, house), (postcode or city).encode(), given, family)
    return tuple(dict.fromkeys(found))[:MOST_KEYS]


def key_of_number(number: str) -> int:
    """Return the key of a customer's number."""
    return _NUMBER | crc32(number.encode())


def key_of_reference(reference: str) -> int:
    """Return the key of the number that another system gave."""
    return _REFERENCE | crc32(reference.encode())


def key_of_email(email: str) -> int:
    """Return the key of a folded e-mail."""
    return _EMAIL | crc32(email_key(email).encode())


def key_of_phone(phone: str) -> int:
    """Return the key of a phone, 0 where it has too few digits to tell."""
    digits = phone_key(phone)
    return _PHONE | crc32(digits.encode()) if digits else 0


def keys_of_person(given: Heard, family: Heard, born: str) -> list[int]:
    """Return the key of the names, whichever comes first, and those of each name with the date of birth."""
    found = []
    if given.sound or family.sound:
        first, last = (given, family) if given.sound < family.sound else (family, given)
        found.append(_NAME | crc32(last.sound, first.begun))
    if born:
        begun = crc32(f"{born} ".encode())
        if given.first:
            found.append(_BIRTHDAY | crc32(given.first, begun))
        if family.first:
            found.append(_BIRTHDAY | crc32(family.first, begun))
    return found


def keys_of_place(street: Street, where: bytes, given: Heard, family: Heard) -> list[int]:
    """Return the key of an address and those of each name with the place; ``where`` is the folded postcode or city."""
    found = []
    if street.begun is not None and (street.house or where):
        found.append(_ADDRESS | crc32(street.house or where, street.begun))
    if where and family.sound:
        found.append(_NAME_AND_PLACE | crc32(where, family.begun))
    if where and given.sound:
        found.append(_NAME_AND_PLACE | crc32(where, given.begun))
    return found


@lru_cache(maxsize=1 << 14)
def heard(words: tuple[str, ...]) -> Heard:
    """Return what the folded words of a name are heard as: the first one counts, a short form as what it stands for."""
    if not words:
        return _SILENT
    full = SHORT_FOR.get(words[0])
    told = sound(min(full) if full else words[0])
    return Heard(told.encode(), told[:1].encode(), crc32(f"{told} ".encode()))


@lru_cache(maxsize=1 << 14)
def street_of(words: str, house: str) -> Street:
    """Return what keys hold of the folded words of a street and its house number."""
    if not words:
        return Street(None, house.encode())
    return Street(crc32(f"{sound(words.partition(' ')[0])} ".encode()), house.encode())


def _heard_names(traits: Traits) -> tuple[Heard, Heard]:
    """Return what given and family name sound like; one field with two words holds both."""
    given, family = traits.given, traits.family
    if not given or not family:
        words = given or family or traits.known_as
        return heard(words[:1]), heard(words[1:])
    return heard(given), heard(family)


@lru_cache(maxsize=1 << 12)
def _heard_company(words: tuple[str, ...]) -> str:
    from custdesk.quality.names import LEGAL_FORMS

    telling = [word for word in words if word not in LEGAL_FORMS] or words
    return " ".join([sound(word) for word in telling[:2]])
