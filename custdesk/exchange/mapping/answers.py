"""The words that say yes or no in a column about what a customer allows, or wants no more."""

from collections.abc import Iterable
from typing import Final

from custdesk.exchange.mapping.fields import CONSENT, place_of
from custdesk.records.folding import fold
from custdesk.records.kinds import yes_no
from custdesk.records.kinds.digits import ascii_digits
from custdesk.records.kinds.reading import Standing

_SAYS_NOTHING: Final = frozenset(("unknown", "pending", "none", "null", "n/a", "na", "not set", "invited", "-", ""))
_SAYS_NO: Final = frozenset(
    ("not subscribed", "non subscribed", "nonsubscribed", "declined", "cleaned", "denied", "no consent", "opted out")
)
_SAYS_YES: Final = frozenset(("opted in", "confirmed", "active", "single opt in", "double opt in"))
_OF_A_LIST: Final = {"subscribed": True, "opted-in": True, "unsubscribed": False, "opted-out": False}


def asks(code: str) -> bool:
    """Return whether the column of a field answers yes or no."""
    return bool(code) and place_of(code).kind in ("choice", CONSENT)


def asks_to_stop(code: str) -> bool:
    """Return whether a yes in the column of a field is a wish to be left alone."""
    return bool(code) and place_of(code).part == "opt_out"


def word_of(text: str) -> str:
    """Return a cell as words are compared."""
    return fold(ascii_digits(text)).replace("_", " ").strip(" .!'")


def says_nothing(word: str) -> bool:
    """Return whether a word (of :func:`word_of`) leaves the question open."""
    return word in _SAYS_NOTHING


def usual_answer(word: str, *, stop: bool) -> bool | None:
    """Return what a word (of :func:`word_of`) answers, or ``None``; ``stop`` says that a yes is a wish to stop.

    Words about a list answer for the person and not the question: whoever "unsubscribed" says yes to stopping.
    """
    if word in _OF_A_LIST:
        return _OF_A_LIST[word] is not stop
    if word in _SAYS_NO or word in _SAYS_YES:
        return (word in _SAYS_YES) is not stop
    reading = yes_no.read(word)
    return reading.value if reading.standing is Standing.GOOD else None


def speaks_of_a_list(word: str) -> bool:
    """Return whether a word (of :func:`word_of`) says by itself that somebody is on a list or left it."""
    return word in _OF_A_LIST or word in _SAYS_NO


def usual_words(texts: Iterable[str], *, stop: bool) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return those of ``texts`` that usually mean yes, and those that mean no, each spelling of a word once."""
    found: dict[bool | None, dict[str, str]] = {True: {}, False: {}, None: {}}
    for text in texts:
        word = word_of(text)
        if word and not says_nothing(word):
            found[usual_answer(word, stop=stop)].setdefault(word, text)
    return tuple(found[True].values()), tuple(found[False].values())
