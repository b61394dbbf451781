"""The digits under which a phone number is found: as it is dialled from abroad, and as it is dialled at home."""

import re
from typing import Final

from custdesk.records.letters import fold

_WORD: Final = re.compile(r"[^\W_]+")
# Calling codes of one and of two digits; all the others have three.
_CODES: Final = frozenset(
    "1 7 20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64 "
    "65 66 81 82 84 86 "
    "90 91 92 93 94 95 98".split()
)
# A digit after the country code that people leave out at home (Argentina, Mexico).
_MOBILE_SIGN: Final = {"54": "9", "52": "1"}


def digits_of(phone: str, longest: int) -> list[str]:
    """Return the runs of up to ``longest`` digits that people type for a stored number, the whole of it first."""
    bare = phone[1:]
    digits = bare if phone[:1] == "+" and bare.isdigit() and bare.isascii() else "".join(_WORD.findall(fold(phone)))
    digits = digits[:longest]
    if not digits:
        return []
    if not phone.startswith("+"):
        bare = digits.lstrip("0")
        return [digits, bare, "0" + bare] if bare else [digits]
    length = 1 if digits[:1] in _CODES else 2 if digits[:2] in _CODES else 3
    code, written = digits[:length], digits[length:]
    national = written.lstrip("0")
    forms = [digits, national, "0" + national] if national else [digits]
    if written != national:
        forms += (written, "0" + written)
    if (sign := _MOBILE_SIGN.get(code)) and len(national) > 1 and national[0] == sign:
        forms += (national[1:], "0" + national[1:])
    return forms
