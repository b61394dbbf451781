"""The list of customers: search, filter chips, how many were found, and the table."""

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from custdesk.customers.model import Customer, ListQuery, ListState
from custdesk.desk.permissions import Permission
from custdesk.errors import CustDeskError
from custdesk.records.columns import column_named
from custdesk.ui import icons, messages
from custdesk.ui.customers.columns import is_archived, list_columns, row_id
from custdesk.ui.customers.lens_chooser import LensChooser, UseBar
from custdesk.ui.customers.listing.filler import ListFiller
from custdesk.ui.customers.listing.source import Found, ListSource
from custdesk.ui.local_form import LocalForm
from custdesk.ui.page import PageContext
from custdesk.ui.quality.entry import TwiceButton
from custdesk.ui.record_table import RecordTable, RecordTableModel, TableCard
from custdesk.ui.theme import Space
from custdesk.ui.widgets import SearchBox
from custdesk.ui.widgets.labels import look

translate = QCoreApplication.translate
_AT_REST_MS = 1000
_ROOM_FOR_LENS, _ROOM_FOR_WORDS, _ROOM_FOR_ALL_WORDS = 620, 820, 1000


def _quiet_button(icon: str, text: str) -> QToolButton:
    button = QToolButton()
    button.setText(text)
    button.setToolTip(text)
    look(button, "quiet")
    icons.dress(button, icon, "muted")
    return button


