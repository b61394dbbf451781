"""One customer beside the list: what one needs first on top, sealed values only when asked for."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from custdesk.audit.model import LogQuery
from custdesk.consent.model import Answers
from custdesk.desk.permissions import Lens, Limits, Role
from custdesk.ui.customers.panel import CustomerPanel
from custdesk.ui.customers.reason_dialog import ReasonDialog
from custdesk.ui.local_form import LocalForm
from custdesk.ui.page import PageContext
from tests.shops import seen_as


def make_panel(context: PageContext, qtbot: QtBot) -> CustomerPanel:
    panel = CustomerPanel(context, LocalForm(context.services.shop.get()))
    qtbot.addWidget(panel)
    panel.resize(400, 700)
    with qtbot.waitExposed(panel):
        panel.show()
    return panel


@pytest.fixture
def panel(context: PageContext, qtbot: QtBot) -> CustomerPanel:
    panel = make_panel(context, qtbot)
    assert panel.show_customer(1)
    return panel


def texts(panel: CustomerPanel) -> list[str]:
    return [label.text() for label in panel.details.widget().findChildren(QLabel) if label.text()]


def test_on_top_stand_name_number_and_kind(panel: CustomerPanel):
    assert panel.name.text() == "María Núñez"
    assert panel.number.text() == "No. \u20661001\u2069"
    assert panel.kind.text() == "Person"
    assert panel.archived.isHidden()
    panel.show_customer(3)
    assert (panel.name.text(), panel.kind.text()) == ("Panadería Luz SL", "Company")


def test_a_phone_that_could_not_be_checked_is_a_warning(panel: CustomerPanel):
    assert not panel.unchecked.isHidden()
    panel.show_customer(2)
    assert panel.unchecked.isHidden()


def test_details_are_in_local_form_with_their_labels(panel: CustomerPanel):
    shown = texts(panel)
    for text in ("Mobile", "612 34 56 78", "Work", "maria@example.es", "Calle Mayor 3\n28013 Madrid", "07/03/1984"):
        assert text in shown
    assert "vip, té verde" in shown
    assert "42.50" in shown
    assert "Tax number" not in shown


def test_text_of_a_customer_is_never_taken_for_markup(context: PageContext, qtbot: QtBot):
    from dataclasses import replace

    card = context.services.customers.open(2)
    named = replace(card.customer, notes="<b>bold</b> <img src=x>", given_name="<i>Ana</i>")
    context.services.customers.save(replace(card, customer=named), card)
    panel = make_panel(context, qtbot)
    panel.show_customer(2)
    assert "<b>bold</b> <img src=x>" in texts(panel)
    assert panel.name.textFormat() is panel.name.textFormat().PlainText


def test_a_sealed_value_is_hidden_until_asked_for_and_each_look_is_logged(context: PageContext, panel: CustomerPanel):
    sealed = panel.details.sealed["bank_account"]
    assert "ES91" not in "".join(texts(panel))
    assert not sealed.shown
    sealed.button.click()
    assert sealed.text.text() == "ES91 2100 0418 4502 0005 1332"
    entries = context.services.log.page(LogQuery(limit=10)).entries
    assert [entry.action for entry in entries if entry.action.startswith("sealed")] == ["sealed.viewed"]
    sealed.button.click()
    assert "ES91" not in sealed.text.text()


def test_a_sealed_value_says_for_how_long_it_is_shown_and_hides_by_itself(panel: CustomerPanel):
    sealed = panel.details.sealed["health_note"]
    assert sealed.countdown.isHidden()
    sealed.show_value()
    assert sealed._timer.interval() == 1000
    for left in range(30, 0, -1):
        assert f"in {left} second" in sealed.countdown.text()
        assert sealed.text.text() == "Nut allergy"
        sealed.count_down()
    assert "Nut" not in sealed.text.text()
    assert sealed.countdown.isHidden()
    assert not sealed.shown


def test_a_role_that_must_say_why_is_asked_before_a_sealed_value_is_shown(
    as_role: Callable[[Role], PageContext], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
):
    context = as_role(Role.PRIVACY_OFFICER)
    panel = make_panel(context, qtbot)
    panel.show_customer(1)
    sealed, answers, asked = panel.details.sealed["health_note"], iter(["", "safety"]), []

    def answer(dialog: ReasonDialog) -> int:
        asked.append(dialog.windowTitle())
        assert not dialog.show_button.isEnabled()
        chosen = next(answers)
        if chosen:
            dialog.choices[chosen].setChecked(True)
            assert dialog.show_button.isEnabled()
        return int(dialog.DialogCode.Accepted if chosen else dialog.DialogCode.Rejected)

    monkeypatch.setattr(ReasonDialog, "exec", answer)
    sealed.button.click()
    assert not sealed.shown
    sealed.button.click()
    assert sealed.text.text() == "Nut allergy"
    assert asked == ["Health and diet note"] * 2
    entries = context.services.log.page(LogQuery(limit=10)).entries
    assert [entry.detail["reason"] for entry in entries if entry.action == "sealed.viewed"] == ["safety"]


def test_a_clerk_sees_a_masked_card_and_can_ask_for_all_of_it(as_role: Callable[[Role], PageContext], qtbot: QtBot):
    panel = make_panel(as_role(Role.CLERK), qtbot)
    panel.show_customer(1)
    assert {"•••678", "m•••@example.es"} <= set(texts(panel))
    assert not {"Notes", "Tags", "07/03/1984"} & set(texts(panel))
    assert panel.details.all_button is not None
    panel.details.all_button.click()
    assert {"612 34 56 78", "maria@example.es", "Notes"} <= set(texts(panel))
    assert panel.details.all_button is None
    panel.show_customer(1)
    assert "•••678" in texts(panel)


def test_without_the_personal_view_there_is_no_way_to_all_of_it(context: PageContext, qtbot: QtBot):
    limits = Limits(lenses=frozenset({Lens.PERSONAL}))
    panel = make_panel(replace(context, services=seen_as(context.services, role=Role.CLERK, limits=limits)), qtbot)
    panel.show_customer(1)
    assert panel.details.all_button is None
    assert panel.edit_button.isHidden()


def test_another_customer_takes_the_revealed_value_away(panel: CustomerPanel):
    panel.details.sealed["health_note"].show_value()
    panel.show_customer(2)
    assert "Nut allergy" not in texts(panel)
    assert panel.details.sealed == {}


def test_a_clerk_does_not_learn_that_a_sealed_value_exists(as_role: Callable[[Role], PageContext], qtbot: QtBot):
    panel = make_panel(as_role(Role.CLERK), qtbot)
    panel.show_customer(1)
    assert panel.details.sealed == {}
    assert "Health and diet note" not in texts(panel)
    assert "Balance" not in texts(panel)


def test_a_field_worker_sees_no_behaviour(as_role: Callable[[Role], PageContext], qtbot: QtBot):
    panel = make_panel(as_role(Role.FIELD_WORKER), qtbot)
    panel.show_customer(1)
    assert "Tags" not in texts(panel)
    assert "612 34 56 78" in texts(panel)


def test_an_accountant_sees_the_bank_account_and_not_the_health_note(
    as_role: Callable[[Role], PageContext], qtbot: QtBot
):
    panel = make_panel(as_role(Role.ACCOUNTANT), qtbot)
    panel.show_customer(1)
    assert list(panel.details.sealed) == ["bank_account"]
    assert "07/03/1984" not in texts(panel)


def test_the_badges_follow_what_was_answered(context: PageContext, panel: CustomerPanel):
    assert panel.may.badges["email"].text() == "E-mail: yes"
    context.services.consents.record(1, Answers(opted_out={"email": True}))
    panel.show_customer(1)
    assert panel.may.badges["email"].text() == "E-mail: no"


def test_phones_read_from_left_to_right_in_persian_at_the_right_edge(context: PageContext, qtbot: QtBot):
    from PySide6.QtCore import Qt

    from custdesk.ui.customers.value_label import ValueLabel

    context.choices.choose_language("fa")
    panel = make_panel(context, qtbot)
    panel.show_customer(1)
    labels = panel.details.widget().findChildren(ValueLabel)
    phone = next(label for label in labels if label.text() == "612 34 56 78")
    assert phone.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert phone.alignment() & Qt.AlignmentFlag.AlignRight
    assert "۱۳۶۲/۱۲/۱۷" in [label.text() for label in labels]
    assert QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
