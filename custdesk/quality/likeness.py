"""Whether two records are one person or company: certainly, perhaps, or not; with reasons in words."""

from enum import Enum, unique
from typing import Final, NamedTuple

from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.quality import findings
from custdesk.quality.findings import Finding, Verdict
from custdesk.quality.names import SAME_NAME, SWAPPED, Names, compare_names
from custdesk.quality.rarity import USUAL, Rarity
from custdesk.quality.traits import Traits

SAME_NUMBER = QT_TRANSLATE_NOOP("Likeness", "the same customer number")

MATCH_BY: Final = ("", "number", "email", "phone", "tax", "name_birthday")
"""What somebody may decide to be enough; "" leaves it to the engine."""


_MEETING_BITS: Final = 8.0
_NAME_ALONE: Final = 3.0
"""So much less a name weighs where nothing else agrees: names run in families and in towns."""
_TELLING_LETTERS: Final = 3
_DIGITS_OF_COUNTING: Final = 5
"""A number that is no longer may have been counted up to in two lists."""


@unique
class Standing(Enum):
    """SAME is certain enough to change a record without asking; ALIKE is for a person to decide."""

    SAME = "same"
    ALIKE = "alike"
    DIFFERENT = "different"


class Likeness(NamedTuple):
    """How two records compare. ``score`` is the probability of one person; ``reasons`` are marked ("Likeness")."""

    standing: Standing
    score: float
    reasons: tuple[str, ...]


class _Seen(NamedTuple):
    """All that two records say about each other."""

    names: Names
    tax: Finding
    reference: Finding
    birthday: Finding
    email: Finding
    phone: Finding
    address: Finding
    whole_name: bool
    number: bool

    @property
    def contact(self) -> bool:
        return Verdict.AGREE in (self.email.verdict, self.phone.verdict)

    @property
    def named(self) -> tuple[Finding, ...]:
        return self.tax, self.reference, self.birthday, self.email, self.phone, self.address


def compare(
    one: Traits, other: Traits, *, within_file: bool = False, match_by: str = "", rarity: Rarity = USUAL
) -> Likeness:
    """Say whether two records are one person.

    ``within_file``: both come from one file, where two numbers of the file's own system tell two people apart, and so
    do another phone and another e-mail together.
    ``match_by`` is one of :data:`MATCH_BY`: that alone makes two records the same, and nothing else does.
    """
    seen = _see(one, other, rarity)
    score = _score(one, other, seen, rarity)
    certain, asked = _standing(one, other, seen, within_file)
    if match_by:
        certain = _agree_by(match_by, seen)
        score = 1.0 if certain else score
    told_apart = within_file and (_differs(seen.reference) or (_differs(seen.phone) and _differs(seen.email)))
    if certain:
        standing = Standing.SAME
    elif asked or (score >= 0.5 and not told_apart):
        standing = Standing.ALIKE
    else:
        return Likeness(Standing.DIFFERENT, score, ())
    return Likeness(standing, score, _reasons(seen))


def _see(one: Traits, other: Traits, rarity: Rarity) -> _Seen:
    names = compare_names(one, other, rarity)
    tax, reference, birthday = (
        findings.tax(one, other),
        findings.reference(one, other),
        findings.birthday(one, other),
    )
    # Whoever has another given name and nothing of the own in common is somebody else, wherever he lives.
    somebody_else = names.given.verdict is Verdict.DIFFER and not any(
        each.bits > 0 for each in (tax, reference, birthday)
    )
    return _Seen(
        names,
        tax,
        reference,
        birthday,
        findings.email(one, other),
        findings.phone(one, other),
        findings.OPEN if somebody_else else findings.address(one, other, rarity),
        _whole_name(one, other, names),
        bool(one.number) and one.number == other.number,
    )


def _whole_name(one: Traits, other: Traits, names: Names) -> bool:
    """Whether all words of the names are the same, whichever fields they stand in."""
    if one.name and one.name == other.name:
        return True
    if names.given.verdict is Verdict.DIFFER and names.family.verdict is Verdict.AGREE and not names.swapped:
        return False  # José María is not María José
    return bool(one.name) and one.words == other.words


def _score(one: Traits, other: Traits, seen: _Seen, rarity: Rarity) -> float:
    bits = seen.names.bits + sum(each.bits for each in seen.named) + (15.0 if seen.number else 0.0)
    if not seen.number and not any(each.bits > 0 for each in seen.named):
        bits -= _NAME_ALONE
    if _kept_apart(one, other, seen):
        bits = min(bits, rarity.needed - 2.0)
    weight = min(max(bits - rarity.needed, -60.0), 50.0)
    return float(1.0 / (1.0 + 2.0**-weight))


