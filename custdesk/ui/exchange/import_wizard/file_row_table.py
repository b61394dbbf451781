"""The cells of one row of the file on the screen, as high as they need."""

from collections.abc import Iterator
from math import ceil

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from custdesk.ui.exchange.import_wizard.file_row import CELL, HEADING, LINE, CellLine, FileRowModel
from custdesk.ui.theme import Space, tokens

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex
_HEADING_SHARE = 0.36
_LOWEST = 28
_MARK = 2


class FileRowTable(QTableView):
    """Double click, F2 or typing opens a cell; Enter takes what was typed, Esc leaves it as it was.

    ``closed`` comes when a cell is not typed into any more.
    """

    closed = Signal()

    def __init__(self, model: FileRowModel) -> None:
        super().__init__()
        self.cells = model
        self.setModel(model)
        self.setAccessibleName(translate("Import", "The cells of this row in the file"))
        self.setItemDelegate(_Cells(self))
        self.setProperty("look", "in-card")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed)
        for policy in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(_LOWEST)
        model.modelReset.connect(self._fit)

    def open_cell(self, row: int) -> None:
        """Put the cursor into a cell, to mend it."""
        index = self.cells.index(row, CELL)
        self.setFocus()
        self.setCurrentIndex(index)
        self.edit(index)

    def editing(self) -> bool:
        """Return whether a cell is being typed into."""
        return self.state() is QAbstractItemView.State.EditingState

    def closeEditor(self, editor: QWidget, hint: QStyledItemDelegate.EndEditHint) -> None:
        super().closeEditor(editor, hint)
        self.closed.emit()

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        steps = {QAbstractItemView.CursorAction.MoveNext: 1, QAbstractItemView.CursorAction.MovePrevious: -1}
        if action in steps:
            return self.cells.index(self.currentIndex().row() + steps[action], CELL)
        return super().moveCursor(action, modifiers)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _fit(self) -> None:
        """Give each cell the height of its words, and the table that of all cells: what is around it scrolls."""
        width = self.viewport().width()
        self.horizontalHeader().resizeSection(HEADING, int(width * _HEADING_SHARE))
        self.horizontalHeader().resizeSection(CELL, width - int(width * _HEADING_SHARE))
        for row in range(self.cells.rowCount()):
            heights = (self._height(row, column) for column in (HEADING, CELL))
            self.verticalHeader().resizeSection(row, max(_LOWEST, *heights))
        self.setFixedHeight(self.verticalHeader().length() + 2 * self.frameWidth())

    def _height(self, row: int, column: int) -> int:
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        option.rect = QRect(0, 0, self.columnWidth(column), 0)
        return self.itemDelegate().sizeHint(option, self.cells.index(row, column)).height()


class _Cells(QStyledItemDelegate):
    """Paints the value of a cell, beneath it what the file has where it was mended, and what is wrong with it."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours, rect = tokens(), QRect(option.rect)
        rtl = option.direction is Qt.LayoutDirection.RightToLeft
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected and option.state & QStyle.StateFlag.State_Active:
            painter.fillRect(rect, QColor(colours.accent_soft))
        line: CellLine = index.data(LINE)
        if line.says and index.column() == HEADING:
            left = rect.right() - _MARK + 1 if rtl else rect.left()
            painter.fillRect(left, rect.top(), _MARK, rect.height(), QColor(_ink(line)))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(colours.line))
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        room = rect.adjusted(Space.S, Space.XS, -Space.S, 0)
        for text, font, ink in _parts(option.font, line, index.column()):
            laid = _laid_out(font, text, room.width(), side)
            painter.setPen(QColor(ink))
            laid.draw(painter, QPointF(room.topLeft()))
            room.setTop(room.top() + _height_of(laid))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = option.rect.width() - 2 * Space.S
        parts = _parts(option.font, index.data(LINE), index.column())
        laid = (_laid_out(font, text, width, Qt.AlignmentFlag.AlignLeft) for text, font, _ink in parts)
        return QSize(option.rect.width(), 2 * Space.XS + sum(map(_height_of, laid)))

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        del option
        editor = QLineEdit(parent)
        line: CellLine = index.data(LINE)
        editor.setAccessibleName(line.heading)
        editor.setAccessibleDescription(line.says)
        return editor

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        del index
        # As high as its look needs, however low the cell is.
        editor.setGeometry(option.rect)
        editor.resize(option.rect.width(), max(editor.sizeHint().height(), _LOWEST))


def _parts(font: QFont, line: CellLine, column: int) -> Iterator[tuple[str, QFont, str]]:
    """Yield what stands in a cell of the table, from above, with its font and ink."""
    colours = tokens()
    if column == HEADING:
        yield line.heading, font, colours.muted
        return
    strong = QFont(font)
    strong.setWeight(QFont.Weight.DemiBold)
    yield line.value or "–", strong if line.mended is not None else font, colours.text if line.value else colours.muted
    if line.was:
        yield line.was, font, colours.muted
    if line.says:
        yield line.says, font, _ink(line)


def _ink(line: CellLine) -> str:
    return tokens().danger if line.refused else tokens().warning


def _laid_out(font: QFont, text: str, width: int, side: Qt.AlignmentFlag) -> QTextLayout:
    """Return a text in lines as wide as there is room; only a word that has no room by itself is broken."""
    laid = QTextLayout(text.replace("\n", "\u2028"), font)
    option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    laid.setTextOption(option)
    laid.beginLayout()
    top = 0.0
    while (line := laid.createLine()).isValid():
        line.setLineWidth(max(1, width))
        line.setPosition(QPointF(0, top))
        top += line.height()
    laid.endLayout()
    return laid


def _height_of(laid: QTextLayout) -> int:
    return ceil(laid.boundingRect().height())
