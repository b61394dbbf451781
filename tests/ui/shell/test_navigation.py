"""Back and forward: by keys, buttons and the mouse, through places and the customers looked at, in both directions."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from custdesk.erasure.model import GROUNDS
from custdesk.services import Services
from custdesk.ui.main_window import MainWindow
from custdesk.ui.page import PageContext
from tests.ui.shell.within import Customers, Log, Team, looked_at, page_of

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


def press(qtbot: QtBot, window: MainWindow, key: Qt.Key, modifier: Qt.KeyboardModifier = ALT) -> None:
    qtbot.keyClick(window.focusWidget() or window, key, modifier)


def test_keys_go_back_and_forward_through_places_and_customers(qtbot: QtBot, window: MainWindow) -> None:
    for place, customer_id in (("customers", 1), ("customers", 3), ("team", 0)):
        window.open_place(place, customer_id)
    press(qtbot, window, Qt.Key.Key_Left)
    assert window.current_page.icon == "customers"
    assert looked_at(window) == "Panadería Luz SL"
    press(qtbot, window, Qt.Key.Key_Left)
    assert looked_at(window) == "María Núñez"

    press(qtbot, window, Qt.Key.Key_Right)
    assert looked_at(window) == "Panadería Luz SL"
    press(qtbot, window, Qt.Key.Key_Right)
    assert window.current_page.icon == "team"
    press(qtbot, window, Qt.Key.Key_Right)
    assert window.current_page.icon == "team"


def test_in_persian_the_keys_change_sides(
    qtbot: QtBot, context: PageContext, open_window: Callable[[PageContext], MainWindow]
) -> None:
    context.choices.languages.install("fa", "IR")
    window = open_window(context)
    window.open_place("team")
    press(qtbot, window, Qt.Key.Key_Left)
    assert window.current_page.icon == "team"
    press(qtbot, window, Qt.Key.Key_Right)
    assert window.current_page.icon == "customers"
    press(qtbot, window, Qt.Key.Key_Left)

    assert window.current_page.icon == "team"
    back, forward = window.room.rail.ways[:2]
    assert back.mapTo(window, QPoint()).x() > forward.mapTo(window, QPoint()).x()


def test_the_buttons_of_a_mouse_go_wherever_the_pointer_is(qtbot: QtBot, window: MainWindow) -> None:
    window.open_place("team")
    window.open_place("log")
    over_a_table = page_of(window, Log).mapTo(window, QPoint(300, 300))
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.BackButton, pos=over_a_table)
    assert window.current_page.icon == "team"
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.ForwardButton, pos=over_a_table)

    assert window.current_page.icon == "log"


def test_the_buttons_have_names_and_are_pressed_only_where_they_lead_somewhere(
    qtbot: QtBot, window: MainWindow
) -> None:
    back, forward, find = window.room.rail.ways
    assert [button.accessibleName() for button in (back, forward, find)] == ["Back", "Forward", "Find anything"]
    assert (back.isEnabled(), forward.isEnabled()) == (False, False)
    window.open_place("team")
    assert (back.isEnabled(), forward.isEnabled()) == (True, False)
    qtbot.mouseClick(back, Qt.MouseButton.LeftButton)

    assert window.current_page.icon == "customers"
    assert (back.isEnabled(), forward.isEnabled()) == (False, True)


def test_a_page_that_is_not_left_is_asked_first(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.open_place("team")
    monkeypatch.setattr(page_of(window, Team), "may_leave", lambda: False)
    press(qtbot, window, Qt.Key.Key_Left)
    assert window.current_page.icon == "team"
    monkeypatch.undo()
    press(qtbot, window, Qt.Key.Key_Left)

    assert window.current_page.icon == "customers"


def test_going_back_to_another_customer_asks_a_form_that_is_open(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.open_place("customers", 1)
    window.open_place("customers", 3)
    page = page_of(window, Customers)
    monkeypatch.setattr(page, "may_leave", lambda: False)
    press(qtbot, window, Qt.Key.Key_Left)

    assert looked_at(window) == "Panadería Luz SL"
    assert window.room.rail.ways[0].isEnabled()


def test_who_is_gone_is_said_to_be_and_passed_by(qtbot: QtBot, window: MainWindow, services: Services) -> None:
    for customer_id in (1, 3, 4):
        window.open_place("customers", customer_id)
    gone = services.customers.open(3).customer
    services.erasure.erase(3, gone.version, next(iter(GROUNDS)), gone.number)
    press(qtbot, window, Qt.Key.Key_Left)

    assert looked_at(window) == "María Núñez"
    assert window.toast.label.text() == "This customer is not there any more."
    press(qtbot, window, Qt.Key.Key_Right)
    assert looked_at(window) == "نرگس محمدی"


def test_where_everybody_was_is_kept_in_another_language(
    qtbot: QtBot, window: MainWindow, context: PageContext
) -> None:
    window.open_place("team")
    context.choices.choose_language("es")
    qtbot.waitUntil(lambda: window.window_actions.lock.text() == "Bloquear ahora")
    assert window.current_page.icon == "team"
    # Where there is no desktop nobody gives the keyboard back to a window whose parts were replaced.
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    press(qtbot, window, Qt.Key.Key_Left)

    assert window.current_page.icon == "customers"


def test_recent_customers_are_a_menu_of_their_own(qtbot: QtBot, window: MainWindow, services: Services) -> None:
    for customer_id in (1, 3):
        services.customers.open(customer_id)
    (recent,) = [menu for menu in window.menu().findChildren(type(window.menu())) if menu.title() == "Recent customers"]
    assert [entry.text() for entry in recent.actions()] == ["Panadería Luz SL", "María Núñez"]
    recent.actions()[1].trigger()

    assert looked_at(window) == "María Núñez"


def test_whoever_opened_nobody_is_told_so(window: MainWindow) -> None:
    (recent,) = [menu for menu in window.menu().findChildren(type(window.menu())) if menu.title() == "Recent customers"]

    assert [(entry.text(), entry.isEnabled()) for entry in recent.actions()] == [("Nobody opened yet", False)]
