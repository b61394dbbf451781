"""Whether a passphrase will do, and honest advice about it.

Length and guessability count, and nothing else: no rules about capitals, digits or signs, and no date after which it
must be changed (NIST SP 800-63B-4, 3.1.1.2). The estimate of ``zxcvbn`` knows the passwords of leaks and, with the
lists of :mod:`custdesk.records.word_lists`, common words of five languages; of anything else it thinks too well, so
nothing here calls a passphrase safe.
"""

import random
import re
import threading
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from custdesk.errors import ValueRefused
from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.records import word_lists
from custdesk.records.folding import fold

SHORTEST = 12
LONGEST = 128
GENERATED_WORDS = 5
_LEAST_SCORE = 3  # more than two common words
_LEAST_BESIDE_NAMES = 8
_SHORTEST_NAME = 3
_BEST_REFUSED = 1
_BEST_SCORE = 4
_ESTIMATED = 72  # zxcvbn's own limit: its time grows with the square of the length
_estimating = threading.Lock()  # zxcvbn keeps the names of a call in a table of the whole program

TOO_SHORT = QT_TRANSLATE_NOOP("errors", "Use at least 12 characters. Five words in a row are easy to remember.")
TOO_LONG = QT_TRANSLATE_NOOP("errors", "Use at most 128 characters.")
CONTROL = QT_TRANSLATE_NOOP("errors", "Line breaks, tabs and other control characters cannot be used.")
NAMES = QT_TRANSLATE_NOOP("errors", "This is little more than the name of the shop or of the user. Add other words.")

_PATTERNS: Mapping[str, str] = {
    "spatial": QT_TRANSLATE_NOOP("errors", "Keys that lie side by side are easy to guess. Use words instead."),
    "repeat": QT_TRANSLATE_NOOP("errors", "Repeated letters or words add nothing. Use different words."),
    "sequence": QT_TRANSLATE_NOOP("errors", "Sequences such as abcd or 6543 are easy to guess. Use words instead."),
    "regex": QT_TRANSLATE_NOOP("errors", "Years and dates are easy to guess. Add other words."),
    "date": QT_TRANSLATE_NOOP("errors", "Years and dates are easy to guess. Add other words."),
}
_DICTIONARIES: Mapping[str, str] = {
    "passwords": QT_TRANSLATE_NOOP("errors", "Many people use a passphrase like this one. Use uncommon words."),
    "surnames": QT_TRANSLATE_NOOP("errors", "Names of people are easy to guess. Add uncommon words."),
    "male_names": QT_TRANSLATE_NOOP("errors", "Names of people are easy to guess. Add uncommon words."),
    "female_names": QT_TRANSLATE_NOOP("errors", "Names of people are easy to guess. Add uncommon words."),
    "user_inputs": NAMES,
}
_MORE = QT_TRANSLATE_NOOP("errors", "Easy to guess. Add another word or two; uncommon words are better.")
_FAIR = QT_TRANSLATE_NOOP("errors", "This will do. Another uncommon word makes it much harder to guess.")
_GOOD = QT_TRANSLATE_NOOP("errors", "Hard to guess, unless it is a saying, a song, or something others know of you.")


@dataclass(frozen=True, slots=True)
class PassphraseProblem:
    """Why a passphrase will not do; ``reason`` is marked in the context "errors"."""

    reason: str


@dataclass(frozen=True, slots=True)
class Strength:
    """``score`` from 0 (guessed at once) to 4, under 3 if refused; ``advice`` is marked in the context "errors"."""

    score: int
    advice: str


def passphrase_problem(text: str, words: Sequence[str]) -> PassphraseProblem | None:
    """Return why ``text`` will not do, or ``None``; ``words`` are names it must not be made of."""
    problem, _score = _rate(text, words)
    return problem


def require_strong(text: str, words: Sequence[str]) -> None:
    """Raise ``ValueRefused`` with the reason if ``text`` will not do."""
    problem = passphrase_problem(text, words)
    if problem:
        raise ValueRefused(
            column="passphrase", label=QT_TRANSLATE_NOOP("errors", "New passphrase"), reason=problem.reason
        )


