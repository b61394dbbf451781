"""What two records say about each other, field by field: a weight for or against, and the words for it."""

from enum import Enum, unique
from typing import Final, NamedTuple

from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.quality.contacts import email_key, is_shared_box, phone_key
from custdesk.quality.places import Place
from custdesk.quality.rarity import Rarity
from custdesk.quality.spelling import apart, are_neighbours, one_slip, words_in_common
from custdesk.quality.traits import Traits

SAME_TAX = QT_TRANSLATE_NOOP("Likeness", "the same tax number")
NEAR_TAX = QT_TRANSLATE_NOOP("Likeness", "nearly the same tax number")
OTHER_TAX = QT_TRANSLATE_NOOP("Likeness", "but another tax number")
SAME_REFERENCE = QT_TRANSLATE_NOOP("Likeness", "the same number elsewhere")
NEAR_REFERENCE = QT_TRANSLATE_NOOP("Likeness", "nearly the same number elsewhere")
SAME_BIRTHDAY = QT_TRANSLATE_NOOP("Likeness", "the same birthday")
SWAPPED_BIRTHDAY = QT_TRANSLATE_NOOP("Likeness", "day and month of the birthday swapped")
NEAR_BIRTHDAY = QT_TRANSLATE_NOOP("Likeness", "a digit differs in the birthday")
OTHER_BIRTHDAY = QT_TRANSLATE_NOOP("Likeness", "but another birthday")
SAME_EMAIL = QT_TRANSLATE_NOOP("Likeness", "the same e-mail")
NEAR_EMAIL = QT_TRANSLATE_NOOP("Likeness", "nearly the same e-mail")
SAME_PHONE = QT_TRANSLATE_NOOP("Likeness", "the same phone")
NEAR_PHONE = QT_TRANSLATE_NOOP("Likeness", "a digit differs in the phone")
SAME_ADDRESS = QT_TRANSLATE_NOOP("Likeness", "the same address")
NEAR_ADDRESS = QT_TRANSLATE_NOOP("Likeness", "nearly the same address")
SAME_POSTCODE = QT_TRANSLATE_NOOP("Likeness", "the same postcode")
SAME_CITY = QT_TRANSLATE_NOOP("Likeness", "the same city")


@unique
class Verdict(Enum):
    """How two values compare: ``OPEN`` where one of them is missing."""

    AGREE = "agree"
    NEAR = "near"
    OPEN = "open"
    DIFFER = "differ"


class Finding(NamedTuple):
    """How one field compares, in bits for (or, below zero, against) one person, and why in words."""

    verdict: Verdict
    bits: float = 0.0
    reason: str = ""


OPEN: Final = Finding(Verdict.OPEN)
_ISO_DATE: Final = 10
_ENOUGH_DIGITS: Final = 6


def tax(one: Traits, other: Traits) -> Finding:
    """Compare the tax numbers."""
    if not one.tax or not other.tax:
        return OPEN
    if one.tax == other.tax:
        return Finding(Verdict.AGREE, 18.0, SAME_TAX)
    if one_slip(one.tax, other.tax) and not are_neighbours(one.tax, other.tax):
        return Finding(Verdict.NEAR, 7.0, NEAR_TAX)
    return Finding(Verdict.DIFFER, -7.0, OTHER_TAX)


def reference(one: Traits, other: Traits) -> Finding:
    """Compare the numbers that another system gave: one person may have two there, one number means one person."""
    if not one.reference or not other.reference:
        return OPEN
    if one.reference == other.reference:
        # A short number may count something else in each of two other systems.
        return Finding(Verdict.AGREE, min(20.0, 2.5 * len(one.reference)), SAME_REFERENCE)
    if _nearly_one_number(one.reference, other.reference):
        return Finding(Verdict.NEAR, 7.0, NEAR_REFERENCE)
    return Finding(Verdict.DIFFER, -3.0)


def birthday(one: Traits, other: Traits) -> Finding:
    """Compare the dates of birth, forgiving what happens when they are typed."""
    first, second = one.born, other.born
    if not first or not second:
        return OPEN
    if first == second:
        return Finding(Verdict.AGREE, 13.5, SAME_BIRTHDAY)
    if first[:4] == second[:4] and first[5:7] == second[8:] and first[8:] == second[5:7]:
        return Finding(Verdict.NEAR, 10.0, SWAPPED_BIRTHDAY)
    if one_slip(first.replace("-", ""), second.replace("-", "")):
        return Finding(Verdict.NEAR, 7.0, NEAR_BIRTHDAY)
    return Finding(Verdict.DIFFER, -7.0, OTHER_BIRTHDAY)


