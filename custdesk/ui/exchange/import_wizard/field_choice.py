"""Where a column can go: every field in groups, in one list that all boxes share."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QFont, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QComboBox

from custdesk.customers.model import Customer
from custdesk.exchange.mapping.fields import (
    AREA_CODE,
    FAMILY_FIRST,
    FIELDS,
    FULL_NAME,
    Field,
    place_of,
)
from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.records.columns import DataClass, columns_of
from custdesk.ui import icons
from custdesk.ui.record_form.editors import CalmComboBox

translate = QCoreApplication.translate
CODE: Final = Qt.ItemDataRole.UserRole
LEFT_OUT: Final = ""
_NUMBERED_SHOWN: Final = 3

_NAMES, _REACH, _PLACES, _MORE, _CHOICES, _NUMBERED = range(6)
_GROUPS: Final = {
    _NAMES: QT_TRANSLATE_NOOP("Import", "Name and numbers"),
    _REACH: QT_TRANSLATE_NOOP("Import", "Phones and e-mails"),
    _PLACES: QT_TRANSLATE_NOOP("Import", "Address"),
    _MORE: QT_TRANSLATE_NOOP("Import", "More about the customer"),
    _CHOICES: QT_TRANSLATE_NOOP("Import", "What the customer said no to"),
    _NUMBERED: QT_TRANSLATE_NOOP("Import", "Several of a kind, numbered"),
}
_IDENTITY: Final = frozenset(c.name for c in columns_of(Customer) if c.data_class is DataClass.IDENTITY)
_SEALED: Final = frozenset(c.name for c in columns_of(Customer) if c.sealed)
NAMES: Final = frozenset({"given_name", "family_name", FULL_NAME, FAMILY_FIRST, "company_name", "known_as"})
"""The fields of which at least one must be there."""


def field_text(code: str) -> str:
    """Return what a field is called here."""
    return FIELDS[code].text(translate) if code in FIELDS else translate("Import", "Leave this column out")


def is_date(code: str) -> bool:
    return code == "born_on"


class FieldList(QStandardItemModel):
    """Leaving out first, then the fields under the headings of their groups, which cannot be chosen.

    Numbered fields are many; shown are the first few, and those in ``used``.
    """

    def __init__(self, used: Iterable[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        wanted = frozenset(used)
        groups: dict[int, list[Field]] = {group: [] for group in _GROUPS}
        for field in FIELDS.values():
            if field.place <= _NUMBERED_SHOWN or field.code in wanted:
                groups[_group_of(field)].append(field)
        leave_out = QStandardItem(field_text(LEFT_OUT))
        leave_out.setData(LEFT_OUT, CODE)
        self.appendRow(leave_out)
        for group, fields in groups.items():
            self.appendRow(_heading(translate("Import", _GROUPS[group])))
            for field in fields:
                self.appendRow(_entry(field))


class FieldBox(CalmComboBox):
    """The choice of one column."""

    def __init__(self, fields: FieldList) -> None:
        super().__init__()
        self.setModel(fields)
        self.setMaxVisibleItems(18)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(22)

    def code(self) -> str:
        return str(self.currentData(CODE) or LEFT_OUT)

    def set_code(self, code: str) -> None:
        self.setCurrentIndex(max(0, self.findData(code, CODE)))


def _group_of(field: Field) -> int:
    place = place_of(field.code)
    if field.place:
        return _NUMBERED
    if place.kind == "name" or field.code in _IDENTITY:
        return _NAMES
    if place.kind in ("phone", "email") or field.code in (AREA_CODE, "preferred_channel"):
        return _REACH
    return {"address": _PLACES, "choice": _CHOICES}.get(place.kind, _MORE)


def _heading(text: str) -> QStandardItem:
    item = QStandardItem(text)
    item.setFlags(Qt.ItemFlag.NoItemFlags)
    font = QFont()
    font.setWeight(QFont.Weight.DemiBold)
    item.setFont(font)
    return item


def _entry(field: Field) -> QStandardItem:
    item = QStandardItem(field_text(field.code))
    item.setData(field.code, CODE)
    if field.code in _SEALED:
        item.setIcon(icons.icon("lock", "muted"))
    return item
