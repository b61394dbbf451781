"""Each kind of value has an editor that shows it the local way and gives it back as it is stored."""

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from custdesk.customers.model import Address, Customer, Email, Phone
from custdesk.records.columns import Column, Kind, column_named, columns_of
from custdesk.shop.model import Shop
from custdesk.ui.choices import Choices
from custdesk.ui.local_form import LocalForm
from custdesk.ui.record_form import ColumnField, RowsEditor, editor_for
from custdesk.ui.record_form.tag_box import TagBox

SHOP = Shop(name="Casa Núñez", country="ES", language="es", currency="EUR")
VALUES: dict[str, Any] = {
    "number": "1001",
    "kind": "company",
    "given_name": "María del Mar",
    "born_on": date(1984, 3, 7),
    "sex": "other",
    "tax_number": "12345678Z",
    "tax_country": "ES",
    "language": "el",
    "tags": ("vip", "té verde"),
    "preferred_channel": "sms",
    "balance": -125050,
    "notes": "first line\nsecond line",
    "bank_account": "ES9121000418450200051332",
}
ALL = [*columns_of(Customer), column_named(Phone, "number"), column_named(Email, "address"), *columns_of(Address)]


@pytest.fixture
def form(choices: Choices) -> LocalForm:
    return LocalForm(SHOP, QLocale("en_GB"))


def column(name: str) -> Column:
    return column_named(Customer, name)


def test_every_declared_column_has_a_field_with_a_name_and_its_column_as_object_name(form: LocalForm, qtbot: QtBot):
    for declared in ALL:
        field = ColumnField(declared, form)
        qtbot.addWidget(field)
        assert field.editor.accessibleName() == declared.label
        assert field.editor.objectName() == declared.name


def test_every_kind_is_tried_here():
    tried = {column(name).kind for name in VALUES} | {Kind.TEXT, Kind.PHONE, Kind.EMAIL, Kind.POSTCODE}
    assert tried == set(Kind)


@pytest.mark.parametrize("name", VALUES)
@pytest.mark.parametrize("locale", ["en_GB", "es_ES", "el_GR", "pt_PT", "fa_IR"])
def test_what_is_shown_and_not_touched_comes_back_exactly(choices: Choices, qtbot: QtBot, name: str, locale: str):
    editor = editor_for(column(name), LocalForm(SHOP, QLocale(locale)))
    qtbot.addWidget(editor.widget)
    editor.set_value(VALUES[name])
    assert editor.value() == VALUES[name]
    assert editor.problem() == ""


@pytest.mark.parametrize(
    ("name", "typed", "stored"),
    [
        ("given_name", "  Ana ", "Ana"),
        ("born_on", "08/03/1984", date(1984, 3, 8)),
        ("born_on", "1984-03-07", date(1984, 3, 7)),
        ("tax_country", "greece", "GR"),
        ("tax_country", "Narnia", "Narnia"),
        ("language", "Persian", "fa"),
        ("tags", "vip, tea ,vip", ("vip", "tea")),
        ("balance", "1,250.50", 125050),
        ("balance", "", None),
        ("born_on", "", None),
    ],
)
def test_what_is_typed_comes_back_as_it_is_stored(form: LocalForm, qtbot: QtBot, name: str, typed: str, stored: Any):
    editor = editor_for(column(name), form)
    qtbot.addWidget(editor.widget)
    editor.set_value(VALUES[name])
    assert isinstance(editor.widget, QLineEdit)
    with qtbot.waitSignal(editor.edited):
        editor.widget.setText(typed)
    assert editor.value() == stored


def test_a_date_and_an_amount_that_cannot_be_read_say_so(form: LocalForm, qtbot: QtBot):
    for name, typed in (("born_on", "31/02/1984"), ("balance", "a lot")):
        editor = editor_for(column(name), form)
        qtbot.addWidget(editor.widget)
        assert isinstance(editor.widget, QLineEdit)
        editor.widget.setText(typed)
        assert editor.value() is None
        assert editor.problem() != ""


def test_a_persian_form_takes_persian_dates_and_digits(choices: Choices, qtbot: QtBot):
    editor = editor_for(column("born_on"), LocalForm(SHOP, QLocale("fa_IR")))
    qtbot.addWidget(editor.widget)
    assert isinstance(editor.widget, QLineEdit)
    editor.set_value(date(1984, 3, 27))
    assert editor.widget.text() == "۱۳۶۳/۱/۷"
    editor.widget.setText("۱۳۶۳/۱/۸")
    assert editor.value() == date(1984, 3, 28)


