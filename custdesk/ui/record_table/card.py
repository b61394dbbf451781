"""The frame of a table: round corners that the header does not cut, and a clear border while it has the focus."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QFrame, QTableView, QVBoxLayout, QWidget

from custdesk.ui.theme import Space
from custdesk.ui.widgets.labels import look

_BORDER = 2


class TableCard(QFrame):
    """Holds one table."""

    def __init__(self, table: QTableView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look(self, "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(_BORDER, Space.XS, _BORDER, Space.XS)
        column.addWidget(table)
        table.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusIn:
            look(self, "card-focused")
        elif event.type() is QEvent.Type.FocusOut:
            look(self, "card")
        return super().eventFilter(watched, event)
