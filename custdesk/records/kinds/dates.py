"""Dates without a time, written in five languages and two calendars."""

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final, Literal

from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.records.kinds.digits import ascii_digits, persian_digits
from custdesk.records.kinds.jalali import from_jalali, to_jalali
from custdesk.records.kinds.month_names import month_named
from custdesk.records.kinds.reading import Reading, doubtful, good, refused
from custdesk.records.kinds.text import clean_line
from custdesk.records.letters import fold

__all__ = ["Calendar", "Order", "Parts", "from_jalali", "parts_of", "read", "show", "to_jalali"]

Order = Literal["dmy", "mdy", "ymd"]
Calendar = Literal["gregorian", "jalali", "auto"]

_TIME: Final = re.compile(
    r"(?:[T\s]|،)+\d{1,2}[:.]\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?:[ap]\.?\s?m\.?|[πμ]\.?\s?μ\.?|[قب]\.?\s?[ظ]\.?)?\s*"
    r"(?:Z|UTC|GMT|[+-]\d{2}:?\d{2})?$",
    re.IGNORECASE,
)
_NUMBERS: Final = re.compile(r"(\d+)\s*[/.\-\s،,]\s*(\d+)\s*[/.\-\s،,]\s*(\d+)\.?")
_NO_DAY: Final = re.compile(r"0{1,4}(?P<by>[/.-])0{1,2}(?P=by)0{1,4}(?:[ T]0{1,2}:00(?::00)?)?")
_USUAL: Final = re.compile(r"([0-9]{1,4})([/.\-])([0-9]{1,2})\2([0-9]{1,4})")
_PIECE: Final = re.compile(r"\d+|[^\W\d_]+")
_ORDINALS: Final = frozenset("st nd rd th er o a ο η ης".split())
_SMALL_WORDS: Final = frozenset("de del of the do da e στις την της του el dia día ال".split())
_WEEKDAYS: Final = frozenset(
    fold(word)
    for word in (
        "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri "
        "sat sun lunes martes "
        "miércoles jueves viernes sábado domingo lun mié jue vie sáb dom segunda terça quarta quinta "
        "sexta feira "
        "Δευτέρα Τρίτη Τετάρτη Πέμπτη Παρασκευή Σάββατο Κυριακή شنبه یکشنبه دوشنبه سه‌شنبه چهارشنبه "
        "پنجشنبه جمعه سه"
    ).split()
)
_JALALI_YEARS: Final = range(1200, 1500)
_YEARS: Final = range(1850, 2151)
_SERIALS: Final = range(1000, 80000)
_SERIAL_START: Final = date(1899, 12, 30)
_COMPACT: Final = 8

_YEAR: Final = QT_TRANSLATE_NOOP("values", "Write the year with four digits, for example 1985.")
_WHOLE: Final = QT_TRANSLATE_NOOP("values", "Write day, month and year, for example 1985-03-27.")
_NO_SUCH_DAY: Final = QT_TRANSLATE_NOOP("values", "There is no such day. Check the day and the month.")
_ORDER: Final = QT_TRANSLATE_NOOP("values", "There is no month {month}. Check the order of day and month.")
_FAR_YEAR: Final = QT_TRANSLATE_NOOP("values", "The year {year} is too far away. Check the year.")
_SERIAL: Final = QT_TRANSLATE_NOOP("values", "Read from a spreadsheet's count of days. Check the date.")


@dataclass(frozen=True, slots=True)
class Parts:
    """The parts of a written date, before their order is decided; ``named`` if its month is a word."""

    first: str
    second: str
    third: str
    named: bool = False
    jalali: bool = False


def read(
    value: str | date | datetime | int | float, order: Order = "dmy", calendar: Calendar = "auto"
) -> Reading[date]:
    """Read a date; a time beside it is dropped.

    ``order`` decides where day and month are both numbers and the year does not come first. With ``calendar``
    "auto" the years 1200 to 1499 are Jalali. A day of zeros ("0/0/00", as Outlook writes it) is none.
    """
    if not isinstance(value, str):
        if isinstance(value, date):
            return _near(value.date() if isinstance(value, datetime) else value)
        return _from_number(value, order, calendar)
    if value.startswith("0") and _NO_DAY.fullmatch(value):
        return good(None)
    usual = _USUAL.fullmatch(value if value.isascii() else ascii_digits(value))
    if usual:
        first, _, second, third = usual.groups()
        return _from_parts(first, second, third, order, calendar)
    line = ascii_digits(clean_line(value)).lstrip("'\u2019 ")
    if not line:
        return good(None)
    if re.fullmatch(r"\d+(\.0)?", line):
        return _from_number(float(line), order, calendar) if len(line) < 12 else refused(_WHOLE)
    parts = parts_of(line)
    if parts is None:
        return refused(_WHOLE)
    if parts.named:
        return _from_ordered(parts.first, parts.second, parts.third, calendar, jalali=parts.jalali)
    return _from_parts(parts.first, parts.second, parts.third, order, calendar)


