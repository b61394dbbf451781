"""Asking: opt-outs, channels and purposes in the customer's language."""

from datetime import date, timedelta

import pytest
from pytestqt.qtbot import QtBot

from custdesk.consent.model import CHANNELS, OPT_OUTS, Answers
from custdesk.ui.consent.answers import AnswersEditor
from custdesk.ui.page import PageContext


@pytest.fixture
def editor(context: PageContext, qtbot: QtBot) -> AnswersEditor:
    editor = AnswersEditor(context.services.consents.purposes(), "el")
    qtbot.addWidget(editor)
    return editor


def test_it_asks_for_every_opt_out_channel_and_purpose(editor: AnswersEditor):
    assert set(editor.boxes) == {*OPT_OUTS, *CHANNELS}
    assert list(editor.purposes) == ["service", "marketing", "loyalty", "health"]
    assert not any(box.isChecked() for box in editor.boxes.values())


def test_untouched_it_answers_nothing(editor: AnswersEditor):
    assert not editor.answered()
    assert editor.answers() == Answers(happened_on=date.today())


def test_it_returns_what_was_marked_with_the_words_that_were_shown(editor: AnswersEditor):
    editor.boxes["sms"].click()
    editor.purposes["marketing"].choose("given")
    editor.how.setCurrentIndex(editor.how.findData("paper"))
    editor.evidence.setText(" folder 3 ")
    answers = editor.answers()
    assert answers.opted_out == {"sms": True}
    assert answers.purposes == {"marketing": "given"}
    shown = editor.purposes["marketing"].state.purpose.wordings["el"]
    assert answers.wordings == {"marketing": shown.id}
    assert (answers.how, answers.evidence) == ("paper", "folder 3")


def test_the_words_follow_the_language_of_the_customer(editor: AnswersEditor):
    assert editor.purposes["loyalty"].wording.words.startswith("Συμφωνώ")
    editor.show_language("fa")
    assert editor.purposes["loyalty"].wording.words.startswith("موافقم")
    editor.show_language("de")
    assert editor.purposes["loyalty"].wording.language == "en"


def test_no_answer_is_asked_where_none_counts(editor: AnswersEditor):
    assert editor.purposes["service"].buttons == {}
    assert list(editor.purposes["marketing"].buttons) == ["given", "refused", ""]


def test_what_was_given_can_be_withdrawn(context: PageContext, qtbot: QtBot):
    consents = context.services.consents
    consents.record(1, Answers(purposes={"marketing": "given"}, opted_out={"phone": True}))
    editor = AnswersEditor(consents.purposes(), "el", consents.state(1))
    qtbot.addWidget(editor)
    assert list(editor.purposes["marketing"].buttons) == ["given", "withdrawn", ""]
    assert editor.boxes["phone"].isChecked()
    editor.boxes["phone"].click()
    editor.purposes["marketing"].choose("withdrawn")
    assert editor.answers().opted_out == {"phone": False}
    assert editor.answers().purposes == {"marketing": "withdrawn"}


def test_a_day_to_come_and_no_day_at_all_are_told_beside_the_field(editor: AnswersEditor):
    editor.day.setValue(date.today() + timedelta(days=1))
    assert "still to come" in editor.problem()
    editor.day.setText("yesterday")
    assert editor.problem()
    editor.day.setValue(date(2024, 2, 29))
    assert editor.problem() == ""


def test_a_screen_reader_hears_what_a_box_or_button_is_about(editor: AnswersEditor):
    assert editor.boxes["sms"].accessibleName() == "Do not contact by: SMS"
    assert editor.boxes["marketing"].accessibleName() == "The customer says no to: Direct marketing"
    assert editor.purposes["loyalty"].buttons["given"].accessibleName() == "Πρόγραμμα επιβράβευσης: Given"
