"""Draws the cells of a list by hand: several times faster than the style sheet's own cells."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from custdesk.ui.record_table.model import RecordTableModel
from custdesk.ui.theme import Space, tokens

ROW_HEIGHT = 36
_MARK = 3


class RowDelegate(QStyledItemDelegate):
    """Rows with a hair line beneath; the chosen one is tinted and carries a bar at its leading edge."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self._view = view
        self._hovered = -1
        view.viewport().setMouseTracking(True)
        view.viewport().installEventFilter(self)
        view.entered.connect(self._enter)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        colours = tokens()
        rect: QRect = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if chosen:
            painter.fillRect(rect, QColor(colours.accent_soft))
        elif index.row() == self._hovered:
            painter.fillRect(rect, QColor(colours.hover))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(colours.line))
        if chosen and self._view.horizontalHeader().visualIndex(index.column()) == self._first_visual():
            self._paint_mark(painter, rect)
        self._paint_text(painter, option, index)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        text = str(index.data() or "")
        metrics = QFontMetrics(_font_of(option, index))
        return QSize(metrics.horizontalAdvance(text) + 2 * Space.S, ROW_HEIGHT)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Leave:
            self._enter(QModelIndex())
        return super().eventFilter(watched, event)

    def _enter(self, index: QModelIndex) -> None:
        for row in {self._hovered, index.row()} - {-1}:
            self._update_row(row)
        self._hovered = index.row()

    def _update_row(self, row: int) -> None:
        viewport = self._view.viewport()
        viewport.update(0, self._view.rowViewportPosition(row), viewport.width(), ROW_HEIGHT)

    def _first_visual(self) -> int:
        header = self._view.horizontalHeader()
        for visual in range(header.count()):
            if not header.isSectionHidden(header.logicalIndex(visual)):
                return visual
        return -1

    def _paint_mark(self, painter: QPainter, rect: QRect) -> None:
        colours = tokens()
        rtl = self._view.isRightToLeft()
        left = rect.right() - _MARK + 1 if rtl else rect.left()
        focused = self._view.hasFocus()
        painter.fillRect(left, rect.top(), _MARK, rect.height() - 1, QColor(colours.link if focused else colours.edge))

    def _paint_text(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        text = index.data()
        if not text:
            return
        colours = tokens()
        font = _font_of(option, index)
        painter.setFont(font)
        painter.setPen(QColor(colours.muted if index.data(RecordTableModel.MUTED) else colours.text))
        rect: QRect = option.rect.adjusted(Space.S, 0, -Space.S, 0)
        model = index.model()
        column = model.columns[index.column()] if isinstance(model, RecordTableModel) else None
        # Phones and identifiers read from left to right in every language; only their place in the cell mirrors.
        direction = Qt.LayoutDirection.LeftToRight if column and column.left_to_right else self._view.layoutDirection()
        painter.setLayoutDirection(direction)
        at_right = self._view.isRightToLeft() != bool(column and column.number)
        side = Qt.AlignmentFlag.AlignRight if at_right else Qt.AlignmentFlag.AlignLeft
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | Qt.TextFlag.TextSingleLine
        painter.drawText(rect, flags, shown)


def _font_of(option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QFont:
    font = QFont(option.font)
    model = index.model()
    if isinstance(model, RecordTableModel) and model.columns[index.column()].strong:
        font.setWeight(QFont.Weight.DemiBold)
    return font
