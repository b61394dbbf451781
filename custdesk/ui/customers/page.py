"""The place of the customers: find them, look at one, enter and change them."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from custdesk.customers.model import CustomerCard, ListQuery, ListState
from custdesk.desk.permissions import Permission
from custdesk.errors import CustDeskError
from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.ui import icons
from custdesk.ui.customers.archiving import Archiving
from custdesk.ui.customers.commands import commands_of
from custdesk.ui.customers.finder import CustomerFinder
from custdesk.ui.customers.form import CustomerForm
from custdesk.ui.customers.halves import Halves
from custdesk.ui.customers.listing.changing_many import ChangingMany
from custdesk.ui.customers.listing.giving_out import GivingOut
from custdesk.ui.customers.nobody import nobody_found, nobody_yet
from custdesk.ui.customers.panel import CustomerPanel
from custdesk.ui.customers.unsaved import WaitingBar
from custdesk.ui.local_form import LocalForm
from custdesk.ui.page import Command, Page, PageContext
from custdesk.ui.slices import let_paint
from custdesk.ui.theme import Space
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
        self._local = LocalForm(context.services.shop.get())
        self.new_button = QPushButton(translate("Customers", "New customer"))
        self.splitter = Halves(context, "customers")
        self.views = QStackedWidget()
        self._browse = QVBoxLayout()
        self._archiving = Archiving(context, self, self._tell_changed)
        # Stepping through the list with the arrow keys is not looking at each: every look is logged.
        self._look = QTimer(self)
        self._look.setSingleShot(True)
        self._look.setInterval(_LOOK_MS)
        self._look.timeout.connect(self._show_chosen)
        self._lay_out()

    def pieces(self) -> Iterator[None]:
        self.finder = CustomerFinder(self.context, self._local)
        yield
        self.splitter.addWidget(self.finder)
        yield
        self._add_to_finder()
        yield
        self.panel = CustomerPanel(self.context, self._local)
        self.panel.hide()
        yield
        self.splitter.addWidget(self.panel)
        QWidget.setTabOrder(self.finder.table, self.splitter.handle(1))
        self.splitter.setStretchFactor(0, 1)
        self.splitter.settle(_LIST_SHARE, _PANEL_SHARE)
        yield
        self.form = CustomerForm(self.context, self._local)
        self.views.addWidget(self.form)
        yield
        yield from self.form.pieces()
        self.unsaved = WaitingBar(self.context, self.form.drafts)
        self._browse.insertWidget(0, self.unsaved)
        self._connect()
        yield

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
            let_paint()
            self._open_form()

    def show_record(self, record_id: int) -> None:
        """Show a customer in the panel, also one that the list does not hold now; one who is gone is said to be."""
        if not self.finder.table.choose(record_id, quietly=True):
            self.finder.table.choose_nothing()
        self._look.stop()
        self._show_in_panel(record_id)

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
        let_paint()
        self._open_form()

    def show_query(self, query: ListQuery) -> None:
        """Show the list of what a query finds, with the columns as they are."""
        self.finder.show_query(query)

    def filter_list(self) -> None:
        """Ask what the list is to be narrowed by."""
        if self.may_leave():
            self.finder.filters.add()

    def commands(self) -> list[Command]:
        return commands_of(self)

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
        self._archiving.turn(card)

    def hideEvent(self, event: QHideEvent) -> None:
        self._look.stop()
        super().hideEvent(event)

    def _add_to_finder(self) -> None:
        may_create = self.context.may(Permission.CUSTOMER_CREATE)
        if not may_create:
            self.new_button.hide()
        self.new_button.setToolTip("Ctrl+N")
        look(self.new_button, "primary")
        icons.dress(self.new_button, "add", "on_accent")
        self.finder.toolbar.addWidget(self.new_button)
        QWidget.setTabOrder(self.finder.search, self.new_button)
        self._empty = nobody_yet(self.new_record if may_create else None)
        self._nothing = nobody_found(self.finder.search_all)
        self.finder.places.addWidget(self._empty)
        self.finder.places.addWidget(self._nothing)
        self.giving = GivingOut(self.context, self.finder)
        self.many = ChangingMany(self.context, self.finder, self._local)

    def _lay_out(self) -> None:
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(Space.L)
        browse = QWidget()
        browse.setLayout(self._browse)
        self._browse.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        self._browse.setSpacing(Space.M)
        self._browse.addWidget(self.splitter, 1)
        self.views.addWidget(browse)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.views)

    def _connect(self) -> None:
        self.new_button.clicked.connect(self.new_record)
        self.finder.chosen.connect(self._choose)
        self.finder.opened.connect(lambda _customer_id: self.edit_chosen())
        self.finder.counted.connect(self._show_place)
        self.finder.several.connect(self._take_several)
        self.context.changed.lens_changed.connect(self._show_again)
        self.panel.edit_asked.connect(lambda _card: self.edit_chosen())
        self.panel.archive_asked.connect(self.archive)
        self.panel.closed.connect(self._close_panel)
        self.form.saved.connect(self._take_saved)
        self.form.closed.connect(self._show_list)
        self.unsaved.chosen.connect(self._go_on)
        self.context.changed.records_changed.connect(self._take_change)
        QShortcut(QKeySequence("Ctrl+E"), self, self.edit_chosen)
        QShortcut(QKeySequence("Ctrl+Shift+F"), self, self.filter_list)

    def _choose(self, customer_id: int) -> None:
        if customer_id:
            self._look.start()
        else:
            self._look.stop()
            self.panel.hide()

    def _take_several(self, number: int) -> None:
        """Look at nobody while several are chosen; whoever is in the panel stays there."""
        if number > 1:
            self._look.stop()

    def _show_chosen(self) -> None:
        customer_id = self.finder.table.chosen_id()
        if not customer_id:
            self.panel.hide()
        elif not self._show_in_panel(customer_id):
            self.refresh()

    def _show_in_panel(self, customer_id: int) -> bool:
        """Open a customer in the panel; return whether he is there."""
        shown = self.panel.show_customer(customer_id)
        self.panel.setVisible(shown)
        if shown:
            self.record_shown.emit(customer_id)
        return shown

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
            narrowed = self.finder.query().state is not ListState.ALL or bool(self.finder.filters.chips)
            self._nothing.button.setVisible(narrowed)

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

    def _show_again(self) -> None:
        """Show who is in the panel as he is now; while several are chosen it stays the same one."""
        if self.panel.isHidden():
            return
        if self.finder.table.chosen_count() > 1 and self.panel.card is not None:
            self._show_in_panel(self.panel.card.customer.id)
        else:
            self._show_chosen()

    def _tell_changed(self) -> None:
        self.context.changed.records_changed.emit("customer")

    def _take_change(self, record: str) -> None:
        if record == "customer":
            self._refresh_all()

    def _refresh_all(self) -> None:
        self.finder.refresh()
        self._show_again()
