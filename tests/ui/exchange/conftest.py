"""A shop for each test or for a module, and the wizard on a small workbook."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEventLoop
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


@pytest.fixture(scope="module")
def previewed(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[ImportWizard]:
    """Give a wizard that shows its preview, for tests that write nothing."""
    folder = tmp_path_factory.mktemp("previewed")
    with open_import_shop(folder, qapp) as context:
        wizard = ImportWizard(context, make_workbook(folder / "clientes.xlsx"))
        wizard.show()
        for lead_on in (wizard.go_on, wizard.go_on, None):
            while wizard.busy:
                QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            if lead_on is not None:
                lead_on()
        yield wizard
        wizard.hide()
        wizard.deleteLater()


@pytest.fixture
def preview(previewed: ImportWizard, qtbot: QtBot) -> Iterator[ImportWizard]:
    """Give the wizard of the module as it was planned, with nothing decided or mended."""
    step, plan = previewed.plan_step, previewed.plan_step.plan
    assert plan is not None
    yield previewed
    at_rest(previewed, qtbot)
    step.plan = None
    step.amended.clear()
    step.way.choose(plan.options)
    step.show_plan(plan)
