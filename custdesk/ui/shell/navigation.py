"""Back and forward through the places and the customers looked at: keys, buttons, and those of the mouse."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QMouseEvent, QWindow

from custdesk.desk.permissions import Permission
from custdesk.errors import CustDeskError
from custdesk.ui.page import Page, PageContext
from custdesk.ui.shell.trail import Stop, Trail

if TYPE_CHECKING:
    from custdesk.ui.main_window import MainWindow

translate = QCoreApplication.translate
BACK: Final = -1
FORWARD: Final = 1
_MOUSE: Final = {Qt.MouseButton.BackButton: BACK, Qt.MouseButton.ForwardButton: FORWARD}


class Navigation(QObject):
    """``changed`` when one can go back or forward where one could not, or the other way round."""

    changed = Signal()

    def __init__(self, window: "MainWindow", context: PageContext) -> None:
        super().__init__(window)
        self._window = window
        self._context = context
        self._trail = Trail()
        self._moving = False
        self._watched: QWindow | None = None

    def follow(self, page: Page) -> None:
        """Note whom the person looks at in a place."""
        page.record_shown.connect(lambda record_id: self.visit(page, record_id))

    def visit(self, page: Page, record_id: int = 0) -> None:
        """Note that the person is there now."""
        if not self._moving and self._window.current_page is page:
            self._trail.visit(Stop(page.icon, record_id))
            self.changed.emit()

    def can_go(self, step: int) -> bool:
        """Return whether there is anything :data:`BACK` or :data:`FORWARD`."""
        return self._trail.ahead(step) is not None

    def go(self, step: int) -> None:
        """Go there, if the present page may be left. Who is gone meanwhile is said to be, and passed by."""
        stop = self._trail.ahead(step)
        gone = False
        while stop is not None and not self._is_there(stop):
            gone = True
            self._trail.forget(step)
            stop = self._trail.ahead(step)
        if gone:
            self._context.toast(translate("MainWindow", "This customer is not there any more."))
        self._moving = True
        try:
            if stop is not None and self._window.open_place(stop.place, stop.record):
                self._trail.move(step)
        finally:
            self._moving = False
        self.changed.emit()

    def watch_mouse(self, handle: QWindow) -> None:
        """Hear the two buttons at the side of a mouse, wherever in the window it is."""
        # From the system's window, because what lies under the pointer takes each press for itself.
        if self._watched is not handle:
            self._watched = handle
            handle.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            step = _MOUSE.get(event.button())
            if step is not None:
                self.go(step)
                return True
        return super().eventFilter(watched, event)

    def _is_there(self, stop: Stop) -> bool:
        if not stop.record or not self._context.may(Permission.CUSTOMER_VIEW):
            return True
        try:
            return stop.record in self._context.services.recent.there((stop.record,))
        except CustDeskError:
            return True  # the place says what is the matter
