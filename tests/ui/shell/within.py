"""Finding one's way in a window."""

from typing import TypeVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from custdesk.ui.main_window import MainWindow
from custdesk.ui.page import Page

P = TypeVar("P", bound=Page)


def page_of(window: MainWindow, kind: type[P]) -> P:
    return next(page for page in window.pages() if isinstance(page, kind))


def write(into: QWidget, text: str) -> None:
    """Type letters of any script; what pytest-qt offers for it knows those of English only."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(into, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))