def strength(text: str, words: Sequence[str]) -> Strength:
    """Return a score and one sentence of advice, for showing while it is typed."""
    problem, score = _rate(text, words)
    if problem:
        return Strength(min(score, _BEST_REFUSED), problem.reason)
    return Strength(score, _FAIR if score == _LEAST_SCORE else _GOOD)


def generate(language: str) -> str:
    """Return five words drawn by chance from those of ``language`` (at least 2,000: 54 bits); it will always do."""
    return " ".join(random.SystemRandom().sample(word_lists.words(language), GENERATED_WORDS))


def _rate(text: str, words: Sequence[str]) -> tuple[PassphraseProblem | None, int]:
    text = unicodedata.normalize("NFKC", text)
    if not text:
        return PassphraseProblem(TOO_SHORT), 0
    if len(text) <= LONGEST and _drawn(text):
        return None, _BEST_SCORE
    names = _names(words)
    found = _estimate(text, names)
    score = int(found["score"])
    if any(unicodedata.category(char) == "Cc" for char in text):
        return PassphraseProblem(CONTROL), score
    if len(text) < SHORTEST:
        return PassphraseProblem(TOO_SHORT), score
    if len(text) > LONGEST:
        return PassphraseProblem(TOO_LONG), score
    if _mostly_names(text, names):
        return PassphraseProblem(NAMES), 0
    if _common(text):
        return PassphraseProblem(_DICTIONARIES["passwords"]), 0
    if score < _LEAST_SCORE:
        return PassphraseProblem(_weakness(found["sequence"])), score
    return None, score


def _estimate(text: str, names: list[str]) -> Mapping[str, Any]:
    from zxcvbn import matching, zxcvbn

    # zxcvbn would take each blank for a secret of its own.
    text = "".join(text.split())
    with _estimating:
        matching.RANKED_DICTIONARIES.update(_ranked())
        found: Mapping[str, Any] = zxcvbn(text[:_ESTIMATED], names)
    return found


@cache
def _ranked() -> dict[str, dict[str, int]]:
    """Return our words as zxcvbn wants them. Their lists are in no order of use, so one word is guessed as another."""
    return {
        f"words_{language}": dict.fromkeys((*listed, *map(fold, listed)), len(listed))
        for language in word_lists.LANGUAGES
        for listed in [word_lists.words(language)]
    }


def _drawn(text: str) -> bool:
    """Say whether ``text`` is what :func:`generate` makes: five different words or more of one list."""
    parts = text.lower().split(" ")
    return len(set(parts)) >= GENERATED_WORDS and any(listed.keys() >= set(parts) for listed in _ranked().values())


def _common(text: str) -> bool:
    """Say whether many people use ``text``, with digits put to its ends or written again and again or not."""
    core = _letters(text).strip("0123456789")
    unit = (core + core).find(core, 1)
    return core in word_lists.commonest() or core[:unit] in word_lists.commonest()


def _names(words: Sequence[str]) -> list[str]:
    whole = [_letters(word) for word in words]
    parts = [_letters(part) for word in words for part in re.split(r"\W+", word)]
    return sorted({name for name in (*whole, *parts) if len(name) >= _SHORTEST_NAME}, key=len, reverse=True)


def _mostly_names(text: str, names: Sequence[str]) -> bool:
    rest = _letters(text)
    for name in names:
        rest = rest.replace(name, "")
    return len(rest) < _LEAST_BESIDE_NAMES and len(rest) < len(_letters(text))


def _letters(text: str) -> str:
    return re.sub(r"[\W_]+", "", fold(text))


def _weakness(sequence: Sequence[Mapping[str, Any]]) -> str:
    longest = max(sequence, key=lambda match: len(match["token"]))
    if longest["pattern"] == "dictionary":
        return _DICTIONARIES.get(longest["dictionary_name"], _MORE)
    return _PATTERNS.get(longest["pattern"], _MORE)
