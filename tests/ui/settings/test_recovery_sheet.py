"""The recovery sheet in the settings: checked, and made anew by whoever made the vault."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from custdesk.desk.permissions import Role
from custdesk.errors import WrongRecoveryKey
from custdesk.store.recovery import written
from custdesk.ui.page import PageContext
from custdesk.ui.settings import recovery_sheet
from custdesk.ui.settings.page import SettingsPage
from custdesk.ui.settings.recovery_sheet import CheckSheetDialog, NewSheetDialog, RecoverySheetCard
from custdesk.ui.users.dialogs import ProvedDialog
from custdesk.users.model import Proof
from tests.ui.consent_shop import seen_by
from tests.ui.whole import whole
from tests.vaults import PASSPHRASE, beside


@pytest.fixture
def card(context: PageContext, qtbot: QtBot) -> Iterator[RecoverySheetCard]:
    page = whole(SettingsPage(context))
    qtbot.addWidget(page)
    page.refresh()
    yield page.recovery_sheet
    while (dialog := QApplication.activeModalWidget()) is not None:
        dialog.hide()


def made_anew(card: RecoverySheetCard, qtbot: QtBot) -> NewSheetDialog:
    card.renew_button.click()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ProvedDialog)
    dialog.proof.passphrase.box.setText(PASSPHRASE)
    dialog.verb.click()
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), NewSheetDialog), timeout=20000)
    shown = QApplication.activeModalWidget()
    assert isinstance(shown, NewSheetDialog)
    return shown


def shown_key(dialog: NewSheetDialog) -> str:
    dialog.step.copy.click()
    return QApplication.clipboard().text()


def test_only_who_may_renew_keys_has_the_card(context: PageContext, qtbot: QtBot) -> None:
    for role in Role:
        page = whole(SettingsPage(seen_by(context, role)))
        qtbot.addWidget(page)
        assert page.recovery_sheet.isHidden() is (role is not Role.OWNER)


def test_the_sheet_is_checked_group_by_group(card: RecoverySheetCard, context: PageContext, qtbot: QtBot) -> None:
    key = context.services.recovery_sheet.renew(Proof(PASSPHRASE))
    card.check_button.click()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, CheckSheetDialog)
    dialog.verb.click()
    assert dialog.key_field.trouble()
    groups = key.split("-")
    groups[4] = groups[4][:-1] + ("A" if groups[4][-1] != "A" else "B")
    for typed, said in (("-".join(groups), "Group 5 "), (written(bytes(20)), "does not open this vault")):
        dialog.key.setText(typed)
        dialog.verb.click()
        qtbot.waitUntil(lambda said=said: said in dialog.says.text(), timeout=20000)
    dialog.key.setText(key.lower().replace("-", " "))
    with qtbot.waitSignal(dialog.accepted, timeout=20000):
        dialog.verb.click()


def test_a_new_sheet_is_shown_until_a_group_of_it_is_typed_back(
    card: RecoverySheetCard, context: PageContext, qtbot: QtBot
) -> None:
    dialog = made_anew(card, qtbot)
    key = shown_key(dialog)
    context.services.recovery_sheet.check(key)
    dialog.done_button.click()
    assert dialog.step.typed_field.trouble()
    assert QApplication.activeModalWidget() is dialog
    dialog.step.typed.setText(key.split("-")[dialog.step.asked])
    with qtbot.waitSignal(dialog.accepted):
        dialog.done_button.click()


def test_whoever_leaves_without_the_paper_is_asked_and_makes_another(
    card: RecoverySheetCard, context: PageContext, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = made_anew(card, qtbot)
    lost = shown_key(first)
    monkeypatch.setattr(recovery_sheet, "confirm", lambda *_words, **_more: False)
    first.reject()
    assert QApplication.activeModalWidget() is first
    monkeypatch.setattr(recovery_sheet, "confirm", lambda *_words, **_more: True)
    first.reject()
    kept = shown_key(made_anew(card, qtbot))
    context.services.recovery_sheet.check(kept)
    with pytest.raises(WrongRecoveryKey):
        context.services.recovery_sheet.check(lost)


def test_whoever_has_not_the_secrets_is_told_who_can_make_one(context: PageContext, qtbot: QtBot) -> None:
    # As for another owner, and after a reset of the founder's passphrase.
    beside(context.services._desk.vault).execute("DELETE FROM vault_info WHERE key = 'recovery_escrow'")
    page = whole(SettingsPage(context))
    qtbot.addWidget(page)
    page.recovery_sheet.renew_button.click()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ProvedDialog)
    dialog.proof.passphrase.box.setText(PASSPHRASE)
    dialog.verb.click()
    qtbot.waitUntil(lambda: "Only the person who made this vault" in dialog.says.text(), timeout=20000)
    dialog.reject()
