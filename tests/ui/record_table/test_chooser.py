"""The columns of a list are chosen, moved, widened and sorted by from one place, all of it by keyboard."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from custdesk.ui.choices import Choices
from custdesk.ui.record_table import RecordTable
from custdesk.ui.record_table.chooser import ColumnChooser
from tests.ui.record_table.test_record_table import make_model

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def table(qtbot: QtBot, choices: Choices) -> RecordTable:
    table = RecordTable(make_model(), "People")
    qtbot.addWidget(table)
    table.resize(700, 400)
    with qtbot.waitExposed(table):
        table.show()
    return table


@pytest.fixture
def chooser(table: RecordTable, qtbot: QtBot) -> Iterator[ColumnChooser]:
    chooser = table.choose_columns(table.mapToGlobal(QPoint(0, 0)))
    qtbot.waitUntil(chooser.list.hasFocus)
    yield chooser
    chooser.close()


def texts(chooser: ColumnChooser) -> list[str]:
    return [chooser.list.item(row).text() for row in range(chooser.list.count())]


def test_space_shows_and_hides_the_column_in_hand(table: RecordTable, chooser: ColumnChooser, qtbot: QtBot):
    assert texts(chooser) == ["Name: sorted upwards", "Town", "Number", "Street"]
    chooser.list.setCurrentRow(2)
    with qtbot.waitSignal(table.arranged):
        qtbot.keyClick(chooser.list, Qt.Key.Key_Space)
    assert table.shown_columns() == ["name", "town", "id"]
    assert chooser.list.currentItem().text() == "Number"
    qtbot.keyClick(chooser.list, Qt.Key.Key_Space)
    assert table.shown_columns() == ["name", "town"]


def test_the_last_column_stays(table: RecordTable, chooser: ColumnChooser, qtbot: QtBot):
    for _column in range(2):
        chooser.list.setCurrentRow(0)
        qtbot.keyClick(chooser.list, Qt.Key.Key_Space)
    assert table.shown_columns() == ["town"]
    assert chooser.list.item(0).checkState() is Qt.CheckState.Checked


def test_columns_are_moved_and_widened_by_keyboard(table: RecordTable, chooser: ColumnChooser, qtbot: QtBot):
    before = table.headings.sectionSize(0)
    qtbot.keyClick(chooser.list, Qt.Key.Key_Plus, CTRL)
    qtbot.keyClick(chooser.list, Qt.Key.Key_Plus, CTRL)
    qtbot.keyClick(chooser.list, Qt.Key.Key_Minus, CTRL)
    assert table.headings.sectionSize(0) == before + 20
    qtbot.keyClick(chooser.list, Qt.Key.Key_Down, CTRL)
    assert table.shown_columns() == ["town", "name"]
    assert chooser.list.currentRow() == 1
    assert not chooser.down.isEnabled()
    qtbot.keyClick(chooser.list, Qt.Key.Key_Up, CTRL)
    assert table.shown_columns() == ["name", "town"]


def test_the_column_in_hand_sorts_too_then_the_other_way_then_no_more(
    table: RecordTable, chooser: ColumnChooser, qtbot: QtBot
):
    chooser.list.setCurrentRow(1)
    sorting = []
    for _press in range(3):
        with qtbot.waitSignal(table.sorted_anew):
            qtbot.keyClick(chooser.list, Qt.Key.Key_Space, CTRL)
        sorting.append(table.records.sorting)
    name = ("name", False)
    assert sorting == [(name, ("town", False)), (name, ("town", True)), (name,)]


def test_back_to_the_beginning_shows_the_declared_columns_in_their_order(table: RecordTable, chooser: ColumnChooser):
    table.arrange({"columns": ["id", "town"], "widths": {"town": 300}})
    assert table.shown_columns() == ["id", "town"]
    chooser.again.click()
    assert table.shown_columns() == ["name", "town"]
    assert table.headings.sectionSize(1) != 300


def test_the_menu_key_opens_it_and_escape_closes_it(table: RecordTable, qtbot: QtBot):
    from PySide6.QtGui import QContextMenuEvent
    from PySide6.QtWidgets import QApplication

    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), table.mapToGlobal(QPoint(5, 5)))
    QApplication.sendEvent(table.viewport(), event)
    chooser = table.findChild(ColumnChooser)
    assert chooser is not None
    qtbot.keyClick(chooser, Qt.Key.Key_Escape)
    assert not chooser.isVisible()
