"""The place of the customers: find them, look at one, enter and change them."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from custdesk.customers.model import CustomerCard, ListState
from custdesk.desk.permissions import Permission
from custdesk.errors import CustDeskError
from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.ui import icons
from custdesk.ui.customers.finder import CustomerFinder
from custdesk.ui.customers.form import CustomerForm
from custdesk.ui.customers.halves import Halves
from custdesk.ui.customers.panel import CustomerPanel
from custdesk.ui.customers.unsaved import WaitingBar
from custdesk.ui.local_form import LocalForm
from custdesk.ui.page import Page, PageContext
from custdesk.ui.tasks import Progress
from custdesk.ui.theme import Space
from custdesk.ui.widgets import EmptyPlace
from custdesk.ui.widgets.labels import look

translate = QCoreApplication.translate
_LOOK_MS = 150
_LIST_SHARE, _PANEL_SHARE = 640, 400


class CustomersPage(Page):
    """The list with a panel beside it, or the form in their place."""

    title = ("Customers", QT_TRANSLATE_NOOP("Customers", "Customers"))
    icon = "customers"
    permissions = (Permission.CUSTOMER_VIEW,)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        local = LocalForm(context.services.shop.get())
        self.finder = CustomerFinder(context, local)
        self.panel = CustomerPanel(context, local)
        self.form = CustomerForm(context, local)
        self.unsaved = WaitingBar(context, self.form.drafts)
        self.new_button = QPushButton(translate("Customers", "New customer"))
        self.splitter = Halves()
        self.views = QStackedWidget()
        # Stepping through the list with the arrow keys is not looking at each: every look is logged.
        self._look = QTimer(self)
        self._look.setSingleShot(True)
        self._look.setInterval(_LOOK_MS)
        self._look.timeout.connect(self._show_chosen)
        self._build()
        self._connect()

    def refresh(self) -> None:
        self.finder.refresh()
        self.unsaved.refresh()

    def focus_search(self) -> None:
        if self.views.currentWidget() is self.form:
            self.form.go_back()
        if self.views.currentWidget() is not self.form:
            self.finder.search.setFocus()
            self.finder.search.selectAll()

    def new_record(self) -> None:
        if self.context.may(Permission.CUSTOMER_CREATE) and self._form_is_free():
            self.form.start_new()
            self._open_form()

    def show_record(self, record_id: int) -> None:
        """Show a customer in the panel, also one that the list does not hold now; one who is gone is said to be."""
        if not self.finder.table.choose(record_id, quietly=True):
            self.finder.table.choose_nothing()
        self._look.stop()
        self.panel.setVisible(self.panel.show_customer(record_id))

    def edit_chosen(self) -> None:
        """Open the form with the customer in the panel, or else the chosen one."""
        card = None if self.panel.isHidden() else self.panel.card
        self._edit(self.finder.table.chosen_id() or (card.customer.id if card else 0))

    def keep_typing(self) -> None:
        self.form.drafts.keep_now()

    def _edit(self, customer_id: int) -> None:
        if not customer_id or not self.context.may(Permission.CUSTOMER_EDIT) or not self._form_is_free():
            return
        try:
            card = self.context.services.customers.open(customer_id, in_full=True)
        except CustDeskError as error:
            self.show_error(error)
            self.refresh()
            return
        self.form.start_edit(card)
        self._open_form()

    def export_list(self) -> None:
        """Open the dialog that gives out the list as it stands."""
        # Only few ever export, and the dialog brings much along.
        from custdesk.ui.exchange.export_dialog import ExportListDialog

        dialog = ExportListDialog(
            self.context, self.finder.query(), self.finder.table.shown_columns(), self, use=self.finder.use()
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save(self) -> None:
        if self.views.currentWidget() is self.form:
            self.form.save()

    def go_back(self) -> None:
        if self.views.currentWidget() is self.form:
            self.form.go_back()
        elif not self.panel.isHidden():
            self._close_panel()
        else:
            self.finder.search.clear()

    def may_leave(self) -> bool:
        if self.views.currentWidget() is not self.form:
            return True
        leaving = self.form.may_leave()
        if leaving:
            self.form.forget()
            self._show_list()
        return leaving

    def archive(self, card: CustomerCard) -> None:
        """Put a customer aside, or bring an archived one back; offer to undo it."""
        customers, customer = self.context.services.customers, card.customer
        restoring = customer.state == "archived"

        def work(_progress: Progress) -> None:
            (customers.restore if restoring else customers.archive)(customer.id, customer.version)

        self.context.tasks.run(work, partial(self._archived, card), self._not_archived, owner=self)

    def hideEvent(self, event: QHideEvent) -> None:
        self._look.stop()
        super().hideEvent(event)

    def _archived(self, card: CustomerCard, _nothing: object = None) -> None:
        restored = card.customer.state == "archived"
        said = translate("Customers", "Restored: {name}") if restored else translate("Customers", "Archived: {name}")
        self.context.toast(
            said.format(name=card.customer.name),
            translate("Customers", "Undo"),
            partial(self._undo, card.customer.id, not restored),
        )
        self._tell_changed()

    def _undo(self, customer_id: int, restore: bool) -> None:
        customers = self.context.services.customers

        def work(_progress: Progress) -> None:
            version = customers.open(customer_id).customer.version
            (customers.restore if restore else customers.archive)(customer_id, version)

        self.context.tasks.run(work, lambda _nothing: self._tell_changed(), self._not_archived, owner=self)

    def _not_archived(self, error: CustDeskError) -> None:
        self.show_error(error)
        self._refresh_all()

    def _build(self) -> None:
        self.new_button.setVisible(self.context.may(Permission.CUSTOMER_CREATE))
        self.new_button.setToolTip("Ctrl+N")
        look(self.new_button, "primary")
        icons.dress(self.new_button, "add", "on_accent")
        self.finder.toolbar.addWidget(self.new_button)
        self._empty = self._empty_place()
        self._nothing = EmptyPlace(
            "search",
            translate("Customers", "Nobody found"),
            translate("Customers", "Try fewer letters, another spelling, or look among the archived customers."),
            translate("Customers", "Search all customers"),
            lambda: self.finder.show_state(ListState.ALL),
        )
        self.finder.places.addWidget(self._empty)
        self.finder.places.addWidget(self._nothing)
        self.panel.hide()
        self.splitter.addWidget(self.finder)
        self.splitter.addWidget(self.panel)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(Space.L)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setSizes([_LIST_SHARE, _PANEL_SHARE])
        browse = QWidget()
        inside = QVBoxLayout(browse)
        inside.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        inside.setSpacing(Space.M)
        inside.addWidget(self.unsaved)
        inside.addWidget(self.splitter, 1)
        self.views.addWidget(browse)
        self.views.addWidget(self.form)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.views)

    def _empty_place(self) -> EmptyPlace:
        may_create = self.context.may(Permission.CUSTOMER_CREATE)
        if may_create:
            text = translate(
                "Customers", "Type in the first customer, or bring a list in from a spreadsheet in Import & export."
            )
        else:
            text = translate("Customers", "As soon as customers are entered they are listed here.")
        return EmptyPlace(
            "customers",
            translate("Customers", "No customers here yet"),
            text,
            translate("Customers", "New customer") if may_create else "",
            self.new_record if may_create else None,
        )

    def _connect(self) -> None:
        self.new_button.clicked.connect(self.new_record)
        self.finder.chosen.connect(self._choose)
        self.finder.opened.connect(lambda _customer_id: self.edit_chosen())
        self.finder.counted.connect(self._show_place)
        self.finder.export_button.clicked.connect(self.export_list)
        self.finder.lens.lens_chosen.connect(self._look_anew)
        self.panel.edit_asked.connect(lambda _card: self.edit_chosen())
        self.panel.archive_asked.connect(self.archive)
        self.panel.closed.connect(self._close_panel)
        self.form.saved.connect(self._take_saved)
        self.form.closed.connect(self._show_list)
        self.unsaved.chosen.connect(self._go_on)
        self.context.changed.records_changed.connect(self._take_change)
        QShortcut(QKeySequence("Ctrl+E"), self, self.edit_chosen)

    def _choose(self, customer_id: int) -> None:
        if customer_id:
            self._look.start()
        else:
            self._look.stop()
            self.panel.hide()

    def _show_chosen(self) -> None:
        customer_id = self.finder.table.chosen_id()
        shown = bool(customer_id) and self.panel.show_customer(customer_id)
        self.panel.setVisible(shown)
        if customer_id and not shown:
            self.refresh()

    def _close_panel(self) -> None:
        self.finder.table.choose_nothing()
        self.finder.table.setFocus()

    def _show_place(self, number: int) -> None:
        places = self.finder.places
        if number:
            places.setCurrentWidget(self.finder.card)
        else:
            everybody = not self.finder.searching() and self.finder.query().state is not ListState.ARCHIVED
            places.setCurrentWidget(self._empty if everybody else self._nothing)
            self._nothing.button.setVisible(self.finder.query().state is not ListState.ALL)

    def _form_is_free(self) -> bool:
        return self.views.currentWidget() is not self.form or self.form.may_leave()

    def _open_form(self) -> None:
        self.views.setCurrentWidget(self.form)
        self.form.editors.focus_first()

    def _go_on(self, customer_id: int) -> None:
        if customer_id:
            self._edit(customer_id)
        else:
            self.new_record()

    def _show_list(self) -> None:
        self.views.setCurrentIndex(0)
        self.unsaved.refresh()
        self.finder.table.setFocus()

    def _take_saved(self, card: CustomerCard) -> None:
        self._tell_changed()
        self.finder.choose(card.customer.id)

    def _look_anew(self) -> None:
        self.context.changed.lens_changed.emit()
        if not self.panel.isHidden():
            self._show_chosen()

    def _tell_changed(self) -> None:
        self.context.changed.records_changed.emit("customer")

    def _take_change(self, record: str) -> None:
        if record == "customer":
            self._refresh_all()

    def _refresh_all(self) -> None:
        self.finder.refresh()
        if not self.panel.isHidden():
            self._show_chosen()
