"""The Jalali calendar of Iran, by arithmetic (Borkowski's leap years, good for the years 1 to 3177)."""

from datetime import date, timedelta
from functools import lru_cache
from typing import Final

_BREAKS: Final = (
    -61, 9, 38, 199, 426, 686, 756, 818, 1111, 1181, 1210, 1635, 2060, 2097, 2192, 2262, 2324, 2394, 2456, 3178
)  # fmt: skip
_MONTHS_OF_31: Final = 6


def to_jalali(day: date) -> tuple[int, int, int]:
    """Return year, month and day in the Jalali calendar."""
    year = day.year - 621
    start, _ = _new_year(year)
    if day < start:
        year -= 1
        start, _ = _new_year(year)
    passed = (day - start).days
    if passed < _MONTHS_OF_31 * 31:
        return year, passed // 31 + 1, passed % 31 + 1
    passed -= _MONTHS_OF_31 * 31
    return year, passed // 30 + 7, passed % 30 + 1


def from_jalali(year: int, month: int, day: int) -> date:
    """Return the date; raise ``ValueError`` if there is no such day."""
    start, leap = _new_year(year)
    if not 1 <= month <= 12:
        raise ValueError("month")
    longest = 31 if month <= _MONTHS_OF_31 else 30 if month < 12 or leap else 29
    if not 1 <= day <= longest:
        raise ValueError("day")
    return start + timedelta(days=(month - 1) * 30 + min(month - 1, _MONTHS_OF_31) + day - 1)


@lru_cache(maxsize=512)
def _new_year(year: int) -> tuple[date, bool]:
    """Return the first day of a Jalali year, and whether that year has a leap day."""
    if not 1 <= year < _BREAKS[-1]:
        raise ValueError("year")
    leaps, before = -14, _BREAKS[0]
    jump = after = 0
    for after in _BREAKS[1:]:
        jump = after - before
        if year < after:
            break
        leaps += jump // 33 * 8 + jump % 33 // 4
        before = after
    passed = year - before
    leaps += passed // 33 * 8 + (passed % 33 + 3) // 4
    if jump % 33 == 4 and jump - passed == 4:
        leaps += 1
    western = year + 621
    march = 20 + leaps - (western // 4 - (western // 100 + 1) * 3 // 4 - 150)
    if jump - passed < 6:
        passed = passed - jump + (jump + 4) // 33 * 33
    leap = ((passed + 1) % 33 - 1) % 4 == 0
    return date(western, 3, 1) + timedelta(days=march - 1), leap
