"""The pages as they will come out, one at a time."""

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QToolButton, QVBoxLayout, QWidget

from custdesk.ui import icons
from custdesk.ui.printing.pages import Pages
from custdesk.ui.theme import Space
from custdesk.ui.widgets import words
from custdesk.ui.widgets.labels import look

translate = QCoreApplication.translate
_NARROWEST, _LOWEST = 360, 320
_SHADOW = 1


class PagePreview(QWidget):
    """Shows a whole page, or one as wide as the room. Keys: page up and down, Home, End; + and - for the size."""

    def __init__(self) -> None:
        super().__init__()
        self._pages: Pages | None = None
        self.page = 0
        self.wide = False
        self.sheet = QLabel()
        self.sheet.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.area = QScrollArea()
        self.area.setWidget(self.sheet)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setMinimumSize(_NARROWEST, _LOWEST)
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.area.installEventFilter(self)
        look(self.area, "window")
        self.place = words(muted=True)
        self.before = self._button("back", translate("Printing", "Page before"), lambda: self.show_page(self.page - 1))
        self.after = self._button("forward", translate("Printing", "Next page"), lambda: self.show_page(self.page + 1))
        self.size_button = self._button("search", translate("Printing", "Larger or smaller"), self.change_size)
        self.setFocusProxy(self.area)
        self._lay_out()
        self.show_pages(None)

    def show_pages(self, pages: Pages | None) -> None:
        """Show pages, at the place where the ones before were looked at; nothing while there are none."""
        self._pages = pages
        self.show_page(self.page)

    def show_page(self, page: int) -> None:
        """Show a page, counted from 0; one beyond the end is the last."""
        count = self._pages.count if self._pages else 0
        self.page = max(0, min(page, count - 1))
        self.before.setEnabled(self.page > 0)
        self.after.setEnabled(self.page + 1 < count)
        self.size_button.setEnabled(count > 0)
        number = QLocale().toString
        told = translate("Printing", "Page {page} of {pages}").format(page=number(self.page + 1), pages=number(count))
        self.place.setText(told if count else "")
        written = self._pages.texts(self.page) if self._pages else []
        for part in (self.area, self.sheet):
            part.setAccessibleName(told if count else translate("Printing", "Preview"))
        self.area.setAccessibleDescription("\n".join(written))
        self._draw()

    def change_size(self) -> None:
        """Show the page as wide as there is room, or whole again."""
        self.wide = not self.wide
        self._draw()

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if watched is self.area and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._take_key(event)
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._draw()

    def sizeHint(self) -> QSize:
        return QSize(_NARROWEST + 200, _LOWEST + 220)

    def _take_key(self, event: QKeyEvent) -> bool:
        last = self._pages.count - 1 if self._pages else 0
        steps = {
            Qt.Key.Key_PageDown: self.page + 1,
            Qt.Key.Key_PageUp: self.page - 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        key = Qt.Key(event.key())
        if key in steps:
            self.show_page(steps[key])
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Minus):
            self.wide = key is Qt.Key.Key_Plus
            self._draw()
        return key in (*steps, Qt.Key.Key_Plus, Qt.Key.Key_Minus)

    def _draw(self) -> None:
        if self._pages is None:
            self.sheet.setPixmap(QPixmap())
            return
        wide, high = self._pages.size
        room = self.area.viewport().size()
        across = room.width() - 2 * Space.S
        whole = min(across, (room.height() - 2 * Space.S) * wide / high)
        width = max(80, round(across if self.wide else whole))
        picture = self._pages.picture(self.page, width, self.devicePixelRatioF())
        self.sheet.setPixmap(QPixmap.fromImage(picture))

    def _button(self, icon: str, name: str, act: object) -> QToolButton:
        button = QToolButton()
        icons.dress(button, icon)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.clicked.connect(act)
        return button

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self.before)
        row.addWidget(self.place, 1)
        row.addWidget(self.size_button)
        row.addWidget(self.after)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self.area, 1)
        column.addLayout(row)
