"""The palette (Ctrl+K): one line to type in, and below it whatever the window can do and whom one may look for."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QListView, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from custdesk.ui import icons
from custdesk.ui.page import Page
from custdesk.ui.shell.offers import Offer, Offers
from custdesk.ui.shell.palette_rows import PaletteDelegate, PaletteRows, spoken
from custdesk.ui.theme import Space, grown
from custdesk.ui.widgets import TextBox, words
from custdesk.ui.widgets.labels import look

translate = QCoreApplication.translate
_SIZE = QSize(640, 440)
_FROM_TOP = 72
_AT_REST_MS = 1000
_PAGE = 8


class Palette(QDialog):
    """Remembers nothing of what was typed. What is chosen is done when it has closed."""

    def __init__(self, offers: Offers, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Palette", "Find anything"))
        self._offers = offers
        self._window = parent
        self.line = TextBox(translate("Palette", "Type a name, or what you want to do"))
        self.line.setAccessibleName(self.line.placeholderText())
        self.line.setAccessibleDescription(translate("Palette", "The arrow keys go through what was found."))
        self.line.installEventFilter(self)
        self.close_button = QToolButton()
        look(self.close_button, "quiet")
        icons.dress(self.close_button, "close", "muted")
        self.close_button.setAccessibleName(translate("Palette", "Close"))
        self.close_button.setToolTip(translate("Palette", "Close"))
        self.rows = PaletteRows()
        self.list = QListView()
        self.list.setAccessibleName(translate("Palette", "What was found"))
        self.list.setModel(self.rows)
        self.list.setItemDelegate(PaletteDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # The keyboard stays in the line; what it goes through is told from there.
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.nothing = words(translate("Palette", "Nothing found. Try fewer letters or another word."), muted=True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._at_rest = QTimer(self)
        self._at_rest.setSingleShot(True)
        self._at_rest.setInterval(_AT_REST_MS)
        self._at_rest.timeout.connect(self._log_search)
        self._lay_out()
        self.line.textChanged.connect(self._search)
        self.list.clicked.connect(lambda index: self.choose(index.row()))
        self.close_button.clicked.connect(self.reject)
        size = QSize(grown(_SIZE.width()), grown(_SIZE.height()))
        self.resize(size.boundedTo(parent.size() - QSize(2 * Space.XL, 2 * _FROM_TOP)))
        self.move(parent.mapToGlobal(QPoint((parent.width() - self.width()) // 2, _FROM_TOP)))
        self._show_found()
        self.line.setFocus()

    def take(self, page: Page) -> None:
        """Offer what a place can do, too, which was not made yet; the present row stays the present one."""
        row = self.list.currentIndex().row()
        here = _told(self.rows.offers[row]) if 0 <= row < len(self.rows.offers) else None
        self._offers.take(page)
        self._show_found()
        row = next((row for row, offer in enumerate(self.rows.offers) if _told(offer) == here), 0)
        if row:
            self.go_to_row(row)

    def go_to_row(self, row: int) -> None:
        """Make a row the present one, the nearest where there is none of that number, and say it."""
        if self.rows.offers:
            row = max(0, min(row, len(self.rows.offers) - 1))
            self.list.setCurrentIndex(self.rows.index(row))
            self._say(spoken(self.rows.offers[row]))

    def choose(self, row: int) -> None:
        """Close, and do what a row offers."""
        if not 0 <= row < len(self.rows.offers):
            return
        if self._at_rest.isActive():
            self._log_search()
        # When the window has the keyboard again.
        QTimer.singleShot(0, self._window, self.rows.offers[row].command.act)
        self.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and not _changed(event):
            return self._hear(event.key())
        return super().eventFilter(watched, event)

    def hideEvent(self, event: QHideEvent) -> None:
        # The vault may be closed by the time that it would be noted.
        self._at_rest.stop()
        super().hideEvent(event)

    def _hear(self, key: int) -> bool:
        row, last = self.list.currentIndex().row(), len(self.rows.offers) - 1
        goes: dict[int, int] = {
            Qt.Key.Key_Down: row + 1,
            Qt.Key.Key_Up: row - 1,
            Qt.Key.Key_PageDown: row + _PAGE,
            Qt.Key.Key_PageUp: row - _PAGE,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        if key in goes:
            self.go_to_row(goes[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.choose(row)
        else:
            return False
        return True

    def _search(self) -> None:
        self._show_found()
        if self.line.text().strip():
            self._at_rest.start()
        else:
            self._at_rest.stop()

    def _show_found(self) -> None:
        self.rows.show_offers(self._offers.found(self.line.text()))
        self.places.setCurrentWidget(self.list if self.rows.offers else self.nothing)
        if self.rows.offers:
            self.go_to_row(0)
        else:
            self._say(self.nothing.text())

    def _log_search(self) -> None:
        self._at_rest.stop()
        if self._window.isVisible():
            self._offers.log_search(self.line.text())

    def _say(self, text: str) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.line, text))

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self.line, 1)
        row.addWidget(self.close_button)
        self.places = QStackedWidget()
        self.places.addWidget(self.list)
        self.places.addWidget(self.nothing)
        frame = QFrame()
        look(frame, "popup")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        inside.setSpacing(Space.M)
        inside.addLayout(row)
        inside.addWidget(self.places, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(frame)


def _told(offer: Offer) -> tuple[str, str, str]:
    return offer.command.text, offer.command.keys, offer.kind


def _changed(event: QKeyEvent) -> bool:
    """Return whether a key is pressed together with Shift, Ctrl or the like, which mark text in the line."""
    return bool(event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier)
