"""What pops up over the window of a session: its menu, the recent customers, and the palette."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QMenu, QWidget

from custdesk.ui.page import PageContext
from custdesk.ui.shell.menu import recent_menu
from custdesk.ui.theme import Space

if TYPE_CHECKING:
    from custdesk.ui.main_window import MainWindow


class PopUps:
    """Opens them over one window; ``beside`` is what they stand beside."""

    def __init__(self, window: "MainWindow", context: PageContext, beside: QWidget) -> None:
        self._window = window
        self._context = context
        self._beside = beside

    def open_palette(self) -> None:
        """Let the person find anything by typing."""
        from custdesk.ui.shell.offers import Offers
        from custdesk.ui.shell.palette import Palette

        menu = self._window.menu()
        palette = Palette(Offers(self._window, self._context, menu), self._window)
        self._window.room.stack.made.connect(palette.take)
        # Later than what was chosen is done, which may be an entry of the menu.
        palette.finished.connect(lambda _result: QTimer.singleShot(0, menu, menu.deleteLater))
        palette.open()

    def open_recent(self) -> None:
        """Show whom the person opened last."""
        self._show(recent_menu(self._context, self._window), Space.XL)

    def open_menu(self) -> None:
        """Show the menu of the window at the foot of the rail."""
        menu = self._window.menu()
        self._show(menu, self._beside.height() - menu.sizeHint().height() - Space.M)

    def _show(self, menu: QMenu, top: int) -> None:
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        rtl = self._window.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side = -menu.sizeHint().width() if rtl else self._beside.width()
        menu.popup(self._beside.mapToGlobal(QPoint(side, top)))
