"""Panes keep the widths that each person gave them."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from custdesk.ui.customers.halves import Halves
from custdesk.ui.page import PageContext
from tests.shops import seen_as


@pytest.fixture
def make(qtbot: QtBot) -> Callable[[PageContext], Halves]:
    def made(context: PageContext) -> Halves:
        halves = Halves(context, "customers")
        for _half in range(2):
            halves.addWidget(QWidget())
        halves.settle(600, 400)
        halves.resize(1016, 300)
        halves.setHandleWidth(16)
        qtbot.addWidget(halves)
        halves.show()
        return halves

    return made


def drag(qtbot: QtBot, halves: Halves, pixels: int) -> None:
    handle = halves.handle(1)
    middle = handle.rect().center()
    qtbot.mousePress(handle, Qt.MouseButton.LeftButton, pos=middle)
    qtbot.mouseMove(handle, middle + QPoint(pixels, 0))
    qtbot.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=middle + QPoint(pixels, 0))


def test_widths_are_kept_for_each_person(
    qtbot: QtBot, context: PageContext, make: Callable[[PageContext], Halves]
) -> None:
    halves = make(context)
    assert halves.sizes() == [600, 400]
    drag(qtbot, halves, 100)
    moved = halves.sizes()
    assert moved[0] > 650
    halves.hide()

    assert make(context).sizes() == moved
    other = replace(context, services=seen_as(context.services, user_id=2, user_name="lucia"))
    assert make(other).sizes() == [600, 400]
    kept = context.choices.settings.arrangements
    assert kept == {f"halves/customers/{context.session.user_id}": {"sizes": moved}}


@pytest.mark.parametrize("kept", [[500], [0, 1000], ["wide", "narrow"], "half", None])
def test_what_makes_no_sense_is_not_followed(
    context: PageContext, make: Callable[[PageContext], Halves], kept: object
) -> None:
    context.choices.remember_arrangement(f"halves/customers/{context.session.user_id}", {"sizes": kept})

    assert make(context).sizes() == [600, 400]


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_arrow_keys_move_the_room_between_the_halves_as_one_sees_it(
    context: PageContext, qtbot: QtBot, direction: Qt.LayoutDirection
) -> None:
    halves = Halves(context, "customers")
    halves.setLayoutDirection(direction)
    for _half in range(2):
        halves.addWidget(QLineEdit())
    qtbot.addWidget(halves)
    halves.resize(800, 200)
    halves.settle(500, 300)
    halves.show()
    gap = halves.handle(1)
    halves.widget(0).setFocus()
    for _stop in range(2):
        qtbot.keyClick(halves.focusWidget(), Qt.Key.Key_Tab)
        if halves.focusWidget() is gap:
            break
    assert halves.focusWidget() is gap
    before = gap.x()
    qtbot.keyClick(gap, Qt.Key.Key_Right)
    assert gap.x() > before
    for _time in range(2):
        qtbot.keyClick(gap, Qt.Key.Key_Left)
    assert gap.x() < before
