"""The table on the screen: no grid, no row numbers, columns to choose, sorted by the service."""

from array import array
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from custdesk.ui.growing import grow_widths, keep_fitting, text_size
from custdesk.ui.record_table import arranging
from custdesk.ui.record_table.chooser import ColumnChooser
from custdesk.ui.record_table.columns import TableColumn
from custdesk.ui.record_table.delegate import ROW_HEIGHT, RowDelegate
from custdesk.ui.record_table.header import SortHeader
from custdesk.ui.record_table.model import MOST_SORTS, Fetch, Index, Read, RecordTableModel, Sorting
from custdesk.ui.record_table.place import Place, chosen_rows, place_of, take_place
from custdesk.ui.theme import grown

_CHOOSE = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows

_ENDS = (QAbstractItemView.CursorAction.MoveHome, QAbstractItemView.CursorAction.MoveEnd)


class RecordTable(QTableView):
    """Shows a :class:`RecordTableModel`.

    ``chosen`` carries the id of the chosen record (0 for none), ``opened`` that of one opened by Enter or a double
    click; ``sorted_anew`` comes when it is to be asked for in another order; ``arranged`` when columns, widths or sort
    changed by hand, for ``arrangement`` to be kept.
    """

    chosen = Signal(int)
    opened = Signal(int)
    sorted_anew = Signal()
    arranged = Signal()

    def __init__(self, model: RecordTableModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.records = model
        model.setParent(self)
        self._arranging = True
        self.headings = SortHeader(model, self)
        self.setHorizontalHeader(self.headings)
        self.setModel(model)
        self.headings.see_no_selection()
        self.setAccessibleName(name)
        self.setItemDelegate(RowDelegate(self, model))
        self._dress()
        self.headings.sort_asked.connect(self._sort_by)
        self.headings.sectionResized.connect(self._tell)
        self.headings.sectionMoved.connect(self._tell)
        self.headings.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.headings.customContextMenuRequested.connect(lambda at: self.choose_columns(self.headings.mapToGlobal(at)))
        self.doubleClicked.connect(lambda index: self.opened.emit(model.record_id(index.row())))
        self.arrange({})

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
        text_size.changed.connect(self._grow)

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

    def set_columns(self, columns: Sequence[TableColumn], arrangement: Mapping[str, Any]) -> None:
        """Show other columns, arranged in their own way."""
        self.records.set_columns(columns)
        self.arrange(arrangement)

    def arrange(self, arrangement: Mapping[str, Any]) -> None:
        """Set columns, widths and sort as ``arrangement`` has them; what it lacks or misstates stays as declared."""
        self._arranging = True
        arranging.arrange(self.headings, self.records, arrangement)
        self._arranging = False

    def arrangement(self) -> dict[str, Any]:
        """Return columns, widths and sort for :meth:`arrange`."""
        return arranging.arrangement(self.headings, self.records)

    def shown_columns(self) -> list[str]:
        """Return the keys of the columns on the screen, in their order there."""
        return arranging.shown_columns(self.headings, self.records)

    def sort_by(self, sorting: Sorting) -> None:
        """Have the list sorted by these columns from now on."""
        if sorting != self.records.sorting:
            self.records.set_sorting(sorting)
            self.sorted_anew.emit()
            self._tell()

    def choose_columns(self, at: QPoint) -> ColumnChooser:
        """Open the chooser of columns at a place of the screen."""
        chooser = ColumnChooser(self)
        chooser.arranged.connect(self._tell)
        chooser.show_at(at)
        return chooser

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

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        # The menu key has no heading to point at.
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            self.choose_columns(self.viewport().mapToGlobal(QPoint(0, 0)))
        else:
            super().contextMenuEvent(event)

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
        model = self.records
        if current.isValid() and current.row() == model.rowCount() - 1 and model.canFetchMore(QModelIndex()):
            model.fetchMore(QModelIndex())

    def _take_place(self, place: Place, *, scroll: bool) -> None:
        if not take_place(self, place, scroll=scroll):
            self.tell_chosen()

    def _sort_by(self, place: int, joins: bool) -> None:
        """Sort by a column: anew, or behind those that sort already; by the same one again turns it round."""
        column, (rank, descending) = self.records.columns[place], self.records.sorted_as(place)
        if not column.sortable:
            return
        one = (column.key, bool(rank) and not descending)
        if not joins:
            alone = len(self.records.sorting) == 1
            self.sort_by((one if alone else (column.key, False),))
        elif rank:
            self.sort_by(tuple(one if known[0] == column.key else known for known in self.records.sorting))
        else:
            self.sort_by((*self.records.sorting[: MOST_SORTS - 1], one))

    def _grow(self, times: float) -> None:
        self._arranging = True  # nobody did it by hand
        grow_widths(self.headings, times)
        self._arranging = False

    def _tell(self) -> None:
        if not self._arranging:
            self.arranged.emit()
