"""The keys under which a customer is looked for: two that share none are never compared.

A key is 36 bits: what kind of key it is, and a checksum of a folded value, the same in every process and on every PC.
Two values may share a checksum: that costs a comparison and decides nothing.
"""

from collections.abc import Iterator
from enum import IntEnum, unique
from typing import Final
from zlib import crc32

from custdesk.quality.contacts import email_key, phone_key
from custdesk.quality.short_names import SHORT_FOR
from custdesk.quality.sounds import sound
from custdesk.quality.traits import Traits

MOST_KEYS: Final = 8
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


def keys_of(traits: Traits) -> tuple[int, ...]:
    """Return at most :data:`MOST_KEYS` keys, each once; none for somebody of whom nothing is known."""
    found: dict[int, None] = {}
    for kind, value in _values(traits):
        found[(kind << CHECKSUM_BITS) | crc32(value.encode())] = None
        if len(found) == MOST_KEYS:
            break
    return tuple(found)


def kind_of(key: int) -> KeyKind:
    """Return what a key is made of."""
    return KeyKind(key >> CHECKSUM_BITS)


def _values(traits: Traits) -> Iterator[tuple[int, str]]:
    if traits.number:
        yield KeyKind.NUMBER, traits.number
    if traits.tax:
        yield KeyKind.TAX, traits.tax
    if traits.reference:
        yield KeyKind.REFERENCE, traits.reference
    for email in traits.emails[:1]:
        yield KeyKind.EMAIL, email_key(email)
    for phone in traits.phones[:2]:
        if digits := phone_key(phone):
            yield KeyKind.PHONE, digits
    given, family = _heard(traits.given), _heard(traits.family)
    if given and family:
        yield KeyKind.NAME, f"{given} {family}" if given < family else f"{family} {given}"
    for name in (given, family):
        if traits.born and name:
            yield KeyKind.BIRTHDAY, f"{traits.born} {name[0]}"
    yield from _of_places(traits, given, family)
    if traits.company:
        yield KeyKind.COMPANY, " ".join([sound(word) for word in traits.company[:2]])


def _of_places(traits: Traits, given: str, family: str) -> Iterator[tuple[int, str]]:
    for place in traits.places[:1]:
        where = place.postcode or place.city
        if place.street and (place.house or where):
            yield KeyKind.ADDRESS, f"{sound(place.street.partition(' ')[0])} {place.house or where}"
        for name in (family, given):
            if where and name:
                yield KeyKind.NAME_AND_PLACE, f"{name} {where}"


def _heard(words: tuple[str, ...]) -> str:
    if not words:
        return ""
    word = words[0]
    full = SHORT_FOR.get(word)
    return sound(min(full) if full else word)
