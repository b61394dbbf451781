"""The fields of a customer that the log can be searched for."""

from typing import Final

from PySide6.QtCore import QCollator

from custdesk.customers.model import Customer
from custdesk.customers.writing import LISTS
from custdesk.records.columns import columns_of
from custdesk.ui.audit.sentences import label

# What else an entry calls it: lists and exports show a name, the first phone and e-mail, and parts of the address.
_ALSO: Final = {
    "given_name": ("name",),
    "family_name": ("name",),
    "company_name": ("name",),
    "phones": ("phone",),
    "emails": ("email",),
    "addresses": ("street", "postcode", "city", "region", "country"),
}


def column_choices() -> list[tuple[str, str]]:
    """Return name and words of each field, in the order of the words."""
    names = [*(column.name for column in columns_of(Customer)), *LISTS]
    collator = QCollator()
    return sorted(((name, label(name)) for name in names), key=lambda pair: collator.sortKey(pair[1]))


def names_of(column: str) -> tuple[str, ...]:
    """Return all that an entry may call a field."""
    return (column, *_ALSO.get(column, ()))
