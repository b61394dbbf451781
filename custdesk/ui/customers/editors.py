"""All editors of a customer's card, and the card that is typed into them."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from custdesk.customers.asked import EVERYTHING, Asked
from custdesk.customers.model import Address, Customer, CustomerCard, Email, Phone
from custdesk.desk.session import Session
from custdesk.records.columns import Column, DataClass, Kind, columns_of
from custdesk.ui.customers.parts import FormPart
from custdesk.ui.customers.sealed_field import SealedField
from custdesk.ui.customers.sections import SEALED, sections_for
from custdesk.ui.local_form import LocalForm
from custdesk.ui.record_form import ColumnField, RowsEditor
from custdesk.ui.record_form.tag_box import TagBox
from custdesk.ui.theme import Space
from custdesk.ui.widgets import small

translate = QCoreApplication.translate


class CardEditors(QWidget):
    """Shows a card, and gives back what it has become. ``left`` carries the path of the value that was left."""

    edited = Signal()
    left = Signal(str)

    def __init__(self, session: Session, form: LocalForm, reveal: Callable[[str], str | None]) -> None:
        super().__init__()
        self._session, self._form = session, form
        self._card = CustomerCard()
        self._asked = EVERYTHING
        self._called_for: frozenset[str] = frozenset()
        self.columns: dict[str, ColumnField] = {}
        self.lists: dict[str, RowsEditor] = {}
        self.sealed: dict[str, SealedField] = {}
        self.parts: list[FormPart] = []
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(Space.M)
        self._reveal = reveal

    def pieces(self) -> Iterator[None]:
        for section, columns in sections_for(self._session):
            part = self._part(section.code, translate("CustomerForm", section.heading))
            yield from self._fill_part(part, columns, section.lists)
        yield from self._add_sealed()
        if "kind" in self.columns:
            self.columns["kind"].edited.connect(self._show_fitting)

    def ask(self, asked: Asked) -> None:
        """Ask for this from the next card on, and say why beside each field."""
        self._asked = asked
        hints = {"number": translate("CustomerForm", "Empty: the next free number.")}
        for part in self.parts:
            part.say_why(asked, hints)

    def show_card(self, card: CustomerCard) -> None:
        """Show a card; where the editors hold its values already, cursor and typing stay as they are."""
        self._card = card
        self._called_for = frozenset()
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
        self._show_fitting()

    def fill(self, card: CustomerCard) -> None:
        """Put other values into the fields, as if they had been typed; the sealed ones stay as they are."""
        for name, field in self.columns.items():
            if field.value() != getattr(card.customer, name):
                field.set_value(getattr(card.customer, name))
        for name, rows in self.lists.items():
            if rows.filled() != getattr(card, name):
                rows.set_records(getattr(card, name))
        self._show_fitting()
        self.edited.emit()

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
        """Return all fields by their paths now, in the order in which one reads them."""
        found: dict[str, ColumnField] = {}
        for part in self.parts:
            for rows in part.lists.values():
                found |= rows.fields()
            found |= {field.path: field for field in part.fields}
            found |= {name: sealed.field for name, sealed in part.sealed.items()}
        return found

    def bring_up(self, path: str) -> None:
        """Open the part of a value and show its field, whatever the shop asks for."""
        name = path.partition(".")[0]
        for part in self.parts:
            if name in part.paths():
                part.fold(folded=False)
                if not part.shows(name):
                    self._called_for |= {name}
                    self._show_fitting()

    def set_known_tags(self, tags: tuple[str, ...]) -> None:
        """Offer these tags while tags are typed."""
        box = self.columns["tags"].editor if "tags" in self.columns else None
        if isinstance(box, TagBox):
            box.set_known(tags)

    def focus_first(self) -> None:
        """Put the cursor where one begins to type: the first name that is shown, folded away or not."""
        names = [field for name, field in self.columns.items() if field.column.kind is Kind.NAME]
        first = next((field for field in names if not field.isHidden()), None)
        if first is not None:
            self.bring_up(first.path)
            first.setFocus()

    def add_part(self, code: str, heading: str, content: QWidget) -> FormPart:
        """Add a part below the others."""
        part = self._part(code, heading)
        part.add_other(content)
        return part

    def drop_part(self, part: FormPart) -> None:
        """Take a part out that was added."""
        self.parts.remove(part)
        part.hide()
        part.deleteLater()

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

    def _fill_part(self, part: FormPart, columns: list[Column], lists: tuple[str, ...]) -> Iterator[None]:
        for name in lists if DataClass.CONTACT in self._session.classes else ():
            rows = self.lists[name] = self._rows(name)
            rows.edited.connect(self.edited)
            rows.left.connect(self.left)
            part.add_list(name, rows)
            yield
        for column in columns:
            part.add_field(self._field(column))
            yield

    def _field(self, column: Column) -> ColumnField:
        field = ColumnField(column, self._form)
        field.edited.connect(self.edited)
        field.left.connect(self.left)
        self.columns[column.name] = field
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

    def _add_sealed(self) -> Iterator[None]:
        columns = [column for column in columns_of(Customer) if column.sealed and self._session.sees(column)]
        if not columns:
            return
        part = self._part(SEALED.code, translate("CustomerForm", SEALED.heading))
        part.add_other(small(translate("CustomerForm", "Encrypted a second time. Each look at these is logged.")))
        for column in columns:
            field = SealedField(column, self._form, partial(self._reveal, column.name))
            field.edited.connect(self.edited)
            field.left.connect(self.left)
            self.sealed[column.name] = field
            part.add_sealed(column.name, field)
            yield

    def _part(self, code: str, heading: str) -> FormPart:
        part = FormPart(code, heading)
        self.parts.append(part)
        self.column.addWidget(part)
        return part

    def _show_fitting(self) -> None:
        kind = self.columns["kind"].value() if "kind" in self.columns else self._card.customer.kind
        for part in self.parts:
            part.show_fitting(kind, self._asked, self._called_for)
            part.tell_state()
