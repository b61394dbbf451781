"""A sealed value on the screen: hidden until asked for, and for half a minute only."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from custdesk.ui import icons
from custdesk.ui.customers.value_label import ValueLabel
from custdesk.ui.theme import Space
from custdesk.ui.widgets.labels import look, small

translate = QCoreApplication.translate
_SHOWN_SECONDS = 30
_SECOND_MS = 1000
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
        self._left = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_SECOND_MS)
        self._timer.timeout.connect(self.count_down)
        self.countdown = small()
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self.text, 1)
        row.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addLayout(row)
        column.addWidget(self.countdown)
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
        self._left = _SHOWN_SECONDS
        self._timer.start()
        self._tell()

    def count_down(self) -> None:
        """One second less; at the end the value is hidden again."""
        self._left -= 1
        if self._left > 0:
            self._tell()
        else:
            self.hide_value()

    def hide_value(self) -> None:
        self._timer.stop()
        self.countdown.hide()
        self.text.setText(_HIDDEN)
        self.text.setAccessibleDescription(translate("Customers", "Hidden"))
        self._dress("eye", translate("Customers", "Show"))

    def _tell(self) -> None:
        self.countdown.setText(translate("Customers", "Hidden again in %Ln second(s)", None, self._left))
        self.countdown.show()

    def _turn(self) -> None:
        if self.shown:
            self.hide_value()
        else:
            self.show_value()

    def _dress(self, icon: str, text: str) -> None:
        icons.dress(self.button, icon, "link")
        self.button.setText(text)
        self.button.setAccessibleName(f"{text}: {self._name}")
