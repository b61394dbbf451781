"""A sealed value on the screen: hidden until asked for, and for half a minute only."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from custdesk.ui import icons
from custdesk.ui.customers.value_label import ValueLabel
from custdesk.ui.theme import Space
from custdesk.ui.widgets.labels import look

translate = QCoreApplication.translate
_SHOWN_MS = 30_000
_HIDDEN = "••••••••"


class SealedValue(QWidget):
    """``reveal`` fetches the value (and thereby logs the look at it), or gives ``None`` if it could not."""

    def __init__(self, name: str, reveal: Callable[[], str | None], *, left_to_right: bool) -> None:
        super().__init__()
        self._reveal = reveal
        self._name = name
        self.text = ValueLabel(_HIDDEN, left_to_right=left_to_right)
        self.button = QPushButton()
        look(self.button, "link")
        self.button.clicked.connect(self._turn)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SHOWN_MS)
        self._timer.timeout.connect(self.hide_value)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(self.text, 1)
        row.addWidget(self.button)
        self.hide_value()

    @property
    def shown(self) -> bool:
        return self._timer.isActive()

    def show_value(self) -> None:
        """Show the value for half a minute."""
        value = self._reveal()
        if value is None:
            return
        self.text.setText(value)
        self.text.setAccessibleDescription("")
        self._dress("eye-off", translate("Customers", "Hide"))
        self._timer.start()

    def hide_value(self) -> None:
        self._timer.stop()
        self.text.setText(_HIDDEN)
        self.text.setAccessibleDescription(translate("Customers", "Hidden"))
        self._dress("eye", translate("Customers", "Show"))

    def _turn(self) -> None:
        if self.shown:
            self.hide_value()
        else:
            self.show_value()

    def _dress(self, icon: str, text: str) -> None:
        icons.dress(self.button, icon, "link")
        self.button.setText(text)
        self.button.setAccessibleName(f"{text}: {self._name}")
