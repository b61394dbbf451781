"""Greek in Latin letters, as it is written officially and as it is typed.

``latin_spellings`` gives what a Greek word is usually called in Latin letters. ``sounds`` gives what a word sounds
like, from either script, in an alphabet of its own: two spellings of one name meet there (Xristos, Hristos, Christos).
"""

import re
from itertools import islice, product
from typing import Final

MARK: Final = "ϟ"
"""Stands before a sound, so that sounds and words never meet in the index."""

_MOST_SPELLINGS: Final = 12
_MOST_SOUNDS: Final = 12
_GREEK: Final = re.compile(r"[α-ω]")

Options = dict[str, tuple[str, ...]]

# What each Greek group of letters is written as in Latin; the first spelling is the official one (ELOT 743).
_TO_LATIN: Final[Options] = {
    "ου": ("ou", "u"), "αυ": ("av", "au"), "ευ": ("ev", "eu"), "ηυ": ("iv",), "γγ": ("ng", "gg"),
    "γκ": ("gk", "g"), "γι": ("gi", "yi", "y"), "γξ": ("nx",), "γχ": ("nch",), "μπ": ("mp", "b"), "ντ": ("nt", "d"),
    "α": ("a",), "β": ("v", "b"), "γ": ("g",),
    "δ": ("d",), "ε": ("e",), "ζ": ("z",), "η": ("i", "h"),
    "θ": ("th", "8"), "ι": ("i",), "κ": ("k", "c"),
    "λ": ("l",), "μ": ("m",), "ν": ("n",), "ξ": ("x", "ks"), "ο": ("o",), "π": ("p",), "ρ": ("r",), "σ": ("s",),
    "τ": ("t",), "υ": ("y", "i"), "φ": ("f", "ph"), "χ": ("ch", "h", "x"), "ψ": ("ps",), "ω": ("o", "w"),
}  # fmt: skip
# Only these differ between the two usual ways to write a Greek name in Latin letters.
_USUAL: Final[Options] = {**{key: value[:1] for key, value in _TO_LATIN.items()}, "ου": ("ou", "u"), "χ": ("ch", "h")}
_SECOND: Final[Options] = {
    **_USUAL, "ου": ("u",), "χ": ("h",), "υ": ("i",), "ξ": ("ks",), "μπ": ("b",), "ντ": ("d",), "γκ": ("g",),
    "γγ": ("gg",), "αυ": ("af",), "ευ": ("ef",),
}  # fmt: skip

# Sounds. b stands for every b, v, f and ph, d for d, nt and nd, g for g, gk, gg and ng, 8 for th, x for ch and h.
_GREEK_SOUNDS: Final[Options] = {
    "ου": ("u",), "αυ": ("ab",), "ευ": ("eb",), "ηυ": ("ib",), "αι": ("e",), "ει": ("i",), "οι": ("i",), "υι": ("i",),
    "γγ": ("g",), "γκ": ("g",), "γχ": ("gx",), "μπ": ("b",), "μβ": ("b",), "ντ": ("d",), "νδ": ("d",),
    "γι": ("gi", "i"), "γε": ("ge", "ie"), "α": ("a",), "β": ("b",), "γ": ("g",),
    "δ": ("d",),
    "ε": ("e",), "ζ": ("z",), "η": ("i",), "θ": ("8",), "ι": ("i",), "κ": ("k",), "λ": ("l",), "μ": ("m",),
    "ν": ("n",), "ξ": ("ks",), "ο": ("o",), "π": ("p",), "ρ": ("r",), "σ": ("s",), "τ": ("t",), "υ": ("i",),
    "φ": ("b",), "χ": ("x",), "ψ": ("ps",), "ω": ("o",),
}  # fmt: skip
_LATIN_SOUNDS: Final[Options] = {
    "ou": ("u",), "oo": ("u",), "av": ("ab",), "af": ("ab",), "au": ("ab", "au"), "ay": ("ab", "e", "ai"),
    "ev": ("eb",),
    "ef": ("eb",), "eu": ("eb",), "ey": ("eb", "i"), "ai": ("e",), "ei": ("i",), "oi": ("i", "oi"), "yi": ("i",),
    "ee": ("i",), "ng": ("g",), "gg": ("g",), "gk": ("g",), "mp": ("b",), "mb": ("b",), "mv": ("b",), "nt": ("d",),
    "nd": ("d",), "th": ("8", "ti"), "ch": ("x",), "kh": ("x", "ki"), "ph": ("b", "pi"), "dh": ("d", "di"),
    "gh": ("g", "gi"), "ks": ("ks",), "ps": ("ps",), "nch": ("gx",), "nx": ("gks",), "a": ("a",), "b": ("b",),
    "c": ("k", "s"), "d": ("d",), "e": ("e",), "f": ("b",), "g": ("g",), "h": ("x", "i"), "i": ("i",), "j": ("i", "z"),
    "k": ("k",), "l": ("l",), "m": ("m",), "n": ("n",), "o": ("o",), "p": ("p",), "q": ("8", "k"), "r": ("r",),
    "s": ("s",), "t": ("t",), "u": ("u", "i"), "v": ("b",), "w": ("o", "b"), "x": ("x", "ks"), "y": ("i",),
    "z": ("z",), "8": ("8",), "9": ("8",), "0": ("8",), "3": ("ks",), "4": ("ps",),
}  # fmt: skip
# A word that is still being typed may end in the first half of two letters that sound as one.
_UNFINISHED: Final[Options] = {
    "t": ("t", "8"), "c": ("x", "k"), "m": ("m", "b"), "n": ("n", "d", "g"), "a": ("a", "e"), "e": ("e", "i"),
    "o": ("o", "u", "i"), "k": ("k", "x"), "p": ("p", "b"),
}  # fmt: skip
_DOUBLED: Final = re.compile(r"(.)\1+")


