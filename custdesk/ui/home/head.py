"""The head of Home: a greeting with the day, a search over all customers, and the way to a new one."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from custdesk.desk.permissions import Permission
from custdesk.ui import icons
from custdesk.ui.dates import show_date
from custdesk.ui.growing import keep_fitting
from custdesk.ui.page import PageContext
from custdesk.ui.theme import Space, grown
from custdesk.ui.widgets import SearchBox, title, words
from custdesk.ui.widgets.labels import look

translate = QCoreApplication.translate
_MORNING, _NOON, _EVENING = 5, 12, 18
_SEARCH = 260


class HomeHead(QWidget):
    """``sought`` carries the words that somebody looks for in the list, ``new_asked`` comes for a new customer."""

    sought = Signal(str)
    new_asked = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = context.session.user_name
        self.greeting: QLabel = title("")
        self.day: QLabel = words(muted=True)
        self.search = SearchBox(translate("Home", "Find a customer"))
        keep_fitting(self.search, lambda box: box.setFixedWidth(grown(_SEARCH)))
        if not context.may(Permission.CUSTOMER_VIEW):
            self.search.hide()
        self.new_button = QPushButton(translate("Customers", "New customer"))
        look(self.new_button, "primary")
        icons.dress(self.new_button, "add", "on_accent")
        self.new_button.setToolTip("Ctrl+N")
        if not context.may(Permission.CUSTOMER_CREATE):
            self.new_button.hide()
        self.search.returnPressed.connect(self._seek)
        self.new_button.clicked.connect(lambda _checked=False: self.new_asked.emit())
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(self.greeting)
        texts.addWidget(self.day)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addLayout(texts, 1)
        row.addWidget(self.search, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.new_button, 0, Qt.AlignmentFlag.AlignVCenter)

    def greet(self, now: datetime) -> None:
        """Greet as one does at this time (by the clock of this PC), and tell the day."""
        self.greeting.setText(_greeting(now.hour).format(name=f"\u2068{self._name}\u2069"))
        self.day.setText(show_date(now.date(), long=True))

    def _seek(self) -> None:
        text = self.search.text().strip()
        self.search.clear()
        self.sought.emit(text)


def _greeting(hour: int) -> str:
    if _MORNING <= hour < _NOON:
        return translate("Home", "Good morning, {name}")
    if _NOON <= hour < _EVENING:
        return translate("Home", "Good afternoon, {name}")
    return translate("Home", "Good evening, {name}")
