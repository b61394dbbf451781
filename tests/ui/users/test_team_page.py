"""The team place: who is in it, and what an owner does there."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from custdesk.desk.permissions import ROLES, Lens, Permission, Role
from custdesk.entrance import new_vault, recover
from custdesk.records.columns import DataClass
from custdesk.store.keys import FLOOR
from custdesk.store.vault import open_vault
from custdesk.ui.page import PageContext
from custdesk.ui.users import page as page_module
from custdesk.ui.users.dialogs import AddUserDialog, CodeDialog, ProvedDialog, RoleDialog
from custdesk.ui.users.one_time import ChooseNowDialog, OneTimeDialog
from custdesk.ui.users.page import TeamPage
from custdesk.ui.users.role_words import IN_SHORT, LENS_MEANS, MAY, SEES
from custdesk.users.model import Proof
from tests.ui.consent_shop import SHOP, seen_by
from tests.ui.users.pressing import choose, opened, texts
from tests.ui.whole import whole
from tests.vaults import OWNER, PASSPHRASE

NEW = "another quiet morning walk"


@pytest.fixture
def page(context: PageContext, qtbot: QtBot) -> TeamPage:
    context.services.users.add("Nikos", Role.CLERK, Proof(PASSPHRASE))
    page = whole(TeamPage(context))
    qtbot.addWidget(page)
    page.refresh()
    return page


def hand_over(qtbot: QtBot) -> OneTimeDialog:
    """Wait for the code that is shown, and close it as handed over."""
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), OneTimeDialog), timeout=20000)
    dialog = opened(OneTimeDialog)
    dialog.done_button.click()
    return dialog


@pytest.mark.parametrize("role", Role)
def test_only_those_who_may_see_the_team_get_the_place(context: PageContext, role: Role) -> None:
    opens = TeamPage.opens_for(replace(context.session, role=role))
    assert opens == (Permission.USER_VIEW in ROLES[role].permissions)


def test_it_shows_name_role_state_time_code_and_the_last_sign_in(page: TeamPage) -> None:
    QAbstractItemModelTester(page.table.records, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert [texts(page, column) for column in (0, 1, 2, 3)] == [
        [OWNER, "Nikos"],
        ["Owner", "Clerk"],
        ["May sign in", "Has a code, not used yet"],
        ["No", "No"],
    ]
    assert texts(page, 4)[1] == "Never"


def test_a_privacy_officer_sees_the_team_and_changes_nothing(context: PageContext, qtbot: QtBot) -> None:
    page = whole(TeamPage(seen_by(context, Role.PRIVACY_OFFICER, user_id=9)))
    qtbot.addWidget(page)
    page.refresh()
    buttons = (page.add_button, page.role_button, page.passphrase_button, page.enable_button, page.disable_button)
    assert all(button.isHidden() for button in (*buttons, page.remove_button, page.second_button))
    assert not page.narrow_button.isVisibleTo(page)
    assert not page.review.button.isHidden()
    page.new_record()
    assert QApplication.activeModalWidget() is None


def test_nothing_can_be_done_to_oneself(page: TeamPage) -> None:
    choose(page, OWNER)
    assert not any(button.isEnabled() for button in (page.role_button, page.disable_button, page.remove_button))
    assert "This is you" in page.says.text()


def test_a_user_is_added_and_gets_a_code_that_opens_the_vault_once(page: TeamPage, qtbot: QtBot) -> None:
    page.add_button.click()
    dialog = opened(AddUserDialog)
    assert dialog.verb.isDefault()
    dialog.verb.click()
    assert dialog.user_field.trouble()
    assert dialog.proof.field.trouble()
    dialog.user.setText("Marta")
    dialog.role.box.setCurrentIndex(dialog.role.box.findData(Role.ACCOUNTANT))
    dialog.proof.passphrase.box.setText(PASSPHRASE)
    dialog.verb.click()
    shown = hand_over(qtbot)
    assert texts(page, 0) == [OWNER, "Marta", "Nikos"]
    assert texts(page, 1)[1] == "Accountant"
    code, folder = shown.card.code.text(), page.context.services.folder
    page.context.services.close()
    unlocked = open_vault(folder, "Marta", code)
    assert unlocked.once
    unlocked.vault.close()


def test_the_code_is_copied_and_does_not_go_away_by_escape(page: TeamPage, qtbot: QtBot) -> None:
    choose(page, "Nikos")
    page.passphrase_button.click()
    dialog = opened(CodeDialog)
    dialog.proof.passphrase.box.setText(PASSPHRASE)
    dialog.verb.click()
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), OneTimeDialog), timeout=20000)
    shown = opened(OneTimeDialog)
    shown.reject()
    assert QApplication.activeModalWidget() is shown
    shown.card.copy.click()
    assert QApplication.clipboard().text() == shown.card.code.text()
    shown.done_button.click()
    assert QApplication.activeModalWidget() is None


def test_the_user_chooses_the_passphrase_at_once(page: TeamPage, qtbot: QtBot) -> None:
    choose(page, "Nikos")
    page.passphrase_button.click()
    dialog = opened(CodeDialog)
    dialog.proof.passphrase.box.setText(PASSPHRASE)
    dialog.verb.click()
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), OneTimeDialog), timeout=20000)
    opened(OneTimeDialog).now.click()
    choosing = opened(ChooseNowDialog)
    choosing.verb.click()
    assert choosing.passphrase.first_field.trouble()
    choosing.passphrase.first.box.setText(NEW)
    choosing.passphrase.again.box.setText(NEW)
    choosing.verb.click()
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None, timeout=20000)
    assert texts(page, 2) == ["May sign in", "May sign in"]
    page.context.services._desk.vault.check_passphrase("Nikos", NEW)


def test_a_wrong_own_passphrase_is_said_in_the_dialog(page: TeamPage, qtbot: QtBot) -> None:
    page.add_button.click()
    dialog = opened(AddUserDialog)
    dialog.user.setText("Marta")
    dialog.proof.passphrase.box.setText(NEW)
    dialog.verb.click()
    qtbot.waitUntil(dialog.says.isVisible, timeout=20000)
    assert "do not open the vault" in dialog.says.text()
    assert texts(page, 0) == [OWNER, "Nikos"]
    dialog.changed = False
    dialog.reject()


def test_a_role_is_changed(page: TeamPage, qtbot: QtBot) -> None:
    choose(page, "Nikos")
    page.role_button.click()
    dialog = opened(RoleDialog)
    assert dialog.role.role() is Role.CLERK
    dialog.role.box.setCurrentIndex(dialog.role.box.findData(Role.ANALYST))
    assert "anonymised" in dialog.role.means.text()
    with qtbot.waitSignal(dialog.accepted, timeout=20000):
        dialog.verb.click()
    assert texts(page, 1) == ["Owner", "Analyst"]


def test_a_user_is_shut_out_and_let_in_again(page: TeamPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(page_module, "confirm", lambda *_words, **_more: True)
    choose(page, "Nikos")
    with qtbot.waitSignal(page.context.changed.records_changed, timeout=20000):
        page.disable_button.click()
    assert texts(page, 2) == ["May sign in", "May not sign in"]
    choose(page, "Nikos")
    assert page.disable_button.isHidden()
    page.enable_button.click()
    dialog = opened(CodeDialog)
    dialog.proof.passphrase.box.setText(PASSPHRASE)
    dialog.verb.click()
    hand_over(qtbot)
    assert texts(page, 2) == ["May sign in", "Has a code, not used yet"]


def test_a_user_is_removed_for_good_and_stays_in_the_list_by_name(page: TeamPage, qtbot: QtBot) -> None:
    choose(page, "Nikos")
    page.remove_button.click()
    dialog = opened(ProvedDialog)
    assert not dialog.verb.isDefault()
    dialog.verb.click()
    assert dialog.proof.field.trouble()
    dialog.proof.passphrase.box.setText(PASSPHRASE)
    dialog.verb.click()
    dialog.reject()
    assert dialog.isVisible(), "what has begun is not left half done"
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None, timeout=60000)
    assert texts(page, 0) == [OWNER, "Nikos"]
    assert texts(page, 2) == ["May sign in", "Removed"]
    choose(page, "Nikos")
    assert not any(button.isEnabled() for button in (page.role_button, page.enable_button, page.remove_button))
    assert "the log" in page.says.text()


def test_nothing_happens_when_one_thinks_better_of_it(page: TeamPage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(page_module, "confirm", lambda *_words, **_more: False)
    choose(page, "Nikos")
    page.disable_button.click()
    assert texts(page, 1) == ["Owner", "Clerk"]
    assert not page.context.tasks.busy


def test_every_permission_class_lens_and_role_has_its_words() -> None:
    assert set(MAY) == set(Permission)
    assert set(SEES) == set(DataClass)
    assert set(LENS_MEANS) == set(Lens)
    assert set(IN_SHORT) == set(Role)


def test_whoever_came_with_the_recovery_key_gives_the_owner_a_code(
    page: TeamPage, qtbot: QtBot, tmp_path: Path
) -> None:
    services, key = new_vault(tmp_path / "other.custdesk", SHOP, OWNER, PASSPHRASE, cost=FLOOR)
    services.close()
    recovered = recover(services.folder, key).finish()
    try:
        page = whole(TeamPage(replace(page.context, services=recovered)))
        qtbot.addWidget(page)
        page.refresh()
        choose(page, OWNER)
        page.passphrase_button.click()
        dialog = opened(CodeDialog)
        assert dialog.proof.findChildren(QLabel)[0].text() == "The recovery key"
        dialog.proof.passphrase.box.setText(key)
        dialog.verb.click()
        code = hand_over(qtbot).card.code.text()
    finally:
        recovered.close()
    unlocked = open_vault(services.folder, OWNER, code)
    assert unlocked.once
    unlocked.vault.close()
