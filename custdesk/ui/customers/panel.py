"""One customer beside the list: what one needs first on top, everything else in tabs below."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QTabWidget, QToolButton, QVBoxLayout, QWidget

from custdesk.customers.model import KINDS, CustomerCard
from custdesk.desk.permissions import Permission
from custdesk.errors import CustDeskError
from custdesk.records.columns import DataClass
from custdesk.ui import icons, messages
from custdesk.ui.consent.badges import MayBadges
from custdesk.ui.consent.panel import ConsentPanel
from custdesk.ui.customers.details import DetailsView
from custdesk.ui.erasure.asking import Erasing, MoreWithCustomer
from custdesk.ui.growing import keep_fitting
from custdesk.ui.history.panel import HistoryPanel
from custdesk.ui.local_form import LocalForm
from custdesk.ui.page import PageContext
from custdesk.ui.printing.asking import add_to_menu
from custdesk.ui.quality.entry import MergeWithDialog
from custdesk.ui.theme import Space, grown
from custdesk.ui.widgets import Badge, title
from custdesk.ui.widgets.flow import FlowLayout
from custdesk.ui.widgets.labels import look

translate = QCoreApplication.translate
_NARROWEST = 364


class CustomerPanel(QFrame):
    """``edit_asked`` and ``archive_asked`` carry the card shown; ``closed`` when the person puts the panel away."""

    edit_asked = Signal(object)
    archive_asked = Signal(object)
    closed = Signal()

    def __init__(self, context: PageContext, form: LocalForm) -> None:
        super().__init__()
        self._context = context
        self.card: CustomerCard | None = None
        self.setProperty("look", "card")
        # Half as fast as its text: the list beside it needs the room, too.
        keep_fitting(self, lambda panel: panel.setMinimumWidth((_NARROWEST + grown(_NARROWEST)) // 2))
        self.setAccessibleName(translate("Customers", "Customer"))
        self.name = title("")
        self.number, self.kind = Badge(), Badge()
        self.archived = Badge(translate("Customers", "Archived"), "warning", "archive")
        self.unchecked = Badge(translate("Customers", "Phone not checked"), "warning", "warning")
        self.may = MayBadges()
        if not context.may(Permission.CONSENT_VIEW):
            self.may.hide()
        self.edit_button = QPushButton(translate("Customers", "Edit"))
        icons.dress(self.edit_button, "edit")
        self.archive_button = QPushButton()
        self.log_button = QToolButton()
        self.more_button = MoreWithCustomer(context)
        self.print_actions = add_to_menu(self.more_button.actions_menu, context, self, self._shown_id)
        self.erasing = Erasing(context, self)
        self.close_button = QToolButton()
        self.details = DetailsView(context, form)
        self.details.all_asked.connect(self._show_all)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.addTab(self.details, translate("Customers", "Details"))
        self.consent: ConsentPanel | None = None
        if context.may(Permission.CONSENT_VIEW):
            self.consent = ConsentPanel(context)
            self.tabs.addTab(self.consent, translate("Customers", "Consent"))
            self.consent.recorded.connect(lambda _customer_id: self._show_may())
        self.history: HistoryPanel | None = None
        if context.may(Permission.HISTORY_VIEW):
            self.history = HistoryPanel(context, form)
            self.tabs.addTab(self.history, translate("History", "History"))
        self._dress_buttons()
        self._lay_out()

    def show_customer(self, customer_id: int, *, in_full: bool = False) -> bool:
        """Open a customer (which is logged) and show it, unmasked if ``in_full``; return whether it is there."""
        try:
            card = self._context.services.customers.open(customer_id, in_full=in_full)
        except CustDeskError as error:
            messages.show_error(self, error)
            return False
        self.card = card
        self._show_head(card)
        self.details.show_card(card)
        if self.consent is not None:
            self.consent.show_customer(customer_id)
            self._show_may()
        if self.history is not None:
            self.history.show_customer(customer_id)
        return True

    def _show_head(self, card: CustomerCard) -> None:
        customer = card.customer
        identified = DataClass.IDENTITY in self._context.session.classes
        self.name.setText(customer.name if identified else translate("Customers", "Customer"))
        self.number.set_state(translate("Customers", "No. {number}").format(number=f"\u2066{customer.number}\u2069"))
        self.number.setVisible(identified)
        company = customer.kind == "company"
        self.kind.set_state(translate("Customer", KINDS[customer.kind]), icon="company" if company else "person")
        self.kind.setVisible(identified)
        archived = customer.state == "archived"
        self.archived.setVisible(archived)
        self.unchecked.setVisible(not all(phone.checked for phone in card.phones))
        restore, archive = translate("Customers", "Restore"), translate("Customers", "Archive")
        self.archive_button.setText(restore if archived else archive)
        icons.dress(self.archive_button, "restore" if archived else "archive")

    def _show_all(self) -> None:
        if self.card is not None:
            self.show_customer(self.card.customer.id, in_full=True)

    def _show_log(self) -> None:
        if self.card is not None:
            self._context.go_to("log", self.card.customer.id)

    def _erase(self) -> None:
        if self.card is not None:
            self.erasing.ask(self.card)

    def _merge(self) -> None:
        if self.card is not None:
            MergeWithDialog(self._context, self.card, self.window()).open_to_merge()

    def _shown_id(self) -> int:
        return self.card.customer.id if self.card is not None else 0

    def _forget(self) -> None:
        """Take somebody who was erased out of the panel before it closes."""
        self.card = None
        self.name.clear()
        self.details.show_card(CustomerCard())
        self.closed.emit()

    def _show_may(self) -> None:
        if self.consent is not None and self.consent.state is not None:
            self.may.show_state(self.consent.state)

    def _dress_buttons(self) -> None:
        session = self._context.session
        if not (self._context.may(Permission.CUSTOMER_EDIT) and session.may_look_in_full):
            self.edit_button.hide()
        self.edit_button.setToolTip("Ctrl+E")
        if not self._context.may(Permission.CUSTOMER_ARCHIVE):
            self.archive_button.hide()
        self.edit_button.clicked.connect(lambda: self.edit_asked.emit(self.card))
        self.archive_button.clicked.connect(lambda: self.archive_asked.emit(self.card))
        if not self._context.may(Permission.LOG_VIEW):
            self.log_button.hide()
        icons.dress(self.log_button, "log")
        self.log_button.setAccessibleName(translate("Customers", "Show the log of this customer"))
        self.log_button.setToolTip(translate("Customers", "Show the log of this customer"))
        self.log_button.clicked.connect(self._show_log)
        self.more_button.merge_asked.connect(self._merge)
        self.more_button.erase_asked.connect(self._erase)
        self.erasing.gone.connect(self._forget)
        look(self.close_button, "quiet")
        icons.dress(self.close_button, "close", "muted")
        self.close_button.setAccessibleName(translate("Customers", "Close the customer"))
        self.close_button.setToolTip(translate("Customers", "Close the customer"))
        self.close_button.clicked.connect(self.closed)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(Space.S)
        top.addWidget(self.name, 1)
        top.addWidget(self.close_button)
        badges = QWidget()
        flow = FlowLayout(badges)
        flow.setSpacing(Space.XS)
        for badge in (self.number, self.kind, self.archived, self.unchecked):
            flow.addWidget(badge)
        actions = QWidget()
        row = FlowLayout(actions)
        for button in (self.edit_button, self.archive_button, self.log_button, self.more_button):
            row.addWidget(button)
        if self.print_actions:
            self.more_button.show()
        head = QVBoxLayout()
        head.setContentsMargins(Space.L, Space.M, Space.M, 0)
        head.setSpacing(Space.S)
        head.addLayout(top)
        head.addWidget(badges)
        head.addWidget(self.may)
        head.addWidget(actions)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(Space.S)
        column.addLayout(head)
        column.addWidget(self.tabs, 1)
