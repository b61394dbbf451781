"""The first tour: beside real parts, by the keyboard, once, and never in the way."""

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from custdesk.desk.permissions import Role
from custdesk.ui.choices import Choices
from custdesk.ui.help.commands import help_commands
from custdesk.ui.help.first_tour import STEPS, FirstTour, begin_tour, offer_tour
from custdesk.ui.main_window import MainWindow
from custdesk.ui.page import PageContext
from custdesk.ui.places import PLACES
from custdesk.ui.widgets import SearchBox
from tests.shops import seen_as
from tests.ui.looking import cut_off, nameless
from tests.ui.screens.ground import settle

keys = Qt.Key
SIZES = (QSize(1280, 800), QSize(1024, 700))


def tour_of(window: MainWindow) -> FirstTour | None:
    return next((tour for tour in window.findChildren(FirstTour) if tour.isVisible()), None)


def test_enter_leads_through_all_steps_and_then_the_keyboard_is_in_the_search(
    qtbot: QtBot, main_window: MainWindow
) -> None:
    tour = begin_tour(main_window)
    said = []
    for number in range(len(STEPS)):
        assert tour.next_button.hasFocus()
        assert tour.count.text() == f"Tour: {number + 1} of {len(STEPS)}"
        said.append(tour.says.text())
        assert tour.next_button.accessibleDescription() == tour.says.text()
        qtbot.keyClick(tour.next_button, keys.Key_Return)
    assert said == [step.text for step in STEPS]
    assert tour_of(main_window) is None
    assert isinstance(QApplication.focusWidget(), SearchBox)


def test_escape_ends_it_and_closes_nothing_else(qtbot: QtBot, main_window: MainWindow) -> None:
    begin_tour(main_window)
    page = main_window.current_page
    search = page.findChild(SearchBox)
    search.setText("maria")
    qtbot.keyClick(main_window.focusWidget(), keys.Key_Escape)
    assert tour_of(main_window) is None
    assert search.text() == "maria"


def test_the_window_beneath_goes_on_working(qtbot: QtBot, main_window: MainWindow) -> None:
    tour = begin_tour(main_window)
    qtbot.keyClick(main_window, keys.Key_F, Qt.KeyboardModifier.ControlModifier)
    search = QApplication.focusWidget()
    assert isinstance(search, SearchBox)
    qtbot.keyClicks(search, "abc")
    assert search.text() == "abc"
    assert tour.isVisible()
    tour.end()
    assert search.hasFocus()


@pytest.mark.parametrize("language", ["en", "fa"])
@pytest.mark.parametrize("size", SIZES)
def test_each_bubble_is_inside_the_window_and_not_over_its_part(
    main_window: MainWindow, choices: Choices, language: str, size: QSize
) -> None:
    choices.languages.install(language)
    settle(main_window, size)
    tour = begin_tour(main_window)
    for step in tour._steps:
        settle(main_window, size)
        part = step.part(main_window)
        assert part is not None
        place = QRect(part.mapTo(main_window, QPoint()), part.size())
        assert main_window.rect().contains(tour.geometry())
        assert not place.intersects(tour.geometry())
        assert tour._frame.geometry().contains(place)
        assert cut_off(tour) + nameless(tour) == []
        tour.go_on()


def test_it_says_itself_anew_in_another_language(main_window: MainWindow, choices: Choices) -> None:
    tour = begin_tour(main_window)
    choices.languages.install("fa")
    settle(main_window, SIZES[0])
    assert tour.isVisible()
    assert tour.isRightToLeft()
    assert main_window.rect().contains(tour.geometry())
    tour.end()


def test_it_comes_once_for_each_person_and_again_when_asked_for(
    qtbot: QtBot, main_window: MainWindow, choices: Choices, context: PageContext
) -> None:
    offer_tour(main_window, choices, 1)
    qtbot.waitUntil(lambda: tour_of(main_window) is not None)
    first = tour_of(main_window)
    assert first is not None
    first.end()
    offer_tour(main_window, choices, 1)
    settle(main_window, SIZES[0])
    assert tour_of(main_window) is None
    offer_tour(main_window, choices, 2)
    qtbot.waitUntil(lambda: tour_of(main_window) is not None)
    again = next(command for command in help_commands(context, main_window) if command.icon == "tour")
    again.act()
    shown = [tour for tour in main_window.findChildren(FirstTour) if tour.isVisible()]
    assert [tour.count.text() for tour in shown] == [f"Tour: 1 of {len(STEPS)}"]


def test_whoever_has_less_is_shown_less(qtbot: QtBot, context: PageContext) -> None:
    services = seen_as(context.services, role=Role.ANALYST)
    context = PageContext(services=services, tasks=context.tasks, choices=context.choices)
    window = MainWindow(context, PLACES, "Casa Núñez")
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    tour = begin_tour(window)
    assert 0 < len(tour._steps) < len(STEPS)
    tour.end()
