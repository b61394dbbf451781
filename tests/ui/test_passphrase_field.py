"""Typing a passphrase that one cannot see: what the keyboard does is said, and five words can be had."""

import pytest
from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from custdesk.ui.choices import Choices
from custdesk.ui.languages import LANGUAGES
from custdesk.ui.widgets import PassphraseField
from custdesk.ui.widgets.keyboard import about_layout, alphabets
from custdesk.users.passphrases import passphrase_problem, strength


@pytest.fixture
def field(qtbot: QtBot) -> PassphraseField:
    """For a new passphrase, shown."""
    made = PassphraseField(lambda text: (strength(text, []).score, "advice"))
    qtbot.addWidget(made)
    made.show()
    return made


def _press(field: PassphraseField, key: int, letter: str = "") -> None:
    QApplication.sendEvent(field.box, QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, letter))


def test_the_caps_lock_key_takes_the_hint_away_and_brings_it_back(field: PassphraseField) -> None:
    _press(field, Qt.Key.Key_A, "A")
    assert field.caps.isVisible()
    _press(field, Qt.Key.Key_CapsLock)
    assert not field.caps.isVisible()
    _press(field, Qt.Key.Key_CapsLock)
    assert field.caps.isVisible()


def test_what_caps_lock_was_is_not_believed_once_the_cursor_was_elsewhere(field: PassphraseField) -> None:
    field.box.setFocus()
    _press(field, Qt.Key.Key_A, "a")
    field.box.clearFocus()
    field.box.setFocus()
    _press(field, Qt.Key.Key_CapsLock)

    assert not field.caps.isVisible()


@pytest.mark.parametrize(
    ("language", "typed", "said"),
    [
        ("en", "olive", ""),
        ("en", "ελιά", "Greek letters"),
        ("en", "زیتون", "Persian or Arabic letters"),
        ("en", "масло", "Cyrillic letters"),
        ("en", "橄欖樹", "another alphabet"),
        ("en", "oliνe", "more than one alphabet"),
        ("en", "7 + 7", ""),
        ("es", "olive", ""),
    ],
)
def test_hidden_letters_of_another_alphabet_are_told(
    field: PassphraseField, choices: Choices, language: str, typed: str, said: str
) -> None:
    choices.languages.install(language)
    field.box.setText(typed)

    assert field.keyboard.isVisible() is bool(said)
    assert said in field.keyboard.text()
    field.toggle.setChecked(True)
    assert not field.keyboard.isVisible()


def test_the_alphabet_of_the_window_is_nothing_to_tell(field: PassphraseField, choices: Choices) -> None:
    for language, own, other in (("el", "ελιά", "olive"), ("fa", "زیتون", "olive")):
        choices.languages.install(language)
        field.box.setText(own)
        assert field.keyboard.text() == ""
        field.box.setText(other)
        assert field.keyboard.text()
    assert alphabets("ελιά olive 12") == {"GREEK", "LATIN"}


def test_a_keyboard_in_another_language_than_the_system_is_told() -> None:
    english, greek = QLocale("en_GB"), QLocale("el_GR")

    assert about_layout(greek, english) == "The keyboard is set to: Ελληνικά"
    assert about_layout(QLocale("en_US"), english) == ""
    assert about_layout(QLocale.c(), greek) == ""


@pytest.mark.parametrize("language", LANGUAGES)
def test_five_suggested_words_are_to_be_seen_and_will_do(
    field: PassphraseField, choices: Choices, language: str
) -> None:
    choices.languages.install(language)
    field.suggest.click()
    first = field.text()
    field.suggest.click()

    assert len(first.split()) == 5
    assert field.text() != first
    assert passphrase_problem(first, ["Olive Corner"]) is None
    assert field.box.echoMode() is QLineEdit.EchoMode.Normal


def test_only_a_new_passphrase_is_suggested(qtbot: QtBot) -> None:
    field = PassphraseField()
    qtbot.addWidget(field)
    field.show()

    assert not field.suggest.isVisible()


def test_a_passphrase_can_be_pasted(field: PassphraseField) -> None:
    QGuiApplication.clipboard().setText("otter ladder velvet november")
    field.box.paste()
    QGuiApplication.clipboard().clear()

    assert field.text() == "otter ladder velvet november"


def test_what_is_emptied_is_hidden_again(field: PassphraseField) -> None:
    field.suggest.click()
    field.clear()

    assert field.text() == ""
    assert field.box.echoMode() is QLineEdit.EchoMode.Password
