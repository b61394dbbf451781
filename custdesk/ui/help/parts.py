"""What the pages of the help are made of."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from custdesk.ui.theme import Space, grown
from custdesk.ui.widgets import Picture, words
from custdesk.ui.widgets.labels import look, title

_WIDEST = 660


class HelpPage(QScrollArea):
    """One topic: a title and its parts above each other, no wider than is easy to read."""

    def __init__(self, heading: str, parts: Sequence[QWidget]) -> None:
        super().__init__()
        self.heading = heading
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(heading)
        inner = QWidget()
        inner.setMaximumWidth(grown(_WIDEST))
        column = QVBoxLayout()
        column.setSpacing(Space.M)
        column.addWidget(title(heading))
        for part in parts:
            column.addWidget(part)
        column.addStretch()
        # Beside the scroll bar; margins would not change sides where one reads from the right.
        row = QHBoxLayout(inner)
        row.setContentsMargins(0, 0, 0, Space.L)
        row.addLayout(column, 1)
        row.addSpacing(Space.S)
        self.setWidget(inner)


class HelpCard(QFrame):
    """A heading and what belongs to it."""

    def __init__(self, heading: str, icon: str = "") -> None:
        super().__init__()
        look(self, "card")
        head = QHBoxLayout()
        head.setSpacing(Space.S)
        if icon:
            head.addWidget(Picture(icon, "muted"), 0, Qt.AlignmentFlag.AlignTop)
        self.heading = words(heading)
        look(self.heading, "strong")
        head.addWidget(self.heading, 1)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        self.column.setSpacing(Space.S)
        self.column.addLayout(head)

    def say(self, text: str) -> "HelpCard":
        """Add a paragraph."""
        self.column.addWidget(words(text))
        return self

    def tell(self, icon: str, tone: str, text: str) -> "HelpCard":
        """Add a paragraph with a picture at its side."""
        self.column.addLayout(pictured(icon, tone, text))
        return self


def pictured(icon: str, tone: str, text: str) -> QLayout:
    """Return a paragraph with a picture at its side."""
    row = QHBoxLayout()
    row.setSpacing(Space.S)
    row.addWidget(Picture(icon, tone), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(words(text), 1)
    return row
