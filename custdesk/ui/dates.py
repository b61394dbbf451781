"""Dates as people here write them: the locale's order, and in Persian the Jalali calendar with Persian digits.

Stored is always the ISO date; ``QLocale.toString(QDate, format, QCalendar)`` does not exist in PySide6, hence the
two ways below.
"""

import re
from datetime import UTC, date, datetime

from PySide6.QtCore import QCalendar, QDate, QLocale, QTime

_DIGITS = str.maketrans("۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩", "01234567890123456789")
_FIRST_GREGORIAN_YEAR_IN_PERSIAN = 1700


def calendar_of(locale: QLocale) -> QCalendar:
    """Return the calendar people of this locale live by."""
    if locale.language() == QLocale.Language.Persian:
        return QCalendar(QCalendar.System.Jalali)
    return QCalendar(QCalendar.System.Gregorian)


def show_date(day: date | None, locale: QLocale | None = None, *, long: bool = False) -> str:
    """Return a date in words or figures of the locale; empty for ``None``."""
    if day is None:
        return ""
    locale = locale or QLocale()
    moment = QDate(day.year, day.month, day.day)
    if calendar_of(locale).isGregorian():
        return locale.toString(moment, _full_year(locale, long=long))
    kind = QLocale.FormatType.LongFormat if long else QLocale.FormatType.ShortFormat
    return locale.toString(moment, kind, calendar_of(locale))


def show_time(moment: datetime | str, locale: QLocale | None = None) -> str:
    """Return hours and minutes of an instant (ISO text in UTC, or a datetime) by the clock of this PC."""
    local = _local(moment)
    return (locale or QLocale()).toString(QTime(local.hour, local.minute), "HH:mm")


def show_day(moment: datetime | str, locale: QLocale | None = None) -> str:
    """Return the day of a stored moment as people here write it."""
    return show_date(_local(moment).date(), locale)


def show_instant(moment: datetime | str, locale: QLocale | None = None) -> str:
    """Return date and time of an instant (ISO text in UTC, or a datetime) by the clock of this PC."""
    locale = locale or QLocale()
    return f"{show_day(moment, locale)} {show_time(moment, locale)}"


def read_date(text: str, locale: QLocale | None = None) -> date | None:
    """Return the date a person typed, ``None`` for blank; ``ValueError`` if it is not a whole, existing date.

    Taken are three numbers in the locale's order with any separators and four digits of year, the year first in any
    locale, or eight digits without separators. A two-digit year is refused, since it could mean two centuries.
    """
    locale = locale or QLocale()
    plain = text.translate(_DIGITS).strip()
    if not plain:
        return None
    year, month, day = _parts(plain, date_order(locale))
    calendar = calendar_of(locale)
    if not calendar.isGregorian() and year >= _FIRST_GREGORIAN_YEAR_IN_PERSIAN:
        calendar = QCalendar(QCalendar.System.Gregorian)
    found = calendar.dateFromParts(year, month, day)
    if not found.isValid():
        raise ValueError("no such day")
    return date(found.year(), found.month(), found.day())


def date_order(locale: QLocale) -> str:
    """Return the order of year, month and day in the locale, such as ``dmy``."""
    if not calendar_of(locale).isGregorian():
        return "ymd"
    short = locale.dateFormat(QLocale.FormatType.ShortFormat).lower()
    return "".join(sorted("ymd", key=short.index))


def example(locale: QLocale | None = None) -> str:
    """Return a date written the local way, to show how it is typed."""
    return show_date(date(1990, 12, 31), locale or QLocale())


def _parts(plain: str, order: str) -> tuple[int, int, int]:
    numbers = re.findall(r"\d+", plain)
    if len(numbers) == 1 and len(numbers[0]) == 8:
        numbers = _cut(numbers[0], order)
    if len(numbers) != 3 or re.search(r"[^\W\d]", plain):
        raise ValueError("not three numbers")
    if len(numbers[0]) == 4:
        order = "ymd"
    year, month, day = (numbers[order.index(part)] for part in "ymd")
    if len(year) != 4:
        raise ValueError("the year needs four digits")
    return int(year), int(month), int(day)


def _cut(digits: str, order: str) -> list[str]:
    cuts: list[str] = []
    for part in order:
        length = 4 if part == "y" else 2
        cuts.append(digits[:length])
        digits = digits[length:]
    return cuts


def _full_year(locale: QLocale, *, long: bool) -> str:
    kind = QLocale.FormatType.LongFormat if long else QLocale.FormatType.ShortFormat
    pattern = locale.dateFormat(kind)
    return pattern if "yyyy" in pattern else re.sub("y+", "yyyy", pattern)


def _local(moment: datetime | str) -> datetime:
    instant = datetime.fromisoformat(moment) if isinstance(moment, str) else moment
    if instant.tzinfo is None:
        instant = instant.replace(tzinfo=UTC)
    return instant.astimezone()
