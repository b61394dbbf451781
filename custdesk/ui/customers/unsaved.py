"""The customer form's unsaved typing: kept while one types, at a lock and through a crash, and put back afterwards."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from custdesk.customers.model import CustomerCard
from custdesk.desk.permissions import Permission
from custdesk.drafts.model import Draft
from custdesk.errors import Cancelled, CustDeskError
from custdesk.ui.customers.typed import resumed, written
from custdesk.ui.lock.unsaved_bar import UnsavedBar
from custdesk.ui.page import PageContext
from custdesk.ui.tasks import Progress
from custdesk.ui.widgets import confirm

translate = QCoreApplication.translate
KIND = "customer"
_KEEP_MS = 3000


_CREATE, _EDIT = Permission.CUSTOMER_CREATE, Permission.CUSTOMER_EDIT


@dataclass(frozen=True, slots=True)
class Typing:
    """The card that a form began with, and the card as typed."""

    began: CustomerCard
    typed: CustomerCard


@dataclass(frozen=True, slots=True)
class Resumed(Typing):
    """A form as it was left; ``sealed`` are the typed sealed values by column."""

    sealed: dict[str, str]


class FormDrafts(QObject):
    """Keeps the typing of the form a few seconds after each first change, and puts it back.

    ``bar`` belongs above the form; ``discarded`` when the person wants the stored values instead; ``settled`` when a
    draft has gone.
    """

    discarded = Signal()
    settled = Signal()

    def __init__(self, context: PageContext, typing: Callable[[bool], Typing | None], form: QWidget) -> None:
        """``typing(now)`` returns what is typed, or nothing where nothing is unsaved or it is just being saved.

        ``now`` says that there is no later: what is still being saved counts as unsaved.
        """
        super().__init__(form)
        self._context, self._form = context, form
        self._typing = typing
        self._kept: set[int] = set()
        self._going: set[int] = set()
        self.bar = UnsavedBar()
        self.bar.continued.connect(self.bar.hide)
        self.bar.discarded.connect(self.discarded)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_KEEP_MS)
        self._timer.timeout.connect(self._keep_soon)

    def begin(self, card: CustomerCard) -> Resumed | None:
        """Return what was typed for this customer and never saved (and say so in the bar), or nothing."""
        self.rest()
        customer_id = card.customer.id
        found = next((draft for draft in self.waiting() if draft.subject_id == customer_id), None)
        if found is None:
            return None
        try:
            left = Resumed(*resumed(card, found.values, self._context.session))
        except (ValueError, TypeError, KeyError, AttributeError):
            # Written by another version of the program, for a form that is not this one.
            return None
        self._kept.add(customer_id)
        # What was answered about consent is not put back: it may have been an answer to other words.
        more = "" if customer_id else translate("Unsaved", "The questions about consent are to be asked again.")
        self.bar.say(found.kept_at, more=more)
        return left

    def touch(self) -> None:
        """Something was typed: keep it soon."""
        if not self._timer.isActive():
            self._timer.start()

    def keep_now(self) -> None:
        """Keep what is typed before this returns. If that fails it is lost without a word: nobody is there."""
        self._timer.stop()
        typing = self._typing(True)
        if typing is not None:
            with suppress(CustDeskError, Cancelled):
                self._context.services.drafts.keep(KIND, typing.began.customer.id, written(typing.began, typing.typed))

    def rest(self) -> None:
        """There is nothing unsaved any more."""
        self._timer.stop()
        self.bar.hide()

    def forget(self, customer_id: int) -> None:
        """Forget what was kept for this customer (0 = a new one), which is not wanted any more."""
        self.rest()
        if customer_id in self._kept:
            self._kept.discard(customer_id)
            self.drop(customer_id)

    def may_lose(self, window: QWidget, customer_id: int) -> bool:
        """Ask whether what is typed may be lost, and forget what was kept of it then."""
        leaving = confirm(
            window,
            translate("CustomerForm", "Leave without saving?"),
            translate("CustomerForm", "Leave without saving"),
            details=translate("CustomerForm", "What you typed since the last saving would be lost."),
            refuse=translate("CustomerForm", "Go on typing"),
            dangerous=True,
        )
        if leaving:
            self.forget(customer_id)
        return leaving

    def drop(self, customer_id: int) -> None:
        """Delete what was kept for this customer; :meth:`waiting` leaves it out from now on."""
        self._going.add(customer_id)
        drafts = self._context.services.drafts
        task = self._context.tasks.run(lambda _progress: drafts.drop(KIND, customer_id), failed=_nobody, owner=self)
        task.finished.connect(lambda: self._gone(customer_id))

    def waiting(self) -> list[Draft]:
        """Return the customers' drafts that can be gone on with, the newest first."""
        try:
            found = self._context.services.drafts.all()
        except (CustDeskError, Cancelled):
            return []
        return [draft for draft in found if draft.kind == KIND and draft.subject_id not in self._going]

    def _gone(self, customer_id: int) -> None:
        self._going.discard(customer_id)
        self.settled.emit()

    def _keep_soon(self) -> None:
        # A form that went away was saved, left or locked, and the vault may be closed by now.
        typing = self._typing(False) if self._form.isVisible() else None
        if typing is None:
            return
        customer_id, values = typing.began.customer.id, written(typing.began, typing.typed)
        drafts = self._context.services.drafts
        self._kept.add(customer_id)

        def keep(_progress: Progress) -> None:
            drafts.keep(KIND, customer_id, values)

        self._context.tasks.run(keep, failed=_nobody, owner=self)


class WaitingBar(UnsavedBar):
    """Above the list: the newest typing that was never saved. ``chosen`` carries its customer (0 = a new one)."""

    chosen = Signal(int)

    def __init__(self, context: PageContext, drafts: FormDrafts) -> None:
        super().__init__()
        self._context, self._drafts = context, drafts
        self._customer_id = 0
        self.continued.connect(lambda: self.chosen.emit(self._customer_id))
        self.discarded.connect(self._discard)
        drafts.settled.connect(self.refresh)

    def refresh(self) -> None:
        """Show the newest draft of a form that the session may open, or nothing."""
        may_add, may_edit = (self._context.may(each) for each in (_CREATE, _EDIT))
        for draft in self._drafts.waiting():
            if may_edit if draft.subject_id else may_add:
                self._customer_id = draft.subject_id
                new = "" if draft.subject_id else translate("Unsaved", "New customer")
                self.say(draft.kept_at, str(draft.values.get("name") or new))
                return
        self.hide()

    def _discard(self) -> None:
        self._drafts.drop(self._customer_id)
        self.refresh()


def _nobody(_error: CustDeskError) -> None:
    """A draft that could not be kept is no reason to disturb somebody who types: saving will tell."""
