"""Periods of the log: the quick ones move on with the days."""

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from typing import Final

from PySide6.QtCore import QDate, QLocale

from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.ui import dates

DATES: Final = "dates"
PERIODS: Final[Mapping[str, str]] = {
    "": QT_TRANSLATE_NOOP("Log", "Any time"),
    "today": QT_TRANSLATE_NOOP("Log", "Today"),
    "week": QT_TRANSLATE_NOOP("Log", "Last 7 days"),
    "month": QT_TRANSLATE_NOOP("Log", "This month"),
    DATES: QT_TRANSLATE_NOOP("Log", "From a day to a day"),
}
"""What is chosen from; :data:`DATES` stands for two dates of one's own."""


def days_of(period: str, today: date) -> tuple[date | None, date | None]:
    """Return the first and the last day of a quick period, in the calendar of the language; nothing for any time."""
    if period == "today":
        return today, today
    if period == "week":
        return today - timedelta(days=6), today
    if period == "month":
        calendar = dates.calendar_of(QLocale())
        parts = calendar.partsFromDate(QDate(today.year, today.month, today.day))
        first = calendar.dateFromParts(parts.year, parts.month, 1)
        return date(first.year(), first.month(), first.day()), today
    return None, None


def midnight(day: date | None, *, days: int = 0) -> datetime | None:
    """Return when a day begins by the clock of this PC, or one some days after it."""
    return datetime.combine(day + timedelta(days=days), time()).astimezone() if day else None
