"""What the form shows: only what the shop asks for, in parts that fold and stay as one left them."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from pytestqt.qtbot import QtBot

from custdesk.customers.asked import EVERYTHING, asked_of
from custdesk.ui.customers.form import CustomerForm
from custdesk.ui.customers.page import CustomersPage
from custdesk.ui.customers.parts import FormPart
from custdesk.ui.page import PageContext
from tests.ui.customers.test_customer_form import put, said, save


def part(form: CustomerForm, code: str) -> FormPart:
    return next(one for one in form.editors.parts if one.code == code)


@pytest.fixture
def few(context: PageContext) -> None:
    """The shop asks for little, and says why."""
    left_out = ["born_on", "sex", "language", "source", "tags", "emails", "addresses", "tax_number", "tax_country"]
    left_out += ["balance", "reference", "health_note", "bank_account"]
    context.services.asked.change(asked_of(left_out, [("phones", "to call"), ("notes", "allergies")]), EVERYTHING)


@pytest.mark.usefixtures("few")
def test_a_new_customer_is_asked_only_what_the_shop_asks(page: CustomersPage) -> None:
    page.new_record()
    shown = {path for path, field in page.form.editors.fields().items() if field.isVisible()}
    assert {"given_name", "phones.0.number", "notes"} <= shown
    assert not shown & {"born_on", "tags", "emails.0.address", "tax_number", "health_note"}
    assert part(page.form, "numbers").isHidden()
    assert part(page.form, "sealed").isHidden()


@pytest.mark.usefixtures("few")
def test_the_reason_is_told_beside_the_field_and_to_screen_readers(page: CustomersPage) -> None:
    page.new_record()
    notes = page.form.editors.columns["notes"]
    assert notes.editor.accessibleDescription() == "Why we ask: allergies"
    assert page.form.editors.lists["phones"].add_button.accessibleDescription() == "Why we ask: to call"
    assert "next free number" in page.form.editors.columns["number"].editor.accessibleDescription()


@pytest.mark.usefixtures("few")
def test_what_is_not_asked_is_shown_where_it_holds_something(page: CustomersPage, qtbot: QtBot) -> None:
    page.finder.table.choose(1)
    page.edit_chosen()
    shown = {path for path, field in page.form.editors.fields().items() if field.isVisible()}
    assert {"born_on", "tags", "balance", "emails.0.address", "addresses.0.city"} <= shown
    assert not shown & {"sex", "tax_number"}
    assert not page.form.editors.sealed["health_note"].isHidden()
    stored = save(page.form, qtbot)
    assert stored.customer.version == 1


@pytest.mark.usefixtures("few")
def test_what_is_not_asked_appears_where_it_is_refused(page: CustomersPage, qtbot: QtBot) -> None:
    page.new_record()
    put(page.form, "given_name", "Ana")
    put(page.form, "born_on", "31/02/1984")
    page.form.save()
    assert said(page.form, "born_on")[0] == "problem"
    assert page.form.editors.columns["born_on"].isVisible()
    assert page.form.editors.columns["born_on"].editor.hasFocus()


def test_a_part_folds_by_keyboard_and_says_what_is_in_it(maria: CustomerForm, qtbot: QtBot) -> None:
    contact = part(maria, "contact")
    heading = contact.heading
    heading.setFocus()
    assert heading.isChecked()
    assert heading.accessibleDescription() == "Open"
    qtbot.keyClick(heading, Qt.Key.Key_Space)
    assert not maria.editors.lists["phones"].isVisible()
    assert not heading.isChecked()
    assert heading.accessibleDescription().startswith("Folded: 2 phones, ")
    assert heading.says.text().startswith("2 phones, ")
    qtbot.keyClick(heading, Qt.Key.Key_Return)
    assert maria.editors.lists["phones"].isVisible()
    empty = part(maria, "addresses")
    empty.fold(folded=True)
    assert empty.heading.says.text() == "1 address"


def test_parts_stay_as_this_person_left_them(
    maria: CustomerForm, page: CustomersPage, context: PageContext, make_page: Callable[[PageContext], CustomersPage]
) -> None:
    part(maria, "about").heading.click()
    page.go_back()
    again = make_page(context)
    again.new_record()
    assert part(again.form, "about").folded
    assert not part(again.form, "contact").folded
    kept = context.choices.arrangement(f"customer_form/{context.session.user_id}")
    assert kept == {"folded": ["about"]}
    part(again.form, "about").heading.click()
    assert context.choices.arrangement(f"customer_form/{context.session.user_id}") == {"folded": []}


def test_a_folded_part_with_a_problem_opens_when_saving_is_refused_and_folds_again(
    new: CustomerForm, page: CustomersPage, context: PageContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    part(new, "about").heading.click()
    put(new, "given_name", "Ana")
    put(new, "born_on", "31/02/1984")
    new.save()
    assert not part(new, "about").folded
    assert new.editors.columns["born_on"].editor.hasFocus()
    monkeypatch.setattr("custdesk.ui.customers.unsaved.confirm", lambda *_asked, **_more: True)
    page.go_back()
    page.new_record()
    assert part(page.form, "about").folded


def test_a_customer_is_opened_after_a_new_one_was_left(new: CustomerForm, page: CustomersPage) -> None:
    page.go_back()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    page.finder.table.choose(1)
    page.edit_chosen()
    assert page.form.editors.columns["given_name"].value() == "María"
    page.go_back()
    page.new_record()
    assert part(page.form, "consent").isVisible()


def test_what_somebody_wrote_into_the_settings_by_hand_folds_nothing(
    context: PageContext, make_page: Callable[[PageContext], CustomersPage]
) -> None:
    context.choices.remember_arrangement(f"customer_form/{context.session.user_id}", {"folded": [7, None, "about"]})
    page = make_page(context)
    page.new_record()
    assert [one.code for one in page.form.editors.parts if one.folded] == ["about"]
    context.choices.remember_arrangement(f"customer_form/{context.session.user_id}", {"folded": "about"})
    assert not [one for one in make_page(context).form.editors.parts if one.folded]
