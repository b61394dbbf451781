"""The card of how long the log is kept, and the cut that comes by itself."""

from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from custdesk.audit.retention import NEVER
from custdesk.desk.cuts import Cut
from custdesk.desk.permissions import Role
from custdesk.settings import Settings
from custdesk.ui.audit import extras
from custdesk.ui.audit.cuts_dialog import CutsDialog
from custdesk.ui.audit.page import LogPage
from custdesk.ui.choices import Choices
from custdesk.ui.cut_words import was_cut
from custdesk.ui.languages import Languages
from custdesk.ui.log_cutting import LogCutting
from custdesk.ui.main_window import MainWindow
from custdesk.ui.page import PageContext
from custdesk.ui.places import PLACES
from custdesk.ui.settings import log_retention
from custdesk.ui.settings.log_retention import LogRetentionCard
from custdesk.ui.settings.page import SettingsPage
from custdesk.ui.tasks import TaskRunner
from custdesk.ui.theme import Theme
from tests.audit.years import Years
from tests.ui.consent_shop import seen_by
from tests.ui.whole import whole


@pytest.fixture(scope="module")
def three_years(tmp_path_factory: pytest.TempPathFactory) -> Years:
    years = Years(tmp_path_factory.mktemp("years"))
    years.live(3)
    years.services.close()
    return years


@pytest.fixture
def years(three_years: Years, tmp_path: Path) -> Iterator[Years]:
    years = Years.again(three_years, tmp_path)
    yield years
    years.services.close()


@pytest.fixture
def old(years: Years, tmp_path: Path, qapp: QApplication) -> Iterator[PageContext]:
    """What a page is given in a shop of three years."""
    tasks = TaskRunner()
    choices = Choices(Settings(language="en", theme="light"), tmp_path / "settings.json", Theme(qapp), Languages(qapp))
    yield PageContext(services=years.services, tasks=tasks, choices=choices)
    tasks.stop()


def shown(context: PageContext, qtbot: QtBot) -> LogRetentionCard:
    card = LogRetentionCard(context)
    qtbot.addWidget(card)
    card.refresh()
    card.show()
    return card


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str]]:
    """Say yes to each question; what was asked, with its details."""
    questions: list[tuple[str, str]] = []

    def confirm(_parent: object, question: str, _verb: str, *, details: str = "", dangerous: bool = False) -> bool:
        assert dangerous
        questions.append((question, details))
        return True

    monkeypatch.setattr(log_retention, "confirm", confirm)
    return questions


def choose(card: LogRetentionCard, months: int) -> None:
    card.choice.setCurrentIndex(card.choice.findData(months))


def test_the_log_is_kept_for_ever_until_an_owner_says_otherwise(
    context: PageContext, qtbot: QtBot, asked: list[tuple[str, str]]
) -> None:
    card = shown(context, qtbot)
    assert card.state.text() == "for ever"
    assert not card.save_button.isEnabled()
    assert not card.cut_button.isEnabled()
    choose(card, 24)
    card.save_button.click()
    qtbot.waitUntil(lambda: card.state.text() == "for 2 years")
    assert context.services.log_retention.rule() == 24
    assert asked[0][0] == "Keep the log for 2 years?"
    assert "cannot be undone" in asked[0][1]
    qtbot.waitUntil(card.cut_button.isEnabled)
    choose(card, NEVER)
    assert not card.cut_button.isEnabled(), "what is chosen and not saved is no rule yet"
    card.save_button.click()
    qtbot.waitUntil(lambda: card.state.text() == "for ever")
    assert len(asked) == 1, "keeping more needs no question"


def test_whoever_says_no_changes_no_rule(context: PageContext, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log_retention, "confirm", lambda *_asked, **_more: False)
    card = shown(context, qtbot)
    choose(card, 12)
    card.save_button.click()
    assert not context.tasks.busy
    assert context.services.log_retention.rule() == NEVER


