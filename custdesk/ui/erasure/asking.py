"""From the card of a customer to its erasure: the menu, the question, and what is said when it is done."""

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from custdesk.customers.model import CustomerCard
from custdesk.desk.permissions import Permission
from custdesk.erasure.model import Erased, ErasurePreview
from custdesk.errors import CustDeskError
from custdesk.ui import messages
from custdesk.ui.erasure.dialog import EraseDialog
from custdesk.ui.lock.clipboard import ClipboardWatch
from custdesk.ui.page import PageContext
from custdesk.ui.quality.entry import may_merge
from custdesk.ui.widgets import MoreButton

translate = QCoreApplication.translate


class MoreWithCustomer(MoreButton):
    """What is seldom done with a customer. Hidden from whoever may do none of it."""

    merge_asked = Signal()
    erase_asked = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__(translate("Customers", "More"))
        self.setAccessibleName(translate("Customers", "More to do with this customer"))
        self.merge_action = self.actions_menu.addAction(translate("Lookalikes", "Merge with another customer …"))
        self.merge_action.triggered.connect(lambda _checked=False: self.merge_asked.emit())
        self.merge_action.setVisible(may_merge(context))
        self.erase_action = self.actions_menu.addAction(translate("Erasure", "Erase for good …"))
        self.erase_action.triggered.connect(lambda _checked=False: self.erase_asked.emit())
        self.erase_action.setVisible(context.may(Permission.CUSTOMER_ERASE))
        if not (self.merge_action.isVisible() or self.erase_action.isVisible()):
            self.hide()


class Erasing(QObject):
    """``gone`` when the customer was erased, before anybody refreshes."""

    gone = Signal()

    def __init__(self, context: PageContext, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._clipboard = ClipboardWatch(self)
        self.dialog: EraseDialog | None = None

    def ask(self, card: CustomerCard) -> None:
        """Look at what would go, and ask."""
        customer_id = card.customer.id
        self._context.tasks.run(
            lambda _progress: self._context.services.erasure.preview(customer_id),
            lambda found: self._open(found, card),
            self._explain,
            owner=self,
        )

    def _open(self, found: ErasurePreview, card: CustomerCard) -> None:
        dialog = EraseDialog(self._context, found, card.customer.name, card.customer.number, self._window)
        dialog.open_for(lambda: self._done(dialog.erased))
        self.dialog = dialog

    def _done(self, erased: Erased | None) -> None:
        self.dialog = None
        if erased is None:
            return
        self._clipboard.empty()
        self.gone.emit()
        said = translate("Erasure", "Erased: person {id}. The log says so, and nothing else does.")
        if not erased.cleared:
            said = translate(
                "Erasure", "Erased: person {id}. Traces in the file go when the vault is opened next time."
            )
        self._context.toast(said.format(id=erased.customer_id))
        self._context.changed.records_changed.emit("customer")

    def _explain(self, error: CustDeskError) -> None:
        messages.show_error(self._window, error)
