"""A list shows pages of rows in local form, sorts through its source and remembers how it was arranged."""

import json
from dataclasses import dataclass
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from custdesk.ui.choices import Choices
from custdesk.ui.record_table import RecordTable, RecordTableModel, TableCard, TableColumn

PAGE = 128
NOWHERE = QModelIndex()


@dataclass(frozen=True)
class Row:
    id: int
    name: str
    town: str


@dataclass(frozen=True)
class Batch:
    rows: tuple[Row, ...]
    next_key: int | None


class Source:
    """A list of rows that gives pages by key, and notes what it was asked."""

    def __init__(self, count: int) -> None:
        self.rows = [Row(number, f"Name {number:04}", f"Town {count - number:04}") for number in range(1, count + 1)]
        self.asked: list[Any] = []

    def fetch(self, after: Any) -> Batch:
        self.asked.append(after)
        start = after or 0
        page = tuple(self.rows[start : start + PAGE])
        return Batch(page, start + PAGE if start + PAGE < len(self.rows) else None)


def columns() -> list[TableColumn]:
    return [
        TableColumn(key="name", heading=("T", "Name"), words=lambda row: row.name, shown=True, strong=True, width=180),
        TableColumn(key="town", heading=("T", "Town"), words=lambda row: row.town, shown=True),
        TableColumn(key="id", heading=("T", "Number"), words=lambda row: str(row.id), left_to_right=True),
        TableColumn(key="street", heading=("T", "Street"), words=lambda row: row.town),
    ]


def make_model() -> RecordTableModel:
    return RecordTableModel(columns(), lambda row: row.id, muted=lambda row: row.id == 2, sorts=True)


def click_heading(
    table: RecordTable, key: str, qtbot: QtBot, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    header, place = table.headings, table.records.place_of(key)
    at = QPoint(header.sectionViewportPosition(place) + 20, 10)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, modifier, at)


@pytest.fixture
def card(qtbot: QtBot, choices: Choices) -> TableCard:
    card = TableCard(RecordTable(make_model(), "People"))
    qtbot.addWidget(card)
    card.resize(700, 400)
    with qtbot.waitExposed(card):
        card.show()
    return card


@pytest.fixture
def table(card: TableCard) -> RecordTable:
    table = card.findChild(RecordTable)
    assert table is not None
    return table


def test_the_model_keeps_the_rules_of_qt_while_pages_come_in(qtbot: QtBot):
    model = make_model()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    # Left to itself the tester fetches more in the middle of a reset.
    tester.setUseFetchMore(False)
    source = Source(300)
    model.show(source.fetch)
    while model.canFetchMore(NOWHERE):
        model.fetchMore(NOWHERE)
    assert model.rowCount() == 300
    model.show(Source(0).fetch)
    assert model.rowCount() == 0
    assert tester.model() is model


def test_rows_come_page_by_page_and_each_page_begins_after_the_last():
    model, source = make_model(), Source(300)
    model.show(source.fetch)
    assert model.rowCount() == PAGE
    model.fetchMore(NOWHERE)
    model.fetchMore(NOWHERE)
    assert not model.canFetchMore(NOWHERE)
    assert source.asked == [None, PAGE, 2 * PAGE]
    assert [model.record_id(row) for row in range(300)] == list(range(1, 301))


def test_a_cell_has_its_words_for_eyes_and_for_screen_readers():
    model = make_model()
    model.show(Source(3).fetch)
    cell = model.index(0, 0)
    assert cell.data() == "Name 0001"
    assert cell.data(Qt.ItemDataRole.AccessibleTextRole) == "Name 0001"
    assert model.index(1, 0).data(RecordTableModel.MUTED) is True
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Town"
    assert model.headerData(0, Qt.Orientation.Vertical) is None


def test_a_click_on_a_heading_sorts_and_a_second_click_turns_the_order(table: RecordTable, qtbot: QtBot):
    table.show_records(Source(200).fetch)
    with qtbot.waitSignals([table.sorted_anew, table.arranged]):
        click_heading(table, "town", qtbot)
    assert table.records.sorting == (("town", False),)
    click_heading(table, "town", qtbot)
    assert table.records.sorting == (("town", True),)


