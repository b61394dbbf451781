"""The bar that says what was typed and not saved, and asks what to do with it."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from custdesk.ui import icons
from custdesk.ui.dates import show_instant, show_time
from custdesk.ui.theme import Space
from custdesk.ui.widgets import Picture, words
from custdesk.ui.widgets.labels import look

translate = QCoreApplication.translate


class UnsavedBar(QFrame):
    """``continued`` when the person goes on with it, ``discarded`` when it is to be forgotten. Hidden at first."""

    continued = Signal()
    discarded = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look(self, "notice-warning")
        self.label = words()
        self.go_on_button = QPushButton(translate("Unsaved", "Go on"))
        self.discard_button = QPushButton(translate("Unsaved", "Discard"))
        look(self.discard_button, "quiet")
        icons.dress(self.go_on_button, "edit")
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
        row.setSpacing(Space.M)
        row.addWidget(Picture("note", "warning"))
        row.addWidget(self.label, 1)
        row.addWidget(self.go_on_button)
        row.addWidget(self.discard_button)
        self.go_on_button.clicked.connect(lambda _checked=False: self.continued.emit())
        self.discard_button.clicked.connect(lambda _checked=False: self.discarded.emit())
        self.hide()

    def say(self, kept_at: str, whose: str = "", more: str = "") -> None:
        """Show when the typing was kept (ISO, UTC), of whom it is, and what else is to be known."""
        today = datetime.fromisoformat(kept_at).astimezone().date() == datetime.now().astimezone().date()
        time = show_time(kept_at) if today else show_instant(kept_at)
        if whose:
            said = translate("Unsaved", "Unsaved typing from {time}: {name}").format(time=time, name=whose)
        else:
            said = translate("Unsaved", "Unsaved typing from {time}").format(time=time)
        self.label.setText(f"{said}. {more}" if more else said)
        self.setAccessibleName(self.label.text())
        self.show()
