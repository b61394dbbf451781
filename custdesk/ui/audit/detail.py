"""One entry of the log, in full."""

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLayout, QPushButton, QVBoxLayout, QWidget

from custdesk.audit.model import LogEntry, ValueChange
from custdesk.customers.model import Customer
from custdesk.desk.permissions import LENS_NAMES, Permission
from custdesk.errors import CustDeskError
from custdesk.history.rights import may_undo
from custdesk.records.columns import column_named
from custdesk.ui import icons, messages
from custdesk.ui.audit.close_button import close_button
from custdesk.ui.audit.entry_columns import moment
from custdesk.ui.audit.sentences import about, person, sentence
from custdesk.ui.audit.values import change_lines, list_lines, sealed_lines
from custdesk.ui.customers.reason_dialog import ask_reason
from custdesk.ui.growing import keep_fitting
from custdesk.ui.local_form import LocalForm
from custdesk.ui.page import PageContext
from custdesk.ui.theme import Space, grown
from custdesk.ui.widgets import Line, scrolling, small, words
from custdesk.ui.widgets.labels import Text, look

translate = QCoreApplication.translate
_WIDTH = 310


class EntryPanel(QFrame):
    """``customer_asked`` and ``entries_asked`` carry the id of the customer that an entry is about: one to open the
    customer, the other to see all entries about it. ``closed`` when the person puts the panel away.
    """

    customer_asked = Signal(int)
    entries_asked = Signal(int)
    closed = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look(self, "card")
        keep_fitting(self, lambda detail: detail.setFixedWidth(grown(_WIDTH)))
        self.setAccessibleName(translate("Log", "Entry"))
        self._context = context
        self.entry: LogEntry | None = None
        self.heading = words()
        look(self.heading, "heading")
        self.close_button = close_button()
        self.close_button.clicked.connect(self.closed)
        self.facts, self.changes = QGridLayout(), QVBoxLayout()
        self.values_button = QPushButton(translate("Log", "Show the values before and after"))
        icons.dress(self.values_button, "eye")
        self.values_button.clicked.connect(self.show_values)
        self.note = small(translate("Log", "Looking at the values of a customer is logged too."))
        self.undo_button = QPushButton()
        icons.dress(self.undo_button, "restore")
        self.undo_button.clicked.connect(self.undo)
        self.customer_button = QPushButton(translate("Log", "Open the customer"))
        icons.dress(self.customer_button, "forward")
        self.customer_button.clicked.connect(lambda: self.customer_asked.emit(self._subject()))
        self.entries_button = QPushButton(translate("Log", "All entries about this customer"))
        icons.dress(self.entries_button, "search")
        self.entries_button.clicked.connect(lambda: self.entries_asked.emit(self._subject()))
        self.buttons = (self.values_button, self.undo_button, self.customer_button, self.entries_button)
        self._lay_out()
        self.hide()

    def show_entry(self, entry: LogEntry) -> None:
        """Show an entry, without its values: looking at them is logged, so it is asked for."""
        self.entry = entry
        self.heading.setText(sentence(entry))
        _empty(self.facts)
        _empty(self.changes)
        subject = about(entry)
        facts = [
            (translate("Log", "Entry"), QLocale().toString(entry.seq)),
            (translate("Log", "When"), f"\u2066{moment(entry.at)}\u2069"),
            (translate("Log", "Who"), person(entry.actor_id, entry.actor_name)),
            *([(translate("Log", "About"), subject)] if subject else []),
        ]
        for row, (name, value) in enumerate(facts):
            self.facts.addWidget(small(name), row, 0, Qt.AlignmentFlag.AlignTop)
            self.facts.addWidget(words(value), row, 1)
        of_customer = entry.subject_kind == "customer"
        self.values_button.setVisible(entry.has_values)
        self.note.setVisible(entry.has_values and of_customer)
        batch = entry.action.startswith("import.")
        self.undo_button.setText(
            translate("Log", "Undo the whole import …") if batch else translate("Log", "Undo this …")
        )
        self.undo_button.setVisible(may_undo(self._context.session, entry.action, entry.gone))
        there = of_customer and bool(entry.subject_name)
        self.customer_button.setVisible(there and self._context.may(Permission.CUSTOMER_VIEW))
        self.entries_button.setVisible(of_customer)
        self.show()

    def show_values(self) -> None:
        """Show what the entry changed, as the view in use shows it; that is logged."""
        if self.entry is None:
            return
        services, kind = self._context.services, self.entry.subject_kind
        try:
            changes, form = services.log.values(self.entry.seq), LocalForm(services.shop.get())
        except CustDeskError as error:
            messages.show_error(self, error)
            return
        self.values_button.hide()
        self.note.hide()
        _empty(self.changes)
        if kind == "customer":
            lens = translate("Lens", LENS_NAMES[self._context.session.lens])
            self.changes.addWidget(small(translate("Log", "As seen in: {lens}").format(lens=lens)))
        for change in changes:
            self._add_change(change, kind, form)

    def undo(self) -> None:
        """Open the dialog that shows what undoing the entry would do."""
        # Few ever undo, and the dialogs bring much along.
        from custdesk.ui.history.revert_dialog import open_revert

        if self.entry is not None:
            open_revert(self._context, self.entry.seq, self)

    def _add_change(self, change: ValueChange, kind: str, form: LocalForm) -> None:
        name, before, after = change_lines(change, kind, form)
        self.changes.addWidget(Line())
        heading = Text(name)
        look(heading, "label")
        self.changes.addWidget(heading)
        items = list_lines(change) if kind == "customer" else []
        if items:
            self.changes.addWidget(words("\n".join(items)))
        else:
            self._add_values(self.changes, before, after)
        if change.sealed and self._may_open(change.column):
            self._add_opener(change.column, name, form)

    def _add_values(self, column: QVBoxLayout, before: str, after: str) -> None:
        if before:
            column.addWidget(small(translate("Log", "Before")))
            column.addWidget(words(before))
            column.addWidget(small(translate("Log", "After")))
        column.addWidget(words(after, muted=not before))

    def _may_open(self, column: str) -> bool:
        session = self._context.session
        try:
            return session.may(Permission.SEALED_VIEW) and session.shows(column_named(Customer, column))
        except KeyError:
            return False

    def _add_opener(self, column: str, name: str, form: LocalForm) -> None:
        place = QVBoxLayout()
        place.setSpacing(Space.XS)
        button = QPushButton(translate("Log", "Open the sealed values"))
        button.setAccessibleName(translate("Log", "Open the sealed values: {field}").format(field=name))
        icons.dress(button, "lock")
        button.clicked.connect(lambda: self._open_sealed(button, place, column, name, form))
        place.addWidget(button)
        self.changes.addLayout(place)

    def _open_sealed(self, button: QPushButton, place: QVBoxLayout, column: str, name: str, form: LocalForm) -> None:
        if self.entry is None:
            return
        reason = ask_reason(self, name) if self._context.session.asks_reason else ""
        if self._context.session.asks_reason and not reason:
            return
        try:
            values = self._context.services.log.reveal(self.entry.seq, column, reason)
        except CustDeskError as error:
            messages.show_error(self, error)
            return
        button.hide()
        self._add_values(place, *sealed_lines(column, values, form))

    def _subject(self) -> int:
        return self.entry.subject_id if self.entry else 0

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.heading, 1)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self.facts.setHorizontalSpacing(Space.M)
        self.facts.setVerticalSpacing(Space.XS)
        self.facts.setColumnStretch(1, 1)
        self.changes.setSpacing(Space.XS)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addLayout(self.facts)
        column.addWidget(self.values_button)
        column.addWidget(self.note)
        column.addLayout(self.changes)
        for button in self.buttons[1:]:
            column.addWidget(button)
        column.addStretch()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        whole.setSpacing(Space.M)
        whole.addLayout(head)
        whole.addWidget(scrolling(inner, apart=True), 1)


def _empty(layout: QLayout) -> None:
    while layout.count():
        item = layout.takeAt(0)
        widget = item.widget() if item else None
        inner = item.layout() if item else None
        if inner is not None:
            _empty(inner)
        if widget is not None:
            widget.hide()
            widget.deleteLater()
