"""A protected file in the wizard: its password is asked for, typed unseen, and asked for again if it is wrong."""

import io
from collections.abc import Callable
from pathlib import Path

import pytest
from msoffcrypto.format.ooxml import OOXMLFile
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from custdesk.errors import FileUnreadable
from custdesk.ui.exchange.import_wizard.file_step import FileStep
from custdesk.ui.exchange.import_wizard.password_dialog import PasswordDialog
from custdesk.ui.exchange.import_wizard.wizard import ImportWizard
from tests.ui.exchange.import_shop import ROWS, at_rest, make_workbook

SECRET = "una clave 7"


@pytest.fixture
def locked(tmp_path: Path) -> Path:
    path = make_workbook(tmp_path / "clientes.xlsx")
    kept = io.BytesIO()
    with path.open("rb") as file:
        OOXMLFile(file).encrypt(SECRET, kept)
    path.write_bytes(kept.getvalue())
    return path


def asked(wizard: ImportWizard) -> PasswordDialog:
    """Return the question that stands on the screen."""
    (dialog,) = (found for found in wizard.findChildren(PasswordDialog) if found.isVisible())
    return dialog


def answer(wizard: ImportWizard, qtbot: QtBot, text: str) -> None:
    dialog = asked(wizard)
    qtbot.keyClicks(dialog.box.box, text)
    with qtbot.waitSignal(wizard.file_step.options_changed):
        qtbot.keyClick(dialog.box.box, Qt.Key.Key_Return)
    at_rest(wizard, qtbot)


def test_the_password_is_asked_for_and_the_file_is_read(
    open_wizard: Callable[[Path], ImportWizard], locked: Path, qtbot: QtBot
) -> None:
    wizard = open_wizard(locked)
    dialog = asked(wizard)
    assert dialog.box.box.echoMode() is QLineEdit.EchoMode.Password
    assert not dialog.read.isEnabled()
    assert wizard.file_step.reading is None
    answer(wizard, qtbot, SECRET)
    assert wizard.file_step.reading is not None
    assert len(wizard.file_step.reading.table.rows) == len(ROWS)
    assert not wizard.file_step.unlock.isVisible()
    assert SECRET not in repr(wizard.file_step.options)


def test_a_wrong_password_is_told_and_asked_for_again(
    open_wizard: Callable[[Path], ImportWizard], locked: Path, qtbot: QtBot
) -> None:
    wizard = open_wizard(locked)
    answer(wizard, qtbot, "otra")
    assert "not its password" in asked(wizard).field.trouble()
    answer(wizard, qtbot, SECRET)
    assert wizard.file_step.reading is not None


def test_whoever_does_not_know_the_password_may_leave_and_come_back(
    open_wizard: Callable[[Path], ImportWizard], locked: Path, qtbot: QtBot
) -> None:
    wizard = open_wizard(locked)
    qtbot.keyClick(asked(wizard), Qt.Key.Key_Escape)
    assert "protected by a password" in wizard.file_step.facts.text()
    assert not wizard.foot.onwards.isEnabled()
    wizard.file_step.unlock.click()
    answer(wizard, qtbot, SECRET)
    assert wizard.file_step.reading is not None


def test_another_sheet_of_a_protected_file_needs_no_second_asking(
    open_wizard: Callable[[Path], ImportWizard], locked: Path, qtbot: QtBot
) -> None:
    wizard = open_wizard(locked)
    answer(wizard, qtbot, SECRET)
    with qtbot.waitSignal(wizard.file_step.options_changed):
        wizard.file_step.heading_row.setValue(2)
    at_rest(wizard, qtbot)
    assert wizard.file_step.reading is not None
    assert wizard.file_step.reading.heading_row == 2


def test_other_troubles_are_no_question_for_a_password(qtbot: QtBot) -> None:
    step = FileStep()
    qtbot.addWidget(step)
    assert not step.unlocks(FileUnreadable(name="a.xlsx", reason="it is damaged"))
    assert not step.findChildren(PasswordDialog)
