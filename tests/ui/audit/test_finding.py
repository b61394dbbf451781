"""Finding in the log: stretches that go on by themselves, kept filters, the chart, the way to a customer and back."""

from dataclasses import replace
from datetime import date, timedelta
from threading import Event

import pytest
from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from custdesk.audit import searching
from custdesk.audit.model import LogCounts, LogFilter, LogQuery
from custdesk.customers.model import Customer, CustomerCard
from custdesk.desk.permissions import Lens, Role
from custdesk.ui.audit.action_groups import GROUPS, group_of
from custdesk.ui.audit.chart import LogChart, in_spans
from custdesk.ui.audit.page import LogPage
from custdesk.ui.audit.periods import days_of
from custdesk.ui.audit.saved_menu import built_in
from custdesk.ui.audit.templates import SENTENCES
from custdesk.ui.customers.page import CustomersPage
from custdesk.ui.main_window import MainWindow
from custdesk.ui.page import PageContext
from custdesk.ui.places import PLACES
from custdesk.ui.widgets import NameDialog
from tests.ui.consent_shop import seen_by
from tests.ui.whole import whole


@pytest.fixture
def page(context: PageContext, qtbot: QtBot) -> LogPage:
    for name in ("Ana", "Beatriz", "Carlos"):
        context.services.customers.open(
            context.services.customers.create(CustomerCard(customer=Customer(given_name=name, notes="rye")))
        )
    page = whole(LogPage(context))
    qtbot.addWidget(page)
    page.show()
    page.refresh()
    return page


def rows(page: LogPage) -> list[int]:
    model = page.table.records
    return [model.record_id(row) for row in range(model.rowCount())]


def search(page: LogPage, typed: str) -> None:
    page.filters.text.setText(typed)
    page.filters.text.returnPressed.emit()


def idle(page: LogPage) -> bool:
    return not page.seeker.seeking and not page.context.tasks.busy


