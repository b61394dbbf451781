"""Making one customer of two: side by side, with a choice for each value."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QLocale, QSize
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialogButtonBox, QFrame, QPushButton, QVBoxLayout, QWidget

from custdesk.consent.model import CHANNELS, OPT_OUTS, local_day
from custdesk.customers.model import CustomerCard
from custdesk.errors import CustDeskError, StaleRecord
from custdesk.quality.model import MergePlan
from custdesk.ui import dates, messages
from custdesk.ui.local_form import LocalForm
from custdesk.ui.page import PageContext
from custdesk.ui.privacy.form_dialog import FormDialog
from custdesk.ui.quality.merge_table import MergeTable
from custdesk.ui.quality.words import who
from custdesk.ui.widgets import make_room, scrolling, tab_as_one_reads, words
from custdesk.ui.widgets.labels import look

translate = QCoreApplication.translate
_SIZE = QSize(980, 660)


class MergeDialog(FormDialog):
    """Accepted when the two are one, and then ``gone`` is the id of the one who went; ``told_apart`` says that the
    person called them two instead."""

    def __init__(self, context: PageContext, plan: MergePlan, form: LocalForm, parent: QWidget | None = None) -> None:
        super().__init__(
            context, translate("Lookalikes", "One customer out of two"), translate("Lookalikes", "Merge"), parent
        )
        make_room(self, _SIZE)
        self._form = form
        self.plan = plan
        self.told_apart = False
        self.table: MergeTable | None = None
        self.swap_button = QPushButton(translate("Lookalikes", "Keep the other one instead"))
        self.apart_button = QPushButton(translate("Lookalikes", "They are two people"))
        for button in (self.swap_button, self.apart_button):
            self.buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)
        self.swap_button.clicked.connect(self._swap)
        self.apart_button.clicked.connect(self._tell_apart)
        self.verb.clicked.connect(self._merge)
        self.body.addWidget(
            words(
                translate(
                    "Lookalikes",
                    "Choose what the one customer shall hold. You can undo this at any time, in the history of the"
                    " customer.",
                ),
                muted=True,
            )
        )
        self.room = QVBoxLayout()
        self.body.addLayout(self.room, 1)
        self.notes = words()
        self.body.addWidget(self.notes)
        self.held = QFrame()
        self.held_text = words()
        look(self.held, "notice-warning")
        QVBoxLayout(self.held).addWidget(self.held_text)
        self.body.addWidget(self.held)
        self.show_plan(plan)

    @property
    def gone(self) -> int:
        return self.plan.goes.customer.id

    def show_plan(self, plan: MergePlan) -> None:
        """Show two customers side by side, with what is sensible chosen."""
        self.plan = plan
        while (item := self.room.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        heads = (
            translate("Lookalikes", "Stays: {customer}").format(customer=_head(plan.stays)),
            translate("Lookalikes", "Goes: {customer}").format(customer=_head(plan.goes)),
        )
        self.table = MergeTable(plan, self._form, heads)
        if not plan.number_has_place:
            line = translate("Lookalikes", "Earlier number: {number}")
            self.table.number_line = line.format(number=plan.goes.customer.number)
        self.room.addWidget(scrolling(self.table, sideways=True, apart=True))
        self.notes.setText(" ".join(filter(None, (self._number_told(), self._answers_told()))))
        self.held_text.setText(self._held_told())
        self.held.setVisible(bool(plan.held_choices or plan.held_purposes))
        tab_as_one_reads(self)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Enter brought the person here; pressed twice, it merges nobody. The box chooses a default when it is shown.
        self.verb.setDefault(False)

    def _number_told(self) -> str:
        number = f"\u2066{self.plan.goes.customer.number}\u2069"
        if self.plan.number_has_place:
            told = translate("Lookalikes", "The number {number} is kept as “Number elsewhere”.")
        else:
            told = translate("Lookalikes", "The number {number} is written under the notes.")
        return told.format(number=number)

    def _answers_told(self) -> str:
        if not self.plan.answers:
            return ""
        return translate("Lookalikes", "%Ln answer(s) about consent move along.", None, self.plan.answers)

    def _held_told(self) -> str:
        names = [_choice_name(code) for code in self.plan.held_choices]
        names += [self._purpose_name(code) for code in self.plan.held_purposes]
        told = translate("Lookalikes", "One of them said no, and the no holds: {uses}. Ask the customer anew.")
        return told.format(uses=QLocale().createSeparatedList([f"\u2068{name}\u2069" for name in names]))

    def _purpose_name(self, code: str) -> str:
        language = self._context.choices.languages.code
        for purpose in self._context.services.consents.purposes():
            if purpose.code == code:
                return purpose.wording(language).title
        return code

    def _swap(self) -> None:
        try:
            self.show_plan(self._context.services.lookalikes.plan(self.gone, self.plan.stays.customer.id))
        except CustDeskError as error:
            self._failed(error)

    def _merge(self) -> None:
        if self.table is None:
            return
        lookalikes = self._context.services.lookalikes
        self.run(partial(lookalikes.merge, self.plan, self.table.choice()))

    def _tell_apart(self) -> None:
        self.told_apart = True
        ids = (self.plan.stays.customer.id, self.gone)
        self.run(partial(self._context.services.lookalikes.tell_apart, *ids))

    def _failed(self, error: CustDeskError) -> None:
        self.told_apart = False
        super()._failed(error)
        if isinstance(error, StaleRecord):
            try:
                ids = (self.plan.stays.customer.id, self.gone)
                self.show_plan(self._context.services.lookalikes.plan(*ids))
            except CustDeskError as another:
                super()._failed(another)


def open_merge(
    context: PageContext, stays_id: int, goes_id: int, parent: QWidget | None, done: Callable[[MergeDialog], None]
) -> MergeDialog | None:
    """Show two customers side by side, and call ``done`` once they are one, or told apart; an error is said."""
    try:
        plan = context.services.lookalikes.plan(stays_id, goes_id)
        form = LocalForm(context.services.shop.get())
    except CustDeskError as error:
        messages.show_error(parent, error)
        return None
    dialog = MergeDialog(context, plan, form, parent)
    dialog.open_for(lambda: done(dialog))
    return dialog


def _head(card: CustomerCard) -> str:
    customer = card.customer
    told = who(customer.name, customer.number)
    since = translate("Lookalikes", "entered {day}").format(day=dates.show_date(local_day(customer.created_at)))
    archived = translate("Lookalikes", "archived") if customer.state == "archived" else ""
    return " · ".join(filter(None, (told, since, archived)))


def _choice_name(code: str) -> str:
    known = {**OPT_OUTS, **CHANNELS}
    return translate("Consent", known[code]) if code in known else code
