"""A place is made when somebody opens it, or in an idle moment before; nobody notices which."""

import time
from collections.abc import Callable, Iterator
from typing import ClassVar

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from custdesk.customers.model import ListQuery
from custdesk.ui.customers.page import CustomersPage
from custdesk.ui.main_window import MainWindow
from custdesk.ui.page import Command, Page, PageContext
from custdesk.ui.places import PLACES
from custdesk.ui.shell.navigation import BACK, FORWARD
from custdesk.ui.shell.palette import Palette
from custdesk.ui.shell.place_stack import PlaceStack
from tests.ui.shell.conftest import REAL
from tests.ui.shell.within import Customers, Log, Place, Team, looked_at, write

Open = Callable[..., MainWindow]
CTRL = Qt.KeyboardModifier.ControlModifier


class Large(Place):
    """Takes a while to be made, and notes what it does."""

    title = ("Test", "Large")
    icon = "privacy"
    pieces_made: ClassVar[list[str]] = []
    between: ClassVar[Callable[[], object]] = staticmethod(lambda: None)

    def pieces(self) -> Iterator[None]:
        for _piece in range(20):
            self.pieces_made.append(self.icon)
            time.sleep(0.002)
            yield
            Large.between()

    def commands(self) -> list[Command]:
        return [Command(text="Weigh the olives", act=lambda: None)]


class Larger(Large):
    title = ("Test", "Larger")
    icon = "settings"


class Paints(QObject):
    """Counts how often a part was painted."""

    def __init__(self) -> None:
        super().__init__()
        self.times = 0

    def watch(self, part: QWidget) -> None:
        part.installEventFilter(self)

    def eventFilter(self, _part: QObject, event: QEvent) -> bool:
        self.times += event.type() is QEvent.Type.Paint
        return False


@pytest.fixture(autouse=True)
def nothing_between() -> Iterator[None]:
    yield
    Large.between = staticmethod(lambda: None)
    Large.pieces_made.clear()


@pytest.fixture
def never_idle(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(PlaceStack, "_grow", lambda _stack: None)


def made_first(window: MainWindow) -> CustomersPage:
    page = window.current_page
    assert isinstance(page, CustomersPage)
    return page


def made(window: MainWindow) -> list[type[Page]]:
    return [type(page) for page in window.made_pages()]


@pytest.mark.usefixtures("never_idle")
def test_only_the_first_place_is_made_for_the_window_to_open(window: MainWindow) -> None:
    assert made(window) == [Customers]


@pytest.mark.usefixtures("never_idle")
def test_its_key_makes_a_place(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_3, CTRL)

    assert isinstance(window.current_page, Team)
    assert window.focusWidget() is window.current_page.box
    assert made(window) == [Customers, Team]


@pytest.mark.usefixtures("never_idle")
def test_the_palette_makes_a_place(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_K, CTRL)
    palette = window.findChild(Palette)
    assert palette is not None
    write(palette.line, "team")
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: isinstance(window.current_page, Team))


@pytest.mark.usefixtures("never_idle")
def test_another_place_makes_it_and_shows_a_record_there(context: PageContext, open_window: Open) -> None:
    window = open_window(context, (Team, Customers))
    customer = context.services.customers.page(ListQuery()).rows[0].customer
    assert window.open_place("customers", customer.id)

    assert looked_at(window) == customer.name


@pytest.mark.usefixtures("never_idle")
def test_back_and_forward_make_the_places_of_a_window_in_another_language(window: MainWindow, qtbot: QtBot) -> None:
    window.open_place("log")
    window.open_place("team")
    before = window.room
    window._choose_language("es")
    qtbot.waitUntil(lambda: window.room is not before)
    assert made(window) == [Team]

    window.navigation.go(BACK)
    assert isinstance(window.current_page, Log)
    window.navigation.go(BACK)
    assert isinstance(window.current_page, Customers)
    window.navigation.go(FORWARD)
    assert isinstance(window.current_page, Log)


@pytest.mark.usefixtures("never_idle")
def test_typing_is_kept_at_a_lock_before_every_place_is_made(context: PageContext, open_window: Open) -> None:
    window = open_window(context, REAL)
    page = made_first(window)
    page.new_record()
    page.form.editors.columns["given_name"].editor.setText("Nuria")  # type: ignore[attr-defined]
    for one in window.made_pages():
        one.keep_typing()

    assert made(window) == [CustomersPage]
    assert [draft.subject_id for draft in context.services.drafts.all()] == [0]
    page.form.forget()


