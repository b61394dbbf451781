"""Texts without what people leave out when they type: case, accents, final sigma, Arabic letters in Persian, ZWNJ."""

import re
import unicodedata
from typing import Final

_LETTERS: Final[dict[str, str]] = {
    "ß": "ss", "ẞ": "ss", "ł": "l", "đ": "d", "ð": "d", "ø": "o", "æ": "ae", "œ": "oe", "ı": "i", "þ": "th", "ħ": "h",
    "ŋ": "ng", "ŧ": "t", "ĸ": "k", "ſ": "s", "ə": "e", "ς": "σ", "ϐ": "β", "ϑ": "θ", "ϕ": "φ", "ϖ": "π", "ϲ": "σ",
    "ي": "ی", "ى": "ی", "ې": "ی", "ے": "ی", "ك": "ک", "ڪ": "ک", "ة": "ه", "ە": "ه", "ہ": "ه", "ھ": "ه", "ٱ": "ا",
    "ء": "", "ـ": "", "\u200b": "", "\u200c": "", "\u200d": "", "\u2060": "", "\ufeff": "", "\u00ad": "",
    "\u061c": "", "\u200e": "", "\u200f": "",
    **dict.fromkeys("\u2018\u2019\u201b\u02bb\u02bc\u02b9\u2032\u00b4\u0060\u055a\uff07", "'"),
    **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe63\uff0d", "-"),
    **dict.fromkeys(map(chr, [*range(0x202A, 0x202F), *range(0x2066, 0x206A)]), ""),
}  # fmt: skip


class _Folds(dict[int, str]):
    """What each character becomes; filled as characters turn up, so that folding is one ``str.translate``."""

    def __missing__(self, code: int) -> str:
        folded = chr(code)
        while (again := _fold_once(folded)) != folded:
            folded = again
        self[code] = folded
        return folded


def _fold_once(text: str) -> str:
    mapped = "".join(_LETTERS.get(character, character) for character in text.casefold())
    return "".join(map(_fold_part, unicodedata.normalize("NFKD", mapped)))


def _fold_part(character: str) -> str:
    if character in _LETTERS:
        return _LETTERS[character]
    kind = unicodedata.category(character)
    if kind == "Mn":
        return ""
    return str(unicodedata.decimal(character)) if kind == "Nd" else character


_FOLDS: Final = _Folds()


def fold(text: str) -> str:
    """Return ``text`` as it is compared: small letters, no accents, one form for each letter and digit."""
    return text.lower() if text.isascii() and "`" not in text else text.translate(_FOLDS)


# Persian letters in the order of the Persian alphabet, which is not the order of their code points.
_PERSIAN_ORDER: Final = {
    ord(letter): chr(0x0621 + place) for place, letter in enumerate("آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی")
}
# Letters of their own, which folding takes for their neighbours: in Spanish ñ comes after n (Real Academia Española,
# Ortografía de la lengua española, 2010), in Persian alef with madda before alef (Unicode CLDR, collation fa).
_OF_THEIR_OWN: Final = dict.fromkeys(map(ord, "ñÑ"), "n\u007f") | {ord("آ"): _PERSIAN_ORDER[ord("آ")]}
_NOT_A_WORD: Final = re.compile(r"[\W_]")


class _SortLetters(dict[int, str]):
    """What each character is sorted as: nothing, a space or letters; filled as characters turn up."""

    def __missing__(self, code: int) -> str:
        bare = _FOLDS[code].replace("'", "").replace('"', "")
        self[code] = _NOT_A_WORD.sub(" ", bare).translate(_PERSIAN_ORDER)
        return self[code]


_SORTED: Final = _SortLetters(_OF_THEIR_OWN)


def sort_key(text: str) -> str:
    """Return a text that sorts as names are sorted: digits, Latin, Greek, Persian; marks and punctuation ignored."""
    if text.isascii() and text.replace(" ", "").isalnum():
        return " ".join(text.lower().split())
    return " ".join(text.translate(_SORTED).split())
