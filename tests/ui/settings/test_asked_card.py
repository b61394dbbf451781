"""Choosing what the shop asks for, and what the form of a customer makes of it."""

import pytest
from pytestqt.qtbot import QtBot

from custdesk.customers.asked import EVERYTHING, USUAL, asked_of
from custdesk.desk.permissions import Role
from custdesk.ui.page import PageContext
from custdesk.ui.settings.asked import AskedCard, AskedDialog
from custdesk.ui.settings.page import SettingsPage
from tests.ui.consent_shop import seen_by
from tests.ui.whole import whole


@pytest.fixture
def card(context: PageContext, qtbot: QtBot) -> AskedCard:
    card = AskedCard(context)
    qtbot.addWidget(card)
    card.refresh()
    return card


def opened(card: AskedCard, qtbot: QtBot) -> AskedDialog:
    card.choose()
    dialogs: list[AskedDialog] = card.findChildren(AskedDialog)
    return dialogs[-1]


def store(dialog: AskedDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.accepted):
        dialog.verb.click()


def test_at_first_everything_is_asked(card: AskedCard, qtbot: QtBot) -> None:
    assert card.state.text() == "Everything"
    dialog = opened(card, qtbot)
    assert all(tick.isChecked() for tick in dialog.ticks.values())
    assert dialog.chosen() == EVERYTHING
    dialog.reject()


def test_a_field_is_left_out_and_another_gets_its_reason(card: AskedCard, context: PageContext, qtbot: QtBot) -> None:
    dialog = opened(card, qtbot)
    dialog.ticks["born_on"].click()
    dialog.ticks["sex"].click()
    assert not dialog.reasons["born_on"].isEnabled()
    dialog.reasons["addresses"].setText("for deliveries")
    store(dialog, qtbot)
    assert context.services.asked.get() == asked_of(["born_on", "sex"], [("addresses", "for deliveries")])
    assert card.state.text() == "2 fields left out"


def test_the_usual_ones_and_everything_are_one_press(card: AskedCard, context: PageContext, qtbot: QtBot) -> None:
    dialog = opened(card, qtbot)
    dialog.usual_button.click()
    assert {name for name, tick in dialog.ticks.items() if tick.isChecked()} == USUAL
    store(dialog, qtbot)
    assert not context.services.asked.get().asks("bank_account")
    again = opened(card, qtbot)
    again.all_button.click()
    assert again.chosen() == EVERYTHING
    store(again, qtbot)
    assert card.state.text() == "Everything"


def test_names_and_the_kind_cannot_be_left_out(card: AskedCard, qtbot: QtBot) -> None:
    dialog = opened(card, qtbot)
    assert [name for name, tick in dialog.ticks.items() if not tick.isEnabled()] == [
        "kind",
        "given_name",
        "family_name",
        "company_name",
    ]
    dialog.reject()


def test_what_somebody_else_chose_meanwhile_is_told(card: AskedCard, context: PageContext, qtbot: QtBot) -> None:
    dialog = opened(card, qtbot)
    context.services.asked.change(asked_of(["notes"], []), EVERYTHING)
    dialog.ticks["sex"].click()
    task = dialog.run(lambda: context.services.asked.change(dialog.chosen(), EVERYTHING))
    with qtbot.waitSignal(task.finished):
        pass
    assert not dialog.says.isHidden()
    assert context.services.asked.get() == asked_of(["notes"], [])
    dialog.changed = False
    dialog.reject()


def test_only_whoever_edits_the_shop_has_the_card(context: PageContext, qtbot: QtBot) -> None:
    for role, shown in ((Role.OWNER, True), (Role.CLERK, False)):
        page = whole(SettingsPage(seen_by(context, role)))
        qtbot.addWidget(page)
        assert page.asked.isHidden() is not shown
