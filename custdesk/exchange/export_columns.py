"""The columns of exports, derived from the declared ones and from what a session may see."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from custdesk.consent.model import CHOICES, local_day
from custdesk.customers.lists import FIRST
from custdesk.customers.model import Address, Customer, CustomerCard, Email, ListRow, Phone
from custdesk.customers.queries import SEALED
from custdesk.desk.permissions import Permission
from custdesk.desk.session import Session
from custdesk.errors import PermissionRefused
from custdesk.exchange.anonymising import Traits
from custdesk.exchange.headings import CHANGED, ENTERED, NAME, STATE, heading_of
from custdesk.exchange.reading.model import Cell
from custdesk.exchange.writing.table import AMOUNT, DATE, TEXT, OutColumn
from custdesk.records.columns import Column, DataClass, Kind, column_named, columns_of
from custdesk.records.kinds import tags

_HELD = {Kind.DATE: DATE, Kind.AMOUNT: AMOUNT}
_PHONE, _EMAIL = column_named(Phone, "number"), column_named(Email, "address")
_BORN_IN = "Born in"
_HEADINGS_OF_FIRST = {
    "phone": "phones.1.number",
    "email": "emails.1.address",
    **{name: f"addresses.1.{name}" for name in ("street", "postcode", "city", "region", "country")},
}


@dataclass(frozen=True, slots=True)
class Source:
    """One column of an export: what it is written as, the cell of a customer, and the declared name it comes from."""

    out: OutColumn
    cell: Callable[[Any], Cell]
    name: str


def cell_of(column: Column, value: Any) -> Cell:
    """Return a stored value as a cell: choices by their English label, which an import reads again."""
    if value is None or value in ("", ()):
        return None
    if column.kind is Kind.CHOICE:
        return column.choices.get(value, str(value))
    if column.kind is Kind.TAGS:
        return tags.show(value)
    return value if isinstance(value, str | int | date) else str(value)


def sealed_columns(session: Session) -> tuple[Column, ...]:
    """Return the sealed columns that a session may give out."""
    if not session.may(Permission.SEALED_VIEW):
        return ()
    return tuple(column for column in SEALED if session.sees(column))


def customer_sources(session: Session, names: Sequence[str] = ()) -> list[Source]:
    """Return the columns of the customer that a session may give out: those named, or all."""
    sealed = {column.name for column in sealed_columns(session)}
    return [
        Source(
            _out(column.name, column),
            _sealed_cell(column) if column.sealed else _customer_cell(column),
            column.name,
        )
        for column in columns_of(Customer)
        if (column.name in names or not names) and (column.name in sealed if column.sealed else session.sees(column))
    ]


def list_sources(session: Session, most: tuple[int, int, int], *, labels: bool) -> list[Source]:
    """Return columns for the first ``most`` phones, e-mails and addresses."""
    if DataClass.CONTACT not in session.classes:
        return []
    sources: list[Source] = []
    for place in range(most[0]):
        sources += _entry("phones", place, (_PHONE, column_named(Phone, "label")), labels=labels)
    for place in range(most[1]):
        sources += _entry("emails", place, (_EMAIL, column_named(Email, "label")), labels=labels)
    for place in range(most[2]):
        sources += _entry("addresses", place, columns_of(Address), labels=labels)
    return sources


def opt_out_sources(opted_out: Mapping[str, set[int]]) -> list[Source]:
    """Return a column for each choice; ``opted_out`` holds who said no, by choice."""
    return [
        Source(OutColumn(heading_of(f"opt_out.{code}")), _yes(opted_out[code]), f"opt_out.{code}") for code in CHOICES
    ]


def housekeeping_sources() -> list[Source]:
    """Return state and the days on which a customer was entered and last changed."""
    return [
        Source(OutColumn(heading_of(STATE)), lambda card: str(card.customer.state), STATE),
        *(Source(OutColumn(heading_of(name), DATE), _day(name), name) for name in (ENTERED, CHANGED)),
    ]


def anonymous_sources() -> list[Source]:
    """Return the columns of :class:`~custdesk.exchange.anonymising.Traits`."""
    customer = (column_named(Customer, "kind"), column_named(Customer, "sex"))
    return [
        *(Source(OutColumn(column.label), _trait(column.name, column), column.name) for column in customer),
        Source(OutColumn(_BORN_IN), _trait("born_in"), "born_on"),
        Source(OutColumn(column_named(Customer, "language").label), _trait("language"), "language"),
        Source(OutColumn(column_named(Address, "country").label), _trait("country"), "country"),
        Source(OutColumn(column_named(Address, "region").label), _trait("region"), "region"),
    ]


def listed_sources(session: Session, names: Sequence[str]) -> list[Source]:
    """Return the columns of a list by their keys; raise ``PermissionRefused`` for one that the session may not see."""
    return [_listed(session, name) for name in names]


def names_for_somebody(session: Session) -> tuple[str, ...]:
    """Return the keys of the columns that a session may pass on to somebody else; sealed ones never are."""
    own = (column.name for column in columns_of(Customer) if session.sees(column) and not column.sealed)
    reach = (name for name, (_alias, column) in FIRST.items() if session.sees(column))
    return (NAME, *own, *reach)


def columns_for_somebody(session: Session, names: Sequence[str]) -> list[Source]:
    """Return the columns of these keys; raise ``PermissionRefused`` for one that may not be passed on."""
    for name in names:
        if name not in names_for_somebody(session):
            raise PermissionRefused(permission=f"{name}.disclose")
    return [_source(name)[0] for name in names]


def _listed(session: Session, name: str) -> Source:
    source, column = _source(name)
    if column is not None and (column.sealed or not session.shows(column)):
        raise PermissionRefused(permission=f"{column.data_class.value}.view")
    return source


def _source(name: str) -> tuple[Source, Column | None]:
    if name == NAME:
        named = Source(OutColumn(heading_of(NAME)), lambda row: row.customer.name or None, NAME)
        return named, column_named(Customer, "family_name")
    if name in (ENTERED, CHANGED):
        return Source(OutColumn(heading_of(name), DATE), _day(name), name), None
    if name in FIRST:
        column = FIRST[name][1]
        return Source(_out(_HEADINGS_OF_FIRST[name], column), _first_cell(name, column), name), column
    column = column_named(Customer, name)
    return Source(_out(name, column), _customer_cell(column), name), column


def _entry(record: str, place: int, columns: Sequence[Column], *, labels: bool) -> list[Source]:
    return [
        Source(_out(f"{record}.{place + 1}.{column.name}", column), _entry_cell(record, place, column), record)
        for column in columns
        if labels or column.name != "label"
    ]


def _out(code: str, column: Column) -> OutColumn:
    return OutColumn(heading_of(code), _HELD.get(column.kind, TEXT))


def _customer_cell(column: Column) -> Callable[[CustomerCard | ListRow], Cell]:
    return lambda card: cell_of(column, getattr(card.customer, column.name))


def _sealed_cell(column: Column) -> Callable[[CustomerCard], Cell]:
    return lambda card: card.sealed.get(column.name) or None


def _first_cell(name: str, column: Column) -> Callable[[ListRow], Cell]:
    return lambda row: cell_of(column, getattr(row, name))


def _entry_cell(record: str, place: int, column: Column) -> Callable[[CustomerCard], Cell]:
    def cell(card: CustomerCard) -> Cell:
        entries = getattr(card, record)
        return cell_of(column, getattr(entries[place], column.name)) if place < len(entries) else None

    return cell


def _yes(customers: set[int]) -> Callable[[CustomerCard], Cell]:
    return lambda card: "yes" if card.customer.id in customers else None


def _trait(name: str, choice: Column | None = None) -> Callable[[Traits], Cell]:
    if choice is None:
        return lambda traits: getattr(traits, name) or None
    return lambda traits: cell_of(choice, getattr(traits, name))


def _day(name: str) -> Callable[[CustomerCard | ListRow], Cell]:
    return lambda card: local_day(getattr(card.customer, name))
