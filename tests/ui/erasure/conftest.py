"""The place of the customers, with two of them, and another window on the same vault."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from custdesk.desk.permissions import Role
from custdesk.services import Services
from custdesk.ui.choices import Choices
from custdesk.ui.customers.page import CustomersPage
from custdesk.ui.page import PageContext
from custdesk.ui.tasks import TaskRunner
from tests.shops import make_shop, seen_as
from tests.ui.customers.conftest import BAKERY, MARIA
from tests.ui.whole import whole


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    services = make_shop(tmp_path)
    for card in (MARIA, BAKERY):
        services.customers.create(card)
    yield services
    services.close()


@pytest.fixture
def said() -> list[str]:
    return []


@pytest.fixture
def context(services: Services, choices: Choices, tasks: TaskRunner, said: list[str]) -> PageContext:
    choices.settle_in("ES")
    return PageContext(services=services, tasks=tasks, choices=choices, toast=lambda text, *_more: said.append(text))


@pytest.fixture
def make_page(qtbot: QtBot) -> Callable[[PageContext], CustomersPage]:
    def make(context: PageContext) -> CustomersPage:
        page = whole(CustomersPage(context))
        qtbot.addWidget(page)
        page.resize(1180, 760)
        with qtbot.waitExposed(page):
            page.show()
        with qtbot.waitSignal(page.finder.counted):
            page.refresh()
        return page

    return make


@pytest.fixture
def as_role(context: PageContext) -> Callable[[Role], PageContext]:
    def of(role: Role) -> PageContext:
        return replace(context, services=seen_as(context.services, role=role))

    return of
