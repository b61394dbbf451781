"""The backup of the day is made beside the work, and only trouble is told."""

from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from custdesk.desk.permissions import Limits, Permission, Role
from custdesk.errors import VaultDamaged
from custdesk.ui import beside_work
from custdesk.ui.daily_backup import DailyBackup
from custdesk.ui.main_window import MainWindow
from custdesk.ui.page import PageContext
from custdesk.ui.places import PLACES
from tests.ui.consent_shop import open_shop, seen_by


@pytest.fixture
def context(tmp_path: Path, qapp: QApplication) -> Iterator[PageContext]:
    with open_shop(tmp_path, qapp) as context:
        yield context


def window_of(context: PageContext, qtbot: QtBot) -> MainWindow:
    """Sign in, and wait until the backup of the day has been seen to."""
    window = MainWindow(context, PLACES, "shop")
    qtbot.addWidget(window)
    window.show()
    DailyBackup(window, context).make_if_due()
    qtbot.waitUntil(lambda: not context.tasks.busy, timeout=30000)
    return window


def test_the_first_to_sign_in_makes_the_backup_of_the_day_without_a_word(context: PageContext, qtbot: QtBot) -> None:
    changes: list[str] = []
    context.changed.records_changed.connect(changes.append)
    assert window_of(context, qtbot).toast.isHidden()
    made = context.services.backups.list()
    assert len(made) == 1
    assert changes == ["backup"]
    assert window_of(seen_by(context, Role.CLERK), qtbot).toast.isHidden()
    assert context.services.backups.list() == made
    assert changes == ["backup"]


def test_who_may_make_none_makes_none(context: PageContext, qtbot: QtBot) -> None:
    limits = Limits(permissions=frozenset({Permission.BACKUP_MAKE}))
    window = window_of(seen_by(context, Role.CLERK, limits=limits), qtbot)
    assert window.toast.isHidden()
    assert context.services.backups.list() == []
    assert "permission.refused" not in context.services.log.actions()


def test_whoever_leaves_does_not_wait_for_it(context: PageContext, qtbot: QtBot) -> None:
    window = MainWindow(context, PLACES, "shop")
    qtbot.addWidget(window)
    window.show()
    begins = Event()
    context.tasks.run(lambda _progress: begins.wait(30))
    DailyBackup(window, context).make_if_due()
    window.close()
    begins.set()
    qtbot.waitUntil(lambda: not context.tasks.busy, timeout=30000)
    assert context.services.backups.list() == []
    assert list((context.services.folder / "backups").iterdir()) == []


def test_trouble_is_told_in_a_sentence_that_leads_to_the_settings(context: PageContext, qtbot: QtBot) -> None:
    place = context.services.folder / "backups"
    place.rmdir()
    place.write_text("in the way")
    window = window_of(context, qtbot)
    assert window.toast.label.text().startswith("Today’s backup was not made. ")
    window.toast.button.click()
    assert window.current_page.icon == "settings"


def test_a_damaged_vault_is_told_until_it_is_read(
    context: PageContext, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[object] = []
    monkeypatch.setattr(beside_work, "show_error", lambda _parent, error: told.append(error))
    window = window_of(context, qtbot)
    damage = VaultDamaged(part="customers.db")
    DailyBackup(window, context)._explain(damage)
    assert told == [damage]
