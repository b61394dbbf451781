"""Locking the whole program: nothing stays on the screen, nothing runs on, and what was typed is there afterwards."""

import sys
from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from custdesk import app
from custdesk.customers.model import Customer, CustomerCard
from custdesk.entrance import sign_in
from custdesk.errors import Cancelled
from custdesk.services import Services
from custdesk.ui.customers.page import CustomersPage
from custdesk.ui.lock import clipboard as clipboard_watch
from custdesk.ui.lock import restart
from custdesk.ui.program import Program
from custdesk.ui.tasks import Progress
from tests.journeys.person import CTRL, Person
from tests.shops import make_shop
from tests.vaults import OWNER, PASSPHRASE


class Restarts:
    """Takes the place of the new process: notes with what it would begin."""

    def __init__(self) -> None:
        self.asked: list[tuple[Path, str]] = []

    def __call__(self, folder: Path, user: str) -> None:
        self.asked.append((folder, user))


@pytest.fixture
def restarts(program: Program) -> Restarts:
    made = Restarts()
    program.locker._restart = made
    return made


@pytest.fixture
def opened(person: Person, restarts: Restarts, tmp_path: Path) -> Services:
    services = make_shop(tmp_path)
    services.customers.create(CustomerCard(customer=Customer(given_name="María", family_name="Núñez")))
    person.program.open_session(services)
    person.arrive()
    return services


@pytest.fixture
def again(opened: Services) -> Iterator[list[Services]]:
    made: list[Services] = []
    yield made
    for services in made:
        services.close()


def shown() -> list[QWidget]:
    return [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]


def test_ctrl_l_leaves_nothing_on_the_screen_and_the_vault_closed(
    person: Person, restarts: Restarts, opened: Services
) -> None:
    person.press(Qt.Key.Key_L, CTRL)
    assert restarts.asked == [(opened.folder, OWNER)]
    assert shown() == []
    with pytest.raises(Cancelled):
        opened.customers.tags()


def test_the_program_locks_when_nobody_is_there(person: Person, restarts: Restarts, opened: Services) -> None:
    watch = person.program.locker._presence
    assert watch is not None
    assert watch._idle_seconds == opened.session.idle_minutes * 60
    watch._seen -= watch._idle_seconds
    watch.look()
    assert restarts.asked == [(opened.folder, OWNER)]


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere a sleep is known by the clock")
def test_the_program_locks_when_the_system_says_so(person: Person, restarts: Restarts, opened: Services) -> None:
    system = person.program.locker._system
    assert system is not None
    system.left.emit()
    assert restarts.asked == [(opened.folder, OWNER)]


def test_dialogs_go_with_the_window(person: Person, restarts: Restarts, opened: Services) -> None:
    dialog = QDialog(person.window)
    dialog.open()
    person.program.locker.lock()
    assert shown() == []
    assert restarts.asked


def test_work_is_stopped_and_waited_for(person: Person, restarts: Restarts, opened: Services) -> None:
    begun, stopped = Event(), Event()

    def work(progress: Progress) -> None:
        begun.set()
        try:
            while True:
                progress.check()
        finally:
            assert not opened._desk.vault.closed, "the vault is closed only when the work has ended"
            stopped.set()

    person.program.tasks.run(work)
    begun.wait()
    person.program.locker.lock()
    assert stopped.is_set()
    assert restarts.asked


def test_what_was_typed_is_there_at_the_next_sign_in(
    person: Person, restarts: Restarts, opened: Services, again: list[Services]
) -> None:
    person.press(Qt.Key.Key_N, CTRL)
    person.write("Ámbar")
    person.press(Qt.Key.Key_L, CTRL)
    again.append(sign_in(opened.folder, OWNER, PASSPHRASE))
    assert [draft.values["name"] for draft in again[0].drafts.all()] == ["Ámbar"]


def test_whatever_fails_on_the_way_does_not_keep_the_program_open(
    person: Person, restarts: Restarts, opened: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail() -> None:
        raise RuntimeError("a bug")

    monkeypatch.setattr(person.customers, "keep_typing", fail)
    with pytest.raises(RuntimeError):
        person.program.locker.lock()
    assert restarts.asked == [(opened.folder, OWNER)]
    assert opened._desk.vault.closed
    assert shown() == []


def test_what_was_copied_here_is_taken_out_of_the_clipboard(person: Person, opened: Services, qtbot: QtBot) -> None:
    clipboard = QApplication.clipboard()
    box = person.go(CustomersPage).finder.search
    box.setText("copied here")
    box.setFocus()
    box.selectAll()
    box.copy()
    assert clipboard.text() == "copied here"
    person.program.locker.lock()
    assert clipboard.text() == ""


def test_what_was_copied_elsewhere_stays_in_the_clipboard(
    person: Person, opened: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    clipboard = QApplication.clipboard()
    monkeypatch.setattr(clipboard_watch, "in_front", lambda: False)
    data = QMimeData()
    data.setText("copied elsewhere")
    clipboard.setMimeData(data)
    person.program.locker.lock()
    assert clipboard.text() == "copied elsewhere"
    clipboard.clear()


def test_nothing_locks_where_nobody_is_signed_in(person: Person, restarts: Restarts, opened: Services) -> None:
    person.press(Qt.Key.Key_Q, CTRL)
    person.program.locker.lock()
    assert restarts.asked == []


def test_the_program_that_comes_after_waits_for_the_same_person(
    person: Person, opened: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    person.program.locker.lock()
    monkeypatch.setenv("CUSTDESK_LOCKED", f'["{opened.folder.as_posix()}", "{OWNER}"]')
    monkeypatch.setattr(app, "_program", lambda: person.program)
    monkeypatch.setattr(Program, "run", lambda _program: 0)
    assert app.main(["locked"]) == 0
    assert person.gate.isVisible()
    assert person.gate.form.vault.folder == opened.folder
    assert person.gate.form.user.text() == OWNER
    assert restart.handed_on() is None, "the next program it starts must not be taken for a locked one"


@pytest.mark.parametrize(
    ("begun_with", "arguments", "line"),
    [
        (["python3", "-m", "custdesk"], [], ["python3", "-m", "custdesk", "locked"]),
        (["python3", "-m", "custdesk", "demo-window"], ["demo-window"], ["python3", "-m", "custdesk", "locked"]),
        (["python3", "/usr/bin/custdesk", "locked"], ["locked"], ["python3", "/usr/bin/custdesk", "locked"]),
    ],
)
def test_the_new_process_is_begun_as_this_one_was(
    monkeypatch: pytest.MonkeyPatch, begun_with: list[str], arguments: list[str], line: list[str]
) -> None:
    monkeypatch.setattr(sys, "orig_argv", begun_with)
    monkeypatch.setattr(sys, "argv", ["custdesk", *arguments])
    assert restart.command_line() == line


@pytest.mark.parametrize("handed", ["", "no json", "7", '["only one"]', "[1, 2]", '{"a": 1}', '["a", "b", "c"]'])
def test_a_planted_word_in_the_environment_is_ignored(monkeypatch: pytest.MonkeyPatch, handed: str) -> None:
    monkeypatch.setenv("CUSTDESK_LOCKED", handed)
    assert restart.handed_on() is None
