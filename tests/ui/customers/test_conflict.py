"""Two people changed the same customer: the second is shown both, chooses, and loses nothing."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QDialog, QLabel
from pytestqt.qtbot import QtBot

from custdesk.customers.model import Customer, CustomerCard, Phone
from custdesk.desk.permissions import Role
from custdesk.desk.session import Session
from custdesk.ui.customers.conflict import ConflictDialog
from custdesk.ui.customers.form import CustomerForm
from custdesk.ui.customers.merging import differences, merged
from custdesk.ui.customers.page import CustomersPage
from custdesk.ui.local_form import LocalForm
from custdesk.ui.page import PageContext
from tests.ui.customers.test_customer_form import put

OWNER = Session(user_id=1, user_name="o", role=Role.OWNER)
ORIGINAL = CustomerCard(
    customer=Customer(id=1, given_name="Ana", notes="old", source="walk-in"), phones=(Phone(number="+34612345678"),)
)
MINE = replace(ORIGINAL, customer=replace(ORIGINAL.customer, given_name="Anna", notes="mine"))
THEIRS = replace(
    ORIGINAL,
    customer=replace(ORIGINAL.customer, version=2, notes="theirs", source="web"),
    phones=(Phone(number="+34612345678"), Phone(number="+34911234567")),
)


def test_what_both_changed_comes_first_and_what_nobody_changed_is_left_out():
    found = differences(ORIGINAL, MINE, THEIRS, OWNER)
    assert [(one.name, one.both, one.only_theirs) for one in found] == [
        ("notes", True, False),
        ("given_name", False, False),
        ("source", False, True),
        ("phones", False, True),
    ]


def test_the_choices_make_one_card_on_the_newer_version():
    found = differences(ORIGINAL, MINE, THEIRS, OWNER)
    card = merged(MINE, THEIRS, found, ["given_name"])
    assert card.customer.version == 2
    assert (card.customer.given_name, card.customer.notes, card.customer.source) == ("Anna", "theirs", "web")
    assert len(card.phones) == 2
    assert merged(MINE, THEIRS, found, [one.name for one in found]).phones == ORIGINAL.phones


def test_a_sealed_value_of_mine_is_a_choice_and_theirs_is_not_shown():
    mine = replace(MINE, sealed={"health_note": "nuts"})
    found = {one.name: one for one in differences(ORIGINAL, mine, THEIRS, OWNER)}
    assert found["health_note"].theirs is None
    assert merged(mine, THEIRS, found.values(), ["health_note"]).sealed == {"health_note": "nuts"}
    assert merged(mine, THEIRS, found.values(), []).sealed == {}


def test_a_column_that_the_session_does_not_see_is_no_choice():
    theirs = replace(THEIRS, customer=replace(THEIRS.customer, balance=5))
    clerk = replace(OWNER, role=Role.CLERK)
    assert "balance" not in [one.name for one in differences(ORIGINAL, MINE, theirs, clerk)]


def test_both_versions_stand_side_by_side_with_a_choice_each(context: PageContext, qtbot: QtBot):
    form = LocalForm(context.services.shop.get())
    theirs = replace(THEIRS, customer=replace(THEIRS.customer, changed_at="2026-03-01T10:42:00.000000Z"))
    dialog = ConflictDialog(ORIGINAL, MINE, theirs, OWNER, form)
    qtbot.addWidget(dialog)
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    assert {"mine", "theirs", "Anna", "Ana", "Mine", "Theirs"} <= set(texts)
    assert texts.count("Changed by both") == 1
    dialog.choose("notes", mine=False)
    card = dialog.result_card()
    assert (card.customer.notes, card.customer.given_name, card.customer.source) == ("theirs", "Anna", "web")
    buttons = [button for group in dialog.choices.values() for button in group.buttons()]
    assert all(": Keep" in button.accessibleName() for button in buttons)


@pytest.fixture
def form(page: CustomersPage) -> CustomerForm:
    """María is being changed here, and somebody else saves her meanwhile."""
    page.finder.table.choose(1)
    page.edit_chosen()
    put(page.form, "notes", "mine")
    customers = page.context.services.customers
    stored = customers.open(1)
    customers.save(replace(stored, customer=replace(stored.customer, notes="theirs", source="web")), stored)
    return page.form


def test_the_second_to_save_chooses_and_both_are_kept(
    form: CustomerForm, page: CustomersPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
):
    def keep_mine(dialog: ConflictDialog) -> int:
        dialog.choose("notes", mine=True)
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(ConflictDialog, "exec", keep_mine)
    with qtbot.waitSignal(form.saved):
        form.save()
    stored = page.context.services.customers.open(1).customer
    assert (stored.notes, stored.source, stored.version) == ("mine", "web", 3)
    assert not form.is_dirty()


def test_going_back_to_the_form_loses_nothing_that_was_typed(
    form: CustomerForm, page: CustomersPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(ConflictDialog, "exec", lambda _dialog: QDialog.DialogCode.Rejected)
    with qtbot.waitSignal(form.saver.ended):
        form.save()
    assert form.editors.columns["notes"].value() == "mine"
    assert form.is_dirty()
    assert form.head.save_button.isEnabled()
    assert page.context.services.customers.open(1).customer.notes == "theirs"


def test_a_third_version_in_between_is_shown_again(
    form: CustomerForm, page: CustomersPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
):
    shown: list[str] = []

    def meanwhile(dialog: ConflictDialog) -> int:
        shown.append("shown")
        if len(shown) == 1:
            customers = page.context.services.customers
            stored = customers.open(1)
            customers.save(replace(stored, customer=replace(stored.customer, job_title="baker")), stored)
        dialog.choose("notes", mine=True)
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(ConflictDialog, "exec", meanwhile)
    with qtbot.waitSignal(form.saved):
        form.save()
    stored = page.context.services.customers.open(1).customer
    assert (len(shown), stored.notes, stored.job_title) == (2, "mine", "baker")
