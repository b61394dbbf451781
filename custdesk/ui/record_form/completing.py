"""Completing what is typed from words that are known, whatever accents and capitals are typed."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit

from custdesk.records.letters import fold

_FOLDED = Qt.ItemDataRole.UserRole
_GO_ON = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


class FoldedCompleter(QCompleter):
    """Offers words for ``box``. A key that goes on to the next field does so also while the words are shown."""

    def __init__(self, words: Iterable[str], box: QLineEdit) -> None:
        super().__init__(box)
        model = QStandardItemModel(self)
        for word in words:
            item = QStandardItem(word)
            item.setData(fold(word), _FOLDED)
            model.appendRow(item)
        self.setModel(model)
        self.setCompletionRole(_FOLDED)
        self.setFilterMode(Qt.MatchFlag.MatchContains)

    def splitPath(self, path: str) -> list[str]:
        return [fold(path)]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        return str(index.data(Qt.ItemDataRole.DisplayRole))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        popup = self.popup()
        if watched is popup and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            chosen = popup.currentIndex()
            takes = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and chosen.isValid()
            if event.key() in _GO_ON and not takes:
                popup.hide()
                if chosen.isValid():
                    self.activated.emit(self.pathFromIndex(chosen))
                QCoreApplication.sendEvent(
                    self.widget(), QKeyEvent(event.type(), event.key(), event.modifiers(), event.text())
                )
                return True
        return super().eventFilter(watched, event)