def test_what_would_go_is_shown_before_it_goes(old: PageContext, qtbot: QtBot, asked: list[tuple[str, str]]) -> None:
    told: list[str] = []
    changes: list[str] = []
    old.toast = told.append
    old.changed.records_changed.connect(changes.append)
    old.services.log_retention.set_rule(12)
    found = old.services.log_retention.preview(12)
    card = shown(old, qtbot)
    card.cut_button.click()
    qtbot.waitUntil(lambda: bool(told), timeout=30000)
    assert str(found.entries) in asked[0][0]
    assert f"{found.stay} older entries stay" in asked[0][1]
    assert told[0].startswith("The log was cut up to ")
    assert "log" in changes
    qtbot.waitUntil(card.cut_button.isEnabled)
    assert not card.progress.isVisible()
    card.cut_button.click()
    qtbot.waitUntil(lambda: len(told) == 2, timeout=30000)
    assert told[1] == "Nothing in the log is old enough to go."


def test_a_cut_that_is_stopped_leaves_the_log_as_it_is(old: PageContext, qtbot: QtBot) -> None:
    old.services.log_retention.set_rule(12)
    card = shown(old, qtbot)
    for begin in (card.look_before, lambda: card._cut(12)):
        begins = Event()
        old.tasks.run(lambda _progress, begins=begins: begins.wait(30))
        begin()
        card.progress.cancel.click()
        begins.set()
        qtbot.waitUntil(lambda: not old.tasks.busy, timeout=30000)
        qtbot.waitUntil(card.cut_button.isEnabled)
    assert old.services.log_retention.made() == ()


def test_the_card_is_for_owners_only(context: PageContext, qtbot: QtBot) -> None:
    for role in Role:
        page = whole(SettingsPage(seen_by(context, role)))
        qtbot.addWidget(page)
        assert page.log_retention.isHidden() == (role is not Role.OWNER)


def window_of(context: PageContext, qtbot: QtBot) -> MainWindow:
    window = MainWindow(context, PLACES, "shop")
    qtbot.addWidget(window)
    window.show()
    LogCutting(window, context).cut_if_due()
    qtbot.waitUntil(lambda: not context.tasks.busy, timeout=30000)
    return window


def used_on_some_days(years: Years) -> None:
    for _day in range(4):
        years.pass_days(1)
        years.sign_in()


def test_the_rule_is_applied_after_an_owner_has_signed_in(years: Years, old: PageContext, qtbot: QtBot) -> None:
    years.services.log_retention.set_rule(12)
    used_on_some_days(years)
    old.services = years.services
    assert window_of(seen_by(old, Role.CLERK), qtbot).toast.isHidden()
    assert years.services.log_retention.made() == ()
    window = window_of(old, qtbot)
    assert window.toast.label.text().startswith("The log was cut up to ")
    assert len(years.services.log_retention.made()) == 1
    assert len(years.services.backups.list()) == 1
    assert window_of(old, qtbot).toast.isHidden()
    assert len(years.services.log_retention.made()) == 1


def test_without_a_rule_nothing_is_ever_cut(years: Years, old: PageContext, qtbot: QtBot) -> None:
    used_on_some_days(years)
    old.services = years.services
    assert window_of(old, qtbot).toast.isHidden()
    assert years.services.log_retention.made() == ()


def test_a_reader_of_the_log_is_told_what_was_cut(context: PageContext) -> None:
    context.choices.languages.install("en", "GB")
    cut = Cut(1, 12345, "2025-03-03T12:00:00.000000Z", b"", b"")
    said = was_cut(cut, 24).replace("\u2068", "").replace("\u2069", "")
    assert said == "Entries 1 to 12,345 (until 03/03/2025) were cut: the log is kept for 2 years."
    assert was_cut(cut._replace(last_seq=1, last_at="forged"), 18).startswith("Entry 1 (of …) was cut")


def test_the_log_lists_what_was_cut(old: PageContext, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[CutsDialog] = []
    monkeypatch.setattr(extras, "_open", shown.append)
    page = whole(LogPage(old))
    qtbot.addWidget(page)
    extras.show_cuts(page)
    assert shown[0].list.item(0).text() == "Nothing was ever cut from this log."
    old.services.log_retention.cut(12)
    extras.show_cuts(page)
    assert shown[1].list.count() == len(old.services.log_retention.cuts()) > 1
    assert "the log is kept for" in shown[1].list.item(0).text()
