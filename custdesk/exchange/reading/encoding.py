"""Decides in which encoding a text was written, by the letters that make sense in it."""

import codecs
import re
from collections import Counter
from itertools import pairwise

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# In the order of likelihood: the first of equals wins. latin-1 differs from cp1252 only in characters nobody types.
_CODE_PAGES = ("cp1252", "cp1253", "cp1256", "iso8859_7", "cp850", "mac_roman")
_OLD_PAGES = ("cp850", "mac_roman")
_UNLIKELY = 1.5
_OF_LANGUAGE = {"el": ("cp1253", "iso8859_7"), "fa": ("cp1256",)}
_SAMPLE = 400_000
_WORD = re.compile(rb"[^\x00-\x40\x5b-\x60\x7b-\x7f]*[\x80-\xff][^\x00-\x40\x5b-\x60\x7b-\x7f]*")
_SHIFTED = re.compile(rb"\+[A-Za-z0-9+/]{3,}-?")
_SHIFTS = 2
_WESTERN = frozenset("áéíóúüñàâãçêôõäöåæøèëìîïòùûýßœÁÉÍÓÚÜÑÀÂÃÇÊÔÕÄÖÅÆØÈËÌÎÏÒÙÛÝŒšŠžŽ")
_PERSIAN = frozenset("ابتثجحخدذرزژسشصضطظعغفقکكگلمنهوویيىپچآأإءئؤة\u200c\u064b\u0654")
_RARE_PERSIAN = frozenset("ظضذثأإءؤئة")
_MARKS = frozenset("ºª°€«»¿¡–—’‘“”…·´£§№\u00a0،؛؟")


def encoding_of(content: bytes, language: str = "en") -> str:
    """Return the Python codec name for ``content``; ``language`` only settles what the letters leave open."""
    for mark, encoding in _BOMS:
        if content.startswith(mark):
            return encoding
    wide = _wide_encoding(content[:4096])
    if wide:
        return wide
    if _is_utf7(content):
        return "utf-7"
    if _is_utf8(content):
        return "utf-8"
    return _code_page(content[:_SAMPLE], language)


def decode(content: bytes, encoding: str) -> tuple[str, bool]:
    """Return the text, and whether every byte had a meaning; what has none becomes U+FFFD (or Latin-1 for cp1252)."""
    try:
        return content.decode(encoding), True
    except UnicodeError:
        if encoding == "cp1252":
            return content.decode("latin-1"), True
        return content.decode(encoding, "replace"), False


def _wide_encoding(start: bytes) -> str:
    """UTF-16 or UTF-32 without a mark: of the bytes of separators, digits and line ends all but one are zero.

    In UTF-32 the upper two bytes of every usual letter are.
    """
    length = len(start) // 4 * 4
    if length:
        zeros = [start[place:length:4].count(0) * 4 for place in range(4)]
        if zeros[3] == length and zeros[2] * 10 >= length * 9 and zeros[0] * 2 < length:
            return "utf-32-le"
        if zeros[0] == length and zeros[1] * 10 >= length * 9 and zeros[3] * 2 < length:
            return "utf-32-be"
    even, odd = start[0::2].count(0), start[1::2].count(0)
    plain = len(start) // 2 // 20 + 1
    if odd >= plain and odd > even * 8:
        return "utf-16-le"
    if even >= plain and even > odd * 8:
        return "utf-16-be"
    return ""


def _is_utf7(content: bytes) -> bool:
    """Whether a text without any letter beyond ASCII shifts into such letters, and only into those that people write.

    RFC 2152: ``+`` begins base64, ``-`` ends it. A phone number has digits there, which make no letters of this kind.
    """
    if b"+" not in content or not content.isascii() or len(_SHIFTED.findall(content)) < _SHIFTS:
        return False
    try:
        letters = {letter for letter in content.decode("utf-7") if letter >= "\x80"}
    except UnicodeDecodeError:
        return False
    return bool(letters) and all(_score_of_letter(letter, inside=False, latin=True) > 0 for letter in letters)


def _is_utf8(content: bytes) -> bool:
    """Strictly, or but for a few broken bytes in a text that otherwise uses UTF-8's long sequences."""
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        sample = content[:_SAMPLE]
        broken = sample.decode("utf-8", "replace").count("\ufffd")
        right = sum(1 for byte in sample if byte >= 0xC2) - broken
        return right > 20 * broken
    return True


def _code_page(content: bytes, language: str) -> str:
    words = Counter(_WORD.findall(content))
    favoured = _OF_LANGUAGE.get(language, ("cp1252",))
    best, best_score = _CODE_PAGES[0], float("-inf")
    for page in _CODE_PAGES:
        score = sum(_score(word.decode(page, "replace")) * min(count, 5) for word, count in words.items())
        score += 0.5 if page in favoured else -_UNLIKELY if page in _OLD_PAGES else 0
        if score > best_score:
            best, best_score = page, score
    return best


def _score(word: str) -> float:
    """How much a word looks like one: letters of one script, capitals only in front, no signs inside."""
    scripts = {script for script in map(_script, word) if script}
    score = 0.0
    for place, letter in enumerate(word):
        if letter < "\x80":
            continue
        inside = 0 < place < len(word) - 1 and word[place - 1].isalpha() and word[place + 1].isalpha()
        score += _score_of_letter(letter, inside=inside, latin=scripts == {"latin"})
    if len(scripts) > 1:
        score -= 4 * len(scripts)
    foreign = sum(1 for letter in word if letter >= "\x80")
    if scripts == {"latin"} and len(word) >= 4 and foreign * 2 > len(word):
        score -= 2 * foreign
    if not word.isupper() and any(a.islower() and b.isupper() for a, b in pairwise(word)):
        score -= 3
    return score


def _score_of_letter(letter: str, *, inside: bool, latin: bool) -> float:
    if letter == "\ufffd" or "\x80" <= letter < "\xa0":
        return -10
    if "\u0370" <= letter <= "\u03ff" and letter.isalpha():
        return 1
    if letter in _PERSIAN:
        return 0.7 if letter in _RARE_PERSIAN else 1
    if letter in _WESTERN:
        return 1 if latin else 0
    if letter in _MARKS and not inside:
        return 0.2
    return -2 if inside else -1


def _script(letter: str) -> str:
    if not letter.isalpha():
        return ""
    if letter < "\u0250":
        return "" if letter in "ºªµ" else "latin"
    if "\u0370" <= letter <= "\u03ff":
        return "greek"
    return "arabic" if "\u0600" <= letter <= "\u06ff" else "other"
