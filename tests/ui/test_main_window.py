"""The window of a session: places by role, keys to the page in front, both directions."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import ClassVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QMenu, QVBoxLayout
from pytestqt.qtbot import QtBot

from custdesk.desk.permissions import Permission, Role
from custdesk.services import Services
from custdesk.ui.choices import Choices
from custdesk.ui.main_window import MainWindow
from custdesk.ui.page import Page, PageContext
from custdesk.ui.pictures import render
from custdesk.ui.shortcuts import ShortcutsDialog
from custdesk.ui.tasks import TaskRunner
from custdesk.ui.theme import TextSize, ThemeChoice
from custdesk.ui.widgets import SearchBox
from tests.shops import make_shop, seen_as


class _Noted(Page):
    title = ("Test", "First")
    icon = "customers"
    asked: ClassVar[list[str]] = []
    leave = True

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.search = SearchBox()
        QVBoxLayout(self).addWidget(self.search)

    def refresh(self) -> None:
        self.asked.append("refresh")

    def focus_search(self) -> None:
        self.search.setFocus()
        self.asked.append("search")

    def new_record(self) -> None:
        self.asked.append("new")

    def save(self) -> None:
        self.asked.append("save")

    def go_back(self) -> None:
        self.asked.append("back")

    def may_leave(self) -> bool:
        return self.leave


class _Log(Page):
    title = ("Test", "Log")
    icon = "log"
    permissions = (Permission.LOG_VIEW,)


class _Either(Page):
    title = ("Test", "Lists")
    icon = "exchange"
    permissions = (Permission.IMPORT_RUN, Permission.EXPORT_LIST)


PLACES = (_Noted, _Log, _Either)


@pytest.fixture(scope="module")
def services(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Services]:
    services = make_shop(tmp_path_factory.mktemp("window"))
    yield services
    services.close()


@pytest.fixture
def open_as(
    qtbot: QtBot, choices: Choices, tasks: TaskRunner, services: Services
) -> Iterator[Callable[[Role], MainWindow]]:
    made: list[MainWindow] = []

    def opened(role: Role) -> MainWindow:
        seen = seen_as(services, role=role, user_name="maria")
        window = MainWindow(PageContext(services=seen, tasks=tasks, choices=choices), PLACES, "Olive Corner")
        qtbot.addWidget(window)
        window.show()
        made.append(window)
        return window

    yield opened
    for window in made:
        window.hide()


@pytest.fixture
def window(open_as: Callable[[Role], MainWindow]) -> Iterator[MainWindow]:
    _Noted.asked.clear()
    yield open_as(Role.OWNER)
    _Noted.leave = True


@pytest.mark.parametrize(
    ("role", "titles"),
    [(Role.OWNER, ["First", "Log", "Lists"]), (Role.ACCOUNTANT, ["First", "Lists"]), (Role.CLERK, ["First"])],
)
def test_the_rail_shows_the_places_a_role_may_open(
    open_as: Callable[[Role], MainWindow], role: Role, titles: list[str]
) -> None:
    window = open_as(role)

    assert [button.text() for button in window.room.rail.buttons] == titles
    assert [page.title_text() for page in window.pages()] == titles


@pytest.mark.parametrize(
    ("key", "modifier", "asked"),
    [
        (Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier, "new"),
        (Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier, "search"),
        (Qt.Key.Key_Slash, Qt.KeyboardModifier.NoModifier, "search"),
        (Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier, "save"),
        (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier, "back"),
    ],
)
def test_keys_go_to_the_page_in_front(
    qtbot: QtBot, window: MainWindow, key: Qt.Key, modifier: Qt.KeyboardModifier, asked: str
) -> None:
    qtbot.keyClick(window, key, modifier)

    assert window.current_page.asked[-1] == asked


def test_a_slash_typed_into_a_box_stays_a_slash(qtbot: QtBot, window: MainWindow) -> None:
    page = window.current_page
    assert isinstance(page, _Noted)
    page.search.setFocus()
    qtbot.keyClicks(page.search, "a/b")

    assert page.search.text() == "a/b"


def test_places_open_by_number(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)

    assert isinstance(window.current_page, _Log)
    assert window.room.rail.buttons[1].isChecked()


def test_a_page_with_unsaved_typing_is_not_left(qtbot: QtBot, window: MainWindow) -> None:
    _Noted.leave = False
    window.room.rail.buttons[1].click()

    assert isinstance(window.current_page, _Noted)
    assert window.room.rail.buttons[0].isChecked()
    with qtbot.assertNotEmitted(window.signed_out):
        qtbot.keyClick(window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    window.close()
    assert window.isVisible()


def test_signing_out_and_switching_user_are_told_apart(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitSignal(window.signed_out) as left:
        window.window_actions.switch_user.trigger()
    assert left.args == [True]
    with qtbot.waitSignal(window.signed_out) as left:
        window.window_actions.sign_out.trigger()
    assert left.args == [False]


def test_ctrl_q_closes_the_window(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitSignal(window.closed):
        qtbot.keyClick(window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)

    assert not window.isVisible()


def test_persian_puts_the_rail_on_the_right_and_keeps_the_place(qtbot: QtBot, window: MainWindow) -> None:
    window.go_to(1)
    assert window.room.rail.x() == 0
    _entry(window, "فارسی").trigger()
    qtbot.waitUntil(lambda: window.room.rail.x() > window.width() // 2)

    assert isinstance(window.current_page, _Log)
    assert window.room.stack.geometry().right() < window.room.rail.x()
    assert len(window.pages()) == len(PLACES)


def test_the_menu_marks_the_present_language_theme_and_size_of_text(window: MainWindow, choices: Choices) -> None:
    checked = [entry.text() for entry in _entries(window) if entry.isChecked()]

    assert checked == ["English", "Light", "Normal"]
    _entry(window, "Dark").trigger()
    _entry(window, "Large").trigger()
    assert choices.theme.choice is ThemeChoice.DARK
    assert choices.theme.text_size is TextSize.LARGE


def test_the_list_of_shortcuts_is_made_from_the_actions(qtbot: QtBot, window: MainWindow) -> None:
    dialog = ShortcutsDialog(window.actions(), window)
    qtbot.addWidget(dialog)
    everywhere = dialog.list.topLevelItem(0)
    rows = [everywhere.child(row) for row in range(everywhere.childCount())]

    told = {(row.text(0), row.text(1)) for row in rows}
    assert {("New", "Ctrl+N"), ("Search", "Ctrl+F   /"), ("Quit", "Ctrl+Q")} <= told


def test_the_status_line_names_lens_person_role_and_vault(window: MainWindow) -> None:
    said = " ".join(part.text() for part in (*window.room.status.findChildren(QLabel), window.room.status.lens))

    for word in ("Personal view", "maria", "Owner", "Olive Corner"):
        assert word in said


def test_a_picture_of_the_window_can_be_saved(window: MainWindow, tmp_path: Path) -> None:
    assert render(window, tmp_path / "window.png").stat().st_size > 1000
    with pytest.raises(OSError):
        render(window, tmp_path / "missing" / "window.png")


def _entries(window: MainWindow) -> list[QAction]:
    return [entry for menu in window.menu().findChildren(QMenu) for entry in menu.actions()]


def _entry(window: MainWindow, text: str) -> QAction:
    return next(entry for entry in _entries(window) if entry.text() == text)
