"""The columns of the list of customers, as far as the session sees them."""

from collections.abc import Callable
from typing import Any

from custdesk.customers.model import Address, Customer, Email, ListRow, Phone
from custdesk.desk.session import Session
from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.records.columns import Column, DataClass, column_named, columns_of
from custdesk.records.masking import hides
from custdesk.ui.dates import show_instant
from custdesk.ui.local_form import LocalForm
from custdesk.ui.record_table.columns import TableColumn, derived

_AT_FIRST = ("phone", "email", "city", "number", "tags")
_FIRST_OF_LISTS = (
    ("phone", column_named(Phone, "number")),
    ("email", column_named(Email, "address")),
    ("street", column_named(Address, "street")),
    ("postcode", column_named(Address, "postcode")),
    ("city", column_named(Address, "city")),
    ("region", column_named(Address, "region")),
    ("country", column_named(Address, "country")),
)
_MOMENTS = (
    ("created_at", QT_TRANSLATE_NOOP("Customers", "Entered at")),
    ("changed_at", QT_TRANSLATE_NOOP("Customers", "Changed at")),
)
_NAME_WIDTH, _MOMENT_WIDTH = 200, 150


def list_columns(session: Session, form: LocalForm) -> list[TableColumn]:
    """Return what the list can show through the lens of ``session``; those shown at first come first."""
    columns: list[TableColumn] = []
    if DataClass.IDENTITY in session.classes:
        columns.append(_name())
    lists = [
        derived(
            column,
            _of_row(key),
            form,
            key=key,
            shown=key in _AT_FIRST,
            sortable=session.looks_in_full or not hides(column),
        )
        for key, column in _FIRST_OF_LISTS
        if session.shows(column)
    ]
    own = [
        derived(column, _of_customer(column), form, shown=column.name in _AT_FIRST)
        for column in columns_of(Customer)
        if session.shows(column) and not column.sealed
    ]
    derived_ones = [*own, *lists]
    columns += sorted((one for one in derived_ones if one.shown), key=lambda column: _AT_FIRST.index(column.key))
    columns += [one for one in derived_ones if not one.shown]
    columns += [_moment(key, heading) for key, heading in _MOMENTS]
    return columns


def row_id(row: ListRow) -> int:
    return row.customer.id


def is_archived(row: ListRow) -> bool:
    return row.customer.state == "archived"


def _name() -> TableColumn:
    return TableColumn(
        key="name",
        heading=("Customers", QT_TRANSLATE_NOOP("Customers", "Name")),
        words=lambda row: row.customer.name,
        strong=True,
        shown=True,
        width=_NAME_WIDTH,
    )


def _moment(key: str, heading: str) -> TableColumn:
    return TableColumn(
        key=key,
        heading=("Customers", heading),
        words=lambda row: show_instant(getattr(row.customer, key)),
        left_to_right=True,
        width=_MOMENT_WIDTH,
    )


def _of_row(key: str) -> Callable[[Any], Any]:
    return lambda row: getattr(row, key)


def _of_customer(column: Column) -> Callable[[Any], Any]:
    return lambda row: getattr(row.customer, column.name)
