"""Values before and after a change, as the lens in use shows them."""

import json
from dataclasses import asdict, replace
from typing import Any

from custdesk.audit.model import ValueChange
from custdesk.customers.undoing import class_of, items_of
from custdesk.customers.views import View
from custdesk.customers.writing import LISTS
from custdesk.desk.chain import Revision, Value
from custdesk.records.columns import columns_of
from custdesk.records.masking import masked


def shown(revision: Revision, view: View) -> tuple[ValueChange, ...]:
    """Return what a revision changed: columns that the view does not show are withheld, contact values masked as on the
    card, sealed ones named only."""
    return tuple(_change(view, name, *pair) for name, pair in revision.items() if class_of(name) is not None)


def _change(view: View, name: str, before: Value, after: Value) -> ValueChange:
    if name in LISTS:
        if not view.contact:
            return ValueChange(column=name, withheld=True)
        return ValueChange(column=name, before=_list(view, name, before), after=_list(view, name, after))
    if any(column.name == name for column in view.sealed):
        return ValueChange(column=name, sealed=True)
    column = next((column for column in view.columns if column.name == name), None)
    if column is None:
        return ValueChange(column=name, withheld=True)
    return ValueChange(column=name, before=before, after=after)


def _list(view: View, name: str, text: Value) -> Value:
    if not view.masked or not text:
        return text
    return json.dumps([asdict(_masked(item)) for item in items_of(name, text)], ensure_ascii=False)


def _masked(item: Any) -> Any:
    record: type = type(item)
    return replace(item, **{column.name: masked(column, getattr(item, column.name)) for column in columns_of(record)})
