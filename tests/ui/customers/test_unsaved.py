"""What is typed into the form of a customer and not saved is there again: after a lock, a crash, another day."""

import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from custdesk.customers.model import CustomerCard
from custdesk.desk.permissions import Role
from custdesk.drafts.model import Draft
from custdesk.ui.customers import unsaved
from custdesk.ui.customers.conflict import ConflictDialog
from custdesk.ui.customers.page import CustomersPage
from custdesk.ui.customers.typed import resumed, written
from custdesk.ui.page import PageContext
from tests.ui.customers.conftest import MARIA
from tests.ui.customers.test_customer_form import put, save

Make = Callable[[PageContext], CustomersPage]


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep the typing without the pause of a few seconds."""
    monkeypatch.setattr(unsaved, "_KEEP_MS", 0)


def kept(context: PageContext) -> tuple[Draft, ...]:
    return context.services.drafts.all()


def wait_kept(context: PageContext, qtbot: QtBot, number: int = 1) -> None:
    qtbot.waitUntil(lambda: len(kept(context)) == number and not context.tasks.busy)


def edit(page: CustomersPage, customer_id: int = 1) -> None:
    page.finder.table.choose(customer_id)
    page.edit_chosen()


def text(page: CustomersPage, name: str) -> object:
    return page.form.editors.columns[name].value()


def test_typing_is_kept_while_one_types(page: CustomersPage, context: PageContext, qtbot: QtBot) -> None:
    edit(page)
    assert kept(context) == ()
    put(page.form, "notes", "half a sent")
    wait_kept(context, qtbot)
    assert kept(context)[0].values["typed"] == {"notes": "half a sent"}
    assert kept(context)[0].values["before"] == {"notes": "Prefers mornings"}


def test_locking_keeps_what_was_typed_last(page: CustomersPage, context: PageContext) -> None:
    edit(page)
    put(page.form, "notes", "typed in the last moment")
    page.keep_typing()
    assert [draft.subject_id for draft in kept(context)] == [1]


def test_a_form_that_nobody_touched_keeps_nothing(page: CustomersPage, context: PageContext) -> None:
    edit(page)
    page.keep_typing()
    page.form.start_new()
    page.keep_typing()
    assert kept(context) == ()


def test_it_stands_in_the_form_again_and_is_not_taken_for_saved(
    page: CustomersPage, context: PageContext, make_page: Make, qtbot: QtBot
) -> None:
    edit(page)
    put(page.form, "born_on", "08/03/1984")
    put(page.form, "tags", "vip, nueva")
    put(page.form, "phones.0.number", "612 34 56 79")
    page.keep_typing()
    again = make_page(context)
    edit(again)
    assert not again.form.drafts.bar.isHidden()
    assert "Unsaved typing from" in again.form.drafts.bar.label.text()
    assert again.form.is_dirty()
    assert again.form.head.status.text() == "Not saved yet"
    assert text(again, "born_on") == date(1984, 3, 8)
    stored = save(again.form, qtbot)
    assert (stored.customer.born_on, stored.customer.tags) == (date(1984, 3, 8), ("vip", "nueva"))
    assert stored.phones[0].number == "+34612345679"
    wait_kept(context, qtbot, 0)
    assert again.form.drafts.bar.isHidden()


def test_a_new_customer_is_gone_on_with_from_the_list(
    page: CustomersPage, context: PageContext, make_page: Make, qtbot: QtBot
) -> None:
    page.new_record()
    put(page.form, "given_name", "Ámbar")
    put(page.form, "phones.0.number", "12")
    page.keep_typing()
    again = make_page(context)
    assert "Ámbar" in again.unsaved.label.text()
    again.unsaved.go_on_button.click()
    assert again.views.currentWidget() is again.form
    assert text(again, "given_name") == "Ámbar"
    assert [phone.number for phone in again.form.editors.lists["phones"].filled()] == ["12"]
    assert "consent" in again.form.drafts.bar.label.text()


def test_going_on_from_the_list_opens_the_customer_it_was_typed_for(
    page: CustomersPage, context: PageContext, make_page: Make
) -> None:
    edit(page)
    put(page.form, "notes", "half a sent")
    page.keep_typing()
    again = make_page(context)
    assert "María Núñez" in again.unsaved.label.text()
    again.unsaved.go_on_button.click()
    assert again.form._original.customer.id == 1
    assert text(again, "notes") == "half a sent"


def test_discarded_typing_is_gone_from_list_and_form(
    page: CustomersPage, context: PageContext, make_page: Make, qtbot: QtBot
) -> None:
    edit(page)
    put(page.form, "notes", "half a sent")
    page.keep_typing()
    page.form.forget()
    edit(page)
    page.form.drafts.bar.discard_button.click()
    assert text(page, "notes") == "Prefers mornings"
    assert not page.form.is_dirty()
    wait_kept(context, qtbot, 0)
    page.form.start_new()
    put(page.form, "given_name", "Ana")
    page.keep_typing()
    again = make_page(context)
    again.unsaved.discard_button.click()
    assert again.unsaved.isHidden()
    wait_kept(context, qtbot, 0)


def test_leaving_without_saving_forgets_it(
    page: CustomersPage, context: PageContext, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    edit(page)
    put(page.form, "notes", "half a sent")
    wait_kept(context, qtbot)
    monkeypatch.setattr(unsaved, "confirm", lambda *_asked, **_more: True)
    page.go_back()
    assert page.unsaved.isHidden()
    edit(page)  # at once, before the worker came to delete it
    assert text(page, "notes") == "Prefers mornings"
    wait_kept(context, qtbot, 0)


def test_what_somebody_else_changed_meanwhile_is_shown_beside_it(
    page: CustomersPage, context: PageContext, make_page: Make, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    edit(page)
    put(page.form, "notes", "mine")
    put(page.form, "source", "a friend")
    page.keep_typing()
    before = context.services.customers.open(1)
    theirs = replace(before, customer=replace(before.customer, notes="theirs"))
    context.services.customers.save(theirs, before)
    shown: list[list[str]] = []

    def look(dialog: ConflictDialog) -> int:
        shown.append([difference.name for difference in dialog.differences])
        return int(QDialog.DialogCode.Rejected)

    monkeypatch.setattr(ConflictDialog, "exec", look)
    again = make_page(context)
    edit(again)
    with qtbot.waitSignal(again.form.saver.ended):
        again.form.save()
    assert shown == [["notes", "source"]]
    assert context.services.customers.open(1).customer.notes == "theirs"


def test_a_sealed_value_is_gone_on_with_unseen(
    page: CustomersPage, context: PageContext, make_page: Make, qtbot: QtBot
) -> None:
    edit(page)
    page.form.editors.sealed["health_note"].resume("Nuts and milk")
    page.keep_typing()
    again = make_page(context)
    edit(again)
    assert again.form.is_dirty()
    save(again.form, qtbot)
    assert context.services.customers.reveal(1, "health_note") == "Nuts and milk"


def test_a_sealed_value_that_was_emptied_stays_empty(
    page: CustomersPage, context: PageContext, make_page: Make, qtbot: QtBot
) -> None:
    edit(page)
    page.form.editors.sealed["health_note"].resume("")
    page.keep_typing()
    again = make_page(context)
    edit(again)
    assert "health_note" not in save(again.form, qtbot).sealed_present


def test_what_is_stored_while_the_program_locks_is_not_offered_as_unsaved(
    page: CustomersPage, context: PageContext, qtbot: QtBot
) -> None:
    page.new_record()
    put(page.form, "given_name", "Ana")
    wait_kept(context, qtbot)
    page.form.save()
    context.tasks._pool.submit(int).result()  # the worker has stored it, and the form was not told
    context.tasks.stop()
    page.keep_typing()
    assert context.services.customers.count(page.finder.query()) == 5
    assert kept(context) == ()


def test_what_was_about_to_be_stored_when_the_program_locked_is_kept(page: CustomersPage, context: PageContext) -> None:
    edit(page)
    put(page.form, "notes", "half a sent")
    release = threading.Event()
    context.tasks._pool.submit(release.wait)
    page.form.save()
    context.tasks._pool.shutdown(wait=False, cancel_futures=True)
    release.set()
    context.tasks.stop()
    page.keep_typing()
    assert context.services.customers.open(1).customer.notes == "Prefers mornings"
    assert [draft.values["typed"] for draft in kept(context)] == [{"notes": "half a sent"}]


def test_values_the_role_does_not_see_any_more_are_left_out(context: PageContext) -> None:
    card = MARIA
    typed = replace(
        card,
        customer=replace(card.customer, balance=1, notes="new"),
        phones=(),
        sealed={"health_note": "Milk", "bank_account": ""},
    )
    values = written(card, typed)
    for role, balance, sealed in ((Role.OWNER, 1, {"health_note": "Milk", "bank_account": ""}), (Role.CLERK, 4250, {})):
        session = replace(context.session, role=role)
        began, again, text = resumed(card, values, session)
        assert (began.customer, again.phones) == (card.customer, ())
        assert (again.customer.balance, again.customer.notes, text) == (balance, "new", sealed)


@pytest.mark.parametrize("damage", [{}, {"before": {"born_on": 7}}, {"typed": {"phones": [{"colour": "red"}]}}])
def test_a_draft_of_another_program_opens_the_form_as_it_is_stored(
    page: CustomersPage, context: PageContext, damage: dict[str, object]
) -> None:
    good = written(CustomerCard(), CustomerCard())
    context.services.drafts.keep("customer", 1, {**good, **damage} if damage else {})
    edit(page)
    assert page.form.drafts.bar.isHidden()
    assert not page.form.is_dirty()


def test_a_role_is_offered_only_what_it_may_open(
    page: CustomersPage, context: PageContext, as_role: Callable[[Role], PageContext], make_page: Make
) -> None:
    edit(page)
    put(page.form, "notes", "half a sent")
    page.keep_typing()
    assert make_page(as_role(Role.ACCOUNTANT)).unsaved.isHidden()
