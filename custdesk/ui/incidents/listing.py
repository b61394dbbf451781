"""The incidents that there were, with their dates, for those who decide about them."""

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from custdesk.desk.permissions import Permission
from custdesk.errors import CustDeskError
from custdesk.incidents.model import Incident
from custdesk.ui.incidents.dialog import IncidentDialog
from custdesk.ui.incidents.texts import headline
from custdesk.ui.messages import show_error
from custdesk.ui.page import PageContext
from custdesk.ui.theme import Space
from custdesk.ui.widgets import SectionHeading, words
from custdesk.ui.widgets.areas import LowArea
from custdesk.ui.widgets.labels import look

translate = QCoreApplication.translate
_HIGHEST = 110
KIND = "incident"
"""What :class:`~custdesk.ui.page.Changes` calls an incident that was found or decided."""


class IncidentList(QFrame):
    """One line an incident, with a button that shows all of it. Hidden while there was none; many scroll."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        look(self, "card")
        self.buttons: list[QPushButton] = []
        told = QWidget()
        self._rows = QVBoxLayout(told)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(Space.XS)
        area = LowArea(told, _HIGHEST)
        area.setAccessibleName(translate("Incident", "Incidents"))
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.S, Space.L, Space.M)
        column.addWidget(SectionHeading(translate("Incident", "Incidents")))
        column.addWidget(area)
        self.hide()
        context.changed.records_changed.connect(self._follow)

    def refresh(self) -> None:
        """Show what there is now."""
        if not self._context.may(Permission.INCIDENT_DECIDE):
            return
        try:
            incidents = self._context.services.incidents.list()
        except CustDeskError as error:
            show_error(self, error)
            return
        while (item := self._rows.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.buttons = []
        for incident in incidents:
            self._rows.addWidget(self._row(incident))
        self.setVisible(bool(incidents))

    def _follow(self, kind: str) -> None:
        if kind == KIND:
            self.refresh()

    def _row(self, incident: Incident) -> QWidget:
        line = headline(incident)
        button = QPushButton(translate("Incident", "Show"))
        look(button, "link")
        button.setAccessibleDescription(line)
        button.clicked.connect(partial(self._show, incident.id))
        self.buttons.append(button)
        room = QWidget()
        row = QHBoxLayout(room)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(words(line), 1)
        row.addWidget(button)
        return room

    def _show(self, incident_id: int, _checked: bool = False) -> None:
        try:
            report = self._context.services.incidents.report(incident_id)
        except CustDeskError as error:
            show_error(self, error)
            return
        IncidentDialog(self._context, report, self).open()
