"""Dates in five languages and two calendars."""

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCalendar, QDate

from custdesk.records.kinds import Standing, date_evidence, dates


@pytest.mark.parametrize(
    ("written", "stored"),
    [
        ("1985-03-12", "1985-03-12"),
        ("12/03/1985", "1985-03-12"),
        ("12.3.1985", "1985-03-12"),
        ("12/03/1985 00:00:00", "1985-03-12"),
        ("2024-03-12T09:14:00Z", "2024-03-12"),
        ("2024-03-12 2:30 PM", "2024-03-12"),
        ("12 de marzo de 1985", "1985-03-12"),
        ("March 12, 1985", "1985-03-12"),
        ("1st January 1985", "1985-01-01"),
        ("15 de março de 1990", "1990-03-15"),
        ("25 set 1990", "1990-09-25"),
        ("Κυριακή 1 Μαρτίου 1985", "1985-03-01"),
        ("12 Ιαν. 1999", "1999-01-12"),
        ("۱۲ مارس ۱۹۸۵", "1985-03-12"),
        ("۱۳۸۰/۰۱/۰۱", "2001-03-21"),
        ("1380-01-01", "2001-03-21"),
        ("دوشنبه ۱۲ فروردین ۱۳۸۰", "2001-04-01"),
        ("1403/12/30", "2025-03-20"),
        ("19850312", "1985-03-12"),
    ],
)
def test_a_date_is_read_in_any_of_the_five_languages(written: str, stored: str) -> None:
    reading = dates.read(written)
    assert (reading.value, reading.standing) == (date.fromisoformat(stored), Standing.GOOD)


def test_the_order_of_the_column_decides_where_day_and_month_are_numbers() -> None:
    assert dates.read("03/04/1985", "dmy").value == date(1985, 4, 3)
    assert dates.read("03/04/1985", "mdy").value == date(1985, 3, 4)
    assert dates.read("1985/03/04", "dmy").value == date(1985, 3, 4)


@pytest.mark.parametrize("written", ["18-05-76", "12-mar-85", "1/1/0", "۶۰/۰۱/۰۱", "05/18/76"])
def test_a_year_of_two_digits_is_never_guessed(written: str) -> None:
    reading = dates.read(written)
    assert (reading.value, reading.standing) == (None, Standing.REFUSED)
    assert "four digits" in reading.reason


@pytest.mark.parametrize(
    "written", ["31/02/1985", "03/15/2024", "1402/12/30", "1985", "12/03", "soon", "12 de marzo", "1/1/0001", "--0415"]
)
def test_an_impossible_date_is_refused_with_a_way_out(written: str) -> None:
    reading = dates.read(written)
    assert (reading.value, reading.standing) == (None, Standing.REFUSED)
    assert reading.reason.format(**reading.values).endswith(".")


def test_cells_that_are_dates_and_numbers_are_read_too() -> None:
    assert dates.read(datetime(1985, 3, 12, 9, 30)).value == date(1985, 3, 12)
    assert dates.read(20240312.0).value == date(2024, 3, 12)
    serial = dates.read(36000.0)
    assert (serial.value, serial.standing) == (date(1998, 7, 24), Standing.DOUBTFUL)
    assert dates.read(float("nan")).standing is Standing.REFUSED


def test_a_calendar_said_by_the_person_is_kept_to() -> None:
    assert dates.read("1380/01/01", calendar="gregorian").standing is Standing.REFUSED
    assert dates.read("1380/01/01", calendar="jalali").value == date(2001, 3, 21)


@given(st.dates(date(1921, 3, 21), date(2058, 3, 19)))
def test_the_jalali_calendar_agrees_with_the_one_of_the_screen(day: date) -> None:
    parts = QCalendar(QCalendar.System.Jalali).partsFromDate(QDate(day.year, day.month, day.day))
    assert dates.to_jalali(day) == (parts.year, parts.month, parts.day)
    assert dates.from_jalali(parts.year, parts.month, parts.day) == day


@given(st.integers(1300, 1450), st.integers(1, 12), st.integers(1, 29))
def test_a_jalali_day_comes_back(year: int, month: int, day: int) -> None:
    assert dates.to_jalali(dates.from_jalali(year, month, day)) == (year, month, day)


@given(st.dates(date(1900, 1, 1), date(2100, 12, 31)), st.sampled_from(["en", "es", "el", "pt", "fa"]))
def test_what_is_shown_reads_back_as_the_same_day(day: date, language: str) -> None:
    assert dates.read(dates.show(day, language)).value == day


@given(st.text(max_size=30))
def test_any_text_is_read_without_an_error(text: str) -> None:
    dates.read(text)


@pytest.mark.parametrize(
    ("column", "order", "calendar", "ambiguous"),
    [
        (["18-05-76", "26-09-51", "03/04/80"], "dmy", "auto", False),
        (["3/15/2024 2:30 PM", "2024-03-12 09:14", "01/02/2024"], "mdy", "gregorian", False),
        (["01/02/1990", "03/04/1991"], None, "gregorian", True),
        (["13/01/1990", "01/13/1990", "14/02/1990"], "dmy", "gregorian", True),
        (["۱۳۸۰/۰۱/۰۱", "۱۳۵۴/۰۳/۰۱"], "ymd", "jalali", False),
        (["1985-01-01", "۱۳۵۴/۰۳/۰۱"], "ymd", "auto", False),
        (["5/5/1990", "", "12 March 1990"], None, "gregorian", False),
        ([], None, "auto", False),
    ],
)
def test_a_column_decides_its_order_with_evidence(
    column: list[str], order: str | None, calendar: str, ambiguous: bool
) -> None:
    found = date_evidence.evidence(column)
    assert (found.order, found.calendar, found.ambiguous) == (order, calendar, ambiguous)
    assert found.evidence.format(**found.values).endswith(".")


@pytest.mark.parametrize("written", ["0/0/00", "00/00/0000", "0000-00-00", "0000-00-00 00:00:00"])
def test_a_day_of_zeros_is_no_day(written: str) -> None:
    assert (dates.read(written).standing, dates.read(written).value) == (Standing.GOOD, None)
