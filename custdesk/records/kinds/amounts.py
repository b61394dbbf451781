"""Amounts of money as whole minor units (cents)."""

import math
import re
from collections import Counter
from collections.abc import Iterable
from decimal import ROUND_HALF_EVEN, Decimal
from typing import Final, Literal

from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.records.kinds.digits import ascii_digits, persian_digits
from custdesk.records.kinds.reading import Reading, doubtful, good, refused
from custdesk.records.kinds.text import clean_line

Sign = Literal[",", "."]

MINOR_UNITS: Final = 100
_MOST: Final = 10**15
_COMMA_LANGUAGES: Final = frozenset(("es", "el", "pt"))
_GROUPS: Final = re.compile(r"[\s\u066c'\u2019\u060c_]")
_NUMBER: Final = re.compile(r"\d[\d.,]*|[.,]\d+")
_MONEY: Final = (
    r"(?:[A-Z]{0,3}\$[A-Z]{0,3}|[€£¥₹₽₺¤﷼]|[A-Z]{3}|(?i:euros?|eur|dollars?|d[oó]lare?s|pesos?|reais|real|ευρ[ωώ]|rials?|tomans?)"
    r"|ریال|تومان|یورو|دلار)"
)
_CURRENCY: Final = re.compile(rf"^\s*{_MONEY}\.?(?![^\W\d_])|(?<![^\W\d_]){_MONEY}\.?\s*(?=[()\-]*$)")
_THREE: Final = 3
# Written so, no sign can be one for thousands.
_USUAL: Final = re.compile(r"(-?)([0-9]{1,12})(?:[.,]([0-9]{1,2}))?")
# Up to here two decimals of a float are exactly those that a person wrote (IEEE 754: 15 digits survive).
_EXACT: Final = 10**12

_NO_NUMBER: Final = QT_TRANSLATE_NOOP("values", "This is not an amount. Write it in digits, for example {example}.")
_AMBIGUOUS: Final = QT_TRANSLATE_NOOP(
    "values", "It is not clear whether the sign before the last three digits marks thousands or decimals. Check it."
)
_ROUNDED: Final = QT_TRANSLATE_NOOP("values", "Rounded to two decimals. Check the amount.")
_TOO_MUCH: Final = QT_TRANSLATE_NOOP("values", "This amount is too large. Check its digits.")


def read(value: str | int | float | Decimal, language: str = "en", decimal: Sign | None = None) -> Reading[int]:
    """Read an amount into minor units; ``decimal`` is what :func:`evidence` found for the column."""
    if isinstance(value, bool):
        return refused(_NO_NUMBER, example=_example(language))
    if isinstance(value, int):
        return good(value * MINOR_UNITS) if -_MOST < value < _MOST else refused(_TOO_MUCH)
    if isinstance(value, float):
        return _from_float(value)
    if isinstance(value, Decimal):
        return _rounded(value)
    usual = _USUAL.fullmatch(value)
    if usual:
        minus, whole, fraction = usual.groups()
        minor = int(whole) * MINOR_UNITS + (int(fraction.ljust(2, "0")) if fraction else 0)
        return good(-minor if minus else minor)
    line = _plain(value)
    if not line:
        return good(None)
    number, negative = _signed(line)
    if not _NUMBER.fullmatch(number):
        return refused(_NO_NUMBER, example=_example(language))
    sign, sure = _decimal_sign(number, language, decimal)
    whole, fraction = _split(number, sign)
    if whole is None:
        return refused(_NO_NUMBER, example=_example(language))
    found = _rounded(Decimal(f"{'-' if negative else ''}{whole or 0}.{fraction or 0}"))
    return found if sure or found.value is None else doubtful(found.value, _AMBIGUOUS)


def show(minor: int, language: str, currency: str = "") -> str:
    """Return the amount as ``language`` writes it, with the sign of ``currency`` (ISO 4217) if there is one."""
    from babel.numbers import format_currency, format_decimal

    amount = Decimal(minor) / MINOR_UNITS
    place = language if language in ("en", "es", "el", "pt", "fa") else "en"
    if currency:
        text = format_currency(amount, currency, locale=place, currency_digits=False, format=_pattern(place))
    else:
        text = format_decimal(amount, format="#,##0.00", locale=place)
    if place == "fa":
        return persian_digits(text.replace(",", "\u066c").replace(".", "\u066b"))
    return str(text)


