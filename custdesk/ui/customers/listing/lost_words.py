"""What a view of the list had to leave out, in words."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QLocale

from custdesk.customers.lists import FIRST
from custdesk.customers.model import Customer
from custdesk.records.columns import columns_of

translate = QCoreApplication.translate


def lost_words(names: Iterable[str]) -> str:
    """Return the names of columns and fields as one reads them, each once."""
    declared = {column.name: column for column in columns_of(Customer)}
    declared |= {key: column for key, (_alias, column) in FIRST.items()}
    told = []
    for name in names:
        if name in declared:
            told.append(translate(declared[name].record, declared[name].label))
        elif name == "address":
            told.append(translate("Filter", "Address"))
        else:
            told.append(translate("ListViews", "Consents and quality"))
    return QLocale().createSeparatedList([f"\u2068{one}\u2069" for one in dict.fromkeys(told)])