def test_shift_and_a_click_sort_by_one_more_column_up_to_three(table: RecordTable, qtbot: QtBot):
    table.arrange({"columns": ["name", "town", "id", "street"]})
    shift = Qt.KeyboardModifier.ShiftModifier
    click_heading(table, "town", qtbot)
    click_heading(table, "id", qtbot, shift)
    click_heading(table, "id", qtbot, shift)
    click_heading(table, "name", qtbot, shift)
    assert table.records.sorting == (("town", False), ("id", True), ("name", False))
    click_heading(table, "street", qtbot, shift)
    assert table.records.sorting == (("town", False), ("id", True), ("street", False))
    click_heading(table, "town", qtbot)
    assert table.records.sorting == (("town", False),)


def test_a_heading_says_in_words_how_it_sorts(table: RecordTable):
    table.sort_by((("town", False), ("name", True)))
    across = Qt.Orientation.Horizontal
    spoken = [table.records.headerData(place, across, Qt.ItemDataRole.AccessibleTextRole) for place in range(3)]
    assert spoken == ["Name: sorted downwards, number 2", "Town: sorted upwards, number 1", "Number"]
    assert table.records.headerData(0, across) == "Name"


def test_the_chosen_row_stays_chosen_when_the_list_is_fetched_again(table: RecordTable, qtbot: QtBot):
    source = Source(300)
    table.show_records(source.fetch)
    table.records.fetchMore(NOWHERE)
    with qtbot.waitSignal(table.chosen, check_params_cb=lambda record_id: record_id == 200):
        table.choose(200)
    with qtbot.assertNotEmitted(table.chosen):
        table.show_records(source.fetch, keep_place=True)
    assert table.chosen_id() == 200
    assert table.records.rowCount() == 2 * PAGE


def test_a_chosen_row_that_is_gone_is_no_longer_chosen(table: RecordTable, qtbot: QtBot):
    table.show_records(Source(5).fetch)
    table.choose(5)
    with qtbot.waitSignal(table.chosen, check_params_cb=lambda record_id: record_id == 0):
        table.show_records(Source(3).fetch)
    assert table.chosen_id() == 0


def test_enter_opens_the_chosen_row(table: RecordTable, qtbot: QtBot):
    table.show_records(Source(5).fetch)
    table.choose(3)
    with qtbot.waitSignal(table.opened, check_params_cb=lambda record_id: record_id == 3):
        qtbot.keyClick(table, Qt.Key.Key_Return)


def test_going_down_past_the_last_row_fetches_the_next_page(table: RecordTable, qtbot: QtBot):
    table.show_records(Source(300).fetch)
    table.choose(PAGE - 1)
    qtbot.keyClick(table, Qt.Key.Key_Down)
    assert table.chosen_id() == PAGE
    assert table.records.rowCount() == 2 * PAGE


def test_columns_widths_order_and_sort_are_remembered(table: RecordTable, qtbot: QtBot):
    table.arrange({"columns": ["name", "town", "id"]})
    table.headings.resizeSection(0, 222)
    table.headings.moveSection(2, 0)
    table.sort_by((("town", True), ("id", False)))
    kept = json.loads(json.dumps(table.arrangement()))
    other = RecordTable(make_model(), "People")
    qtbot.addWidget(other)
    other.arrange(kept)
    assert other.shown_columns() == ["id", "name", "town"]
    assert other.headings.sectionSize(0) == 222
    assert other.records.sorting == (("town", True), ("id", False))


@pytest.mark.parametrize(
    "arrangement",
    [
        {"columns": ["gone"], "widths": {"name": "wide"}, "sort": [["gone", False], ["name"], 7]},
        {"columns": 7, "widths": [], "sort": "town"},
        {"columns": [], "widths": {"name": -5}},
    ],
)
def test_an_arrangement_that_makes_no_sense_gives_the_declared_one(table: RecordTable, arrangement: dict[str, Any]):
    table.arrange(arrangement)
    assert table.shown_columns() == ["name", "town"]
    assert table.horizontalHeader().sectionSize(0) == 180
    assert table.records.sorting == (("name", False),)


def test_the_frame_shows_that_the_list_has_the_focus(card: TableCard, table: RecordTable):
    table.setFocus()
    assert card.property("look") == "card-focused"
    table.clearFocus()
    assert card.property("look") == "card"


def test_the_list_has_a_name_for_screen_readers(table: RecordTable):
    assert table.accessibleName() == "People"
    assert not table.showGrid()
    assert table.verticalHeader().isHidden()
