"""Signing in, with a real vault behind it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from custdesk import entrance
from custdesk.entrance import new_vault
from custdesk.services import Services
from custdesk.shop.model import Shop
from custdesk.store.keys import FLOOR
from custdesk.ui.choices import Choices
from custdesk.ui.sign_in.entry import Entry
from custdesk.ui.sign_in.window import SignInWindow
from custdesk.ui.tasks import TaskRunner
from tests.vaults import OWNER, PASSPHRASE


@pytest.fixture
def entry() -> Entry:
    return Entry(
        begin=entrance.begin,
        new_vault=lambda *given: new_vault(*given, cost=FLOOR),
        recover=entrance.recover,
        demo=lambda _progress: entrance.sign_in(Path("nowhere.custdesk"), "", ""),
    )


@pytest.fixture
def vault(tmp_path: Path) -> tuple[Path, str]:
    """A vault that nobody has open, and its recovery key."""
    folder = tmp_path / "Olive Corner.custdesk"
    opened, key = new_vault(folder, Shop(name="Olive Corner"), OWNER, PASSPHRASE, cost=FLOOR)
    opened.close()
    return folder, key


@pytest.fixture
def window(qtbot: QtBot, entry: Entry, tasks: TaskRunner, choices: Choices) -> Iterator[SignInWindow]:
    made = SignInWindow(entry, tasks, choices)
    qtbot.addWidget(made)
    opened: list[Services] = []
    made.opened.connect(opened.append)
    made.show()
    yield made
    for one in opened:
        one.close()


def test_the_right_passphrase_opens_the_vault_and_it_is_remembered(
    qtbot: QtBot, window: SignInWindow, choices: Choices, vault: tuple[Path, str]
) -> None:
    window.choose_vault(vault[0], OWNER)
    qtbot.keyClicks(window.form.passphrase.box, PASSPHRASE)
    with qtbot.waitSignal(window.opened) as opened:
        qtbot.keyClick(window.form.passphrase.box, Qt.Key.Key_Return)

    assert opened.args[0].session.user_name == OWNER
    assert window.form.passphrase.text() == ""
    assert choices.settings.recent_vaults == (str(vault[0]),)


def test_a_wrong_passphrase_says_so_beside_the_field(
    qtbot: QtBot, window: SignInWindow, tasks: TaskRunner, vault: tuple[Path, str]
) -> None:
    window.choose_vault(vault[0], OWNER)
    qtbot.keyClicks(window.form.passphrase.box, "not the passphrase")
    window.form.enter_button.click()
    assert window.progress.isVisible()
    qtbot.waitUntil(lambda: not tasks.busy)

    assert "do not open the vault" in window.form.passphrase_field.trouble()
    assert window.form.passphrase.box.selectedText()
    assert not window.progress.isVisible()
    assert window.form.isEnabled()


def test_a_vault_that_is_not_there_says_so_beside_the_vault_and_nothing_is_made(
    qtbot: QtBot, window: SignInWindow, tasks: TaskRunner, tmp_path: Path
) -> None:
    window.choose_vault(tmp_path / "gone.custdesk", OWNER)
    qtbot.keyClicks(window.form.passphrase.box, PASSPHRASE)
    window.form.enter_button.click()
    qtbot.waitUntil(lambda: not tasks.busy)

    assert "gone.custdesk" in window.form.vault_field.trouble()
    assert not (tmp_path / "gone.custdesk").exists()


def test_what_is_missing_is_said_before_anything_is_tried(window: SignInWindow, vault: tuple[Path, str]) -> None:
    window.choose_vault(vault[0])
    window.form.enter_button.click()

    assert window.form.user_field.trouble() == "Type your user name."
    assert window.form.passphrase_field.trouble() == "Type your passphrase."


def test_the_recovery_key_opens_the_vault(qtbot: QtBot, window: SignInWindow, vault: tuple[Path, str]) -> None:
    window.choose_vault(vault[0])
    window.form.recover_button.click()
    assert not window.form.passphrase_field.isVisible()
    window.form.recovery.setText(vault[1].lower())
    with qtbot.waitSignal(window.opened):
        window.form.enter_button.click()


def test_the_language_switches_at_once_and_the_window_turns_round(
    qtbot: QtBot, window: SignInWindow, choices: Choices, vault: tuple[Path, str]
) -> None:
    window.choose_vault(vault[0], OWNER)
    brand, form = window.brand.geometry(), window.form.mapTo(window, window.form.rect().topLeft())
    assert brand.x() < form.x()
    row = window.language.findData("fa")
    window.language.setCurrentIndex(row)
    window.language.activated.emit(row)
    qtbot.waitUntil(lambda: window.brand.x() > 0)

    assert choices.settings.language == "fa"
    assert window.form.user.text() == OWNER
    assert window.form.mapTo(window, window.form.rect().topLeft()).x() < window.brand.x()
    assert window.form.enter_button.text() == QCoreApplication.translate("SignIn", "Open the vault")


def test_whoever_has_no_vault_is_welcomed_and_can_open_one(
    window: SignInWindow, monkeypatch: pytest.MonkeyPatch, vault: tuple[Path, str]
) -> None:
    assert window.welcome.isVisible()
    assert not window.form.isVisible()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(vault[0]))
    window.welcome.open_button.click()

    assert window.form.isVisible()
    assert window.form.vault.folder == vault[0]


def test_a_window_closed_while_a_vault_opens_closes_the_vault_too(
    qtbot: QtBot, window: SignInWindow, tasks: TaskRunner, vault: tuple[Path, str]
) -> None:
    window.choose_vault(vault[0], OWNER)
    window.form.passphrase.box.setText(PASSPHRASE)
    window.form.enter_button.click()
    window.close()
    qtbot.waitUntil(lambda: not tasks.busy and not window.isVisible())

    entrance.sign_in(vault[0], OWNER, PASSPHRASE).close()
