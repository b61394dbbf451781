"""How the names of two records compare, however they were written."""

from functools import lru_cache
from typing import Final, NamedTuple

from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.quality.findings import Finding, Verdict
from custdesk.quality.rarity import Rarity
from custdesk.quality.short_names import KNOWN_APART, SHORT_FOR
from custdesk.quality.sounds import script, sound
from custdesk.quality.spelling import apart, begin_alike, one_slip
from custdesk.quality.traits import Traits
from custdesk.records.greeklish import greek_sounds, is_greek, latin_sounds

SAME_NAME = QT_TRANSLATE_NOOP("Likeness", "the same name")
SAME_GIVEN = QT_TRANSLATE_NOOP("Likeness", "the same given name")
SAME_FAMILY = QT_TRANSLATE_NOOP("Likeness", "the same family name")
SWAPPED = QT_TRANSLATE_NOOP("Likeness", "given and family name swapped")
NEAR_GIVEN = QT_TRANSLATE_NOOP("Likeness", "nearly the same given name")
NEAR_FAMILY = QT_TRANSLATE_NOOP("Likeness", "nearly the same family name")
SLIP_GIVEN = QT_TRANSLATE_NOOP("Likeness", "a letter differs in the given name")
SLIP_FAMILY = QT_TRANSLATE_NOOP("Likeness", "a letter differs in the family name")
SHORT_GIVEN = QT_TRANSLATE_NOOP("Likeness", "one given name is short for the other")
OTHER_LETTERS = QT_TRANSLATE_NOOP("Likeness", "the same name in other letters")
INITIAL = QT_TRANSLATE_NOOP("Likeness", "the initial fits the given name")
MORE_NAMES = QT_TRANSLATE_NOOP("Likeness", "one has a further name")
OTHER_GIVEN = QT_TRANSLATE_NOOP("Likeness", "but another given name")
OTHER_FAMILY = QT_TRANSLATE_NOOP("Likeness", "but another family name")
SAME_COMPANY = QT_TRANSLATE_NOOP("Likeness", "the same company name")
NEAR_COMPANY = QT_TRANSLATE_NOOP("Likeness", "nearly the same company name")
OTHER_COMPANY = QT_TRANSLATE_NOOP("Likeness", "but another company name")

_GIVEN_BITS: Final = 7.0
_FAMILY_BITS: Final = 10.0
_OTHER_GIVEN: Final = Finding(Verdict.DIFFER, -9.0, OTHER_GIVEN)
_OTHER_FAMILY: Final = Finding(Verdict.DIFFER, -5.0, OTHER_FAMILY)
_OPEN: Final = Finding(Verdict.OPEN)
_LONG: Final = 8
LEGAL_FORMS: Final = frozenset(
    "sl slu sa sau sll sc scp cb sociedad limitada anonima cia hnos hermanos ltd limited llc llp inc plc co corp"
    " company gmbh ag lda ltda unipessoal me epp eireli αε επε οε εε ικε μικε ae epe oe ee ike".split()
)


class Names(NamedTuple):
    """How given name, family name and company compare, and whether the first two had to be swapped for it."""

    given: Finding
    family: Finding
    company: Finding
    swapped: bool = False

    @property
    def bits(self) -> float:
        return self.given.bits + self.family.bits + self.company.bits - (1.5 if self.swapped else 0.0)


def compare_names(one: Traits, other: Traits, rarity: Rarity) -> Names:
    """Compare all names of two records."""
    company = _company(one.company, other.company)
    given = _given(one.given, other.given, rarity)
    family = _family(one.family, other.family, rarity)
    if Verdict.DIFFER in (given.verdict, family.verdict) or (
        Verdict.OPEN in (given.verdict, family.verdict) and given.bits + family.bits < _GIVEN_BITS
    ):
        crossed = (_given(one.given, other.family, rarity), _family(one.family, other.given, rarity))
        if sum(each.bits for each in crossed) > given.bits + family.bits + 2.0:
            return Names(*crossed, company, swapped=True)
        if _shifted(one.given + one.family, other.given + other.family):
            bits = _GIVEN_BITS + _FAMILY_BITS - 3.0
            return Names(Finding(Verdict.NEAR, bits, MORE_NAMES), _OPEN, company)
    return Names(given, family, company)


