"""What is said in passing: nothing that can still be undone is swallowed, and the keyboard gets to all of it."""

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from custdesk.ui.widgets.toast import Toast, undo_text


class _Room(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.resize(900, 500)
        self.box = QLineEdit()
        QVBoxLayout(self).addWidget(self.box)
        self.toast = Toast(self)
        self.undone: list[str] = []

    def offer(self, name: str) -> None:
        self.toast.say(f"Archived: {name}", undo_text(), lambda: self.undone.append(name))

    def said(self) -> list[str]:
        return [saying.label.text() for saying in self.toast.sayings]


@pytest.fixture
def room(qtbot: QtBot) -> Iterator[_Room]:
    room = _Room()
    qtbot.addWidget(room)
    with qtbot.waitActive(room):
        room.show()
        room.activateWindow()
    room.box.setFocus()
    yield room
    room.close()


def test_what_is_said_later_leaves_an_undo_where_it_is(room: _Room) -> None:
    room.offer("Ana")
    room.toast.say("Saved.")

    assert room.said() == ["Archived: Ana", "Saved."]
    room.toast.sayings[0].button.click()
    assert room.undone == ["Ana"]
    assert room.said() == ["Saved."]


def test_at_most_three_stand_there_and_plain_words_go_first(room: _Room) -> None:
    room.offer("Ana")
    for text in ("One", "Two", "Three"):
        room.toast.say(text)
    assert room.said() == ["Archived: Ana", "Two", "Three"]

    for name in ("Berta", "Carla", "Dora"):
        room.offer(name)
    assert room.said() == ["Archived: Berta", "Archived: Carla", "Archived: Dora"]


def test_undo_takes_the_newest_that_can_be_undone(room: _Room) -> None:
    room.offer("Ana")
    room.offer("Berta")
    room.toast.say("Saved.")
    room.toast.say("It is time to review.", "Open the team", lambda: room.undone.append("not this"))

    assert room.toast.undo()
    assert room.toast.undo()
    assert not room.toast.undo()
    assert room.undone == ["Berta", "Ana"]


def test_all_sayings_stand_inside_the_window_and_over_one_another(room: _Room) -> None:
    room.offer("Ana")
    room.toast.say("A long sentence that tells of many things. " * 6)
    room.toast.say("Saved.")
    QApplication.sendPostedEvents()

    assert room.rect().contains(room.toast.geometry())
    places = [saying.geometry() for saying in room.toast.sayings]
    assert [place.top() for place in places] == sorted(place.top() for place in places)
    assert not any(one.intersects(other) for one, other in pairwise(places))
    room.resize(600, 400)
    assert room.rect().contains(room.toast.geometry())


def test_esc_closes_one_after_the_other_and_gives_the_keyboard_back(qtbot: QtBot, room: _Room) -> None:
    room.offer("Ana")
    room.toast.say("Saved.")
    room.toast.take_focus()
    assert QApplication.focusWidget() is room.toast.sayings[1].close_button

    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert isinstance(QApplication.focusWidget(), QPushButton)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)

    assert room.toast.isHidden()
    assert QApplication.focusWidget() is room.box
    assert room.undone == []


def test_each_goes_by_itself(qtbot: QtBot, room: _Room) -> None:
    room.toast.say("Saved.")
    assert room.toast.sayings[0].timer.isActive()
    room.toast.sayings[0].timer.setInterval(1)

    qtbot.waitUntil(room.toast.isHidden)


def test_the_keyboard_on_one_keeps_all_of_them(room: _Room) -> None:
    room.offer("Ana")
    room.toast.say("Saved.")
    room.toast.take_focus()
    room.offer("Berta")
    assert not any(saying.timer.isActive() for saying in room.toast.sayings)

    room.box.setFocus()
    assert all(saying.timer.isActive() for saying in room.toast.sayings)


def test_the_pointer_on_one_keeps_all_of_them(room: _Room) -> None:
    room.offer("Ana")
    here = QPointF(room.toast.rect().center())
    QApplication.sendEvent(room.toast, QEnterEvent(here, here, here))
    assert not room.toast.sayings[0].timer.isActive()

    QApplication.sendEvent(room.toast, QEvent(QEvent.Type.Leave))
    assert room.toast.sayings[0].timer.isActive()


def test_each_control_says_to_what_it_belongs(room: _Room) -> None:
    room.offer("Ana")
    saying = room.toast.sayings[0]

    assert saying.accessibleName() == "Archived: Ana"
    assert saying.close_button.accessibleName() == "Close this message"
    assert {saying.button.accessibleDescription(), saying.close_button.accessibleDescription()} == {"Archived: Ana"}


def test_closing_by_mouse_leaves_the_keyboard_alone(qtbot: QtBot, room: _Room) -> None:
    room.offer("Ana")
    close = room.toast.sayings[0].close_button
    qtbot.mouseClick(close, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))

    assert room.toast.isHidden()
    assert room.undone == []