def email(one: Traits, other: Traits) -> Finding:
    """Compare the e-mails: one that both have says most."""
    if not one.emails or not other.emails:
        return OPEN
    first = {email_key(each) for each in one.emails}
    second = {email_key(each) for each in other.emails}
    if shared := first & second:
        return Finding(Verdict.AGREE, 8.0 if all(map(is_shared_box, shared)) else 15.0, SAME_EMAIL)
    if any(_emails_near(mine, theirs) for mine in first for theirs in second):
        return Finding(Verdict.NEAR, 9.0, NEAR_EMAIL)
    return Finding(Verdict.DIFFER, -1.5)


def phone(one: Traits, other: Traits) -> Finding:
    """Compare the phones: one that both have says most."""
    if not one.phones or not other.phones:
        return OPEN
    first = {key for each in one.phones if (key := phone_key(each))}
    second = {key for each in other.phones if (key := phone_key(each))}
    if not first or not second:
        return OPEN
    if first & second:
        return Finding(Verdict.AGREE, 14.0, SAME_PHONE)
    if any(one_slip(mine, theirs) for mine in first for theirs in second):
        return Finding(Verdict.NEAR, 5.0, NEAR_PHONE)
    return Finding(Verdict.DIFFER, -1.5)


def address(one: Traits, other: Traits, rarity: Rarity) -> Finding:
    """Compare the addresses: the best pair of them."""
    if not one.places or not other.places:
        return OPEN
    found = [_place(mine, theirs, rarity) for mine in one.places for theirs in other.places]
    return max(found, key=lambda each: each.bits)


def _place(one: Place, other: Place, rarity: Rarity) -> Finding:
    area = _area(one, other, rarity)
    if not one.street or not other.street:
        return area
    street = alike(one.street, other.street)
    same_house = bool(one.house) and one.house == other.house
    if street and area.verdict is not Verdict.DIFFER:
        bits = rarity.bits(rarity.streets, other.street, 6.0) - (0.0 if street == 2.0 else 1.5)
        bits += area.bits / 2 if area.bits > 0 else area.bits
        if same_house:
            return Finding(Verdict.AGREE, bits + 5.0, SAME_ADDRESS)
        if area.bits > 0 and _may_be_one_house(one.house, other.house):
            return Finding(Verdict.NEAR, bits + 1.0, NEAR_ADDRESS)
        # Neighbours: the street says little beyond where they live.
        return Finding(Verdict.NEAR if area.bits > 0 else Verdict.OPEN, area.bits, area.reason)
    if same_house and area.bits > 0:
        return Finding(Verdict.NEAR, 3.0 + area.bits, area.reason)
    if area.bits > 0:
        return Finding(Verdict.DIFFER, area.bits / 2 - 2.0, area.reason)
    return Finding(Verdict.DIFFER, -3.0)


def _may_be_one_house(one: str, other: str) -> bool:
    return not one or not other or (one_slip(one, other) and not are_neighbours(one, other))


def _area(one: Place, other: Place, rarity: Rarity) -> Finding:
    """Compare postcode and city: ``DIFFER`` where it is another part of the world."""
    city = alike(one.city, other.city)
    if one.postcode and other.postcode:
        if one.postcode == other.postcode:
            return Finding(Verdict.NEAR, rarity.bits(rarity.places, other.postcode, 8.0), SAME_POSTCODE)
        if one_slip(one.postcode, other.postcode):
            return Finding(Verdict.NEAR, 3.0 if city else 1.0, SAME_CITY if city else "")
        # A city has many postcodes, and people write that of the quarter next to theirs.
        return Finding(Verdict.OPEN, -2.0) if city else Finding(Verdict.DIFFER, -3.0)
    if one.city and other.city:
        return Finding(Verdict.NEAR, 4.0, SAME_CITY) if city else Finding(Verdict.DIFFER, -2.0)
    return OPEN


def alike(one: str, other: str) -> float:
    """Return how nearly two texts of several words are equal: 2 when they are, 1 when nearly, 0 when not."""
    if one == other:
        return 2.0 if one else 0.0
    if not one or not other:
        return 0.0
    first, second = one.replace(" ", ""), other.replace(" ", "")
    most = max(len(first), len(second)) // 5
    if apart(first, second, most) <= most:
        return 1.0
    return 1.0 if min(len(one), len(other)) > 3 and words_in_common(one, other) >= 90 else 0.0


def _nearly_one_number(one: str, other: str) -> bool:
    return min(len(one), len(other)) >= _ENOUGH_DIGITS and one_slip(one, other) and not are_neighbours(one, other)


def _emails_near(one: str, other: str) -> bool:
    if is_shared_box(one) or is_shared_box(other):
        return False
    name, _, domain = one.rpartition("@")
    other_name, _, other_domain = other.rpartition("@")
    if name == other_name:
        return len(name) >= 6
    return domain == other_domain and len(name) >= 6 and one_slip(name, other_name)
