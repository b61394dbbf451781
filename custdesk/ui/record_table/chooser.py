"""Chooses the columns of a list: which, in which order, how wide, and what it is sorted by; all of it by keyboard."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from custdesk.ui.record_table.arranging import NARROWEST, WIDEST
from custdesk.ui.record_table.model import MOST_SORTS
from custdesk.ui.theme import Space, grown
from custdesk.ui.widgets.flow import FlowLayout
from custdesk.ui.widgets.labels import small

if TYPE_CHECKING:
    from custdesk.ui.record_table.view import RecordTable

translate = QCoreApplication.translate
_WIDTH, _HEIGHT = 360, 460
_STEP = 20
_KEY = Qt.ItemDataRole.UserRole
_ON, _OFF = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class ColumnChooser(QFrame):
    """A list of all columns with a tick at those on the screen; closes when one looks elsewhere.

    ``arranged`` comes after each change, which the table shows at once.
    """

    arranged = Signal()

    def __init__(self, table: "RecordTable") -> None:
        super().__init__(table, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("look", "popup")
        self.setAccessibleName(translate("RecordTable", "Columns"))
        self._table = table
        self.list = QListWidget()
        self.list.setAccessibleName(translate("RecordTable", "Columns"))
        self.list.itemChanged.connect(self._tick)
        self.list.currentRowChanged.connect(lambda _row: self._settle())
        self.up = self._button(translate("RecordTable", "Up"), "Ctrl+Up", partial(self.move_column, -1))
        self.down = self._button(translate("RecordTable", "Down"), "Ctrl+Down", partial(self.move_column, 1))
        self.narrower = self._button(translate("RecordTable", "Narrower"), "Ctrl+-", partial(self.widen, -_STEP))
        self.wider = self._button(translate("RecordTable", "Wider"), "Ctrl++", partial(self.widen, _STEP))
        self.sorts = self._button(translate("RecordTable", "Sort"), "Ctrl+Space", self.sort)
        self.again = self._button(translate("RecordTable", "As at the beginning"), "", self.start_again)
        self.setFixedSize(grown(_WIDTH), grown(_HEIGHT))
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.S, Space.S, Space.S, Space.S)
        column.setSpacing(Space.S)
        column.addWidget(self.list, 1)
        buttons = QWidget()
        flow = FlowLayout(buttons)
        for button in (self.up, self.down, self.narrower, self.wider, self.sorts, self.again):
            flow.addWidget(button)
        column.addWidget(buttons)
        column.addWidget(
            small(translate("RecordTable", "Space shows or hides a column. Sort again turns it round, then ends it."))
        )
        self._fill()

    def show_at(self, at: QPoint) -> None:
        """Open with the upper corner, where one begins to read, at a place of the screen."""
        if self._table.isRightToLeft():
            at = at - QPoint(self.width(), 0)
        room = self._table.screen().availableGeometry()
        x = max(room.left(), min(at.x(), room.right() - self.width()))
        y = max(room.top(), min(at.y(), room.bottom() - self.height()))
        self.move(x, y)
        self.show()
        self.list.setFocus()

    def move_column(self, by: int) -> None:
        """Put the column in hand one place further on."""
        shown, key = self._table.shown_columns(), self._key()
        if key not in shown or not 0 <= shown.index(key) + by < len(shown):
            return
        header, place = self._table.headings, self._table.records.place_of(key)
        beside = self._table.records.place_of(shown[shown.index(key) + by])
        header.moveSection(header.visualIndex(place), header.visualIndex(beside))
        self._done()

    def widen(self, by: int) -> None:
        """Make the column in hand wider by so many pixels."""
        header, place = self._table.headings, self._table.records.place_of(self._key())
        if not header.isSectionHidden(place):
            header.resizeSection(place, max(NARROWEST, min(WIDEST, header.sectionSize(place) + by)))
            self._done()

    def sort(self) -> None:
        """Sort by the column in hand, too: upwards, then downwards, then no more."""
        records, key = self._table.records, self._key()
        rank, descending = records.sorted_as(records.place_of(key))
        others = tuple(one for one in records.sorting if one[0] != key)
        if not rank:
            self._table.sort_by((*others[: MOST_SORTS - 1], (key, False)))
        elif not descending:
            self._table.sort_by(tuple((one, True) if one == key else (one, down) for one, down in records.sorting))
        elif others:
            self._table.sort_by(others)
        else:
            self._table.sort_by(((key, False),))
        self._done()

    def start_again(self) -> None:
        """Show the declared columns, as wide and in the order that they were declared in."""
        declared = [column.key for column in self._table.records.columns]
        self._table.arrange({"columns": declared})
        self._table.arrange({})
        self._done()

    def _key(self) -> str:
        item = self.list.currentItem()
        return str(item.data(_KEY)) if item else ""

    def _tick(self, item: QListWidgetItem) -> None:
        place = self._table.records.place_of(str(item.data(_KEY)))
        on = item.checkState() is _ON
        if on or len(self._table.shown_columns()) > 1:
            self._table.setColumnHidden(place, not on)
        self.list.setCurrentItem(item)
        self._done()

    def _done(self) -> None:
        self._fill(self._key())
        self.arranged.emit()

    def _fill(self, chosen: str = "") -> None:
        records, shown = self._table.records, self._table.shown_columns()
        hidden = [column.key for column in records.columns if column.key not in shown]
        with QSignalBlocker(self.list):
            self.list.clear()
            for key in (*shown, *hidden):
                item = QListWidgetItem(self._words(key), self.list)
                item.setData(_KEY, key)
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                item.setCheckState(_ON if key in shown else _OFF)
                if key == chosen or (not chosen and not self.list.currentItem()):
                    self.list.setCurrentItem(item)
        self._settle()

    def _words(self, key: str) -> str:
        records = self._table.records
        place = records.place_of(key)
        return str(records.headerData(place, Qt.Orientation.Horizontal, Qt.ItemDataRole.AccessibleTextRole))

    def _settle(self) -> None:
        records, shown, key = self._table.records, self._table.shown_columns(), self._key()
        there = key in shown
        self.up.setEnabled(there and key != shown[0])
        self.down.setEnabled(there and key != shown[-1])
        # The last column takes the room that is left.
        for button in (self.narrower, self.wider):
            button.setEnabled(there and key != shown[-1])
        column = next((column for column in records.columns if column.key == key), None)
        self.sorts.setEnabled(bool(records.sorting) and column is not None and column.sortable)

    def _button(self, text: str, keys: str, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked=False: act())
        if keys:
            sequence = QKeySequence(keys)
            button.setToolTip(sequence.toString(QKeySequence.SequenceFormat.NativeText))
            QShortcut(sequence, self, button.click)
        return button
