"""The list of shortcuts: everything that a key does, found by typing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from custdesk.ui.choices import Choices
from custdesk.ui.main_window import MainWindow
from custdesk.ui.shortcuts import ShortcutsDialog, groups_of
from tests.ui.looking import cut_off, nameless
from tests.ui.screens.ground import settle

ENGLISH = QKeySequence.SequenceFormat.PortableText


@pytest.fixture
def dialog(qtbot: QtBot, main_window: MainWindow) -> ShortcutsDialog:
    dialog = ShortcutsDialog(main_window.actions(), main_window, pages=main_window.pages())
    dialog.show()
    return dialog


def rows(dialog: ShortcutsDialog) -> list[tuple[str, str, str]]:
    """Return (where, what, keys) of the rows that are shown."""
    headings = [dialog.list.topLevelItem(place) for place in range(dialog.list.topLevelItemCount())]
    return [
        (heading.text(0), heading.child(row).text(0), heading.child(row).text(1))
        for heading in headings
        for row in range(heading.childCount())
        if not heading.isHidden() and not heading.child(row).isHidden()
    ]


def told(main_window: MainWindow) -> set[str]:
    groups = groups_of(main_window.actions(), main_window.pages())
    return {one.toString(ENGLISH) for _name, keys in groups for key in keys for one in key.keys}


def test_they_stand_under_where_they_work(dialog: ShortcutsDialog) -> None:
    shown = rows(dialog)
    assert ("Everywhere", "New", "Ctrl+N") in shown
    assert ("Everywhere", "Search", "Ctrl+F   /") in shown
    assert ("In a form", "Next field", "Enter   Tab") in shown
    assert ("When a list is brought in", "Mend the cell", "F2") in shown
    assert len(shown) == len(set(shown))


def test_every_key_of_the_window_and_of_its_places_is_told(main_window: MainWindow) -> None:
    known = told(main_window)
    keys = [key for action in main_window.findChildren(QAction) for key in action.shortcuts()]
    keys += [shortcut.key() for shortcut in main_window.findChildren(QShortcut)]
    keys += [button.shortcut() for button in main_window.findChildren(QAbstractButton)]
    missing = {key.toString(ENGLISH) for key in keys if not key.isEmpty()} - known
    assert {key for key in missing if not key.startswith("Alt+")} == set()


def test_typing_finds_a_key_by_what_it_does_by_its_name_and_by_where_it_works(dialog: ShortcutsDialog) -> None:
    dialog.search.setText("cell mend")
    assert [what for _where, what, _keys in rows(dialog)] == ["Mend the cell"]
    dialog.search.setText("ctrl+n")
    assert {keys for _where, _what, keys in rows(dialog)} == {"Ctrl+N"}
    dialog.search.setText("brought in")
    assert {where for where, _what, _keys in rows(dialog)} == {"When a list is brought in"}
    dialog.search.setText("xyzzy")
    assert rows(dialog) == []
    assert dialog.nothing.isVisible()
    dialog.search.clear()
    assert not dialog.nothing.isVisible()


def test_it_is_used_with_the_keyboard_alone(qtbot: QtBot, dialog: ShortcutsDialog) -> None:
    qtbot.waitUntil(dialog.search.hasFocus)
    qtbot.keyClicks(dialog.search, "lock")
    assert "Ctrl+L" in {keys for _where, _what, keys in rows(dialog)}
    qtbot.keyClick(dialog.search, Qt.Key.Key_Return)
    assert dialog.isVisible()
    qtbot.keyClick(dialog.search, Qt.Key.Key_Tab)
    assert dialog.list.hasFocus()
    qtbot.keyClick(dialog.list, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


@pytest.mark.parametrize("language", ["en", "fa"])
def test_nothing_is_cut_off_or_nameless(qtbot: QtBot, main_window: MainWindow, choices: Choices, language: str) -> None:
    choices.languages.install(language)
    dialog = ShortcutsDialog(main_window.actions(), main_window, pages=main_window.pages())
    dialog.show()
    settle(dialog, dialog.size())
    assert cut_off(dialog) + nameless(dialog) == []
