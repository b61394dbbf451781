"""One heading on its own: which field it names, how surely, and in which languages."""

import re
from dataclasses import dataclass, replace
from typing import Final

from custdesk.exchange.headings import TOLD_ONLY, code_of
from custdesk.exchange.mapping.fields import (
    ADDRESS_LABELS,
    ADDRESS_PARTS,
    EMAIL_LABELS,
    FIELDS,
    FULL_NAME,
    PHONE_LABELS,
    place_of,
)
from custdesk.exchange.mapping.words import LANGUAGES, Words, tokens_of, words
from custdesk.marks import QT_TRANSLATE_NOOP

SKIP: Final = "skip"
NUMBER_OR_HOUSE: Final = "number?"

OWN: Final = QT_TRANSLATE_NOOP("mapping", "A heading of CustDesk's own exports.")
EXACT: Final = QT_TRANSLATE_NOOP("mapping", "The heading says so.")
NEARLY: Final = QT_TRANSLATE_NOOP("mapping", "The heading has words that say so.")
OF_PROGRAM: Final = QT_TRANSLATE_NOOP("mapping", "The program that wrote the file calls it so.")

_MOST_WORDS: Final = 6
_FEWEST_LETTERS: Final = 4
_STREET_KIND: Final = "street_kind"
_BRACKETS: Final = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")


@dataclass(frozen=True, slots=True)
class Named:
    """What a heading names. ``score`` is 1 for our own headings and less the more had to be ignored.

    ``joins`` says that the column continues another one of the same field; ``soft`` that its values must agree.
    """

    code: str
    score: float = 0.0
    reason: str = ""
    joins: bool = False
    soft: bool = False
    languages: frozenset[str] = frozenset()


NOTHING: Final = Named("")


def named_by(heading: str, likely: str = "", program: str = "") -> Named:
    """Return the field that ``heading`` names.

    ``likely`` is the language whose meaning wins where several differ; what the ``program`` means by it wins over all.
    """
    tokens, known = tokens_of(heading), words()
    told = known.programs.get(program, {}).get("".join(tokens))
    if told:
        return _plain(told, 0.97, OF_PROGRAM, frozenset())
    own = _own(heading)
    if own:
        return own
    if not tokens:
        return NOTHING
    named = _exact(tokens, known, likely) or _grouped(tokens, known, likely) or _within(tokens, known, likely)
    if named and (named.code in FIELDS or named.code in (SKIP, NUMBER_OR_HOUSE)):
        return named
    # What stands in brackets explains: "Date of birth (dd/mm/yyyy)".
    outside = _BRACKETS.sub(" ", heading).strip()
    return named_by(outside, likely) if outside not in ("", heading.strip()) else NOTHING


def _own(heading: str) -> Named | None:
    code = code_of(heading)
    if code in TOLD_ONLY:
        return Named(SKIP, 1.0, OWN)
    if not code or code not in FIELDS:
        return None
    found = _exact(tokens_of(heading), words(), "en")
    return Named(code, 1.0, OWN, languages=found.languages if found else frozenset({"en"}))


def _exact(tokens: list[str], known: Words, likely: str) -> Named | None:
    codes = known.fields.get("".join(tokens))
    if not codes:
        return None
    code = next((code for code, languages in codes.items() if likely in languages), next(iter(codes)))
    languages = frozenset[str]().union(*codes.values())
    return _plain(code, 0.95, EXACT, languages if len(languages) < len(LANGUAGES) else frozenset())


def _plain(code: str, score: float, reason: str, languages: frozenset[str]) -> Named:
    """Take the marks off a code of the dictionary: + continues another column, ? wants its values looked at."""
    soft = code.endswith("?") and code != NUMBER_OR_HOUSE
    if soft:
        code = code[:-1]
    joins = code.endswith("+") or code.rpartition(".")[2] in ("street2", "house_number", "district", _STREET_KIND)
    code = "street" if code == _STREET_KIND else code.removesuffix("+")
    return Named(code, score, reason, joins, soft, languages)


