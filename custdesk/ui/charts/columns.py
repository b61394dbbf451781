"""Columns side by side, each with its figure above and its name below."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

from custdesk.ui.charts.bars import Bar, Bars
from custdesk.ui.theme import Space, TypeSize, grown, tokens

_TALL, _WIDE = 120, 240
_LEAST = 2
_WIDEST = 32


class NamedColumns(Bars):
    """The columns share the whole width. Where there is no room for all names, every second or third is written."""

    def sizeHint(self) -> QSize:
        return QSize(grown(_WIDE), grown(_TALL))

    def room_of(self, place: int) -> QRect:
        step = self.width() / max(1, len(self.bars))
        return self._mirrored(QRectF(place * step, 0, step, self.height()).toAlignedRect())

    def names_written(self) -> list[str]:
        """Return the names for which there is room, in order; the newest, last one is always among them."""
        return [bar.name for place, bar in enumerate(self.bars) if self._is_named(place)]

    def _is_named(self, place: int) -> bool:
        step = max(1.0, self.width() / max(1, len(self.bars)))
        metrics = QFontMetrics(self._small())
        widest = max((metrics.horizontalAdvance(bar.name) for bar in self.bars), default=0) + Space.XS
        every = max(1, -int(-widest // step))
        return (len(self.bars) - 1 - place) % every == 0

    def _paint_bar(self, painter: QPainter, place: int, bar: Bar, share: float) -> None:
        painter.setFont(self._small())
        line = QFontMetrics(self._small()).height()
        room = self.room_of(place)
        foot = self.height() - line - Space.XS
        tall = max(_LEAST, round(share * (foot - line - Space.XS))) if bar.number else 1
        wide = max(_LEAST, min(room.width() - Space.S, grown(_WIDEST)))
        rect = QRect(room.center().x() - wide // 2, foot - tall, wide, tall)
        self._fill(painter, rect, place, bar)
        middle = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom
        painter.setPen(QColor(tokens().text))
        painter.drawText(self._around(room, rect.top() - line - 1, line), middle, bar.shown())
        if self._is_named(place):
            painter.setPen(QColor(tokens().muted))
            painter.drawText(self._around(room, foot + Space.XS, line), middle, bar.name)

    def _around(self, room: QRect, top: int, tall: int) -> QRect:
        """Return a line over or under a column, wide enough for names that reach beyond it but within the chart."""
        line = QRect(room.left() - room.width(), top, 3 * room.width(), tall)
        shift = max(0, -line.left()) or min(0, self.width() - line.right() - 1)
        spare = abs(shift)
        return line.adjusted(spare, 0, -spare, 0)

    def _small(self) -> QFont:
        font = self.font()
        font.setPixelSize(TypeSize.SMALL)
        return font
