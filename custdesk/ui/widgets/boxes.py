"""Line edits: ordinary ones, ones for phones and identifiers, and the search box."""

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QHideEvent, QShowEvent
from PySide6.QtWidgets import QLineEdit, QSpinBox, QWidget

from custdesk.ui import icons

translate = QCoreApplication.translate
_TYPING_PAUSE_MS = 120


class TextBox(QLineEdit):
    """A line of text."""

    def __init__(self, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)


def ltr_box(placeholder: str = "", parent: QWidget | None = None) -> TextBox:
    """Return a box for phones, e-mails, links and numbers of papers: left to right in every language.

    Inside a right-to-left box "+98 912 ..." shows its plus at the wrong end.
    """
    box = TextBox(placeholder, parent)
    box.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    box.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
    return box


class NumberBox(QSpinBox):
    """A number from ``least`` to ``most``, at the side where one begins to read: Qt takes Persian digits for Latin."""

    def __init__(self, least: int, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(least, most)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)


class AroundBox(QWidget):
    """A widget that stands for the box in it, its focus proxy: a screen reader is told about that what is said here."""

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        if box := self.focusProxy():
            box.setAccessibleName(name)

    def setAccessibleDescription(self, description: str) -> None:
        super().setAccessibleDescription(description)
        if box := self.focusProxy():
            box.setAccessibleDescription(description)


class SearchBox(QLineEdit):
    """Search as you type: ``searched`` comes a moment after the last key, at once on Enter."""

    searched = Signal(str)

    def __init__(self, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        placeholder = placeholder or translate("SearchBox", "Search")
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setClearButtonEnabled(True)
        clear = self.findChild(QAction, "_q_qlineeditclearaction")
        if isinstance(clear, QAction):
            clear.setText(translate("SearchBox", "Clear the search"))
        glass = QAction(placeholder, self)
        icons.dress(glass, "search", "muted")
        glass.triggered.connect(self.setFocus)
        self.addAction(glass, QLineEdit.ActionPosition.LeadingPosition)
        self._owed = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_TYPING_PAUSE_MS)
        self._pause.timeout.connect(self._search)
        self.textChanged.connect(self._typed)
        self.returnPressed.connect(self._search)

    def hideEvent(self, event: QHideEvent) -> None:
        """Wait with what was typed until somebody sees it again: the vault may be closed by then."""
        super().hideEvent(event)
        self._owed = self._pause.isActive()
        self._pause.stop()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._owed:
            self._pause.start()

    def _typed(self) -> None:
        self._pause.start()

    def _search(self) -> None:
        self._pause.stop()
        self.searched.emit(self.text().strip())
