"""Text on screens: titles, headings, badges."""

from typing import Literal

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from custdesk.ui import icons
from custdesk.ui.growing import keep_fitting
from custdesk.ui.theme import Space, grown

Tone = Literal["neutral", "accent", "success", "warning", "danger"]
_INKS = {"neutral": "muted", "accent": "link", "success": "success", "warning": "warning", "danger": "danger"}


def look(widget: QWidget, name: str) -> None:
    """Give a widget one of the looks of the style sheet, also after it has been shown."""
    if widget.property("look") != name:
        widget.setProperty("look", name)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


class Text(QLabel):
    """A text at the leading edge of its room, whatever script it is in, and never taken for markup.

    Left to itself Qt puts an English sentence in a right-to-left window at the left when it wraps.
    """

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._align()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._align()

    def _align(self) -> None:
        if not self.alignment() & Qt.AlignmentFlag.AlignHCenter:
            rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            edge = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
            self.setAlignment(edge | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
            # Qt counts the space at which it wraps, and would push a full right-to-left line out by its width.
            self.setContentsMargins(Space.XS if rtl and self.wordWrap() else 0, 0, 0, 0)

    def setWordWrap(self, on: bool, /) -> None:
        super().setWordWrap(on)
        self._align()


def _label(text: str, name: str, *, wrap: bool) -> QLabel:
    label = Text(text)
    label.setProperty("look", name)
    label.setWordWrap(wrap)
    return label


def title(text: str) -> QLabel:
    return _label(text, "title", wrap=True)


def words(text: str = "", *, muted: bool = False) -> QLabel:
    """Return a paragraph that wraps."""
    return _label(text, "muted" if muted else "", wrap=True)


def small(text: str = "") -> QLabel:
    return _label(text, "small", wrap=True)


class Picture(QWidget):
    """An icon on its own. It paints itself, so it follows theme and direction; words beside it name it."""

    def __init__(self, name: str = "", tone: str = "text", size: int = 16, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        keep_fitting(self, lambda picture: picture.setFixedSize(grown(size), grown(size)))
        self._name, self._tone = name, tone
        if not name:  # shown by whom it stands in; shown here, it would be a window of its own until it stands there
            self.hide()

    def show_icon(self, name: str, tone: str = "text") -> None:
        """Show another icon; an empty name shows none and takes no room."""
        self._name, self._tone = name, tone
        self.setVisible(bool(name))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if self._name:
            painter = QPainter(self)
            painter.drawPixmap(0, 0, icons.pixmap(self._name, self._tone, self.width()))
            painter.end()


class Line(QFrame):
    """A thin rule between two parts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "line")
        self.setFixedHeight(1)


class SectionHeading(QWidget):
    """A heading inside a page, with room for one button or badge at its end."""

    def __init__(self, text: str, trailing: QWidget | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = _label(text, "heading", wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, Space.S, 0, Space.XS)
        row.setSpacing(Space.S)
        row.addWidget(self.label, 1)
        if trailing is not None:
            row.addWidget(trailing)


class Badge(QFrame):
    """A short state in words, with an icon so that colour is never the only sign."""

    def __init__(self, text: str = "", tone: Tone = "neutral", icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = Picture(size=12)
        self._text = _label("", "", wrap=False)
        self.setProperty("look", "badge-neutral")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.S, 1, Space.S, 1)
        row.setSpacing(Space.XS)
        row.addWidget(self._picture)
        row.addWidget(self._text)
        self.set_state(text, tone, icon)

    def set_state(self, text: str, tone: Tone = "neutral", icon: str = "") -> None:
        self._text.setText(text)
        look(self, f"badge-{tone}")
        look(self._text, f"ink-{tone}")
        self._picture.show_icon(icon, _INKS[tone])
        self.setAccessibleName(text)

    def text(self) -> str:
        return self._text.text()
