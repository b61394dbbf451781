"""Several records of one kind inside a form: phones, e-mails, addresses. Rows are added and removed by keyboard."""

import dataclasses
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QKeyCombination, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QPushButton, QToolButton, QVBoxLayout, QWidget

from custdesk.records.columns import Column, Kind
from custdesk.ui import icons
from custdesk.ui.growing import keep_fitting
from custdesk.ui.local_form import LocalForm
from custdesk.ui.record_form.fields import ColumnField
from custdesk.ui.theme import Space, grown
from custdesk.ui.widgets import Line, small
from custdesk.ui.widgets.labels import look

translate = QCoreApplication.translate
_CHOICE_WIDTH = 132
_STRETCHES = (1, 2)


class RowEditor(QWidget):
    """One record. A record of a choice and one value stands on one line, a larger one as a small form."""

    def __init__(self, columns: Sequence[Column], form: LocalForm, record: Any) -> None:
        super().__init__()
        self.record = record
        self.fields = {column.name: ColumnField(column, form) for column in columns}
        self.remove = QToolButton()
        look(self.remove, "quiet")
        icons.dress(self.remove, "close", "muted")
        if len(columns) <= 2:
            self._lay_out_line()
        else:
            self._lay_out_form()
        self.set_record(record)

    def set_record(self, record: Any) -> None:
        self.record = record
        for name, field in self.fields.items():
            field.set_value(getattr(record, name))

    def value(self) -> Any:
        """Return the record as it is typed now."""
        return dataclasses.replace(self.record, **{name: field.value() for name, field in self.fields.items()})

    def holds_more_than(self, empty: Any) -> bool:
        """Return whether anything but a label was typed into what began as ``empty``."""
        return any(
            field.value() != getattr(empty, name)
            for name, field in self.fields.items()
            if field.column.kind is not Kind.CHOICE
        )

    def focus_first(self) -> None:
        """Put the cursor where one types, which is not the label."""
        next(field for field in self.fields.values() if field.column.kind is not Kind.CHOICE).setFocus()

    def _lay_out_line(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        for field in self.fields.values():
            field.hide_label()
            choice = field.column.kind is Kind.CHOICE
            if choice:
                keep_fitting(field, lambda one: one.setFixedWidth(grown(_CHOICE_WIDTH)))
            elif isinstance(field.editor, QLineEdit):
                field.editor.setPlaceholderText(field.editor.accessibleName())
            row.addWidget(field, 0 if choice else 1, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTop)

    def _lay_out_form(self) -> None:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(Space.S)
        for place, field in enumerate(self.fields.values()):
            grid.addWidget(field, *divmod(place, len(_STRETCHES)), Qt.AlignmentFlag.AlignTop)
        for column, stretch in enumerate(_STRETCHES):
            grid.setColumnStretch(column, stretch)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addLayout(grid, 1)
        row.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTop)


class RowsEditor(QWidget):
    """All records of one kind; ``path`` is the list's name in the card, ``least`` how many rows are always there.

    ``left`` carries the path of the value whose editor lost the focus, such as ``phones.0.number``.
    """

    edited = Signal()
    left = Signal(str)

    def __init__(
        self,
        path: str,
        empty: Any,
        columns: Sequence[Column],
        form: LocalForm,
        *,
        add: str,
        remove: str,
        least: int = 1,
    ) -> None:
        super().__init__()
        self.setObjectName(path)
        self._path, self._empty, self._columns, self._form = path, empty, tuple(columns), form
        self._remove_text, self._least = remove, least
        self.rows: list[RowEditor] = []
        self.add_button = QPushButton(add)
        look(self.add_button, "link")
        icons.dress(self.add_button, "add", "link")
        self.add_button.clicked.connect(self.add_row)
        self._reason = small()
        self._reason.hide()
        self._list = QVBoxLayout()
        self._list.setSpacing(Space.S)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self._reason)
        column.addLayout(self._list)
        column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeading)
        keys = QKeySequence(QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_Delete))
        QShortcut(keys, self, self._remove_focused, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.set_records(())

    def set_records(self, records: Sequence[Any]) -> None:
        """Show these records, and empty rows up to the least number."""
        for row in self.rows:
            self._drop(row)
        self.rows = []
        for record in (*records, *[self._empty] * (self._least - len(records))):
            self._append(record)

    def set_reason(self, text: str) -> None:
        """Say above the rows why these are asked for; an empty text says nothing."""
        self._reason.setText(text)
        self._reason.setVisible(bool(text))
        self.setAccessibleDescription(text)
        self.add_button.setAccessibleDescription(text)

    def records(self) -> tuple[Any, ...]:
        """Return every row as it is typed, empty ones too, so that places in the card and on the screen agree."""
        return tuple(row.value() for row in self.rows)

    def filled(self) -> tuple[Any, ...]:
        """Return the rows that hold something."""
        return tuple(row.value() for row in self.rows if row.holds_more_than(self._empty))

    def drop_empty(self) -> None:
        """Take empty rows away, so that the places of :meth:`filled` are those on the screen."""
        filled = self.filled()
        if len(filled) != len(self.rows):
            self.set_records(filled)

    def fields(self) -> dict[str, ColumnField]:
        """Return every field by its path now."""
        return {
            f"{self._path}.{place}.{name}": field
            for place, row in enumerate(self.rows)
            for name, field in row.fields.items()
        }

    def add_row(self) -> None:
        """Add an empty row and put the cursor into it."""
        row = self._append(self._empty)
        row.focus_first()
        self.edited.emit()

    def remove_row(self, row: RowEditor) -> None:
        """Remove a row; the cursor goes to the row before it, or to the button that adds one."""
        place = self.rows.index(row)
        self.rows.remove(row)
        self._drop(row)
        if len(self.rows) < self._least:
            self._append(self._empty)
        if self.rows:
            self.rows[max(0, place - 1)].focus_first()
        else:
            self.add_button.setFocus()
        self.edited.emit()

    def _append(self, record: Any) -> RowEditor:
        row = RowEditor(self._columns, self._form, record)
        row.remove.setAccessibleName(self._remove_text)
        row.remove.setToolTip(self._remove_text)
        row.remove.clicked.connect(lambda: self.remove_row(row))
        for name, field in row.fields.items():
            field.edited.connect(self.edited)
            field.left.connect(lambda _path, row=row, name=name: self._tell_left(row, name))
        if self.rows and len(self._columns) > 2:
            self._list.addWidget(Line(row))
        self.rows.append(row)
        self._list.addWidget(row)
        row.show()  # at once, so that the next key finds it
        return row

    def _drop(self, row: RowEditor) -> None:
        self._list.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _tell_left(self, row: RowEditor, name: str) -> None:
        if row in self.rows:
            self.left.emit(f"{self._path}.{self.rows.index(row)}.{name}")

    def _remove_focused(self) -> None:
        focused = self.focusWidget()
        for row in self.rows:
            if focused is not None and row.isAncestorOf(focused):
                self.remove_row(row)
                return
