"""Pages as they are laid out: marks at their places, which any painter can put on a screen, a printer or in a file."""

from dataclasses import dataclass, field
from typing import Final, Protocol

from PySide6.QtCore import QLineF, QMarginsF, QRectF, QSize
from PySide6.QtGui import QColor, QFont, QImage, QPageLayout, QPageSize, QPainter, QPen, QTextOption

POINT: Final = 10.0
"""How many dots of a page are one point: so many that letters stand where they belong."""
MILLIMETRE: Final = POINT * 72 / 25.4
INK, MUTED, RULE = "#111111", "#555555", "#bbbbbb"


class Mark(Protocol):
    """Something on a page, in dots from its upper left corner."""

    def paint(self, painter: QPainter) -> None: ...


@dataclass(frozen=True, slots=True)
class Words:
    rect: QRectF
    text: str
    font: QFont
    ink: str
    option: QTextOption

    def paint(self, painter: QPainter) -> None:
        painter.setFont(self.font)
        painter.setPen(QColor(self.ink))
        painter.drawText(self.rect, self.text, self.option)


@dataclass(frozen=True, slots=True)
class Rule:
    line: QLineF
    ink: str = RULE
    width: float = 0.5 * POINT

    def paint(self, painter: QPainter) -> None:
        painter.setPen(QPen(QColor(self.ink), self.width))
        painter.drawLine(self.line)


@dataclass(frozen=True, slots=True)
class Box:
    """An empty frame: a box to tick, or the outline of a label."""

    rect: QRectF
    ink: str = INK
    width: float = 0.8 * POINT

    def paint(self, painter: QPainter) -> None:
        painter.setPen(QPen(QColor(self.ink), self.width))
        painter.drawRect(self.rect)


@dataclass(frozen=True, slots=True)
class Photo:
    rect: QRectF
    image: QImage

    def paint(self, painter: QPainter) -> None:
        painter.drawImage(self.rect, self.image)


@dataclass(slots=True)
class Pages:
    """What is printed. ``title`` names the kind of paper and nobody on it: print queues show it to everybody."""

    title: str
    layout: QPageLayout
    pages: list[list[Mark]] = field(default_factory=lambda: [[]])

    @property
    def count(self) -> int:
        return len(self.pages)

    @property
    def size(self) -> tuple[float, float]:
        """Width and height of a page in dots."""
        rect = self.layout.fullRectPoints()
        return rect.width() * POINT, rect.height() * POINT

    def add(self, mark: Mark) -> None:
        """Put something on the last page."""
        self.pages[-1].append(mark)

    def begin_page(self) -> None:
        self.pages.append([])

    def paint(self, painter: QPainter, page: int) -> None:
        """Paint a page, counted from 0, where the painter's units are dots."""
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        for mark in self.pages[page]:
            mark.paint(painter)

    def picture(self, page: int, width: int, ratio: float = 1.0) -> QImage:
        """Return a page as a picture, ``width`` pixels wide on a screen of that many dots a pixel."""
        wide, high = self.size
        size = QSize(round(width * ratio), round(width * ratio * high / wide))
        image = QImage(size, QImage.Format.Format_RGB32)
        image.fill(QColor("#ffffff"))
        painter = QPainter(image)
        try:
            painter.scale(size.width() / wide, size.height() / high)
            self.paint(painter, page)
        finally:  # a painter that outlives its picture ends the program
            painter.end()
        image.setDevicePixelRatio(ratio)
        return image

    def texts(self, page: int) -> list[str]:
        """Return what is written on a page, in the order in which it was put there."""
        return [mark.text for mark in self.pages[page] if isinstance(mark, Words)]


def page_layout(size: str, *, landscape: bool = False, margin: float = 16.0) -> QPageLayout:
    """Return a page of a size such as ``A4``, with a margin in millimetres on all sides."""
    return QPageLayout(
        QPageSize(QPageSize.PageSizeId[size]),
        QPageLayout.Orientation.Landscape if landscape else QPageLayout.Orientation.Portrait,
        QMarginsF(margin, margin, margin, margin),
        QPageLayout.Unit.Millimeter,
    )
