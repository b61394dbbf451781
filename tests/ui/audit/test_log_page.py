"""The log place: reading, filtering, an entry in full, and verifying."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from custdesk.audit.model import LogEntry, LogQuery
from custdesk.customers.model import Customer, CustomerCard
from custdesk.desk.permissions import Role
from custdesk.ui.audit.page import LogPage
from custdesk.ui.page import PageContext
from custdesk.ui.widgets.labels import Text
from tests.ui.consent_shop import seen_by
from tests.ui.whole import whole
from tests.vaults import OWNER, beside


@pytest.fixture
def page(context: PageContext, qtbot: QtBot) -> LogPage:
    customers = context.services.customers
    card = customers.open(customers.create(CustomerCard(customer=Customer(given_name="Ana", notes="likes rye"))))
    edited = replace(card.customer, notes="likes wheat", born_on=date(1980, 5, 17))
    customers.save(replace(card, customer=edited, sealed={"health_note": "no nuts"}), card)
    page = whole(LogPage(context))
    qtbot.addWidget(page)
    page.refresh()
    return page


def actions(page: LogPage) -> list[str]:
    model = page.table.records
    while model.canFetchMore(QModelIndex()):
        model.fetchMore(QModelIndex())
    return [model.record(row).action for row in range(model.rowCount())]


def open_change(page: LogPage) -> None:
    page.table.choose(page.table.records.record_id(actions(page).index("customer.changed")))


def shown(page: LogPage) -> str:
    return "\n".join(label.text() for label in page.panel.findChildren(Text) if not label.isHidden())


@pytest.mark.parametrize("role", Role)
def test_only_who_may_read_or_verify_the_log_gets_the_place(context: PageContext, role: Role) -> None:
    opens = LogPage.opens_for(replace(context.session, role=role))
    assert opens == (role in (Role.OWNER, Role.PRIVACY_OFFICER, Role.ACCOUNTANT))


def test_the_newest_entry_is_on_top_in_words(page: LogPage) -> None:
    QAbstractItemModelTester(page.table.records, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert actions(page)[0] == "customer.changed"
    model = page.table.records
    cells = [str(model.index(0, column).data()) for column in range(4)]
    assert cells[1:] == [
        "Changed a customer: Date of birth, Health and diet note and Notes",
        "Customer \u20681002\u2069",
        OWNER,
    ]


def test_scrolling_brings_the_rest(page: LogPage) -> None:
    whole = actions(page)
    page.seeker.begin(replace(page.query(), limit=3))
    page.table.show_records(page.seeker.fetch)
    assert page.table.records.rowCount() == 3
    assert [action for action in actions(page) if action != "log.opened"] == whole


def choose(box: QComboBox, value: object) -> None:
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def test_filters_by_person_action_customer_and_period(page: LogPage, qtbot: QtBot) -> None:
    filters = page.filters
    popup = filters.actions_button.open()
    qtbot.addWidget(popup)
    for item in popup.tree.findItems("Entered a customer", Qt.MatchFlag.MatchRecursive):
        item.setCheckState(0, Qt.CheckState.Checked)
    popup.close()
    assert actions(page) == ["customer.created"] * 2
    filters.customer.setText("1002")
    filters.customer.searched.emit("1002")
    offered = filters.customer.offers.index(0, 0)
    assert "Ana" in offered.data()
    filters.customer._take(offered)
    assert actions(page) == ["customer.created"]
    assert opened(page)[0].detail == {"filters": ("action", "customer")}
    choose(filters.period, "dates")
    filters.until.setValue(date.today() - timedelta(days=2))
    assert actions(page) == []
    assert page.nothing.isVisibleTo(page)
    page.nothing.button.click()
    assert page.table.isVisibleTo(page)
    choose(filters.period, "today")
    assert "vault.founded" in actions(page)
    choose(filters.people, 0)
    assert actions(page) == []


def opened(page: LogPage) -> tuple[LogEntry, ...]:
    return page.context.services.log.page(LogQuery(actions=("log.opened",))).entries


def test_a_ticked_group_stands_for_all_its_actions(page: LogPage, qtbot: QtBot) -> None:
    popup = page.filters.actions_button.open()
    qtbot.addWidget(popup)
    group = popup.tree.topLevelItem(0)
    group.setCheckState(0, Qt.CheckState.Checked)
    assert group.text(0) == "Customers"
    assert set(actions(page)) == {"customer.created", "customer.viewed", "customer.changed"}
    assert len(page.filters.actions_button.actions_chosen) == 3


def test_filters_by_field_and_kind_of_data(page: LogPage) -> None:
    choose(page.filters.column, "born_on")
    assert actions(page) == ["customer.changed"]
    choose(page.filters.column, "phones")
    assert actions(page) == []
    choose(page.filters.column, "")
    choose(page.filters.data_class, "special")
    assert actions(page) == ["customer.changed"]
    assert page.filters_in_words() == ("Kind of data: Health and diet notes (sealed)",)


def test_free_text_is_met_by_the_words_that_one_sees(page: LogPage) -> None:
    for typed, found in {
        "changed notes": {"customer.changed"},
        "CHANGED birth": {"customer.changed"},
        "customer 1002": {"customer.created", "customer.changed", "customer.viewed"},
        "ana": {"customer.created", "customer.changed", "customer.viewed"},
        "nobody-ever-said-this": set(),
        "columns": set(),
    }.items():
        page.filters.text.setText(typed)
        page.filters.text.returnPressed.emit()
        assert set(actions(page)) - {"log.opened"} == found, typed
    page.filters.text.setText("opened filters words")
    page.filters.text.returnPressed.emit()
    assert set(actions(page)) == {"log.opened"}


def test_an_entry_shows_values_only_when_asked_and_that_is_logged(page: LogPage) -> None:
    open_change(page)
    assert "likes rye" not in shown(page)
    page.panel.values_button.click()
    text = shown(page)
    assert "As seen in: Personal view" in text
    assert "likes rye" in text
    assert "likes wheat" in text
    assert "17/05/1980" in text
    assert "no nuts" not in text
    page.refresh()
    assert "log.values_viewed" in actions(page)


def test_escape_closes_the_entry(page: LogPage) -> None:
    open_change(page)
    assert not page.panel.isHidden()
    page.go_back()
    assert page.panel.isHidden()


def test_a_good_log_is_said_to_be_whole(page: LogPage, qtbot: QtBot) -> None:
    page.verify_button.click()
    assert not page.verify_button.isEnabled()
    qtbot.waitUntil(lambda: not page.verdict.isHidden(), timeout=20000)
    qtbot.waitUntil(page.verify_button.isEnabled, timeout=20000)
    assert "whole" in page.verdict.heading.text()


def test_a_bad_log_names_the_first_bad_entry(page: LogPage, qtbot: QtBot) -> None:
    writer = beside(page.context.services._desk.vault)
    writer.execute("DROP TRIGGER audit_entry_is_never_changed")
    writer.execute("UPDATE audit_entry SET subject_id = 5 WHERE seq IN (4, 6)")
    page.verify()
    qtbot.waitUntil(lambda: not page.verdict.isHidden(), timeout=20000)
    assert "number 4" in page.verdict.heading.text()
    assert all(f"Entry {number}:" in page.verdict.problems.text() for number in (4, 6))


def test_who_verifies_and_does_not_read_sees_only_the_button(context: PageContext, qtbot: QtBot) -> None:
    page = whole(LogPage(seen_by(context, Role.ACCOUNTANT)))
    qtbot.addWidget(page)
    page.refresh()
    assert page.filters.isHidden()
    assert page.table.records.rowCount() == 0
    assert not page.verify_button.isHidden()
