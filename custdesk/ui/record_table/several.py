"""A table in which several records can be chosen: with Shift or Ctrl, or all of the list with Ctrl+A."""

from array import array

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QWidget

from custdesk.ui.record_table.model import RecordTableModel
from custdesk.ui.record_table.place import chosen_count, chosen_ids
from custdesk.ui.record_table.rows import Read
from custdesk.ui.record_table.view import RecordTable


class SeveralTable(RecordTable):
    """``several`` carries how many are chosen; ``chosen`` comes only while it is one or none.

    ``whole_wanted`` asks for the rest of the list, because all of it is to be chosen. ``typed`` carries a letter that
    somebody typed here: among a million rows one searches. ``copy_asked`` comes with Ctrl+C.
    """

    several = Signal(int)
    whole_wanted = Signal()
    copy_asked = Signal()
    typed = Signal(str)

    def __init__(self, model: RecordTableModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(model, name, parent)
        self._all_wanted = False
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)

    def chosen_count(self) -> int:
        """Return how many records are chosen."""
        return chosen_count(self)

    def chosen_ids(self) -> "array[int]":
        """Return the ids of the chosen records, in the order of the list."""
        return chosen_ids(self)

    def show_order(self, ids: "array[int]", read: Read, *, keep_place: bool = True) -> None:
        super().show_order(ids, read, keep_place=keep_place)
        if self._all_wanted:
            self._all_wanted = False
            super().selectAll()

    def selectAll(self) -> None:
        if self.records.whole:
            super().selectAll()
        else:
            self._all_wanted = True
            self.whole_wanted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Qt would copy one cell by itself, whoever may.
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_asked.emit()
        else:
            super().keyPressEvent(event)

    def tell_chosen(self) -> None:
        number = chosen_count(self)
        if number < 2:
            self.chosen.emit(self.chosen_id())
        self.several.emit(number)

    def keyboardSearch(self, search: str) -> None:
        if search.strip():
            self.typed.emit(search)
