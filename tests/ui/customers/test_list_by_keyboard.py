"""The list is narrowed, sorted, and worked with without one click, from left to right and from right to left."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from custdesk.customers.filters import Condition, Filters, Match
from custdesk.customers.model import ListQuery, ListState
from custdesk.ui.customers.listing.filter_dialog import FilterDialog
from custdesk.ui.customers.page import CustomersPage
from custdesk.ui.page import PageContext
from custdesk.ui.record_table.chooser import ColumnChooser
from custdesk.ui.theme import tokens
from tests.ui.customers.conftest import names

Make = Callable[[PageContext], CustomersPage]
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture(params=["en", "fa"])
def page(request: pytest.FixtureRequest, context: PageContext, make_page: Make) -> CustomersPage:
    context.choices.choose_language(request.param)
    return make_page(context)


def tab_to(page: CustomersPage, wanted: QWidget, qtbot: QtBot) -> None:
    for _stop in range(40):
        if page.focusWidget() is wanted:
            return
        qtbot.keyClick(page.focusWidget() or page, Qt.Key.Key_Tab)
    raise AssertionError(f"Tab never came to {wanted}")


def test_each_part_of_the_list_is_reached_by_tab_in_the_order_one_reads(page: CustomersPage, qtbot: QtBot):
    finder = page.finder
    page.focus_search()
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
    assert page.focusWidget() is page.new_button
    for part in (
        finder.tools.filter_button,
        finder.views,
        finder.tools.columns_button,
        finder.tools.export_button,
        finder.table,
    ):
        tab_to(page, part, qtbot)


def test_a_filter_is_added_changed_and_taken_away(page: CustomersPage, qtbot: QtBot):
    page.focus_search()
    tab_to(page, page.finder.tools.filter_button, qtbot)
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Space)
    dialog = page.findChild(FilterDialog)
    assert dialog is not None
    dialog.choose("given_name", Match.CONTAINS)
    qtbot.keyClicks(dialog.editor.box, "mar")  # type: ignore[attr-defined]
    with qtbot.waitSignal(page.finder.counted):
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert names(page) == ["María Núñez"]
    assert page.focusWidget() is page.finder.filters.chips[0].button
    with qtbot.waitSignal(page.finder.counted):
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Delete)
    assert len(names(page)) == 4


def test_columns_are_chosen_and_sort_without_a_click(page: CustomersPage, qtbot: QtBot):
    page.focus_search()
    tab_to(page, page.finder.tools.columns_button, qtbot)
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Space)
    chooser = page.finder.table.findChild(ColumnChooser)
    assert chooser is not None
    # Offscreen a window has a frame of two pixels.
    assert page.screen().availableGeometry().adjusted(0, 0, 2, 2).contains(chooser.geometry())
    qtbot.keyClick(chooser.list, Qt.Key.Key_Down)
    qtbot.keyClick(chooser.list, Qt.Key.Key_Space)
    assert page.finder.table.shown_columns()[:2] == ["name", "email"]
    with qtbot.waitSignal(page.finder.counted):
        qtbot.keyClick(chooser.list, Qt.Key.Key_Space, CTRL)
    assert page.finder.table.records.sorting == (("name", False), ("phone", False))
    qtbot.keyClick(chooser, Qt.Key.Key_Escape)


def test_the_bar_for_several_follows_the_list_and_the_keyboard_is_seen_in_it(page: CustomersPage, qtbot: QtBot):
    finder = page.finder
    qtbot.keyClick(finder.search, Qt.Key.Key_Down)
    qtbot.keyClick(finder.table, Qt.Key.Key_Down, SHIFT)
    qtbot.keyClick(finder.table, Qt.Key.Key_Down, CTRL)
    assert list(finder.table.chosen_ids()) == [1, 3]
    assert finder.table.currentIndex().row() == 2
    row = finder.table.visualRect(finder.table.currentIndex())
    edge = finder.table.viewport().grab().toImage().pixelColor(row.center().x(), row.top())
    assert edge == QColor(tokens().link)
    tab_to(page, finder.several_bar.copy_button, qtbot)
    clipboard = QApplication.clipboard()
    with qtbot.waitSignal(clipboard.dataChanged):
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Space)
    assert "Panadería Luz SL" in clipboard.text()
    tab_to(page, finder.several_bar.none_button, qtbot)
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Space)
    assert finder.table.chosen_count() == 0
    assert page.focusWidget() is finder.table


def test_another_place_shows_a_list_of_its_own_making_here(page: CustomersPage, qtbot: QtBot):
    columns = page.finder.table.shown_columns()
    filters = Filters((Condition("tags", Match.FILLED),))
    with qtbot.waitSignal(page.finder.counted):
        page.show_query(ListQuery(state=ListState.ALL, filters=filters))
    assert names(page) == ["María Núñez", "Panadería Luz SL"]
    assert page.finder.table.shown_columns() == columns
    assert page.finder.query().state is ListState.ALL
    assert len(page.finder.filters.chips) == 1
