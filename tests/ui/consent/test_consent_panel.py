"""The panel says what we may do, why, and how that came about."""

from datetime import date

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from custdesk.consent.model import Answers
from custdesk.desk.permissions import Role
from custdesk.ui.consent.badges import USES, MayBadges
from custdesk.ui.consent.panel import ConsentPanel
from custdesk.ui.consent.record_dialog import RecordAnswerDialog
from custdesk.ui.page import PageContext
from tests.ui.consent_shop import seen_by


@pytest.fixture
def panel(context: PageContext, qtbot: QtBot) -> ConsentPanel:
    panel = ConsentPanel(context)
    qtbot.addWidget(panel)
    panel.show_customer(1)
    return panel


def open_dialog(panel: ConsentPanel) -> RecordAnswerDialog:
    panel.record_button.click()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, RecordAnswerDialog)
    return dialog


def test_each_use_says_yes_or_no_with_its_reason(context: PageContext, panel: ConsentPanel):
    assert panel.may.badges["marketing"].text() == "Direct marketing: no"
    assert panel.may.reasons["marketing"].text() == "No consent is on record."
    assert panel.may.badges["email"].text() == "E-mail: yes"
    context.services.consents.record(1, Answers(opted_out={"email": True}))
    panel.show_customer(1)
    assert panel.may.badges["email"].text() == "E-mail: no"
    assert panel.may.badges["email"].toolTip() == panel.may.reasons["email"].text() != ""


def test_small_badges_say_the_same(context: PageContext, qtbot: QtBot):
    badges = MayBadges()
    qtbot.addWidget(badges)
    badges.show_state(context.services.consents.state(1))
    assert set(badges.badges) == set(USES)
    assert badges.badges["marketing"].toolTip() == "No consent is on record."


def test_an_answer_is_recorded_from_the_panel(context: PageContext, panel: ConsentPanel, qtbot: QtBot):
    dialog = open_dialog(panel)
    assert not dialog.save.isEnabled()
    dialog.editor.purposes["marketing"].choose("given")
    dialog.editor.boxes["post"].click()
    with qtbot.waitSignal(panel.recorded) as caught:
        dialog.save.click()
    assert caught.args == [1]
    assert panel.may.badges["marketing"].text() == "Direct marketing: yes"
    heads = [entry.head.text() for entry in panel.history.entries]
    assert heads == ["\u2068Offers and news\u2069: Given", "Do not contact: Post"]
    assert context.services.consents.history(1)[0].language == "el"


def test_a_refusal_of_the_desk_is_told_in_the_dialog_and_nothing_is_lost(
    context: PageContext, panel: ConsentPanel, qtbot: QtBot
):
    dialog = open_dialog(panel)
    marketing = dialog.editor.purposes["marketing"]
    marketing.choose("given")
    purpose = context.services.consents.purposes()[1]
    context.services.consents.save_purpose(type(purpose)(id=2, active=False, wordings=purpose.wordings))
    dialog.save.click()
    qtbot.waitUntil(lambda: not dialog.says.isHidden())
    assert "No consent is asked for this purpose now" in dialog.says.text()
    assert marketing.answer() == "given"
    dialog.reject()


def test_the_history_shows_the_exact_words_on_demand(context: PageContext, panel: ConsentPanel):
    context.services.consents.record(1, Answers(purposes={"loyalty": "refused"}, evidence="card 7"))
    panel.show_customer(1)
    entry = panel.history.entries[0]
    assert "Eleni Papadopoulou" in entry.source.text()
    assert "card 7" in entry.source.text()
    assert entry.shown.isHidden()
    entry.button.click()
    assert not entry.shown.isHidden()
    assert "Συμφωνώ το κατάστημα Panadería Lucía να κρατά αρχείο" in entry.shown.text()
    assert entry.notice.text() == "Privacy notice, version 1"
    entry.button.click()
    assert entry.shown.isHidden()


def test_an_old_paper_is_told_from_the_day_it_was_typed_in(context: PageContext, panel: ConsentPanel):
    context.services.consents.record(
        1, Answers(purposes={"loyalty": "given"}, how="paper", happened_on=date(2021, 3, 9))
    )
    panel.show_customer(1)
    entry = panel.history.entries[0]
    assert "Recorded on" in entry.source.text()
    assert "older than the words kept here" in entry.shown.text()


def test_a_long_history_is_shown_whole_when_asked(context: PageContext, panel: ConsentPanel):
    for number in range(15):
        context.services.consents.record(1, Answers(opted_out={"sms": number % 2 == 0}))
    panel.show_customer(1)
    assert len(panel.history.entries) == 12
    panel.history.show_lines(context.services.consents.history(1), {}, whole=True)
    assert len(panel.history.entries) == 15


def test_who_may_not_record_gets_no_button(context: PageContext, qtbot: QtBot):
    panel = ConsentPanel(seen_by(context, Role.ACCOUNTANT))
    qtbot.addWidget(panel)
    panel.show_customer(1)
    assert panel.record_button.isHidden()
