"""The team place: who is in it, and what an owner does there."""

from dataclasses import replace
from typing import TypeVar

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from custdesk.desk.permissions import ROLES, Permission, Role
from custdesk.records.columns import DataClass
from custdesk.ui.page import PageContext
from custdesk.ui.users import page as page_module
from custdesk.ui.users.dialogs import AddUserDialog, PassphraseDialog, RoleDialog
from custdesk.ui.users.page import TeamPage
from custdesk.ui.users.role_words import IN_SHORT, MAY, SEES, matrix
from tests.ui.consent_shop import seen_by
from tests.vaults import OWNER, PASSPHRASE

Dialog = TypeVar("Dialog")
NEW = "another quiet morning walk"


@pytest.fixture
def page(context: PageContext, qtbot: QtBot) -> TeamPage:
    context.services.users.add("Nikos", Role.CLERK, NEW, PASSPHRASE)
    page = TeamPage(context)
    qtbot.addWidget(page)
    page.refresh()
    return page


def opened(kind: type[Dialog]) -> Dialog:
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, kind)
    return dialog


def texts(page: TeamPage, column: int) -> list[str]:
    model = page.table.records
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]


def choose(page: TeamPage, name: str) -> None:
    users = {user.name: user.id for user in page.context.services.users.list()}
    assert page.table.choose(users[name])


@pytest.mark.parametrize("role", Role)
def test_only_those_who_may_see_the_team_get_the_place(context: PageContext, role: Role) -> None:
    opens = TeamPage.opens_for(replace(context.session, role=role))
    assert opens == (Permission.USER_VIEW in ROLES[role].permissions)


def test_it_shows_name_role_and_state(page: TeamPage) -> None:
    QAbstractItemModelTester(page.table.records, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert [texts(page, column) for column in (0, 1, 2)] == [
        [OWNER, "Nikos"],
        ["Owner", "Clerk"],
        ["May sign in", "May sign in"],
    ]


def test_a_privacy_officer_sees_the_team_and_changes_nothing(context: PageContext, qtbot: QtBot) -> None:
    page = TeamPage(seen_by(context, Role.PRIVACY_OFFICER, user_id=9))
    qtbot.addWidget(page)
    page.refresh()
    buttons = (page.add_button, page.role_button, page.passphrase_button, page.enable_button, page.disable_button)
    assert all(button.isHidden() for button in buttons)
    page.new_record()
    assert QApplication.activeModalWidget() is None


def test_nothing_can_be_done_to_oneself(page: TeamPage) -> None:
    choose(page, OWNER)
    assert not page.role_button.isEnabled()
    assert not page.disable_button.isEnabled()
    assert "This is you" in page.says.text()


def test_a_user_is_added(page: TeamPage, qtbot: QtBot) -> None:
    page.add_button.click()
    dialog = opened(AddUserDialog)
    assert dialog.verb.isDefault()
    dialog.verb.click()
    assert dialog.name_field.trouble()
    assert dialog.passphrase.new_field.trouble()
    dialog.name.setText("Marta")
    dialog.role.box.setCurrentIndex(dialog.role.box.findData(Role.ACCOUNTANT))
    dialog.passphrase.new.box.setText(NEW)
    dialog.passphrase.again.box.setText(NEW)
    dialog.passphrase.proof.box.setText(PASSPHRASE)
    with qtbot.waitSignal(dialog.accepted, timeout=20000):
        dialog.verb.click()
    assert texts(page, 0) == [OWNER, "Marta", "Nikos"]
    assert texts(page, 1)[1] == "Accountant"


def test_a_wrong_own_passphrase_is_said_in_the_dialog(page: TeamPage, qtbot: QtBot) -> None:
    page.add_button.click()
    dialog = opened(AddUserDialog)
    dialog.name.setText("Marta")
    for box in (dialog.passphrase.new, dialog.passphrase.again, dialog.passphrase.proof):
        box.box.setText(NEW)
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


def test_a_user_is_shut_out_and_let_in_again(
    page: TeamPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(page_module, "confirm", lambda *_words, **_more: True)
    choose(page, "Nikos")
    with qtbot.waitSignal(page.context.changed.records_changed, timeout=20000):
        page.disable_button.click()
    assert texts(page, 2) == ["May sign in", "May not sign in"]
    choose(page, "Nikos")
    assert page.disable_button.isHidden()
    page.enable_button.click()
    dialog = opened(PassphraseDialog)
    dialog.passphrase.new.box.setText(NEW)
    dialog.passphrase.again.box.setText(NEW)
    dialog.passphrase.proof.box.setText(PASSPHRASE)
    with qtbot.waitSignal(dialog.accepted, timeout=20000):
        dialog.verb.click()
    assert texts(page, 2) == ["May sign in", "May sign in"]


def test_nothing_happens_when_one_thinks_better_of_it(page: TeamPage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(page_module, "confirm", lambda *_words, **_more: False)
    choose(page, "Nikos")
    page.disable_button.click()
    assert texts(page, 2) == ["May sign in", "May sign in"]


def test_every_permission_class_and_role_has_its_words() -> None:
    assert set(MAY) == set(Permission)
    assert set(SEES) == set(DataClass)
    assert set(IN_SHORT) == set(Role)
    rows = dict(matrix())
    assert rows["Change the team"] == {Role.OWNER}
    assert rows["Bank accounts (sealed)"] == {Role.OWNER, Role.ACCOUNTANT}


def test_the_matrix_says_yes_and_no_in_words(page: TeamPage) -> None:
    model = page.roles.records
    assert model.rowCount() == len(Permission) + len(DataClass)
    row = [str(model.index(0, column).data()) for column in range(model.columnCount())]
    assert row == ["Look customers up", *["✓ Yes"] * 5, "No"]
