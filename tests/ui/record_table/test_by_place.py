"""A list whose order is known has as many rows as there are, and reads only those that one looks at."""

from array import array
from collections.abc import Sequence

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from custdesk.errors import VaultDamaged
from custdesk.ui.choices import Choices
from custdesk.ui.record_table import RecordTableModel, SeveralTable
from tests.ui.record_table.test_record_table import PAGE, Row, Source, make_model

MANY = 1_000_000
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


class Shelf:
    """Rows by id, except for those that are gone; notes how many were asked for at once."""

    def __init__(self, *gone: int) -> None:
        self.gone = set(gone)
        self.asked: list[int] = []

    def read(self, ids: Sequence[int]) -> list[Row]:
        self.asked.append(len(ids))
        return [Row(one, f"Name {one:07}", "Town") for one in ids if one not in self.gone]


def order(count: int = MANY) -> "array[int]":
    return array("q", range(1, count + 1))


@pytest.fixture
def shelf() -> Shelf:
    return Shelf()


@pytest.fixture
def table(qtbot: QtBot, choices: Choices, shelf: Shelf) -> SeveralTable:
    table = SeveralTable(make_model(), "People")
    qtbot.addWidget(table)
    table.resize(600, 400)
    with qtbot.waitExposed(table):
        table.show()
    table.show_order(order(), shelf.read)
    table.grab()
    return table


def in_sight(table: SeveralTable) -> list[str]:
    table.grab()
    last = table.rowAt(table.viewport().height() - 1)
    return [table.records.text(row, 0) for row in range(table.rowAt(0), last + 1)]


def test_the_model_keeps_the_rules_of_qt_when_the_order_comes_and_changes(qtbot: QtBot):
    model, shelf = make_model(), Shelf()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    tester.setUseFetchMore(False)
    model.show(Source(300).fetch)
    assert model.show_order(order(300), shelf.read)
    assert not model.canFetchMore(QModelIndex())
    assert not model.show_order(array("q", [5, 3, 1]), shelf.read)
    assert [model.record_id(row) for row in range(model.rowCount())] == [5, 3, 1]
    model.read_anew(shelf.read)
    model.show_order(array("q"), shelf.read)
    assert tester.model() is model


def test_what_is_shown_already_is_not_read_again_when_the_rest_joins_it(qtbot: QtBot):
    model, shelf = make_model(), Shelf()
    model.show(Source(300).fetch)
    with qtbot.waitSignal(
        model.rowsInserted, check_params_cb=lambda _parent, first, last: (first, last) == (PAGE, 299)
    ):
        model.show_order(order(300), shelf.read)
    assert model.text(0, 0) == "Name 0001"
    assert shelf.asked == []
    assert model.text(200, 0) == "Name 0000201"