def show(stored: date, language: str) -> str:
    """Return the date in the short form of ``language``: Jalali with Persian digits in Persian, ISO in English."""
    if language == "fa":
        year, month, day = to_jalali(stored)
        return persian_digits(f"{year:04}/{month:02}/{day:02}")
    if language in ("es", "el", "pt"):
        return f"{stored.day:02}/{stored.month:02}/{stored.year:04}"
    return stored.isoformat()


def parts_of(line: str) -> Parts | None:
    """Return the three parts of a date written with ASCII digits, or ``None`` if it is not one."""
    line = _TIME.sub("", line.strip()).strip(" ,،")
    numbers = _NUMBERS.fullmatch(line)
    if numbers:
        return Parts(numbers.group(1), numbers.group(2), numbers.group(3))
    return _with_month_name(line)


def _with_month_name(line: str) -> Parts | None:
    numbers: list[str] = []
    month = None
    for piece in _PIECE.findall(line.replace("\u200c", "")):
        if piece.isdigit():
            numbers.append(piece)
        elif month is None and (found := month_named(piece)):
            month = found
        elif fold(piece) not in _ORDINALS | _SMALL_WORDS | _WEEKDAYS:
            return None
    if month is None or len(numbers) != 2:
        return None
    day, year = numbers if len(numbers[0]) <= 2 else reversed(numbers)
    return Parts(day, str(month[0]), year, named=True, jalali=month[1])


def _from_parts(first: str, second: str, third: str, order: Order, calendar: Calendar) -> Reading[date]:
    if len(first) == 4:
        return _from_ordered(third, second, first, calendar)
    if order == "mdy":
        return _from_ordered(second, first, third, calendar)
    return _from_ordered(first, second, third, calendar)


def _from_ordered(day: str, month: str, year: str, calendar: Calendar, *, jalali: bool = False) -> Reading[date]:
    if len(day) > 2 or len(month) > 2:
        return refused(_WHOLE)
    if len(year) != 4:
        return refused(_YEAR)
    number = int(year)
    jalali = jalali or (calendar != "gregorian" and number in _JALALI_YEARS)
    return _day(number, int(month), int(day), jalali=jalali)


def _day(year: int, month: int, day: int, *, jalali: bool) -> Reading[date]:
    if not 1 <= month <= 12:
        return refused(_ORDER, month=month)
    if year not in (_JALALI_YEARS if jalali else _YEARS):
        return refused(_FAR_YEAR, year=year)
    try:
        return good(from_jalali(year, month, day) if jalali else date(year, month, day))
    except ValueError:
        return refused(_NO_SUCH_DAY)


def _near(day: date) -> Reading[date]:
    if day.year in _JALALI_YEARS:
        return _day(day.year, day.month, day.day, jalali=True)
    return good(day) if day.year in _YEARS else refused(_FAR_YEAR, year=day.year)


def _from_number(value: int | float, order: Order, calendar: Calendar) -> Reading[date]:
    if isinstance(value, bool) or value != value or abs(value) >= 10**_COMPACT or value < 0:
        return refused(_WHOLE)
    number = int(value)
    digits = str(number).zfill(_COMPACT)
    if number in _SERIALS and number not in _YEARS and number not in _JALALI_YEARS:
        return doubtful(_SERIAL_START + timedelta(days=number), _SERIAL)
    if number < 10**6:
        return refused(_WHOLE)
    if int(digits[:4]) in _JALALI_YEARS or int(digits[:4]) in _YEARS:
        written = _from_parts(digits[:4], digits[4:6], digits[6:], order, calendar)
        if written.value:
            return written
    return _from_parts(digits[:2], digits[2:4], digits[4:], order, calendar)
