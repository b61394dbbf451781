"""What is said in passing at the bottom of a window, each with at most one thing to do about it."""

from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QEnterEvent, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from custdesk.ui import icons
from custdesk.ui.theme import Space, grown
from custdesk.ui.widgets.labels import look, words

translate = QCoreApplication.translate
_SHOWN_MS = 5000
_SHOWN_WITH_ACTION_MS = 12000
_WIDEST = 560
_MOST = 3


def undo_text() -> str:
    """Return what the button of a saying is called that takes back what was done: then Ctrl+Z does it, too."""
    return translate("Customers", "Undo")


class Saying(QFrame):
    """One thing that was said. ``button`` does something about it, ``close_button`` puts it away."""

    def __init__(self, text: str, action: str, act: Callable[[], object] | None) -> None:
        super().__init__()
        look(self, "toast")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(text)
        self.act = act
        self.label = words(text)
        self.label.setMinimumWidth(0)
        self.button = QPushButton(action)
        self.button.setVisible(bool(action))
        self.button.setAccessibleDescription(text)
        self.close_button = QToolButton()
        icons.dress(self.close_button, "close", "on_tip")
        self.close_button.setAccessibleName(translate("Toast", "Close this message"))
        self.close_button.setAccessibleDescription(text)
        self.close_button.setToolTip(translate("Toast", "Close this message"))
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(_SHOWN_WITH_ACTION_MS if action else _SHOWN_MS)
        row = self._row = QHBoxLayout(self)
        ends = (Space.S, Space.L) if self.isRightToLeft() else (Space.L, Space.S)
        row.setContentsMargins(ends[0], Space.S, ends[1], Space.S)
        row.setSpacing(Space.M)
        row.addWidget(self.label, 1)
        row.addWidget(self.button)
        row.addWidget(self.close_button)

    def take_focus(self) -> None:
        """Put the keyboard on what can be done about it."""
        control = self.button if self.button.text() else self.close_button
        control.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def undoes(self) -> bool:
        """Whether its button takes back what was done."""
        return self.act is not None and self.button.text() == undo_text()

    def fit(self, room: int) -> None:
        """Take the width that the text needs, at most ``room`` pixels, and the height that follows from it."""
        self.ensurePolished()
        # Where one reads from the right a text keeps a little room at its beginning.
        text = self.label.fontMetrics().horizontalAdvance(self.label.text()) + 2 * Space.XS
        parts = [self.close_button.sizeHint().width()]
        if self.button.text():
            parts.append(self.button.sizeHint().width())
        around = Space.L + Space.S + sum(parts) + len(parts) * Space.M
        width = min(text + around, grown(_WIDEST), room)
        self.setFixedWidth(width)
        self.setFixedHeight(max(self._row.heightForWidth(width), self._row.minimumSize().height()))


class Toast(QWidget):
    """Floats above the bottom of its parent. The newest saying is the lowest; a few earlier ones stand above it.

    A saying stays while the pointer or the keyboard is on any of them. One that offers to undo makes room last.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._room = parent
        self._came_from: QWidget | None = None
        self.sayings: list[Saying] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.S)
        parent.installEventFilter(self)
        self.hide()

    def say(self, text: str, action: str = "", act: Callable[[], object] | None = None) -> None:
        """Show ``text``; with ``action`` also a button that calls ``act``."""
        saying = Saying(text, action, act)
        saying.button.clicked.connect(lambda _checked=False: self._do(saying))
        saying.close_button.clicked.connect(lambda _checked=False: self.close_one(saying))
        saying.timer.timeout.connect(lambda: self.close_one(saying))
        for control in (saying.button, saying.close_button):
            control.installEventFilter(self)
        self.sayings.append(saying)
        self._column.addWidget(saying, 0, Qt.AlignmentFlag.AlignHCenter)
        while len(self.sayings) > _MOST:
            plain = [each for each in self.sayings[:-1] if not each.undoes]
            self.close_one((plain or self.sayings)[0])
        self.setAccessibleName(translate("Toast", "Messages"))
        self._place()
        self.show()
        self.raise_()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(saying, text))
        if not self._is_held():
            saying.timer.start()

    def undo(self) -> bool:
        """Do what the newest saying offers that takes something back; return whether there is one."""
        offered = next((each for each in reversed(self.sayings) if each.undoes), None)
        if offered is not None:
            self._do(offered)
        return offered is not None

    def close_one(self, saying: Saying) -> None:
        """Put a saying away; the keyboard goes on to the next one, or back to where it was."""
        if saying not in self.sayings:
            return
        focused = saying.isAncestorOf(QApplication.focusWidget() or self)
        self.sayings.remove(saying)
        saying.timer.stop()
        saying.hide()
        self._column.removeWidget(saying)
        saying.deleteLater()
        if focused:
            self._hand_on()
        if self.sayings:
            self._place()
        else:
            self.hide()

    @property
    def label(self) -> QLabel:
        """The text of the newest saying."""
        return self.sayings[-1].label

    @property
    def button(self) -> QPushButton:
        """The button of the newest saying."""
        return self.sayings[-1].button

    def take_focus(self) -> None:
        """Put the keyboard on the newest saying; closing it (Esc) brings the keyboard back."""
        self._came_from = self._room.focusWidget()
        self.sayings[-1].take_focus()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._hold()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._let_go()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is self._room:
            if kind is QEvent.Type.Resize and self.isVisible():
                self._place()
        elif kind is QEvent.Type.FocusIn:
            self._hold()
        elif kind is QEvent.Type.FocusOut:
            self._let_go()
        elif isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            return self._hear_escape(watched, event)
        return super().eventFilter(watched, event)

    def _hear_escape(self, control: QObject, event: QKeyEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()  # or Esc would go back on the page
        elif event.type() is QEvent.Type.KeyPress:
            self.close_one(next(each for each in self.sayings if control in (each.button, each.close_button)))
        return True

    def _do(self, saying: Saying) -> None:
        self.close_one(saying)
        if saying.act is not None:
            saying.act()

    def _hand_on(self) -> None:
        if self.sayings:
            self.sayings[-1].take_focus()
        elif self._came_from is not None and shiboken6.isValid(self._came_from):
            self._came_from.setFocus(Qt.FocusReason.OtherFocusReason)

    def _is_held(self) -> bool:
        return self.underMouse() or self.isAncestorOf(QApplication.focusWidget() or self)

    def _hold(self) -> None:
        for saying in self.sayings:
            saying.timer.stop()

    def _let_go(self) -> None:
        if not self._is_held():
            for saying in self.sayings:
                saying.timer.start()

    def _place(self) -> None:
        room = self._room.size()
        for saying in self.sayings:
            saying.fit(room.width() - 2 * Space.XL)
        width = max(saying.width() for saying in self.sayings)
        height = sum(saying.height() for saying in self.sayings) + (len(self.sayings) - 1) * Space.S
        self.setFixedSize(width, height)
        self.move((room.width() - width) // 2, room.height() - height - 3 * Space.L)
