"""The customers whom undoing a batch is about, one line each; a line is put into words only when it is seen."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QListView

from custdesk.history.model import CustomerFate, Fate
from custdesk.ui.history.words import customer_name, fate_words

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_AT_ONCE = 500
_TEXTS = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
# Those whom a person has to decide about come first, then those who are left alone.
_ORDER = (Fate.RESTORE, Fate.KEEP, Fate.RETURN, Fate.WITHDRAW)


def in_order(customers: Sequence[CustomerFate]) -> tuple[CustomerFate, ...]:
    """Return the customers as they are listed. With very many this takes a while: not for the window's thread."""
    return tuple(sorted(customers, key=lambda one: (not one.conflicts, _ORDER.index(one.fate))))


class PeopleModel(QAbstractListModel):
    """``ticked`` are the ids of those who get the earlier values back although they were changed again since."""

    tick_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._people: Sequence[CustomerFate] = ()
        self._listed = 0
        self.ticked: frozenset[int] = frozenset()

    def show_people(self, people: Sequence[CustomerFate]) -> None:
        """Show these customers, in this order, with nobody ticked."""
        self.beginResetModel()
        self._people, self._listed, self.ticked = people, min(len(people), _AT_ONCE), frozenset()
        self.endResetModel()

    def canFetchMore(self, parent: Index = _NOWHERE) -> bool:
        return not parent.isValid() and self._listed < len(self._people)

    def fetchMore(self, parent: Index = _NOWHERE) -> None:
        """List some more: a view lays out all that is listed, which takes long for very many."""
        more = min(self._listed + _AT_ONCE, len(self._people))
        self.beginInsertRows(parent, self._listed, more - 1)
        self._listed = more
        self.endInsertRows()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else self._listed

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        one = self._people[index.row()]
        ticked = one.customer_id in self.ticked
        if role in _TEXTS:
            return f"{customer_name(one)} – {fate_words(one, overwrite=ticked)}"
        if role == Qt.ItemDataRole.CheckStateRole and one.conflicts:
            return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and self._people[index.row()].conflicts:
            return flags | Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not self._people[index.row()].conflicts:
            return False
        one = {self._people[index.row()].customer_id}
        self.ticked = self.ticked | one if Qt.CheckState(value) is Qt.CheckState.Checked else self.ticked - one
        self.dataChanged.emit(index, index)
        self.tick_changed.emit()
        return True


class PeopleList(QListView):
    """Shows a :class:`PeopleModel`."""

    def __init__(self) -> None:
        super().__init__()
        self.people = PeopleModel()
        self.setModel(self.people)
        self.setUniformItemSizes(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