def test_phones_e_mails_and_numbers_are_typed_from_left_to_right_in_a_persian_form(form: LocalForm, qtbot: QtBot):
    window = QWidget()
    qtbot.addWidget(window)
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    box = QVBoxLayout(window)
    for declared in (column_named(Phone, "number"), column_named(Email, "address"), column("bank_account")):
        field = ColumnField(declared, form)
        box.addWidget(field)
        assert field.editor.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_choices_are_translated_words_with_stored_values(form: LocalForm, qtbot: QtBot):
    editor = editor_for(column("sex"), form)
    qtbot.addWidget(editor.widget)
    assert isinstance(editor.widget, QComboBox)
    assert [editor.widget.itemText(place) for place in range(4)] == ["Not said", "Female", "Male", "Other"]
    editor.widget.setCurrentIndex(1)
    assert editor.value() == "female"


def test_the_wheel_over_a_choice_does_not_change_it(form: LocalForm, qtbot: QtBot):
    editor = editor_for(column("sex"), form)
    qtbot.addWidget(editor.widget)
    editor.set_value("male")
    wheel = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(editor.widget, wheel)
    assert editor.value() == "male"


def test_sensitive_and_personal_columns_carry_a_badge(form: LocalForm, qtbot: QtBot):
    from custdesk.ui.widgets import Badge

    badges = {}
    for name in ("health_note", "bank_account", "born_on", "given_name"):
        field = ColumnField(column(name), form)
        qtbot.addWidget(field)
        badge = field.findChild(Badge)
        badges[name] = badge.text() if badge else ""
    assert badges == {
        "health_note": "Sensitive",
        "bank_account": "Financial",
        "born_on": "Personal",
        "given_name": "",
    }


def test_tags_are_completed_from_those_in_use_whatever_their_accents(choices: Choices, qtbot: QtBot):
    box = TagBox()
    qtbot.addWidget(box)
    box.set_known(("Vip", "Té verde", "Café"))
    qtbot.keyClicks(box, "caf")
    assert box.offers() == ["Café"]
    box.setText("Vip, te")
    assert box.offers() == ["Té verde"]
    box.setText("Vip, vi")
    assert box.offers() == []


@pytest.fixture
def phones(form: LocalForm, qtbot: QtBot) -> RowsEditor:
    rows = RowsEditor("phones", Phone(), columns_of(Phone), form, add="Add a phone", remove="Remove this phone")
    qtbot.addWidget(rows)
    rows.show()
    return rows


def test_rows_give_back_what_they_were_given_and_not_more(phones: RowsEditor):
    given = (Phone(label="home", number="+34612345678"), Phone(number="555", checked=False))
    phones.set_records(given)
    assert phones.records() == given
    assert phones.filled() == given
    assert list(phones.fields()) == ["phones.0.label", "phones.0.number", "phones.1.label", "phones.1.number"]
    number = phones.fields()["phones.0.number"].editor
    assert isinstance(number, QLineEdit)
    assert number.text() == "612 34 56 78"


def test_there_is_always_a_row_to_type_into_and_empty_rows_do_not_count(phones: RowsEditor, qtbot: QtBot):
    assert len(phones.rows) == 1
    assert phones.filled() == ()
    with qtbot.waitSignal(phones.edited):
        phones.add_button.click()
    assert len(phones.rows) == 2
    phones.drop_empty()
    assert len(phones.rows) == 1


def test_rows_are_added_and_removed_by_keyboard(phones: RowsEditor, qtbot: QtBot):
    with qtbot.waitExposed(phones):
        phones.activateWindow()
    phones.add_button.setFocus()
    qtbot.keyClick(phones.add_button, Qt.Key.Key_Space)
    assert len(phones.rows) == 2
    box = phones.fields()["phones.1.number"].editor
    assert box.hasFocus()
    qtbot.keyClicks(box, "612345678")
    qtbot.keyClick(box, Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    assert len(phones.rows) == 1
    assert phones.fields()["phones.0.number"].editor.hasFocus()
    assert phones.rows[0].remove.accessibleName() == "Remove this phone"


def test_leaving_a_value_of_a_row_tells_which(phones: RowsEditor, qtbot: QtBot):
    with qtbot.waitExposed(phones):
        phones.activateWindow()
    phones.fields()["phones.0.number"].setFocus()
    with qtbot.waitSignal(phones.left, check_params_cb=lambda path: path == "phones.0.number"):
        phones.add_button.setFocus()


def test_a_row_of_an_address_that_only_holds_the_country_of_the_shop_is_empty(form: LocalForm, qtbot: QtBot):
    rows = RowsEditor(
        "addresses", Address(country="ES"), columns_of(Address), form, add="Add", remove="Remove", least=0
    )
    qtbot.addWidget(rows)
    assert rows.records() == ()
    rows.add_row()
    assert rows.filled() == ()
    city = rows.fields()["addresses.0.city"].editor
    assert isinstance(city, QLineEdit)
    city.setText("Sevilla")
    assert rows.filled() == (Address(city="Sevilla", country="ES"),)
