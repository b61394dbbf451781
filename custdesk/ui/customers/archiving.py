"""Customers are put aside and brought back, with a way to undo it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from custdesk.customers.model import CustomerCard
from custdesk.errors import CustDeskError
from custdesk.ui import messages
from custdesk.ui.page import PageContext
from custdesk.ui.tasks import Progress

translate = QCoreApplication.translate


class Archiving:
    """Works for one ``screen``, on which trouble is said; ``changed`` is called after each change that was tried."""

    def __init__(self, context: PageContext, screen: QWidget, changed: Callable[[], None]) -> None:
        self._context = context
        self._screen = screen
        self._changed = changed

    def turn(self, card: CustomerCard) -> None:
        """Put a customer aside, or bring an archived one back; offer to undo it."""
        customer, restoring = card.customer, card.customer.state == "archived"
        self._run(lambda: self._set(customer.id, customer.version, restoring), lambda: self._say(card))

    def _say(self, card: CustomerCard) -> None:
        restored = card.customer.state == "archived"
        said = translate("Customers", "Restored: {name}") if restored else translate("Customers", "Archived: {name}")
        self._context.toast(
            said.format(name=card.customer.name),
            translate("Customers", "Undo"),
            partial(self._undo, card.customer.id, not restored),
        )

    def _undo(self, customer_id: int, restore: bool) -> None:
        customers = self._context.services.customers
        self._run(lambda: self._set(customer_id, customers.open(customer_id).customer.version, restore))

    def _set(self, customer_id: int, version: int, restore: bool) -> None:
        customers = self._context.services.customers
        (customers.restore if restore else customers.archive)(customer_id, version)

    def _run(self, work: Callable[[], None], then: Callable[[], None] = lambda: None) -> None:
        def operation(_progress: Progress) -> None:
            work()

        def done(_nothing: None) -> None:
            then()
            self._changed()

        def failed(error: CustDeskError) -> None:
            messages.show_error(self._screen, error)
            self._changed()

        self._context.tasks.run(operation, done, failed, owner=self._screen)
