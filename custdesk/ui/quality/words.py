"""What the screens about the same customer twice say."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale

from custdesk.customers.model import Customer
from custdesk.quality.model import FieldPair, Item, Side
from custdesk.records.columns import column_named, columns_of
from custdesk.ui.audit.sentences import label
from custdesk.ui.history.words import as_one_reads
from custdesk.ui.local_form import LocalForm

translate = QCoreApplication.translate


def who(name: str, number: str) -> str:
    """Return name and number of a customer on one line."""
    told = translate("Customers", "No. {number}").format(number=f"\u2066{number}\u2069")
    return as_one_reads(f"\u2068{name}\u2069 · \u2068{told}\u2069") if name else told


def reasons_text(reasons: Iterable[str]) -> str:
    """Return why two look alike."""
    told = [translate("Likeness", reason) for reason in reasons]
    return QLocale().createSeparatedList(told) if told else ""


def labels_text(columns: Iterable[str]) -> str:
    """Return the labels of columns and lists as one text."""
    return QLocale().createSeparatedList([label(column) for column in columns])


def value_text(pair: FieldPair, value: Any, form: LocalForm) -> str:
    """Return a value of a pair as one reads it; of a sealed one only whether there is one."""
    empty = translate("Lookalikes", "(empty)")
    if pair.sealed:
        return translate("Lookalikes", "(sealed, not shown)") if value else empty
    return form.show(column_named(Customer, pair.column), value) or empty


def result_text(pair: FieldPair, side: Side, result: Customer, form: LocalForm) -> str:
    """Return what comes of a choice."""
    if not pair.sealed:
        return value_text(pair, getattr(result, pair.column), form)
    held = {Side.STAYS: pair.stays, Side.GOES: pair.goes, Side.BOTH: True}
    return value_text(pair, held[side], form)


def item_text(item: Item, form: LocalForm) -> str:
    """Return a phone, an e-mail or an address on one line."""
    kind: type = type(item)
    shown = [form.show_or_blank(column, getattr(item, column.name)) for column in columns_of(kind)]
    return ", ".join(f"\u2068{text}\u2069" for text in shown if text)
