"""Reading the help: topics, links, searching, and the keyboard."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut, QTextDocument
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QMainWindow, QMessageBox, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from custdesk.desk.permissions import Role
from custdesk.ui.choices import Choices
from custdesk.ui.help.dialog import HelpDialog, open_help
from custdesk.ui.help.first_tour import FirstTour
from custdesk.ui.help.key import HelpKey
from custdesk.ui.help.reader import HelpText
from custdesk.ui.help.texts import TOPICS
from custdesk.ui.main_window import MainWindow
from custdesk.ui.theme import ThemeChoice, tokens
from tests.ui.wearing import wear

keys = Qt.Key


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    window = QMainWindow()
    inner = QWidget()
    box = QLineEdit(inner)
    QVBoxLayout(inner).addWidget(box)
    window.setCentralWidget(inner)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    box.setFocus()
    return window


@pytest.fixture
def help_of(window: QMainWindow) -> HelpDialog:
    return open_help(None, "start", None, window)


@pytest.fixture
def key(qapp: QApplication) -> Iterator[HelpKey]:
    made = HelpKey(qapp, lambda window: open_help(None, "", None, window))
    yield made
    qapp.focusChanged.disconnect(made._give)
    made.deleteLater()


def search(dialog: HelpDialog, words: str) -> list[str]:
    dialog.search.setText(words)
    dialog.search.searched.emit(words)
    items = [dialog.topics.item(row) for row in range(dialog.topics.count())]
    return [item.text() for item in items if not item.isHidden()]


def test_every_topic_is_listed_and_can_be_read(help_of: HelpDialog) -> None:
    assert help_of.topics.count() == len(TOPICS) + 5
    for row in range(help_of.topics.count()):
        help_of.topics.setCurrentRow(row)
        shown = help_of.pages.currentWidget()
        assert shown.accessibleName() == help_of.topics.item(row).text()
        assert shown.isVisible()


def test_searching_finds_words_however_they_are_accented_and_shows_the_page_they_name(help_of: HelpDialog) -> None:
    assert "Backups" in search(help_of, "STICK backup")
    assert help_of.topic == "backups"
    assert search(help_of, "báckups") == search(help_of, "backups")
    assert "If something goes wrong" in search(help_of, "quarter hour")
    assert search(help_of, "xyzzy") == []
    assert help_of.nothing.isVisible()
    assert len(search(help_of, "")) == help_of.topics.count()
    assert not help_of.nothing.isVisible()


def test_it_is_read_with_the_keyboard_alone(qtbot: QtBot, window: QMainWindow, help_of: HelpDialog) -> None:
    qtbot.waitUntil(help_of.isActiveWindow)
    assert help_of.topics.hasFocus()
    qtbot.keyClick(help_of.topics, keys.Key_Tab)
    assert help_of.text.hasFocus()
    qtbot.keyClick(help_of.text, keys.Key_Tab)
    assert help_of.text.textCursor().charFormat().isAnchor()
    qtbot.keyClick(help_of.text, keys.Key_Return)
    assert help_of.topic == "customers"
    qtbot.keyClick(help_of.text, keys.Key_Escape)
    qtbot.waitUntil(window.isActiveWindow)
    assert isinstance(QApplication.focusWidget(), QLineEdit)


def test_a_text_fetches_nothing_runs_nothing_and_follows_no_foreign_link(qtbot: QtBot) -> None:
    text = HelpText()
    qtbot.addWidget(text)
    text.show_text("# Title\n\n![picture](file:///etc/hostname) <script>alert(1)</script> [away](https://example.com)")
    assert text.loadResource(QTextDocument.ResourceType.ImageResource.value, "file:///etc/hostname") is None
    assert "<script" not in text.toHtml()
    with qtbot.assertNotEmitted(text.asked):
        text.anchorClicked.emit("https://example.com")
    with qtbot.waitSignal(text.asked) as asked:
        text.anchorClicked.emit("help:form")
    assert asked.args == ["form"]


def test_it_follows_the_theme(qtbot: QtBot, choices: Choices, help_of: HelpDialog) -> None:
    for theme in (ThemeChoice.DARK, ThemeChoice.LIGHT):
        wear(qtbot, choices, theme)
        assert tokens().link in help_of.text.toHtml()


def test_persian_is_read_from_the_right_with_keys_as_they_are_on_the_keyboard(qtbot: QtBot, choices: Choices) -> None:
    choices.languages.install("fa")
    dialog = HelpDialog(Role.CLERK)
    qtbot.addWidget(dialog)
    assert dialog.text.document().defaultTextOption().textDirection() is Qt.LayoutDirection.RightToLeft
    assert "\u2066Ctrl+K\u2069" in dialog.text.toPlainText()
    for digit in "۱۲۳۴":
        assert f"{digit}." in dialog.text.toPlainText()


def test_before_anybody_has_signed_in_no_role_is_the_own_one_and_there_are_no_shortcuts(help_of: HelpDialog) -> None:
    help_of.show_topic("seeing")
    assert not [label for label in help_of.pages.currentWidget().findChildren(QLabel) if "your role" in label.text()]
    assert not help_of.shortcuts.isVisible()


def test_the_help_of_a_window_is_opened_once_and_then_shown_again(window: QMainWindow, help_of: HelpDialog) -> None:
    assert open_help(None, "form", None, window) is help_of
    assert help_of.topic == "form"


@pytest.mark.usefixtures("key")
def test_f1_in_a_dialog_opens_the_page_that_the_dialog_names(qtbot: QtBot, window: QMainWindow) -> None:
    dialog = QDialog(window)
    dialog.setProperty("helpTopic", "seals")
    box = QLineEdit(dialog)
    with qtbot.waitActive(dialog):
        dialog.open()
    qtbot.waitUntil(lambda: dialog.findChild(QShortcut) is not None)
    qtbot.keyClick(box, keys.Key_F1)
    shown = dialog.findChild(HelpDialog)
    assert shown.isVisible()
    assert shown.topic == "seals"
    shown.close()
    dialog.close()


@pytest.mark.usefixtures("key")
def test_f1_in_a_question_opens_the_page_of_whatever_asked(qtbot: QtBot, window: QMainWindow) -> None:
    window.setProperty("helpTopic", "erase")
    box = QMessageBox(QMessageBox.Icon.Question, "CustDesk", "Sure?", QMessageBox.StandardButton.Yes, window)
    with qtbot.waitActive(box):
        box.open()
    qtbot.waitUntil(lambda: box.findChild(QShortcut) is not None)
    qtbot.keyClick(box, keys.Key_F1)
    shown = box.findChild(HelpDialog)
    assert shown.isVisible()
    assert shown.topic == "erase"
    shown.close()
    box.close()


@pytest.mark.usefixtures("key")
def test_a_window_gets_one_such_key_and_the_main_window_none(qtbot: QtBot, window: QMainWindow) -> None:
    dialog = QDialog(window)
    boxes = QLineEdit(dialog), QLineEdit(dialog)
    with qtbot.waitActive(dialog):
        dialog.open()
    qtbot.waitUntil(lambda: dialog.findChild(QShortcut) is not None)
    for box in (*boxes, *boxes):
        box.setFocus()
    assert len(dialog.findChildren(QShortcut)) == 1
    assert window.centralWidget().findChildren(QShortcut) == []
    dialog.close()


def test_the_tour_and_the_sample_shop_are_one_button_away(main_window: MainWindow) -> None:
    main_window.show_help()
    dialog = main_window.findChild(HelpDialog)
    offered = [button.text() for button in dialog.buttons.buttons()]
    assert {"Begin the tour", "Open the sample shop", "Keyboard shortcuts"} <= set(offered)
    next(button for button in dialog.buttons.buttons() if button.text() == "Begin the tour").click()
    tour = main_window.findChild(FirstTour)
    assert tour.isVisible()
    tour.end()
