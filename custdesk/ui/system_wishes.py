"""What the system tells of how its person wants programs to look."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication


class SystemWishes(QObject):
    """``changed`` comes when the person changed something of it in the settings of the system."""

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        # Both are kept: the second goes with what Python knows of the first.
        self._hints = app.styleHints()
        self._for_eyes = self._hints.accessibility()
        self._hints.colorSchemeChanged.connect(self._tell)
        self._for_eyes.contrastPreferenceChanged.connect(self._tell)

    def high_contrast(self) -> bool:
        return self._for_eyes.contrastPreference() is Qt.ContrastPreference.HighContrast

    def dark(self) -> bool:
        scheme = self._hints.colorScheme()
        if scheme is Qt.ColorScheme.Unknown and self.high_contrast():
            return self._paints_dark()
        return scheme is Qt.ColorScheme.Dark

    def _paints_dark(self) -> bool:
        # The contrast themes of Windows are neither light nor dark; its own palette shows under ours.
        ours = self._app.palette()
        self._app.setPalette(QPalette())
        colours = self._app.palette()
        self._app.setPalette(ours)
        return colours.windowText().color().lightness() > colours.window().color().lightness()

    def _tell(self, _wish: object) -> None:
        self.changed.emit()
