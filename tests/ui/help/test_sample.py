"""The sample shop: marked, with a list to bring in, made fresh, and apart from the real one."""

import pytest
from PySide6.QtCore import QProcess
from pytestqt.qtbot import QtBot

from custdesk import app
from custdesk.demo.shop import untidy_file
from custdesk.desk.permissions import Role
from custdesk.ui.choices import Choices
from custdesk.ui.exchange.page import ExchangePage
from custdesk.ui.help import sample
from custdesk.ui.help.commands import help_commands
from custdesk.ui.help.sample import SampleBanner, open_sample, put_over, sample_command
from custdesk.ui.main_window import MainWindow
from custdesk.ui.page import PageContext
from tests.shops import seen_as
from tests.ui.looking import cut_off, nameless


@pytest.fixture
def banner(main_window: MainWindow, context: PageContext) -> SampleBanner:
    banner = SampleBanner(main_window, context.services)
    put_over(main_window, banner)
    return banner


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    calls: list[list[str]] = []

    def start(program: str, arguments: list[str]) -> tuple[bool, int]:
        calls.append([program, *arguments])
        return True, 1

    monkeypatch.setattr(QProcess, "startDetached", start)
    return calls


def test_the_banner_says_what_it_is_in_the_language_of_the_window(banner: SampleBanner, choices: Choices) -> None:
    assert banner.isVisible()
    assert "sample shop" in banner.says.text()
    assert banner.accessibleName() == banner.says.text()
    assert cut_off(banner) + nameless(banner) == []
    choices.languages.install("fa")
    assert banner.isRightToLeft()
    assert banner.isVisible()


def test_an_import_to_try_is_one_button_away(
    qtbot: QtBot, banner: SampleBanner, main_window: MainWindow, context: PageContext
) -> None:
    banner.import_button.click()
    page = main_window.current_page
    assert isinstance(page, ExchangePage)
    wizard = page.wizard
    assert wizard is not None
    assert wizard.isVisible()
    assert wizard._path == untidy_file("es")
    qtbot.waitUntil(lambda: not context.tasks.busy, timeout=30_000)
    wizard.reject()


def test_beginning_again_is_asked_first(qtbot: QtBot, banner: SampleBanner, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sample, "confirm", lambda *_question: False)
    with qtbot.assertNotEmitted(banner.again_asked):
        banner.again_button.click()
    monkeypatch.setattr(sample, "confirm", lambda *_question: True)
    with qtbot.waitSignal(banner.again_asked):
        banner.again_button.click()


def test_whoever_may_not_import_is_not_offered_it(main_window: MainWindow, context: PageContext) -> None:
    clerk = seen_as(context.services, role=Role.CLERK)
    assert SampleBanner(main_window, clerk).import_button.isHidden()


def test_from_the_work_it_opens_in_a_process_of_its_own_and_leaves_the_vault_open(
    started: list[list[str]], context: PageContext, main_window: MainWindow
) -> None:
    said: list[str] = []
    context.toast = said.append
    command = next(command for command in help_commands(context, main_window) if command.icon == "star")
    command.act()
    assert started == [sample_command()]
    assert "window of its own" in said[0]
    assert context.services.shop.get().name == "Casa Núñez"


def test_the_command_is_one_that_the_program_knows(started: list[list[str]], monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[bool] = []
    monkeypatch.setattr(app, "_window", lambda *, demo=False: opened.append(demo) or 0)
    assert open_sample()
    assert app.main(started[0][-1:]) == 0
    assert opened == [True]


def test_in_the_sample_shop_it_says_that_one_is_there(
    started: list[list[str]], monkeypatch: pytest.MonkeyPatch, context: PageContext, main_window: MainWindow
) -> None:
    monkeypatch.setattr("custdesk.ui.help.commands.is_demo", lambda folder: folder == context.services.folder)
    said: list[str] = []
    context.toast = said.append
    next(command for command in help_commands(context, main_window) if command.icon == "star").act()
    assert started == []
    assert "already" in said[0]
