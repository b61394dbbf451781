"""Whether somebody is there: keys and clicks count, a sleep counts as gone."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QDialog, QLineEdit
from pytestqt.qtbot import QtBot

from custdesk.ui.lock.presence import Presence


class Clock:
    """Two clocks as a PC has them: one steady, one that a person or a sleep may move."""

    def __init__(self) -> None:
        self.steady = 1000.0
        self.wall = 5_000_000.0

    def passes(self, seconds: float) -> None:
        self.steady += seconds
        self.wall += seconds


class Watched:
    def __init__(self, idle_minutes: int = 5) -> None:
        self.clock = Clock()
        self.gone: list[None] = []
        self.presence = Presence(idle_minutes, steady=lambda: self.clock.steady, wall=lambda: self.clock.wall)
        self.presence.gone.connect(lambda: self.gone.append(None))

    def sits(self, seconds: int) -> bool:
        """Let time pass as it does for a program that runs; return whether the session is still there."""
        for _second in range(seconds):
            self.clock.passes(1)
            self.presence.look()
        return not self.gone


@pytest.fixture
def watched(qapp: object) -> Iterator[Watched]:
    made = Watched()
    yield made
    made.presence.stop()


@pytest.fixture
def box(qtbot: QtBot) -> QLineEdit:
    shown = QLineEdit()
    qtbot.addWidget(shown)
    with qtbot.waitExposed(shown):
        shown.show()
    return shown


def test_nobody_is_there_after_the_minutes_of_the_role(watched: Watched) -> None:
    assert watched.sits(299)
    assert not watched.sits(1)
    assert watched.gone == [None]


@pytest.mark.parametrize("minutes", [1, 3, 30])
def test_each_role_has_its_own_minutes(qapp: object, minutes: int) -> None:
    watched = Watched(minutes)
    assert watched.sits(minutes * 60 - 1)
    assert not watched.sits(1)


def test_a_key_in_any_window_counts(watched: Watched, box: QLineEdit, qtbot: QtBot) -> None:
    dialog = QDialog(box)
    dialog.open()
    assert watched.sits(299)
    qtbot.keyClick(dialog, Qt.Key.Key_A)
    assert watched.sits(299)
    assert not watched.sits(1)


def test_a_click_counts_and_a_mouse_that_is_merely_moved_does_not(
    watched: Watched, box: QLineEdit, qtbot: QtBot
) -> None:
    assert watched.sits(200)
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton)
    assert watched.sits(200)
    qtbot.mouseMove(box, QPoint(3, 3))
    assert watched.sits(99)
    assert not watched.sits(1)


def test_a_sleep_is_a_jump_of_the_wall_clock(watched: Watched) -> None:
    assert watched.sits(10)
    watched.clock.wall += 90
    assert not watched.sits(1)


def test_a_sleep_is_also_a_jump_of_a_clock_that_goes_on_during_it(watched: Watched) -> None:
    assert watched.sits(10)
    watched.clock.passes(90)
    assert not watched.presence.look()


def test_a_clock_that_is_set_right_is_no_sleep(watched: Watched) -> None:
    for seconds in (-3600, -5, 5, 30):
        watched.clock.wall += seconds
        assert watched.sits(1)


def test_the_first_key_after_a_sleep_reaches_nothing(watched: Watched, box: QLineEdit, qtbot: QtBot) -> None:
    qtbot.keyClicks(box, "ab")
    watched.clock.wall += 3600
    qtbot.keyClicks(box, "c")
    assert watched.gone == [None]
    assert box.text() == "ab"


def test_the_first_key_after_the_idle_minutes_reaches_nothing(watched: Watched, box: QLineEdit, qtbot: QtBot) -> None:
    qtbot.keyClicks(box, "a")
    assert watched.sits(299)
    watched.clock.passes(1)
    qtbot.keyClicks(box, "b")
    assert (box.text(), watched.gone) == ("a", [None])


def test_the_program_is_told_once_and_may_stop_the_watch(watched: Watched) -> None:
    watched.sits(400)
    assert watched.gone == [None]
    other = Watched()
    other.presence.stop()
    other.presence.stop()
    assert other.sits(4000)