def test_a_paint_reads_once_and_no_more_than_it_shows(table: SeveralTable, shelf: Shelf):
    assert table.records.rowCount() == MANY
    shown = len(in_sight(table))
    assert shelf.asked == [shown]
    table.verticalScrollBar().setValue(MANY // 2)
    in_sight(table)
    assert shelf.asked == [shown, shown]
    table.verticalScrollBar().setValue(MANY // 2 + 1)
    in_sight(table)
    assert shelf.asked == [shown, shown, 1]


def test_end_home_and_a_page_down_go_through_a_million_rows(table: SeveralTable, qtbot: QtBot):
    table.choose(1)
    qtbot.keyClick(table, Qt.Key.Key_End)
    assert table.chosen_id() == MANY
    assert in_sight(table)[-1] == "Name 1000000"
    qtbot.keyClick(table, Qt.Key.Key_Home)
    assert table.chosen_id() == 1
    page = len(in_sight(table))
    qtbot.keyClick(table, Qt.Key.Key_PageDown)
    assert 1 < table.chosen_id() <= page + 1


def test_a_letter_is_told_and_nothing_is_stepped_through(table: SeveralTable, shelf: Shelf, qtbot: QtBot):
    table.choose(1)
    asked = len(shelf.asked)
    with qtbot.waitSignal(table.typed, check_params_cb=lambda letter: letter == "m"):
        qtbot.keyClick(table, Qt.Key.Key_M)
    assert len(shelf.asked) == asked
    assert table.chosen_id() == 1


def test_all_of_a_million_are_chosen_at_once_and_stay_chosen(table: SeveralTable, shelf: Shelf, qtbot: QtBot):
    asked = len(shelf.asked)
    with qtbot.waitSignal(table.several, check_params_cb=lambda number: number == MANY):
        qtbot.keyClick(table, Qt.Key.Key_A, CTRL)
    assert len(table.chosen_ids()) == MANY
    table.show_order(order(MANY - 10), shelf.read)
    assert table.chosen_count() == MANY - 10
    assert len(shelf.asked) == asked


def test_all_are_chosen_once_the_rest_of_the_list_is_there(table: SeveralTable, shelf: Shelf, qtbot: QtBot):
    table.show_records(Source(300).fetch)
    with qtbot.waitSignal(table.whole_wanted):
        qtbot.keyClick(table, Qt.Key.Key_A, CTRL)
    assert table.chosen_count() == 0
    table.show_order(order(300), shelf.read)
    assert table.chosen_count() == 300


def test_several_stay_chosen_and_in_sight_by_id_when_the_order_changes(table: SeveralTable, shelf: Shelf, qtbot: QtBot):
    table.choose(5000)
    qtbot.keyClick(table, Qt.Key.Key_Down, SHIFT)
    qtbot.keyClick(table, Qt.Key.Key_Down, SHIFT)
    assert list(table.chosen_ids()) == [5000, 5001, 5002]
    table.verticalScrollBar().setValue(4990)
    before = in_sight(table)
    with qtbot.assertNotEmitted(table.chosen):
        table.show_order(array("q", [0, -1, *order(6000)]), shelf.read)
    assert list(table.chosen_ids()) == [5000, 5001, 5002]
    assert in_sight(table) == before
    gone = array("q", (one for one in order(6000) if one != 5001))
    with qtbot.waitSignal(table.several, check_params_cb=lambda number: number == 2):
        table.show_order(gone, shelf.read)
    assert list(table.chosen_ids()) == [5000, 5002]


def test_who_went_meanwhile_is_a_blank_row_and_not_somebody_else(qtbot: QtBot):
    model, shelf = make_model(), Shelf(2)
    model.show_order(order(3), shelf.read)
    model.prepare(0, 2)
    assert [model.text(row, 0) for row in range(3)] == ["Name 0000001", "", "Name 0000003"]
    assert not model.is_muted(1)


def test_rows_read_anew_show_what_changed_meanwhile(table: SeveralTable, shelf: Shelf):
    assert in_sight(table)[0] == "Name 0000001"
    table.records.read_anew(lambda ids: [Row(one, "Renamed", "Town") for one in ids])
    assert in_sight(table)[0] == "Renamed"
    assert table.records.rowCount() == MANY


def test_rows_that_cannot_be_read_stay_blank_and_are_said_once(qtbot: QtBot):
    model = make_model()

    def fails(_ids: Sequence[int]) -> list[Row]:
        raise VaultDamaged(part="rows")

    model.show_order(order(100), fails)
    with qtbot.waitSignal(model.unreadable):
        assert model.text(0, 0) == ""
    with qtbot.assertNotEmitted(model.unreadable):
        assert model.text(50, 0) == ""


def test_ctrl_c_asks_and_copies_nothing_by_itself(table: SeveralTable, qtbot: QtBot):
    from PySide6.QtGui import QGuiApplication

    QGuiApplication.clipboard().setText("before")
    table.choose(1)
    with qtbot.waitSignal(table.copy_asked):
        qtbot.keyClick(table, Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "before"


def test_a_model_that_forgets_rows_it_showed_long_ago_reads_them_again(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("custdesk.ui.record_table.rows._ROWS_KEPT", 50)
    model, shelf = make_model(), Shelf()
    assert isinstance(model, RecordTableModel)
    model.show_order(order(1000), shelf.read)
    for first in (0, 400, 0):
        model.prepare(first, first + 39)
        assert model.record(first).id == first + 1
    assert shelf.asked == [40, 40, 40]
