"""Undoing a merge: what would become of whom is shown first, then it is done; and doing it again."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QCheckBox, QWidget

from custdesk.errors import CustDeskError, MergeUndone
from custdesk.quality.model import UnmergePlan
from custdesk.ui import messages
from custdesk.ui.page import PageContext
from custdesk.ui.privacy.form_dialog import FormDialog
from custdesk.ui.quality.words import labels_text, who
from custdesk.ui.widgets import confirm, make_room, words
from custdesk.ui.widgets.labels import look

translate = QCoreApplication.translate
_SIZE = QSize(560, 320)


class UnmergeDialog(FormDialog):
    """Accepted when the two are two again; what is ticked tells them apart for good."""

    def __init__(self, context: PageContext, plan: UnmergePlan, parent: QWidget | None = None) -> None:
        super().__init__(context, translate("Lookalikes", "Undo this merge"), translate("Lookalikes", "Undo"), parent)
        make_room(self, _SIZE)
        self.plan = plan
        self.apart = QCheckBox(translate("Lookalikes", "They are two people: do not ask again"))
        self.apart.setChecked(True)
        for text in self._lines():
            self.body.addWidget(words(text))
        if plan.hindrance:
            hindrance = words(translate("Lookalikes", plan.hindrance))
            look(hindrance, "problem")
            self.body.addWidget(hindrance)
        self.body.addWidget(self.apart)
        self.body.addStretch()
        self.apart.setVisible(not plan.hindrance)
        self.verb.setEnabled(not plan.hindrance)
        self.verb.clicked.connect(lambda: self.run(self._undo))

    def open_to_undo(self) -> None:
        """Open; what was done is said, and offered to be done again."""
        parent = self.parentWidget()
        window = parent.window() if parent is not None else None
        self.open_for(partial(_say_undone, self._context, self.plan, window))

    def _lines(self) -> list[str]:
        plan = self.plan
        gone, stays = who(plan.gone_name, plan.gone_number), who(plan.stays_name, plan.stays_number)
        lines = [translate("Lookalikes", "Comes back as before: {customer}").format(customer=gone)]
        if plan.hindrance:
            return lines
        if plan.put_back:
            told = translate("Lookalikes", "{customer} gets back: {columns}")
            lines.append(told.format(customer=stays, columns=labels_text(plan.put_back)))
        if plan.kept:
            told = translate("Lookalikes", "{customer} keeps, because somebody changed it since: {columns}")
            lines.append(told.format(customer=stays, columns=labels_text(plan.kept)))
        if plan.added:
            told = translate(
                "Lookalikes", "%Ln answer(s) about consent since then stay with {customer}.", None, plan.added
            )
            lines.append(told.format(customer=stays))
        return lines

    def _undo(self) -> None:
        lookalikes = self._context.services.lookalikes
        lookalikes.unmerge(self.plan)
        if self.apart.isChecked():
            lookalikes.tell_apart(self.plan.stays_id, self.plan.gone_id)


def open_merge_undo(context: PageContext, entry_seq: int, parent: QWidget | None) -> None:
    """Show what undoing the merge that an entry is about would do; one that was undone is offered to be done again."""
    try:
        gone_id = context.services.lookalikes.gone_by(entry_seq)
        open_unmerge(context, gone_id, parent)
    except MergeUndone:
        question = translate("Lookalikes", "The two are two customers again. Make them one again, as before?")
        if confirm(parent, question, translate("Lookalikes", "Merge again")):
            _merge_again(context, gone_id, parent)
    except CustDeskError as error:
        messages.show_error(parent, error)


def open_unmerge(context: PageContext, gone_id: int, parent: QWidget | None) -> UnmergeDialog:
    """Show what undoing the merge of a customer would do; raise what ``plan_unmerge`` raises."""
    dialog = UnmergeDialog(context, context.services.lookalikes.plan_unmerge(gone_id), parent)
    dialog.open_to_undo()
    return dialog


def say_merged(context: PageContext, gone_id: int, window: QWidget | None) -> None:
    """Say that two are one, offer to undo it, and let every place refresh."""

    def undo() -> None:
        try:
            open_unmerge(context, gone_id, window)
        except CustDeskError as error:
            messages.show_error(window, error)

    context.toast(translate("Lookalikes", "The two are one customer now."), translate("Lookalikes", "Undo"), undo)
    context.changed.records_changed.emit("customer")


def _say_undone(context: PageContext, plan: UnmergePlan, window: QWidget | None) -> None:
    context.toast(
        translate("Lookalikes", "The two are two customers again."),
        translate("Lookalikes", "Merge again"),
        partial(_merge_again, context, plan.gone_id, window),
    )
    context.changed.records_changed.emit("customer")


def _merge_again(context: PageContext, gone_id: int, window: QWidget | None) -> None:
    context.tasks.run(
        lambda _progress: context.services.lookalikes.merge_again(gone_id),
        lambda _nothing: say_merged(context, gone_id, window),
        lambda error: messages.show_error(window, error),
    )
