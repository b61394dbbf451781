"""The ways to write one word: what the search index holds beside it, and what a typed word may mean."""

import re
from collections.abc import Iterator
from functools import lru_cache
from operator import itemgetter
from typing import Final

from custdesk.records.greeklish import greek_sounds, is_greek, latin_sounds, latin_spellings, likely_spellings
from custdesk.records.letters import fold

WORD: Final = re.compile(r"[^\W_]+")
LONGEST: Final = 48
"""How many letters of a word are held."""

_DOUBLED: Final = re.compile(r"([^\W\d_])\1+")
_letter: Final = itemgetter(1)
_LEFT_OUT: Final = re.compile(r"(?<=[aou])e|(?<=d)j")
_OTHERWISE: Final = re.compile(r"([a-z])\1|[aou]e|dj")
_TOO_SHORT: Final = 3
# Written with two letters by whoever has no key for them.
_TWO_LETTERS: Final = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa", "đ": "dj", "Ä": "ae", "Ö": "oe", "Ü": "ue", "Ø": "oe",
     "Å": "aa", "Đ": "dj"}
)  # fmt: skip
ONE_LETTER: Final = str.maketrans({"æ": "a", "Æ": "a", "œ": "o", "Œ": "o", "þ": "t", "Þ": "t"})
"""What is written with one letter for those who leave out the other."""
_SHORT_FORMS: Final = {
    "mª": "maria", "fco": "francisco", "fdez": "fernandez", "fdz": "fernandez", "glez": "gonzalez", "gzlez": "gonzalez",
    "hdez": "hernandez", "hdz": "hernandez", "rguez": "rodriguez", "rdguez": "rodriguez", "rdez": "rodriguez",
    "mtnez": "martinez", "mtz": "martinez", "mnez": "martinez", "dguez": "dominguez", "jmenez": "jimenez",
    "sto": "santo", "sta": "santa", "avda": "avenida",
}  # fmt: skip


def _spelled(word: str) -> tuple[str, ...]:
    """Return the spellings of a folded word as far as they are held, itself the first."""
    return tuple([spelling[:LONGEST] for spelling in _spellings(word)])


spelled: Final = lru_cache(maxsize=16384)(_spelled)


def spelled_once(word: str) -> tuple[str, ...]:
    """Return the same for an ASCII word that hardly comes again; most have one spelling."""
    if _OTHERWISE.search(word) or word in _SHORT_FORMS:
        return _spelled(word)
    return (word[:LONGEST],)


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
    single = _DOUBLED.sub(_letter, word)
    if not word.startswith(single):
        yield single
    if len(word) > _TOO_SHORT and (one_letter := _LEFT_OUT.sub("", word)) != word:
        yield one_letter


def written_otherwise(text: str) -> Iterator[str]:
    """Yield the folded words with "oe" for "ö" and the like, if there are such letters."""
    for table in (_TWO_LETTERS, ONE_LETTER):
        if not text.isascii() and (other := text.translate(table)) != text:
            yield from WORD.findall(fold(other).replace("'", ""))


def asked(word: str) -> Iterator[str]:
    """Yield the other words of the index that a typed word, maybe unfinished, may mean."""
    if word.isdigit():
        return
    single = _DOUBLED.sub(_letter, word)
    if single != word:
        yield single
    if word in _SHORT_FORMS:
        yield _SHORT_FORMS[word]
    if is_greek(word):
        yield from likely_spellings(word)
        yield from greek_sounds(word)
    elif word.isascii():
        yield from latin_sounds(word)