def _kept_apart(one: Traits, other: Traits, seen: _Seen) -> bool:
    """Whether it is a household, a father and a son, or two branches: alike in much, and not one."""
    certain = Verdict.AGREE in (seen.tax.verdict, seen.reference.verdict)
    if one.kind == other.kind == "company" and seen.names.company.verdict is not Verdict.OPEN:
        branch = seen.address.verdict is Verdict.DIFFER and not seen.contact
        return branch or (seen.names.company.verdict is Verdict.DIFFER and not certain)
    if certain or Verdict.NEAR in (seen.tax.verdict, seen.reference.verdict):
        return False
    other_given = seen.names.given.verdict is Verdict.DIFFER and seen.birthday.verdict is not Verdict.AGREE
    return other_given or seen.birthday.verdict is Verdict.DIFFER


def _standing(one: Traits, other: Traits, seen: _Seen, within_file: bool) -> tuple[bool, bool]:
    """Return whether two records are certainly one, and whether somebody has to be asked."""
    if not one.name:
        return _without_a_name(seen)
    same_tax = seen.tax.verdict is Verdict.AGREE
    same_birthday = seen.birthday.verdict is Verdict.AGREE
    if seen.number:
        met = _names_meet(one, other, seen, one.number)
        certain = seen.contact or same_tax or same_birthday or met
        return certain, not certain
    if seen.reference.verdict is Verdict.AGREE:
        if seen.contact or same_tax or _names_meet(one, other, seen, one.reference):
            return True, False
        if one.words & other.words:
            return False, True
    if not seen.whole_name:
        return False, same_tax
    if _differs(seen.tax):
        return False, seen.contact and not within_file
    if _differs(seen.birthday):
        return False, seen.contact
    if seen.contact or same_tax:
        branch = one.kind == other.kind == "company" and seen.address.verdict is Verdict.DIFFER and not seen.contact
        return not branch, branch
    if same_birthday or seen.address.verdict is Verdict.AGREE:
        return _namesake(one, other, same_birthday, within_file)
    return False, False


def _without_a_name(seen: _Seen) -> tuple[bool, bool]:
    """Judge a row that holds no name: by what only one customer has, unless something else tells them apart."""
    same_phone, same_email = (each.verdict is Verdict.AGREE for each in (seen.phone, seen.email))
    found = seen.number or same_email or (same_phone and not _differs(seen.email)) or seen.tax.verdict is Verdict.AGREE
    told_apart = _differs(seen.tax) or _differs(seen.birthday)
    return found and not told_apart, found or same_phone


def _namesake(one: Traits, other: Traits, same_birthday: bool, within_file: bool) -> tuple[bool, bool]:
    """Judge two of one name and one birthday or address: father and son share both but the birthday."""
    phones, emails = bool(one.phones and other.phones), bool(one.emails and other.emails)
    if phones and emails and within_file:
        return False, False
    doubtful = (phones and emails) or (not same_birthday and (phones or emails))
    return not doubtful, doubtful


def _differs(finding: Finding) -> bool:
    return finding.verdict in (Verdict.DIFFER, Verdict.NEAR)


def _names_meet(one: Traits, other: Traits, seen: _Seen, number: str) -> bool:
    """Whether the names have something telling in common, so that the same ``number`` is no coincidence.

    Two lists that each count from 1 give one number to many pairs of people, and some of those share a name by chance.
    """
    if seen.whole_name:
        return True
    names = seen.names
    differ = Verdict.DIFFER in (names.given.verdict, names.family.verdict, names.company.verdict)
    if differ and len(number) <= _DIGITS_OF_COUNTING:
        return False
    if names.given.bits + names.family.bits > _MEETING_BITS:
        return True
    return any(len(word) >= _TELLING_LETTERS for word in one.words & other.words)


def _agree_by(match_by: str, seen: _Seen) -> bool:
    match match_by:
        case "number":
            return seen.number
        case "email":
            return seen.email.verdict is Verdict.AGREE
        case "phone":
            return seen.phone.verdict is Verdict.AGREE
        case "tax":
            return seen.tax.verdict is Verdict.AGREE
        case "name_birthday":
            return seen.whole_name and seen.birthday.verdict is Verdict.AGREE
    raise ValueError(f"nothing to match by: {match_by!r}")


def _reasons(seen: _Seen) -> tuple[str, ...]:
    """Return what speaks for one person, the most telling first, then what speaks against it."""
    names = [seen.names.given, seen.names.family, seen.names.company]
    told: list[tuple[float, str]] = []
    if seen.number:
        told.append((20.0, SAME_NUMBER))
    if seen.names.swapped or seen.whole_name:
        told.append((seen.names.bits, SWAPPED if seen.names.swapped else SAME_NAME))
        names = []
    told += [(each.bits, each.reason) for each in (*names, *seen.named) if each.reason]
    told.sort(key=lambda each: -each[0])
    return tuple(dict.fromkeys(reason for _bits, reason in told))
