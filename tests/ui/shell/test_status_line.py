"""The foot of the window: the newest backup, and what is being done now."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from threading import Event

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from custdesk.desk.passages import utc_now
from custdesk.services import Services
from custdesk.ui.main_window import MainWindow
from custdesk.ui.page import PageContext
from custdesk.ui.settings.backups import KIND
from custdesk.ui.settings.page import SettingsPage
from custdesk.ui.shell import last_backup
from custdesk.ui.shell.last_backup import LastBackup
from custdesk.ui.shell.work_in_progress import WorkInProgress
from custdesk.ui.tasks import Progress, TaskRunner
from tests.ui.shell.within import page_of


@pytest.fixture
def backup(qtbot: QtBot, context: PageContext) -> LastBackup:
    made = LastBackup(context)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def work(qtbot: QtBot, tasks: TaskRunner) -> WorkInProgress:
    made = WorkInProgress(tasks)
    made.resize(300, 24)
    qtbot.addWidget(made)
    return made


def test_that_there_is_no_backup_is_said_in_words(backup: LastBackup) -> None:
    assert backup.text() == "No backup yet"
    assert backup.property("iconName") == "warning"


def test_a_backup_is_told_as_soon_as_it_is_made(
    qtbot: QtBot, backup: LastBackup, context: PageContext, services: Services
) -> None:
    services.backups.make()
    context.changed.records_changed.emit(KIND)

    assert backup.text().replace("\u2068", "").startswith("Backup today ")
    assert backup.property("iconName") == "check"


def test_a_backup_on_a_stick_counts(
    backup: LastBackup, services: Services, tmp_path_factory: pytest.TempPathFactory
) -> None:
    services.backups.make(tmp_path_factory.mktemp("stick"))
    backup.refresh()

    assert backup.text().replace("\u2068", "").startswith("Backup today ")


def test_an_old_backup_is_warned_about(backup: LastBackup, services: Services, monkeypatch: pytest.MonkeyPatch) -> None:
    services.backups.make()
    monkeypatch.setattr(last_backup, "utc_now", lambda: utc_now() + timedelta(days=8, hours=1))
    backup.refresh()

    assert backup.text().startswith("Backup is 8 day")
    assert backup.property("iconName") == "warning"


def test_it_leads_to_the_backups(qtbot: QtBot, real_window: MainWindow) -> None:
    qtbot.mouseClick(real_window.room.status.backup, Qt.MouseButton.LeftButton)
    settings = page_of(real_window, SettingsPage)

    assert real_window.current_page is settings
    assert settings.backups.isAncestorOf(real_window.focusWidget())


def test_the_foot_is_quiet_while_nothing_runs(work: WorkInProgress) -> None:
    assert work.isHidden()


def test_it_tells_what_is_done_and_how_far_it_is(qtbot: QtBot, work: WorkInProgress, tasks: TaskRunner) -> None:
    go_on = Event()

    def operation(progress: Progress) -> None:
        progress(1, 4)
        go_on.wait(20)

    task = tasks.run(operation)
    task.tell("Comparing the customers …", can_stop=False)
    qtbot.waitUntil(work.isVisible)
    qtbot.waitUntil(lambda: work.text() == "Comparing the customers … 25%")
    assert work.bar.value() == 1
    assert not work.stop_button.isVisible()
    assert work.accessibleName() == work.text()
    go_on.set()

    qtbot.waitUntil(work.isHidden)


def test_what_can_be_stopped_is_stopped_from_here(qtbot: QtBot, work: WorkInProgress, tasks: TaskRunner) -> None:
    stopped: list[bool] = []

    def operation(progress: Progress) -> None:
        while True:
            progress.check()

    tasks.run(operation, cancelled=lambda: stopped.append(True)).tell("Exporting", can_stop=True)
    qtbot.waitUntil(work.isVisible)
    work.stop_button.click()
    assert work.text() == "Stopping …"
    qtbot.waitUntil(lambda: stopped == [True])

    qtbot.waitUntil(work.isHidden)


def test_what_is_over_in_a_moment_is_not_told(qtbot: QtBot, work: WorkInProgress, tasks: TaskRunner) -> None:
    shown: list[bool] = []
    work.showEvent = lambda _event: shown.append(True)  # type: ignore[method-assign]
    task = tasks.run(lambda _progress: None)
    qtbot.waitSignal(task.finished).wait()
    qtbot.waitUntil(lambda: not tasks.busy)

    assert shown == []
    assert not work._wait.isActive()


def test_the_next_task_has_its_own_words(qtbot: QtBot, work: WorkInProgress, tasks: TaskRunner) -> None:
    go_on, end = Event(), Event()
    tasks.run(lambda _progress: go_on.wait(20)).tell("First", can_stop=True)
    tasks.run(lambda _progress: end.wait(20))
    qtbot.waitUntil(lambda: work.text() == "First")
    go_on.set()
    qtbot.waitUntil(lambda: work.text() == "Working …")
    end.set()

    qtbot.waitUntil(lambda: not tasks.busy)


def test_a_narrow_window_leaves_out_the_vault_before_it_cuts_anything(
    qtbot: QtBot, context: PageContext, open_window: Callable[[PageContext], MainWindow]
) -> None:
    window = open_window(replace(context))
    window.resize(1000, 640)
    qtbot.waitUntil(lambda: window.room.status.width() < 1000)
    status = window.room.status
    for part in (status.lens, status.backup, status.user):
        assert part.width() >= part.sizeHint().width()