def _grouped(tokens: list[str], known: Words, likely: str) -> Named | None:
    """Understand "Home Postal Code", "Phone 2 - Value", "billing_first_name", "D_LOCALIDAD"."""
    place = next((place for place, token in enumerate(tokens) if place and token.isdigit()), 0)
    number = int(tokens[place][:3]) if place else 0
    before, after = (tokens[:place], tokens[place + 1 :]) if place else (tokens, [])
    # A number in the midst tells entries of a list apart, one at the end tells lines of one address apart.
    of_list = bool(after)
    suffix = known.suffixes.get(after[0], "") if len(after) == 1 else ""
    rest = before + ([] if suffix else after)
    group = next((known.groups[token] for token in rest if token in known.groups and len(rest) > 1), "")
    if group:
        rest.remove(next(token for token in rest if token in known.groups))
    bare = [token for token in rest if token not in known.noise and not (len(token) == 1 and token in "dcnstf")]
    linked = [token for token in rest if token not in known.links]
    for candidate in (rest, linked, _below_address(rest, known), bare, _below_address(bare, known)):
        base = _exact(candidate, known, likely) if candidate else None
        if base:
            return _narrowed(base, group, number, suffix, of_list)
    return None


def _below_address(rest: list[str], known: Words) -> list[str]:
    return rest[1:] if len(rest) > 1 and rest[0] in known.address_words else []


def _narrowed(base: Named, group: str, number: int, suffix: str, of_list: bool) -> Named | None:
    """Put the group and the number of a heading into the code of its field."""
    base = replace(base, score=base.score - 0.1)
    if base.code in (SKIP, NUMBER_OR_HOUSE):
        return base
    place = place_of(base.code)
    if place.kind == "phone":
        return _phone(base, group, number, suffix)
    if place.kind == "email":
        code = f"emails.{number}.address" if number and suffix else base.code
        if suffix == "label":
            code = f"emails.{number}.label"
        elif group in EMAIL_LABELS and not number:
            code = f"email.{group}"
        return replace(base, code=code) if code in FIELDS else None
    if place.kind == "address" and place.part in ADDRESS_PARTS:
        return _address(base, place.part, group, number, suffix, of_list)
    if suffix == "label":
        return replace(base, code=SKIP)
    return replace(base, score=base.score - 0.1) if group or number else base


def _phone(base: Named, group: str, number: int, suffix: str) -> Named | None:
    if suffix == "label":
        code = f"phones.{number}.label"
    elif suffix and base.code == "phone" and not group:
        code = f"phones.{number}.number"
    else:
        code = f"phone.{group}" if base.code == "phone" and group in PHONE_LABELS else base.code
    return replace(base, code=code) if code in FIELDS else None


def _address(base: Named, part: str, group: str, number: int, suffix: str, of_list: bool) -> Named | None:
    if number and suffix == "label":
        return replace(base, code=f"addresses.{number}.label")
    if number and (of_list or suffix or part not in ("street", "street2")):
        return replace(base, code=f"addresses.{number}.{part}", joins=False)
    if number > 1:
        # "Address 2" is the second line of one address, "Address 2 - City" belongs to another address.
        part, base = "street2", replace(base, joins=True)
    return replace(base, code=f"{group}.{part}" if group in ADDRESS_LABELS else part)


def _within(tokens: list[str], known: Words, likely: str) -> Named | None:
    """Find a known phrase inside a longer heading; words that speak of something else forbid it."""
    if len(tokens) > _MOST_WORDS or not known.stop.isdisjoint(tokens):
        return None
    for length in range(len(tokens) - 1, 0, -1):
        for start in range(len(tokens) - length + 1):
            phrase = tokens[start : start + length]
            if len("".join(phrase)) < _FEWEST_LETTERS or all(token in known.noise for token in phrase):
                continue
            found = _exact(phrase, known, likely)
            if found and found.code not in (SKIP, NUMBER_OR_HOUSE, FULL_NAME):
                score = 0.4 + 0.3 * length / len(tokens)
                return replace(found, score=score, reason=NEARLY, soft=True)
    return None
