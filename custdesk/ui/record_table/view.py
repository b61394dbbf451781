"""The table on the screen: columns to choose, to move and to widen, sorted by the service."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QWidget

from custdesk.ui.growing import Growth, grow_widths, text_size
from custdesk.ui.record_table import arranging
from custdesk.ui.record_table.chooser import ColumnChooser
from custdesk.ui.record_table.columns import TableColumn
from custdesk.ui.record_table.model import MOST_SORTS, RecordTableModel, Sorting
from custdesk.ui.record_table.rows_view import RowsView


class RecordTable(RowsView):
    """``sorted_anew`` comes when the list is to be asked for in another order.

    ``arranged`` comes when columns, widths or sort changed by hand, for ``arrangement`` to be kept.
    """

    sorted_anew = Signal()
    arranged = Signal()

    def __init__(self, model: RecordTableModel, name: str, parent: QWidget | None = None) -> None:
        self._arranging = True
        super().__init__(model, name, parent)
        self.headings.sort_asked.connect(self._sort_by)
        self.headings.sectionResized.connect(self._tell)
        self.headings.sectionMoved.connect(self._tell)
        self.headings.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.headings.customContextMenuRequested.connect(lambda at: self.choose_columns(self.headings.mapToGlobal(at)))
        self._growth = Growth()
        text_size.changed.connect(self._grow)
        self.arrange({})

    def set_columns(self, columns: Sequence[TableColumn], arrangement: Mapping[str, Any]) -> None:
        """Show other columns, arranged in their own way."""
        self.records.set_columns(columns)
        self.arrange(arrangement)

    def arrange(self, arrangement: Mapping[str, Any]) -> None:
        """Set columns, widths and sort as ``arrangement`` has them; what it lacks or misstates stays as declared."""
        self._grow()
        self._arranging = True
        arranging.arrange(self.headings, self.records, arrangement)
        self._arranging = False

    def arrangement(self) -> dict[str, Any]:
        """Return columns, widths and sort for :meth:`arrange`."""
        self._grow()
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

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        # The menu key has no heading to point at.
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            self.choose_columns(self.viewport().mapToGlobal(QPoint(0, 0)))
        else:
            super().contextMenuEvent(event)

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

    def _grow(self) -> None:
        self._arranging = True  # nobody did it by hand
        grow_widths(self.headings, self._growth.times())
        self._arranging = False

    def _tell(self) -> None:
        if not self._arranging:
            self.arranged.emit()
