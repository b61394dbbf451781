"""A window over a real shop with a few customers, and the keys of a person in it."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from custdesk.desk.permissions import Role
from custdesk.services import Services
from custdesk.ui.customers.page import CustomersPage
from custdesk.ui.main_window import MainWindow
from custdesk.ui.page import Page, PageContext
from custdesk.ui.settings.page import SettingsPage
from custdesk.ui.tasks import TaskRunner
from tests.shops import make_shop, seen_as
from tests.ui.customers.conftest import BAKERY, GIORGOS, MARIA, NARGES
from tests.ui.shell.within import LIGHT

Open = Callable[..., MainWindow]
REAL: tuple[type[Page], ...] = (CustomersPage, SettingsPage)


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    services = make_shop(tmp_path)
    for card in (MARIA, GIORGOS, BAKERY, NARGES):
        services.customers.create(card)
    yield services
    services.close()


@pytest.fixture
def as_role(context: PageContext) -> Callable[[Role], PageContext]:
    """The same vault as somebody of another role reaches it, in the window and below it."""
    return lambda role: replace(context, services=seen_as(context.services, role=role))


@pytest.fixture
def open_window(qtbot: QtBot, tasks: TaskRunner) -> Iterator[Open]:
    made: list[MainWindow] = []

    def make(context: PageContext, places: tuple[type[Page], ...] = LIGHT) -> MainWindow:
        window = MainWindow(context, places, "Olive Corner")
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
def window(context: PageContext, open_window: Open) -> MainWindow:
    """One with light places: the real ones cost each test a second."""
    return open_window(context)


@pytest.fixture
def real_window(context: PageContext, open_window: Open) -> MainWindow:
    window = open_window(context, REAL)
    window.pages()
    return window
