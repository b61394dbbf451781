"""The headings of a list, which show by what it is sorted: an arrow, and a number where there are several."""

from PySide6.QtCore import QEvent, QItemSelectionModel, QLocale, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QMouseEvent, QPainter, QPolygonF
from PySide6.QtWidgets import QHeaderView, QWidget

from custdesk.ui.record_table.model import RecordTableModel
from custdesk.ui.theme import Space, TypeSize, grown, tokens

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
        self._sizes: dict[str, QSize] = {}
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
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._sizes.clear()
            self.viewport().update()

    def sectionSizeFromContents(self, logical_index: int) -> QSize:
        size = self._size_of_words(logical_index)
        return size + QSize(grown(_MARK), 0) if self._records.sorted_as(logical_index)[0] else size

    def paintSection(self, painter: QPainter, rect: QRect, logical_index: int) -> None:
        rank, descending = self._records.sorted_as(logical_index)
        if not rank:
            super().paintSection(painter, rect, logical_index)
            return
        # The mark stands right behind the words: at the end of a wide column it would seem to belong to the next one.
        room = grown(_MARK)
        needed = self._size_of_words(logical_index).width() - Space.S
        width = max(0, min(needed, rect.width() - room))
        left, at_left = rect.left(), self.isRightToLeft()
        words = QRect(rect.right() - width + 1 if at_left else left, rect.top(), width, rect.height())
        rest = QRect(left if at_left else left + width, rect.top(), rect.width() - width, rect.height())
        painter.save()
        super().paintSection(painter, words, logical_index)
        painter.restore()
        colours = tokens()
        painter.fillRect(rest, QColor(colours.surface))
        painter.fillRect(rest.left(), rest.bottom(), rest.width(), 1, QColor(colours.edge))
        mark = QRect(rest.right() - room + 1 if at_left else rest.left(), rest.top(), room, rest.height())
        self._paint_mark(painter, mark, rank if len(self._records.sorting) > 1 else 0, descending=descending)

    def _size_of_words(self, place: int) -> QSize:
        """Return the room a heading needs: Qt asks for that of all of them whenever something around them moves."""
        words = self._records.columns[place].title()
        if words not in self._sizes:
            self._sizes[words] = super().sectionSizeFromContents(place)
        return self._sizes[words]

    def _paint_mark(self, painter: QPainter, mark: QRect, number: int, *, descending: bool) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens().link))
        middle, half = mark.center().y(), (_ARROW_HEIGHT if descending else -_ARROW_HEIGHT) / 2
        left = mark.left() + (Space.M if self.isRightToLeft() and not number else Space.XS / 2)
        right = left + 2 * _ARROW
        tip = QPointF((left + right) / 2, middle + half)
        painter.drawPolygon(QPolygonF([QPointF(left, middle - half), QPointF(right, middle - half), tip]))
        if number:
            font = QFont(self.font())
            font.setPixelSize(TypeSize.SMALL)
            painter.setFont(font)
            painter.setPen(QColor(tokens().link))
            room = mark.adjusted(round(right) - mark.left() + 2, 0, 0, 0)
            sides = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(room, sides, QLocale().toString(number))
        painter.restore()
