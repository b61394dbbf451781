"""A window over a real shop with a few customers, and the keys of a person in it."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from custdesk.desk.permissions import Role
from custdesk.services import Services
from custdesk.ui.audit.page import LogPage
from custdesk.ui.choices import Choices
from custdesk.ui.customers.page import CustomersPage
from custdesk.ui.main_window import MainWindow
from custdesk.ui.page import Page, PageContext
from custdesk.ui.settings.page import SettingsPage
from custdesk.ui.tasks import TaskRunner
from custdesk.ui.users.page import TeamPage
from tests.shops import make_shop, seen_as
from tests.ui.customers.conftest import BAKERY, GIORGOS, MARIA, NARGES

# Enough to go about in; each further place costs every test.
PLACES: tuple[type[Page], ...] = (CustomersPage, LogPage, TeamPage, SettingsPage)


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    services = make_shop(tmp_path)
    for card in (MARIA, GIORGOS, BAKERY, NARGES):
        services.customers.create(card)
    yield services
    services.close()


@pytest.fixture
def context(services: Services, choices: Choices, tasks: TaskRunner) -> Iterator[PageContext]:
    choices.settle_in("ES")
    yield PageContext(services=services, tasks=tasks, choices=choices)
    tasks.stop()


@pytest.fixture
def as_role(context: PageContext) -> Callable[[Role], PageContext]:
    """The same vault as somebody of another role reaches it, in the window and below it."""
    return lambda role: replace(context, services=seen_as(context.services, role=role))


@pytest.fixture
def open_window(qtbot: QtBot, tasks: TaskRunner) -> Iterator[Callable[[PageContext], MainWindow]]:
    made: list[MainWindow] = []

    def make(context: PageContext) -> MainWindow:
        window = MainWindow(context, PLACES, "Olive Corner")
        qtbot.addWidget(window)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        made.append(window)
        return window

    yield make
    for window in made:
        for shown in (window, *window.findChildren(QDialog)):
            shown.hide()
    qtbot.waitUntil(lambda: not tasks.busy)


@pytest.fixture
def window(context: PageContext, open_window: Callable[[PageContext], MainWindow]) -> MainWindow:
    return open_window(context)
