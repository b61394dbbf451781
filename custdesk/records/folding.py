"""What goes into the search index for a customer, and what is asked of it for the words that a person types.

The index is an FTS5 table with ``tokenize='ascii'``, ``prefix='1 2 3 4'`` and ``detail=none``: it knows single words by
their beginnings and nothing else. So every spelling that people may type is either a word of its own in the index or
an alternative in the question.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Final

from custdesk.records.greeklish import greek_sounds, is_greek, latin_sounds, latin_spellings, likely_spellings
from custdesk.records.letters import fold, sort_key
from custdesk.records.phone_words import digits_of

__all__ = ["fold", "match_expression", "query_terms", "search_words", "sort_key"]

Terms = tuple[tuple[str, ...], ...]

_WORD: Final = re.compile(r"[^\W_]+")
_CHUNK: Final = re.compile(r"[^\s,;]+")
_DOTTED: Final = re.compile(r"(?<![^\W_])(?:[^\W\d_]\.\s?)+[^\W\d_](?![^\W_])")
_COMPOUND: Final = re.compile(r"[^\W_]+(?:[-'./][^\W_]+)+")
_INNER: Final = re.compile(r"[-'./]")
_PHONE_LIKE: Final = re.compile(r"[\d\s+().\-/]*\d[\d\s+().\-/]*")
_DOUBLED: Final = re.compile(r"([^\W\d_])\1+")
_ARABIC: Final = re.compile(r"[\u0600-\u06ff]")
_TRUNK_ZERO: Final = re.compile(r"\(0\)")
_LEFT_OUT_E: Final = re.compile(r"([aou])e|(d)j")
_NON_JOINER: Final = "\u200c"

# Written with two letters by whoever has no key for them.
_TWO_LETTERS: Final = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa", "đ": "dj", "Ä": "ae", "Ö": "oe", "Ü": "ue", "Ø": "oe",
     "Å": "aa", "Đ": "dj"}
)  # fmt: skip
_ONE_LETTER: Final = str.maketrans({"æ": "a", "Æ": "a", "œ": "o", "Œ": "o", "þ": "t", "Þ": "t"})
_PARTICLES: Final = frozenset(
    "de del della di da das do dos du d la las le les los el al van von der den het ter ten zu zur y e "
    "san santa st mc "
    "mac o ben bin ibn".split()
)
_SHORT_FORMS: Final = {
    "mª": "maria", "fco": "francisco", "fdez": "fernandez", "fdz": "fernandez", "glez": "gonzalez", "gzlez": "gonzalez",
    "hdez": "hernandez", "hdz": "hernandez", "rguez": "rodriguez", "rdguez": "rodriguez", "rdez": "rodriguez",
    "mtnez": "martinez", "mtz": "martinez", "mnez": "martinez", "dguez": "dominguez", "jmenez": "jimenez",
    "sto": "santo", "sta": "santa", "avda": "avenida",
}  # fmt: skip
_MARIA: Final = re.compile(r"\b[Mm](?:\.?ª|\.ª\.?)")
_FIELD_OF_NAMES: Final = 3
_LONGEST: Final = 48
_MOST_WORDS: Final = 12
# What is longer is no name and no question; taking a text of 40,000 letters apart would take a minute.
_LONGEST_FIELD: Final = 600
_LONGEST_QUESTION: Final = 300


def search_words(fields: Iterable[str], phones: Iterable[str]) -> str:
    """Return the words under which a customer is found, for one row of the index.

    ``fields`` are texts as stored (names, company, e-mails, places ...), one item for each field; ``phones`` are
    stored phone numbers.
    """
    found: dict[str, None] = {}
    for text in fields:
        # Hardly two customers share a number or an address of e-mail: remembering it would push out the names.
        if text.isdecimal() and text.isascii():
            found[text[:_LONGEST]] = None
        else:
            found.update(_found_under(text) if "@" in text else _found_often_under(text))
    for phone in phones:
        found.update(dict.fromkeys(digits_of(phone, _LONGEST)))
    return " ".join(found)


def _found_under(text: str) -> dict[str, None]:
    text = text[:_LONGEST_FIELD]
    if text.isascii() and text.count("@") == 1 and "'" not in text and "`" not in text:
        return _address_found_under(text)
    found: dict[str, None] = {}
    for word in _words_of(text):
        found.update(_spelled(word))
    for word in _joined_words(text):
        found[word[:_LONGEST]] = None
    return found


_found_often_under: Final = lru_cache(maxsize=8192)(_found_under)


def _address_found_under(text: str) -> dict[str, None]:
    """Return the same for an address of e-mail; most end in one of a few domains."""
    local, _, domain = text.lower().partition("@")
    words, dotted, compound = _parts_of(domain)
    found: dict[str, None] = {}
    for word in _WORD.findall(local):
        found.update(_spelled(word))
    found.update(words)
    if local.isalnum():
        found.update(dotted)
    else:
        found.update(_cut(_dotted_in(local)))
        found.update(dotted)
        found.update(_cut(_compounds_in(local)))
    found.update(compound)
    return found


@lru_cache(maxsize=2048)
def _parts_of(domain: str) -> tuple[dict[str, None], dict[str, None], dict[str, None]]:
    words: dict[str, None] = {}
    for word in _WORD.findall(domain):
        words.update(_spelled(word))
    return words, _cut(_dotted_in(domain)), _cut(_compounds_in(domain))


def _cut(words: Iterable[str]) -> dict[str, None]:
    return dict.fromkeys(word[:_LONGEST] for word in words)


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
    return tuple(tuple(dict.fromkeys(word[:_LONGEST] for word in group if word)) for group in groups[:_MOST_WORDS])


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
    yield from _WORD.findall(folded.replace("'", ""))
    if "'" in folded:
        yield from _WORD.findall(folded)
    if _NON_JOINER in text:
        yield from _WORD.findall(fold(text.replace(_NON_JOINER, " ")))
    if not text.isascii():
        yield from _written_otherwise(text)


def _joined_words(text: str) -> Iterator[str]:
    """Yield what people write as one word although the field has several: "sl", "joseluis", "delacruz"."""
    folded = fold(text)
    yield from _dotted_in(folded)
    yield from _compounds_in(folded)
    if "@" not in text:
        words = _WORD.findall(fold(text.replace(_NON_JOINER, " ")).replace("'", ""))
        yield from _joins(words, all_pairs=len(words) <= _FIELD_OF_NAMES or _ARABIC.search(folded) is not None)


def _dotted_in(folded: str) -> list[str]:
    if "." not in folded:
        return []
    return [word.replace(".", "").replace(" ", "") for word in _DOTTED.findall(folded)]


def _compounds_in(folded: str) -> list[str]:
    if not _INNER.search(folded):
        return []
    return ["".join(_WORD.findall(word)) for word in _COMPOUND.findall(folded)]


def _joins(words: list[str], *, all_pairs: bool) -> Iterator[str]:
    """Yield neighbours written as one: "joseluis", "delacruz", "mcdonald"."""
    for place in range(len(words) - 1):
        if all_pairs or words[place] in _PARTICLES:
            yield words[place] + words[place + 1]
        if words[place] in _PARTICLES and words[place + 1] in _PARTICLES and place + 2 < len(words):
            yield words[place] + words[place + 1] + words[place + 2]


@lru_cache(maxsize=16384)
def _spelled(word: str) -> dict[str, None]:
    return _cut(_spellings(word))


def _spellings(word: str) -> Iterator[str]:
    """Yield a folded word and the other ways in which the index holds it."""
    yield word
    if word.isdigit():
        return
    if not word.isascii() and is_greek(word):
        yield from latin_spellings(word)
        yield from greek_sounds(word)
    yield from _simpler(word)
    if word in _SHORT_FORMS:
        yield _SHORT_FORMS[word]


def _simpler(word: str) -> Iterator[str]:
    """Yield the word without its double letters, and with one letter where it has two for an umlaut."""
    single = _DOUBLED.sub(r"\1", word)
    if not word.startswith(single):
        yield single
    if len(word) > _FIELD_OF_NAMES and (one_letter := _LEFT_OUT_E.sub(r"\1\2", word)) != word:
        yield one_letter


def _digit_forms(folded: str) -> tuple[str, ...]:
    """Return the beginnings of digits that a typed number stands for, as one word."""
    digits = "".join(character for character in folded if character.isdigit())
    if digits.startswith("00") and len(digits) > 2:
        return digits, digits[2:]
    return (digits,)


def _add_chunk(original: str, parts: list[str], groups: list[list[str]]) -> None:
    """Add what was typed between two spaces: its words, and all of it as one word."""
    folded = fold(original).replace("'", "")
    words = _WORD.findall(folded)
    whole = "".join(words)
    if len(words) > 1 and all(len(word) == 1 for word in words):
        words = [whole]
    others = list(_written_otherwise(original)) if len(words) == 1 else [whole]
    for word in words:
        parts.append(word)
        groups.append([word, *others, *_asked(word)])


def _written_otherwise(text: str) -> Iterator[str]:
    """Yield the folded words with "oe" for "ö" and the like, if there are such letters."""
    for table in (_TWO_LETTERS, _ONE_LETTER):
        if not text.isascii() and (other := text.translate(table)) != text:
            yield from _WORD.findall(fold(other).replace("'", ""))


def _asked(word: str) -> Iterator[str]:
    """Yield the other words of the index that a typed word, maybe unfinished, may mean."""
    if word.isdigit():
        return
    single = _DOUBLED.sub(r"\1", word)
    if single != word:
        yield single
    if word in _SHORT_FORMS:
        yield _SHORT_FORMS[word]
    if is_greek(word):
        yield from likely_spellings(word)
        yield from greek_sounds(word)
    elif word.isascii():
        yield from latin_sounds(word)


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
