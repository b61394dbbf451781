"""Entering and changing a customer: checked while one types, nothing lost, everything by keyboard."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from custdesk.audit.model import LogQuery
from custdesk.customers.model import Phone
from custdesk.desk.permissions import Role
from custdesk.ui.customers.form import CustomerForm
from custdesk.ui.customers.page import CustomersPage
from custdesk.ui.page import PageContext
from tests.ui.customers.conftest import names


def put(form: CustomerForm, path: str, text: str) -> QWidget:
    """Type into a field as a person does: what stood there is replaced."""
    field = form.editors.field(path)
    assert field is not None
    if isinstance(field.editor, QLineEdit):
        field.editor.setText(text)
    elif isinstance(field.editor, QPlainTextEdit):
        field.editor.setPlainText(text)
    else:
        assert isinstance(field.editor, QComboBox)
        field.editor.setCurrentIndex(field.editor.findData(text))
    return field.editor


def leave(form: CustomerForm, path: str, text: str, qtbot: QtBot) -> None:
    """Type into a field and go on to the next one."""
    field = form.editors.field(path)
    assert field is not None
    field.setFocus()
    editor = put(form, path, text)
    with qtbot.waitSignal(form.editors.left):
        qtbot.keyClick(editor, Qt.Key.Key_Tab)


def said(form: CustomerForm, path: str) -> tuple[str, str]:
    field = form.editors.field(path)
    assert field is not None
    return field.severity(), field.trouble()


def save(form: CustomerForm, qtbot: QtBot, **how: bool) -> Any:
    with qtbot.waitSignal(form.saved) as stored:
        form.save(**how)
    return stored.args[0]


def test_a_new_customer_is_stored_with_the_answers_in_one_transaction(
    new: CustomerForm, page: CustomersPage, qtbot: QtBot
):
    put(new, "given_name", "Ana")
    put(new, "phones.0.number", "612 34 56 79")
    put(new, "emails.0.address", "Ana@Example.ES")
    put(new, "tags", "vip, nueva")
    assert new.answers is not None
    new.answers.boxes["marketing"].setChecked(True)
    stored = save(new, qtbot)
    assert stored.customer.name == "Ana"
    assert stored.customer.number != ""
    assert stored.phones == (Phone(number="+34612345679"),)
    assert stored.customer.tags == ("vip", "nueva")
    assert page.context.services.consents.state(stored.customer.id).opted_out("marketing")
    assert new.answers is None
    assert new.head.status.text().startswith("Saved ")
    assert not new.is_dirty()
    assert "Ana" in names(page)


def test_typing_goes_on_in_the_stored_customer_after_saving(new: CustomerForm, page: CustomersPage, qtbot: QtBot):
    put(new, "given_name", "Ana")
    first = save(new, qtbot)
    put(new, "family_name", "Ruiz")
    second = save(new, qtbot)
    assert second.customer.id == first.customer.id
    assert second.customer.name == "Ana Ruiz"
    assert page.context.services.customers.count(page.finder.query()) == 5


def test_what_is_typed_while_it_is_being_saved_is_not_lost(maria: CustomerForm, page: CustomersPage, qtbot: QtBot):
    put(maria, "notes", "first")
    with qtbot.waitSignal(maria.saved):
        maria.save()
        put(maria, "source", "a friend")
        put(maria, "notes", "second")
    assert page.context.services.customers.open(1).customer.notes == "first"
    assert maria.is_dirty()
    stored = save(maria, qtbot).customer
    assert (stored.notes, stored.source, stored.version) == ("second", "a friend", 3)


def test_save_and_close_goes_back_to_the_list_with_the_customer_chosen(
    new: CustomerForm, page: CustomersPage, qtbot: QtBot
):
    put(new, "given_name", "Ana")
    stored = save(new, qtbot, and_close=True)
    assert page.views.currentWidget() is not page.form
    assert page.finder.table.chosen_id() == stored.customer.id


def test_opening_and_saving_changes_nothing(maria: CustomerForm, page: CustomersPage, qtbot: QtBot):
    before = page.context.services.customers.open(1)
    assert not maria.is_dirty()
    stored = save(maria, qtbot)
    assert replace(stored, sealed={}) == before
    assert stored.customer.version == 1


def test_a_change_is_stored_and_only_that(maria: CustomerForm, page: CustomersPage, qtbot: QtBot):
    put(maria, "notes", "Prefers evenings")
    put(maria, "born_on", "08/03/1984")
    assert maria.is_dirty()
    save(maria, qtbot)
    stored = page.context.services.customers.open(1).customer
    assert (stored.notes, stored.born_on, stored.balance) == ("Prefers evenings", date(1984, 3, 8), 4250)
    entries = page.context.services.log.page(LogQuery(limit=10)).entries
    changed = next(entry for entry in entries if entry.action == "customer.changed")
    assert changed.detail["columns"] == ("born_on", "notes")


def test_a_problem_stands_beside_its_field_as_soon_as_it_is_left(new: CustomerForm, qtbot: QtBot):
    leave(new, "emails.0.address", "ana@", qtbot)
    severity, text = said(new, "emails.0.address")
    assert severity == "problem"
    assert "@" in text
    assert said(new, "given_name") == ("", "")
    leave(new, "emails.0.address", "ana@example.es", qtbot)
    assert said(new, "emails.0.address") == ("", "")


def test_a_doubt_is_a_warning_and_does_not_block(new: CustomerForm, qtbot: QtBot):
    put(new, "given_name", "Ana")
    leave(new, "phones.0.number", "555123", qtbot)
    assert said(new, "phones.0.number")[0] == "doubt"
    stored = save(new, qtbot)
    assert stored.phones == (Phone(number="555123", checked=False),)


def test_what_was_typed_is_brought_into_its_local_form(new: CustomerForm, qtbot: QtBot):
    leave(new, "tax_number", "12.345.678-z", qtbot)
    box = new.editors.columns["tax_number"].editor
    assert isinstance(box, QLineEdit)
    assert box.text() == "12345678Z"
    country = new.editors.columns["tax_country"].editor
    assert isinstance(country, QLineEdit)
    assert country.text() == "Spain"


def test_a_customer_without_a_name_is_refused_at_the_name(new: CustomerForm, qtbot: QtBot):
    put(new, "notes", "somebody")
    with qtbot.assertNotEmitted(new.saved):
        new.save()
    assert said(new, "given_name")[0] == "problem"
    assert new.editors.columns["given_name"].editor.hasFocus()
    put(new, "kind", "company")
    new.save()
    assert said(new, "company_name")[0] == "problem"
    assert new.editors.columns["company_name"].editor.hasFocus()


def test_a_date_that_does_not_exist_is_not_saved_as_no_date(maria: CustomerForm, qtbot: QtBot):
    put(maria, "born_on", "31/02/1984")
    with qtbot.assertNotEmitted(maria.saved):
        maria.save()
    assert said(maria, "born_on")[0] == "problem"


def test_a_number_that_another_customer_has_is_refused_at_the_number(new: CustomerForm, qtbot: QtBot):
    put(new, "given_name", "Ana")
    put(new, "number", "1001")
    with qtbot.waitSignal(new.saver.refused):
        new.save()
    assert said(new, "number")[0] == "problem"
    assert new.editors.columns["number"].editor.hasFocus()
    put(new, "number", "A-7")
    assert save(new, qtbot).customer.number == "A-7"


def test_person_and_company_ask_for_their_own_names(new: CustomerForm):
    fields = new.editors.columns
    assert fields["company_name"].isHidden()
    assert not fields["given_name"].isHidden()
    put(new, "kind", "company")
    assert not fields["company_name"].isHidden()
    assert fields["given_name"].isHidden()
    put(new, "kind", "person")
    put(new, "family_name", "Ruiz")
    put(new, "kind", "company")
    assert not fields["family_name"].isHidden()


def test_enter_goes_to_the_next_field_and_ctrl_enter_saves_and_closes(
    new: CustomerForm, page: CustomersPage, qtbot: QtBot
):
    box = put(new, "given_name", "Ana")
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert new.editors.columns["family_name"].editor.hasFocus()
    with qtbot.waitSignal(new.closed):
        family_name = new.editors.columns["family_name"].editor
        qtbot.keyClick(family_name, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert "Ana" in names(page)


def test_enter_makes_a_new_line_in_notes(new: CustomerForm, qtbot: QtBot):
    notes = put(new, "notes", "")
    notes.setFocus()
    qtbot.keyClicks(notes, "a")
    qtbot.keyClick(notes, Qt.Key.Key_Return)
    qtbot.keyClicks(notes, "b")
    assert new.editors.columns["notes"].value() == "a\nb"


def test_leaving_asks_only_if_something_was_typed(
    maria: CustomerForm, page: CustomersPage, monkeypatch: pytest.MonkeyPatch
):
    asked: list[str] = []
    answer = False

    def confirm(_parent: QWidget, question: str, _verb: str, **_more: object) -> bool:
        asked.append(question)
        return answer

    monkeypatch.setattr("custdesk.ui.customers.unsaved.confirm", confirm)
    put(maria, "notes", "new")
    page.go_back()
    assert page.views.currentWidget() is page.form
    assert maria.editors.columns["notes"].value() == "new"
    assert not page.may_leave()
    answer = True
    page.go_back()
    assert page.views.currentWidget() is not page.form
    assert len(asked) == 3
    page.edit_chosen()
    page.go_back()
    assert len(asked) == 3


def test_a_sealed_value_is_not_in_the_form_until_asked_for(maria: CustomerForm, page: CustomersPage, qtbot: QtBot):
    sealed = maria.editors.sealed["health_note"]
    assert sealed.field.value() == ""
    put(maria, "notes", "new")
    save(maria, qtbot)
    assert page.context.services.customers.reveal(1, "health_note") == "Nut allergy"
    sealed.button.click()
    assert sealed.field.value() == "Nut allergy"
    assert not maria.is_dirty()
    put(maria, "health_note", "Nuts and eggs")
    assert maria.is_dirty()
    save(maria, qtbot)
    assert page.context.services.customers.reveal(1, "health_note") == "Nuts and eggs"
    assert sealed.field.value() == ""
    assert not sealed.button.isHidden()


def test_a_sealed_value_can_be_removed(maria: CustomerForm, page: CustomersPage, qtbot: QtBot):
    maria.editors.sealed["bank_account"].button.click()
    put(maria, "bank_account", "")
    stored = save(maria, qtbot)
    assert stored.sealed_present == {"health_note"}


def test_nothing_of_a_customer_stays_in_the_form_after_it(maria: CustomerForm, page: CustomersPage):
    maria.editors.sealed["health_note"].button.click()
    page.go_back()
    assert maria.editors.sealed["health_note"].field.value() == ""
    assert maria.editors.columns["family_name"].value() == ""
    assert maria.editors.filled_card().phones == ()


def test_a_clerk_has_no_field_for_what_a_clerk_does_not_see(
    as_role: Callable[[Role], PageContext], make_page: Callable[[PageContext], CustomersPage], qtbot: QtBot
):
    page = make_page(as_role(Role.CLERK))
    page.finder.table.choose(1)
    page.edit_chosen()
    assert page.form.editors.sealed == {}
    assert "balance" not in page.form.editors.columns
    put(page.form, "notes", "by the clerk")
    assert save(page.form, qtbot).customer.notes == "by the clerk"
    owner = page.context.services._desk.vault
    assert owner.writer.execute("SELECT balance, health_note IS NOT NULL FROM customer WHERE id = 1").fetchone() == (
        4250,
        1,
    )


def test_every_control_has_a_name_for_screen_readers(new: CustomerForm):
    new.editors.lists["addresses"].add_row()
    kinds = (QLineEdit, QComboBox, QPlainTextEdit)
    controls: list[QWidget] = [widget for kind in kinds for widget in new.findChildren(kind)]
    unnamed = [widget.objectName() for widget in controls if not widget.accessibleName()]
    buttons: list[QAbstractButton] = new.findChildren(QAbstractButton)
    own = [button for button in buttons if not isinstance(button.parent(), QLineEdit)]
    unnamed += [repr(button) for button in own if not (button.accessibleName() or button.text())]
    assert unnamed == []


def test_tags_in_use_are_offered(new: CustomerForm, qtbot: QtBot):
    from custdesk.ui.record_form.tag_box import TagBox

    box = new.editors.columns["tags"].editor
    assert isinstance(box, TagBox)
    qtbot.waitUntil(lambda: bool(box._known))
    put(new, "tags", "te")
    assert box.offers() == ["té verde"]
