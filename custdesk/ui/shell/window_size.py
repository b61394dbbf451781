"""Each person finds the window as large as they left it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QMainWindow

from custdesk.ui.page import PageContext


def restore_size(window: QMainWindow, context: PageContext, usual: QSize) -> None:
    """Give the window the size that the person gave it, no larger than the screen, or else the usual one."""
    kept = context.choices.arrangement(_name(context))
    width, height = kept.get("width"), kept.get("height")
    if isinstance(width, int) and isinstance(height, int):
        usual = QSize(width, height).boundedTo(window.screen().availableSize())
    window.resize(usual.expandedTo(window.minimumSize()))
    if kept.get("maximised") is True:
        window.setWindowState(Qt.WindowState.WindowMaximized)


def keep_size(window: QMainWindow, context: PageContext, usual: QSize) -> None:
    """Keep the size that the window has, where it is not the one that it would get anyway."""
    maximised = window.isMaximized()
    size = window.normalGeometry().size() if maximised else window.size()
    found = {"width": size.width(), "height": size.height(), "maximised": maximised}
    before = context.choices.arrangement(_name(context))
    if found != (before or {"width": usual.width(), "height": usual.height(), "maximised": False}):
        context.choices.remember_arrangement(_name(context), found)


def _name(context: PageContext) -> str:
    return f"window/{context.session.user_id}"