def evidence(texts: Iterable[object]) -> Sign | None:
    """Return the decimal sign that a column uses, or ``None`` if nothing in it decides."""
    return decided(tally(texts))


def tally(texts: Iterable[object]) -> Counter[Sign]:
    """Return how often each decimal sign is certain; tallies of pieces of a column may be added up."""
    seen: Counter[Sign] = Counter()
    for text in texts:
        if isinstance(text, str):
            number, _ = _signed(_plain(text))
            if _NUMBER.fullmatch(number) and (sign := _certain_sign(number)):
                seen[sign] += 1
    return seen


def decided(seen: Counter[Sign]) -> Sign | None:
    """Return the decimal sign that a tally speaks for."""
    most = seen.most_common(2)
    if not most or (len(most) == 2 and most[0][1] == most[1][1]):
        return None
    return most[0][0]


def _pattern(language: str) -> str:
    return "¤#,##0.00" if language == "en" else "#,##0.00\xa0¤"


def _example(language: str) -> str:
    return "1.234,50" if language in _COMMA_LANGUAGES else "1,234.50"


def _plain(text: str) -> str:
    line = ascii_digits(clean_line(text)).replace("\u2212", "-").replace("\u2013", "-")
    line = re.sub(r"(?<=\d)/(?=\d{1,2}$)", ".", line.replace("\u066b", "."))
    return line.lstrip("'\u2019 ")


def _signed(line: str) -> tuple[str, bool]:
    """Return the digits and signs of a number without currency, and whether it is negative."""
    bare = line
    if not re.fullmatch(r"[\d.,]+", line):
        # The sign may stand before the currency (-€5) and inside brackets.
        front = re.match(r"[(+\-\s]*", line)
        opening = front.group() if front else ""
        bare = opening + _CURRENCY.sub("", line[len(opening) :])
    bare = _GROUPS.sub("", bare)
    if bare.startswith("(") and bare.endswith(")"):
        return bare[1:-1].strip("+-"), True
    negative = bare.startswith("-") != bare.endswith("-")
    return bare.strip("-").lstrip("+"), negative


def _certain_sign(number: str) -> Sign | None:
    """Return the decimal sign where the number itself leaves no doubt."""
    comma, point = number.rfind(","), number.rfind(".")
    if comma >= 0 and point >= 0:
        return "," if comma > point else "."
    sign: Sign = "," if comma >= 0 else "."
    place = max(comma, point)
    if place < 0:
        return None
    if number.count(sign) > 1:
        return "." if sign == "," else ","
    return None if len(number) - place - 1 == _THREE and 0 < place <= _THREE and number[0] != "0" else sign


def _decimal_sign(number: str, language: str, decimal: Sign | None) -> tuple[Sign, bool]:
    certain = _certain_sign(number)
    if certain:
        return certain, True
    usual: Sign = "," if language in _COMMA_LANGUAGES else "."
    return decimal or usual, decimal is not None or not ("," in number or "." in number)


def _split(number: str, sign: Sign) -> tuple[str | None, str]:
    """Return whole part and decimals; ``None`` if the signs for thousands stand in the wrong places."""
    whole, _, fraction = number.partition(sign)
    groups = re.split(r"[.,]", whole)
    if not fraction.isdigit() and fraction:
        return None, ""
    if len(groups) > 1 and (any(len(group) != _THREE for group in groups[1:]) or not 0 < len(groups[0]) <= _THREE):
        return None, ""
    return "".join(groups), fraction


def _from_float(value: float) -> Reading[int]:
    if -_EXACT < value < _EXACT and (minor := round(value * MINOR_UNITS)) / MINOR_UNITS == value:
        return good(minor)
    return _rounded(Decimal(repr(value))) if math.isfinite(value) else refused(_TOO_MUCH)


def _rounded(amount: Decimal) -> Reading[int]:
    if abs(amount) >= _MOST:
        return refused(_TOO_MUCH)
    minor = amount * MINOR_UNITS
    whole = int(minor.to_integral_value(ROUND_HALF_EVEN))
    # A sum in a spreadsheet comes as 7459.380000000001: that is no third decimal.
    return good(whole) if abs(minor - whole) < Decimal("0.0001") else doubtful(whole, _ROUNDED)