def _shifted(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether the words are the same and only stand in other fields, are written in one, or are more on one side."""
    fewer, more = (one, other) if len(one) <= len(other) else (other, one)
    if len(fewer) == len(more):
        return False
    return "".join(one) == "".join(other) or (len(fewer) >= 2 and all(word in more for word in fewer))


def _given(one: tuple[str, ...], other: tuple[str, ...], rarity: Rarity) -> Finding:
    if not one or not other:
        return _OPEN
    bits = min(rarity.bits(rarity.names, name, _GIVEN_BITS) for name in {one[0], other[0]})
    if one == other:
        return Finding(Verdict.AGREE, bits, SAME_GIVEN)
    first, second = one[0], other[0]
    if len(first) == 1 or len(second) == 1:
        fits = first[0] == second[0] or sound(first) == sound(second[0]) or sound(first[0]) == sound(second)
        return Finding(Verdict.NEAR, 2.5, INITIAL) if fits else _OTHER_GIVEN
    if first != second and _is_short_for(first, second):
        return Finding(Verdict.NEAR, bits - 2.0, SHORT_GIVEN)
    if first == second and _initials_fit(one[1:], other[1:]):
        return Finding(Verdict.NEAR, bits - 0.5, INITIAL)
    if first != second and set(one) == set(other):
        return _OTHER_GIVEN  # José María is not María José
    found = _words(one, other, (bits, _GIVEN_BITS))
    if found is None or (_are_two_names(one, other, rarity, found[1])):
        return _OTHER_GIVEN
    return Finding(Verdict.NEAR, found[0], _GIVEN_WORDS[found[1]])


def _initials_fit(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether further names are the same, some of them as an initial."""
    return len(one) == len(other) and all(
        mine == theirs or (1 in (len(mine), len(theirs)) and mine[0] == theirs[0])
        for mine, theirs in zip(one, other, strict=True)
    )


def _family(one: tuple[str, ...], other: tuple[str, ...], rarity: Rarity) -> Finding:
    if not one or not other:
        return _OPEN
    bits = min(rarity.bits(rarity.names, name, _FAMILY_BITS) for name in {one[0], other[0]})
    if one == other or set(one) == set(other):
        return Finding(Verdict.AGREE, bits, SAME_FAMILY)
    if one[0] != other[0] and _is_short_for(one[0], other[0]):
        return Finding(Verdict.NEAR, bits - 1.0, NEAR_FAMILY)
    found = _words(one, other, (bits, _FAMILY_BITS))
    if found is None:
        return _OTHER_FAMILY
    if _are_two_names(one, other, rarity, found[1], gendered=False):
        return _OTHER_FAMILY
    return Finding(Verdict.NEAR, found[0], _FAMILY_WORDS[found[1]])


_SLIP: Final = "slip"
_LOOSE: Final = "loose"
_MORE: Final = "more"
_LETTERS: Final = "letters"
_GIVEN_WORDS: Final = {_SLIP: SLIP_GIVEN, _LOOSE: NEAR_GIVEN, _MORE: MORE_NAMES, _LETTERS: OTHER_LETTERS}
_FAMILY_WORDS: Final = {_SLIP: SLIP_FAMILY, _LOOSE: NEAR_FAMILY, _MORE: MORE_NAMES, _LETTERS: OTHER_LETTERS}


def _words(one: tuple[str, ...], other: tuple[str, ...], weights: tuple[float, float]) -> tuple[float, str] | None:
    """Return the weight of two names that are not equal but may be meant to be, and why; None if they differ."""
    rare, usual = weights
    first, second = "".join(one), "".join(other)
    if first == second:
        return rare - 0.5, _LOOSE
    if first[0].isascii() != second[0].isascii() and script(first[0]) != script(second[0]):
        return _other_letters(one, other, usual)
    if len(one) != len(other):
        fewer, more = (one, other) if len(one) < len(other) else (other, one)
        if all(word in more for word in fewer):
            return min(rare, usual) - 1.5, _MORE
    return _spelled(first, second, usual)


@lru_cache(maxsize=1 << 15)
def _spelled(one: str, other: str, usual: float) -> tuple[float, str] | None:
    shorter = min(len(one), len(other))
    slips = apart(one, other, 3)
    if slips == 1 and shorter >= 3:
        return usual - 2.0, _SLIP
    if slips == 2 and shorter >= 6:
        return usual - 3.0, _LOOSE
    if slips == 3 and shorter >= 9:
        return usual - 4.0, _LOOSE
    if sound(one) == sound(other) and len(sound(one)) >= 3:
        return usual - 3.0, _LOOSE
    if shorter >= 3 and (one.startswith(other) or other.startswith(one)):
        return usual - 3.5, _LOOSE
    if begin_alike(one, other) >= 0.9:
        return usual - 3.5, _LOOSE
    return None


def _other_letters(one: tuple[str, ...], other: tuple[str, ...], usual: float) -> tuple[float, str] | None:
    if len(one) == len(other) and all(map(_sound_greek_alike, one, other)):
        return usual - 1.5, _LETTERS
    first, second = (" ".join(map(sound, words)) for words in (one, other))
    if first == second or sound(one[0]) == sound(other[0]):
        return usual - 1.5 - (first != second), _LETTERS
    return (usual - 3.5, _LETTERS) if min(len(first), len(second)) >= 4 and one_slip(first, second) else None


def _sound_greek_alike(one: str, other: str) -> bool:
    """Whether a Greek word and one in Latin letters sound the same, in any of the ways to write it."""
    greek, latin = (one, other) if is_greek(one) else (other, one)
    return is_greek(greek) and latin.isascii() and not set(greek_sounds(greek)).isdisjoint(latin_sounds(latin))


def _is_short_for(one: str, other: str) -> bool:
    first, second = SHORT_FOR.get(one, frozenset()), SHORT_FOR.get(other, frozenset())
    return one in second or other in first or not first.isdisjoint(second)


def _are_two_names(
    one: tuple[str, ...], other: tuple[str, ...], rarity: Rarity, why: str, *, gendered: bool = True
) -> bool:
    """Whether what looks like a slip is another name: one of a woman and one of a man, or both often met."""
    if len(one) != len(other) or why not in (_SLIP, _LOOSE):
        return False
    return any(
        (gendered and _are_told_apart(first, second))
        or (rarity.is_common(first) and rarity.is_common(second) and sound(first) != sound(second))
        for first, second in zip(one, other, strict=True)
        if first != second
    )


def _are_told_apart(one: str, other: str) -> bool:
    """Whether two given names are those of a woman and a man, or known to be two; a short form as its full name."""
    if one in KNOWN_APART and other in KNOWN_APART:
        return True
    return any(
        _other_gender(first, second)
        for first in (one, *SHORT_FOR.get(one, ()))
        for second in (other, *SHORT_FOR.get(other, ()))
    )


def _other_gender(one: str, other: str) -> bool:
    """Whether the ends alone tell a woman's name from a man's (Juan and Juana, Mario and Maria)."""
    stem = 0
    while stem < min(len(one), len(other)) and one[stem] == other[stem]:
        stem += 1
    ends = {one[stem:], other[stem:]}
    return ends in ({"a", "o"}, {"a", ""}, {"a", "e"}, {"α", "οσ"}, {"α", "ησ"}, {"η", "οσ"}, {"ه", ""})


def _company(one: tuple[str, ...], other: tuple[str, ...]) -> Finding:
    if not one or not other:
        return _OPEN
    first = [word for word in one if word not in LEGAL_FORMS] or list(one)
    second = [word for word in other if word not in LEGAL_FORMS] or list(other)
    if first == second or set(first) == set(second):
        return Finding(Verdict.AGREE, 13.0, SAME_COMPANY)
    rest, others = [w for w in first if w not in second], [w for w in second if w not in first]
    misspelt = len(rest) == len(others) and all(map(_may_be_one_word, rest, others))
    if misspelt:
        return Finding(Verdict.NEAR, 9.0, NEAR_COMPANY)
    joined = "".join(first), "".join(second)
    if joined[0] == joined[1] or (len(joined[0]) >= _LONG and one_slip(*joined) and not _end_in_numbers(first, second)):
        return Finding(Verdict.NEAR, 10.0, NEAR_COMPANY)
    return Finding(Verdict.DIFFER, -8.0, OTHER_COMPANY)


def _end_in_numbers(one: list[str], other: list[str]) -> bool:
    return any(word.isdigit() for word in (*one, *other))


def _may_be_one_word(one: str, other: str) -> bool:
    return not one.isdigit() and not other.isdigit() and _spelled(one, other, 0.0) is not None
