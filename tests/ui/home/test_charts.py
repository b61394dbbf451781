"""The charts of Home: right numbers, in the language's months and digits, mirrored, and told in words."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from custdesk.consent.model import Answers
from custdesk.customers.model import Customer, CustomerCard, Phone
from custdesk.desk.permissions import Lens, Role
from custdesk.home.model import Answered, Tally
from custdesk.services import Services
from custdesk.ui.charts.card import ChartCard
from custdesk.ui.charts.columns import NamedColumns
from custdesk.ui.choices import Choices
from custdesk.ui.home.charts import ANSWERS, HELD_OF, NEW, HomeCharts
from custdesk.ui.home.months import by_month
from custdesk.ui.theme import tokens
from tests.ui.home.conftest import Opened, settled

Open = Callable[..., Opened]
ENGLISH, PERSIAN = QLocale("en_GB"), QLocale("fa_IR")
PHONE = (Phone(number="+34612345678"),)
DAY = date(2026, 12, 1)


def rows(card: ChartCard) -> list[list[str]]:
    """Return the figures of a card as its table holds them."""
    table = card.table
    found = []
    for row in range(table.rowCount()):
        items = [table.item(row, place) for place in range(table.columnCount())]
        found.append([item.text() for item in items if item is not None])
    return found


def enter(services: Services, number: int, **values: object) -> None:
    for place in range(number):
        customer = Customer(given_name="Ana", family_name=f"Gil {place}", **values)  # type: ignore[arg-type]
        services.customers.create(CustomerCard(customer=customer, phones=PHONE if place % 2 else ()))


@pytest.fixture
def charts(choices: Choices, qtbot: QtBot) -> HomeCharts:
    made = HomeCharts(())
    qtbot.addWidget(made)
    made.resize(520, 800)
    made.show()
    return made


def test_months_begin_and_end_where_the_calendar_says() -> None:
    days = {date(2026, 11, 30): 1, date(2026, 12, 1): 2, date(2026, 1, 1): 4, date(2025, 12, 31): 8}
    months = by_month(days, DAY, ENGLISH)
    assert [month.number for month in months] == [4, *[0] * 9, 1, 2]
    assert (months[0].long, months[-1].long, months[-1].short) == ("January 2026", "December 2026", "Dec")


def test_persian_months_are_those_of_the_jalali_calendar() -> None:
    # The 1st of Azar 1405 is the 22nd of November 2026, the 1st of Farvardin the 21st of March.
    days = {date(2026, 11, 21): 1, date(2026, 11, 22): 2, date(2026, 3, 20): 4, date(2026, 3, 21): 8}
    months = by_month(days, DAY, PERSIAN)
    assert {month.long: month.number for month in months if month.number} == {
        "اسفند ۱۴۰۴": 4,
        "فروردین ۱۴۰۵": 8,
        "آبان ۱۴۰۵": 1,
        "آذر ۱۴۰۵": 2,
    }
    assert months[-1].long == "آذر ۱۴۰۵"
    assert len(months) == 12


def test_the_last_twelve_months_hold_a_whole_year_on_any_day() -> None:
    for day in (date(2026, 12, 31), date(2028, 2, 29), date(2027, 1, 1), date(2026, 3, 20), date(2026, 3, 21)):
        for locale in (ENGLISH, PERSIAN):
            every_day = {day - timedelta(days=back): 1 for back in range(401)}
            months = by_month(every_day, day, locale)
            assert all(28 <= month.number <= 31 for month in months[:-1]), (day, locale)


def test_the_charts_tell_what_the_shop_holds(open_home: Open, services: Services) -> None:
    enter(services, 3, born_on=date(1984, 3, 7))
    services.customers.create(CustomerCard(customer=Customer(kind="company", company_name="Panadería Luz")))
    services.consents.record(1, Answers(purposes={"marketing": "given"}))
    services.consents.record(2, Answers(purposes={"marketing": "refused"}))
    charts = open_home().page.charts
    assert rows(charts.cards[NEW])[-1][-1] == "4"
    assert rows(charts.cards[ANSWERS])[0][1:] == ["1", "1", "0", "2"]
    assert rows(charts.cards[HELD_OF]) == [
        ["Phone", "1", "4"],
        ["E-mail", "0", "4"],
        ["Address", "0", "4"],
        ["Date of birth", "3", "3"],
        ["Language", "0", "4"],
    ]
    assert [bar.shown() for bar in charts.held.bars][::3] == ["25%", "100%"]


def test_each_chart_names_the_lens_it_is_seen_through(open_home: Open, services: Services, qtbot: QtBot) -> None:
    enter(services, 1)
    opened = open_home(role=Role.CLERK)
    charts, page = opened.page.charts, opened.page
    assert all("Seen in: Standard view" in card.caption.text() for card in charts.cards.values())
    assert len(rows(charts.cards[HELD_OF])) == 3
    page.context.services.look_through(Lens.PERSONAL)
    page.context.changed.lens_changed.emit()
    settled(page, qtbot)
    assert all("Seen in: Personal view" in card.caption.text() for card in charts.cards.values())
    assert len(rows(charts.cards[HELD_OF])) == 5


def test_a_view_that_is_not_for_all_customers_shows_no_charts(open_home: Open, services: Services) -> None:
    enter(services, 1)
    page = open_home(chosen_lens=Lens.PURPOSE).page
    assert not page.charts.isVisible()
    assert page.no_charts.isVisible()


def test_a_small_group_is_not_told_through_the_anonymised_view(charts: HomeCharts) -> None:
    tally = Tally(
        day=DAY,
        lens=Lens.ANONYMISED,
        complete=True,
        active=20,
        persons=20,
        new={date(2026, 12, 1): 4, date(2026, 11, 1): 5},
        held={"born_on": 4, "sex": 16, "language": 10, "country": 20},
    )
    charts.show_tally(tally, (), "en")
    assert [row[1] for row in rows(charts.cards[NEW])][-2:] == ["5", "\u2066<5\u2069"]
    assert [bar.number for bar in charts.new.bars][-2:] == [5, 0]
    assert [row[1] for row in rows(charts.cards[HELD_OF])] == ["not told", "10", "not told", "20"]
    assert charts.held.bars[0].words.endswith("not told, because a few customers would stand out")


def test_answers_of_a_few_are_not_told_through_the_anonymised_view(charts: HomeCharts, services: Services) -> None:
    purposes = tuple(services.consents.purposes())
    tally = Tally(day=DAY, lens=Lens.ANONYMISED, complete=True, active=20, persons=20)
    tally = replace(tally, answers={"marketing": Answered(given=15, refused=1), "health": Answered(given=15)})
    charts.show_tally(tally, purposes, "en")
    numbers = [row[1:] for row in rows(charts.cards[ANSWERS])]
    assert numbers == [["not told"] * 4, ["15", "0", "0", "5"]]
    charts.show_tally(replace(tally, lens=Lens.PERSONAL), purposes, "en")
    assert rows(charts.cards[ANSWERS])[0][1:] == ["15", "1", "0", "4"]


def test_an_analyst_sees_charts_of_what_an_export_tells(open_home: Open, services: Services) -> None:
    enter(services, 6, language="es")
    page = open_home(role=Role.ANALYST).page
    assert page.charts.isVisible()
    assert not page.charts.cards[ANSWERS].isVisible()
    assert [row[0] for row in rows(page.charts.cards[HELD_OF])] == ["Date of birth", "Language", "Sex", "Country"]


def test_figures_are_shown_as_a_table_by_the_keyboard_and_stay_so(
    open_home: Open, services: Services, qtbot: QtBot
) -> None:
    enter(services, 1)
    card = open_home().page.charts.cards[HELD_OF]
    assert card.chart.isVisible()
    assert not card.table.isVisible()
    card.button.setFocus()
    qtbot.keyClick(card.button, Qt.Key.Key_Space)
    assert card.table.isVisible()
    assert not card.chart.isVisible()
    assert card.table.accessibleName() == "What is known of the customers"
    assert card.table.focusPolicy() & Qt.FocusPolicy.TabFocus
    again = open_home().page.charts.cards
    assert again[HELD_OF].table.isVisible()
    assert not again[NEW].table.isVisible()
    assert not open_home(user_id=7).page.charts.cards[HELD_OF].table.isVisible()


def test_arrow_keys_go_from_bar_to_bar_and_say_each(charts: HomeCharts, qtbot: QtBot) -> None:
    charts.show_tally(Tally(day=DAY, complete=True, new={DAY: 1}), (), "en")
    charts.new.setFocus()
    qtbot.keyClick(charts.new, Qt.Key.Key_End)
    assert charts.new.current_words().startswith("\u2068December 2026\u2069: 1 new customer")
    assert charts.new.accessibleName() == f"New customers by month: {charts.new.current_words()}"
    qtbot.keyClick(charts.new, Qt.Key.Key_Left)
    assert "November 2026" in charts.new.current_words()
    assert "December 2026" in charts.new.accessibleDescription()


def test_the_keyboard_stays_at_its_bar_while_only_lines_are_looked_for(
    open_home: Open, services: Services, qtbot: QtBot
) -> None:
    enter(services, 1)
    page = open_home().page
    qtbot.keyClick(page.charts.new, Qt.Key.Key_End)
    said = page.charts.new.current_words()
    assert said
    services.drafts.keep("customer", 0, {"name": "Ana"})
    page.refresh()
    settled(page, qtbot)
    assert "drafts" in [line.key for line in page.todo.lines]
    assert page.charts.new.current_words() == said


def filled_at(widget: QWidget, point: QPoint) -> bool:
    """Return whether a full bar is painted at a place."""
    return widget.grab().toImage().pixelColor(point) == QColor(tokens().link)


def test_bars_begin_where_one_begins_to_read(charts: HomeCharts, choices: Choices, qtbot: QtBot) -> None:
    tally = Tally(day=DAY, complete=True, active=4, persons=4, new={DAY: 3}, held={"phone": 2})
    charts.show_tally(tally, (), "en")
    held, new = charts.held, charts.new
    room, last = held.room_of(0), new.room_of(11)
    left, right = QPoint(held.width() // 3, room.center().y()), QPoint(held.width() * 4 // 5, room.center().y())
    assert (filled_at(held, left), filled_at(held, right)) == (True, False)
    assert last.center().x() > new.width() // 2
    choices.choose_language("fa")
    other = HomeCharts(())
    qtbot.addWidget(other)
    other.resize(520, 800)
    other.show()
    other.show_tally(tally, (), "fa")
    held, new = other.held, other.new
    left, right = QPoint(held.width() // 5, room.center().y()), QPoint(held.width() * 2 // 3, room.center().y())
    assert (filled_at(held, left), filled_at(held, right)) == (False, True)
    assert new.room_of(11).center().x() < new.width() // 2
    assert rows(other.cards[NEW])[-1] == ["آذر ۱۴۰۵", "۳"]


def test_where_months_have_no_room_every_second_or_third_is_named(charts: HomeCharts) -> None:
    charts.show_tally(Tally(day=DAY, complete=True, new={DAY: 3}), (), "en")
    columns = charts.new
    assert isinstance(columns, NamedColumns)
    columns.resize(800, 120)
    assert len(columns.names_written()) == 12
    columns.resize(200, 120)
    few = columns.names_written()
    assert 1 < len(few) < 12
    assert few[-1] == "Dec"
