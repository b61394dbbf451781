"""The card of the backups."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from custdesk.backups.service import Backup, backups_in
from custdesk.ui.backup_words import when, when_and_size
from custdesk.ui.page import PageContext
from custdesk.ui.settings.backups import BackupsCard


@pytest.fixture
def card(context: PageContext, qtbot: QtBot) -> BackupsCard:
    card = BackupsCard(context)
    qtbot.addWidget(card)
    card.refresh()
    card.show()
    return card


def test_a_backup_is_made_with_one_click_and_shown(card: BackupsCard, context: PageContext, qtbot: QtBot) -> None:
    assert card.newest.text() == "Newest backup: none yet"
    assert card.state.text() == "Due"
    card.here_button.click()
    assert not card.here_button.isEnabled()
    assert card.progress.isVisible()
    qtbot.waitUntil(lambda: card.state.text() == "Up to date", timeout=30000)
    assert "today" in card.newest.text()
    qtbot.waitUntil(card.here_button.isEnabled)
    assert not card.progress.isVisible()
    assert len(context.services.backups.list()) == 1


def test_a_backup_elsewhere_lies_where_the_person_chose(
    card: BackupsCard, context: PageContext, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    told: list[str] = []
    context.toast = told.append
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_asked: str(stick))
    card.elsewhere_button.click()
    qtbot.waitUntil(lambda: bool(told), timeout=30000)
    assert str(stick) in told[0]
    assert len(backups_in(stick)) == 1
    assert card.newest.text() == "Newest backup: none yet", "the card is about those beside the vault"


def test_no_backup_is_put_among_the_files_of_the_vault(
    card: BackupsCard, context: PageContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = context.services.folder / "backups"
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_asked: str(place))
    card.elsewhere_button.click()
    assert "folder of the vault" in card.says.text()
    assert not context.tasks.busy
    assert backups_in(place) == []


def test_what_went_wrong_is_said_on_the_card(
    card: BackupsCard, context: PageContext, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    full = tmp_path / "no folder"
    full.write_text("a file")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_asked: str(full))
    card.elsewhere_button.click()
    qtbot.waitUntil(card.says.isVisible, timeout=30000)
    assert "no folder" in card.says.text()
    qtbot.waitUntil(card.here_button.isEnabled)


def test_a_backup_of_the_last_days_is_told_as_people_say_it(context: PageContext) -> None:
    context.choices.languages.install("en", "ES")
    now = datetime.now().astimezone().replace(hour=10, minute=42)
    assert when(now.isoformat()) == "today 10:42"
    assert when((now - timedelta(days=1)).isoformat()) == "yesterday 10:42"
    assert when("2020-02-03T12:00:00+00:00").startswith("03/02/2020")
    made = Backup(folder=Path("shop.custdesk-backup"), made_at=now.isoformat(), bytes=3_100_000)
    assert when_and_size(made) == "today 10:42, 3 MB"