class CustomerFinder(QWidget):
    """``chosen`` carries the id of the chosen customer (0 for none), ``opened`` that of one to be edited.

    ``counted`` comes with each new count; ``searching()`` tells whether the list is narrowed by words.
    """

    chosen = Signal(int)
    opened = Signal(int)
    counted = Signal(int)

    def __init__(self, context: PageContext, form: LocalForm) -> None:
        super().__init__()
        self._context = context
        self._state = ListState.ACTIVE
        self.search = SearchBox(self._what_is_searched())
        self.search.setMinimumWidth(260)
        self.search.installEventFilter(self)
        self.chips = QButtonGroup(self)
        self.count = QLabel()
        look(self.count, "muted")
        self.lens = LensChooser(context)
        self.uses = UseBar(context)
        self._form = form
        model = RecordTableModel(list_columns(context.session, form), row_id, muted=is_archived, sorts=True)
        self.table = RecordTable(model, translate("Customers", "Customers"))
        self.table.arrange(context.choices.arrangement(self._arrangement_name()))
        self.columns_button = _quiet_button("columns", translate("Customers", "Columns"))
        self.export_button = _quiet_button("export", translate("Customers", "Export this list"))
        self.export_button.setVisible(context.may(Permission.EXPORT_LIST))
        self.twice_button = TwiceButton(context)
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
            state=self._state,
            sort=self.table.records.sorting,
        )

    def use(self) -> str:
        """Return what a list for one purpose is for; an empty text through another lens."""
        return self.uses.use if self._source.for_one_use() else ""

    def searching(self) -> bool:
        return bool(self.search.text().strip())

    def refresh(self, *, keep_place: bool = True) -> None:
        """Ask for the customers anew."""
        self._filler.fill(keep_place=keep_place)

    def choose(self, customer_id: int) -> bool:
        """Choose a customer as soon as the list has it; return whether it has now."""
        return self._filler.choose(customer_id)

    def show_state(self, state: ListState) -> None:
        """Choose one of the filter chips."""
        for chip in self.chips.buttons():
            if chip.property("state") == state.value:
                chip.click()

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

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        style = Qt.ToolButtonStyle
        beside = style.ToolButtonTextBesideIcon
        wide = self.width() >= _ROOM_FOR_WORDS
        # Where there is no room the foot of the window names it.
        self.lens.setToolButtonStyle(beside if self.width() >= _ROOM_FOR_LENS else style.ToolButtonIconOnly)
        for button in (self.columns_button, self.export_button):
            button.setToolButtonStyle(beside if wide else style.ToolButtonIconOnly)
        roomy = self.width() >= _ROOM_FOR_ALL_WORDS
        self.twice_button.setToolButtonStyle(beside if roomy else style.ToolButtonIconOnly)

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
        self.refresh(keep_place=False)

    def _show_lens(self) -> None:
        for_use = self._source.for_one_use()
        if for_use:
            self.uses.offer()
        self.uses.setVisible(for_use)
        for name in (self.search.setPlaceholderText, self.search.setAccessibleName):
            name(self._what_is_searched())
        for chip in self.chips.buttons():
            # Nobody who was put aside is used for anything.
            chip.setVisible(not for_use)

    def _lay_out(self) -> None:
        filters = QHBoxLayout()
        filters.setSpacing(Space.S)
        for state, text in (
            (ListState.ACTIVE, translate("Customers", "Active")),
            (ListState.ARCHIVED, translate("Customers", "Archived")),
            (ListState.ALL, translate("Customers", "All")),
        ):
            filters.addWidget(self._chip(state, text))
        filters.addSpacing(Space.S)
        filters.addWidget(self.count)
        filters.addWidget(self.lens)
        filters.addStretch()
        filters.addWidget(self.twice_button)
        filters.addWidget(self.columns_button)
        filters.addWidget(self.export_button)
        self.toolbar.setSpacing(Space.S)
        self.toolbar.addWidget(self.search, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addLayout(self.toolbar)
        column.addLayout(filters)
        column.addWidget(self.uses)
        column.addWidget(self.places, 1)

    def _chip(self, state: ListState, text: str) -> QToolButton:
        chip = QToolButton()
        chip.setText(text)
        chip.setCheckable(True)
        chip.setChecked(state is ListState.ACTIVE)
        chip.setProperty("state", state.value)
        chip.setAccessibleDescription(translate("Customers", "Filter of the list"))
        self.chips.addButton(chip)
        return chip

    def _connect(self) -> None:
        self.lens.lens_chosen.connect(self._look_anew)
        self.uses.use_chosen.connect(lambda: self.refresh(keep_place=False))
        self.search.searched.connect(self._search)
        self.chips.buttonClicked.connect(self._filter)
        self.table.chosen.connect(self.chosen)
        self.table.opened.connect(self.opened)
        self.table.arranged.connect(self._remember)
        self.table.sorted_anew.connect(lambda: self.refresh(keep_place=False))
        self.table.records.unreadable.connect(self._say_unreadable, Qt.ConnectionType.QueuedConnection)
        self._filler.counted.connect(self._show_count)
        self._filler.found.connect(self._show_found)
        self._filler.looking.connect(lambda: self.count.setText(translate("Customers", "Looking …")))
        self.columns_button.clicked.connect(self._choose_columns)

    def _search(self) -> None:
        self.refresh(keep_place=False)
        if self.searching():
            self._at_rest.start()
        else:
            self._at_rest.stop()

    def _filter(self, chip: QAbstractButton) -> None:
        self._state = ListState(chip.property("state"))
        self.refresh(keep_place=False)

    def _choose_columns(self) -> None:
        below = QPoint(0, self.columns_button.height() + Space.XS)
        self.table.choose_columns(self.columns_button.mapToGlobal(below))

    def _show_count(self, number: int, exact: bool) -> None:
        if exact:
            self.count.setText(translate("Customers", "%Ln customer(s)", None, number))
        else:
            shown = QLocale().toString(number)
            self.count.setText(translate("Customers", "{number}+ customers").format(number=shown))
        self.counted.emit(number)

    def _show_found(self, found: Found) -> None:
        if found.for_use is not None:
            self.uses.show_counts(found.for_use)

    def _say_unreadable(self, error: Exception) -> None:
        if isinstance(error, CustDeskError):
            messages.show_error(self, error)

    def _log_search(self) -> None:
        if self.searching():
            self._context.services.customers.searched(self.query())

    def _remember(self) -> None:
        self._context.choices.remember_arrangement(self._arrangement_name(), self.table.arrangement())

    def _arrangement_name(self) -> str:
        # By number and not by name: the settings lie unencrypted beside the vault.
        # The views have different columns.
        masked = "" if self._context.session.looks_in_full else "/masked"
        return f"customers/{self._context.session.user_id}{masked}"
