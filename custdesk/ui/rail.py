"""The slim rail of places at the leading edge of the window."""

from PySide6.QtCore import QEvent, QLocale, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QEnterEvent, QFont, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from custdesk.ui import icons
from custdesk.ui.growing import keep_fitting
from custdesk.ui.theme import Space, TypeSize, grown, tokens
from custdesk.ui.widgets.areas import scrolling
from custdesk.ui.widgets.labels import look

WIDTH = 96
_HEIGHT = 70
_ICON = 24
_MARK = 3
_BADGE = 16
_MOST_TOLD = 99
_GAP = 2


class RailButton(QAbstractButton):
    """One place: an icon over a name of up to two lines, a mark at the leading edge when it is the present one."""

    def __init__(self, icon: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = icon
        self._hovered = False
        self._badge = ""
        self.setText(text)
        self.setAccessibleName(text)
        self.setToolTip(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    @property
    def icon_name(self) -> str:
        return self._icon_name

    def show_badge(self, count: int, told: str) -> None:
        """Show a number at the icon, none for 0; ``told`` is what it counts, in words."""
        self._badge = "" if not count else QLocale().toString(min(count, _MOST_TOLD))
        named = f"{self.text()}, {told}" if count else self.text()
        self.setAccessibleName(named)
        self.setToolTip(named)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(grown(WIDTH), grown(_HEIGHT))

    def enterEvent(self, event: QEnterEvent) -> None:
        self._hover(True)
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(False)
        super().leaveEvent(event)

    def _hover(self, on: bool) -> None:
        self._hovered = on
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        colours = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = self.rect().adjusted(Space.S, 2, -Space.S, -2)
        self._paint_ground(painter, room)
        ink = "link" if self.isChecked() else "text"
        size = grown(_ICON)
        picture = icons.pixmap(self._icon_name, ink, size)
        painter.drawPixmap(room.center().x() - size // 2 + 1, room.top() + Space.XS + 2, picture)
        painter.setFont(self.font_of_words())
        painter.setPen(QColor(getattr(colours, ink)))
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(self.room_for_words(), flags, self.text())
        if self._badge:
            self._paint_badge(painter, room)
        painter.end()

    def _paint_badge(self, painter: QPainter, room: QRect) -> None:
        colours = tokens()
        painter.setFont(self.font_of_words())
        tall = grown(_BADGE)
        width = max(tall, painter.fontMetrics().horizontalAdvance(self._badge) + Space.S)
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        beside = grown(_ICON) // 2
        middle = room.center().x() + (-beside if rtl else beside)
        place = QRect(middle - width // 2, room.top() + 1, width, tall)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.warning))
        painter.drawRoundedRect(place, tall / 2, tall / 2)
        painter.setPen(QColor(colours.warning_soft))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self._badge)

    def room_for_words(self) -> QRect:
        """Return where the name stands, two lines at most."""
        top = 2 + grown(_ICON) + Space.S
        return QRect(Space.XS, top, self.width() - Space.S, self.height() - 2 - top)

    def font_of_words(self) -> QFont:
        font = self.font()
        font.setPixelSize(TypeSize.SMALL)
        font.setBold(self.isChecked())
        return font

    def _paint_ground(self, painter: QPainter, room: QRect) -> None:
        colours = tokens()
        painter.setPen(QPen(QColor(colours.link), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        if self.isChecked():
            painter.setBrush(QColor(colours.accent_soft))
        elif self._hovered or self.isDown():
            painter.setBrush(QColor(colours.hover))
        painter.drawRoundedRect(room, Space.S, Space.S)
        if self.isChecked():
            rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            start = self.width() - _MARK if rtl else 0
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.link))
            painter.drawRect(start, room.top() + Space.S, _MARK, room.height() - 2 * Space.S)


class Rail(QFrame):
    """The ways back and forward, the places from top to bottom, and the menu at the foot.

    ``chosen`` carries the index of a place.
    """

    chosen = Signal(int)
    menu_asked = Signal()

    def __init__(self, places: list[tuple[str, str]], menu_text: str, parent: QWidget | None = None) -> None:
        """``places`` are (icon, name) in order."""
        super().__init__(parent)
        self.setProperty("look", "rail")
        self._room = QWidget()
        inner = QVBoxLayout(self._room)
        inner.setContentsMargins(0, Space.XS, 0, 0)
        inner.setSpacing(_GAP)
        self.buttons: list[RailButton] = []
        for index, (icon, name) in enumerate(places):
            button = RailButton(icon, name)
            button.setCheckable(True)
            button.setAutoExclusive(True)
            button.clicked.connect(lambda _checked=False, index=index: self.chosen.emit(index))
            self.buttons.append(button)
            inner.addWidget(button)
        inner.addStretch()
        self.menu_button = RailButton("menu", menu_text)
        self.menu_button.clicked.connect(self.menu_asked)
        self._area = scrolling(self._room)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.S, 0, Space.M)
        column.setSpacing(_GAP)
        self.ways: list[QToolButton] = []
        self._ways = QHBoxLayout()
        self._ways.setSpacing(_GAP)
        column.addLayout(self._ways)
        column.addWidget(self._area, 1)
        column.addWidget(self.menu_button)
        keep_fitting(self, Rail._fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Be as wide as a place, and as the bar beside the places where they have no room for all."""
        bar = self._area.verticalScrollBar()
        self.setFixedWidth(grown(WIDTH) + (bar.sizeHint().width() if bar.maximum() else 0))

    def show_ways(self, actions: list[QAction]) -> None:
        """Offer actions of the window by their pictures, above the places."""
        self._ways.addStretch()
        for action in actions:
            button = QToolButton()
            button.setDefaultAction(action)
            button.setAutoRaise(True)
            button.setAccessibleName(action.text())
            look(button, "quiet")
            self.ways.append(button)
            self._ways.addWidget(button)
        self._ways.addStretch()

    def take_focus(self) -> None:
        """Put the keyboard on the present place."""
        next(button for button in self.buttons if button.isChecked()).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def mark(self, index: int) -> None:
        """Show ``index`` as the present place."""
        self.buttons[index].setChecked(True)
        self._area.ensureWidgetVisible(self.buttons[index])

    def show_badge(self, icon: str, count: int, told: str) -> None:
        """Show a number at the place of that icon, none for 0; ``told`` is what it counts, in words."""
        for button in self.buttons:
            if button.icon_name == icon:
                button.show_badge(count, told)
