"""Identity numbers of Iran, which python-stdnum does not know."""

from typing import Final

_COMPANY_WEIGHTS: Final = (29, 27, 23, 19, 17) * 2


def is_national_id(digits: str) -> bool:
    """Whether ten digits are a national id of a person (weights 10 to 2, modulo 11)."""
    if len(digits) != 10 or not digits.isdigit() or len(set(digits)) == 1:
        return False
    rest = sum(int(digit) * weight for digit, weight in zip(digits, range(10, 1, -1), strict=False)) % 11
    return int(digits[9]) == (rest if rest < 2 else 11 - rest)


def is_company_id(digits: str) -> bool:
    """Whether eleven digits are a national id of a legal person."""
    if len(digits) != 11 or not digits.isdigit() or len(set(digits)) == 1:
        return False
    shift = int(digits[9]) + 2
    total = sum((shift + int(digit)) * weight for digit, weight in zip(digits, _COMPANY_WEIGHTS, strict=False))
    return total % 11 % 10 == int(digits[10])


def is_iban(compact: str) -> bool:
    """Whether ``IR`` and 24 digits are an account number (Sheba); the registry that libraries carry has no Iran."""
    if len(compact) != 26 or not compact.startswith("IR") or not compact[2:].isdigit():
        return False
    return int(compact[4:] + "1827" + compact[2:4]) % 97 == 1
