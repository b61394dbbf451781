"""Lying bars that are parts of a whole: how much of it each holds, or what it is made of, by pattern and colour."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, unique

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from custdesk.ui.charts.bars import Bar, NamedBars
from custdesk.ui.theme import Space, TypeSize, grown, tokens
from custdesk.ui.widgets.flow import FlowLayout
from custdesk.ui.widgets.labels import small

_AIR = 8
_LEAST = 2
_WIDE = 240


@unique
class Mark(Enum):
    """How a part is painted: its colour in the theme, and its pattern."""

    SOLID = ("link", Qt.BrushStyle.SolidPattern)
    HATCHED = ("danger", Qt.BrushStyle.BDiagPattern)
    DOTTED = ("warning", Qt.BrushStyle.Dense5Pattern)
    EMPTY = ("edge", Qt.BrushStyle.NoBrush)

    def paint(self, painter: QPainter, room: QRect) -> None:
        """Fill a room with it, with a line around, so that neighbours are told apart without colour too."""
        ink = QColor(getattr(tokens(), self.value[0]))
        painter.fillRect(room, QColor(tokens().surface))
        painter.setPen(QPen(ink, 1))
        painter.setBrush(QBrush(ink, self.value[1]))
        painter.drawRect(room.adjusted(0, 0, -1, -1))


@dataclass(frozen=True, slots=True)
class Part:
    """So many of a whole, painted with a mark."""

    number: int
    mark: Mark


@dataclass(frozen=True, slots=True)
class PartedBar(Bar):
    """A bar that is made of parts, from its beginning on; they need not fill it. One without parts is not told."""

    parts: tuple[Part, ...] = ()


class ShareBars(NamedBars):
    """:class:`PartedBar` of which each stands in a frame as long as the whole."""

    def sizeHint(self) -> QSize:
        return QSize(grown(_WIDE), max(1, len(self.bars)) * self._line())

    def _line(self) -> int:
        font = self.font()
        font.setPixelSize(TypeSize.SMALL)
        return QFontMetrics(font).height() + grown(_AIR)

    def _paint_track(self, painter: QPainter, whole: QRect, place: int, bar: Bar, share: float) -> int:
        parts = bar.parts if isinstance(bar, PartedBar) else ()
        if parts:
            painter.setPen(QPen(QColor(tokens().edge), 1))
            painter.setBrush(QColor(tokens().surface))
            painter.drawRect(self._mirrored(QRect(whole)).adjusted(0, 0, -1, -1))
        left = whole.left()
        for part, length in _lengths(parts, round(share * whole.width())):
            part.mark.paint(painter, self._mirrored(QRect(left, whole.top(), length, whole.height())))
            left += length
        if self._is_current(place):
            painter.setPen(QPen(QColor(tokens().text), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self._mirrored(whole.adjusted(-1, -1, 1, 1)))
        return whole.left() + whole.width()


def _lengths(parts: Iterable[Part], room: int) -> Iterator[tuple[Part, int]]:
    """Yield the parts that there are, each with its length in pixels: so long that it is seen, and all in ``room``."""
    there = [part for part in parts if part.number]
    total, left = sum(part.number for part in there), room
    for part in there:
        length = min(left, max(_LEAST, round(room * part.number / total)))
        left -= length
        yield part, length


class Legend(QWidget):
    """What each mark stands for, in words beside it."""

    def __init__(self, marks: Sequence[tuple[Mark, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        flow = FlowLayout(self)
        flow.setSpacing(Space.M)
        for mark, text in marks:
            flow.addWidget(_Entry(mark, text))


class _Entry(QWidget):
    def __init__(self, mark: Mark, text: str) -> None:
        super().__init__()
        label = small(text)
        label.setWordWrap(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.XS)
        row.addWidget(_Swatch(mark))
        row.addWidget(label)


class _Swatch(QWidget):
    def __init__(self, mark: Mark) -> None:
        super().__init__()
        self._mark = mark
        self.setFixedSize(Space.L, Space.M)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        self._mark.paint(painter, self.rect())
        painter.end()
