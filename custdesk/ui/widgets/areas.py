"""Room for what may be taller than the window."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QWidget

from custdesk.ui.theme import Space


def scrolling(inner: QWidget, *, sideways: bool = False, apart: bool = False) -> QScrollArea:
    """Return an area without a frame in which ``inner`` scrolls up and down, and ``sideways`` if it may be too wide.

    ``apart`` leaves a gap between ``inner`` and the scroll bar.
    """
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
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
