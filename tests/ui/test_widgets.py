"""The small parts: what they say, to whom, and on which side."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QMessageBox, QProgressBar, QWidget
from pytestqt.qtbot import QtBot

from custdesk.ui.choices import Choices
from custdesk.ui.stillness import show_busy
from custdesk.ui.widgets import (
    Badge,
    EmptyPlace,
    Field,
    NumberBox,
    PassphraseField,
    Picture,
    SearchBox,
    TextBox,
    confirm,
    ltr_box,
    words,
)
from custdesk.ui.widgets.toast import Toast
from tests.answered import dialogs_answered


def test_a_field_names_and_describes_its_editor(qtbot: QtBot) -> None:
    field = Field("Given name", TextBox(), required=True)
    qtbot.addWidget(field)
    field.say("Type a name.")

    assert field.editor.accessibleName() == "Given name"
    assert field.editor.accessibleDescription() == "Type a name."
    assert field.trouble() == "Type a name."
    assert field.severity() == "problem"
    assert field.editor.property("problem") is True


def test_a_problem_gives_way_to_the_hint_again(qtbot: QtBot) -> None:
    field = Field("E-mail", ltr_box(), hint="For the receipt")
    qtbot.addWidget(field)
    field.say("Look again.", "doubt")
    assert field.severity() == "doubt"
    field.say("")

    assert field.trouble() == ""
    assert field.editor.accessibleDescription() == "For the receipt"
    assert field.editor.property("doubt") is False


def test_the_label_of_a_field_leads_to_its_editor(qtbot: QtBot) -> None:
    field = Field("Given name", TextBox())
    qtbot.addWidget(field)

    assert field._label.buddy() is field.editor


def test_phones_run_left_to_right_in_a_persian_form(qtbot: QtBot) -> None:
    form = QWidget()
    form.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    box = ltr_box(parent=form)
    qtbot.addWidget(form)

    assert box.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_a_long_english_sentence_keeps_to_the_right_in_persian(
    qtbot: QtBot, qapp: QApplication, choices: Choices
) -> None:
    text = words("An English sentence in a Persian window")
    qtbot.addWidget(text)
    choices.languages.install("fa")

    assert text.alignment() & Qt.AlignmentFlag.AlignRight
    assert text.alignment() & Qt.AlignmentFlag.AlignAbsolute
    choices.languages.install("en")
    assert text.alignment() & Qt.AlignmentFlag.AlignLeft


def test_values_are_never_taken_for_markup(qtbot: QtBot) -> None:
    text = words("<b>Smith & Sons</b>")
    qtbot.addWidget(text)

    assert text.textFormat() is Qt.TextFormat.PlainText


def test_search_comes_once_after_a_run_of_keys(qtbot: QtBot) -> None:
    box = SearchBox()
    qtbot.addWidget(box)
    seen: list[str] = []
    box.searched.connect(seen.append)
    with qtbot.waitSignal(box.searched):
        qtbot.keyClicks(box, "maria ")

    assert seen == ["maria"]


def test_enter_searches_at_once(qtbot: QtBot) -> None:
    box = SearchBox()
    qtbot.addWidget(box)
    seen: list[str] = []
    box.searched.connect(seen.append)
    qtbot.keyClicks(box, "x")
    qtbot.keyClick(box, Qt.Key.Key_Return)

    assert seen == ["x"]


def test_what_was_typed_waits_while_nobody_sees_the_box(qtbot: QtBot) -> None:
    box = SearchBox()
    qtbot.addWidget(box)
    seen: list[str] = []
    box.searched.connect(seen.append)
    box.show()
    qtbot.keyClicks(box, "maria")
    box.hide()
    qtbot.wait(3 * box._pause.interval())
    assert seen == []
    box.show()
    qtbot.waitUntil(lambda: seen == ["maria"])


def test_a_passphrase_can_be_shown_and_hidden(qtbot: QtBot) -> None:
    field = PassphraseField()
    qtbot.addWidget(field)
    assert field.box.echoMode() is QLineEdit.EchoMode.Password
    field.toggle.trigger()

    assert field.box.echoMode() is QLineEdit.EchoMode.Normal
    assert field.toggle.text() == "Hide"


def test_caps_lock_gives_itself_away_by_a_capital_without_shift(qtbot: QtBot) -> None:
    field = PassphraseField()
    qtbot.addWidget(field)
    field.show()
    for letter, modifier, caps in (
        ("a", Qt.KeyboardModifier.NoModifier, False),
        ("A", Qt.KeyboardModifier.ShiftModifier, False),
        ("A", Qt.KeyboardModifier.NoModifier, True),
        ("7", Qt.KeyboardModifier.NoModifier, True),
        ("α", Qt.KeyboardModifier.NoModifier, False),
        ("α", Qt.KeyboardModifier.ShiftModifier, True),
        ("م", Qt.KeyboardModifier.ShiftModifier, True),
    ):
        QApplication.sendEvent(field.box, QKeyEvent(QEvent.Type.KeyPress, 0, modifier, letter))
        assert field.caps.isVisible() is caps, letter

    assert field.text() == "aAA7ααم"


def test_the_strength_of_a_passphrase_is_shown_with_advice(qtbot: QtBot) -> None:
    field = PassphraseField(lambda text: (min(4, len(text)), "Add a word."))
    qtbot.addWidget(field)
    field.show()
    qtbot.keyClicks(field.box, "abc")

    assert field.bar.value() == 3
    assert field.advice.text() == "Add a word."
    field.clear()
    assert field.bar.value() == 0
    assert not field.advice.isVisible()


def test_a_badge_says_its_state_in_words(qtbot: QtBot) -> None:
    badge = Badge("Opted out", "danger", "close")
    qtbot.addWidget(badge)

    assert badge.text() == badge.accessibleName() == "Opted out"


def test_an_empty_place_offers_what_to_do_next(qtbot: QtBot) -> None:
    asked: list[bool] = []
    place = EmptyPlace("customers", "No customers yet", "Begin.", "New customer", lambda: asked.append(True))
    qtbot.addWidget(place)
    place.button.click()

    assert asked == [True]


def test_a_toast_floats_inside_its_window_and_takes_one_answer(qtbot: QtBot) -> None:
    window = QWidget()
    window.resize(700, 400)
    qtbot.addWidget(window)
    toast = Toast(window)
    undone: list[bool] = []
    window.show()
    toast.say("Customer archived", "Undo", lambda: undone.append(True))

    assert window.rect().contains(toast.geometry())
    toast.button.click()
    assert undone == [True]
    assert not toast.isVisible()


@pytest.mark.parametrize("verb", ["Archive", "Cancel"])
def test_a_question_has_named_verbs(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, verb: str) -> None:
    def press(box: QMessageBox) -> int:
        next(button for button in box.buttons() if button.text() == verb).click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", press)

    assert confirm(None, "Archive this customer?", "Archive") is (verb == "Archive")


def test_esc_and_enter_choose_the_safe_side_of_a_dangerous_question(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    safe: list[str] = []

    def look(box: QMessageBox) -> int:
        safe.extend((box.defaultButton().text(), box.escapeButton().text()))
        return 0

    monkeypatch.setattr(QMessageBox, "exec", look)
    confirm(None, "Erase?", "Erase", dangerous=True)

    assert safe == ["Cancel", "Cancel"]


def test_everything_one_can_press_or_type_in_has_a_name(qtbot: QtBot) -> None:
    window = QWidget()
    for part in (SearchBox(), Field("Passphrase", PassphraseField())):
        part.setParent(window)
    qtbot.addWidget(window)

    assert nameless(window) == []


def nameless(widget: QWidget) -> list[str]:
    """Return the controls that a screen reader could not name."""
    wanted = {QAccessible.Role.Button, QAccessible.Role.EditableText, QAccessible.Role.ComboBox}
    found = []
    for child in (widget, *widget.findChildren(QWidget)):
        interface = QAccessible.queryAccessibleInterface(child)
        if interface and interface.role() in wanted and not interface.text(QAccessible.Text.Name):
            found.append(f"{type(child).__name__} {child.objectName()}")
    return found


def test_a_dialog_that_nobody_answers_goes_away_and_fails_its_test(qtbot: QtBot) -> None:
    box = QMessageBox(QMessageBox.Icon.Question, "Remove", "Remove this customer?")
    qtbot.addWidget(box)
    with dialogs_answered(longest_ms=50), pytest.raises(AssertionError, match="Remove this customer"):
        box.exec()


def test_a_picture_is_no_window_before_it_stands_in_one_and_an_empty_one_takes_no_room(qtbot: QtBot) -> None:
    shown, empty = Picture("check"), Picture()
    assert not shown.isVisible()
    assert not empty.isVisible()
    place = QWidget()
    qtbot.addWidget(place)
    row = QHBoxLayout(place)
    row.addWidget(shown)
    row.addWidget(empty)
    place.show()
    assert shown.isVisible()
    assert not empty.isVisible()
    empty.show_icon("check")
    assert empty.isVisible()


def test_a_bar_of_work_without_an_end_stands_still_for_whom_movement_torments(qtbot: QtBot, choices: Choices) -> None:
    bar = QProgressBar()
    qtbot.addWidget(bar)
    show_busy(bar)
    assert bar.maximum() == 0
    choices.choose_still(True)
    show_busy(bar)
    assert (bar.value(), bar.maximum()) == (0, 1)
    choices.choose_still(False)


def test_numbers_stand_where_one_begins_to_read(qtbot: QtBot, choices: Choices) -> None:
    choices.languages.install("fa")
    box = NumberBox(1, 9)
    qtbot.addWidget(box)

    assert (box.minimum(), box.maximum()) == (1, 9)
    assert box.alignment() & Qt.AlignmentFlag.AlignRight
    assert box.alignment() & Qt.AlignmentFlag.AlignAbsolute
