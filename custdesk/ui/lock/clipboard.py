"""The clipboard: what was copied here goes when the program locks; what was copied elsewhere stays."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QClipboard, QGuiApplication


class ClipboardWatch(QObject):
    """Notes whether the clipboard was last filled while a window of this program was in front."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clipboard = QGuiApplication.clipboard()
        self._filled = False
        self._clipboard.dataChanged.connect(self._note)

    def empty(self) -> None:
        """Take out what was copied from this program."""
        for mode, filled in (
            (QClipboard.Mode.Clipboard, self._filled or self._clipboard.ownsClipboard()),
            (QClipboard.Mode.Selection, self._clipboard.ownsSelection()),
        ):
            if filled:
                self._clipboard.clear(mode)
        self._filled = False

    def _note(self) -> None:
        self._filled = in_front()


def in_front() -> bool:
    """Return whether a window of this program has the keyboard."""
    return QGuiApplication.focusWindow() is not None
