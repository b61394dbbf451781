"""Puts small widgets side by side and goes on in the next line where there is no more room."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from custdesk.ui.theme import Space


class FlowLayout(QLayout):
    """Lines of widgets at their own size, from the leading edge."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        # Qt asks for both many times between two changes.
        self._heights: dict[int, int] = {}
        self._least: QSize | None = None
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(Space.S)

    def addItem(self, item: QLayoutItem, /) -> None:
        self._items.append(item)
        self._forget()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int, /) -> QLayoutItem:
        # Qt counts upwards until it is given none, which the annotation does not know.
        return self._items[index] if index < len(self._items) else None  # type: ignore[return-value]

    def takeAt(self, index: int, /) -> QLayoutItem:
        self._forget()
        return self._items.pop(index) if index < len(self._items) else None  # type: ignore[return-value]

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int, /) -> int:
        if width not in self._heights:
            self._heights[width] = self._place(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        if self._least is None:
            self._least = QSize()
            for item in self._items:
                self._least = self._least.expandedTo(item.minimumSize())
        return self._least

    def invalidate(self) -> None:
        self._forget()
        super().invalidate()

    def setGeometry(self, room: QRect, /) -> None:
        super().setGeometry(room)
        self._place(room, move=True)

    def _forget(self) -> None:
        self._heights.clear()
        self._least = None

    def _place(self, room: QRect, *, move: bool) -> int:
        """Return the height needed; with ``move`` also put the items there, mirrored where one reads from the right."""
        y = 0
        for line in self._lines(room.width()):
            height = max(size.height() for _item, _x, size in line)
            for item, x, size in line if move else ():
                left = room.width() - x - size.width() if self._reads_from_the_right() else x
                item.setGeometry(QRect(room.topLeft() + QPoint(left, y + (height - size.height()) // 2), size))
            y += height + self.spacing()
        return max(0, y - self.spacing())

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, int, QSize]]]:
        """Return the items of each line, with where they begin and how large they are."""
        lines: list[list[tuple[QLayoutItem, int, QSize]]] = []
        x = 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            if not lines or x + size.width() > width:
                lines.append([])
                x = 0
            lines[-1].append((item, x, size))
            x += size.width() + self.spacing()
        return lines

    def _reads_from_the_right(self) -> bool:
        parent = self.parentWidget()
        return parent is not None and parent.layoutDirection() is Qt.LayoutDirection.RightToLeft
