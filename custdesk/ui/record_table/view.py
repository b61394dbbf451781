"""The table on the screen: no grid, no row numbers, columns to choose, sorted by the service."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QItemSelection, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QMenu, QTableView, QWidget

from custdesk.ui.record_table.columns import TableColumn
from custdesk.ui.record_table.delegate import ROW_HEIGHT, RowDelegate
from custdesk.ui.record_table.model import Fetch, Index, RecordTableModel

translate = QCoreApplication.translate
_NARROWEST, _WIDEST = 48, 900


class RecordTable(QTableView):
    """Shows a :class:`RecordTableModel`.

    ``chosen`` carries the id of the chosen record (0 for none), ``opened`` that of one opened by Enter or a double
    click; ``arranged`` comes when columns, widths or sort changed by hand, for ``arrangement`` to be kept.
    """

    chosen = Signal(int)
    opened = Signal(int)
    arranged = Signal()

    def __init__(self, model: RecordTableModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.records = model
        model.setParent(self)
        self._arranging = True
        self.setModel(model)
        self.setAccessibleName(name)
        self.setItemDelegate(RowDelegate(self, model))
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
        rows.setDefaultSectionSize(ROW_HEIGHT)
        self._prepare_header()
        self.doubleClicked.connect(lambda index: self.opened.emit(model.record_id(index.row())))
        self.arrange({})

    def _prepare_header(self) -> None:
        header = self.horizontalHeader()
        header.setSectionsMovable(True)
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setHighlightSections(False)
        header.setMinimumSectionSize(_NARROWEST)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setStretchLastSection(True)
        header.sectionClicked.connect(self._sort_by)
        header.sectionResized.connect(self._tell)
        header.sectionMoved.connect(self._tell)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(lambda at: self.choose_columns(header.mapToGlobal(at)))

    def show_records(self, fetch: Fetch, *, keep_place: bool = False) -> None:
        """Show what ``fetch`` brings; with ``keep_place`` as many rows as before, and scrolled to where it was.

        The chosen record stays chosen if it is among the rows.
        """
        chosen, scrolled = self.chosen_id(), self.verticalScrollBar().value()
        self.records.show(fetch, at_least=self.records.rowCount() if keep_place else 0)
        if chosen and not self.choose(chosen, quietly=True):
            self.chosen.emit(0)
        if keep_place:
            self.verticalScrollBar().setValue(scrolled)
        elif not chosen:
            self.scrollToTop()

    def chosen_id(self) -> int:
        """Return the id of the chosen record, or 0."""
        rows = self.selectionModel().selectedRows()
        return self.records.record_id(rows[0].row()) if rows else 0

    def choose(self, record_id: int, *, quietly: bool = False) -> bool:
        """Choose a record if it is among the rows fetched; return whether it is."""
        row = self.records.row_of(record_id)
        if row < 0:
            return False
        selection = self.selectionModel()
        blocked = self.blockSignals(quietly)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        selection.setCurrentIndex(self.records.index(row, self._first_column()), flags)
        self.blockSignals(blocked)
        self.scrollTo(self.records.index(row, self._first_column()))
        return True

    def set_columns(self, columns: Sequence[TableColumn], arrangement: Mapping[str, Any]) -> None:
        """Show other columns, arranged in their own way."""
        self.records.set_columns(columns)
        self.arrange(arrangement)

    def choose_nothing(self) -> None:
        self.selectionModel().clear()

    def arrange(self, arrangement: Mapping[str, Any]) -> None:
        """Set columns, widths and sort as ``arrangement`` has them; what it lacks or misstates stays as declared."""
        self._arranging = True
        model, header = self.records, self.horizontalHeader()
        places = {column.key: place for place, column in enumerate(model.columns)}
        kept = arrangement.get("columns")
        keys = [key for key in kept if key in places] if isinstance(kept, list) else []
        keys = keys or [column.key for column in model.columns if column.shown]
        for visual, key in enumerate(keys):
            header.moveSection(header.visualIndex(places[key]), visual)
        widths = arrangement.get("widths")
        for key, place in places.items():
            self.setColumnHidden(place, key not in keys)
            width = widths.get(key) if isinstance(widths, Mapping) else None
            fits = isinstance(width, int) and _NARROWEST <= width <= _WIDEST
            header.resizeSection(place, width if fits and width else model.columns[place].width)
        sort = places.get(str(arrangement.get("sort")))
        if sort is not None and model.columns[sort].sortable:
            model.sort_key = str(arrangement["sort"])
            model.descending = arrangement.get("descending") is True
        self._show_sort()
        self._arranging = False

    def arrangement(self) -> dict[str, Any]:
        """Return columns, widths and sort for :meth:`arrange`."""
        header, columns = self.horizontalHeader(), self.records.columns
        shown = self.shown_columns()
        widths = {column.key: header.sectionSize(place) for place, column in enumerate(columns) if column.key in shown}
        # The last column is as wide as the room there is, which nobody chose.
        widths.pop(shown[-1], None)
        return {
            "columns": shown,
            "widths": widths,
            "sort": self.records.sort_key,
            "descending": self.records.descending,
        }

    def shown_columns(self) -> list[str]:
        """Return the keys of the columns on the screen, in their order there."""
        header = self.horizontalHeader()
        places = [header.logicalIndex(visual) for visual in range(header.count())]
        return [self.records.columns[place].key for place in places if not header.isSectionHidden(place)]

    def choose_columns(self, at: QPoint) -> None:
        """Open the menu of columns at a place of the screen."""
        menu = self.column_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    def column_menu(self) -> QMenu:
        """Return a menu with a tick for each column; the caller shows it."""
        menu = QMenu(self)
        shown = self.shown_columns()
        for place, column in enumerate(self.records.columns):
            action = menu.addAction(column.title())
            action.setCheckable(True)
            action.setChecked(column.key in shown)
            action.setEnabled(shown != [column.key])
            action.toggled.connect(lambda on, place=place: self._show_column(place, on))
        menu.addSeparator()
        menu.addAction(translate("RecordTable", "As at the beginning")).triggered.connect(self._start_again)
        return menu

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

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.viewport().update()
        self.chosen.emit(self.chosen_id())

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        model = self.records
        if current.isValid() and current.row() == model.rowCount() - 1 and model.canFetchMore(QModelIndex()):
            model.fetchMore(QModelIndex())

    def _first_column(self) -> int:
        header = self.horizontalHeader()
        places = map(header.logicalIndex, range(header.count()))
        return next(place for place in places if not header.isSectionHidden(place))

    def _sort_by(self, place: int) -> None:
        model = self.records
        if not model.columns[place].sortable:
            self._show_sort()
            return
        again = model.columns[place].key == model.sort_key
        descending = again and not model.descending
        model.sort(place, Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder)
        self._show_sort()
        self.scrollToTop()
        self._tell()

    def _show_sort(self) -> None:
        order = Qt.SortOrder.DescendingOrder if self.records.descending else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicator(self.records.place_of(self.records.sort_key), order)

    def _show_column(self, place: int, on: bool) -> None:
        self.setColumnHidden(place, not on)
        self._tell()

    def _start_again(self) -> None:
        declared = [column.key for column in self.records.columns]
        self.arrange({"columns": declared})
        self.arrange({})
        self._tell()

    def _tell(self) -> None:
        if not self._arranging:
            self.arranged.emit()
