"""A shop whose customers can be printed, and the dialogs that do it."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from custdesk.consent.model import Answers
from custdesk.services import Services
from custdesk.ui.printing.dialog import PrintDialog
from tests.shops import make_shop
from tests.ui.customers.conftest import BAKERY, GIORGOS, MARIA, NARGES

_ROUNDS = 4  # wrapping texts settle their heights over several rounds of layout


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    services = make_shop(tmp_path)
    for card in (MARIA, GIORGOS, BAKERY, NARGES):
        services.customers.create(card)
    services.consents.record(1, Answers(opted_out={"phone": True}))
    yield services
    services.close()


@pytest.fixture
def opened(qtbot: QtBot) -> Callable[[PrintDialog[Any]], None]:
    """Show a dialog, and wait until its pages are laid out."""

    def wait(dialog: PrintDialog[Any]) -> None:
        qtbot.addWidget(dialog)
        dialog.show()
        settled(dialog, qtbot)

    return wait


def settled(dialog: PrintDialog[Any], qtbot: QtBot) -> None:
    """Wait until nothing runs for a dialog any more."""
    tasks = dialog._context.tasks
    if tasks.busy:
        with qtbot.waitSignal(tasks.busy_changed, check_params_cb=lambda busy: not busy):
            pass
    for _ in range(_ROUNDS):
        QApplication.processEvents()


def told(dialog: PrintDialog[Any]) -> str:
    """Return all that is written on the pages of a dialog."""
    assert dialog.pages is not None
    return "\n".join(text for page in range(dialog.pages.count) for text in dialog.pages.texts(page))


def pages_of(file: Path) -> int:
    """Return how many pages a PDF says that it has."""
    return file.read_bytes().count(b"/Type /Page\n")
