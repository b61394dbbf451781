"""Unusual access is told quietly: a number at the place of the log, a strip above it, a list behind that."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from custdesk.audit.model import LogFilter
from custdesk.desk.permissions import Role
from custdesk.errors import PermissionRefused
from custdesk.ui.audit.page import LogPage
from custdesk.ui.main_window import MainWindow
from custdesk.ui.page import PageContext
from custdesk.ui.places import PLACES
from custdesk.ui.watch.card import WatchCard
from custdesk.ui.watch.strip import KIND, AccessStrip, NoticesDialog, filter_of
from custdesk.ui.watch.texts import notice_words, rule_words
from custdesk.ui.watch.watching import Watching
from custdesk.watch.model import CARDS, NIGHT, REFUSALS, RULES, TRIES, Notice, WatchRules
from tests.ui.consent_shop import open_shop, seen_by

AT = "2026-11-30T12:00:00.000000Z"
NOTICE = Notice(
    id=1, rule=CARDS, user_id=3, user_name="Nikos", first_at=AT, last_at=AT, first_seq=10, last_seq=80, times=70
)


@pytest.fixture
def context(tmp_path: Path, qapp: QApplication) -> Iterator[PageContext]:
    with open_shop(tmp_path, qapp) as context:
        context.services.watch.set_rules(WatchRules(off=frozenset({NIGHT})))  # whenever these tests are run
        yield context


@pytest.fixture
def refused(context: PageContext) -> PageContext:
    clerk = seen_by(context, Role.CLERK)
    for _time in range(5):
        with pytest.raises(PermissionRefused):
            clerk.services.log.actions()
    return context


def window_of(context: PageContext, qtbot: QtBot) -> tuple[MainWindow, Watching]:
    window = MainWindow(context, PLACES, "shop")
    qtbot.addWidget(window)
    window.show()
    watching = Watching(window, context)
    with qtbot.waitSignal(context.changed.records_changed, check_params_cb=lambda kind: kind == KIND):
        watching.begin()
    return window, watching


def rail_button(window: MainWindow) -> str:
    return next(button.accessibleName() for button in window.room.rail.buttons if button.icon_name == "log")


def test_the_place_of_the_log_shows_how_many_there_are(refused: PageContext, qtbot: QtBot) -> None:
    window, _watching = window_of(refused, qtbot)
    assert rail_button(window).startswith("Log, 1 unusual thing")
    assert window.toast.isHidden()


def test_where_nothing_is_unusual_nothing_is_shown(context: PageContext, qtbot: QtBot) -> None:
    window, _watching = window_of(context, qtbot)
    assert rail_button(window) == "Log"


def test_nobody_else_has_the_rules_applied(refused: PageContext, qtbot: QtBot) -> None:
    clerk = seen_by(refused, Role.CLERK)
    window = MainWindow(clerk, PLACES, "shop")
    qtbot.addWidget(window)
    watching = Watching(window, clerk)
    watching.begin()
    assert not watching._looking.isActive()
    assert watching._task is None


def test_whoever_opens_the_log_sees_what_is_new(context: PageContext, qtbot: QtBot) -> None:
    window, _watching = window_of(context, qtbot)
    clerk = seen_by(context, Role.CLERK)
    for _time in range(5):
        with pytest.raises(PermissionRefused):
            clerk.services.log.actions()
    window.open_place("log")
    page = window.current_page
    assert isinstance(page, LogPage)
    qtbot.waitUntil(page.unusual.isVisible)
    assert "1 unusual thing" in page.unusual.says.text()
    assert rail_button(window).startswith("Log, 1 unusual thing")


def test_the_list_says_the_rule_and_leads_to_the_entries(refused: PageContext, qtbot: QtBot) -> None:
    window, _watching = window_of(refused, qtbot)
    window.open_place("log")
    page = window.current_page
    assert isinstance(page, LogPage)
    dialog = opened(page.unusual)
    (row,) = dialog.rows.values()
    row.entries_button.click()
    query = page.query()
    assert query.actions == ("permission.refused",)
    assert query.user_id == refused.session.user_id
    assert page.table.records.rowCount() == 5


def test_what_was_seen_is_off_the_list(refused: PageContext, qtbot: QtBot) -> None:
    window, _watching = window_of(refused, qtbot)
    window.open_place("log")
    page = window.current_page
    assert isinstance(page, LogPage)
    (row,) = opened(page.unusual).rows.values()
    row.seen_button.click()
    assert page.unusual.isHidden()
    assert rail_button(window) == "Log"
    assert refused.services.watch.notices() == ()
    assert "access.seen" in refused.services.log.actions()


def test_all_of_them_are_seen_with_one_button(refused: PageContext, qtbot: QtBot) -> None:
    window_of(refused, qtbot)
    dialog = NoticesDialog(refused)
    qtbot.addWidget(dialog)
    dialog.all_button.click()
    assert refused.services.watch.notices() == ()


def test_a_strip_is_nothing_to_a_clerk(refused: PageContext, qtbot: QtBot) -> None:
    strip = AccessStrip(seen_by(refused, Role.CLERK))
    qtbot.addWidget(strip)
    strip.ask()
    assert strip.isHidden()


@pytest.mark.parametrize("rule", RULES)
def test_each_rule_has_its_words(rule: str, context: PageContext) -> None:
    said = notice_words(replace(NOTICE, rule=rule), own_id=1)
    assert "Nikos" in said
    assert "{" not in said + rule_words(rule, WatchRules())
    assert rule_words(rule, WatchRules()).startswith("Rule:")


def test_a_notice_about_oneself_says_so_neutrally(context: PageContext) -> None:
    assert "Nikos\u2069 (you)" in notice_words(NOTICE, own_id=3)


def test_wrong_tries_for_a_name_that_nobody_has_are_told_too(context: PageContext) -> None:
    assert "nobody knows" in notice_words(replace(NOTICE, rule=TRIES, user_id=0, user_name=""), own_id=3)


def test_the_entries_are_looked_for_on_their_days() -> None:
    day = datetime.fromisoformat(AT).astimezone().date().isoformat()
    wanted = LogFilter(user_id=3, actions=("permission.refused",), since=day, until=day)
    assert filter_of(replace(NOTICE, rule=REFUSALS)) == wanted
    assert filter_of(replace(NOTICE, rule=TRIES)).user_id is None


def test_the_owner_sets_the_rules_in_the_settings(context: PageContext, qtbot: QtBot) -> None:
    card = WatchCard(context)
    qtbot.addWidget(card)
    card.refresh()
    assert not card.boxes[NIGHT].isChecked()
    assert not card.night_from.isEnabled()
    card.boxes[NIGHT].click()
    card.night_from.setValue(23)
    card.counts[CARDS].setValue(90)
    card.save_button.click()
    qtbot.waitUntil(card.save_button.isEnabled)
    assert context.services.watch.rules() == WatchRules(night_from=23, cards=90)
    card.night_to.setValue(23)
    card.save_button.click()
    qtbot.waitUntil(lambda: not card.says.isHidden())
    assert "Night is from" in card.says.text()


def opened(strip: AccessStrip) -> NoticesDialog:
    strip.button.click()
    return next(dialog for dialog in strip.findChildren(NoticesDialog) if dialog.isVisible())