def test_what_one_stretch_does_not_find_arrives_by_itself(
    page: LogPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(searching, "STRETCH", 2)
    search(page, "founded vault")
    search(page, "vault made")
    assert page.seeker.seeking
    assert page._stack.currentWidget() is page._framed  # nothing is said to be missing while it is looked for
    qtbot.waitUntil(lambda: len(rows(page)) == 1, timeout=20000)
    qtbot.waitUntil(page.seek_strip.isHidden, timeout=20000)
    assert page.table.records.record(0).action == "vault.founded"
    opened = page.context.services.log.page(LogQuery(actions=("log.opened",))).entries
    assert [entry.detail["filters"] for entry in opened] == [("text",), ("text",), ()]


def test_looking_further_back_can_be_stopped_and_gone_on_with(
    page: LogPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(searching, "STRETCH", 1)
    clicked = Event()
    page.context.tasks.run(lambda _progress: clicked.wait(20))
    search(page, "vault made")
    page.seek_strip.show_reached("2026-01-02T03:04:05.000000Z")
    page.seek_strip.button.click()
    clicked.set()
    qtbot.waitUntil(lambda: idle(page), timeout=20000)
    assert page.seeker.stopped
    assert rows(page) == []
    assert page.seek_strip.isVisible()
    assert "Stopped" in page.seek_strip.label.text()
    page.seek_strip.button.click()
    qtbot.waitUntil(lambda: len(rows(page)) == 1, timeout=20000)
    assert not page.seeker.stopped


def test_another_filter_forgets_what_was_on_its_way(
    page: LogPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = len(rows(page))
    monkeypatch.setattr(searching, "STRETCH", 2)
    search(page, "vault made")
    page.filters.clear()
    qtbot.waitUntil(lambda: idle(page), timeout=20000)
    assert len(rows(page)) >= whole


def test_a_search_that_finds_nothing_says_so_at_its_end(
    page: LogPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(searching, "STRETCH", 2)
    search(page, "nobodyeversaidthis")
    qtbot.waitUntil(lambda: page._stack.currentWidget() is page.nothing, timeout=20000)


def test_the_chart_counts_what_the_filters_choose_and_narrows_them(page: LogPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bool(page.chart.days.bars), timeout=20000)
    (bar,) = page.chart.days.bars
    counts = page.context.services.log.counts(page.query())
    assert bar.value == (date.today(), date.today())
    assert bar.number <= counts.total
    (one,) = page.chart.people.bars
    assert (one.value, one.name) == (page.context.session.user_id, page.context.session.user_name)
    QTest.mouseClick(page.chart.days, Qt.MouseButton.LeftButton, pos=page.chart.days.room_of(0).center())
    today = date.today().isoformat()
    assert page.filters.chosen() == LogFilter(since=today, until=today)
    qtbot.waitUntil(lambda: bool(page.chart.people.bars), timeout=20000)
    page.chart.people.setFocus()
    QTest.keyClick(page.chart.people, Qt.Key.Key_Down)
    QTest.keyClick(page.chart.people, Qt.Key.Key_Return)
    assert page.filters.chosen().user_id == page.context.session.user_id
    assert {page.table.records.record(row).actor_id for row in range(len(rows(page)))} == {1}


def test_the_chart_is_read_without_being_seen_and_mirrors(qtbot: QtBot) -> None:
    chart = LogChart()
    qtbot.addWidget(chart)
    chart.resize(600, 100)
    chart.show()
    start = date(2026, 1, 1)
    chart.show_counts(LogCounts({start: 5, start + timedelta(days=3): 8}, {1: 9, 2: 4}), [(1, "Eleni"), (2, "Nikos")])
    assert [bar.number for bar in chart.days.bars] == [5, 0, 0, 8]
    assert "Eleni" in chart.people.accessibleDescription()
    assert "8" in chart.days.accessibleDescription()
    QTest.keyClick(chart.days, Qt.Key.Key_Right)
    assert "5" in chart.days.accessibleName()
    first = chart.days.room_of(0)
    QApplication.sendEvent(
        chart.days, QHelpEvent(QEvent.Type.ToolTip, first.center(), chart.days.mapToGlobal(QPoint(0, 0)))
    )
    chart.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert chart.days.room_of(0).right() == chart.days.width() - 1 - first.left()
    assert not chart.grab().isNull()


def test_long_times_are_shown_in_equal_spans() -> None:
    start = date(2020, 1, 1)
    days = {start + timedelta(days=place): 1 for place in range(2000)}
    spans = in_spans(days)
    assert len(spans) <= 62
    assert sum(number for _first, _last, number in spans) == 2000
    assert spans[0][0] == start
    assert spans[-1][1] == max(days)
    assert in_spans({}) == []


def test_quick_periods_move_on_with_the_days(qapp: QApplication) -> None:
    today = date(2026, 11, 30)
    assert days_of("today", today) == (today, today)
    assert days_of("week", today) == (date(2026, 11, 24), today)
    assert days_of("month", today) == (date(2026, 11, 1), today)
    assert days_of("", today) == (None, None)


def test_a_filter_is_kept_and_chosen_again_from_the_menu(page: LogPage, qtbot: QtBot) -> None:
    page.filters.choose(LogFilter(text="ana", period="week", column="notes"))
    page.saved_button.keep()
    (dialog,) = page.findChildren(NameDialog)
    assert not dialog.keep_button.isEnabled()
    dialog.box.setText("Notes of Ana")
    dialog.accept()
    page.filters.clear()
    assert page.filters.chosen() == LogFilter()
    action = next(one for one in page.saved_button.fill().actions() if one.text() == "Notes of Ana")
    action.trigger()
    assert page.filters.chosen() == LogFilter(text="ana", period="week", column="notes")
    assert page.filters.more_button.isChecked()


def test_some_filters_are_there_from_the_beginning(page: LogPage) -> None:
    names = [name for name, _chosen in built_in()]
    shown = [action.text() for action in page.saved_button.fill().actions()]
    assert shown[: len(names)] == names
    assert {"Exports", "Sealed values opened", "Refusals", "Changes of staff"} <= set(names)
    for _name, chosen in built_in():
        assert chosen.actions
        assert set(chosen.actions) <= set(SENTENCES)


def test_every_action_has_a_group() -> None:
    assert {group_of(action) for action in SENTENCES} == set(GROUPS)
    assert group_of("customer.viewed") == "customers"
    assert group_of("user.signed_in") == "sign-ins"
    assert group_of("user.added") == "staff"


@pytest.fixture
def window(context: PageContext, qtbot: QtBot) -> MainWindow:
    window = MainWindow(context, PLACES, "Shop")
    qtbot.addWidget(window)
    window.show()
    return window


def log_of(window: MainWindow) -> LogPage:
    window.open_place("log")
    page = window.current_page
    assert isinstance(page, LogPage)
    return page


def test_an_entry_leads_to_its_customer_and_the_customer_to_its_entries(
    window: MainWindow, context: PageContext
) -> None:
    customers = context.services.customers
    other = customers.create(CustomerCard(customer=Customer(given_name="Ana")))
    customers.archive(other, 1)  # not in the list, and shown all the same
    page = log_of(window)
    page.table.choose(page.table.records.record_id(0))
    assert page.panel.entry is not None
    assert page.panel.entry.action == "customer.archived"
    page.panel.customer_button.click()
    shown = window.current_page
    assert isinstance(shown, CustomersPage)
    assert shown.panel.isVisible()
    assert shown.panel.card is not None
    assert shown.panel.card.customer.id == other
    shown.panel.log_button.click()
    assert window.current_page is page
    assert page.filters.chosen() == LogFilter(customer_id=other)
    assert page.filters.customer.text() == "1002"
    assert {page.table.records.record(row).subject_id for row in range(len(rows(page)))} == {other}


def test_only_who_reads_the_log_is_led_there_from_a_customer(context: PageContext, qtbot: QtBot) -> None:
    page = whole(CustomersPage(seen_by(context, Role.CLERK)))
    qtbot.addWidget(page)
    assert page.panel.log_button.isHidden()


def test_somebody_who_is_gone_is_not_offered_to_be_opened(page: LogPage) -> None:
    page.table.choose(page.table.records.record_id(0))
    assert page.panel.entry is not None
    entry = replace(page.panel.entry, subject_kind="customer", subject_id=3, subject_name="", gone="erased")
    page.panel.show_entry(entry)
    assert page.panel.customer_button.isHidden()
    assert page.panel.undo_button.isHidden()
    assert not page.panel.entries_button.isHidden()


def test_nobody_is_looked_up_through_a_view_that_has_no_list_of_all(context: PageContext, qtbot: QtBot) -> None:
    page = whole(LogPage(seen_by(context, Role.OWNER, chosen_lens=Lens.PURPOSE)))
    qtbot.addWidget(page)
    page.refresh()
    assert not page.filters.customer.isEnabled()
    search(page, "maria")
    refused = page.context.services.log.page(LogQuery(actions=("permission.refused",))).entries
    assert refused == ()


def test_enter_opens_an_entry_and_escape_closes_it(page: LogPage) -> None:
    page.focus_search()
    assert page.filters.text.hasFocus()
    page.table.setFocus()
    page.table.selectionModel().setCurrentIndex(QModelIndex(), page.table.selectionModel().SelectionFlag.NoUpdate)
    QTest.keyClick(page.table, Qt.Key.Key_Down)
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert page.panel.isVisible()
    assert page.panel.isAncestorOf(QApplication.focusWidget())
    page.go_back()
    assert page.panel.isHidden()
    assert page.table.hasFocus()


def test_looking_somebody_up_is_logged_once_it_comes_to_rest(page: LogPage, qtbot: QtBot) -> None:
    box = page.filters.customer
    for typed in ("a", "an", "ana"):
        box.setText(typed)
        box.returnPressed.emit()
    query = LogQuery(actions=("customers.searched",))
    qtbot.waitUntil(lambda: not box._at_rest.isActive(), timeout=20000)
    (searched,) = page.context.services.log.page(query).entries
    assert searched.detail == {"found": 1}
