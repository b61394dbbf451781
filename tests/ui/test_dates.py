"""Dates as they are shown and typed in each language, and the field for them."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from custdesk.ui.dates import date_order, read_date, show_date, show_instant
from custdesk.ui.languages import locale_for
from custdesk.ui.widgets.date_field import DateField, calendar_widget

BIRTHDAY = date(1990, 5, 3)
ENGLISH, AMERICAN = QLocale("en_GB"), QLocale("en_US")
SPANISH, GREEK, PORTUGUESE, PERSIAN = QLocale("es_ES"), QLocale("el_GR"), QLocale("pt_PT"), QLocale("fa_IR")
ALL = [ENGLISH, AMERICAN, SPANISH, GREEK, PORTUGUESE, QLocale("pt_BR"), PERSIAN]


@pytest.mark.parametrize(
    ("locale", "shown"),
    [
        (ENGLISH, "03/05/1990"),
        (AMERICAN, "5/3/1990"),
        (SPANISH, "3/5/1990"),
        (GREEK, "3/5/1990"),
        (PORTUGUESE, "03/05/1990"),
        (PERSIAN, "۱۳۶۹/۲/۱۳"),
    ],
    ids=lambda value: value.name() if isinstance(value, QLocale) else value,
)
def test_a_date_is_shown_the_local_way(locale: QLocale, shown: str) -> None:
    assert show_date(BIRTHDAY, locale) == shown


@pytest.mark.parametrize("locale", ALL, ids=lambda locale: locale.name())
@given(day=st.dates(min_value=date(1900, 1, 1), max_value=date(2099, 12, 31)))
def test_what_is_shown_reads_back_as_the_same_day(locale: QLocale, day: date) -> None:
    assert read_date(show_date(day, locale), locale) == day


@pytest.mark.parametrize(
    ("typed", "locale"),
    [
        ("3.5.1990", ENGLISH),
        ("3-5-1990", SPANISH),
        ("5/3/1990", AMERICAN),
        ("1990-05-03", GREEK),
        ("03051990", PORTUGUESE),
        ("1369/02/13", PERSIAN),
        ("۱۳۶۹/۰۲/۱۳", PERSIAN),
        ("1990-05-03", PERSIAN),
        ("۱۳۶۹۰۲۱۳", PERSIAN),
        ("٣/٥/١٩٩٠", ENGLISH),
    ],
    ids=lambda value: value.name() if isinstance(value, QLocale) else value,
)
def test_dates_are_taken_as_people_type_them(typed: str, locale: QLocale) -> None:
    assert read_date(typed, locale) == BIRTHDAY


@pytest.mark.parametrize("typed", ["3/5/90", "31/2/1990", "3/5", "3 May 1990", "1/2/3/4", "0/0/0000", "yesterday", "²"])
def test_what_is_not_a_whole_existing_day_is_refused(typed: str) -> None:
    with pytest.raises(ValueError):
        read_date(typed, ENGLISH)


def test_a_leap_day_of_the_jalali_calendar_is_taken_only_in_its_year() -> None:
    assert read_date("1399/12/30", PERSIAN) == date(2021, 3, 20)
    with pytest.raises(ValueError):
        read_date("1400/12/30", PERSIAN)


def test_the_order_of_typing_follows_the_locale() -> None:
    assert [date_order(locale) for locale in (ENGLISH, AMERICAN, PERSIAN)] == ["dmy", "mdy", "ymd"]


def test_an_instant_is_shown_by_the_clock_of_this_pc() -> None:
    moment = datetime(2026, 3, 2, 10, 42, tzinfo=UTC)

    assert show_instant(moment.isoformat(), ENGLISH) == show_instant(moment.astimezone(), ENGLISH)
    assert show_instant(moment, PERSIAN).startswith("۱۴۰۴/۱۲/")


def test_the_field_can_be_blank_and_stays_blank(qtbot: QtBot) -> None:
    field = DateField(locale=ENGLISH)
    qtbot.addWidget(field)
    field.setValue(None)

    assert field.value() is None
    assert field.problem() == ""
    assert field.text() == ""


def test_the_field_says_how_to_type_a_date(qtbot: QtBot) -> None:
    field = DateField(locale=ENGLISH)
    qtbot.addWidget(field)
    with qtbot.waitSignal(field.changed):
        qtbot.keyClicks(field, "31/2/1990")

    assert field.value() is None
    assert "31/12/1990" in field.problem()


def test_a_typed_date_is_written_out_when_the_field_is_left(qtbot: QtBot) -> None:
    field = DateField(locale=PERSIAN)
    qtbot.addWidget(field)
    qtbot.keyClicks(field, "1369-2-13")
    qtbot.keyClick(field, Qt.Key.Key_Return)

    assert field.text() == "۱۳۶۹/۲/۱۳"
    assert field.value() == BIRTHDAY


def test_the_field_runs_left_to_right_inside_a_persian_form(qtbot: QtBot, qapp: QApplication) -> None:
    form = QWidget()
    form.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    field = DateField(form, locale=PERSIAN)
    qtbot.addWidget(form)

    assert field.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_a_day_chosen_in_the_jalali_calendar_goes_into_the_field(qtbot: QtBot) -> None:
    field = DateField(locale=PERSIAN)
    qtbot.addWidget(field)
    field.setValue(BIRTHDAY)
    field.open_calendar()
    popup = next(child for child in field.children() if type(child).__name__ == "_CalendarPopup")

    assert popup.calendar.calendar().name() == "Jalali"
    assert popup.calendar.selectedDate().getDate() == (1990, 5, 3)
    popup.calendar.activated.emit(popup.calendar.selectedDate().addDays(1))
    assert field.text() == "۱۳۶۹/۲/۱۴"


def test_the_persian_week_begins_on_saturday(qtbot: QtBot) -> None:
    calendar = calendar_widget(PERSIAN)
    qtbot.addWidget(calendar)

    assert calendar.firstDayOfWeek() is Qt.DayOfWeek.Saturday
    saturday, friday = (calendar.weekdayTextFormat(day) for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Friday))
    assert saturday.foreground().color() != friday.foreground().color()


def test_the_country_of_the_shop_decides_how_dates_are_written() -> None:
    assert locale_for("pt", "BR").name() == "pt_BR"
    assert locale_for("en", "US").name() == "en_US"
    assert locale_for("fa", "ES").name() == "fa_IR"
    assert locale_for("el").name() == "el_GR"
