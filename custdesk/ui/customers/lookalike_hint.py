"""While a new customer is typed: who looks like that one already, and that somebody was erased."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from custdesk.customers.model import CustomerCard
from custdesk.desk.permissions import Permission
from custdesk.errors import CustDeskError
from custdesk.quality.hints import Lookalike
from custdesk.ui import icons
from custdesk.ui.page import PageContext
from custdesk.ui.quality.words import reasons_text
from custdesk.ui.tasks import Progress
from custdesk.ui.theme import Space
from custdesk.ui.widgets import Picture, words
from custdesk.ui.widgets.labels import look

translate = QCoreApplication.translate
_PAUSE_MS = 400
_Found = tuple[tuple[Lookalike, ...], bool]


class LookalikeHint(QFrame):
    """A strip above the form, hidden while nobody is found. ``chosen`` carries the customer to open instead."""

    chosen = Signal(int)
    told = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._card = CustomerCard()
        self._asked: object = None
        look(self, "note")
        self.lines: list[QWidget] = []
        self.buttons: list[QPushButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
        self._column.setSpacing(Space.XS)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self.hide()

    def rest(self) -> None:
        """Tell nothing any more."""
        self._pause.stop()
        self._asked = None
        self._show(((), False))

    def look_for(self, card: CustomerCard) -> None:
        """Look for whoever is like ``card`` when the typing pauses; what tells nobody apart is not looked for anew."""
        if not self._context.may(Permission.CUSTOMER_CREATE) or _telling(card) == self._asked:
            return
        self._card = card
        self._pause.start()

    def _ask(self) -> None:
        around = self.parentWidget()
        # A form that went away was saved or locked, and the vault may be closed by now.
        if around is None or not around.isVisible():
            return
        card, asked = self._card, _telling(self._card)
        self._asked = asked
        services = self._context.services

        def ask(_progress: Progress) -> _Found:
            return services.lookalike_hints.find(card), services.erasure_hints.was_erased(card)

        def take(found: _Found) -> None:
            if self._asked == asked:
                self._show(found)
                self.told.emit()

        self._context.tasks.run(ask, take, _no_hint, owner=self)

    def _show(self, found: _Found) -> None:
        lookalikes, erased = found
        for line in self.lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.lines, self.buttons = [], []
        said = []
        for one in lookalikes:
            text = _sentence(one)
            button = QPushButton(translate("CustomerForm", "Open that one"))
            look(button, "link")
            icons.dress(button, "forward", "link")
            button.setAccessibleName(f"{button.text()}: {one.name}, {one.number}")
            button.clicked.connect(partial(self._choose, one.customer_id))
            self.buttons.append(button)
            self._add("customers", text, button)
            said.append(text)
        if erased:
            text = translate(
                "CustomerForm",
                "Somebody with these data was erased from this vault. Enter them again only if they want it so.",
            )
            self._add("warning", text)
            said.append(text)
        self.setVisible(bool(said))
        self.setAccessibleName(". ".join(said))
        if said:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, ". ".join(said)))

    def _add(self, icon: str, text: str, button: QPushButton | None = None) -> None:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.M)
        row.addWidget(Picture(icon, "link" if button else "warning"))
        row.addWidget(words(text), 1)
        if button is not None:
            row.addWidget(button)
        self.lines.append(line)
        self._column.addWidget(line)

    def _choose(self, customer_id: int, _checked: bool = False) -> None:
        self.chosen.emit(customer_id)


def _sentence(found: Lookalike) -> str:
    name = found.name
    if found.archived:
        name = translate("CustomerForm", "{name} (archived)").format(name=name)
    said = translate("CustomerForm", "Looks like {name}, {number}: {reasons}")
    # Names and numbers keep their own direction whatever stands around them.
    return said.format(
        name=f"\u2068{name}\u2069", number=f"\u2066{found.number}\u2069", reasons=reasons_text(found.reasons)
    )


def _telling(card: CustomerCard) -> object:
    """Return what of a card tells people apart."""
    customer = card.customer
    names = (customer.kind, customer.given_name, customer.family_name, customer.company_name)
    return names, customer.born_on, customer.tax_number, card.phones, card.emails, card.addresses


def _no_hint(_error: CustDeskError) -> None:
    """A hint that could not be had is no reason to disturb somebody who types."""
