"""Rows of tables that only show: a hair line beneath each, the chosen one tinted, a sign before the word."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from custdesk.ui import icons
from custdesk.ui.exchange.import_wizard.verdicts import Sign
from custdesk.ui.growing import keep_fitting, keep_widths_fitting
from custdesk.ui.theme import Space, grown, tokens

Index = QModelIndex | QPersistentModelIndex
SIGN: Final = Qt.ItemDataRole.UserRole + 1
MUTED: Final = Qt.ItemDataRole.UserRole + 2
_ICON, _MARK = 14, 3
_LINE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | Qt.TextFlag.TextSingleLine
# Put together once: a table of many rows is painted cell by cell.
_FROM_LEFT, _FROM_RIGHT = int(Qt.AlignmentFlag.AlignLeft | _LINE), int(Qt.AlignmentFlag.AlignRight | _LINE)


class PlainRows(QStyledItemDelegate):
    """Paints what any table model says: its text, ``MUTED`` or not, with a ``SIGN`` or none."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours = tokens()
        rect: QRect = option.rect
        rtl = self._view.isRightToLeft()
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(colours.accent_soft))
            if index.column() == 0:
                ink = colours.link if self._view.hasFocus() else colours.edge
                left = rect.right() - _MARK + 1 if rtl else rect.left()
                painter.fillRect(left, rect.top(), _MARK, rect.height(), QColor(ink))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(colours.line))
        room = rect.adjusted(Space.S, 0, -Space.S, 0)
        sign = index.data(SIGN)
        ink = colours.muted if index.data(MUTED) else colours.text
        if isinstance(sign, Sign):
            ink = getattr(colours, sign.ink)
            size = grown(_ICON)
            left = room.right() - size if rtl else room.left()
            painter.drawPixmap(left, room.center().y() - size // 2, icons.pixmap(sign.icon, sign.ink, size))
            room = room.adjusted(0, 0, -size - Space.S, 0) if rtl else room.adjusted(size + Space.S, 0, 0, 0)
        painter.setPen(QColor(ink))
        painter.setFont(option.font)
        painter.setLayoutDirection(self._view.layoutDirection())
        text = option.fontMetrics.elidedText(str(index.data() or ""), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, _FROM_RIGHT if rtl else _FROM_LEFT, text)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = option.fontMetrics.horizontalAdvance(str(index.data() or ""))
        return QSize(width + 2 * Space.M, self._view.verticalHeader().defaultSectionSize())


def prepare(view: QTableView, name: str, row_height: int) -> None:
    """Make a table that is walked row by row and not edited."""
    view.setAccessibleName(name)
    view.setItemDelegate(PlainRows(view))
    view.setShowGrid(False)
    view.setWordWrap(False)
    view.setTabKeyNavigation(False)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    lines = view.verticalHeader()
    lines.hide()
    lines.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    keep_fitting(lines, lambda lines: lines.setDefaultSectionSize(grown(row_height)))
    keep_widths_fitting(view.horizontalHeader())
    head = view.horizontalHeader()
    head.setHighlightSections(False)
    head.setSectionsClickable(False)
    head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
