"""The headings of a list, which show by what it is sorted: an arrow, and a number where there are several."""

from PySide6.QtCore import QEvent, QItemSelectionModel, QLocale, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QMouseEvent, QPainter, QPolygonF
from PySide6.QtWidgets import QHeaderView, QWidget

from custdesk.ui.record_table.model import RecordTableModel
from custdesk.ui.theme import Space, TypeSize, tokens

_MARK = 24
_ARROW, _ARROW_HEIGHT = 4, 5
_NARROWEST = 48


class SortHeader(QHeaderView):
    """``sort_asked`` carries the column of a heading that was clicked, and whether it joins those that sort already."""

    sort_asked = Signal(int, bool)

    def __init__(self, model: RecordTableModel, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._records = model
        self._joins = False
        self.setSectionsMovable(True)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(_NARROWEST)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.setStretchLastSection(True)
        self.sectionClicked.connect(lambda place: self.sort_asked.emit(place, self._joins))

    def see_no_selection(self) -> None:
        """Do not look whether whole columns are chosen: with a million rows chosen that took 14 seconds a paint."""
        self.setSelectionModel(QItemSelectionModel(self._records, self))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._joins = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        super().mouseReleaseEvent(event)
        self._joins = False

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self.viewport().update()

    def sectionSizeFromContents(self, logical_index: int) -> QSize:
        size = super().sectionSizeFromContents(logical_index)
        return size + QSize(_MARK, 0) if self._records.sorted_as(logical_index)[0] else size

    def paintSection(self, painter: QPainter, rect: QRect, logical_index: int) -> None:
        rank, descending = self._records.sorted_as(logical_index)
        if not rank:
            super().paintSection(painter, rect, logical_index)
            return
        at_left = self.isRightToLeft()
        mark = QRect(rect.left() if at_left else rect.right() - _MARK + 1, rect.top(), _MARK, rect.height())
        words = rect.adjusted(_MARK, 0, 0, 0) if at_left else rect.adjusted(0, 0, -_MARK, 0)
        painter.save()
        super().paintSection(painter, words, logical_index)
        painter.restore()
        self._paint_mark(painter, mark, rank if len(self._records.sorting) > 1 else 0, descending=descending)

    def _paint_mark(self, painter: QPainter, mark: QRect, number: int, *, descending: bool) -> None:
        colours = tokens()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(mark, QColor(colours.surface))
        painter.fillRect(mark.left(), mark.bottom(), mark.width(), 1, QColor(colours.edge))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.link))
        middle = mark.center().y()
        left, right = mark.left() + Space.XS / 2, mark.left() + Space.XS / 2 + 2 * _ARROW
        if number == 0 and self.isRightToLeft():
            left, right = left + Space.S, right + Space.S
        tip, base = (middle + _ARROW_HEIGHT / 2, middle - _ARROW_HEIGHT / 2)
        if not descending:
            tip, base = base, tip
        painter.drawPolygon(QPolygonF([QPointF(left, base), QPointF(right, base), QPointF((left + right) / 2, tip)]))
        if number:
            font = QFont(self.font())
            font.setPixelSize(TypeSize.SMALL)
            painter.setFont(font)
            painter.setPen(QColor(colours.link))
            room = mark.adjusted(round(right) - mark.left() + 2, 0, 0, 0)
            sides = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(room, sides, QLocale().toString(number))
        painter.restore()
