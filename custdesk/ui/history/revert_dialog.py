"""Undoing one change of a customer, or all changes since a moment: shown first, then done."""

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QVBoxLayout, QWidget

from custdesk.errors import CustDeskError, StaleRecord
from custdesk.history.model import CustomerPlan, Scope
from custdesk.ui import dates, messages
from custdesk.ui.history.column_row import ColumnRow
from custdesk.ui.history.words import customer_name
from custdesk.ui.local_form import LocalForm
from custdesk.ui.page import PageContext
from custdesk.ui.privacy.form_dialog import FormDialog
from custdesk.ui.theme import Space
from custdesk.ui.widgets import Line, make_room, scrolling, small, words

translate = QCoreApplication.translate
_SIZE = QSize(560, 520)


def open_revert(context: PageContext, entry_seq: int, parent: QWidget | None, columns: Collection[str] = ()) -> None:
    """Show what undoing an entry would do, and do it if the person wants; ``columns`` are the only ones ticked.

    An import, and any other batch, is undone as a whole. What cannot be undone is said.
    """
    from custdesk.ui.history.batch_dialog import BatchDialog
    from custdesk.ui.quality.unmerge_dialog import open_merge_undo

    try:
        scope = context.services.reverts.scope(entry_seq)
        if scope is Scope.MERGE:
            open_merge_undo(context, entry_seq, parent)
            return
        if scope is Scope.CHANGE:
            plan = context.services.reverts.plan(entry_seq)
            RevertDialog(context, plan, parent, columns=columns).open_to_undo()
            return
    except CustDeskError as error:
        messages.show_error(parent, error)
        return
    BatchDialog(context, entry_seq, parent, whole=scope is Scope.BATCH).open_to_undo()


def open_moment(context: PageContext, entry_seq: int, parent: QWidget | None) -> None:
    """Show what bringing a customer back to how it was right after an entry would do, and do it if wanted."""
    try:
        plan = context.services.reverts.plan_moment(entry_seq)
    except CustDeskError as error:
        messages.show_error(parent, error)
        return
    RevertDialog(context, plan, parent).open_to_undo()


def tell_undone(context: PageContext, entry_seq: int, window: QWidget | None, *, at_once: bool = False) -> None:
    """Say that it is done, and offer to undo what the entry says: ``at_once``, or looked through as always."""

    def again() -> None:
        reverts = context.services.reverts
        if at_once:
            context.tasks.run(lambda _progress: reverts.apply(reverts.plan(entry_seq)), lambda _entry: tell_changed())
        else:
            open_revert(context, entry_seq, window)

    def tell_changed() -> None:
        context.changed.records_changed.emit("customer")

    context.toast(translate("History", "Undone"), translate("History", "Undo"), again)
    tell_changed()


class RevertDialog(FormDialog):
    """The columns with a tick each; accepted once the ticked ones are put back."""

    def __init__(
        self, context: PageContext, plan: CustomerPlan, parent: QWidget | None = None, *, columns: Collection[str] = ()
    ) -> None:
        heading = translate("History", "Back to how it was") if plan.as_of else translate("History", "Undo this change")
        super().__init__(context, heading, translate("History", "Put back"), parent)
        make_room(self, _SIZE)
        self.plan = plan
        self.rows: list[ColumnRow] = []
        self._only = columns
        self._form = LocalForm(context.services.shop.get())
        self._entry = 0
        self._room = QVBoxLayout()
        self._room.setSpacing(0)
        self.body.addLayout(self._room, 1)
        self.verb.clicked.connect(self._put_back)
        self.show_plan(plan)

    def show_plan(self, plan: CustomerPlan) -> None:
        """Show a plan, in the place of another."""
        self.plan = plan
        while (item := self._room.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(words(self._about(plan)))
        column.addSpacing(Space.S)
        self.rows = [
            ColumnRow(one, self._form, ticked=not self._only or one.column in self._only) for one in plan.columns
        ]
        for row in self.rows:
            row.tick.toggled.connect(self._settle)
            column.addWidget(Line())
            column.addWidget(row)
        if not self.rows:
            column.addWidget(words(translate("History", "No value was changed since then."), muted=True))
        if plan.answers:
            column.addWidget(Line())
            text = translate(
                "History", "%Ln answer(s) recorded since stay: consents are only ever added to.", None, plan.answers
            )
            column.addWidget(small(text))
        column.addStretch()
        self._room.addWidget(scrolling(inner, apart=True), 1)
        self._settle()

    def open_to_undo(self) -> None:
        """Open; what was done is said, and offered to be undone."""
        parent = self.parentWidget()
        window = parent.window() if parent is not None else None
        self.open_for(lambda: tell_undone(self._context, self._entry, window, at_once=True))

    def ticked(self) -> tuple[str, ...]:
        return tuple(row.plan.column for row in self.rows if row.ticked)

    def _about(self, plan: CustomerPlan) -> str:
        name = customer_name(plan)
        if not plan.as_of:
            return translate("History", "{customer}. Ticked values are put back to what they were before.").format(
                customer=name
            )
        text = translate("History", "{customer}. Ticked values are put back to what they were on {moment}.")
        return text.format(customer=name, moment=f"\u2066{dates.show_instant(plan.as_of)}\u2069")

    def _put_back(self) -> None:
        columns = self.ticked()
        self.run(lambda: self._apply(columns))

    def _apply(self, columns: Collection[str]) -> None:
        self._entry = self._context.services.reverts.apply(self.plan, columns)

    def _failed(self, error: CustDeskError) -> None:
        super()._failed(error)
        if isinstance(error, StaleRecord):
            self._look_again()

    def _look_again(self) -> None:
        reverts = self._context.services.reverts
        try:
            again = reverts.plan_moment if self.plan.as_of else reverts.plan
            self.show_plan(again(self.plan.entry))
        except CustDeskError as error:
            self.says.setText(messages.sentence(error))

    def _settle(self) -> None:
        self.verb.setEnabled(bool(self.ticked()))
