"""Room for what may be taller than the window."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QWidget

from custdesk.ui.theme import Space, grown


class ScrollArea(QScrollArea):
    """An area without a frame. The keyboard scrolls it, so it has a name: by itself that of what it stands in."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)

    def showEvent(self, event: QShowEvent) -> None:
        around = self.parentWidget()
        while around is not None and not self.accessibleName():
            self.setAccessibleName(around.accessibleName() or around.windowTitle())
            around = around.parentWidget()
        super().showEvent(event)


def scrolling(inner: QWidget, *, sideways: bool = False, apart: bool = False) -> ScrollArea:
    """Return an area without a frame in which ``inner`` scrolls up and down, and ``sideways`` if it may be too wide.

    ``apart`` leaves a gap between ``inner`` and the scroll bar.
    """
    area = ScrollArea()
    if not sideways:
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(_before_a_gap(inner) if apart else inner)
    return area


def _before_a_gap(inner: QWidget) -> QWidget:
    room = QWidget()
    # Margins would not change sides where one reads from the right.
    row = QHBoxLayout(room)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    row.addWidget(inner, 1)
    row.addSpacing(Space.S)
    return room


class LowArea(ScrollArea):
    """As high as what stands in it, but no higher than ``most`` at the present size of text: then it scrolls."""

    def __init__(self, inner: QWidget, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inner, self._most = inner, most
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setWidget(inner)

    def heightForWidth(self, width: int) -> int:
        return min(grown(self._most), self._inner.heightForWidth(width))

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._show_or_hide_bar()
        return super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_or_hide_bar()

    def _show_or_hide_bar(self) -> None:
        # Left to itself Qt gives texts the height that they need without the bar, and then the bar.
        too_high = self._inner.heightForWidth(self.width()) > grown(self._most)
        bar = Qt.ScrollBarPolicy.ScrollBarAlwaysOn if too_high else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(bar)


class SideBySide(QWidget):
    """Parts beside each other where there is room for all, else one below the other."""

    def __init__(self, parts: list[QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(Space.L)
        for part in parts:
            self._row.addWidget(part, 1)

    def minimumSizeHint(self) -> QSize:
        # Alone the narrowest of the two ways counts: otherwise it would never be made so narrow that it turns.
        widest = max(part.minimumSizeHint().width() for part in self._parts)
        return QSize(widest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        needed = sum(part.minimumSizeHint().width() for part in self._parts) + self._row.spacing()
        beside = self.width() >= needed
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._row.direction() is not way:
            self._row.setDirection(way)
            for place in range(len(self._parts)):
                self._row.setStretch(place, int(beside))
        # Qt asks how high a part is at the whole width, even where the part takes less of it.
        left_over = 0 if beside else max(0, self.width() - max(part.maximumWidth() for part in self._parts))
        rtl = self.isRightToLeft()
        self._row.setContentsMargins(left_over if rtl else 0, 0, 0 if rtl else left_over, 0)
