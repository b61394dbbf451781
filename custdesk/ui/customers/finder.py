"""The list of customers: search, filters, views, how many were found, the table, and what is done with several."""

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from custdesk.customers.filters import NO_FILTERS, Filters
from custdesk.customers.list_views import ListView
from custdesk.customers.model import Customer, ListQuery, ListState
from custdesk.errors import CustDeskError
from custdesk.records.columns import column_named
from custdesk.ui import messages
from custdesk.ui.customers.columns import is_archived, list_columns, row_id
from custdesk.ui.customers.lens_chooser import UseBar
from custdesk.ui.customers.listing.chips import ChipBar
from custdesk.ui.customers.listing.filler import ListFiller
from custdesk.ui.customers.listing.saved_views import ViewsButton
from custdesk.ui.customers.listing.several_bar import SeveralBar
from custdesk.ui.customers.listing.source import Found, ListSource
from custdesk.ui.customers.listing.tool_row import ToolRow
from custdesk.ui.local_form import LocalForm
from custdesk.ui.page import PageContext
from custdesk.ui.record_table import RecordTableModel, SeveralTable, TableCard
from custdesk.ui.theme import Space
from custdesk.ui.widgets import SearchBox

translate = QCoreApplication.translate
_AT_REST_MS = 1000
_NARROWEST = 150


