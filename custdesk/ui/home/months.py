"""The last twelve months of the calendar that people here live by."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from PySide6.QtCore import QDate, QLocale

from custdesk.ui.dates import calendar_of

MONTHS: Final = 12


@dataclass(frozen=True, slots=True)
class Month:
    """A month by its short and its long name, the long one with its year, and a number."""

    short: str
    long: str
    number: int


def by_month(days: Mapping[date, int], today: date, locale: QLocale | None = None) -> list[Month]:
    """Return the numbers of days added up by month, of the last twelve months up to today's, the newest last."""
    locale = locale or QLocale()
    calendar = calendar_of(locale)
    numbers: dict[tuple[int, int], int] = {}
    for day, number in days.items():
        parts = calendar.partsFromDate(QDate(day.year, day.month, day.day))
        numbers[parts.year, parts.month] = numbers.get((parts.year, parts.month), 0) + number
    now = calendar.partsFromDate(QDate(today.year, today.month, today.day))
    year, month = now.year, now.month
    found = []
    for _month in range(MONTHS):
        names = [
            calendar.standaloneMonthName(locale, month, year, form)
            for form in (QLocale.FormatType.ShortFormat, QLocale.FormatType.LongFormat)
        ]
        locale.setNumberOptions(locale.numberOptions() | QLocale.NumberOption.OmitGroupSeparator)
        found.append(Month(names[0], f"{names[1]} {locale.toString(year)}", numbers.get((year, month), 0)))
        year, month = (year, month - 1) if month > 1 else (year - 1, calendar.monthsInYear(year - 1))
    return found[::-1]
