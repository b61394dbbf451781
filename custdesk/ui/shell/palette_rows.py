"""The rows of the palette: a picture, what it is called, in grey what it is, and at the end its keys."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from custdesk.ui import icons
from custdesk.ui.shell.offers import Offer
from custdesk.ui.theme import Space, TypeSize, grown, tokens

_ICON = 16
Index = QModelIndex | QPersistentModelIndex
_OFFER = Qt.ItemDataRole.UserRole
_NOWHERE = QModelIndex()


class PaletteRows(QAbstractListModel):
    """The offers that are shown."""

    def __init__(self) -> None:
        super().__init__()
        self.offers: list[Offer] = []

    def show_offers(self, offers: list[Offer]) -> None:
        self.beginResetModel()
        self.offers = offers
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.offers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        offer = self.offers[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return offer.command.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(offer)
        return offer if role == _OFFER else None


def spoken(offer: Offer) -> str:
    """Return a row as a screen reader says it."""
    return ", ".join(part for part in (offer.command.text, offer.kind, offer.command.keys) if part)


class PaletteDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del index
        return QSize(0, option.fontMetrics.height() + 2 * Space.S)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        offer: Offer = index.data(_OFFER)
        colours = tokens()
        room = option.rect.adjusted(Space.S, 0, -Space.S, 0)
        size = grown(_ICON)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(QColor(colours.link))
            painter.setBrush(QColor(colours.accent_soft))
            painter.drawRoundedRect(option.rect.adjusted(2, 1, -2, -1), Space.XS, Space.XS)
        if offer.command.icon:
            place = QStyle.alignedRect(option.direction, _LEADING, QSize(size, size), room)
            painter.drawPixmap(place, icons.pixmap(offer.command.icon, "muted", size))
        room = _without(room, size + Space.M, option.direction, leading=True)
        small = QFont(option.font)
        small.setPixelSize(TypeSize.SMALL)
        keys = self._text(painter, room, offer.command.keys, small, colours.muted, option.direction, leading=False)
        room = _without(room, keys + (Space.L if keys else 0), option.direction, leading=False)
        name = self._text(painter, room, offer.command.text, option.font, colours.text, option.direction, leading=True)
        room = _without(room, name + Space.M, option.direction, leading=True)
        self._text(painter, room, offer.kind, small, colours.muted, option.direction, leading=True)
        painter.restore()

    def _text(
        self,
        painter: QPainter,
        room: QRect,
        text: str,
        font: QFont,
        colour: str,
        direction: Qt.LayoutDirection,
        *,
        leading: bool,
    ) -> int:
        """Paint a text at one end of the room, shortened where it must be; return its width."""
        painter.setFont(font)
        painter.setPen(QColor(colour))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, max(0, room.width()))
        width = min(painter.fontMetrics().horizontalAdvance(shown), max(0, room.width()))
        side = Qt.AlignmentFlag.AlignLeft if leading else Qt.AlignmentFlag.AlignRight
        edge = QStyle.visualAlignment(direction, side | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(room, edge | Qt.AlignmentFlag.AlignAbsolute | Qt.TextFlag.TextSingleLine, shown)
        return width


_LEADING = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def _without(room: QRect, width: int, direction: Qt.LayoutDirection, *, leading: bool) -> QRect:
    """Return what is left of a room when something stands at one end of it."""
    left = leading is (direction is Qt.LayoutDirection.LeftToRight)
    return room.adjusted(width, 0, 0, 0) if left else room.adjusted(0, 0, -width, 0)
