"""Everything of one customer that the session may see, in local form."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QVBoxLayout, QWidget

from custdesk.customers.model import Address, Customer, CustomerCard, Email, Phone
from custdesk.desk.permissions import Permission
from custdesk.records.columns import Column, column_named, columns_of
from custdesk.ui import icons
from custdesk.ui.customers.revealing import reveal
from custdesk.ui.customers.sealed import SealedValue
from custdesk.ui.customers.value_label import ValueLabel
from custdesk.ui.growing import keep_fitting
from custdesk.ui.local_form import LEFT_TO_RIGHT, LocalForm
from custdesk.ui.page import PageContext
from custdesk.ui.record_form.fields import class_badge
from custdesk.ui.theme import Space, grown
from custdesk.ui.widgets import ScrollArea, SectionHeading, small, words
from custdesk.ui.widgets.labels import look

translate = QCoreApplication.translate
_PHONE = column_named(Phone, "number")
_EMAIL = column_named(Email, "address")
_LABEL_WIDTH = 112
# Said by the head of the panel already.
_ABOVE = frozenset({"number", "kind", "given_name", "family_name"})


class DetailsView(ScrollArea):
    """``show_card`` fills it. Sealed values stay hidden until somebody asks for each.

    ``all_asked`` comes from a masked card: the person wants to see all of it.
    """

    all_asked = Signal()

    def __init__(self, context: PageContext, form: LocalForm) -> None:
        super().__init__()
        self._context = context
        self._form = form
        self.sealed: dict[str, SealedValue] = {}
        self.all_button: QPushButton | None = None
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(translate("Customers", "Details"))

    def show_card(self, card: CustomerCard) -> None:
        self.sealed, self.all_button = {}, None
        room = QWidget()
        column = QVBoxLayout(room)
        column.setContentsMargins(Space.L, Space.S, Space.L, Space.L)
        column.setSpacing(Space.S)
        if card.masked:
            column.addWidget(self._masked_note())
        for fill in (self._add_reach, self._add_addresses, self._add_customer, self._add_sealed):
            fill(column, card)
        if column.count() == 0:
            column.addWidget(words(translate("Customers", "Nothing more is known yet."), muted=True))
        column.addStretch()
        # Deletes the view of the customer before, and its revealed values with it.
        self.setWidget(room)

    def _masked_note(self) -> QFrame:
        note = QFrame()
        note.setProperty("look", "note")
        row = QVBoxLayout(note)
        row.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        row.setSpacing(Space.XS)
        row.addWidget(words(translate("Customers", "Phones, e-mails and streets are masked in this view.")))
        if self._context.session.may_look_in_full:
            self.all_button = QPushButton(translate("Customers", "Show everything you may see"))
            self.all_button.setToolTip(translate("Customers", "The log notes that you looked at all of it."))
            look(self.all_button, "link")
            icons.dress(self.all_button, "eye", "link")
            self.all_button.clicked.connect(lambda _checked: self.all_asked.emit())
            row.addWidget(self.all_button, 0, Qt.AlignmentFlag.AlignLeading)
        return note

    def _add_reach(self, column: QVBoxLayout, card: CustomerCard) -> None:
        grid = _grid()
        for phone in card.phones:
            value = self._value(_PHONE, phone.number)
            _add_row(grid, self._label(Phone, phone.label) or _heading(_PHONE), value)
            if not phone.checked:
                _add_row(grid, "", small(translate("Customers", "Kept as written: not a known phone number.")))
        for email in card.emails:
            _add_row(grid, self._label(Email, email.label) or _heading(_EMAIL), self._value(_EMAIL, email.address))
        channel = column_named(Customer, "preferred_channel")
        if card.customer.preferred_channel and self._context.session.sees(channel):
            _add_row(grid, _heading(channel), self._value(channel, card.customer.preferred_channel))
        _add_grid(column, translate("Customers", "Phones and e-mails"), grid)

    def _add_addresses(self, column: QVBoxLayout, card: CustomerCard) -> None:
        grid = _grid()
        for address in card.addresses:
            name = self._label(Address, address.label) or translate("Customers", "Address")
            _add_row(grid, name, ValueLabel("\n".join(self._lines(address))))
        _add_grid(column, translate("Customers", "Addresses"), grid)

    def _lines(self, address: Address) -> list[str]:
        town = " ".join(filter(None, (address.postcode, address.city)))
        country = self._form.show(column_named(Address, "country"), address.country)
        home = address.country == self._form.shop.country
        return list(filter(None, (address.street, town, address.region, "" if home else country)))

    def _add_customer(self, column: QVBoxLayout, card: CustomerCard) -> None:
        grid = _grid()
        for declared in columns_of(Customer):
            value = None if declared.sealed else getattr(card.customer, declared.name)
            shown_above = declared.name in _ABOVE or declared.name in ("preferred_channel", _name_column(card))
            if shown_above or value in (None, "", ()) or not self._context.session.sees(declared):
                continue
            _add_row(grid, _heading(declared), self._value(declared, value))
        _add_grid(column, translate("Customers", "About"), grid)

    def _add_sealed(self, column: QVBoxLayout, card: CustomerCard) -> None:
        if not self._context.may(Permission.SEALED_VIEW):
            return
        for declared in columns_of(Customer):
            if declared.name not in card.sealed_present or not self._context.session.sees(declared):
                continue
            value = SealedValue(
                _heading(declared),
                self._revealing(card.customer.id, declared),
                left_to_right=declared.kind in LEFT_TO_RIGHT,
            )
            self.sealed[declared.name] = value
            column.addWidget(SectionHeading(_heading(declared), class_badge(declared)))
            column.addWidget(value)

    def _revealing(self, customer_id: int, column: Column) -> Callable[[], str | None]:
        return partial(self._reveal, customer_id, column)

    def _reveal(self, customer_id: int, column: Column) -> str | None:
        value = reveal(self._context, self, customer_id, column.name)
        return None if value is None else self._form.show(column, value)

    def _value(self, column: Column, value: object) -> ValueLabel:
        return ValueLabel(self._form.show(column, value), left_to_right=column.kind in LEFT_TO_RIGHT)

    def _label(self, record: type, label: str) -> str:
        return self._form.show_or_blank(column_named(record, "label"), label)


def _heading(column: Column) -> str:
    return translate(column.record, column.label)


def _name_column(card: CustomerCard) -> str:
    """Return the column whose value is the name that the head of the panel shows."""
    person = f"{card.customer.given_name} {card.customer.family_name}".strip()
    if card.customer.name == person:
        return ""
    return "company_name" if card.customer.name == card.customer.company_name else "known_as"


def _grid() -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(Space.M)
    grid.setVerticalSpacing(Space.S)
    grid.setColumnMinimumWidth(0, grown(_LABEL_WIDTH))
    grid.setColumnStretch(1, 1)
    return grid


def _add_row(grid: QGridLayout, name: str, value: QWidget) -> None:
    line = grid.rowCount()
    label = words(name, muted=True)
    keep_fitting(label, lambda label: label.setFixedWidth(grown(_LABEL_WIDTH)))
    grid.addWidget(label, line, 0, Qt.AlignmentFlag.AlignTop)
    grid.addWidget(value, line, 1)
    if name:
        value.setAccessibleName(name)


def _add_grid(column: QVBoxLayout, heading: str, grid: QGridLayout) -> None:
    if grid.count():
        column.addWidget(SectionHeading(heading))
        column.addLayout(grid)
