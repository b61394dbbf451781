"""Room for what may be taller than the window."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QWidget

from custdesk.ui.theme import Space


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
