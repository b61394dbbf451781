"""Work of the window that is done piece by piece."""

from collections.abc import Iterator
from time import sleep

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from custdesk.ui.slices import Slices

_SLOW = 0.02


@pytest.fixture
def parent(qapp: object) -> Iterator[QObject]:
    del qapp
    parent = QObject()
    yield parent
    parent.deleteLater()


def test_other_events_have_their_turn_between_the_pieces(parent: QObject, qtbot: QtBot):
    slices, done, between = Slices(parent), [], []

    def pieces() -> Iterator[None]:
        for place in range(3):
            done.append(place)
            QTimer.singleShot(0, parent, lambda place=place: between.append((place, len(done))))
            sleep(_SLOW)
            yield

    with qtbot.waitCallback() as finished:
        slices.run(pieces(), finished)
        assert slices.busy
        assert done == []
    assert not slices.busy
    assert between[:2] == [(0, 1), (1, 2)], "each of them came before the piece that followed"


def test_what_is_begun_anew_gives_up_what_came_before(parent: QObject, qtbot: QtBot):
    slices, done = Slices(parent), []
    slices.run(iter([None]), lambda: done.append("first"))
    with qtbot.waitCallback() as finished:
        slices.run(iter([None]), finished)
    assert done == []


def test_a_bug_in_a_piece_is_told_and_keeps_nobody_waiting(parent: QObject, qtbot: QtBot):
    slices = Slices(parent)

    def broken() -> Iterator[None]:
        yield
        raise ZeroDivisionError

    with qtbot.captureExceptions() as bugs:
        slices.run(broken(), lambda: pytest.fail("it was not done"))
        qtbot.waitUntil(lambda: not slices.busy)
    assert [kind for kind, *_more in bugs] == [ZeroDivisionError]
