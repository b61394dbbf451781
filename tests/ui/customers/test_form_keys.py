"""The form by real keys: as one reads, in both directions, and quickly."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from custdesk.ui.customers.form import CustomerForm
from custdesk.ui.customers.page import CustomersPage
from custdesk.ui.record_form.section import FoldHeading
from tests.ui.customers.test_customer_form import put

_CONTROL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier


class Keys:
    """Presses keys where the cursor is, and counts them."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self.pressed = 0

    @property
    def here(self) -> QWidget:
        focused = QApplication.focusWidget()
        assert focused is not None
        return focused

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.pressed += 1
        self._qtbot.keyClick(self.here, key, modifiers)  # type: ignore[no-untyped-call]

    def type(self, text: str) -> None:
        self._qtbot.keyClicks(self.here, text)  # type: ignore[no-untyped-call]

    def enter(self, times: int = 1) -> None:
        for _time in range(times):
            self.press(Qt.Key.Key_Return)


@pytest.fixture
def keys(qtbot: QtBot) -> Keys:
    return Keys(qtbot)


def walked(form: CustomerForm, keys: Keys, key: Qt.Key) -> list[QWidget]:
    """Return where a key leads, from where the cursor is, until it leaves the fields."""
    found = []
    while form.editors.isAncestorOf(keys.here):
        found.append(keys.here)
        keys.press(key)
    return found


def test_a_name_and_a_phone_are_saved_in_under_ten_keys_beyond_the_values(
    new: CustomerForm, page: CustomersPage, keys: Keys, qtbot: QtBot
) -> None:
    keys.type("Ana")
    while keys.here.objectName() != "number" or keys.here is new.editors.columns["number"].editor:
        keys.enter()
    keys.type("612345679")
    with qtbot.waitSignal(new.saved) as stored:
        keys.press(Qt.Key.Key_Return, _CONTROL)
    assert (stored.args[0].customer.name, stored.args[0].phones[0].number) == ("Ana", "+34612345679")
    assert keys.pressed < 10


def test_tab_goes_as_one_reads_and_back_the_same_way(new: CustomerForm, keys: Keys) -> None:
    new.editors.lists["addresses"].add_row()
    first = new.editors.parts[0].heading
    first.setFocus()
    there = walked(new, keys, Qt.Key.Key_Tab)
    assert len(there) > 40
    assert {widget for widget in there if isinstance(widget, FoldHeading)} == {
        part.heading for part in new.editors.parts if part.isVisible()
    }
    filled_in = [stop for stop in there if not isinstance(stop, QAbstractButton)]
    lines = [stop.mapTo(new, QPoint()).y() for stop in filled_in]
    assert lines == sorted(lines)
    there[-1].setFocus()
    assert walked(new, keys, Qt.Key.Key_Backtab) == there[::-1]


def test_tab_goes_into_a_new_row_before_the_button_that_made_it(new: CustomerForm, keys: Keys) -> None:
    phones = new.editors.lists["phones"]
    phones.add_button.setFocus()
    keys.press(Qt.Key.Key_Space)
    fields = phones.rows[1].fields
    assert keys.here is fields["number"].editor
    keys.press(Qt.Key.Key_Backtab)
    assert keys.here is fields["label"].editor
    keys.press(Qt.Key.Key_Backtab)
    assert keys.here is phones.rows[0].remove
    add: QWidget = phones.add_button
    phones.rows[1].remove.setFocus()
    keys.press(Qt.Key.Key_Tab)
    assert keys.here is add


def test_enter_goes_over_the_fields_and_shift_enter_back(new: CustomerForm, keys: Keys) -> None:
    there = []
    here = keys.here
    while here is not new.head.done_button:
        there.append(here)
        keys.press(Qt.Key.Key_Return, _CONTROL if isinstance(here, QPlainTextEdit) else Qt.KeyboardModifier.NoModifier)
        here = keys.here
    assert not [stop for stop in there if isinstance(stop, QPushButton | FoldHeading)]
    names = [stop.objectName() for stop in there if stop.objectName()]
    assert names[:3] == ["given_name", "family_name", "known_as"]
    assert names.index("notes") < names.index("tax_number")
    there[5].setFocus()
    keys.press(Qt.Key.Key_Return, _SHIFT)
    assert keys.here is there[4]


def test_ctrl_enter_in_a_long_text_goes_on_and_elsewhere_saves(new: CustomerForm, keys: Keys, qtbot: QtBot) -> None:
    put(new, "given_name", "Ana")
    new.editors.columns["notes"].setFocus()
    keys.type("one")
    keys.enter()
    keys.type("two")
    keys.press(Qt.Key.Key_Return, _CONTROL)
    assert new.editors.columns["notes"].value() == "one\ntwo"
    assert keys.here is new.editors.columns["tax_number"].editor
    with qtbot.waitSignal(new.saved):
        keys.press(Qt.Key.Key_Return, _CONTROL)


def test_f8_goes_from_problem_to_problem_also_into_a_folded_part(new: CustomerForm, keys: Keys) -> None:
    put(new, "given_name", "Ana")
    put(new, "emails.0.address", "ana@")
    put(new, "born_on", "31/02/1984")
    new.save()
    assert keys.here is new.editors.fields()["emails.0.address"].editor
    assert new.head.problems_button.text() == "2 problems"
    part = next(part for part in new.editors.parts if part.code == "about")
    part.fold(folded=True)
    keys.press(Qt.Key.Key_F8)
    assert not part.folded
    assert keys.here is new.editors.columns["born_on"].editor
    keys.press(Qt.Key.Key_F8)
    assert keys.here is new.editors.fields()["emails.0.address"].editor
    put(new, "emails.0.address", "ana@example.es")
    put(new, "born_on", "")
    new.check.check_all()
    assert new.head.problems_button.isHidden()
