"""The red bar over every place while the vault is read-only. Nobody can close it; a decision does."""

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from custdesk.desk.permissions import Permission
from custdesk.errors import CustDeskError
from custdesk.ui import icons
from custdesk.ui.incidents.decide_dialog import DecideDialog
from custdesk.ui.incidents.dialog import IncidentDialog
from custdesk.ui.incidents.listing import KIND
from custdesk.ui.messages import show_error
from custdesk.ui.page import PageContext
from custdesk.ui.theme import Space
from custdesk.ui.widgets import Picture, words
from custdesk.ui.widgets.labels import look

translate = QCoreApplication.translate
_MS_BETWEEN_LOOKS = 500


class IncidentBanner(QFrame):
    """Says in plain words what is the matter; who may decide gets to the incident from here.

    The witnesses answer at any time after a sign-in and from other threads, so that it looks again now and then.
    """

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        look(self, "banner-danger")
        self.says = words()
        self.what_button = QPushButton(translate("Incident", "What happened"))
        self.decide_button = QPushButton(translate("Incident", "Decide …"))
        icons.dress(self.what_button, "information")
        look(self.decide_button, "danger")
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.XL, Space.S, Space.XL, Space.S)
        row.setSpacing(Space.M)
        row.addWidget(Picture("problem", "danger", size=20))
        row.addWidget(self.says, 1)
        row.addWidget(self.what_button)
        row.addWidget(self.decide_button)
        decides = context.may(Permission.INCIDENT_DECIDE)
        self.what_button.setVisible(decides)
        self.decide_button.setVisible(decides)
        self.what_button.clicked.connect(lambda _checked=False: self.tell())
        self.decide_button.clicked.connect(lambda _checked=False: self.decide())
        self._timer = QTimer(self)
        self._timer.setInterval(_MS_BETWEEN_LOOKS)
        self._timer.timeout.connect(self.look_again)
        self._timer.start()
        self.hide()
        self.look_again()

    def look_again(self) -> None:
        """Show whether the vault is read-only now."""
        frozen = self._context.services.frozen
        if frozen != self.isHidden():
            return
        self.setVisible(frozen)
        if frozen:
            self.says.setText(self._sentence())
            self.setAccessibleName(self.says.text())
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.says.text()))
        self._context.changed.records_changed.emit(KIND)

    def tell(self) -> None:
        """Show what happened."""
        try:
            incident = self._context.services.incidents.open()
            report = self._context.services.incidents.report(incident.id) if incident else None
        except CustDeskError as error:
            show_error(self, error)
            return
        if report is not None:
            dialog = IncidentDialog(self._context, report, self)
            dialog.decide_asked.connect(self.decide)
            dialog.open()

    def decide(self) -> None:
        """Ask what is to become of the log as it is."""
        try:
            incident = self._context.services.incidents.open()
        except CustDeskError as error:
            show_error(self, error)
            return
        if incident is not None:
            DecideDialog(self._context, incident, self).open_for(self._decided)

    def _decided(self) -> None:
        self.look_again()
        if not self._context.services.frozen:
            self._context.toast(translate("Incident", "Decided. The vault can be changed again."))

    def _sentence(self) -> str:
        text = translate(
            "Incident",
            "The log of this vault is not the one that was noted before: entries are missing or were altered. Until"
            " somebody has decided what to do, everything can be looked at and nothing is changed.",
        )
        if self._context.may(Permission.INCIDENT_DECIDE):
            return text
        more = translate("Incident", "Tell the owner or the privacy officer now.")
        return f"{text} {more}"
