"""The keyboard gets everywhere: into a place, from part to part, and what was just done can be taken back."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from custdesk.ui.customers.page import CustomersPage
from custdesk.ui.main_window import MainWindow
from custdesk.ui.page import PageContext
from custdesk.ui.settings.page import SettingsPage
from custdesk.ui.widgets.toast import undo_text
from tests.shops import seen_as
from tests.ui.shell.within import Customers, page_of

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
Open = Callable[[PageContext], MainWindow]


def press(
    qtbot: QtBot,
    window: MainWindow,
    key: Qt.Key,
    modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    qtbot.keyClick(window.focusWidget() or window, key, modifier)


def part_with_keyboard(window: MainWindow) -> QWidget:
    parts = (window.room.rail, window.current_page, window.toast, window.room.status)
    return next(part for part in parts if part.isAncestorOf(window.focusWidget()))


def test_coming_to_a_place_puts_the_keyboard_into_it(qtbot: QtBot, real_window: MainWindow) -> None:
    customers, settings = page_of(real_window, CustomersPage), page_of(real_window, SettingsPage)
    assert real_window.focusWidget() is customers.finder.search
    press(qtbot, real_window, Qt.Key.Key_2, CTRL)
    assert real_window.current_page is settings
    assert real_window.focusWidget() is settings.shop.name

    settings.shop.country.setFocus()
    press(qtbot, real_window, Qt.Key.Key_F6, SHIFT)
    assert real_window.focusWidget() is real_window.room.rail.buttons[1]
    press(qtbot, real_window, Qt.Key.Key_F6)
    assert real_window.focusWidget() is settings.shop.country


@pytest.mark.parametrize("language", ["en", "fa"])
def test_f6_goes_round_the_window_and_shift_f6_the_other_way(
    qtbot: QtBot, context: PageContext, open_window: Open, language: str
) -> None:
    context.choices.languages.install(language, "ES")
    window = open_window(context)
    window.toast.say("Saved.")
    parts = []
    for _part in range(4):
        press(qtbot, window, Qt.Key.Key_F6)
        parts.append(part_with_keyboard(window))
    assert parts == [window.toast, window.room.status, window.room.rail, window.current_page]

    for part in (window.room.rail, window.room.status, window.toast, window.current_page):
        press(qtbot, window, Qt.Key.Key_F6, SHIFT)
        assert part_with_keyboard(window) is part


def test_ctrl_z_takes_back_what_was_just_done(qtbot: QtBot, window: MainWindow) -> None:
    undone: list[str] = []
    window.toast.say("Archived: Ana", undo_text(), lambda: undone.append("Ana"))
    window.toast.say("Saved.")
    window.room.rail.buttons[0].setFocus()
    press(qtbot, window, Qt.Key.Key_Z, CTRL)
    assert undone == ["Ana"]
    press(qtbot, window, Qt.Key.Key_Z, CTRL)

    assert undone == ["Ana"]


def test_ctrl_z_in_a_text_takes_back_typing(qtbot: QtBot, window: MainWindow) -> None:
    undone: list[str] = []
    window.toast.say("Archived: Ana", undo_text(), lambda: undone.append("Ana"))
    box = page_of(window, Customers).box
    box.setFocus()
    qtbot.keyClicks(box, "x")
    press(qtbot, window, Qt.Key.Key_Z, CTRL)

    assert box.text() == ""
    assert undone == []


def test_esc_on_a_message_closes_it_and_nothing_else(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(window.current_page, "go_back", lambda: asked.append("back"))
    window.toast.say("Saved.")
    press(qtbot, window, Qt.Key.Key_F6)
    press(qtbot, window, Qt.Key.Key_Escape)
    assert window.toast.isHidden()
    assert asked == []
    press(qtbot, window, Qt.Key.Key_Escape)

    assert asked == ["back"]
    assert page_of(window, Customers).box.hasFocus()


def test_the_window_is_as_large_as_each_person_left_it(qtbot: QtBot, context: PageContext, open_window: Open) -> None:
    window = open_window(context)
    assert window.size() == QSize(1280, 800)
    window.resize(1000, 700)
    window.hide()
    other = replace(context, services=seen_as(context.services, user_id=2, user_name="lucia"))

    assert open_window(context).size() == QSize(1000, 700)
    assert open_window(other).size() == QSize(1280, 800)
    kept = {name: kept for name, kept in context.choices.settings.arrangements.items() if name.startswith("window/")}
    assert kept == {f"window/{context.session.user_id}": {"width": 1000, "height": 700, "maximised": False}}


def test_a_window_that_filled_the_screen_fills_it_again(context: PageContext, open_window: Open) -> None:
    window = open_window(context)
    window.showMaximized()
    QApplication.processEvents()
    window.hide()

    assert open_window(context).isMaximized()


@pytest.mark.parametrize("kept", [{"width": "wide"}, {"width": 5, "height": 5}, {"width": 90000, "height": 90000}])
def test_a_size_that_makes_no_sense_is_brought_into_bounds(
    context: PageContext, open_window: Open, kept: dict[str, object]
) -> None:
    context.choices.remember_arrangement(f"window/{context.session.user_id}", kept)
    window = open_window(context)

    assert window.minimumWidth() <= window.width() <= 1280
    assert window.minimumHeight() <= window.height() <= 800


def test_f1_opens_the_help_and_shift_f1_the_keys(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr("custdesk.ui.help.dialog.open_help", lambda *_asked: asked.append("help"))
    monkeypatch.setattr("custdesk.ui.shortcuts.ShortcutsDialog.exec", lambda _dialog: asked.append("keys"))
    press(qtbot, window, Qt.Key.Key_F1)
    press(qtbot, window, Qt.Key.Key_F1, SHIFT)

    assert asked == ["help", "keys"]
