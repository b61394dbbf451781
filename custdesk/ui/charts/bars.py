"""Bars painted by hand: they mirror, take the colours of the theme, and can be read and chosen without seeing them."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QLocale, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from custdesk.ui.growing import keep_fitting
from custdesk.ui.theme import Space, TypeSize, grown, tokens

_TALL, _WIDE = 64, 240
_WIDEST_BAR = 28
_LEAST = 2
_MOST_FOR_NAMES = 0.45


@dataclass(frozen=True, slots=True)
class Bar:
    """``words`` say it with its figure; ``name`` stands before a lying bar, ``value`` is what choosing it gives.

    ``figure`` is written in place of the number, where that is not what shall be read.
    """

    words: str
    number: int
    value: object = None
    name: str = ""
    figure: str = ""

    def shown(self) -> str:
        """Return the figure as it is written at the bar."""
        return self.figure or QLocale().toString(self.number)


class Bars(QWidget):
    """Bars side by side, the first at the leading edge. ``chosen`` carries the value of one that was chosen.

    With the keyboard: arrows go from bar to bar, Enter chooses, Home and End go to the ends. Bars that are not
    ``choosable`` are only looked at.
    """

    chosen = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None, *, choosable: bool = True) -> None:
        super().__init__(parent)
        self.bars: tuple[Bar, ...] = ()
        self._choosable = choosable
        self._whole = 0
        self._current = -1
        self._name = name
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        keep_fitting(self, lambda bars: bars.updateGeometry())

    def show_bars(self, bars: Sequence[Bar], summary: str, *, whole: int = 0) -> None:
        """Show other bars; ``summary`` says them all in a sentence, for whoever cannot see them.

        ``whole`` is the number of a bar of full length; without it that of the longest one.
        """
        self.bars = tuple(bars)
        self._whole = whole
        self._current = -1
        self.setAccessibleName(self._name)
        self.setAccessibleDescription(summary)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(_WIDE, grown(_TALL))

    def room_of(self, place: int) -> QRect:
        """Return the room of a bar, its gap included."""
        step = min(self.width() / max(1, len(self.bars)), _WIDEST_BAR + Space.XS)
        return self._mirrored(QRectF(place * step, 0, step, self.height()).toAlignedRect())

    def current_words(self) -> str:
        """Return the bar that the keyboard is at, in words."""
        return self.bars[self._current].words if 0 <= self._current < len(self.bars) else ""

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        most = self._whole or max((bar.number for bar in self.bars), default=0)
        for place, bar in enumerate(self.bars):
            self._paint_bar(painter, place, bar, bar.number / most if most else 0)
        painter.end()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            place = self._place_at(event.pos().toPointF())
            QToolTip.showText(event.globalPos(), self.bars[place].words if place >= 0 else "", self)
            return True
        return super().event(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        place = self._place_at(event.position())
        if self._choosable and event.button() is Qt.MouseButton.LeftButton and place >= 0:
            self.chosen.emit(self.bars[place].value)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        pointing = self._choosable and self._place_at(event.position()) >= 0
        self.setCursor(Qt.CursorShape.PointingHandCursor if pointing else Qt.CursorShape.ArrowCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        keys = Qt.Key
        onward, back = (keys.Key_Left, keys.Key_Right) if rtl else (keys.Key_Right, keys.Key_Left)
        last = len(self.bars) - 1
        places = {onward: self._current + 1, keys.Key_Down: self._current + 1, back: self._current - 1}
        places |= {keys.Key_Up: self._current - 1, keys.Key_Home: 0, keys.Key_End: last}
        choosing = event.key() in (keys.Key_Return, keys.Key_Enter, keys.Key_Space)
        if choosing and self._choosable and 0 <= self._current <= last:
            self.chosen.emit(self.bars[self._current].value)
        elif event.key() in places and self.bars:
            self._current = max(0, min(places[keys(event.key())], last))
            # A screen reader says the name anew when it changes.
            self.setAccessibleName(f"{self._name}: {self.current_words()}")
            room = self.room_of(self._current)
            QToolTip.showText(self.mapToGlobal(room.center()), self.current_words(), self)
            self.update()
        else:
            super().keyPressEvent(event)

    def _place_at(self, point: QPointF) -> int:
        places = range(len(self.bars))
        return next((place for place in places if self.room_of(place).contains(point.toPoint())), -1)

    def _paint_bar(self, painter: QPainter, place: int, bar: Bar, share: float) -> None:
        room = self.room_of(place)
        tall = max(_LEAST, round(share * (self.height() - Space.XS))) if bar.number else 1
        gap = 1 if room.width() > 3 else 0
        rect = QRect(room.left() + gap, self.height() - tall, max(1, room.width() - 2 * gap), tall)
        self._fill(painter, rect, place, bar)

    def _fill(self, painter: QPainter, rect: QRect, place: int, bar: Bar) -> None:
        colours = tokens()
        painter.fillRect(
            rect, QColor((colours.text if self._is_current(place) else colours.link) if bar.number else colours.line)
        )

    def _is_current(self, place: int) -> bool:
        """Return whether the keyboard is at a bar."""
        return self.hasFocus() and place == self._current

    def _mirrored(self, rect: QRect) -> QRect:
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            rect.moveLeft(self.width() - rect.left() - rect.width())
        return rect


class NamedBars(Bars):
    """Bars one below the other, each with its name before it and its figure at the end."""

    def room_of(self, place: int) -> QRect:
        line = self._line()
        return QRect(0, place * line, self.width(), line)

    def room_for(self) -> int:
        """Return how many bars there is room for."""
        return max(1, grown(_TALL) // self._line())

    def _line(self) -> int:
        font = self.font()
        font.setPixelSize(TypeSize.SMALL)
        return QFontMetrics(font).height() + 1

    def _paint_bar(self, painter: QPainter, place: int, bar: Bar, share: float) -> None:
        font = self.font()
        font.setPixelSize(TypeSize.SMALL)
        painter.setFont(font)
        metrics = QFontMetrics(font)
        room = self.room_of(place)
        longest = max(metrics.horizontalAdvance(one.name) for one in self.bars)
        names = min(round(self.width() * _MOST_FOR_NAMES), longest + 1)
        figures = max(metrics.horizontalAdvance(one.shown()) for one in self.bars)
        track = max(_LEAST, self.width() - names - figures - 2 * Space.S)
        painter.setPen(QColor(tokens().text))
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        edge = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        leading = edge | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        name = metrics.elidedText(bar.name, Qt.TextElideMode.ElideRight, names)
        painter.drawText(self._mirrored(QRect(0, room.top(), names, room.height())), leading, name)
        whole = QRect(names + Space.S, room.top() + 3, track, room.height() - 6)
        end = self._paint_track(painter, whole, place, bar, share)
        painter.setPen(QColor(tokens().muted))
        at = QRect(end + Space.XS, room.top(), figures + 2, room.height())
        painter.drawText(self._mirrored(at), leading, bar.shown())

    def _paint_track(self, painter: QPainter, whole: QRect, place: int, bar: Bar, share: float) -> int:
        """Paint the bar into its room, which is not mirrored yet; return where its figure stands."""
        rect = QRect(whole)
        rect.setWidth(max(_LEAST, round(share * whole.width())))
        self._fill(painter, self._mirrored(QRect(rect)), place, bar)
        return rect.left() + rect.width()
