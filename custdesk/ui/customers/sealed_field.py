"""A sealed column in the form: what is stored is not there until somebody asks for it."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from custdesk.records.columns import Column
from custdesk.ui import icons
from custdesk.ui.local_form import LocalForm
from custdesk.ui.record_form import ColumnField
from custdesk.ui.theme import Space
from custdesk.ui.widgets.labels import look

translate = QCoreApplication.translate


class SealedField(QWidget):
    """``reveal`` fetches what is stored (and logs the look at it), or gives ``None`` if it could not."""

    edited = Signal()
    left = Signal(str)

    def __init__(self, column: Column, form: LocalForm, reveal: Callable[[], str | None]) -> None:
        super().__init__()
        self.column = column
        self._reveal = reveal
        self.field = ColumnField(column, form)
        self.button = QPushButton(translate("CustomerForm", "Show and change what is stored"))
        look(self.button, "link")
        icons.dress(self.button, "eye", "link")
        label = translate(column.record, column.label)
        self.button.setAccessibleName(f"{label}: {self.button.text()}")
        self.button.clicked.connect(self._show_stored)
        self.field.edited.connect(self.edited)
        self.field.left.connect(self.left)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.XS)
        layout.addWidget(self.field)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)
        self._stored: str | None = ""
        self._resumed = False
        self.start(present=False)

    def start(self, *, present: bool) -> None:
        """Begin with a customer for whom something is stored or not."""
        self._stored = None if present else ""
        self._resumed = False
        self.field.set_value("")
        self.field.value_editor.widget.setVisible(not present)
        self.field.clear()
        self.button.setVisible(present)

    def resume(self, typed: str) -> None:
        """Go on with what was typed before, without having seen what is stored."""
        self._resumed = True
        self.field.set_value(typed)
        self.field.value_editor.widget.show()

    def holds_something(self) -> bool:
        """Return whether something is stored, or was typed."""
        return self._stored is None or bool(self._stored or self.field.value()) or self._resumed

    def new_value(self) -> str | None:
        """Return what is to be stored (an empty text removes it), or ``None`` if nothing changes."""
        if self._resumed:
            return str(self.field.value())
        if self._stored is None or self.field.value() == self._stored:
            return None
        return str(self.field.value())

    def _show_stored(self) -> None:
        stored = self._reveal()
        if stored is None:
            return
        self._stored = stored
        self._resumed = False
        self.field.set_value(stored)
        self.field.value_editor.widget.show()
        self.button.hide()
        self.field.setFocus()
