"""Secrets on paper: groups of characters that cannot be confused, each with a check character.

Each group is four base32 characters (Crockford's alphabet: no I, L, O, U) and a check character over the four and
the number of the group, so that one wrong character, two exchanged ones or two exchanged groups are found, and
named. Reading forgives case, spaces, dashes, O for 0, and I or L for 1.
"""

import re
import unicodedata
from collections.abc import Sequence

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_DATA = 4
_BITS = 5 * _DATA
CHARS = _DATA + 1
"""Characters of one group."""
_MISREAD = str.maketrans({"O": "0", "I": "1", "L": "1"})
_FIELD = 0b100101  # x^5 + x^2 + 1: the field of 32 elements


class Mistyped(ValueError):
    """A group with a wrong character; ``group`` counts from 1."""

    def __init__(self, group: int) -> None:
        self.group = group
        super().__init__(f"group {group}")


def written(secret: bytes) -> str:
    """Return the groups of a secret, joined by dashes; 20 bits go into each."""
    groups, left = divmod(8 * len(secret), _BITS)
    if left:
        raise ValueError("the secret does not fill its groups")
    number = int.from_bytes(secret, "big")
    digits = [number >> 5 * place & 31 for place in reversed(range(groups * _DATA))]
    texts = []
    for group in range(groups):
        four = digits[group * _DATA : (group + 1) * _DATA]
        texts.append("".join(_ALPHABET[digit] for digit in (*four, _check(four, group))))
    return "-".join(texts)


def plain(text: str) -> str:
    """Return what was typed as written: no blanks and dashes, capital letters, digits of any script, no O, I or L."""
    bare = re.sub(r"[\s\-\u2010-\u2015\u2212.,_]", "", unicodedata.normalize("NFKC", text)).upper()
    return "".join(str(unicodedata.decimal(char, char)) for char in bare).translate(_MISREAD)


def read(bare: str) -> bytearray:
    """Return the secret in the :func:`plain` text of whole groups; raise :class:`Mistyped` with the first wrong one."""
    groups = len(bare) // CHARS
    number = 0
    for group in range(groups):
        digits = [_ALPHABET.find(char) for char in bare[group * CHARS : (group + 1) * CHARS]]
        if -1 in digits or digits[_DATA] != _check(digits[:_DATA], group):
            raise Mistyped(group + 1)
        for digit in digits[:_DATA]:
            number = number << 5 | digit
    return bytearray(number.to_bytes(groups * _BITS // 8, "big"))


def _check(digits: Sequence[int], group: int) -> int:
    # Distinct factors, none of them 1, in a field: every single error and every exchange changes the sum.
    total = group + 1
    for place, digit in enumerate(digits):
        total ^= _times(digit, 2 << place)
    return total


def _times(left: int, right: int) -> int:
    product = 0
    while right:
        if right & 1:
            product ^= left
        left = left << 1 ^ (_FIELD if left & 16 else 0)
        right >>= 1
    return product
