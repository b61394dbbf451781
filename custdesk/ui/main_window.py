"""The window of one signed-in session: a rail of places, the present place, and a status line."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QHideEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow, QMenu, QVBoxLayout, QWidget

from custdesk.customers.model import ListQuery
from custdesk.ui.page import Page, PageContext
from custdesk.ui.shell.actions import WindowActions
from custdesk.ui.shell.menu import window_menu
from custdesk.ui.shell.navigation import Navigation
from custdesk.ui.shell.popups import PopUps
from custdesk.ui.shell.regions import Regions, focus_first
from custdesk.ui.shell.room import Room
from custdesk.ui.shell.window_size import keep_size, restore_size
from custdesk.ui.slices import let_paint, paint_again, unpainted
from custdesk.ui.widgets.toast import Toast

translate = QCoreApplication.translate
_SIZE = QSize(1280, 800)
_SMALLEST = QSize(1000, 640)
_TURNED_AFTER_MS = 20
_GONE_AFTER_MS = 300


class MainWindow(QMainWindow):
    """``signed_out`` when the person leaves (``True``: to let somebody else in), ``closed`` when the window goes.

    ``lock_asked`` when the person wants the program locked now. ``places`` are the places that the session may open.
    """

    signed_out = Signal(bool)
    closed = Signal()
    lock_asked = Signal()

    def __init__(self, context: PageContext, places: Sequence[type[Page]], vault_name: str) -> None:
        super().__init__()
        self.places: list[type[Page]] = [place for place in places if place.opens_for(context.session)]
        self._vault_name = vault_name
        self._leaving = False
        self._building = False
        self.setMinimumSize(_SMALLEST)
        restore_size(self, context, _SIZE)
        self.toast = Toast(self)
        self._context = replace(context, toast=self.toast.say, go_to=self.open_place)
        self.navigation = Navigation(self, self._context)
        self._regions = Regions()
        self._middle = QWidget()
        self._around = QVBoxLayout(self._middle)
        self._around.setContentsMargins(0, 0, 0, 0)
        self.setCentralWidget(self._middle)
        self._context.choices.languages.changed.connect(self._speak_again)
        self._build(0)

    @property
    def current_page(self) -> Page:
        page = self.room.stack.currentWidget()
        assert isinstance(page, Page)
        return page

    def pages(self) -> list[Page]:
        """Return all places; those that nobody opened yet are made for it."""
        return list(map(self.room.stack.page, range(len(self.places))))

    def made_pages(self) -> list[Page]:
        """Return the places that were opened, or made in an idle moment since the window is there."""
        return self.room.stack.pages

    def go_to(self, index: int) -> None:
        """Open the place ``index`` of the rail, if the present page may be left."""
        here = self._here
        if index != here and self.current_page.may_leave():
            page = self.room.stack.page(index)
            self.room.stack.setCurrentWidget(page)
            page.refresh()
            self.navigation.visit(page)
            focus_first(page)
        self.room.rail.mark(self._here)

    def open_place(
        self,
        icon: str,
        record_id: int = 0,
        entry: tuple[int, str] | None = None,
        *,
        part: str = "",
        query: ListQuery | None = None,
        new: bool = False,
    ) -> bool:
        """Open the place of that icon, if the session has it and the present page may be left; return whether it did.

        Show a record there, an entry of the log, a part of the place or what a query finds, or begin a new record.
        """
        place = next((place for place, kind in enumerate(self.places) if kind.icon == icon), -1)
        stays = place == self._here
        if place < 0 or (stays and (record_id or query) and not self.current_page.may_leave()):
            return False
        self.go_to(place)
        if self._here != place:
            return False
        page = self.current_page
        if record_id:
            page.show_record(record_id)
        if entry:
            page.show_entry(*entry)
        if part:
            page.show_part(part)
        if query is not None:
            page.show_query(query)
        if new:
            page.new_record()
        return True

    def show_badge(self, icon: str, count: int, told: str) -> None:
        """Show a number at the place of that icon, as :meth:`Rail.show_badge` does."""
        self.room.rail.show_badge(icon, count, told)

    def show_shortcuts(self) -> None:
        from custdesk.ui.shortcuts import ShortcutsDialog

        dialog = ShortcutsDialog(self.actions(), self, pages=self.pages())
        dialog.help_asked.connect(self.show_help)
        dialog.exec()

    def show_help(self) -> None:
        """Open the help about this screen, beside the work."""
        from custdesk.ui.help.dialog import open_help

        open_help(self._context, "", self.show_shortcuts, self)

    def menu(self) -> QMenu:
        """Return the menu as it is now; the caller shows it."""
        return window_menu(self._context, self.window_actions, self._choose_language, self)

    def step(self, step: int) -> None:
        """Take the keyboard to the next part of the window, -1 to the one before."""
        self._regions.step(
            [self.room.rail, self.banner, self.current_page, self.toast, self.room.status], self.focusWidget(), step
        )

    def leave(self, for_another: bool) -> None:
        """Sign out, if the present page may be left."""
        if self.current_page.may_leave():
            self._leaving = True
            self.signed_out.emit(for_another)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._leaving and not self.current_page.may_leave():
            event.ignore()
            return
        event.accept()
        if not self._leaving:
            self.closed.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.navigation.watch_mouse(self.windowHandle())

    def hideEvent(self, event: QHideEvent) -> None:
        if not event.spontaneous():
            keep_size(self, self._context, _SIZE)
        super().hideEvent(event)

    @property
    def _here(self) -> int:
        return self.places.index(type(self.current_page))

    def _build(self, index: int) -> None:
        # What was there before stays until all of this can be shown; a second language waits for the first.
        self._building = True
        room = Room(self._context, self.places, self._vault_name, self._middle)
        let_paint()
        room.stack.made.connect(self.navigation.follow)
        room.stack.setCurrentWidget(room.stack.page(index))
        self.setWindowTitle(translate("MainWindow", "{vault} – CustDesk").format(vault=self._vault_name))
        with unpainted(self):
            self._take_into_use(room, index)
        self._building = False

    def _take_into_use(self, room: Room, index: int) -> None:
        self._put_in_place(room)
        self.banner = room.banner
        self.pop_ups = PopUps(self, self._context, room.rail)
        self.window_actions = WindowActions(self, [place.title_text() for place in self.places])
        room.rail.show_ways([self.window_actions.back, self.window_actions.forward, self.window_actions.find])
        room.rail.chosen.connect(self.go_to)
        room.rail.menu_asked.connect(self.pop_ups.open_menu)
        room.rail.mark(index)
        let_paint()
        self.current_page.refresh()
        self.navigation.visit(self.current_page)
        focus_first(self.current_page)
        self.toast.raise_()

    def _put_in_place(self, room: Room) -> None:
        for before in self._middle.findChildren(Room, options=Qt.FindChildOption.FindDirectChildrenOnly):
            if before is not room:
                before.hide()
                # Not before the new ones are there to see.
                QTimer.singleShot(_GONE_AFTER_MS, before, before.end)
        self._around.addWidget(room)
        room.show()
        self.room = room

    def _speak_again(self) -> None:
        # Later: the menu that asked for it belongs to what is about to be replaced, and Qt turns what is there round,
        # which nobody is to see.
        self.setUpdatesEnabled(False)
        QTimer.singleShot(_TURNED_AFTER_MS, self, self._rebuild)

    def _rebuild(self) -> None:
        # A session that ends gives the language back; its window is closed by then, and its vault too.
        if self._building or self.room.stack.making:
            self._speak_again()
            return
        try:
            if self.isVisible():
                self.room.stack.rest()
                self._build(self._here)
        finally:
            paint_again(self)

    def _choose_language(self, code: str) -> None:
        if self.current_page.may_leave():
            self._context.choices.choose_language(code)
