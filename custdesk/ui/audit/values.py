"""Values before and after a change, in local form."""

import json

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
    if change.sealed:
        return name, "", translate("Log", "Sealed: the log keeps the old and the new value as ciphertext.")
    return name, _shown(kind, change.column, change.before, form), _shown(kind, change.column, change.after, form)


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
    lines = []
    for item in json.loads(text):
        what = translate("Customer", LABELS[item["label"]]) if item.get("label") in LABELS and item["label"] else ""
        values = [str(value) for name, value in item.items() if name not in ("label", "checked") and value]
        lines.append(" · ".join(filter(None, (what, *(f"\u2068{value}\u2069" for value in values)))))
    return "\n".join(lines)
