"""What the window of a session does itself, and by which keys."""

from collections.abc import Callable
from functools import partial
from operator import methodcaller
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

from custdesk.ui import icons
from custdesk.ui.shell.navigation import BACK, FORWARD

if TYPE_CHECKING:
    from custdesk.ui.main_window import MainWindow

translate = QCoreApplication.translate


class WindowActions(QObject):
    """The actions of one window. They are its own, and made anew in another language."""

    def __init__(self, window: "MainWindow", place_names: list[str]) -> None:
        for old in window.actions():
            window.removeAction(old)
            old.deleteLater()
        for before in window.findChildren(WindowActions):
            before.deleteLater()
        super().__init__(window)
        self._window = window
        keys = QKeySequence.StandardKey
        self.find = self._add(translate("MainWindow", "Find anything"), "Ctrl+K", window.pop_ups.open_palette, "search")
        self._add(translate("MainWindow", "New"), QKeySequence(keys.New), self._of_page("new_record"), "add")
        search = self._add(translate("MainWindow", "Search"), "/", self._of_page("focus_search"), "search")
        search.setShortcuts([QKeySequence(keys.Find), QKeySequence("/")])
        self._add(translate("MainWindow", "Save"), QKeySequence(keys.Save), self._of_page("save"), "save")
        self.undo = self._add(translate("MainWindow", "Undo what was just done"), "Ctrl+Z", window.toast.undo, "undo")
        self.close_open = self._add(translate("MainWindow", "Close what is open"), "Esc", self._of_page("go_back"))
        self.places = [
            self._add(name, f"Ctrl+{number}", partial(window.go_to, number - 1))
            for number, name in enumerate(place_names, 1)
        ]
        self._add_ways()
        self._add_session()
        window.navigation.changed.connect(self._mark_ways)
        self._mark_ways()

    @property
    def of_keyboard(self) -> tuple[QAction, ...]:
        """What only moves the keyboard about, or leads to what is found by :attr:`find` anyway."""
        return self.find, self.undo, self.close_open, self.next_part, self.part_before, self.menu

    def _mark_ways(self) -> None:
        self.back.setEnabled(self._window.navigation.can_go(BACK))
        self.forward.setEnabled(self._window.navigation.can_go(FORWARD))

    def _add_ways(self) -> None:
        window, go = self._window, self._window.navigation.go
        rtl = window.layoutDirection() is Qt.LayoutDirection.RightToLeft
        earlier, later = ("Alt+Right", "Alt+Left") if rtl else ("Alt+Left", "Alt+Right")
        self.back = self._add(translate("MainWindow", "Back"), earlier, partial(go, BACK), "back")
        self.forward = self._add(translate("MainWindow", "Forward"), later, partial(go, FORWARD), "forward")
        self.recent = self._add(
            translate("MainWindow", "Recent customers"), "Ctrl+Shift+O", window.pop_ups.open_recent, "clock"
        )
        self.next_part = self._add(translate("MainWindow", "Next part of the window"), "F6", partial(window.step, 1))
        self.part_before = self._add(
            translate("MainWindow", "Part of the window before"), "Shift+F6", partial(window.step, -1)
        )
        self.menu = self._add(translate("MainWindow", "Menu"), "F10", window.pop_ups.open_menu, "menu")

    def _add_session(self) -> None:
        window = self._window
        self.lock = self._add(translate("MainWindow", "Lock now"), "Ctrl+L", window.lock_asked.emit, "lock")
        self.switch_user = self._add(
            translate("MainWindow", "Switch user"), "Ctrl+Shift+U", partial(window.leave, True), "switch-user"
        )
        self.sign_out = self._add(
            translate("MainWindow", "Sign out"), "Ctrl+Shift+Q", partial(window.leave, False), "sign-out"
        )
        self.help = self._add(translate("MainWindow", "Help on this screen"), "F1", window.show_help, "help")
        self.shortcuts = self._add(translate("MainWindow", "Keyboard shortcuts"), "Shift+F1", window.show_shortcuts)
        # StandardKey.Quit has no key outside macOS and KDE.
        self.quit = self._add(translate("MainWindow", "Quit"), "Ctrl+Q", window.close)

    def _add(self, text: str, key: str | QKeySequence, act: Callable[[], object], icon: str = "") -> QAction:
        action = QAction(text, self._window)
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.triggered.connect(lambda _checked=False: act())
        if icon:
            icons.dress(action, icon)
        self._window.addAction(action)
        return action

    def _of_page(self, verb: str) -> Callable[[], object]:
        """Return the verb of whichever page is in front when it is called."""
        ask = methodcaller(verb)
        return lambda: ask(self._window.current_page)
