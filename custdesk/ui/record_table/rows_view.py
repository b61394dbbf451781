"""Rows on the screen: chosen, walked along, kept in sight; no grid, no row numbers."""

from array import array

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from custdesk.ui.growing import keep_fitting
from custdesk.ui.record_table.delegate import ROW_HEIGHT, RowDelegate
from custdesk.ui.record_table.header import SortHeader
from custdesk.ui.record_table.model import RecordTableModel
from custdesk.ui.record_table.place import Place, chosen_rows, place_of, take_place
from custdesk.ui.record_table.rows import Fetch, Index, Read
from custdesk.ui.theme import grown

_CHOOSE = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
_ENDS = (QAbstractItemView.CursorAction.MoveHome, QAbstractItemView.CursorAction.MoveEnd)


class RowsView(QTableView):
    """Shows the rows of a :class:`RecordTableModel` below their ``headings``.

    ``chosen`` carries the id of the chosen record (0 for none), ``opened`` that of one opened by Enter or a double
    click.
    """

    chosen = Signal(int)
    opened = Signal(int)

    def __init__(self, model: RecordTableModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.records = model
        model.setParent(self)
        self.headings = SortHeader(model, self)
        self.setHorizontalHeader(self.headings)
        self.setModel(model)
        self.headings.see_no_selection()
        self.setAccessibleName(name)
        self.setItemDelegate(RowDelegate(self, model))
        self._dress()
        self.doubleClicked.connect(lambda index: self.opened.emit(model.record_id(index.row())))

    def _dress(self) -> None:
        self.setProperty("look", "in-card")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setCornerButtonEnabled(False)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        keep_fitting(rows, lambda rows: rows.setDefaultSectionSize(grown(ROW_HEIGHT)))

    def show_records(self, fetch: Fetch, *, keep_place: bool = False) -> None:
        """Show what ``fetch`` brings; with ``keep_place`` as many rows as before, and scrolled to where it was.

        The chosen record stays chosen if it is among the rows.
        """
        place = place_of(self)
        self.records.show(fetch, at_least=self.records.rowCount() if keep_place else 0)
        self._take_place(place, scroll=keep_place)
        if not keep_place and not self.chosen_id():
            self.scrollToTop()

    def show_order(self, ids: "array[int]", read: Read, *, keep_place: bool = True) -> None:
        """Show the rows of these ids, which ``read`` brings; what is chosen, and what is in sight, stays so by id."""
        place = place_of(self)
        if not self.records.show_order(ids, read):
            self._take_place(place, scroll=keep_place)
        if not keep_place and not self.chosen_id():
            self.scrollToTop()

    def chosen_id(self) -> int:
        """Return the id of the chosen record, or 0; of several that of the one at which the keyboard is."""
        selection, current = self.selectionModel(), self.currentIndex()
        if current.isValid() and selection.isSelected(current):
            return self.records.record_id(current.row())
        rows = chosen_rows(self)
        return self.records.record_id(rows[0].start) if rows else 0

    def choose(self, record_id: int, *, quietly: bool = False) -> bool:
        """Choose a record if it is among the rows known; return whether it is."""
        row = self.records.row_of(record_id)
        if row < 0:
            return False
        blocked = self.blockSignals(quietly)
        self.selectionModel().setCurrentIndex(self.records.index(row, self.first_column()), _CHOOSE)
        self.blockSignals(blocked)
        self.scrollTo(self.records.index(row, self.first_column()))
        return True

    def choose_nothing(self) -> None:
        self.selectionModel().clear()

    def first_column(self) -> int:
        """Return the place of the column that stands first on the screen."""
        places = map(self.headings.logicalIndex, range(self.headings.count()))
        return next(place for place in places if not self.headings.isSectionHidden(place))

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        # Whole rows are chosen: the ends are those of the list and not those of a row.
        if action in _ENDS:
            modifiers |= Qt.KeyboardModifier.ControlModifier
        return super().moveCursor(action, modifiers)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        current = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and current.isValid():
            self.choose(self.records.record_id(current.row()))
            self.opened.emit(self.chosen_id())
            return
        if event.key() == Qt.Key.Key_Down and current.isValid() and not self.chosen_id():
            # The keyboard stands at the first row already, without having chosen it.
            self.choose(self.records.record_id(current.row()))
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        row = self.visualRect(self.currentIndex())
        was_in_sight = self.currentIndex().isValid() and row.top() >= 0 and row.bottom() < event.oldSize().height()
        super().resizeEvent(event)
        if was_in_sight and row.bottom() >= self.viewport().height():
            # Whom one has just chosen stays in sight where something opens beside the list.
            self.scrollTo(self.currentIndex())

    def paintEvent(self, event: QPaintEvent) -> None:
        first = self.rowAt(0)
        if first >= 0:
            last = self.rowAt(self.viewport().height() - 1)
            self.records.prepare(first, last if last >= 0 else self.records.rowCount() - 1)
        super().paintEvent(event)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.viewport().update()
        self.tell_chosen()

    def tell_chosen(self) -> None:
        """Tell what is chosen now."""
        self.chosen.emit(self.chosen_id())

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()
        model = self.records
        if current.isValid() and current.row() == model.rowCount() - 1 and model.canFetchMore(QModelIndex()):
            model.fetchMore(QModelIndex())

    def _take_place(self, place: Place, *, scroll: bool) -> None:
        if not take_place(self, place, scroll=scroll):
            self.tell_chosen()
