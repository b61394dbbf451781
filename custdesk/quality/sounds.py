"""What a name sounds like, from Latin, Greek and Persian letters alike, so that spellings of one name meet.

Only consonants are heard, in coarse classes: vowels are what people, alphabets and transliterations differ in
(Mohammad, Muhamed and the four letters of Persian; Papadopoulos, Papadopulos and the Greek). A sound finds candidates
and explains a difference between alphabets; it never says by itself that two names are one.
"""

import re
from functools import lru_cache
from typing import Final

# At the beginning of a word a sound is told more exactly: V is silent elsewhere because Persian writes it as a vowel.
_LATIN: Final = {
    "sch": "x", "ch": "x", "sh": "x", "kh": "k", "gh": "k", "ph": "f", "th": "t", "zh": "s", "ks": "ks", "ps": "ps",
    "mp": "", "mb": "", "nt": "d", "nd": "d", "ng": "k", "gk": "k", "gg": "k", "ce": "s", "ci": "s", "cy": "s",
    "b": "", "c": "k", "d": "d", "f": "f", "g": "k", "j": "j", "k": "k", "l": "l", "m": "m", "n": "n", "p": "p",
    "q": "k", "r": "r", "s": "s", "t": "t", "v": "", "w": "", "x": "ks", "z": "s", "8": "t",
}  # fmt: skip
_GREEK: Final = {
    "μπ": "", "ντ": "d", "γγ": "k", "γκ": "k", "νδ": "d", "β": "", "γ": "k", "δ": "d", "ζ": "s", "θ": "t", "κ": "k",
    "λ": "l", "μ": "m", "ν": "n", "ξ": "ks", "π": "p", "ρ": "r", "σ": "s", "τ": "t", "φ": "f", "χ": "x", "ψ": "ps",
}  # fmt: skip
_PERSIAN: Final = {
    "ب": "", "پ": "p", "ت": "t", "ث": "s", "ج": "j", "چ": "x", "خ": "k", "د": "d", "ذ": "s", "ر": "r", "ز": "s",
    "ژ": "s", "س": "s", "ش": "x", "ص": "s", "ض": "s", "ط": "t", "ظ": "s", "غ": "k", "ف": "f", "ق": "k", "ک": "k",
    "گ": "k", "ل": "l", "م": "m", "ن": "n", "ند": "d", "نت": "d", "نگ": "k", "مب": "",
}  # fmt: skip
_FIRST: Final = {
    "b": "b", "v": "b", "w": "b", "x": "x", "mp": "b", "β": "b", "μπ": "b", "ب": "b", "و": "b",
    **dict.fromkeys("aeiouhy", "a"), **dict.fromkeys("αεηιουω", "a"), **dict.fromkeys("اآعهحیأئ", "a"),
}  # fmt: skip
_SOUNDS: Final = {**_LATIN, **_GREEK, **_PERSIAN}
_GROUP: Final = re.compile("|".join(sorted(_SOUNDS, key=len, reverse=True)) + "|.", re.DOTALL)


@lru_cache(maxsize=1 << 16)
def sound(word: str) -> str:
    """Return the consonants that a folded word is heard by; a first vowel or breath counts as one, "a"."""
    groups = _GROUP.findall(word)
    if not groups:
        return ""
    first = groups[0]
    heard = [_FIRST.get(first, _SOUNDS.get(first, first if first.isdigit() else ""))]
    before = first
    for group in groups[1:]:
        if group != before:
            heard.append(_SOUNDS.get(group, group if group.isdigit() else ""))
            before = group
    text = "".join(heard)
    return text or first


@lru_cache(maxsize=1 << 12)
def script(letter: str) -> str:
    """Return "latin", "greek" or "persian" for a folded letter, and "" for what belongs to none."""
    if letter.isascii():
        return "latin" if letter.isalpha() else ""
    if "\u0370" <= letter <= "\u03ff":
        return "greek"
    return "persian" if "\u0600" <= letter <= "\u06ff" else ""
