"""The first rows of a file, as they were read."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QLocale, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QTableView, QWidget

from custdesk.exchange.reading.model import CellError, FileReading
from custdesk.ui.exchange.import_wizard.cells import cell_text, column_letter
from custdesk.ui.exchange.import_wizard.plain_rows import MUTED, prepare
from custdesk.ui.theme import Space, grown

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_WORDS = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
ROWS_SHOWN = 8
_ROW_HEIGHT, _NARROWEST, _WIDEST = 28, 56, 240


class SampleModel(QAbstractTableModel):
    """The first rows of a :class:`FileReading`; the first column is their number in the file."""

    def __init__(self) -> None:
        super().__init__()
        self._reading: FileReading | None = None

    def show(self, reading: FileReading | None) -> None:
        self.beginResetModel()
        self._reading = reading
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() or self._reading is None else min(ROWS_SHOWN, len(self._reading.table.rows))

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() or self._reading is None else len(self._reading.table.headings) + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or self._reading is None:
            return None
        row, column = self._reading.table.rows[index.row()], index.column() - 1
        if role in _WORDS:
            return cell_text(row.cells[column]) if column >= 0 else QLocale().toString(row.line)
        if role == MUTED:
            return column < 0 or isinstance(row.cells[column], CellError)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if self._reading is None or role not in _WORDS or orientation is not Qt.Orientation.Horizontal:
            return None
        if section == 0:
            return translate("Import", "Row")
        return self._reading.table.headings[section - 1] or column_letter(section - 1)


class SampleTable(QTableView):
    """Shows the sample; nothing in it can be changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sample = SampleModel()
        self.sample.setParent(self)
        self.setModel(self.sample)
        prepare(self, translate("Import", "The first rows of the file"), _ROW_HEIGHT)
        self.horizontalHeader().setMinimumSectionSize(_NARROWEST)

    def show_reading(self, reading: FileReading | None) -> None:
        self.sample.show(reading)
        self.resizeColumnsToContents()
        head = self.horizontalHeader()
        for column in range(head.count()):
            head.resizeSection(column, min(head.sectionSize(column) + Space.S, grown(_WIDEST)))
