"""The room of the form that scrolls: no wider than is easy to read, in the middle."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from custdesk.ui.theme import Space

_WIDEST = 860


class FormSheet(QScrollArea):
    def __init__(self, content: QWidget) -> None:
        super().__init__()
        paper = QWidget()
        paper.setMaximumWidth(_WIDEST)
        self._column = QVBoxLayout(paper)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.XS)
        self._column.addWidget(content)
        self._column.addStretch()
        room = QWidget()
        middle = QHBoxLayout(room)
        middle.setContentsMargins(Space.XL, 0, Space.XL, Space.XL)
        middle.addStretch(1)
        middle.addWidget(paper, 1000)
        middle.addStretch(1)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(room)

    def put_above(self, tool: QWidget) -> None:
        """Put a tool at the trailing edge above what is filled in."""
        self._column.insertWidget(0, tool, 0, Qt.AlignmentFlag.AlignTrailing)

    def show_field(self, field: QWidget) -> None:
        self.ensureWidgetVisible(field, 0, Space.XL)

    def begin(self) -> None:
        """Show the top."""
        self.verticalScrollBar().setValue(0)
