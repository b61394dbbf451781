"""A chart with what it shows, through which lens, and all of its figures as a table."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from custdesk.ui.theme import Space, grown
from custdesk.ui.widgets.labels import SectionHeading, look, small

translate = QCoreApplication.translate
_ROW = 28
_MOST_ROWS = 12


@dataclass(frozen=True, slots=True)
class Figures:
    """What a chart shows, as a table: the headings, and a row of texts for each bar."""

    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


class ChartCard(QFrame):
    """``as_table_chosen`` carries whether the person wants the figures as a table from now on."""

    as_table_chosen = Signal(bool)

    def __init__(self, title: str, chart: QWidget, below: QWidget | None = None, parent: QWidget | None = None) -> None:
        """``chart`` is the painted one, ``below`` stands under it and goes with it."""
        super().__init__(parent)
        look(self, "card")
        self.title = title
        self.setAccessibleName(title)
        self.chart = chart
        self.caption = small()
        self.table = _table(title)
        self.button = QPushButton()
        self.button.setCheckable(True)
        look(self.button, "link")
        self._parts = [part for part in (chart, below) if part is not None]
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.S, Space.L, Space.M)
        column.setSpacing(Space.S)
        column.addWidget(SectionHeading(title, self.button))
        column.addWidget(self.caption)
        for part in self._parts:
            column.addWidget(part)
        column.addWidget(self.table)
        self.show_as_table(False)
        self.button.clicked.connect(self._choose)

    def show_as_table(self, on: bool) -> None:
        """Show the figures as a table, or the painted chart."""
        self.button.setChecked(on)
        text = translate("Chart", "Show as chart") if on else translate("Chart", "Show as table")
        self.button.setText(text)
        self.button.setAccessibleDescription(self.title)
        self.table.setVisible(on)
        for part in self._parts:
            part.setVisible(not on)

    def show_figures(self, figures: Figures, caption: str) -> None:
        """Show other figures in the table; ``caption`` says whom they count and through which lens."""
        self.caption.setText(caption)
        self.table.setColumnCount(len(figures.headings))
        for place, text in enumerate(figures.headings):
            self.table.setHorizontalHeaderItem(place, _cell(text, number=place > 0))
        self.table.setRowCount(len(figures.rows))
        for row, texts in enumerate(figures.rows):
            for place, text in enumerate(texts):
                self.table.setItem(row, place, _cell(text, number=place > 0))
        _fit(self.table)

    def _choose(self, on: bool) -> None:
        self.show_as_table(on)
        self.as_table_chosen.emit(on)


def _table(name: str) -> QTableWidget:
    table = QTableWidget()
    table.setAccessibleName(name)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setTabKeyNavigation(False)
    table.setShowGrid(False)
    table.verticalHeader().hide()
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    header = table.horizontalHeader()
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setHighlightSections(False)
    return table


def _cell(text: str, *, number: bool) -> QTableWidgetItem:
    item = QTableWidgetItem(text)
    side = Qt.AlignmentFlag.AlignTrailing if number else Qt.AlignmentFlag.AlignLeading
    item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
    return item


def _fit(table: QTableWidget) -> None:
    # The names take what the numbers leave.
    table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    table.verticalHeader().setDefaultSectionSize(grown(_ROW))
    rows = min(max(1, table.rowCount()), _MOST_ROWS)
    table.setFixedHeight(table.horizontalHeader().sizeHint().height() + rows * grown(_ROW) + Space.XS)
