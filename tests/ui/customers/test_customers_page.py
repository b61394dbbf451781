"""The list of customers: found as one types, filtered, put aside and brought back."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from custdesk.audit.model import LogQuery
from custdesk.customers.model import Customer, CustomerCard, ListState
from custdesk.desk.permissions import Role
from custdesk.ui.customers.page import CustomersPage
from custdesk.ui.page import PageContext
from tests.ui.customers.conftest import names

Make = Callable[[PageContext], CustomersPage]
ALL = ["María Núñez", "Panadería Luz SL", "Γιώργος Παπαδόπουλος", "نرگس محمدی"]


def actions(context: PageContext) -> list[str]:
    return [entry.action for entry in context.services.log.page(LogQuery(limit=100)).entries]


def choose(page: CustomersPage, customer_id: int, qtbot: QtBot) -> None:
    page.finder.table.choose(customer_id)
    qtbot.waitUntil(lambda: page.panel.card is not None and page.panel.card.customer.id == customer_id)


def search(page: CustomersPage, words: str, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.finder.counted):
        page.finder.search.setText(words)
        page.finder.search.returnPressed.emit()


def test_the_list_shows_all_customers_in_the_order_of_their_names_and_how_many(page: CustomersPage):
    assert names(page) == ALL
    assert page.finder.count.text() == "4 customers"


def test_cells_are_in_local_form(page: CustomersPage):
    model = page.finder.table.records
    texts = {column.key: model.index(0, place).data() for place, column in enumerate(model.columns)}
    assert texts["phone"] == "612 34 56 78"
    assert texts["tags"] == "vip, té verde"
    assert texts["country"] == "Spain"
    assert texts["balance"] == "42.50"
    assert texts["sex"] == ""
    giorgos = model.index(2, model.place_of("phone"))
    assert giorgos.data() == "+30 21 0123 4567"


def test_typing_finds_customers_whatever_the_script_and_the_accents(page: CustomersPage, qtbot: QtBot):
    for words, found in (("nunez", ALL[:1]), ("γιωργος", ALL[2:3]), ("612345678", ALL[:1]), ("نرگس", ALL[3:])):
        search(page, words, qtbot)
        assert names(page) == found


def test_a_search_that_came_to_rest_is_logged_once_with_its_count_and_not_its_words(page: CustomersPage, qtbot: QtBot):
    page.finder._at_rest.setInterval(1)
    before = actions(page.context).count("customers.searched")
    with qtbot.waitSignal(page.finder._at_rest.timeout):
        search(page, "nunez", qtbot)
    entries = page.context.services.log.page(LogQuery(limit=100)).entries
    searched = [entry for entry in entries if entry.action == "customers.searched"]
    assert len(searched) == before + 1
    assert "nunez" not in repr(searched)


def test_nobody_found_offers_to_search_all_customers(page: CustomersPage, qtbot: QtBot):
    page.context.services.customers.archive(4, 1)
    search(page, "نرگس", qtbot)
    assert page.finder.places.currentWidget() is page._nothing
    with qtbot.waitSignal(page.finder.counted):
        page._nothing.button.click()
    assert names(page) == ["نرگس محمدی"]
    assert page.finder.query().state is ListState.ALL


def test_an_empty_vault_says_what_to_do_next(page: CustomersPage, qtbot: QtBot):
    for customer_id in range(1, 5):
        page.context.services.customers.archive(customer_id, 1)
    with qtbot.waitSignal(page.finder.counted):
        page.refresh()
    assert page.finder.places.currentWidget() is page._empty
    page._empty.button.click()
    assert page.views.currentWidget() is page.form


def test_more_than_a_thousand_are_not_counted_to_the_end(page: CustomersPage, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("custdesk.ui.customers.listing.filler.COUNTED", 3)
    page.finder._filler._count()
    assert page.finder.count.text() == "2+ customers"


def test_choosing_a_row_shows_the_customer_and_logs_one_look(page: CustomersPage, qtbot: QtBot):
    before = actions(page.context).count("customer.viewed")
    page.finder.table.choose(2)
    page.finder.table.choose(3)
    choose(page, 1, qtbot)
    assert not page.panel.isHidden()
    assert page.panel.name.text() == "María Núñez"
    assert actions(page.context).count("customer.viewed") == before + 1


def test_down_goes_from_the_search_into_the_list_and_esc_comes_back(page: CustomersPage, qtbot: QtBot):
    page.focus_search()
    qtbot.keyClick(page.finder.search, Qt.Key.Key_Down)
    assert page.finder.table.hasFocus()
    assert page.finder.table.chosen_id() == 1
    qtbot.waitUntil(lambda: not page.panel.isHidden())
    page.go_back()
    assert page.panel.isHidden()
    assert page.finder.table.chosen_id() == 0


def test_archiving_takes_a_customer_out_of_the_list_and_can_be_undone(page: CustomersPage, qtbot: QtBot):
    choose(page, 1, qtbot)
    with qtbot.waitSignals([page.context.changed.records_changed, page.finder.counted]):
        page.panel.archive_button.click()
    assert names(page) == ALL[1:]
    assert page.panel.isHidden()
    text, button, undo = page.context.said[-1]  # type: ignore[attr-defined]
    assert (text, button) == ("Archived: María Núñez", "Undo")
    with qtbot.waitSignal(page.context.changed.records_changed):
        undo()
    assert names(page) == ALL


def test_an_archived_customer_is_found_under_its_chip_and_restored(page: CustomersPage, qtbot: QtBot):
    page.context.services.customers.archive(1, 1)
    page.finder.show_state(ListState.ARCHIVED)
    assert names(page) == ALL[:1]
    choose(page, 1, qtbot)
    assert not page.panel.archived.isHidden()
    assert page.panel.archive_button.text() == "Restore"
    with qtbot.waitSignal(page.context.changed.records_changed):
        page.panel.archive_button.click()
    assert names(page) == []
    page.finder.show_state(ListState.ACTIVE)
    assert names(page) == ALL


def test_the_list_follows_what_other_screens_change(page: CustomersPage, qtbot: QtBot):
    page.context.services.customers.create(CustomerCard(customer=Customer(given_name="Ana")))
    page.context.changed.records_changed.emit("customer")
    assert names(page)[0] == "Ana"
    page.context.changed.records_changed.emit("user")


def test_columns_and_sort_are_remembered_for_this_person(page: CustomersPage, make_page: Make, qtbot: QtBot):
    table = page.finder.table
    with qtbot.waitSignal(page.finder.counted):
        table.sort_by((("city", True), ("name", False)))
    assert names(page)[0] == "María Núñez"
    table.setColumnHidden(table.records.place_of("balance"), False)
    table.arranged.emit()
    again = make_page(page.context)
    assert again.finder.table.records.sorting == (("city", True), ("name", False))
    assert again.finder.table.shown_columns() == table.shown_columns()
    assert "balance" in again.finder.table.shown_columns()
    assert names(again)[0] == "María Núñez"
    assert page.context.session.user_name not in repr(page.context.choices.settings.arrangements)


def test_a_field_worker_has_no_archive_button_and_no_column_of_dealings(
    as_role: Callable[[Role], PageContext], make_page: Make, qtbot: QtBot
):
    page = make_page(as_role(Role.FIELD_WORKER))
    choose(page, 1, qtbot)
    assert page.panel.archive_button.isHidden()
    assert not page.panel.edit_button.isHidden()
    keys = {column.key for column in page.finder.table.records.columns}
    assert "balance" not in keys
    assert "tags" not in keys
    assert "phone" in keys


def test_the_list_is_given_out_with_its_words_and_its_columns(page: CustomersPage, qtbot: QtBot):
    from custdesk.ui.exchange.export_dialog import ExportListDialog

    search(page, "nunez", qtbot)
    page.finder.export_button.click()
    dialog = page.findChild(ExportListDialog)
    assert dialog is not None
    assert dialog._query.words == "nunez"
    assert dialog._columns == ("name", "phone", "email", "city", "number", "tags")
    dialog.reject()


def test_a_clerk_cannot_give_the_list_out(as_role: Callable[[Role], PageContext], make_page: Make):
    assert make_page(as_role(Role.CLERK)).finder.export_button.isHidden()


def test_an_accountant_sees_and_changes_nothing(as_role: Callable[[Role], PageContext], make_page: Make, qtbot: QtBot):
    page = make_page(as_role(Role.ACCOUNTANT))
    choose(page, 1, qtbot)
    assert page.new_button.isHidden()
    assert page.panel.edit_button.isHidden()
    page.new_record()
    page.edit_chosen()
    assert page.views.currentWidget() is not page.form


def test_a_customer_that_is_gone_is_said_and_the_list_is_fetched_again(
    page: CustomersPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
):
    said: list[str] = []
    monkeypatch.setattr("custdesk.ui.messages.show_error", lambda _parent, error: said.append(error.sentence()))
    assert not page.panel.show_customer(99)
    assert said == ["This record is not there any more. Refresh the list."]


def test_the_page_names_its_lens(page: CustomersPage):
    assert page.finder.lens.isVisible()
    assert page.finder.lens.text() == "Personal view"


def test_right_to_left_turns_list_and_panel_round(context: PageContext, make_page: Make, qtbot: QtBot):
    context.choices.choose_language("fa")
    page = make_page(context)
    choose(page, 1, qtbot)

    def left(widget: QWidget) -> int:
        return widget.mapTo(page, widget.rect().topLeft()).x()

    assert left(page.panel) < left(page.finder.table)
    assert left(page.new_button) < left(page.finder.search)
