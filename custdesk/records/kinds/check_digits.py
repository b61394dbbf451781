"""Check digits of the tax numbers that our shops meet most: Spain, Portugal, Brazil and Greece.

``python-stdnum`` takes ten times as long. ``True`` here is what it would say, too; ``False`` only says that this is
none of the usual forms or that its check digits do not fit: then the library is asked, which knows more of them.
"""

from collections.abc import Callable
from operator import mul
from typing import Final

Weights = tuple[int, ...]

_LETTERS: Final = "TRWAGMYFPDXBNJZSQVHLCKE"
_COMPANY_LETTERS: Final = "JABCDEFGHI"
_FOREIGN: Final = str.maketrans("XYZ", "012")
_COMPANIES: Final = frozenset("ABCDEFGHJNPQRSUVW")
_DOUBLED: Final = dict(zip("0123456789", (0, 2, 4, 6, 8, 1, 3, 5, 7, 9), strict=True))
_NINE: Final[Weights] = (9, 8, 7, 6, 5, 4, 3, 2)
_CPF: Final[Weights] = (10, 9, 8, 7, 6, 5, 4, 3, 2)
_CPF_SECOND: Final[Weights] = (11, *_CPF)
_CNPJ: Final[Weights] = (5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2)
_CNPJ_SECOND: Final[Weights] = (6, *_CNPJ)
_POWERS: Final[Weights] = (256, 128, 64, 32, 16, 8, 4, 2)
_MODULUS: Final = 11


def fits(number: str, country: str) -> bool:
    """Whether ``number``, without separators, is surely one of ``country`` (ISO 3166-1 alpha-2)."""
    check = _BY_COUNTRY.get(country)
    return check is not None and number.isascii() and check(number)


def weighed(digits: str, weights: Weights) -> int:
    """Return the sum of the first ASCII digits, each times its weight."""
    total: int = sum(map(mul, weights, digits.encode()))
    return total - ord("0") * sum(weights)


def _spain(number: str) -> bool:
    """NIF: DNI and NIE by remainder 23 (Real Decreto 1553/2005), companies by Luhn's sum (Orden EHA/451/2008)."""
    if len(number) != 9 or not number[1:8].isdigit():
        return False
    first, last = number[0], number[8]
    if first.isdigit() or first in "XYZ":
        return last == _LETTERS[int(number[:8].translate(_FOREIGN)) % 23]
    if first not in _COMPANIES:
        return False
    total = sum(_DOUBLED[digit] for digit in number[1:8:2]) + sum(map(int, number[2:8:2]))
    check = -total % 10
    return last in (str(check), _COMPANY_LETTERS[check])


def _portugal(number: str) -> bool:
    """NIF: modulo 11, weights 9 to 2 (Decreto-Lei 14/2013)."""
    if len(number) != 9 or not number.isdigit() or number[0] == "0":
        return False
    return number[8] == _complement(weighed(number, _NINE))


def _brazil(number: str) -> bool:
    """CPF and CNPJ of digits only: two check digits, modulo 11 (Receita Federal)."""
    if not number.isdigit():
        return False
    if len(number) == 11:
        first, second = _CPF, _CPF_SECOND
    elif len(number) == 14 and not number.startswith("000000000000"):
        first, second = _CNPJ, _CNPJ_SECOND
    else:
        return False
    return number[-2:] == _complement(weighed(number, first)) + _complement(weighed(number, second))


def _greece(number: str) -> bool:
    """AFM: powers of two, modulo 11 (AADE)."""
    return len(number) == 9 and number.isdigit() and number[8] == str(weighed(number, _POWERS) % _MODULUS % 10)


def _complement(total: int) -> str:
    return str(-total % _MODULUS % 10)


_BY_COUNTRY: Final[dict[str, Callable[[str], bool]]] = {
    "ES": _spain, "PT": _portugal, "BR": _brazil, "GR": _greece,
}  # fmt: skip
