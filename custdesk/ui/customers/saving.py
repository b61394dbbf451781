"""Storing a card on the worker, and what happens when somebody else was faster."""

from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from custdesk.consent.model import Answers
from custdesk.customers.model import CustomerCard
from custdesk.customers.service import CustomerStale
from custdesk.errors import CustDeskError
from custdesk.ui.customers.conflict import ConflictDialog
from custdesk.ui.customers.unsaved import KIND
from custdesk.ui.local_form import LocalForm
from custdesk.ui.page import PageContext
from custdesk.ui.tasks import Progress


class CardSaver(QObject):
    """``stored`` carries the card as stored, ``refused`` why it could not be, ``ended`` comes after either.

    When another version was stored meanwhile, both are shown side by side and what is chosen is stored upon it; a
    person who would rather go on typing gets ``ended`` only.
    """

    stored = Signal(object)
    refused = Signal(object)
    ended = Signal()

    def __init__(self, context: PageContext, form: LocalForm, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._form = form
        self._window = window
        self.busy = False
        self.landed = False
        """Whether what is being saved is stored already, and only the screen does not know it yet."""

    def save(self, card: CustomerCard, original: CustomerCard, answers: Answers | None) -> None:
        """Store a new customer (``original`` has no id) with its answers, or what changed of a known one."""
        self.busy, self.landed = True, False
        task = self._context.tasks.run(
            self._operation(card, original, answers),
            self._take,
            lambda error: self._refuse(error, card, original),
            owner=self,
        )
        task.finished.connect(self._end)

    def _operation(
        self, card: CustomerCard, original: CustomerCard, answers: Answers | None
    ) -> Callable[[Progress], CustomerCard]:
        services = self._context.services

        def change(_progress: Progress) -> CustomerCard:
            stored = services.customers.save(card, original)
            self._land(original.customer.id)
            return stored

        def create(_progress: Progress) -> CustomerCard:
            added = services.customers.create(card) if answers is None else services.consents.enrol(card, answers)
            self._land(0)
            return services.customers.open(added, in_full=services.session.may_look_in_full)

        return change if original.customer.id else create

    def _land(self, customer_id: int) -> None:
        """On the worker: what is stored must not be offered as unsaved if the program locks before the screen knows."""
        self.landed = True
        with suppress(CustDeskError):
            self._context.services.drafts.drop(KIND, customer_id)

    def _take(self, stored: CustomerCard) -> None:
        self.busy = self.landed = False
        self.stored.emit(stored)

    def _refuse(self, error: CustDeskError, mine: CustomerCard, original: CustomerCard) -> None:
        self.busy = self.landed = False
        if not isinstance(error, CustomerStale):
            self.refused.emit(error)
            return
        dialog = ConflictDialog(original, mine, error.theirs, self._context.session, self._form, self._window)
        if not dialog.differences:
            self.save(mine, error.theirs, None)
            return
        chosen = dialog.exec() == QDialog.DialogCode.Accepted
        result = dialog.result_card()
        dialog.deleteLater()
        if chosen:
            self.save(result, error.theirs, None)

    def _end(self) -> None:
        if not self.busy:
            self.ended.emit()
