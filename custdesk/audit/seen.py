"""Values before and after a change as a session's lens shows them."""

import json
from collections.abc import Mapping
from typing import Any

from custdesk.audit.model import IMPERSONAL, ValueChange
from custdesk.desk.chain import Value
from custdesk.desk.session import Session
from custdesk.records.columns import Column, DataClass
from custdesk.records.masking import masked

Declared = Mapping[str, Column | tuple[Column, ...]]
"""By its name in the log, a column of a record, or the columns of the items of a list."""


def seen(session: Session, declared: Declared, kind: str, name: str, before: Value, after: Value) -> ValueChange:
    """Return a change as the session sees it; a column that nobody declared is shown to nobody."""
    if kind in IMPERSONAL:
        return ValueChange(column=name, before=before, after=after)
    columns = of_list(declared.get(name, ()))
    if not columns or not all(session.sees(column) for column in columns):
        return ValueChange(column=name, withheld=True)
    if not all(session.shows(column) for column in columns):
        return ValueChange(column=name, out_of_view=True)
    if isinstance(before, bytes) or isinstance(after, bytes):
        return ValueChange(column=name, sealed=True)
    if not session.looks_in_full and columns[0].data_class is DataClass.CONTACT:
        is_list = isinstance(declared[name], tuple)
        mask = _masked_list if is_list else _masked_value
        return ValueChange(column=name, before=mask(columns, before), after=mask(columns, after))
    return ValueChange(column=name, before=before, after=after)


def of_list(declared: Column | tuple[Column, ...]) -> tuple[Column, ...]:
    return declared if isinstance(declared, tuple) else (declared,)


def columns_by_class(declared: Mapping[str, Declared]) -> dict[str, frozenset[str]]:
    """Return the names in the log of the columns of each class, by the value of the class."""
    return {
        data_class.value: frozenset(
            name
            for columns in declared.values()
            for name, column in columns.items()
            if any(one.data_class is data_class for one in of_list(column))
        )
        for data_class in DataClass
    }


def _masked_value(columns: tuple[Column, ...], value: Value) -> Value:
    return masked(columns[0], value) if isinstance(value, str) else None


def _masked_list(columns: tuple[Column, ...], value: Value) -> Value:
    """Return a stored list with what each item says masked, and nothing in it that is no column."""
    try:
        items = json.loads(value) if isinstance(value, str) else []
    except ValueError:
        return None
    return json.dumps([_masked_item(columns, item) for item in items if isinstance(item, dict)], ensure_ascii=False)


def _masked_item(columns: tuple[Column, ...], item: Mapping[str, Any]) -> dict[str, str]:
    return {column.name: masked(column, str(item.get(column.name) or "")) for column in columns}
