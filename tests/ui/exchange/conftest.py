"""A shop for each test or for a module, and the wizard on a small workbook."""

from collections.abc import Callable, Iterator
from functools import partial
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


@pytest.fixture(scope="module")
def shared_context(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[PageContext]:
    """Give the shop of the module, for tests that write nothing."""
    with open_import_shop(tmp_path_factory.mktemp("shared"), qapp) as context:
        # The worker's thread belongs to the module, too: no test leaves it behind.
        context.tasks.run(lambda _progress: None)
        _until(lambda: not context.tasks.busy)
        yield context


@pytest.fixture
def open_wizard(context: PageContext, qtbot: QtBot) -> Callable[[Path], ImportWizard]:
    return partial(_opened, context, qtbot)


@pytest.fixture
def open_to_look(shared_context: PageContext, qtbot: QtBot) -> Callable[[Path], ImportWizard]:
    """Open wizards on the shop of the module."""
    return partial(_opened, shared_context, qtbot)


@pytest.fixture
def looked_at(open_to_look: Callable[[Path], ImportWizard], tmp_path: Path) -> ImportWizard:
    return open_to_look(make_workbook(tmp_path / "clientes.xlsx"))


def _opened(context: PageContext, qtbot: QtBot, path: Path) -> ImportWizard:
    wizard = ImportWizard(context, path)
    # A wizard that is closed half-way asks first.
    qtbot.addWidget(wizard, before_close_func=QWidget.hide)
    wizard.open()
    at_rest(wizard, qtbot)
    return wizard


@pytest.fixture
def wizard(open_wizard: Callable[[Path], ImportWizard], tmp_path: Path) -> ImportWizard:
    return open_wizard(make_workbook(tmp_path / "clientes.xlsx"))


@pytest.fixture(scope="module")
def previewed(shared_context: PageContext, tmp_path_factory: pytest.TempPathFactory) -> Iterator[ImportWizard]:
    """Give a wizard that shows its preview, for tests that write nothing."""
    file = make_workbook(tmp_path_factory.mktemp("previewed") / "clientes.xlsx")
    wizard = ImportWizard(shared_context, file)
    wizard.show()
    for lead_on in (wizard.go_on, wizard.go_on, None):
        _until(lambda: not wizard.busy)
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


def _until(reached: Callable[[], bool]) -> None:
    """Let things happen until then; what waits in a fixture of a module has no ``qtbot``."""
    while not reached():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
