"""What goes into the search index for a customer, and what is asked of it for the words that a person types.

The index is an FTS5 table with ``tokenize='ascii'``, ``prefix='1 2 3 4'`` and ``detail=none``: it knows single words by
their beginnings and nothing else. So every spelling that people may type is either a word of its own in the index or
an alternative in the question.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Final

from custdesk.records.letters import fold, sort_key
from custdesk.records.phone_words import digits_of
from custdesk.records.spellings import (
    LONGEST,
    ONE_LETTER,
    WORD,
    asked,
    spelled,
    spelled_once,
    written_otherwise,
)

__all__ = ["fold", "match_expression", "query_terms", "search_words", "sort_key"]

Terms = tuple[tuple[str, ...], ...]

_CHUNK: Final = re.compile(r"[^\s,;]+")
_DOTTED: Final = re.compile(r"(?<![^\W_])(?:[^\W\d_]\.\s?)+[^\W\d_](?![^\W_])")
_COMPOUND: Final = re.compile(r"[^\W_]+(?:[-'./][^\W_]+)+")
_INNER: Final = re.compile(r"[-'./]")
_PHONE_LIKE: Final = re.compile(r"[\d\s+().\-/]*\d[\d\s+().\-/]*")
_ARABIC: Final = re.compile(r"[\u0600-\u06ff]")
_TRUNK_ZERO: Final = re.compile(r"\(0\)")
_NON_JOINER: Final = "\u200c"

_PARTICLES: Final = frozenset(
    "de del della di da das do dos du d la las le les los el al van von der den het ter ten zu zur y e "
    "san santa st mc "
    "mac o ben bin ibn".split()
)
_MARIA: Final = re.compile(r"\b[Mm](?:\.?ª|\.ª\.?)")
_FIELD_OF_NAMES: Final = 3
_MOST_WORDS: Final = 12
# What is longer is no name and no question; taking a text of 40,000 letters apart would take a minute.
_LONGEST_FIELD: Final = 600
_LONGEST_QUESTION: Final = 300


def search_words(fields: Iterable[str], phones: Iterable[str]) -> str:
    """Return the words under which a customer is found, for one row of the index.

    ``fields`` are texts as stored (names, company, e-mails, places ...), one item for each field; ``phones`` are
    stored phone numbers.
    """
    found: list[str] = []
    for text in fields:
        text = text[:_LONGEST_FIELD]
        # Hardly two customers share a number, an address of e-mail or a full name, but many a name.
        if text.isdecimal() and text.isascii():
            found.append(text[:LONGEST])
        elif "@" in text:
            found += _address_found_under(text)
        elif text[-1:].isdecimal():
            found += _number_found_under(text)
        elif " " in text:
            found += _names_found_under(text)
        else:
            found += _found_often_under(text)
    for phone in phones:
        found += digits_of(phone, LONGEST)
    return " ".join(dict.fromkeys(found))


def _found_under(text: str) -> Iterator[str]:
    """Yield the words for any text. What is quicker for most of them gives the same."""
    for word in _words_of(text):
        yield from spelled(word)
    yield from _joined_words(text)


_found_often_under: Final = lru_cache(maxsize=8192)(lambda text: tuple(dict.fromkeys(_found_under(text))))


def _names_found_under(text: str) -> Sequence[str]:
    """Return the words for several names, each of which is remembered."""
    names: list[str] = []
    found: list[str] = []
    otherwise: list[str] = []
    for written in text.split(" "):
        name = _name_found_under(written)
        if not name:
            return _found_often_under(text)
        names.append(name[0])
        found += name[1]
        otherwise += name[2]
    return found + otherwise + _joins(names, "".join(names))


@lru_cache(maxsize=16384)
def _name_found_under(written: str) -> tuple[str, tuple[str, ...], tuple[str, ...]] | None:
    """Return a name folded, its spellings, and those of it in other letters; nothing if there is more to it."""
    folded = fold(written)
    if not folded.isalnum() or "ª" in written or _NON_JOINER in written or written.translate(ONE_LETTER) != written:
        return None
    otherwise = (one for word in written_otherwise(written) for one in spelled(word))
    return folded, spelled(folded), tuple(otherwise)


def _number_found_under(text: str) -> Iterable[str]:
    if not _is_plain(text):
        return _found_under(text)
    folded = text.lower()
    words, dotted, compounds = _parts(folded)
    return *words, *dotted, *compounds, *_joins(WORD.findall(folded), folded)


def _address_found_under(text: str) -> Iterable[str]:
    """Return the words for an address of e-mail; most end in one of a few domains."""
    if not _is_plain(text):
        return _found_under(text)
    local, _, domain = text.lower().partition("@")
    words, dotted, compounds = _parts_of_domain(domain)
    if local.isalnum():
        return *spelled_once(local), *words, *dotted, *compounds
    of_local = _parts(local)
    return *of_local[0], *words, *of_local[1], *dotted, *of_local[2], *compounds


def _is_plain(text: str) -> bool:
    return text.isascii() and "'" not in text and "`" not in text


def _parts(folded: str) -> tuple[Sequence[str], Sequence[str], Sequence[str]]:
    """Return the words of a plain text, those with dots and those with other marks in them."""
    words = [one for word in WORD.findall(folded) for one in spelled_once(word)]
    return words, _dotted_in(folded), _compounds_in(folded)


_parts_of_domain: Final = lru_cache(maxsize=2048)(_parts)


def query_terms(words: str) -> Terms:
    """Return what to look for: every group must be met by at least one of its beginnings of words."""
    words = words[:_LONGEST_QUESTION]
    folded = _TRUNK_ZERO.sub("", fold(words))
    if _PHONE_LIKE.fullmatch(folded.strip()):
        return (_digit_forms(folded),)
    groups: list[list[str]] = []
    parts: list[str] = []
    for original in _CHUNK.findall(words):
        _add_chunk(original, parts, groups)
        if len(parts) >= _MOST_WORDS:
            break
    _join_neighbours(parts, groups)
    return tuple(tuple(dict.fromkeys(word[:LONGEST] for word in group if word)) for group in groups[:_MOST_WORDS])


def match_expression(words: str, marks: Sequence[str] = ("",)) -> str:
    """Return the FTS5 MATCH text for ``words``; "" if there is nothing to look for. No word can be syntax.

    A word is looked for behind each of ``marks``, with which words of some fields may begin in the index.
    """
    groups = (" OR ".join(f'"{mark}{word}"*' for word in group for mark in marks) for group in query_terms(words))
    return " AND ".join(f"({group})" for group in groups)


def _words_of(text: str) -> Iterator[str]:
    """Yield the folded words of a field, each as often as it can be spelled by other letters."""
    if "ª" in text:
        text = _MARIA.sub("mª maria", text)
    folded = fold(text)
    yield from WORD.findall(folded.replace("'", ""))
    if "'" in folded:
        yield from WORD.findall(folded)
    if _NON_JOINER in text:
        yield from WORD.findall(fold(text.replace(_NON_JOINER, " ")))
    if not text.isascii():
        yield from written_otherwise(text)


def _joined_words(text: str) -> Iterator[str]:
    """Yield what people write as one word although the field has several: "sl", "joseluis", "delacruz"."""
    folded = fold(text)
    yield from _dotted_in(folded)
    yield from _compounds_in(folded)
    if "@" not in text:
        words = WORD.findall(fold(text.replace(_NON_JOINER, " ")).replace("'", ""))
        yield from _joins(words, folded)


def _dotted_in(folded: str) -> list[str]:
    if "." not in folded:
        return []
    return [word.replace(".", "").replace(" ", "")[:LONGEST] for word in _DOTTED.findall(folded)]


def _compounds_in(folded: str) -> list[str]:
    if not _INNER.search(folded):
        return []
    return [_INNER.sub("", word)[:LONGEST] for word in _COMPOUND.findall(folded)]


def _joins(words: list[str], folded: str) -> list[str]:
    """Return neighbours of ``folded`` written as one: "joseluis", "delacruz", "mcdonald"."""
    all_pairs = len(words) <= _FIELD_OF_NAMES or _ARABIC.search(folded) is not None
    if _PARTICLES.isdisjoint(words):
        return [(one + other)[:LONGEST] for one, other in pairwise(words)] if all_pairs else []
    joined = []
    for place in range(len(words) - 1):
        if all_pairs or words[place] in _PARTICLES:
            joined.append(words[place] + words[place + 1])
        if words[place] in _PARTICLES and words[place + 1] in _PARTICLES and place + 2 < len(words):
            joined.append(words[place] + words[place + 1] + words[place + 2])
    return [word[:LONGEST] for word in joined]


def _digit_forms(folded: str) -> tuple[str, ...]:
    """Return the beginnings of digits that a typed number stands for, as one word."""
    digits = "".join(character for character in folded if character.isdigit())
    if digits.startswith("00") and len(digits) > 2:
        return digits, digits[2:]
    return (digits,)


def _add_chunk(original: str, parts: list[str], groups: list[list[str]]) -> None:
    """Add what was typed between two spaces: its words, and all of it as one word."""
    folded = fold(original).replace("'", "")
    words = WORD.findall(folded)
    whole = "".join(words)
    if len(words) > 1 and all(len(word) == 1 for word in words):
        words = [whole]
    others = list(written_otherwise(original)) if len(words) == 1 else [whole]
    for word in words:
        parts.append(word)
        groups.append([word, *others, *asked(word)])


def _join_neighbours(parts: list[str], groups: list[list[str]]) -> None:
    """Let two words also be met by the one word that they make together, and a run of numbers by all its digits."""
    for place in range(len(parts) - 1):
        pair = parts[place] + parts[place + 1]
        for group in groups[place : place + 2]:
            group.append(pair)
        if parts[place] in _PARTICLES and parts[place + 1] in _PARTICLES and place + 2 < len(parts):
            for group in groups[place : place + 3]:
                group.append(pair + parts[place + 2])
    place = 0
    while place < len(parts):
        end = place
        while end < len(parts) and parts[end].isdigit():
            end += 1
        if end - place > 1:
            for group in groups[place:end]:
                group.extend(_digit_forms("".join(parts[place:end])))
        place = max(end, place + 1)
