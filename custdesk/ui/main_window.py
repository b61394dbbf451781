"""The window of one signed-in session: a rail of places, the present place, and a status line."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from operator import methodcaller

from PySide6.QtCore import QCoreApplication, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup, QCloseEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QMenu, QStackedWidget, QVBoxLayout, QWidget

from custdesk.ui import icons
from custdesk.ui.help.dialog import HelpDialog
from custdesk.ui.incidents.banner import IncidentBanner
from custdesk.ui.incidents.dimming import Dimming
from custdesk.ui.languages import LANGUAGES
from custdesk.ui.page import Page, PageContext
from custdesk.ui.rail import Rail
from custdesk.ui.shortcuts import ShortcutsDialog
from custdesk.ui.status_line import StatusLine
from custdesk.ui.theme import Space, ThemeChoice
from custdesk.ui.widgets.toast import Toast

translate = QCoreApplication.translate
_SIZE = QSize(1280, 800)
_SMALLEST = QSize(1000, 640)


class MainWindow(QMainWindow):
    """``signed_out`` when the person leaves (``True``: to let somebody else in), ``closed`` when the window goes.

    ``lock_asked`` when the person wants the program locked now.
    """

    signed_out = Signal(bool)
    closed = Signal()
    lock_asked = Signal()

    def __init__(self, context: PageContext, places: Sequence[type[Page]], vault_name: str) -> None:
        super().__init__()
        self._places = [place for place in places if place.opens_for(context.session)]
        self._vault_name = vault_name
        self._leaving = False
        self.resize(_SIZE)
        self.setMinimumSize(_SMALLEST)
        self.toast = Toast(self)
        self._context = replace(context, toast=self.toast.say, go_to=self.open_place)
        self._context.choices.languages.changed.connect(self._speak_again)
        self._context.changed.lens_changed.connect(self._show_lens)
        self._build(0)

    @property
    def current_page(self) -> Page:
        page = self._stack.currentWidget()
        assert isinstance(page, Page)
        return page

    def pages(self) -> list[Page]:
        return [page for page in map(self._stack.widget, range(self._stack.count())) if isinstance(page, Page)]

    def go_to(self, index: int) -> None:
        """Open the place ``index`` of the rail, if the present page may be left."""
        if index != self._stack.currentIndex() and self.current_page.may_leave():
            self._stack.setCurrentIndex(index)
            self.current_page.refresh()
        self._rail.mark(self._stack.currentIndex())

    def open_place(self, icon: str, record_id: int = 0, entry: tuple[int, str] | None = None) -> None:
        """Open the place of that icon, if the session has it and the present page may be left; show a record there, or
        an entry of the log."""
        for index, page in enumerate(self.pages()):
            if page.icon == icon:
                self.go_to(index)
                if record_id and self.current_page is page:
                    page.show_record(record_id)
                if entry and self.current_page is page:
                    page.show_entry(*entry)

    def show_badge(self, icon: str, count: int, told: str) -> None:
        """Show a number at the place of that icon, as :meth:`Rail.show_badge` does."""
        self._rail.show_badge(icon, count, told)

    def show_shortcuts(self) -> None:
        dialog = ShortcutsDialog(self.actions(), self)
        dialog.help_asked.connect(self.show_help)
        dialog.exec()

    def show_help(self) -> None:
        """Open the help beside the work."""
        HelpDialog(self._context.session.role, self.show_shortcuts, self).show()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._leaving and not self.current_page.may_leave():
            event.ignore()
            return
        event.accept()
        if not self._leaving:
            self.closed.emit()

    def _build(self, index: int) -> None:
        session = self._context.session
        self.setWindowTitle(translate("MainWindow", "{vault} – CustDesk").format(vault=self._vault_name))
        self._rail = Rail([(place.icon, place.title_text()) for place in self._places], translate("MainWindow", "Menu"))
        self._stack = QStackedWidget()
        for place in self._places:
            self._stack.addWidget(place(self._context))
        middle = QVBoxLayout()
        middle.setSpacing(0)
        self.banner = IncidentBanner(self._context)
        middle.addWidget(self.banner)
        middle.addWidget(self._stack, 1)
        self._status = StatusLine(session, self._vault_name)
        middle.addWidget(self._status)
        room = QWidget()
        row = QHBoxLayout(room)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._rail)
        row.addLayout(middle, 1)
        self.setCentralWidget(room)
        Dimming(self._context, self.pages(), room)
        self._make_actions()
        self._rail.chosen.connect(self.go_to)
        self._rail.menu_asked.connect(self._open_menu)
        self._stack.setCurrentIndex(index)
        self._rail.mark(index)
        self.current_page.refresh()
        self.toast.raise_()

    def _show_lens(self) -> None:
        self._status.show_lens(self._context.session)

    def _speak_again(self) -> None:
        # Later, because the menu that asked for it belongs to what is about to be replaced.
        QTimer.singleShot(0, self, self._rebuild)

    def _rebuild(self) -> None:
        # A session that ends gives the language back; its window is closed by then, and its vault too.
        if self.isVisible():
            self._build(self._stack.currentIndex())

    def _make_actions(self) -> None:
        for old in self.actions():
            self.removeAction(old)
            old.deleteLater()
        keys = QKeySequence.StandardKey
        self._add(translate("MainWindow", "New"), [QKeySequence(keys.New)], self._of_page("new_record"))
        self._add(
            translate("MainWindow", "Search"),
            [QKeySequence(keys.Find), QKeySequence("/")],
            self._of_page("focus_search"),
        )
        self._add(translate("MainWindow", "Save"), [QKeySequence(keys.Save)], self._of_page("save"))
        self._add(translate("MainWindow", "Back"), [QKeySequence("Esc")], self._of_page("go_back"))
        for index, place in enumerate(self._places):
            self._add(place.title_text(), [QKeySequence(f"Ctrl+{index + 1}")], partial(self.go_to, index))
        self._lock = self._add(translate("MainWindow", "Lock now"), [QKeySequence("Ctrl+L")], self.lock_asked.emit)
        self._switch_user = self._add(
            translate("MainWindow", "Switch user"), [QKeySequence("Ctrl+Shift+U")], partial(self._leave, True)
        )
        self._sign_out = self._add(
            translate("MainWindow", "Sign out"), [QKeySequence("Ctrl+Shift+Q")], partial(self._leave, False)
        )
        self._help = self._add(translate("MainWindow", "Help"), [QKeySequence("Shift+F1")], self.show_help)
        self._shortcuts = self._add(
            translate("MainWindow", "Keyboard shortcuts"), [QKeySequence("F1")], self.show_shortcuts
        )
        # StandardKey.Quit has no key outside macOS and KDE.
        self._quit = self._add(translate("MainWindow", "Quit"), [QKeySequence("Ctrl+Q")], self._close_window)
        self._menu_key = self._add(translate("MainWindow", "Menu"), [QKeySequence("F10")], self._open_menu)
        for action, icon in (
            (self._lock, "lock"),
            (self._switch_user, "switch-user"),
            (self._sign_out, "sign-out"),
            (self._help, "help"),
        ):
            icons.dress(action, icon)

    def _add(self, text: str, keys: list[QKeySequence], act: Callable[[], object]) -> QAction:
        action = QAction(text, self)
        action.setShortcuts(keys)
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.triggered.connect(lambda _checked=False: act())
        self.addAction(action)
        return action

    def _of_page(self, verb: str) -> Callable[[], object]:
        """Return the verb of whichever page is in front when it is called."""
        ask = methodcaller(verb)
        return lambda: ask(self.current_page)

    def _close_window(self) -> None:
        self.close()

    def menu(self) -> QMenu:
        """Return the menu as it is now; the caller shows it."""
        menu = QMenu(self)
        menu.addActions([self._lock, self._switch_user, self._sign_out])
        menu.addSeparator()
        languages = menu.addMenu(icons.icon("language"), translate("MainWindow", "Language"))
        self._fill(
            languages,
            [(language.native, code) for code, language in LANGUAGES.items()],
            self._context.choices.languages.code,
            self._choose_language,
        )
        themes = menu.addMenu(icons.icon("theme"), translate("MainWindow", "Appearance"))
        names = {
            ThemeChoice.SYSTEM: translate("MainWindow", "As the system"),
            ThemeChoice.LIGHT: translate("MainWindow", "Light"),
            ThemeChoice.DARK: translate("MainWindow", "Dark"),
        }
        self._fill(
            themes,
            [(name, choice.value) for choice, name in names.items()],
            self._context.choices.theme.choice.value,
            lambda value: self._context.choices.choose_theme(ThemeChoice(value)),
        )
        menu.addSeparator()
        menu.addActions([self._help, self._shortcuts, self._quit])
        return menu

    def _fill(self, menu: QMenu, entries: list[tuple[str, str]], current: str, choose: Callable[[str], None]) -> None:
        group = QActionGroup(menu)
        for text, value in entries:
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(value == current)
            action.triggered.connect(lambda _checked=False, value=value: choose(value))
            group.addAction(action)

    def _open_menu(self) -> None:
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        size = menu.sizeHint()
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        beside = QPoint(-size.width() if rtl else self._rail.width(), self._rail.height() - size.height() - Space.M)
        menu.popup(self._rail.mapToGlobal(beside))

    def _choose_language(self, code: str) -> None:
        if self.current_page.may_leave():
            self._context.choices.choose_language(code)

    def _leave(self, for_another: bool) -> None:
        if self.current_page.may_leave():
            self._leaving = True
            self.signed_out.emit(for_another)
