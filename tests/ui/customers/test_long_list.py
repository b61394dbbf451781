"""A list of thousands: the first page is there at once, the rest by its place, and what changes keeps what one sees."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from pytestqt.qtbot import QtBot

from custdesk.customers.filters import Condition, Filters, Match
from custdesk.customers.model import Customer, CustomerCard
from custdesk.entrance import sign_in
from custdesk.services import Services
from custdesk.ui.customers.page import CustomersPage
from custdesk.ui.page import PageContext
from tests.bench.filled import filled_shop
from tests.vaults import OWNER, PASSPHRASE, copied

MANY = 3000
PAGE = 128
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("long")
    filled_shop(folder, MANY).close()
    return folder / "shop.custdesk"


@pytest.fixture
def services(filled: Path, tmp_path: Path) -> Iterator[Services]:
    services = sign_in(copied(filled, tmp_path / "shop.custdesk"), OWNER, PASSPHRASE)
    yield services
    services.close()


@pytest.fixture
def page(context: PageContext, make_page: Callable[[PageContext], CustomersPage], qtbot: QtBot) -> CustomersPage:
    page = make_page(context)
    qtbot.waitUntil(lambda: page.finder.table.records.by_place)
    return page


def in_sight(page: CustomersPage) -> list[str]:
    table = page.finder.table
    table.grab()
    last = table.rowAt(table.viewport().height() - 1)
    name = table.records.place_of("name")
    return [table.records.text(row, name) for row in range(table.rowAt(0), last + 1)]


def wait_for(page: CustomersPage, number: int, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page.finder.count.text() == f"{QLocale().toString(number)} customers")


def test_the_first_page_is_there_before_the_order_of_all_and_stays_as_it_is(
    context: PageContext, make_page: Callable[[PageContext], CustomersPage], qtbot: QtBot
):
    page = make_page(context)
    records = page.finder.table.records
    first = [records.record_id(row) for row in range(PAGE)]
    assert page.finder.count.text() == f"{QLocale().toString(1000)}+ customers"
    wait_for(page, MANY, qtbot)
    assert records.by_place
    assert records.rowCount() == MANY
    assert [records.record_id(row) for row in range(PAGE)] == first


def test_the_end_of_the_list_is_one_key_away(page: CustomersPage, qtbot: QtBot):
    everybody = page.context.services.customers.order(page.finder.query())
    page.finder.table.choose(everybody[0])
    qtbot.keyClick(page.finder.table, Qt.Key.Key_End)
    assert page.finder.table.chosen_id() == everybody[-1]
    row = page.context.services.customers.rows(everybody[-1:])[0]
    assert in_sight(page)[-1] == row.customer.name


def test_another_order_comes_from_the_worker_and_is_read_by_place(page: CustomersPage, qtbot: QtBot):
    query = (("city", True), ("name", False))
    with qtbot.waitSignal(page.finder.counted):
        page.finder.table.sort_by(query)
    records = page.finder.table.records
    assert list(records.ids()) == list(page.context.services.customers.order(page.finder.query()))
    cities = [records.text(row, records.place_of("city")) for row in (0, MANY // 2, MANY - 1)]
    assert cities == sorted(cities, reverse=True)


def test_who_is_chosen_and_in_sight_stays_so_when_others_change(page: CustomersPage, qtbot: QtBot):
    table, customers = page.finder.table, page.context.services.customers
    table.choose(table.records.record_id(2000))
    before, chosen = in_sight(page), table.chosen_id()
    customers.create(CustomerCard(customer=Customer(given_name="Aaaron", family_name="First")))
    page.context.changed.records_changed.emit("customer")
    assert in_sight(page) == before
    wait_for(page, MANY + 1, qtbot)
    assert in_sight(page) == before
    assert table.chosen_id() == chosen
    assert table.records.row_of(chosen) == 2001


def test_a_changed_name_is_seen_at_once_where_it_is(page: CustomersPage, qtbot: QtBot):
    table, customers = page.finder.table, page.context.services.customers
    in_sight(page)
    card = customers.open(table.records.record_id(3), in_full=True)
    renamed = replace(card.customer, given_name="Zzz", family_name="Renamed")
    customers.save(replace(card, customer=renamed), card)
    page.context.changed.records_changed.emit("customer")
    assert in_sight(page)[3] == "Zzz Renamed"
    qtbot.waitUntil(lambda: table.records.row_of(card.customer.id) > 3)


def test_a_new_customer_is_chosen_as_soon_as_the_list_has_him(page: CustomersPage, qtbot: QtBot):
    customers = page.context.services.customers
    new = customers.create(CustomerCard(customer=Customer(given_name="Zzzoe", family_name="Last")))
    page.context.changed.records_changed.emit("customer")
    assert not page.finder.choose(new)
    qtbot.waitUntil(lambda: page.finder.table.chosen_id() == new)


def test_all_are_chosen_and_told(page: CustomersPage, qtbot: QtBot):
    page.finder.table.setFocus()
    qtbot.keyClick(page.finder.table, Qt.Key.Key_A, CTRL)
    assert page.finder.several_bar.isVisible()
    assert page.finder.several_bar.label.text() == f"{QLocale().toString(MANY)} chosen"
    page.finder.several_bar.none_button.click()
    assert not page.finder.several_bar.isVisible()
    assert page.finder.table.chosen_count() == 0


def test_a_filter_is_looked_for_on_the_worker_and_counted_whole(page: CustomersPage, qtbot: QtBot):
    filters = Filters((Condition("tags", Match.ANY_OF, ("vip",)),))
    page.finder.filters.show_filters(filters)
    with qtbot.waitSignal(page.finder.counted):
        page.finder.filters.changed.emit()
    found = page.context.services.customers.order(page.finder.query())
    assert 0 < len(found) < MANY
    assert page.finder.table.records.rowCount() == len(found)


def test_what_is_typed_meanwhile_wins_over_what_was_looked_for_before(page: CustomersPage, qtbot: QtBot):
    name = in_sight(page)[0]
    page.finder.table.sort_by((("city", False),))
    page.finder.table.sort_by((("name", False),))
    page.finder.search.setText(name)
    page.finder.search.returnPressed.emit()
    found = page.context.services.customers.order(page.finder.query())
    qtbot.waitUntil(lambda: not page.context.tasks.busy)
    assert list(page.finder.table.records.ids()) == list(found)
