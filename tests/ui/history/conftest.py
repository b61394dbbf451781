"""Customers with a past, behind the screens."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from custdesk.ui.history.panel import HistoryPanel
from custdesk.ui.local_form import LocalForm
from custdesk.ui.page import PageContext
from tests.ui.customers.conftest import as_role, context, services

__all__ = ["as_role", "context", "services"]


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWidget]:
    """What dialogs stand upon."""
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    yield window
    window.hide()


def make_panel(context: PageContext, qtbot: QtBot) -> HistoryPanel:
    panel = HistoryPanel(context, LocalForm(context.services.shop.get()))
    qtbot.addWidget(panel)
    panel.resize(380, 600)
    with qtbot.waitExposed(panel):
        panel.show()
    return panel
