"""What the screens stand on: a theme, a language, and the worker thread."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from custdesk.services import Services
from custdesk.settings import Settings
from custdesk.ui.choices import Choices
from custdesk.ui.languages import Languages
from custdesk.ui.page import PageContext
from custdesk.ui.tasks import TaskRunner
from custdesk.ui.theme import TextSize, Theme, ThemeChoice
from tests.answered import dialogs_answered
from tests.dressing import dressed_once
from tests.shops import make_shop


@pytest.fixture(autouse=True, scope="session")
def widgets_dressed_once() -> Iterator[None]:
    with dressed_once():
        yield


@pytest.fixture(autouse=True, scope="session")
def every_dialog_answered() -> Iterator[None]:
    with dialogs_answered():
        yield


@pytest.fixture
def choices(qapp: QApplication, tmp_path: Path) -> Iterator[Choices]:
    """English and light; whatever the test chose is undone after it."""
    made = Choices(Settings(language="en", theme="light"), tmp_path / "settings.json", Theme(qapp), Languages(qapp))
    yield made
    made.languages.install("en")
    made.theme.choose(ThemeChoice.LIGHT)
    made.theme.choose_text_size(TextSize.NORMAL)
    made.theme.deleteLater()


@pytest.fixture
def tasks() -> Iterator[TaskRunner]:
    runner = TaskRunner()
    yield runner
    runner.stop()


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    """An empty shop in Spain, seen by its owner."""
    services = make_shop(tmp_path)
    yield services
    services.close()


@pytest.fixture
def context(services: Services, choices: Choices, tasks: TaskRunner) -> Iterator[PageContext]:
    choices.settle_in("ES")
    yield PageContext(services=services, tasks=tasks, choices=choices)
    tasks.stop()
