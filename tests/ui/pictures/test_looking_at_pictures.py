"""What looks at the screens finds the faults that somebody planted, and none where there is none."""

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from custdesk.ui.choices import Choices
from custdesk.ui.theme import LIGHT
from custdesk.ui.widgets import Field, words
from tests.ui.pictures.contrast import LEAST, faint
from tests.ui.pictures.overlap import overlapping
from tests.ui.pictures.speech import out_of_order, unlabelled, unspoken


@pytest.fixture
def screen(choices: Choices, qtbot: QtBot) -> QWidget:
    """A sentence, a field and a button, below one another."""
    made = QWidget()
    made.setProperty("look", "window")
    made.setAccessibleName("Screen")
    column = QVBoxLayout(made)
    column.addWidget(words("Who never asked is never told."))
    column.addWidget(Field("Town", QLineEdit()))
    column.addWidget(QPushButton("Save"))
    made.resize(QSize(400, 240))
    qtbot.addWidget(made)
    made.show()
    return made


def picture_of(screen: QWidget) -> QImage:
    return screen.grab().toImage()


def test_nothing_is_found_where_nothing_is_wrong(screen: QWidget) -> None:
    found = faint(screen, picture_of(screen)) + overlapping(screen)
    assert found + unspoken(screen) + unlabelled(screen) + out_of_order(screen) == []


@pytest.mark.parametrize(("ink", "is_faint"), [("#8a8a8a", True), ("#6a6a6a", False)])
def test_a_text_that_stands_out_too_little_is_found(screen: QWidget, ink: str, is_faint: bool) -> None:
    label = screen.findChild(QLabel)
    assert label is not None
    label.setStyleSheet(f"color: {ink}; background: {LIGHT.surface}")
    found = faint(screen, picture_of(screen))
    assert [label.text() in one for one in found] == ([True] if is_faint else [])
    assert LEAST == 4.5


def test_what_cannot_be_used_may_be_faint(screen: QWidget) -> None:
    button = screen.findChild(QPushButton)
    assert button is not None
    button.setStyleSheet("color: #c0c0c0; background: #ffffff")
    assert len(faint(screen, picture_of(screen))) == 1
    button.setEnabled(False)
    assert faint(screen, picture_of(screen)) == []


def test_what_stands_on_something_else_is_found(screen: QWidget) -> None:
    button, label = screen.findChild(QPushButton), screen.findChild(QLabel)
    assert button is not None
    assert label is not None
    button.setGeometry(label.geometry())
    found = overlapping(screen)
    assert len(found) == 1
    assert "Save" in found[0]
    assert label.text() in found[0]


def test_a_control_without_a_name_is_found(screen: QWidget) -> None:
    box = screen.findChild(QLineEdit)
    assert box is not None
    box.setAccessibleName("")
    field = box.parentWidget()
    assert isinstance(field, Field)
    field._label.setBuddy(QPushButton(screen))
    assert len(unspoken(screen)) >= 1


def test_a_label_that_the_control_is_not_called_by_is_found(screen: QWidget) -> None:
    box = screen.findChild(QLineEdit)
    assert box is not None
    box.setAccessibleName("Something else")
    assert len(unlabelled(screen)) == 1


def test_a_control_that_tab_reaches_too_late_is_found(screen: QWidget) -> None:
    first, second = QPushButton("First", screen), QPushButton("Second", screen)
    first.setGeometry(QRect(10, 200, 80, 24))
    second.setGeometry(QRect(110, 200, 80, 24))
    first.show()
    second.show()
    assert out_of_order(screen) == []
    QWidget.setTabOrder(second, first)
    assert len(out_of_order(screen)) == 1
