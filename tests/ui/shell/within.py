"""Light places to go about in, and finding one's way in a window."""

from typing import TypeVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from custdesk.desk.permissions import Permission
from custdesk.errors import RecordMissing
from custdesk.ui.main_window import MainWindow
from custdesk.ui.page import Page, PageContext
from custdesk.ui.widgets import SearchBox

P = TypeVar("P", bound=Page)


class Place(Page):
    """A place with one box in it."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.box = SearchBox()
        QVBoxLayout(self).addWidget(self.box)


class Customers(Place):
    """Opens a customer as the real place does, and shows only the name."""

    title = ("Test", "Customers")
    icon = "customers"
    permissions = (Permission.CUSTOMER_VIEW,)

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.looked_at = ""

    def show_record(self, record_id: int) -> None:
        try:
            self.looked_at = self.context.services.customers.open(record_id).customer.name
        except RecordMissing:
            return
        self.record_shown.emit(record_id)


class Log(Place):
    title = ("Test", "Log")
    icon = "log"
    permissions = (Permission.LOG_VIEW,)


class Team(Place):
    title = ("Test", "Team")
    icon = "team"


LIGHT: tuple[type[Page], ...] = (Customers, Log, Team)


def page_of(window: MainWindow, kind: type[P]) -> P:
    return next(page for page in window.pages() if isinstance(page, kind))


def looked_at(window: MainWindow) -> str:
    return page_of(window, Customers).looked_at


def write(into: QWidget, text: str) -> None:
    """Type letters of any script; what pytest-qt offers for it knows those of English only."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(into, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))
