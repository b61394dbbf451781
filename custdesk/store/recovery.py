"""The recovery key on paper: 160 random bits as 8 groups of 5 characters.

Each group is four base32 characters (Crockford's alphabet: no I, L, O, U) and a check character over the four and
the number of the group, so that one wrong character, two exchanged ones or two exchanged groups are found, and
named, before anything is derived from the key. Reading forgives case, spaces, dashes, O for 0, and I or L for 1.
"""

import re
import unicodedata
from collections.abc import Sequence

from custdesk.errors import IncompleteRecoveryKey, InvalidRecoveryKey

SECRET_BYTES = 20
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_DATA = 4
_GROUP = _DATA + 1
_GROUPS = 8
_MISREAD = str.maketrans({"O": "0", "I": "1", "L": "1"})
_FIELD = 0b100101  # x^5 + x^2 + 1: the field of 32 elements


def written(secret: bytes) -> str:
    """Return the text of a 20-byte recovery secret."""
    if len(secret) != SECRET_BYTES:
        raise ValueError("a recovery secret has 20 bytes")
    number = int.from_bytes(secret, "big")
    digits = [number >> 5 * place & 31 for place in reversed(range(_GROUPS * _DATA))]
    groups = []
    for group in range(_GROUPS):
        four = digits[group * _DATA : (group + 1) * _DATA]
        groups.append("".join(_ALPHABET[digit] for digit in (*four, _check(four, group))))
    return "-".join(groups)


def read(text: str) -> bytearray:
    """Return the secret of a typed recovery key.

    Raise ``IncompleteRecoveryKey`` if characters are missing or too many, ``InvalidRecoveryKey`` with the first
    mistyped group (1 to 8).
    """
    plain = re.sub(r"[\s\-\u2010-\u2015\u2212.,_]", "", unicodedata.normalize("NFKC", text)).upper()
    plain = "".join(str(unicodedata.decimal(char, char)) for char in plain).translate(_MISREAD)
    if len(plain) != _GROUPS * _GROUP:
        raise IncompleteRecoveryKey(found=len(plain), needed=_GROUPS * _GROUP)
    number = 0
    for group in range(_GROUPS):
        digits = [_ALPHABET.find(char) for char in plain[group * _GROUP : (group + 1) * _GROUP]]
        if -1 in digits or digits[_DATA] != _check(digits[:_DATA], group):
            raise InvalidRecoveryKey(group=group + 1)
        for digit in digits[:_DATA]:
            number = number << 5 | digit
    return bytearray(number.to_bytes(SECRET_BYTES, "big"))


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
