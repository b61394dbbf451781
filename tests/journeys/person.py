"""Somebody at the keyboard of the whole program: types, presses, and waits until the screen has answered."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from custdesk.ui.customers.page import CustomersPage
from custdesk.ui.main_window import MainWindow
from custdesk.ui.page import Page
from custdesk.ui.program import Program
from custdesk.ui.sign_in.window import SignInWindow

D = TypeVar("D", bound=QWidget)
P = TypeVar("P", bound=Page)
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_LONG = 30_000
_LOOK_MS = 20


class Person:
    """Drives one program; what is asked for and not there fails the test."""

    def __init__(self, program: Program, qtbot: QtBot) -> None:
        self.program = program
        self.qtbot = qtbot

    @property
    def gate(self) -> SignInWindow:
        assert self.program.gate is not None
        return self.program.gate

    @property
    def window(self) -> MainWindow:
        assert self.program.window is not None
        return self.program.window

    @property
    def customers(self) -> CustomersPage:
        return self.page(CustomersPage)

    def page(self, kind: type[P]) -> P:
        return next(page for page in self.window.pages() if isinstance(page, kind))

    def go(self, kind: type[P]) -> P:
        """Go to a place by its number on the keyboard."""
        places = [type(page) for page in self.window.pages()]
        self.press(Qt.Key(Qt.Key.Key_1 + places.index(kind)), CTRL)
        assert isinstance(self.window.current_page, kind)
        return self.page(kind)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key in the window of the session."""
        self._look_at_window()
        self.qtbot.keyClick(self.window.focusWidget() or self.window, key, modifiers)

    def write(self, text: str, widget: QWidget | None = None) -> None:
        """Type letters of any script where the cursor is, or into ``widget``."""
        into = widget or self.window.focusWidget()
        assert into is not None
        while into.focusProxy() is not None:
            into = into.focusProxy()
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(into, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))

    def wait(self, ready: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(ready()), timeout=_LONG)

    def wait_for_work(self) -> None:
        """Wait until the worker has nothing more to do and the screens have heard of it."""
        self.wait(lambda: not self.program.tasks.busy)

    def dialog(self, kind: type[D], within: QWidget | None = None) -> D:
        """Return the dialog of this kind that is open."""
        found = [each for each in (within or self.window).findChildren(kind) if each.isVisible()]
        assert len(found) == 1
        return found[0]

    def arrive(self) -> None:
        """Wait until the window of a session is there and has the keyboard."""
        self.wait(lambda: self.program.window)
        self._look_at_window()
        self.wait_for_work()

    def _look_at_window(self) -> None:
        # A dialog or another window that goes does not give the keyboard to this one where there is no desktop.
        if not self.window.isActiveWindow():
            self.window.activateWindow()
            self.wait(self.window.isActiveWindow)

    @contextmanager
    def answering(self, kind: type[D], answer: Callable[[D], None]) -> Iterator[list[str]]:
        """Answer the dialog of this kind that asks and waits; give the texts that were to be read in it."""
        read: list[str] = []
        looks = QTimer()
        looks.setInterval(_LOOK_MS)

        def reply() -> None:
            asked = QApplication.activeModalWidget()
            if isinstance(asked, kind):
                looks.stop()
                read.extend(label.text() for label in asked.findChildren(QLabel))
                answer(asked)

        looks.timeout.connect(reply)
        looks.start()
        yield read
        looks.stop()
