"""A backup becomes a vault again, from the sign-in window."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from custdesk import entrance, paths
from custdesk.backups.service import Backup, restore
from custdesk.ui.choices import Choices
from custdesk.ui.sign_in.entry import Entry
from custdesk.ui.sign_in.restore_dialog import RestoreDialog
from custdesk.ui.sign_in.window import SignInWindow
from custdesk.ui.tasks import TaskRunner
from tests.shops import make_shop
from tests.vaults import OWNER, PASSPHRASE


@pytest.fixture
def backup(tmp_path: Path) -> Backup:
    services = make_shop(tmp_path)
    made = services.backups.make(tmp_path / "stick")
    services.close()
    return made


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    home = tmp_path / "vaults"
    monkeypatch.setattr(paths, "vaults_folder", lambda: home)
    return home


@pytest.fixture
def window(qtbot: QtBot, tasks: TaskRunner, choices: Choices, home: Path) -> SignInWindow:
    entry = Entry(begin=entrance.begin, new_vault=entrance.new_vault, restore=restore)
    made = SignInWindow(entry, tasks, choices)
    qtbot.addWidget(made)
    made.show()
    return made


def dialog_of(window: SignInWindow) -> RestoreDialog:
    window.welcome.restore_button.click()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, RestoreDialog)
    return dialog


def test_on_a_new_pc_the_stick_with_the_backup_is_all_one_needs(
    window: SignInWindow, backup: Backup, home: Path, qtbot: QtBot
) -> None:
    dialog = dialog_of(window)
    dialog.place.chosen.emit(backup.folder.parent)
    assert dialog.which.currentText().replace("\u2068", "").startswith("shop")
    assert dialog.target.folder == home / "shop.custdesk"
    with qtbot.waitSignal(dialog.restored, timeout=30000):
        dialog.verb.click()
    assert window.form.isVisible()
    assert window.form.vault.folder == home / "shop.custdesk"
    assert window.form.user.text() == ""
    window.form.user.setText(OWNER)
    window.form.passphrase.box.setText(PASSPHRASE)
    with qtbot.waitSignal(window.opened, timeout=30000) as opened:
        window.form.enter_button.click()
    opened.args[0].close()


def test_the_newest_of_several_backups_is_proposed_and_the_folder_never_an_old_one(
    window: SignInWindow, backup: Backup, home: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    services = entrance.sign_in(tmp_path / "shop.custdesk", OWNER, PASSPHRASE)
    newest = services.backups.make(backup.folder.parent)
    services.close()
    (home / "shop.custdesk").mkdir(parents=True)
    dialog = dialog_of(window)
    dialog.choose_place(backup.folder.parent)
    assert dialog.which.count() == 2
    assert dialog.which.currentData() == newest
    assert dialog.target.folder == home / f"shop {newest.made_at[:10]}.custdesk"
    dialog.target.box.setText(str(home / "shop.custdesk"))
    dialog.verb.click()
    assert "exists already" in dialog.target_field.trouble()
    dialog.target.box.setText("shop")
    dialog.verb.click()
    assert "where the vault shall lie" in dialog.target_field.trouble()
    assert list(home.iterdir()) == [home / "shop.custdesk"]
    dialog.reject()


def test_where_no_backup_lies_it_is_said_and_nothing_else_is_asked(window: SignInWindow, tmp_path: Path) -> None:
    dialog = dialog_of(window)
    dialog.verb.click()
    assert "where your backup lies" in dialog.place_field.trouble()
    dialog.choose_place(tmp_path)
    assert "no backup in this folder" in dialog.place_field.trouble()
    assert not dialog.target_field.isVisible()
    dialog.verb.click()
    assert dialog.isVisible()
    dialog.reject()


def test_a_damaged_backup_is_told_and_another_may_be_tried(
    window: SignInWindow, backup: Backup, home: Path, qtbot: QtBot
) -> None:
    with (backup.folder / "customers.db").open("r+b") as database:
        database.write(bytes(64))
    dialog = dialog_of(window)
    dialog.choose_place(backup.folder)
    dialog.verb.click()
    qtbot.waitUntil(dialog.says.isVisible, timeout=30000)
    assert "is damaged" in dialog.says.text()
    assert not list(home.iterdir())
    qtbot.waitUntil(dialog.verb.isEnabled)
    dialog.reject()


def test_the_backups_of_the_chosen_vault_are_at_hand(window: SignInWindow, backup: Backup, tmp_path: Path) -> None:
    vault = tmp_path / "shop.custdesk"
    (vault / "backups").mkdir(exist_ok=True)
    backup.folder.rename(vault / "backups" / backup.folder.name)
    window.choose_vault(vault)
    window.form.restore_button.click()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, RestoreDialog)
    assert dialog.place.folder == vault
    assert dialog.which.count() == 1
    dialog.reject()


def test_a_locked_program_offers_no_other_vault(window: SignInWindow, tmp_path: Path, backup: Backup) -> None:
    window.choose_vault(tmp_path / "shop.custdesk", OWNER, locked=True)
    assert not window.form.restore_button.isVisible()
