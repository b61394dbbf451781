"""Where a column can go: every field in groups, in one list that all boxes share."""

from collections.abc import Iterable, Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QFont, QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QComboBox

from custdesk.customers.model import Customer
from custdesk.exchange.mapping.fields import (
    AREA_CODE,
    COMPANY_FIRST,
    CONSENT,
    CONSENT_ON,
    FAMILY_FIRST,
    FIELDS,
    FULL_NAME,
    Field,
    place_of,
    purpose_of,
)
from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.records.columns import DataClass, columns_of
from custdesk.ui import icons
from custdesk.ui.record_form.editors import CalmComboBox

translate = QCoreApplication.translate
CODE: Final = Qt.ItemDataRole.UserRole
LEFT_OUT: Final = ""
_NUMBERED_SHOWN: Final = 3

_NAMES, _REACH, _PLACES, _MORE, _CHOICES, _CONSENTS, _NUMBERED = range(7)
_GROUPS: Final = {
    _NAMES: QT_TRANSLATE_NOOP("Import", "Name and numbers"),
    _REACH: QT_TRANSLATE_NOOP("Import", "Phones and e-mails"),
    _PLACES: QT_TRANSLATE_NOOP("Import", "Address"),
    _MORE: QT_TRANSLATE_NOOP("Import", "More about the customer"),
    _CHOICES: QT_TRANSLATE_NOOP("Import", "What the customer said no to"),
    _CONSENTS: QT_TRANSLATE_NOOP("Import", "What the customer agreed to"),
    _NUMBERED: QT_TRANSLATE_NOOP("Import", "Several of a kind, numbered"),
}
_IDENTITY: Final = frozenset(c.name for c in columns_of(Customer) if c.data_class is DataClass.IDENTITY)
_SEALED: Final = frozenset(c.name for c in columns_of(Customer) if c.sealed)
_WHO: Final = frozenset(
    {"given_name", "family_name", FULL_NAME, FAMILY_FIRST, COMPANY_FIRST, "company_name", "known_as"}
    | {"number", "reference", "tax_number"}
)


def tells_who(code: str) -> bool:
    """Return whether a field says who somebody is: by a name, or by what one customer alone has."""
    if code in _WHO:
        return True
    return bool(code) and place_of(code).kind in ("phone", "email") and place_of(code).part != "label"


def field_text(code: str) -> str:
    """Return what a field is called here; a consent by the code of its purpose."""
    if purpose := purpose_of(code):
        return translate("Import", "Agreed to: {purpose}").format(purpose=purpose)
    return FIELDS[code].text(translate) if code in FIELDS else translate("Import", "Leave this column out")


class FieldList(QStandardItemModel):
    """Leaving out first, then the fields under the headings of their groups, which cannot be chosen.

    Numbered fields are many; shown are the first few, and those in ``used``. ``purposes`` are what a file can be the
    evidence of, by code: without any nothing is offered about consents.
    """

    def __init__(self, used: Iterable[str], purposes: Mapping[str, str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        wanted = frozenset(used)
        groups: dict[int, dict[str, str]] = {group: {} for group in _GROUPS}
        for field in FIELDS.values():
            if field.place <= _NUMBERED_SHOWN or field.code in wanted:
                groups[_group_of(field)][field.code] = field_text(field.code)
        titles = {f"{CONSENT}.{code}": translate("Import", "Agreed to: {purpose}").format(purpose=title)
                  for code, title in purposes.items()}  # fmt: skip
        groups[_CONSENTS] = (titles | groups[_CONSENTS]) if titles else {}
        self.appendRow(_entry(LEFT_OUT, field_text(LEFT_OUT)))
        for group, fields in groups.items():
            if fields:
                self.appendRow(_heading(translate("Import", _GROUPS[group])))
            for code, text in fields.items():
                self.appendRow(_entry(code, text))


class FieldBox(CalmComboBox):
    """The choice of one column. The key for deleting leaves the column out."""

    def __init__(self, fields: FieldList) -> None:
        super().__init__()
        self.setModel(fields)
        self.setMaxVisibleItems(18)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(26)

    def code(self) -> str:
        return str(self.currentData(CODE) or LEFT_OUT)

    def set_code(self, code: str) -> None:
        self.setCurrentIndex(max(0, self.findData(code, CODE)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.set_code(LEFT_OUT)
            self.activated.emit(self.currentIndex())
            return
        super().keyPressEvent(event)


def _group_of(field: Field) -> int:
    place = place_of(field.code)
    if field.place:
        return _NUMBERED
    if field.code == CONSENT_ON:
        return _CONSENTS
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


def _entry(code: str, text: str) -> QStandardItem:
    item = QStandardItem(text)
    item.setData(code, CODE)
    if code in _SEALED:
        item.setIcon(icons.icon("lock", "muted"))
    return item
