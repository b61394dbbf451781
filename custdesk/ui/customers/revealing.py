"""How a sealed value comes to the screen, in the panel and in the form."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from custdesk.customers.model import Customer
from custdesk.errors import CustDeskError
from custdesk.records.columns import column_named
from custdesk.ui import messages
from custdesk.ui.customers.reason_dialog import ask_reason
from custdesk.ui.page import PageContext


def reveal(context: PageContext, parent: QWidget, customer_id: int, column: str) -> str | None:
    """Return a sealed value as it is stored, after asking for a reason where the role needs one; None if it may not be.

    Whoever gives no reason is told nothing more: he changed his mind.
    """
    declared = column_named(Customer, column)
    reason = ""
    if context.session.asks_reason:
        reason = ask_reason(parent, QCoreApplication.translate(declared.record, declared.label))
        if not reason:
            return None
    try:
        return context.services.customers.reveal(customer_id, column, reason)
    except CustDeskError as error:
        messages.show_error(parent, error)
        return None
