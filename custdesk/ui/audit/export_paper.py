"""A document that is painted page by page: texts that flow, rows of a table, and a foot that counts the pages."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QLocale, QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QGuiApplication,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
    QTextOption,
)

POINT: Final = 10.0
"""How many dots of the paper are one point: so many that letters stand where they belong."""
_MARGIN_MM = 16
_INK, _MUTED, _RULE = QColor("#111111"), QColor("#555555"), QColor("#bbbbbb")
_SIZES: Final = {"title": 18.0, "heading": 12.0, "text": 9.5, "small": 8.0}
_PADDING, _FOOT = 3 * POINT, 24 * POINT
_ENDLESS = 1_000_000.0


class Paper:
    """A4 pages, from the top down. ``foot`` gives the line at the foot of a page by its number."""

    def __init__(self, writer: QPdfWriter, foot: Callable[[int], str]) -> None:
        writer.setResolution(int(72 * POINT))
        writer.setPageLayout(
            QPageLayout(
                QPageSize(QPageSize.PageSizeId.A4),
                QPageLayout.Orientation.Portrait,
                QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM),
                QPageLayout.Unit.Millimeter,
            )
        )
        self._writer, self._foot = writer, foot
        self.rtl = QLocale().textDirection() is Qt.LayoutDirection.RightToLeft
        size = writer.pageLayout().paintRectPoints().size()
        self.width, self.height = size.width() * POINT, size.height() * POINT - _FOOT
        self.pages = 1
        self._y = 0.0
        self._head: tuple[Sequence[float], Sequence[str]] | None = None
        self._fonts = {name: _font(points, bold=name in ("title", "heading")) for name, points in _SIZES.items()}
        self._painter = QPainter(writer)

    def finish(self) -> int:
        """Write the last foot, and return how many pages there are."""
        self._write_foot()
        self._painter.end()
        return self.pages

    def text(self, text: str, kind: str = "text", *, muted: bool = False, space: float = 6 * POINT) -> None:
        """Write a paragraph over the whole width, ``space`` above it."""
        height = self._height(text, kind, self.width)
        self.need(space + height)
        self._y += space if self._y else 0.0
        self._draw(QRectF(0, self._y, self.width, height), text, kind, muted=muted)
        self._y += height

    def row(self, shares: Sequence[float], texts: Sequence[str], kind: str = "text", *, ruled: bool = True) -> None:
        """Write one row, its columns as wide as their ``shares`` of the width, in the direction of the language."""
        widths = [self.width * share - 2 * _PADDING for share in shares]
        pairs = list(zip(texts, widths, strict=True))
        height = max(self._height(text, kind, width) for text, width in pairs) + 2 * _PADDING
        self.need(height)
        start = 0.0
        for (text, width), share in zip(pairs, shares, strict=True):
            left = self._from_edge(start + _PADDING, width)
            self._draw(QRectF(left, self._y + _PADDING, width, height), text, kind, muted=False)
            start += self.width * share
        self._y += height
        if ruled:
            self._rule(0.0, self.width)

    def begin_table(self, shares: Sequence[float], headings: Sequence[str]) -> None:
        """Write the headings, here and at the top of each page from now on."""
        self._y += 10 * POINT
        self.row(shares, headings, "heading")
        self._head = (shares, headings)

    def end_table(self) -> None:
        self._head = None

    def picture(self, image: QImage, side: float) -> None:
        """Put a square picture in the middle."""
        self.need(side + 12 * POINT)
        self._y += 8 * POINT
        self._painter.drawImage(QRectF((self.width - side) / 2, self._y, side, side), image)
        self._y += side + 4 * POINT

    def lines_to_sign(self, labels: Sequence[str]) -> None:
        """Draw lines beside each other, each with its label below."""
        room = 46 * POINT
        height = max(self._height(label, "small", self.width / len(labels)) for label in labels)
        self.need(room + height)
        self._y += room
        share = self.width / len(labels)
        for place, label in enumerate(labels):
            left = self._from_edge(place * share, share - 16 * POINT)
            self._rule(left, left + share - 16 * POINT, _INK)
            self._draw(QRectF(left, self._y + _PADDING, share - 16 * POINT, height), label, "small", muted=True)
        self._y += height + _PADDING

    def need(self, height: float) -> None:
        """Begin another page unless there is room for so much on this one."""
        if self._y and self._y + height > self.height:
            self._write_foot()
            self._writer.newPage()
            self.pages += 1
            self._y = 0.0
            if self._head is not None:
                self.row(*self._head, "heading")

    def _write_foot(self) -> None:
        rect = QRectF(0, self.height + _FOOT / 2, self.width, _FOOT / 2)
        self._draw(rect, self._foot(self.pages), "small", muted=True)

    def _from_edge(self, start: float, width: float) -> float:
        return self.width - start - width if self.rtl else start

    def _rule(self, left: float, right: float, ink: QColor = _RULE) -> None:
        self._painter.setPen(QPen(ink, 0.5 * POINT))
        self._painter.drawLine(QPointF(left, self._y), QPointF(right, self._y))

    def _height(self, text: str, kind: str, width: float) -> float:
        self._painter.setFont(self._fonts[kind])
        return self._painter.boundingRect(QRectF(0, 0, width, _ENDLESS), text or "x", self._option()).height()

    def _draw(self, rect: QRectF, text: str, kind: str, *, muted: bool) -> None:
        self._painter.setFont(self._fonts[kind])
        self._painter.setPen(_MUTED if muted else _INK)
        self._painter.drawText(rect, text, self._option())

    def _option(self) -> QTextOption:
        option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if self.rtl else Qt.LayoutDirection.LeftToRight)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        return option


def _font(points: float, *, bold: bool) -> QFont:
    font = QFont(QGuiApplication.font())
    font.setPointSizeF(points)
    font.setBold(bold)
    return font
