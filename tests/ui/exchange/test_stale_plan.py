"""Customers that are changed while the wizard shows what it would do are looked at again before anything is written."""

from dataclasses import replace

from pytestqt.qtbot import QtBot

from custdesk.ui.exchange.import_wizard.wizard import ImportWizard
from custdesk.ui.page import PageContext
from tests.ui.exchange.import_shop import LOOKALIKE, at_rest, go_on


def test_what_changed_meanwhile_is_shown_before_it_is_written(
    context: PageContext, wizard: ImportWizard, qtbot: QtBot
) -> None:
    go_on(wizard, qtbot, 2)
    wizard.plan_step.table.choose(LOOKALIKE)
    wizard.plan_step.bar.choices["new"].click()
    old = wizard.plan_step.plan
    go_on(wizard, qtbot)
    card = context.services.customers.open(1)
    context.services.customers.save(replace(card, customer=replace(card.customer, job_title="Baker")), card)
    go_on(wizard, qtbot)
    assert wizard.apply_step.result is None
    assert "in the meantime" in wizard.foot.trouble.text()
    wizard.foot.retry.click()
    at_rest(wizard, qtbot)
    assert wizard.step is wizard.plan_step
    assert wizard.plan_step.plan is not old
    assert wizard.plan_step.decisions == {LOOKALIKE: "new"}
    go_on(wizard, qtbot, 2)
    assert wizard.apply_step.result is not None
