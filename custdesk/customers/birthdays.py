"""Birthdays by the month, of either calendar."""

import json
from datetime import timedelta
from functools import lru_cache
from typing import Final

from custdesk.customers.filters import JALALI, Sieve
from custdesk.records.kinds.jalali import from_jalali

_YEARS: Final = range(1100, 1800)


def born_in_month(place: str, month: int) -> Sieve:
    """Return the condition on a day (ISO 8601, in the column ``place``) that lets in who was born in a month, 1 to 12,
    or with :data:`~custdesk.customers.filters.JALALI` added one of that calendar."""
    in_month = f"substr({place}, 6, 2) = ?"
    if month <= JALALI:
        return Sieve(in_month, (_two(month),))
    month -= JALALI
    first_days, last_days = _ends_of(month)
    # A Jalali month is the end of one Gregorian month and the beginning of the next; from which day differs by year.
    begins_in, ends_in = _two((month + 1) % 12 + 1), _two((month + 2) % 12 + 1)
    day, limit = f"substr({place}, 9, 2)", f"json_extract(?, '$.y' || substr({place}, 1, 4))"
    sql = f"({in_month} AND {day} >= {limit}) OR ({in_month} AND {day} <= {limit})"
    return Sieve(sql, (begins_in, first_days, ends_in, last_days))


@lru_cache(maxsize=12)
def _ends_of(month: int) -> tuple[str, str]:
    """Return by Gregorian year the day of the month on which a Jalali month begins, and the one on which it ends."""
    first: dict[str, str] = {}
    last: dict[str, str] = {}
    for year in _YEARS:
        day = from_jalali(year, month, 1)
        end = (from_jalali(year, month + 1, 1) if month < 12 else from_jalali(year + 1, 1, 1)) - timedelta(days=1)
        first[f"y{day.year}"] = _two(day.day)
        last[f"y{end.year}"] = _two(end.day)
    return json.dumps(first), json.dumps(last)


def _two(number: int) -> str:
    return f"{number:02}"
