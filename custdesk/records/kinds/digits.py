"""Digits of other scripts as ASCII digits."""

from typing import Final

ZEROS: Final = (0x0660, 0x06F0, 0x0966, 0xFF10)
DIGITS: Final[dict[int, str]] = {zero + number: str(number) for zero in ZEROS for number in range(10)}
_PERSIAN: Final = {ord(str(number)): chr(0x06F0 + number) for number in range(10)}


def ascii_digits(text: str) -> str:
    """Return ``text`` with Persian, Arabic, Devanagari and full-width digits as 0-9."""
    return text if text.isascii() else text.translate(DIGITS)


def persian_digits(text: str) -> str:
    """Return ``text`` with 0-9 as Persian digits."""
    return text.translate(_PERSIAN)
