"""The keys under which a customer is looked for: two that share none are never compared.

A key is 36 bits: what kind of key it is, and a checksum of a folded value, the same in every process and on every PC.
Two values may share a checksum: that costs a comparison and decides nothing.
"""

from enum import IntEnum, unique
from functools import lru_cache
from typing import Final
from zlib import crc32

from custdesk.quality.contacts import email_key, phone_key
from custdesk.quality.names import LEGAL_FORMS
from custdesk.quality.places import Place
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


def keys_of(traits: Traits) -> tuple[int, ...]:
    """Return at most :data:`MOST_KEYS` keys, each once, the most telling first; none where nothing is known."""
    found = [
        *_of_numbers(traits),
        *[_EMAIL | crc32(email_key(email).encode()) for email in traits.emails[:_EMAILS]],
        *[_PHONE | crc32(digits.encode()) for phone in traits.phones[:_PHONES] if (digits := phone_key(phone))],
    ]
    given, family = _heard_names(traits)
    if given or family:
        found.append(_NAME | crc32((f"{given} {family}" if given < family else f"{family} {given}").encode()))
    if traits.born:
        found += [_BIRTHDAY | crc32(f"{traits.born} {name[0]}".encode()) for name in (given, family) if name]
    if traits.company:
        found.append(_COMPANY | crc32(_heard_company(traits.company).encode()))
    if traits.places:
        found += _of_place(traits.places[0], given, family)
    return tuple(dict.fromkeys(found))[:MOST_KEYS]


def _of_numbers(traits: Traits) -> list[int]:
    numbers = ((_NUMBER, traits.number), (_TAX, traits.tax), (_REFERENCE, traits.reference))
    return [kind | crc32(number.encode()) for kind, number in numbers if number]


def _of_place(place: Place, given: str, family: str) -> list[int]:
    where = place.postcode or place.city
    found = []
    if place.street and (place.house or where):
        street = sound(place.street.partition(" ")[0])
        found.append(_ADDRESS | crc32(f"{street} {place.house or where}".encode()))
    if where:
        found += [_NAME_AND_PLACE | crc32(f"{name} {where}".encode()) for name in (family, given) if name]
    return found


def _heard_names(traits: Traits) -> tuple[str, str]:
    """Return what given and family name sound like; one field with two words holds both."""
    given, family = traits.given, traits.family
    if not given or not family:
        words = given or family or traits.known_as
        return _heard(words[:1]), _heard(words[1:])
    return _heard(given), _heard(family)


@lru_cache(maxsize=1 << 14)
def _heard(words: tuple[str, ...]) -> str:
    if not words:
        return ""
    full = SHORT_FOR.get(words[0])
    return sound(min(full) if full else words[0])


@lru_cache(maxsize=1 << 12)
def _heard_company(words: tuple[str, ...]) -> str:
    telling = [word for word in words if word not in LEGAL_FORMS] or words
    return " ".join([sound(word) for word in telling[:2]])
