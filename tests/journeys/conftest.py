"""The whole program, with settings and vaults of its own."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import qInstallMessageHandler
from pytestqt.qtbot import QtBot

from custdesk import paths
from custdesk.ui.program import Program
from custdesk.ui.theme import ThemeChoice
from tests.answered import dialogs_answered
from tests.dressing import dressed_once
from tests.journeys.person import Person


@pytest.fixture(autouse=True, scope="session")
def widgets_dressed_once() -> Iterator[None]:
    with dressed_once():
        yield


@pytest.fixture(autouse=True, scope="session")
def every_dialog_answered() -> Iterator[None]:
    with dialogs_answered():
        yield


@pytest.fixture
def program(qapp: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Program]:
    del qapp
    monkeypatch.setattr(paths, "settings_file", lambda: tmp_path / "settings.json")
    monkeypatch.setattr(paths, "vaults_folder", lambda: tmp_path / "vaults")
    hears, reports = qInstallMessageHandler(None), sys.excepthook
    made = Program()
    # Warnings of Qt and bugs go to the test and not into the program's own words.
    qInstallMessageHandler(hears)
    sys.excepthook = reports
    yield made
    for window in (made.window, made.gate):
        if window is not None:
            window.hide()
            window.deleteLater()
    made.end_session()
    made.tasks.stop()
    made.choices.languages.install("en")
    made.choices.theme.choose(ThemeChoice.LIGHT)
    made.choices.theme.deleteLater()


@pytest.fixture
def person(program: Program, qtbot: QtBot) -> Person:
    return Person(program, qtbot)
