"""Identity numbers of Iran, which python-stdnum does not know."""

from typing import Final

from custdesk.records.kinds.check_digits import weighed

_PERSON_WEIGHTS: Final = tuple(range(10, 1, -1))
_COMPANY_WEIGHTS: Final = (29, 27, 23, 19, 17) * 2


def fits(digits: str) -> bool:
    """Whether this is the national id of a person or of a legal person."""
    return is_national_id(digits) or is_company_id(digits)


def is_national_id(digits: str) -> bool:
    """Whether ten digits are a national id of a person (weights 10 to 2, modulo 11)."""
    if len(digits) != 10 or not _is_number(digits):
        return False
    rest = weighed(digits, _PERSON_WEIGHTS) % 11
    return int(digits[9]) == (rest if rest < 2 else 11 - rest)


def is_company_id(digits: str) -> bool:
    """Whether eleven digits are a national id of a legal person."""
    if len(digits) != 11 or not _is_number(digits):
        return False
    total = weighed(digits, _COMPANY_WEIGHTS) + (int(digits[9]) + 2) * sum(_COMPANY_WEIGHTS)
    return total % 11 % 10 == int(digits[10])


def is_iban(compact: str) -> bool:
    """Whether ``IR`` and 24 digits are an account number (Sheba); the registry that libraries carry has no Iran."""
    if len(compact) != 26 or not compact.startswith("IR") or not compact[2:].isdigit():
        return False
    return int(compact[4:] + "1827" + compact[2:4]) % 97 == 1


def _is_number(digits: str) -> bool:
    return digits.isascii() and digits.isdigit() and digits != digits[0] * len(digits)
