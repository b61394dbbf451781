"""Text in three sizes: chosen once, seen everywhere at once, and kept."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from custdesk.settings import Settings
from custdesk.ui import icons
from custdesk.ui.choices import Choices, text_size_names, theme_names
from custdesk.ui.growing import keep_fitting
from custdesk.ui.rail import Rail
from custdesk.ui.record_table import RecordTable, RecordTableModel, TableColumn
from custdesk.ui.theme import TextSize, ThemeChoice, TypeSize, grown, shrunk
from custdesk.ui.widgets import EmptyPlace, Picture, SectionHeading, make_room, small, words
from custdesk.ui.widgets.areas import LowArea, SideBySide
from tests.ui.wearing import wear

LONG = "A long sentence that says what is wrong and how to mend it, in words that everybody understands. " * 4


@pytest.fixture
def room(qtbot: QtBot, choices: Choices) -> QWidget:
    room = QWidget()
    QVBoxLayout(room)
    qtbot.addWidget(room)
    room.resize(600, 400)
    room.show()
    return room


def _in(room: QWidget, part: QWidget) -> QWidget:
    layout = room.layout()
    assert layout is not None
    layout.addWidget(part)
    QApplication.processEvents()
    return part


def test_fonts_of_widgets_that_are_shown_grow_and_shrink_again(qtbot: QtBot, room: QWidget, choices: Choices) -> None:
    parts = [_in(room, part) for part in (QLabel("Name"), QLineEdit(), QPushButton("Save"), small("Hint"))]
    before = [part.font().pixelSize() for part in parts]
    wear(qtbot, choices, TextSize.LARGEST)

    assert before == [13, 13, 13, 11]
    assert [part.font().pixelSize() for part in parts] == [18, 18, 18, 15]
    assert (TypeSize.BODY, TypeSize.SMALL) == (18, 15)
    assert QApplication.font().pixelSize() == 18
    wear(qtbot, choices, TextSize.NORMAL)
    assert [part.font().pixelSize() for part in parts] == before


def test_another_language_keeps_the_size(room: QWidget, choices: Choices) -> None:
    choices.choose_text_size(TextSize.LARGE)
    choices.languages.install("fa")

    assert QApplication.font().pixelSize() == TypeSize.BODY == 16


def test_pictures_and_icons_beside_text_grow_with_it(qtbot: QtBot, room: QWidget, choices: Choices) -> None:
    picture = _in(room, Picture("check"))
    button = QPushButton("Add")
    icons.dress(button, "add")
    _in(room, button)
    wear(qtbot, choices, TextSize.LARGEST)

    assert picture.size() == QSize(22, 22)
    assert button.iconSize() == QSize(22, 22)
    assert QSize(22, 22) in button.icon().availableSizes()


def test_rows_and_columns_of_a_list_grow_and_are_kept_as_for_normal_text(qtbot: QtBot, choices: Choices) -> None:
    columns = [
        TableColumn(key=key, heading=("Customer", "Name"), words=str, shown=True, width=100) for key in ("a", "b", "c")
    ]
    table = RecordTable(RecordTableModel(columns, lambda row: row), "A list")
    qtbot.addWidget(table)
    tall = table.verticalHeader().defaultSectionSize()
    wear(qtbot, choices, TextSize.LARGEST)

    assert table.verticalHeader().defaultSectionSize() == grown(tall) > tall
    assert table.columnWidth(0) == 140
    assert table.arrangement()["widths"]["a"] == 100
    table.arrange({"columns": ["a", "b"], "widths": {"a": 200}})
    assert table.columnWidth(0) == 280


def test_the_rail_grows_and_scrolls_to_the_present_place_where_it_is_too_high(qtbot: QtBot, choices: Choices) -> None:
    rail = Rail([("customers", f"Place {number}") for number in range(8)], "Menu")
    qtbot.addWidget(rail)
    rail.resize(rail.width(), 640)
    rail.show()
    narrow, low = rail.width(), rail.buttons[0].height()
    wear(qtbot, choices, TextSize.LARGEST)
    QApplication.processEvents()

    assert rail.width() > narrow
    assert rail.buttons[0].height() == grown(low)
    rail.mark(7)
    last = rail.buttons[7]
    shown = last.visibleRegion().boundingRect()
    assert shown.height() == last.height()


@pytest.mark.parametrize("pixels", range(1, 400, 7))
def test_what_has_grown_can_be_told_as_it_was(choices: Choices, pixels: int) -> None:
    for size in TextSize:
        choices.choose_text_size(size)

        assert shrunk(grown(pixels)) == pixels


def test_what_is_gone_is_fitted_no_more(qtbot: QtBot, choices: Choices) -> None:
    fitted: list[QWidget] = []
    box = QWidget()
    keep_fitting(box, fitted.append)
    wear(qtbot, choices, TextSize.LARGE)
    times = len(fitted)
    assert times > 1, "once at the beginning, and again for what is seen and for everything"
    assert set(fitted) == {box}
    delete(box)
    wear(qtbot, choices, TextSize.NORMAL)

    assert len(fitted) == times


def test_the_size_is_kept_on_this_pc(choices: Choices, tmp_path: Path) -> None:
    choices.choose_text_size(TextSize.LARGE)

    assert Settings.load(tmp_path / "settings.json").text_size == "large"


def test_every_look_and_every_size_has_words(choices: Choices) -> None:
    assert list(theme_names()) == list(ThemeChoice)
    assert list(text_size_names()) == list(TextSize)
    assert all([*theme_names().values(), *text_size_names().values()])


def test_a_dialog_has_room_for_its_texts_at_any_size_and_for_those_that_come_later(
    qtbot: QtBot, choices: Choices
) -> None:
    choices.choose_text_size(TextSize.LARGEST)
    dialog = QDialog()
    qtbot.addWidget(dialog)
    column = QVBoxLayout(dialog)
    says, later = words(LONG), words(LONG)
    later.hide()
    column.addWidget(says)
    column.addWidget(later)
    make_room(dialog, QSize(400, 20))
    dialog.show()

    assert dialog.width() == 560
    assert says.height() >= says.heightForWidth(says.width())
    later.show()
    qtbot.waitUntil(lambda: later.height() >= later.heightForWidth(later.width()))
    assert says.height() >= says.heightForWidth(says.width())


def test_parts_stand_one_below_the_other_where_they_have_no_room_beside_each_other(room: QWidget) -> None:
    first, second = QPushButton("A button with a long text on it"), QPushButton("Another button, as long as it")
    both = _in(room, SideBySide([first, second]))
    assert first.y() == second.y()
    both.resize(both.minimumSizeHint().width(), 200)
    QApplication.processEvents()
    both.layout().activate()

    assert second.y() >= first.geometry().bottom()


def test_a_low_area_is_as_high_as_its_text_until_it_scrolls(room: QWidget) -> None:
    text = words("Short.")
    area = _in(room, LowArea(text, 60))
    assert area.height() < 60
    text.setText(LONG)
    QApplication.processEvents()
    room.layout().activate()

    assert area.height() == 60
    assert area.verticalScrollBar().maximum() > 0  # type: ignore[attr-defined]


def test_an_empty_place_that_is_too_high_scrolls_and_cuts_nothing(qtbot: QtBot, choices: Choices) -> None:
    choices.choose_text_size(TextSize.LARGEST)
    place = EmptyPlace("customers", "No customers yet", LONG, "New customer", lambda: None)
    qtbot.addWidget(place)
    place.resize(800, 150)
    place.show()

    assert place.text.height() >= place.text.heightForWidth(place.text.width())


def test_a_long_heading_wraps_before_it_pushes_its_button_out(room: QWidget) -> None:
    button = QPushButton("Change")
    heading = _in(room, SectionHeading("A heading of many words, too long for one line of this room", button))
    room.resize(260, 300)
    QApplication.processEvents()

    assert heading.rect().contains(button.geometry())
    assert isinstance(heading, SectionHeading)
    assert heading.label.height() >= heading.label.heightForWidth(heading.label.width())
