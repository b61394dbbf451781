"""A real window on a real shop, for what points at its parts."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from custdesk.services import Services
from custdesk.ui.choices import Choices
from custdesk.ui.main_window import MainWindow
from custdesk.ui.page import PageContext
from custdesk.ui.places import PLACES
from custdesk.ui.tasks import TaskRunner


@pytest.fixture
def context(services: Services, choices: Choices, tasks: TaskRunner) -> Iterator[PageContext]:
    yield PageContext(services=services, tasks=tasks, choices=choices)
    tasks.stop()


@pytest.fixture
def main_window(qtbot: QtBot, context: PageContext) -> Iterator[MainWindow]:
    window = MainWindow(context, PLACES, "Casa Núñez")
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    yield window
    window.hide()
    qtbot.waitUntil(lambda: not context.tasks.busy, timeout=30_000)
