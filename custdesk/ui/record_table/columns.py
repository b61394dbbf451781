"""The columns of a list, derived from the declared ones."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication

from custdesk.records.columns import Column, Kind
from custdesk.ui.local_form import LEFT_TO_RIGHT, LocalForm

_WIDTHS = {
    Kind.NAME: 150,
    Kind.EMAIL: 190,
    Kind.PHONE: 140,
    Kind.LONG_TEXT: 260,
    Kind.TAGS: 130,
    Kind.IDENTIFIER: 100,
    Kind.POSTCODE: 90,
    Kind.DATE: 110,
}
_ORDINARY_WIDTH = 120


@dataclass(frozen=True, slots=True, kw_only=True)
class TableColumn:
    """One column of a list.

    ``key`` is what the service sorts by and what the settings remember; ``heading`` is (context, English text);
    ``words`` gives the local text of a row; ``shown`` says whether it is there before anyone chose, ``sortable``
    whether the service can sort by it; ``width`` is in pixels.
    """

    key: str
    heading: tuple[str, str]
    words: Callable[[Any], str]
    left_to_right: bool = False
    number: bool = False
    strong: bool = False
    shown: bool = False
    sortable: bool = True
    width: int = _ORDINARY_WIDTH

    def title(self) -> str:
        return QCoreApplication.translate(*self.heading)


def derived(
    column: Column,
    value: Callable[[Any], Any],
    form: LocalForm,
    *,
    key: str = "",
    shown: bool = False,
    sortable: bool = True,
) -> TableColumn:
    """Return the list column of a declared one; ``value`` takes its stored value out of a row."""
    return TableColumn(
        key=key or column.name,
        heading=(column.record, column.label),
        words=lambda row: " ".join(form.show_or_blank(column, value(row)).split()),
        left_to_right=column.kind in LEFT_TO_RIGHT,
        number=column.kind is Kind.AMOUNT,
        shown=shown,
        sortable=sortable,
        width=_WIDTHS.get(column.kind, _ORDINARY_WIDTH),
    )
