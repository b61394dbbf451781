"""What fills the window of a session: the rail, the places with the banner above them, and the foot."""

from collections.abc import Iterator, Sequence

import shiboken6
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from custdesk.ui.incidents.banner import IncidentBanner
from custdesk.ui.incidents.dimming import Dimming
from custdesk.ui.page import Page, PageContext
from custdesk.ui.rail import Rail
from custdesk.ui.shell.place_stack import PlaceStack
from custdesk.ui.slices import Slices
from custdesk.ui.status_line import StatusLine

translate = QCoreApplication.translate


class Room(QWidget):
    """Made anew in another language."""

    def __init__(
        self, context: PageContext, places: Sequence[type[Page]], vault_name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.rail = Rail([(place.icon, place.title_text()) for place in places], translate("MainWindow", "Menu"))
        self.stack = PlaceStack(context, places)
        self.banner = IncidentBanner(context)
        self.status = StatusLine(context, vault_name)
        self.stack.made.connect(Dimming(context, self).take)
        middle = QVBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.banner)
        middle.addWidget(self.stack, 1)
        middle.addWidget(self.status)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(middle, 1)

    def end(self) -> None:
        """Go for good, one place after the other: it takes a while to end so many parts."""
        Slices(self).run(self._end_places(), self.deleteLater)

    def _end_places(self) -> Iterator[None]:
        for page in self.stack.pages:
            # Two changes of the language in a row end a room twice, and what is gone must not be deleted again.
            if shiboken6.isValid(page):
                shiboken6.delete(page)
                yield
