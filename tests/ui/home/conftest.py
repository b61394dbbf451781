"""Home over a real shop, and where its buttons lead."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from custdesk.desk.permissions import Lens
from custdesk.ui.home.page import HomePage
from custdesk.ui.page import PageContext
from tests.shops import seen_as
from tests.ui.whole import whole


@dataclass
class Opened:
    """Home on the screen, and where it led: place and what was to be shown there."""

    page: HomePage
    led: list[tuple[str, dict[str, Any]]] = field(default_factory=list)

    def said(self) -> list[str]:
        return [line.key for line in self.page.todo.lines]


@pytest.fixture
def open_home(context: PageContext, qtbot: QtBot) -> Callable[..., Opened]:
    """Opens Home as the owner, or as another session sees it, and waits until everything is found."""

    def open_it(chosen_lens: Lens | None = None, **session: Any) -> Opened:
        led: list[tuple[str, dict[str, Any]]] = []

        def go_to(place: str, record_id: int = 0, **more: Any) -> None:
            led.append((place, {"record_id": record_id, **more} if record_id else more))

        seen = seen_as(context.services, chosen_lens=chosen_lens, **session)
        page = whole(HomePage(replace(context, services=seen, go_to=go_to)))
        qtbot.addWidget(page)
        page.resize(1100, 720)
        with qtbot.waitExposed(page):
            page.show()
        page.refresh()
        settled(page, qtbot)
        return Opened(page, led)

    return open_it


def settled(page: HomePage, qtbot: QtBot) -> None:
    """Wait until Home looks for nothing any more."""
    qtbot.waitUntil(lambda: not page.finding.busy and not page._soon.isActive())
