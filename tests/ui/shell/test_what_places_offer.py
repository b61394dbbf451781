"""What each place offers the palette is what its buttons do, as far as the role may."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from custdesk.desk.permissions import Role
from custdesk.ui.audit.page import LogPage
from custdesk.ui.exchange.page import ExchangePage
from custdesk.ui.page import Page, PageContext
from custdesk.ui.privacy.page import PrivacyPage
from custdesk.ui.settings.page import SettingsPage
from custdesk.ui.users.page import TeamPage
from tests.ui.whole import whole

OWNERS: list[tuple[type[Page], set[str]]] = [
    (LogPage, {"Verify the log", "Check a seal …", "Export the log …"}),
    (ExchangePage, {"Choose a file …", "Empty workbook …"}),
    (PrivacyPage, {"Add a purpose", "New version"}),
    (TeamPage, {"Add a user"}),
    (SettingsPage, {"Backups", "Shop", "This window", "Keys of the vault"}),
]


@pytest.mark.parametrize(("kind", "offered"), OWNERS)
def test_the_owner_is_offered_what_the_buttons_do(
    qtbot: QtBot, context: PageContext, kind: type[Page], offered: set[str]
) -> None:
    page = whole(kind(context))
    qtbot.addWidget(page)

    assert offered <= {command.text for command in page.commands()}


@pytest.mark.parametrize(
    ("kind", "role", "withheld"),
    [
        (ExchangePage, Role.ACCOUNTANT, {"Choose a file …", "Empty workbook …"}),
        (SettingsPage, Role.CLERK, {"Shop", "Keys of the vault"}),
        (TeamPage, Role.PRIVACY_OFFICER, {"Add a user"}),
    ],
)
def test_nobody_is_offered_what_would_be_refused(
    qtbot: QtBot, as_role: Callable[[Role], PageContext], kind: type[Page], role: Role, withheld: set[str]
) -> None:
    page = whole(kind(as_role(role)))
    qtbot.addWidget(page)

    assert not withheld & {command.text for command in page.commands()}


def test_what_is_offered_presses_the_button(qtbot: QtBot, context: PageContext) -> None:
    page = PrivacyPage(context)
    qtbot.addWidget(page)
    pressed: list[bool] = []
    page.add_button.clicked.disconnect()
    page.add_button.clicked.connect(lambda: pressed.append(True))
    next(command for command in page.commands() if command.text == "Add a purpose").act()

    assert pressed == [True]
