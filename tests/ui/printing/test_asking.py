"""Where one asks for a print of one customer, and who is offered it."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from custdesk.desk.permissions import Lens, Limits, Permission, Role
from custdesk.ui.customers.panel import CustomerPanel
from custdesk.ui.local_form import LocalForm
from custdesk.ui.page import PageContext
from custdesk.ui.printing.asking import may_print_labels
from custdesk.ui.printing.customer_dialogs import PrintCardDialog
from custdesk.ui.printing.dialog import PrintDialog
from tests.shops import seen_as
from tests.ui.printing.conftest import settled


def shown(context: PageContext, qtbot: QtBot) -> CustomerPanel:
    panel = CustomerPanel(context, LocalForm(context.services.shop.get()))
    qtbot.addWidget(panel)
    with qtbot.waitExposed(panel):
        panel.show()
    panel.activateWindow()
    panel.show_customer(1)
    return panel


def as_somebody(context: PageContext, **session: object) -> PageContext:
    return replace(context, services=seen_as(context.services, **session))


def texts(panel: CustomerPanel) -> list[str]:
    return [action.text() for action in panel.print_actions]


def test_card_form_and_label_are_in_the_menu_of_the_customer(context: PageContext, qtbot: QtBot) -> None:
    panel = shown(context, qtbot)
    assert texts(panel) == ["Print the card …", "Print a consent form …", "Print an address label …"]
    assert panel.more_button.actions_menu.actions()[:3] == panel.print_actions
    assert panel.more_button.isVisible()


def test_ctrl_p_in_the_panel_prints_the_card(context: PageContext, qtbot: QtBot) -> None:
    panel = shown(context, qtbot)
    panel.close_button.setFocus()
    qtbot.keyClick(panel.close_button, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    dialog = next(one for one in QApplication.topLevelWidgets() if isinstance(one, PrintDialog))
    assert isinstance(dialog, PrintCardDialog)
    settled(dialog, qtbot)
    assert dialog.content is not None
    assert dialog.content.card.customer.id == 1
    dialog.reject()


def test_nobody_is_offered_what_would_be_refused(context: PageContext, qtbot: QtBot) -> None:
    blind = Limits(
        permissions=frozenset({Permission.CONSENT_VIEW, Permission.CUSTOMER_ERASE}), lenses=frozenset({Lens.PERSONAL})
    )
    clerk = as_somebody(context, role=Role.CLERK, limits=blind)
    assert texts(shown(clerk, qtbot)) == ["Print the card …"]
    assert not may_print_labels(clerk)
    assert may_print_labels(as_somebody(context, role=Role.ACCOUNTANT))
