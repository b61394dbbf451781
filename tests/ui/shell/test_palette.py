"""The palette: everything the window can do, and whoever one looks for, by typing."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from custdesk.audit.model import LogQuery
from custdesk.desk.permissions import Lens, Role
from custdesk.services import Services
from custdesk.ui.customers.page import CustomersPage
from custdesk.ui.main_window import MainWindow
from custdesk.ui.page import Command, PageContext
from custdesk.ui.settings.page import SettingsPage
from custdesk.ui.shell.palette import Palette
from custdesk.ui.theme import ThemeChoice
from tests.shops import seen_as
from tests.ui.looking import nameless
from tests.ui.shell.within import Customers, Team, page_of, write

CTRL = Qt.KeyboardModifier.ControlModifier
Open = Callable[[PageContext], MainWindow]


def open_palette(qtbot: QtBot, window: MainWindow) -> Palette:
    # A dialog that goes does not give the keyboard back where there is no desktop.
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window.focusWidget() or window, Qt.Key.Key_K, CTRL)
    (palette,) = window.findChildren(Palette)
    qtbot.waitUntil(palette.isVisible)
    return palette


def press(qtbot: QtBot, palette: Palette, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(palette.line, key)


def found(palette: Palette) -> list[str]:
    return [offer.command.text for offer in palette.rows.offers]


def choose(qtbot: QtBot, palette: Palette, typed: str) -> None:
    """Type, and press Enter on the first row."""
    window = palette.parentWidget()
    write(palette.line, typed)
    press(qtbot, palette, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not window.findChildren(Palette))


def test_a_customer_is_found_and_opened_without_a_mouse(
    qtbot: QtBot, real_window: MainWindow, services: Services
) -> None:
    real_window.open_place("settings")
    palette = open_palette(qtbot, real_window)
    write(palette.line, "nunez mar")
    assert found(palette)[0] == "María Núñez"
    press(qtbot, palette, Qt.Key.Key_Return)
    page = page_of(real_window, CustomersPage)
    qtbot.waitUntil(lambda: not page.panel.isHidden())

    assert real_window.current_page is page
    assert page.panel.name.text() == "María Núñez"
    assert [customer.name for customer in services.recent.all()] == ["María Núñez"]


@pytest.mark.parametrize("typed", ["papadop", "ΠΑΠΑΔΟΠΟΥΛΟΣ", "giorgos"])
def test_customers_are_found_in_other_letters(qtbot: QtBot, window: MainWindow, typed: str) -> None:
    palette = open_palette(qtbot, window)
    palette.line.setText(typed)

    assert found(palette) == ["Γιώργος Παπαδόπουλος"]


def test_persian_letters_of_another_keyboard_find_persian_names(qtbot: QtBot, window: MainWindow) -> None:
    palette = open_palette(qtbot, window)
    palette.line.setText("محمدي نرگس")

    assert found(palette) == ["نرگس محمدی"]


def test_without_typing_it_offers_whom_one_opened_last_and_then_everything(
    qtbot: QtBot, window: MainWindow, services: Services
) -> None:
    for customer_id in (3, 1):
        services.customers.open(customer_id)
    palette = open_palette(qtbot, window)

    assert found(palette)[:2] == ["María Núñez", "Panadería Luz SL"]
    assert {"Team", "Log", "Lock now", "Sign out", "Language: Ελληνικά", "Appearance: Dark"} <= set(found(palette))
    assert "Find anything" not in found(palette)


def test_a_place_opens(qtbot: QtBot, window: MainWindow) -> None:
    choose(qtbot, open_palette(qtbot, window), "team")

    qtbot.waitUntil(lambda: window.current_page.icon == "team")


def test_a_card_of_the_settings_is_found_by_what_stands_in_it(qtbot: QtBot, real_window: MainWindow) -> None:
    palette = open_palette(qtbot, real_window)
    settings = page_of(real_window, SettingsPage)
    write(palette.line, "this window")
    assert palette.rows.offers[0].kind == settings.title_text()
    palette.line.setText("stick at home")
    press(qtbot, palette, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: real_window.current_page is settings)

    qtbot.waitUntil(lambda: settings.backups.isAncestorOf(real_window.focusWidget()))
    qtbot.waitUntil(lambda: not settings.backups.visibleRegion().isEmpty())


def test_what_a_place_offers_is_done_in_that_place(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    done: list[str] = []
    offered = Command(text="Invite somebody", act=lambda: done.append(window.current_page.icon))
    monkeypatch.setattr(page_of(window, Team), "commands", lambda: [offered])
    choose(qtbot, open_palette(qtbot, window), "somebody invite")
    qtbot.waitUntil(lambda: done == ["team"])

    monkeypatch.setattr(page_of(window, Team), "commands", list)
    monkeypatch.setattr(page_of(window, Customers), "commands", lambda: [offered])
    asked: list[bool] = []
    monkeypatch.setattr(window.current_page, "may_leave", lambda: bool(asked.append(True)))
    choose(qtbot, open_palette(qtbot, window), "invite")
    qtbot.waitUntil(lambda: bool(asked))
    assert done == ["team"]


def test_a_choice_of_the_menu_is_made(qtbot: QtBot, window: MainWindow, context: PageContext) -> None:
    choose(qtbot, open_palette(qtbot, window), "appearance dark")

    qtbot.waitUntil(lambda: context.choices.theme.choice is ThemeChoice.DARK)


def test_the_window_speaks_another_language_from_here(qtbot: QtBot, window: MainWindow, context: PageContext) -> None:
    choose(qtbot, open_palette(qtbot, window), "ελληνικα")

    qtbot.waitUntil(lambda: context.choices.languages.code == "el")
    qtbot.waitUntil(lambda: window.window_actions.lock.text() == "Κλείδωμα τώρα")


def test_the_keyboard_goes_through_the_rows(qtbot: QtBot, window: MainWindow) -> None:
    palette = open_palette(qtbot, window)
    last = len(palette.rows.offers) - 1

    def row() -> int:
        return palette.list.currentIndex().row()

    assert row() == 0
    press(qtbot, palette, Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert row() == 2
    press(qtbot, palette, Qt.Key.Key_Up)
    assert row() == 1
    press(qtbot, palette, Qt.Key.Key_End)
    assert row() == last
    press(qtbot, palette, Qt.Key.Key_Down)
    assert row() == last
    press(qtbot, palette, Qt.Key.Key_Home, Qt.Key.Key_Up)
    assert row() == 0
    press(qtbot, palette, Qt.Key.Key_PageDown)
    assert row() == min(8, last)
    assert palette.focusWidget() is palette.line


def test_esc_closes_it_and_does_nothing(qtbot: QtBot, window: MainWindow) -> None:
    here = window.current_page
    palette = open_palette(qtbot, window)
    write(palette.line, "team")
    press(qtbot, palette, Qt.Key.Key_Escape)

    qtbot.waitUntil(lambda: not window.findChildren(Palette))
    assert window.current_page is here
    assert open_palette(qtbot, window).line.text() == ""


def test_enter_on_nothing_does_nothing(qtbot: QtBot, window: MainWindow) -> None:
    palette = open_palette(qtbot, window)
    write(palette.line, "xqzw")
    assert palette.nothing.isVisible()
    press(qtbot, palette, Qt.Key.Key_Return)

    assert palette.isVisible()


def test_the_mouse_chooses_as_well(qtbot: QtBot, window: MainWindow) -> None:
    palette = open_palette(qtbot, window)
    write(palette.line, "team")
    place = palette.list.visualRect(palette.rows.index(0)).center()
    qtbot.mouseClick(palette.list.viewport(), Qt.MouseButton.LeftButton, pos=place)

    qtbot.waitUntil(lambda: window.current_page.icon == "team")


def test_each_row_says_what_it_is_and_its_keys(qtbot: QtBot, window: MainWindow) -> None:
    palette = open_palette(qtbot, window)
    write(palette.line, "lock now")
    index = palette.rows.index(0)

    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Lock now, Action, Ctrl+L"
    assert nameless(palette) == []
    spoken = QAccessible.queryAccessibleInterface(palette.list)
    assert spoken.role() is QAccessible.Role.List
    assert QAccessible.queryAccessibleInterface(palette.line).text(QAccessible.Text.Name)


def test_the_present_row_is_announced(qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    palette = open_palette(qtbot, window)
    said: list[str] = []
    monkeypatch.setattr(palette, "_say", said.append)
    write(palette.line, "lock now")
    press(qtbot, palette, Qt.Key.Key_Down)
    palette.line.setText("xqzw")

    assert "Lock now, Action, Ctrl+L" in said
    assert said[-1].startswith("Nothing found")


def searches(services: Services) -> int:
    return len(services.log.page(LogQuery(actions=("customers.searched",))).entries)


def test_a_search_that_came_to_rest_is_in_the_log_without_its_words(
    qtbot: QtBot, window: MainWindow, services: Services
) -> None:
    palette = open_palette(qtbot, window)
    write(palette.line, "maria")
    assert searches(services) == 0
    qtbot.waitUntil(lambda: searches(services) == 1)
    assert "maria" not in repr(services.log.page(LogQuery(actions=("customers.searched",)))).lower()


def test_a_search_that_opened_somebody_is_in_the_log_at_once(
    qtbot: QtBot, window: MainWindow, services: Services
) -> None:
    choose(qtbot, open_palette(qtbot, window), "nunez")

    assert searches(services) == 1


def test_the_archived_are_found_where_there_is_nobody_else(
    qtbot: QtBot, window: MainWindow, services: Services
) -> None:
    services.customers.archive(1, services.customers.open(1).customer.version)
    palette = open_palette(qtbot, window)
    palette.line.setText("nunez")

    assert [offer.kind for offer in palette.rows.offers] == ["Archived customer"]


def test_a_role_is_offered_only_what_it_may_do(
    qtbot: QtBot, as_role: Callable[[Role], PageContext], open_window: Open
) -> None:
    palette = open_palette(qtbot, open_window(as_role(Role.CLERK)))
    kinds = {offer.kind for offer in palette.rows.offers}

    assert "Log" not in found(palette)
    assert "Team" not in kinds


def test_no_customer_is_offered_through_a_view_that_lists_nobody(
    qtbot: QtBot, context: PageContext, services: Services, open_window: Open
) -> None:
    services.customers.open(1)
    limits = replace(services.session.limits, classes=services.session.classes)
    blind = replace(context, services=seen_as(services, limits=limits))
    for other in (blind, replace(context, services=seen_as(services, chosen_lens=Lens.PURPOSE))):
        palette = open_palette(qtbot, open_window(other))
        palette.line.setText("a")
        assert not {offer.kind for offer in palette.rows.offers} & {"Customer", "Archived customer"}
        palette.reject()
    refused = services.log.page(LogQuery(actions=("permission.refused",))).entries
    assert refused == ()


def test_in_persian_it_is_mirrored_and_keys_keep_their_names(
    qtbot: QtBot, context: PageContext, open_window: Open
) -> None:
    context.choices.languages.install("fa", "IR")
    window = open_window(context)
    palette = open_palette(qtbot, window)

    assert palette.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert palette.close_button.mapTo(palette, QPoint()).x() < palette.line.mapTo(palette, QPoint()).x()
    assert "Ctrl+L" in {offer.command.keys for offer in palette.rows.offers}
    press(qtbot, palette, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.findChildren(Palette))
    assert QApplication.activeModalWidget() is None
