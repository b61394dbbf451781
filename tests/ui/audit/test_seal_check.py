"""Checking a seal on the screen: what is wrong is said while it is typed, what was found in words."""

import pytest
from pytestqt.qtbot import QtBot

from custdesk.audit.seal_words import line_of, words_of
from custdesk.audit.seals import SealCheck, SealOutcome
from custdesk.ui.audit.seal_check import CheckSealDialog
from custdesk.ui.audit.seal_outcomes import heading_of, text_of
from custdesk.ui.page import PageContext
from tests.vaults import beside

HEAD = bytes(range(100, 132))
AT = "2026-11-30T17:40:00.000000Z"


@pytest.fixture
def dialog(context: PageContext, qtbot: QtBot) -> CheckSealDialog:
    dialog = CheckSealDialog(context)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def check(dialog: CheckSealDialog, qtbot: QtBot, text: str) -> str:
    dialog.box.setPlainText(text)
    dialog.check_button.click()
    qtbot.waitUntil(lambda: dialog.check_button.isEnabled() and dialog.verdict.isVisible(), timeout=20_000)
    return dialog.verdict.heading.text()


def test_a_word_that_is_unknown_is_named_as_soon_as_the_next_one_begins(dialog: CheckSealDialog) -> None:
    dialog.box.setPlainText("abandon abiliti")
    assert not dialog.field.trouble()
    dialog.box.setPlainText("abandon abiliti ")
    assert "Word 2" in dialog.field.trouble()
    assert "ability" in dialog.field.trouble()
    dialog.box.setPlainText("abandon ability ")
    assert not dialog.field.trouble()


def test_too_many_words_are_told_at_once_and_too_few_when_asked(dialog: CheckSealDialog) -> None:
    dialog.box.setPlainText("abandon " * 13)
    assert "13" in dialog.field.trouble()
    dialog.box.setPlainText("abandon " * 11)
    assert not dialog.field.trouble()
    dialog.check_button.click()
    assert "11" in dialog.field.trouble()


@pytest.mark.parametrize("way", ["words", "number and words", "line"])
def test_a_good_seal_is_found_however_it_is_typed(dialog: CheckSealDialog, qtbot: QtBot, way: str) -> None:
    seal = dialog._context.services.seals.make()
    words = " ".join(seal.words("el"))
    text = {"words": words, "number and words": f"{seal.seq} {words}", "line": seal.line}[way]
    assert "whole" in check(dialog, qtbot, text)
    assert dialog.verdict.alarm.isHidden()


def test_a_mistyped_word_is_named_by_its_place(dialog: CheckSealDialog, qtbot: QtBot) -> None:
    words = list(dialog._context.services.seals.make().words("en"))
    words[3] = "zoo" if words[3] != "zoo" else "zone"
    assert "mistake" in check(dialog, qtbot, " ".join(words))
    assert ": 4." in dialog.verdict.text.text()


def test_the_alarm_is_raised_only_by_whoever_says_that_the_sheet_is_of_this_shop(
    dialog: CheckSealDialog, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    services = dialog._context.services
    assert "never" in check(dialog, qtbot, line_of(services.vault_id, 3, HEAD, AT))
    assert not dialog.verdict.alarm.isHidden()
    monkeypatch.setattr("custdesk.ui.audit.seal_check.confirm", lambda *_a, **_k: False)
    dialog.verdict.alarm.click()
    assert services._desk.frozen is None
    monkeypatch.setattr("custdesk.ui.audit.seal_check.confirm", lambda *_a, **_k: True)
    with qtbot.waitSignal(dialog.accepted, timeout=20_000):
        dialog.verdict.alarm.click()
    assert services._desk.frozen is not None


def test_another_vault_and_a_missing_number_raise_no_alarm(dialog: CheckSealDialog, qtbot: QtBot) -> None:
    assert "another vault" in check(dialog, qtbot, line_of(bytes(16), 3, HEAD, AT))
    assert dialog.verdict.alarm.isHidden()
    assert "number" in check(dialog, qtbot, " ".join(words_of(HEAD, "en")))
    assert dialog.verdict.alarm.isHidden()


def test_an_altered_log_is_told_with_its_first_bad_entry(dialog: CheckSealDialog, qtbot: QtBot) -> None:
    services = dialog._context.services
    seal = services.seals.make()
    writer = beside(services._desk.vault)
    writer.execute("DROP TRIGGER audit_entry_is_never_changed")
    writer.execute("UPDATE audit_entry SET subject_id = 5 WHERE seq = 3")
    assert "altered" in check(dialog, qtbot, seal.line)
    assert "number 3" in dialog.verdict.text.text()


def test_closing_stops_the_check(dialog: CheckSealDialog, qtbot: QtBot) -> None:
    dialog.box.setPlainText(dialog._context.services.seals.make().line)
    dialog.check()
    dialog.reject()
    qtbot.waitUntil(lambda: not dialog._context.tasks.busy, timeout=20_000)
    assert not dialog.isVisible()


@pytest.mark.parametrize("outcome", SealOutcome)
def test_every_outcome_says_how_it_stands_and_what_to_do(outcome: SealOutcome) -> None:
    check = SealCheck(outcome=outcome, entry=7, at=AT, told=8, mistyped=(1, 2), altered=3, last=9)
    assert heading_of(check)
    assert text_of(check)
    assert heading_of(check) != text_of(check)
    assert "{" not in heading_of(check) + text_of(check)
