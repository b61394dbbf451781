"""Rows one under the other, in pages."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from custdesk.ui.quality.rows import TwoRow
from custdesk.ui.theme import Space
from custdesk.ui.widgets import EmptyPlace, scrolling, tab_as_one_reads, words
from custdesk.ui.widgets.labels import look

translate = QCoreApplication.translate


class Listing(QWidget):
    """Rows one under the other, read on in pages; an empty one says what to do next."""

    def __init__(self, empty: EmptyPlace, read_on: Callable[[], None]) -> None:
        super().__init__()
        self.rows: list[TwoRow] = []
        self.says = words(muted=True)
        self.more = QPushButton(translate("Lookalikes", "Show more"))
        look(self.more, "link")
        self.more.setAutoDefault(False)
        self.more.clicked.connect(read_on)
        self._room = QVBoxLayout()
        self._room.setSpacing(Space.S)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._room)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch()
        self.area = scrolling(inner, apart=True)
        self.empty = empty
        self._places = QStackedWidget()
        self._places.addWidget(self.area)
        self._places.addWidget(empty)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, Space.M, 0, 0)
        outer.setSpacing(Space.S)
        outer.addWidget(self.says)
        outer.addWidget(self._places, 1)
        self.clear()

    def clear(self) -> None:
        """Take all rows away."""
        for row in self.rows:
            row.hide()
            row.deleteLater()
        self.rows = []
        self.says.hide()
        self.show_rows((), more=False)

    def show_rows(self, rows: Sequence[TwoRow], *, more: bool) -> None:
        """Add rows at the end; ``more`` says that there are others."""
        for row in rows:
            self.rows.append(row)
            self._room.addWidget(row)
        self.more.setVisible(more)
        self._places.setCurrentWidget(self.area if self.rows else self.empty)
        tab_as_one_reads(self.area)
