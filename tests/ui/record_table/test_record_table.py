"""A list shows pages of rows in local form, sorts through its source and remembers how it was arranged."""

from dataclasses import dataclass
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, Qt
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
        self.asked: list[tuple[str, bool, Any]] = []

    def fetch(self, sort: str, descending: bool, after: Any) -> Batch:
        self.asked.append((sort, descending, after))
        ordered = sorted(self.rows, key=lambda row: getattr(row, sort), reverse=descending)
        start = after or 0
        page = tuple(ordered[start : start + PAGE])
        return Batch(page, start + PAGE if start + PAGE < len(ordered) else None)


def columns() -> list[TableColumn]:
    return [
        TableColumn(key="name", heading=("T", "Name"), words=lambda row: row.name, shown=True, strong=True, width=180),
        TableColumn(key="town", heading=("T", "Town"), words=lambda row: row.town, shown=True),
        TableColumn(key="id", heading=("T", "Number"), words=lambda row: str(row.id), left_to_right=True),
    ]


def make_model() -> RecordTableModel:
    return RecordTableModel(columns(), lambda row: row.id, muted=lambda row: row.id == 2)


@pytest.fixture
def card(qtbot: QtBot, choices: Choices) -> TableCard:
    card = TableCard(RecordTable(make_model(), "People"))
    qtbot.addWidget(card)
    card.resize(500, 400)
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
    model.sort(1, Qt.SortOrder.DescendingOrder)
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
    assert [after for _sort, _descending, after in source.asked] == [None, PAGE, 2 * PAGE]
    assert [model.record_id(row) for row in range(300)] == list(range(1, 301))


def test_sorting_asks_the_source_and_never_sorts_here():
    model, source = make_model(), Source(300)
    model.show(source.fetch)
    model.sort(1, Qt.SortOrder.AscendingOrder)
    assert source.asked[-1] == ("town", False, None)
    assert model.record_id(0) == 300
    assert model.rowCount() == PAGE


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
    source = Source(200)
    table.show_records(source.fetch)
    with qtbot.waitSignal(table.arranged):
        table.horizontalHeader().sectionClicked.emit(1)
    assert (table.records.sort_key, table.records.descending) == ("town", False)
    table.horizontalHeader().sectionClicked.emit(1)
    assert (table.records.sort_key, table.records.descending) == ("town", True)
    assert source.asked[-1] == ("town", True, None)
    assert table.horizontalHeader().sortIndicatorSection() == 1


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


def test_columns_are_chosen_from_the_menu_and_remembered(table: RecordTable, qtbot: QtBot):
    assert table.shown_columns() == ["name", "town"]
    menu = table.column_menu()
    number = next(action for action in menu.actions() if action.text() == "Number")
    assert not number.isChecked()
    with qtbot.waitSignal(table.arranged):
        number.trigger()
    assert table.shown_columns() == ["name", "town", "id"]
    table.horizontalHeader().resizeSection(0, 222)
    table.horizontalHeader().moveSection(2, 0)
    kept = table.arrangement()
    other = RecordTable(make_model(), "People")
    qtbot.addWidget(other)
    other.arrange(kept)
    assert other.shown_columns() == ["id", "name", "town"]
    assert other.horizontalHeader().sectionSize(0) == 222


def test_the_last_column_cannot_be_taken_away(table: RecordTable):
    table.arrange({"columns": ["town"]})
    ticked = [action for action in table.column_menu().actions() if action.isChecked()]
    assert [action.text() for action in ticked] == ["Town"]
    assert not ticked[0].isEnabled()


@pytest.mark.parametrize(
    "arrangement",
    [
        {"columns": ["gone"], "widths": {"name": "wide"}, "sort": "gone"},
        {"columns": 7, "widths": [], "sort": None, "descending": "yes"},
        {"columns": [], "widths": {"name": -5}},
    ],
)
def test_an_arrangement_that_makes_no_sense_gives_the_declared_one(table: RecordTable, arrangement: dict[str, Any]):
    table.arrange(arrangement)
    assert table.shown_columns() == ["name", "town"]
    assert table.horizontalHeader().sectionSize(0) == 180
    assert (table.records.sort_key, table.records.descending) == ("name", False)


def test_back_to_the_beginning_shows_the_declared_columns_in_their_order(table: RecordTable):
    table.arrange({"columns": ["id", "town"], "widths": {"town": 300}})
    assert table.shown_columns() == ["id", "town"]
    table.column_menu().actions()[-1].trigger()
    assert table.shown_columns() == ["name", "town"]


def test_the_frame_shows_that_the_list_has_the_focus(card: TableCard, table: RecordTable):
    table.setFocus()
    assert card.property("look") == "card-focused"
    table.clearFocus()
    assert card.property("look") == "card"


def test_the_list_has_a_name_for_screen_readers(table: RecordTable):
    assert table.accessibleName() == "People"
    assert not table.showGrid()
    assert table.verticalHeader().isHidden()
