"""All editors of a customer's card, and the card that is typed into them."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from custdesk.customers.model import Address, Customer, CustomerCard, Email, Phone
from custdesk.desk.session import Session
from custdesk.records.columns import Column, DataClass, Kind, columns_of
from custdesk.ui.customers.sealed_field import SealedField
from custdesk.ui.customers.sections import fits_kind, sections_for
from custdesk.ui.local_form import LocalForm
from custdesk.ui.record_form import ColumnField, RowsEditor
from custdesk.ui.record_form.grid import FieldGrid
from custdesk.ui.record_form.tag_box import TagBox
from custdesk.ui.theme import Space
from custdesk.ui.widgets import SectionHeading, small

translate = QCoreApplication.translate
LISTS = ("phones", "emails", "addresses")
_WIDE = frozenset({Kind.LONG_TEXT, Kind.TAGS})


class CardEditors(QWidget):
    """Shows a card, and gives back what it has become. ``left`` carries the path of the value that was left."""

    edited = Signal()
    left = Signal(str)

    def __init__(self, session: Session, form: LocalForm, reveal: Callable[[str], str | None]) -> None:
        super().__init__()
        self._session, self._form = session, form
        self._card = CustomerCard()
        self.columns: dict[str, ColumnField] = {}
        self.lists: dict[str, RowsEditor] = {}
        self.sealed: dict[str, SealedField] = {}
        self._grids: list[tuple[FieldGrid, list[ColumnField]]] = []
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(Space.L)
        for heading, columns, lists in sections_for(session):
            if columns or DataClass.CONTACT in session.classes:
                self._add_section(translate("CustomerForm", heading), columns, lists)
        self._add_sealed(reveal)
        if "kind" in self.columns:
            self.columns["kind"].edited.connect(self._show_fitting)

    def show_card(self, card: CustomerCard) -> None:
        """Show a card; where the editors hold its values already, cursor and typing stay as they are."""
        self._card = card
        for name, field in self.columns.items():
            field.set_value(getattr(card.customer, name))
        for name, rows in self.lists.items():
            if rows.filled() != getattr(card, name):
                rows.set_records(getattr(card, name))
        for name, sealed in self.sealed.items():
            sealed.start(present=name in card.sealed_present)
        self._show_fitting()

    def resume(self, typed: CustomerCard, sealed: Mapping[str, str]) -> None:
        """Show a card as it was typed before; ``sealed`` are the typed sealed values by column."""
        self.show_card(typed)
        for name, text in sealed.items():
            if name in self.sealed:
                self.sealed[name].resume(text)

    def drop_empty_rows(self) -> None:
        for rows in self.lists.values():
            rows.drop_empty()

    def card(self) -> CustomerCard:
        """Return the card as typed, with empty rows, so that places in it and on the screen agree."""
        return self._typed(lambda rows: rows.records())

    def filled_card(self) -> CustomerCard:
        """Return the card as typed, without empty rows."""
        return self._typed(lambda rows: rows.filled())

    def field(self, path: str) -> ColumnField | None:
        """Return the field of a value, such as ``born_on`` or ``phones.0.number``."""
        if path in self.sealed:
            return self.sealed[path].field
        return self.fields().get(path)

    def fields(self) -> dict[str, ColumnField]:
        """Return all fields by their paths now."""
        found = dict(self.columns)
        for rows in self.lists.values():
            found |= rows.fields()
        return found | {name: sealed.field for name, sealed in self.sealed.items()}

    def set_known_tags(self, tags: tuple[str, ...]) -> None:
        """Offer these tags while tags are typed."""
        box = self.columns["tags"].editor if "tags" in self.columns else None
        if isinstance(box, TagBox):
            box.set_known(tags)

    def focus_first(self) -> None:
        """Put the cursor where one begins to type: the first name that is shown."""
        names = [field for name, field in self.columns.items() if field.column.kind is Kind.NAME]
        shown = [field for field in names if not field.isHidden()]
        if shown:
            shown[0].setFocus()

    def add_card(self, heading: str, content: QWidget) -> QFrame:
        """Add a part below the others."""
        frame, column = self._frame(heading)
        column.addWidget(content)
        return frame

    def _typed(self, rows_of: Callable[[RowsEditor], tuple[Any, ...]]) -> CustomerCard:
        values = {name: field.value() for name, field in self.columns.items()}
        sealed = {name: field.new_value() for name, field in self.sealed.items()}
        lists: dict[str, Any] = {name: rows_of(rows) for name, rows in self.lists.items()}
        return replace(
            self._card,
            customer=replace(self._card.customer, **values),
            sealed={name: value for name, value in sealed.items() if value is not None},
            **lists,
        )

    def _add_section(self, heading: str, columns: list[Column], lists: tuple[str, ...]) -> None:
        _frame, column = self._frame(heading)
        if DataClass.CONTACT in self._session.classes:
            for name in lists:
                self.lists[name] = self._rows(name)
                self.lists[name].edited.connect(self.edited)
                self.lists[name].left.connect(self.left)
                column.addWidget(self.lists[name])
        if columns:
            grid = FieldGrid()
            fields = [self._field(one) for one in columns]
            for field in fields:
                grid.add(field, wide=field.column.kind in _WIDE)
            self._grids.append((grid, fields))
            column.addWidget(grid)

    def _field(self, column: Column) -> ColumnField:
        field = ColumnField(column, self._form)
        field.edited.connect(self.edited)
        field.left.connect(self.left)
        self.columns[column.name] = field
        if column.name == "number":
            field.set_hint(translate("CustomerForm", "Empty: the next free number."))
        return field

    def _rows(self, name: str) -> RowsEditor:
        match name:
            case "phones":
                add = translate("CustomerForm", "Add a phone")
                remove = translate("CustomerForm", "Remove this phone")
                return RowsEditor(name, Phone(), columns_of(Phone), self._form, add=add, remove=remove)
            case "emails":
                add = translate("CustomerForm", "Add an e-mail")
                remove = translate("CustomerForm", "Remove this e-mail")
                return RowsEditor(name, Email(), columns_of(Email), self._form, add=add, remove=remove)
        add = translate("CustomerForm", "Add an address")
        remove = translate("CustomerForm", "Remove this address")
        empty = Address(country=self._form.shop.country)
        return RowsEditor(name, empty, columns_of(Address), self._form, add=add, remove=remove, least=0)

    def _add_sealed(self, reveal: Callable[[str], str | None]) -> None:
        columns = [column for column in columns_of(Customer) if column.sealed and self._session.sees(column)]
        if not columns:
            return
        _frame, layout = self._frame(translate("CustomerForm", "Sealed"))
        layout.addWidget(small(translate("CustomerForm", "Encrypted a second time. Each look at these is logged.")))
        for column in columns:
            field = SealedField(column, self._form, partial(reveal, column.name))
            field.edited.connect(self.edited)
            field.left.connect(self.left)
            self.sealed[column.name] = field
            layout.addWidget(field)

    def _frame(self, heading: str) -> tuple[QFrame, QVBoxLayout]:
        frame = QFrame()
        frame.setProperty("look", "card")
        column = QVBoxLayout(frame)
        column.setContentsMargins(Space.L, Space.S, Space.L, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(SectionHeading(heading))
        self.column.addWidget(frame)
        return frame, column

    def _show_fitting(self) -> None:
        kind = self.columns["kind"].value() if "kind" in self.columns else self._card.customer.kind
        for grid, fields in self._grids:
            grid.show_only(field for field in fields if fits_kind(field.column.name, kind) or field.value())
