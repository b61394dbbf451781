"""The list beside the customer, and the room between them."""

from typing import Any

from PySide6.QtCore import QCoreApplication, QRect, Qt, QTimer
from PySide6.QtGui import QColor, QFocusEvent, QHideEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle

from custdesk.ui.page import PageContext
from custdesk.ui.theme import tokens

translate = QCoreApplication.translate
_STEP = 24
_KEEP_LATER_MS = 400


class _Gap(QSplitterHandle):
    """The room between the halves, moved by the mouse or by arrow keys; the frames beside it show where it is."""

    def __init__(self, orientation: Qt.Orientation, halves: QSplitter) -> None:
        super().__init__(orientation, halves)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(translate("Halves", "Width of the list"))
        self.setAccessibleDescription(translate("Halves", "The left and right arrow keys change it."))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -_STEP, Qt.Key.Key_Right: _STEP}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.moveSplitter(self.x() + step)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if self.hasFocus():
            painter = QPainter(self)
            middle = QRect(self.width() // 2 - 1, 0, 2, self.height())
            painter.fillRect(middle, QColor(tokens().link))
            painter.end()


class Halves(QSplitter):
    """Remembers how wide each person made its parts; ``name`` says of which place."""

    def __init__(self, context: PageContext | None = None, name: str = "") -> None:
        super().__init__()
        self._context = context
        self._name = name
        # From right to left Qt sets the halves one pixel too far to the right, where their border is cut off.
        self.setContentsMargins(0, 0, 1 if self.isRightToLeft() else 0, 0)
        # Each step of the mouse moves it, and what is kept is written to the disk.
        self._keep_later = QTimer(self)
        self._keep_later.setSingleShot(True)
        self._keep_later.setInterval(_KEEP_LATER_MS)
        self._keep_later.timeout.connect(self._keep)
        if context is not None:
            self.splitterMoved.connect(lambda _place, _index: self._keep_later.start())

    def settle(self, *usual: int) -> None:
        """Give the parts the widths that the person gave them, or else these: shares, or pixels, of the whole."""
        kept = self._kept().get("sizes")
        sizes = [one for one in kept if isinstance(one, int) and one > 0] if isinstance(kept, list) else []
        self.setSizes(sizes if len(sizes) == len(usual) else usual)

    def createHandle(self) -> QSplitterHandle:
        return _Gap(self.orientation(), self)

    def hideEvent(self, event: QHideEvent) -> None:
        if self._keep_later.isActive():
            self._keep_later.stop()
            self._keep()
        super().hideEvent(event)

    def _keep(self) -> None:
        if self._context is not None and all(self.sizes()):
            self._context.choices.remember_arrangement(self._arrangement_name(), {"sizes": self.sizes()})

    def _kept(self) -> dict[str, Any]:
        return self._context.choices.arrangement(self._arrangement_name()) if self._context is not None else {}

    def _arrangement_name(self) -> str:
        assert self._context is not None
        return f"halves/{self._name}/{self._context.session.user_id}"
