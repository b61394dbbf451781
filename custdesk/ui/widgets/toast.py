"""Something said in passing at the bottom of a window, with at most one thing to do about it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from custdesk.ui.theme import Space
from custdesk.ui.widgets.labels import words

_SHOWN_MS = 5000
_SHOWN_WITH_ACTION_MS = 12000
_WIDEST = 560


class Toast(QFrame):
    """Floats above the bottom of its parent. ``say`` replaces what was said before."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("look", "toast")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._room = parent
        self._act: Callable[[], None] | None = None
        self.label = words()
        self.label.setMinimumWidth(0)
        self.button = QPushButton()
        self.button.clicked.connect(self._do)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
        row.setSpacing(Space.L)
        row.addWidget(self.label, 1)
        row.addWidget(self.button)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        parent.installEventFilter(self)
        self.hide()

    def say(self, text: str, action: str = "", act: Callable[[], None] | None = None) -> None:
        """Show ``text``; with ``action`` also a button that calls ``act``."""
        self._act = act
        self.label.setText(text)
        self.button.setText(action)
        self.button.setVisible(bool(action))
        self.setAccessibleName(text)
        self._place()
        self.show()
        self.raise_()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))
        self._timer.start(_SHOWN_WITH_ACTION_MS if action else _SHOWN_MS)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _do(self) -> None:
        self.hide()
        if self._act is not None:
            self._act()

    def _place(self) -> None:
        room = self._room.size()
        self.ensurePolished()
        text = self.label.fontMetrics().horizontalAdvance(self.label.text()) + Space.XS
        button = self.button.sizeHint().width() + Space.L if self.button.text() else 0
        width = min(text + button + 2 * Space.L, _WIDEST, room.width() - 2 * Space.XL)
        self.setFixedWidth(width)
        height = max(self._row.heightForWidth(width), self._row.minimumSize().height())
        self.setFixedHeight(height)
        self.move((room.width() - width) // 2, room.height() - height - 3 * Space.L)
