"""One shop for each test, and the wizard on a small workbook."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from custdesk.ui.exchange.import_wizard.wizard import ImportWizard
from custdesk.ui.page import PageContext
from tests.ui.exchange.import_shop import at_rest, make_workbook, open_import_shop


@pytest.fixture
def context(tmp_path: Path, qapp: QApplication) -> Iterator[PageContext]:
    with open_import_shop(tmp_path, qapp) as context:
        yield context


@pytest.fixture
def open_wizard(context: PageContext, qtbot: QtBot) -> Callable[[Path], ImportWizard]:
    def opened(path: Path) -> ImportWizard:
        wizard = ImportWizard(context, path)
        # A wizard that is closed half-way asks first.
        qtbot.addWidget(wizard, before_close_func=QWidget.hide)
        wizard.open()
        at_rest(wizard, qtbot)
        return wizard

    return opened


@pytest.fixture
def wizard(open_wizard: Callable[[Path], ImportWizard], tmp_path: Path) -> ImportWizard:
    return open_wizard(make_workbook(tmp_path / "clientes.xlsx"))