def _longest_first(options: Options) -> re.Pattern[str]:
    return re.compile("|".join(sorted(options, key=len, reverse=True)) + "|.")


_GREEK_GROUPS: Final = _longest_first({**_TO_LATIN, **_GREEK_SOUNDS})
_SPELLING_GROUPS: Final = _longest_first(_TO_LATIN)
_LATIN_GROUPS: Final = _longest_first(_LATIN_SOUNDS)


def is_greek(word: str) -> bool:
    """Whether a folded word has Greek letters."""
    return _GREEK.search(word) is not None


def latin_spellings(word: str) -> tuple[str, ...]:
    """Return the two usual Latin spellings of a folded Greek word, once each."""
    groups = _SPELLING_GROUPS.findall(word)
    official = "".join(_TO_LATIN.get(group, (group,))[0] for group in groups)
    typed = "".join(_SECOND.get(group, (group,))[0] for group in groups)
    return (official,) if official == typed else (official, typed)


def likely_spellings(word: str) -> tuple[str, ...]:
    """Return the Latin spellings under which a folded Greek word may have been stored, most usual first."""
    groups = _SPELLING_GROUPS.findall(word)
    spelled = list(latin_spellings(word))
    for base in (_USUAL, _SECOND):
        for place, group in enumerate(groups):
            for other in _TO_LATIN.get(group, ()):
                parts = [base.get(one, (one,))[0] for one in groups]
                parts[place] = other
                spelled.append("".join(parts))
    return tuple(dict.fromkeys(spelled))[:_MOST_SPELLINGS]


def greek_sounds(word: str) -> tuple[str, ...]:
    """Return what a folded Greek word sounds like, marked for the index."""
    return _sounds(_GREEK_GROUPS.findall(word), _GREEK_SOUNDS)


def latin_sounds(word: str) -> tuple[str, ...]:
    """Return what a Latin word, maybe unfinished, would sound like in Greek, marked for the index."""
    groups = _LATIN_GROUPS.findall(word)
    last = groups.pop() if groups and groups[-1] in _UNFINISHED else ""
    return _sounds(groups, _LATIN_SOUNDS, _UNFINISHED.get(last, ()))


def _sounds(groups: list[str], table: Options, ending: tuple[str, ...] = ()) -> tuple[str, ...]:
    choices = [table.get(group, (group,)) for group in groups]
    if ending:
        choices.append(ending)
    heard = (_DOUBLED.sub(r"\1", "".join(parts)) for parts in product(*choices))
    return tuple(dict.fromkeys(MARK + sound for sound in islice(heard, _MOST_SOUNDS)))