def test_the_others_are_made_in_idle_moments(context: PageContext, open_window: Open, qtbot: QtBot) -> None:
    window = open_window(context, (Team, Large, Larger))
    qtbot.waitUntil(lambda: made(window) == [Team, Large, Larger])

    assert not window.room.stack.growing
    assert isinstance(window.current_page, Team)
    assert window.focusWidget() is window.current_page.box


def test_what_is_opened_goes_before_what_is_next(context: PageContext, open_window: Open) -> None:
    window = open_window(context, (Team, Large, Larger))
    window.go_to(2)

    assert isinstance(window.current_page, Larger)
    assert Large.pieces_made.count("settings") == len(list(Larger(context).pieces()))


def test_the_palette_offers_what_a_place_can_do_once_it_is_made(
    context: PageContext, open_window: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(PlaceStack, "_grow", lambda _stack: None)
    window = open_window(context, (Team, Large))
    qtbot.keyClick(window, Qt.Key.Key_K, CTRL)
    palette = window.findChild(Palette)
    assert palette is not None
    palette.go_to_row(3)
    here = palette.rows.offers[3].command.text
    window.room.stack.page(1)

    assert "Weigh the olives" in [offer.command.text for offer in palette.rows.offers]
    assert palette.rows.offers[palette.list.currentIndex().row()].command.text == here
    palette.reject()


def test_another_language_while_places_are_made(context: PageContext, open_window: Open, qtbot: QtBot) -> None:
    window = open_window(context, (Team, Large, Larger))
    before = window.room
    assert before.stack.growing
    window._choose_language("fa")
    qtbot.waitUntil(lambda: made(window) == [Team, Large, Larger] and not shiboken6.isValid(before))

    assert window.room.isRightToLeft()


def test_another_language_waits_for_a_place_that_somebody_waits_for(
    context: PageContext, open_window: Open, qtbot: QtBot
) -> None:
    window = open_window(context, (Team, Large))
    before = window.room
    Large.between = staticmethod(lambda: QTimer.singleShot(0, window, lambda: window._choose_language("el")))
    assert window.open_place("privacy")
    assert window.room is before
    Large.between = staticmethod(lambda: None)
    qtbot.waitUntil(lambda: window.room is not before and not shiboken6.isValid(before))

    assert isinstance(window.current_page, Large)


def test_nobody_sees_the_words_of_the_old_language_turned_round(
    context: PageContext, open_window: Open, qtbot: QtBot
) -> None:
    window = open_window(context, (Team, Large, Log))
    before, paints = window.room, Paints()
    paints.watch(window.current_page)
    assert window.updatesEnabled()
    window._choose_language("fa")
    qtbot.waitUntil(lambda: window.room is not before and window.updatesEnabled())

    assert paints.times == 0
    paints.watch(window.current_page)
    window.current_page.update()
    qtbot.waitUntil(lambda: paints.times > 0)


def test_what_two_languages_in_a_row_replace_goes_once(context: PageContext, open_window: Open, qtbot: QtBot) -> None:
    window = open_window(context, (Team, Large, Log))
    assert len(window.pages()) == 3
    before = window.room
    window._choose_language("fa")
    qtbot.waitUntil(lambda: window.room is not before)
    for _language in range(2):
        before.end()
    qtbot.waitUntil(lambda: not shiboken6.isValid(before))

    assert window.room.isVisible()


def test_a_window_that_is_closed_makes_nothing_more(context: PageContext, open_window: Open) -> None:
    window = open_window(context, (Team, Large, Larger))
    assert window.room.stack.growing
    window.close()
    pieces = len(Large.pieces_made)
    for _turn in range(20):
        QApplication.processEvents()

    assert not window.room.stack.growing
    assert len(Large.pieces_made) == pieces


def test_a_bug_in_a_place_leaves_the_others(context: PageContext, open_window: Open, qtbot: QtBot) -> None:
    window = open_window(context, (Team, Large, Log))

    def broken() -> None:
        raise ZeroDivisionError

    window.room.stack.rest()
    Large.between = staticmethod(broken)
    with pytest.raises(ZeroDivisionError):
        window.open_place("privacy")
    assert window.open_place("log")
    Large.between = staticmethod(lambda: None)
    assert window.open_place("privacy")


def test_all_places_can_be_made_in_a_window_that_is_not_shown(context: PageContext, qtbot: QtBot) -> None:
    window = MainWindow(context, PLACES, "")
    qtbot.addWidget(window)
    window.show()
    window.hide()
    assert [type(page) for page in window.pages()] == list(window.places)
