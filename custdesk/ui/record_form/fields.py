"""A declared column as a field: label, badge of what kind of data it is, editor, and what is wrong with it."""

from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.records.columns import Column, DataClass
from custdesk.ui.local_form import LocalForm
from custdesk.ui.record_form.editors import Editor, editor_for
from custdesk.ui.widgets import Badge, Field

translate = QCoreApplication.translate

CLASS_NAMES = {
    DataClass.IDENTITY: QT_TRANSLATE_NOOP("DataClass", "Identity"),
    DataClass.CONTACT: QT_TRANSLATE_NOOP("DataClass", "Contact"),
    DataClass.PERSONAL: QT_TRANSLATE_NOOP("DataClass", "Personal"),
    DataClass.TRANSACTION: QT_TRANSLATE_NOOP("DataClass", "Dealings"),
    DataClass.BEHAVIOUR: QT_TRANSLATE_NOOP("DataClass", "Behaviour"),
    DataClass.SPECIAL: QT_TRANSLATE_NOOP("DataClass", "Sensitive"),
    DataClass.FINANCIAL: QT_TRANSLATE_NOOP("DataClass", "Financial"),
}


def class_badge(column: Column) -> Badge | None:
    """Return what the form says about the class of a column, of those that ask for care."""
    name = translate("DataClass", CLASS_NAMES[column.data_class])
    if column.data_class is DataClass.PERSONAL:
        return Badge(name)
    if not column.sealed:
        return None
    badge = Badge(name, "warning", "lock")
    badge.setToolTip(translate("DataClass", "Encrypted a second time; each look at it is logged."))
    return badge


class ColumnField(Field):
    """The field of one column. ``left`` comes with the column's name when the focus goes."""

    edited = Signal()
    left = Signal(str)

    def __init__(self, column: Column, form: LocalForm, *, path: str = "", parent: QWidget | None = None) -> None:
        self.column = column
        self.path = path or column.name
        self.value_editor: Editor = editor_for(column, form)
        super().__init__(
            translate(column.record, column.label),
            self.value_editor.widget,
            required=column.required,
            badge=class_badge(column),
            parent=parent,
        )
        self.value_editor.widget.setObjectName(self.path)
        self.value_editor.edited.connect(self.edited)
        self.value_editor.left.connect(lambda: self.left.emit(self.path))

    def value(self) -> Any:
        return self.value_editor.value()

    def set_value(self, value: Any) -> None:
        self.value_editor.set_value(value)
