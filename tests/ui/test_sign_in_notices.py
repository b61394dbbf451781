"""What somebody is told who has just signed in."""

from collections.abc import Iterator
from concurrent.futures import Future
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from custdesk.desk.anchoring import OK, KeychainReport
from custdesk.desk.freezing import suspect
from custdesk.desk.noted import CHAIN, KEYRING, Noted
from custdesk.desk.permissions import Role
from custdesk.keychain.troubles import KeychainWiped, LogRolledBack
from custdesk.ui import sign_in_notices
from custdesk.ui.main_window import MainWindow
from custdesk.ui.page import PageContext
from custdesk.ui.places import PLACES
from custdesk.ui.sign_in_notices import SignInNotices
from custdesk.ui.users.page import TeamPage
from custdesk.users import roles
from tests.ui.consent_shop import open_shop, seen_by
from tests.vaults import beside


@pytest.fixture
def context(tmp_path: Path, qapp: QApplication) -> Iterator[PageContext]:
    with open_shop(tmp_path, qapp) as context:
        yield context


def window_of(context: PageContext, qtbot: QtBot) -> MainWindow:
    window = MainWindow(context, PLACES, "shop")
    qtbot.addWidget(window)
    window.show()
    SignInNotices(window, context.services).tell()
    return window


def notices_of(window: MainWindow) -> SignInNotices:
    found = window.findChild(SignInNotices)
    assert isinstance(found, SignInNotices)
    return found


def test_nothing_is_said_when_nothing_waits(context: PageContext, qtbot: QtBot) -> None:
    assert window_of(context, qtbot).toast.isHidden()


def test_keys_that_wait_to_be_renewed_are_told_to_those_who_can(context: PageContext, qtbot: QtBot) -> None:
    context.services._desk.rotation_due = True
    window = window_of(context, qtbot)
    assert "not renewed yet" in window.toast.label.text()
    window.toast.button.click()
    assert window.current_page.icon == "settings"
    clerk = seen_by(context, Role.CLERK)
    clerk.services._desk.rotation_due = True
    assert window_of(clerk, qtbot).toast.isHidden()


def test_a_review_that_is_due_leads_to_the_team(
    context: PageContext, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    later = date.today() + 2 * roles.REVIEW_EVERY + timedelta(days=1)
    monkeypatch.setattr(roles, "_today", lambda: later)
    window = window_of(context, qtbot)
    assert "time to review" in window.toast.label.text()
    window.toast.button.click()
    assert isinstance(window.current_page, TeamPage)
    assert window.current_page.review.property("look") == "notice-warning"


def test_what_the_keyring_saw_is_told_as_soon_as_it_answers(
    context: PageContext, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[object] = []
    monkeypatch.setattr(sign_in_notices, "show_error", lambda _parent, error: told.append(error))
    answer: Future[KeychainReport] = Future()
    context.services._desk.anchoring.report = answer
    window_of(context, qtbot)
    assert told == []
    answer.set_result(KeychainReport(state=OK, warning=KeychainWiped()))
    qtbot.waitUntil(lambda: len(told) == 1)
    assert isinstance(told[0], KeychainWiped)


def test_of_a_log_that_the_keyring_knows_otherwise_only_the_banner_tells(
    context: PageContext, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[object] = []
    monkeypatch.setattr(sign_in_notices, "show_error", lambda _parent, error: told.append(error))
    desk = context.services._desk
    answer: Future[KeychainReport] = Future()
    desk.anchoring.report = answer
    window = window_of(context, qtbot)
    assert window.banner.isHidden()
    assert suspect(desk, [Noted(KEYRING, 10**6, "2026-01-01T00:00:00.000000Z", b"")])
    answer.set_result(KeychainReport(state=OK, warning=LogRolledBack()))
    qtbot.waitUntil(window.banner.isVisible)
    qtbot.waitUntil(lambda: not notices_of(window)._looking.isActive())
    assert told == []


def test_a_log_that_was_altered_is_told_a_moment_after_the_sign_in(context: PageContext, qtbot: QtBot) -> None:
    connection = beside(context.services._desk.vault)
    connection.execute("DROP TRIGGER audit_entry_is_never_changed")
    connection.execute("UPDATE audit_entry SET detail = '{}' WHERE seq = 2")
    window = window_of(context, qtbot)
    qtbot.waitUntil(window.banner.isVisible)
    incident = context.services.incidents.open()
    assert incident is not None
    assert (incident.witness, incident.first) == (CHAIN, 2)
