"""Values before and after a change, in local form."""

import json
from typing import Any

from PySide6.QtCore import QCoreApplication

from custdesk.audit.model import ValueChange
from custdesk.customers.model import LABELS, Customer
from custdesk.desk.chain import Value
from custdesk.records.columns import column_named
from custdesk.records.stored import from_stored
from custdesk.ui.audit.sentences import label
from custdesk.ui.local_form import LocalForm

translate = QCoreApplication.translate


def change_lines(change: ValueChange, kind: str, form: LocalForm) -> tuple[str, str, str]:
    """Return label, value before and value after; for a value that is not shown, why it is not."""
    name = label(change.column)
    if change.withheld:
        return name, "", translate("Log", "Your role does not see this.")
    if change.out_of_view:
        return name, "", translate("Log", "The view in use does not show this. The Personal view does.")
    if change.sealed:
        return name, "", translate("Log", "Sealed: the log keeps the old and the new value as ciphertext.")
    return name, _shown(kind, change.column, change.before, form), _shown(kind, change.column, change.after, form)


def sealed_lines(column: str, values: tuple[str, str], form: LocalForm) -> tuple[str, str]:
    """Return a sealed value before and after, opened, in local form."""
    before, after = (_shown("customer", column, value, form) for value in values)
    return before, after


def list_lines(change: ValueChange) -> list[str]:
    """Return what happened to the items of a list, a line each; nothing where the change is not of a list."""
    before, after = _items(change.before), _items(change.after)
    if before is None and after is None:
        return []
    lost = [item for item in before or [] if item not in (after or [])]
    new = [item for item in after or [] if item not in (before or [])]
    lines = []
    for item in list(lost):
        # One of the same label in its place is the same phone or address, put right.
        follower = next((other for other in new if other.get("label") == item.get("label")), None)
        if follower is not None:
            lost.remove(item)
            new.remove(follower)
            line = translate("Log", "Changed: {before} → {after}")
            lines.append(line.format(before=_item_words(item), after=_item_words(follower)))
    lines += [translate("Log", "Removed: {value}").format(value=_item_words(item)) for item in lost]
    lines += [translate("Log", "Added: {value}").format(value=_item_words(item)) for item in new]
    return lines or [translate("Log", "Only the order changed.")]


def _items(value: Value) -> list[dict[str, Any]] | None:
    if not isinstance(value, str) or not value.startswith("["):
        return None
    try:
        items = json.loads(value)
    except ValueError:
        return None
    return items if all(isinstance(item, dict) for item in items) else None


def _shown(kind: str, column: str, value: Value, form: LocalForm) -> str:
    empty = translate("Log", "(empty)")
    if value is None or value == "":
        return empty
    if kind == "customer":
        try:
            declared = column_named(Customer, column)
        except KeyError:
            return _list_shown(str(value)) or empty
        return form.show_or_blank(declared, from_stored(declared, value)) or empty
    return str(value)


def _list_shown(text: str) -> str:
    """Return a list of phones, e-mails or addresses, an item a line."""
    return "\n".join(map(_item_words, json.loads(text)))


def _item_words(item: dict[str, Any]) -> str:
    what = translate("Customer", LABELS[item["label"]]) if item.get("label") in LABELS and item["label"] else ""
    values = [str(value) for name, value in item.items() if name not in ("label", "checked") and value]
    return " · ".join(filter(None, (what, *(f"\u2068{value}\u2069" for value in values))))
