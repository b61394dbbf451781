"""F1 in every window that has no menu of its own: dialogs, questions, the sign-in."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

KEY = "F1"
HELP = "help"
"""The object name of the help itself, which explains nothing further."""
_NAME = "help key"
_PASSING = (Qt.WindowType.Popup, Qt.WindowType.ToolTip)


class HelpKey(QObject):
    """Gives each window F1 as soon as it is typed into; ``open_for`` is called with the window.

    A shortcut of the application would not reach dialogs, and to look at every event would cost each of them.
    """

    def __init__(self, app: QApplication, open_for: Callable[[QWidget], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open_for = open_for
        app.focusChanged.connect(self._give)

    def _give(self, _old: QWidget | None, now: QWidget | None) -> None:
        window = now.window() if now is not None else None
        if window is None or isinstance(window, QMainWindow) or window.windowType() in _PASSING:
            return
        if window.objectName() == HELP:
            return
        if window.findChild(QShortcut, _NAME, Qt.FindChildOption.FindDirectChildrenOnly) is None:
            shortcut = QShortcut(QKeySequence(KEY), window)
            shortcut.setObjectName(_NAME)
            shortcut.activated.connect(lambda: self._open_for(window))