class CustomerFinder(QWidget):
    """``chosen`` carries the id of the chosen customer (0 for none), ``opened`` that of one to be edited.

    ``several`` carries how many are chosen; ``counted`` comes with each new count; ``searching()`` tells whether the
    list is narrowed by words or filters.
    """

    chosen = Signal(int)
    opened = Signal(int)
    several = Signal(int)
    counted = Signal(int)

    def __init__(self, context: PageContext, form: LocalForm) -> None:
        super().__init__()
        self._context = context
        self._form = form
        self.search = SearchBox(self._what_is_searched())
        self.search.setMinimumWidth(_NARROWEST)
        self.search.installEventFilter(self)
        self.views = ViewsButton(context, self.present_view)
        self.tools = ToolRow(context, self.views)
        self.chips, self.count, self.lens = self.tools.states, self.tools.count, self.tools.lens
        self.twice_button, self.export_button = self.tools.twice_button, self.tools.export_button
        self.filters = ChipBar(context, form, self.tools.filter_button.setFocus)
        self.uses = UseBar(context)
        model = RecordTableModel(list_columns(context.session, form), row_id, muted=is_archived, sorts=True)
        self.table = SeveralTable(model, translate("Customers", "Customers"))
        self.table.arrange(context.choices.arrangement(self._arrangement_name()))
        self.several_bar = SeveralBar(context)
        self.places = QStackedWidget()
        self.card = TableCard(self.table)
        self.places.addWidget(self.card)
        self.toolbar = QHBoxLayout()
        self._source = ListSource(context, self.query, self.use)
        self._filler = ListFiller(context, self, self.table, self._source)
        self._lay_out()
        self._show_lens()
        self._at_rest = QTimer(self)
        self._at_rest.setSingleShot(True)
        self._at_rest.setInterval(_AT_REST_MS)
        self._at_rest.timeout.connect(self._log_search)
        self._connect()

    def query(self) -> ListQuery:
        """Return what the list shows now, without a page."""
        return ListQuery(
            words=self.search.text().strip(),
            state=self.tools.state,
            filters=self.filters.filters,
            sort=self.table.records.sorting,
        )

    def use(self) -> str:
        """Return what a list for one purpose is for; an empty text through another lens."""
        return self.uses.use if self._source.for_one_use() else ""

    def searching(self) -> bool:
        return bool(self.search.text().strip() or self.filters.filters.conditions)

    def refresh(self, *, keep_place: bool = True) -> None:
        """Ask for the customers anew."""
        self._filler.fill(keep_place=keep_place)
        self.views.say()

    def choose(self, customer_id: int) -> bool:
        """Choose a customer as soon as the list has it; return whether it has now."""
        return self._filler.choose(customer_id)

    def show_state(self, state: ListState) -> None:
        """Choose which customers the list is of."""
        self.tools.chip_of(state).click()

    def search_all(self) -> None:
        """Look among all customers, whatever filters there were."""
        self.filters.show_filters(NO_FILTERS)
        self.show_state(ListState.ALL)

    def show_query(self, query: ListQuery) -> None:
        """Show what a query finds, with the columns as they are."""
        self._set_up(query.words, query.state, query.filters)
        self.table.sort_by(query.sort)

    def narrowed_by(self) -> list[tuple[str, str]]:
        """Return what the list is narrowed by, as pairs of a label and what it says."""
        words = self.search.text().strip()
        told = [(translate("Customers", "Search"), words)] if words else []
        any_of = self.filters.filters.any_of and len(self.filters.chips) > 1
        label = translate("Filter", "Any of these") if any_of else translate("Filter", "Filters")
        filters = self.filters.in_words()
        return [*told, (label, QLocale().createSeparatedList(filters))] if filters else told

    def present_view(self) -> ListView:
        """Return how the list is set up now."""
        query, arrangement = self.query(), self.table.arrangement()
        return ListView(
            words=query.words,
            state=query.state,
            filters=query.filters,
            sort=query.sort,
            columns=tuple(arrangement["columns"]),
            widths=tuple(sorted(arrangement["widths"].items())),
        )

    def show_view(self, view: ListView | None) -> None:
        """Set the list up as a view has it; without one, as it is at the beginning."""
        shown = view or ListView()
        self.table.arrange({"columns": [column.key for column in self.table.records.columns]})
        self.table.arrange(
            {"columns": list(shown.columns), "widths": dict(shown.widths), "sort": [list(one) for one in shown.sort]}
        )
        self._remember()
        self._set_up(shown.words, shown.state, shown.filters)

    def choose_columns(self) -> None:
        """Open the chooser of columns below its button."""
        button = self.tools.columns_button
        corner = button.rect().bottomRight() if button.isRightToLeft() else button.rect().bottomLeft()
        self.table.choose_columns(button.mapToGlobal(corner + QPoint(0, Space.XS)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        down = isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Down
        if watched is self.search and down and self.table.records.rowCount():
            if not self.table.chosen_id():
                self.table.choose(self.table.records.record_id(0))
            self.table.setFocus()
            return True
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._filler.go_on()

    def hideEvent(self, event: QHideEvent) -> None:
        # What a hidden list would still ask for could come after the vault was closed.
        self._filler.leave()
        self._at_rest.stop()
        super().hideEvent(event)

    def _what_is_searched(self) -> str:
        if self._context.session.shows(column_named(Customer, "tags")):
            return translate("Customers", "Search by name, phone, e-mail, number, town or tag")
        return translate("Customers", "Search by name, phone, e-mail, number or town")

    def _look_anew(self) -> None:
        columns = list_columns(self._context.session, self._form)
        self.table.set_columns(columns, self._context.choices.arrangement(self._arrangement_name()))
        self._show_lens()
        narrowed = len(self.filters.filters.conditions)
        self.filters.show_filters(self.filters.filters)
        if len(self.filters.filters.conditions) < narrowed:
            self._context.toast(translate("Filter", "Filters on what you do not see now were taken away."))
        self.refresh(keep_place=False)

    def _show_lens(self) -> None:
        for_use = self._source.for_one_use()
        if for_use:
            self.uses.offer()
        self.uses.setVisible(for_use)
        for name in (self.search.setPlaceholderText, self.search.setAccessibleName):
            name(self._what_is_searched())
        self.tools.show_for_one_use(for_use)

    def _lay_out(self) -> None:
        self.toolbar.setSpacing(Space.S)
        self.toolbar.addWidget(self.search, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addLayout(self.toolbar)
        for part in (self.tools, self.filters, self.uses):
            column.addWidget(part)
        column.addWidget(self.places, 1)
        column.addWidget(self.several_bar)

    def _connect(self) -> None:
        self._context.changed.lens_changed.connect(self._look_anew)
        self.uses.use_chosen.connect(lambda: self.refresh(keep_place=False))
        self.search.searched.connect(self._narrow)
        self.tools.state_chosen.connect(lambda: self.refresh(keep_place=False))
        self.tools.filter_button.clicked.connect(self.filters.add)
        self.tools.columns_button.clicked.connect(self.choose_columns)
        self.filters.changed.connect(self._narrow)
        self.views.chosen.connect(self.show_view)
        self.table.chosen.connect(self.chosen)
        self.table.opened.connect(self.opened)
        self.table.several.connect(self.several)
        self.table.several.connect(self.several_bar.show_number)
        self.table.arranged.connect(self._remember)
        self.table.sorted_anew.connect(lambda: self.refresh(keep_place=False))
        self.table.whole_wanted.connect(self._filler.go_on)
        self.table.typed.connect(self._search_for)
        self.table.records.unreadable.connect(self._say_unreadable, Qt.ConnectionType.QueuedConnection)
        self.several_bar.none_asked.connect(self._choose_none)
        self._filler.counted.connect(self._show_count)
        self._filler.found.connect(self._show_found)
        self._filler.looking.connect(self.tools.show_looking)

    def _set_up(self, words: str, state: ListState, filters: Filters) -> None:
        self.tools.choose_state(state)
        self.filters.show_filters(filters)
        self.search.setText(words)
        self._narrow()

    def _narrow(self) -> None:
        self.refresh(keep_place=False)
        if self.searching():
            self._at_rest.start()
        else:
            self._at_rest.stop()

    def _search_for(self, letter: str) -> None:
        """Letters that are typed in the list go into the search: nobody steps through thousands."""
        self.search.setText(letter)
        self.search.setFocus()

    def _choose_none(self) -> None:
        self.table.choose_nothing()
        self.table.setFocus()

    def _show_count(self, number: int, exact: bool) -> None:
        self.tools.show_count(number, exact=exact)
        self.counted.emit(number)

    def _show_found(self, found: Found) -> None:
        if found.for_use is not None:
            self.uses.show_counts(found.for_use)

    def _say_unreadable(self, error: Exception) -> None:
        if isinstance(error, CustDeskError):
            messages.show_error(self, error)

    def _log_search(self) -> None:
        """Log that somebody searched; what takes long to count is counted on the worker."""
        if not self.searching():
            return
        customers, query = self._context.services.customers, self.query()
        if self._source.is_quick():
            customers.searched(query)
        else:
            self._context.tasks.run(lambda _progress: customers.searched(query), owner=self)

    def _remember(self) -> None:
        self._context.choices.remember_arrangement(self._arrangement_name(), self.table.arrangement())
        self.views.say()

    def _arrangement_name(self) -> str:
        # By number and not by name: the settings lie unencrypted beside the vault.
        # The views have different columns.
        masked = "" if self._context.session.looks_in_full else "/masked"
        return f"customers/{self._context.session.user_id}{masked}"
