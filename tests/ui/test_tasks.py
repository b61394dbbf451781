"""Work off the screen's thread: results, progress, cancel, and the two kinds of failure."""

import gc
import threading

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from custdesk.errors import CustDeskError, DiskFull
from custdesk.ui import bugs
from custdesk.ui.tasks import Progress, TaskRunner
from custdesk.ui.widgets import ProgressStrip


def test_the_result_arrives_on_the_thread_of_the_screen(qtbot: QtBot, tasks: TaskRunner) -> None:
    seen: list[tuple[bool, bool]] = []
    here = threading.main_thread()

    def operation(_progress: Progress) -> bool:
        return threading.current_thread() is here

    task = tasks.run(operation, lambda on_screen: seen.append((on_screen, threading.current_thread() is here)))
    qtbot.waitSignal(task.finished).wait()

    assert seen == [(False, True)]


def test_nothing_arrives_before_run_has_returned(qtbot: QtBot, tasks: TaskRunner) -> None:
    seen: list[int] = []
    last = None
    for number in range(50):
        last = tasks.run(lambda _progress, number=number: number, seen.append)
        assert number not in seen
    assert last is not None
    qtbot.waitSignal(last.finished).wait()

    assert seen == list(range(50))


def test_what_a_worker_holds_is_looked_through_seldom_and_the_usual_returns(qtbot: QtBot, tasks: TaskRunner) -> None:
    usual, during = gc.get_threshold(), []
    task = tasks.run(lambda _progress: during.append(gc.get_threshold()))
    qtbot.waitSignal(task.finished).wait()
    qtbot.waitUntil(lambda: not tasks.busy)
    assert during[0][2] > 10 * usual[2]
    assert gc.get_threshold() == usual
    tasks.run(lambda _progress: None)
    tasks.stop()
    assert gc.get_threshold() == usual


def test_progress_arrives_on_the_thread_of_the_screen(qtbot: QtBot, tasks: TaskRunner) -> None:
    seen: list[tuple[int, int, bool]] = []

    def note(done: int, total: int) -> None:
        seen.append((done, total, threading.current_thread() is threading.main_thread()))

    task = tasks.run(lambda progress: progress(3, 3), progress=note)
    qtbot.waitSignal(task.finished).wait()

    assert seen == [(3, 3, True)]


def test_a_cancelled_operation_stops_and_is_no_failure(qtbot: QtBot, tasks: TaskRunner) -> None:
    said: list[str] = []
    started = threading.Event()

    def endless(progress: Progress) -> None:
        while True:
            started.set()
            progress(0, 0)

    task = tasks.run(
        endless,
        lambda _: said.append("done"),
        lambda _: said.append("failed"),
        cancelled=lambda: said.append("stopped"),
    )
    started.wait()
    with qtbot.waitSignal(task.finished):
        task.cancel()

    assert said == ["stopped"]
    assert not tasks.busy


def test_a_condition_of_the_world_goes_to_whoever_asked(qtbot: QtBot, tasks: TaskRunner) -> None:
    seen: list[CustDeskError] = []

    def fail(_progress: Progress) -> None:
        raise DiskFull()

    task = tasks.run(fail, failed=seen.append)
    qtbot.waitSignal(task.finished).wait()

    assert isinstance(seen[0], DiskFull)


def test_a_bug_is_never_swallowed_and_never_taken_for_a_condition(qtbot: QtBot) -> None:
    found: list[BaseException] = []
    seen: list[CustDeskError] = []
    runner = TaskRunner(on_bug=found.append)
    try:
        task = runner.run(lambda _progress: 1 // 0, failed=seen.append)
        qtbot.waitSignal(task.finished).wait()
    finally:
        runner.stop()

    assert isinstance(found[0], ZeroDivisionError)
    assert seen == []


def test_a_screen_that_is_gone_is_not_called_any_more(qtbot: QtBot, tasks: TaskRunner) -> None:
    owner = QObject()
    seen: list[int] = []
    go = threading.Event()

    def wait(_progress: Progress) -> int:
        go.wait()
        return 1

    task = tasks.run(wait, seen.append, owner=owner)
    owner.deleteLater()
    qtbot.waitUntil(lambda: not _alive(owner))
    with qtbot.waitSignal(task.finished):
        go.set()

    assert seen == []


def test_the_strip_shows_while_something_runs_and_its_button_stops_it(qtbot: QtBot, tasks: TaskRunner) -> None:
    strip = ProgressStrip()
    qtbot.addWidget(strip)

    def endless(progress: Progress) -> None:
        while True:
            progress(1, 4)

    task = tasks.run(endless)
    strip.follow(task, "Reading")
    qtbot.waitUntil(lambda: strip.bar.value() == 1)
    assert strip.isVisible()
    assert "25" in strip.label.text()
    with qtbot.waitSignal(task.finished):
        strip.cancel.click()

    assert not strip.isVisible()


def test_the_report_of_a_bug_holds_places_and_no_values() -> None:
    try:
        try:
            int("Μαρία Παπαδοπούλου")
        except ValueError as error:
            raise KeyError("+30 694 123 4567") from error
    except KeyError as error:
        text = bugs.report(error)

    assert "KeyError" in text
    assert "ValueError" in text
    assert "test_tasks.py" in text
    assert "Μαρία" not in text
    assert "694" not in text


def test_the_report_can_be_copied(qtbot: QtBot, qapp) -> None:
    dialog = bugs.BugDialog(None, "builtins.KeyError")
    qtbot.addWidget(dialog)
    next(button for button in dialog.findChildren(bugs.QPushButton) if "Copy" in button.text()).click()

    assert qapp.clipboard().text() == "builtins.KeyError"


def _alive(thing: QObject) -> bool:
    import shiboken6

    return shiboken6.isValid(thing)
