"""Undoing a whole import, or any other batch: what becomes of whom is shown first, then it is done."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from custdesk.errors import CustDeskError, StaleRecord
from custdesk.history.model import BatchPlan, CustomerFate, Fate, Undone
from custdesk.ui import dates
from custdesk.ui.audit.sentences import person
from custdesk.ui.history.revert_dialog import tell_undone
from custdesk.ui.history.words import as_one_reads, batch_heading, batch_words, customer_name, fate_words
from custdesk.ui.page import PageContext
from custdesk.ui.privacy.form_dialog import FormDialog
from custdesk.ui.tasks import Progress, Task
from custdesk.ui.widgets import ProgressStrip, small, words

translate = QCoreApplication.translate
_SIZE = QSize(640, 560)
_ID = Qt.ItemDataRole.UserRole
# Those whom a person has to decide about come first, then those who are left alone.
_ORDER = (Fate.RESTORE, Fate.KEEP, Fate.RETURN, Fate.WITHDRAW)


class BatchDialog(FormDialog):
    """Plans when it opens. A tick gives a customer the earlier values back although they were changed again since."""

    def __init__(
        self, context: PageContext, entry_seq: int, parent: QWidget | None = None, *, whole: bool = True
    ) -> None:
        super().__init__(context, batch_heading(None), translate("History", "Undo"), parent)
        self.resize(_SIZE)
        self.plan: BatchPlan | None = None
        self.undone: Undone | None = None
        self._entry, self._whole = entry_seq, whole
        self._task: Task | None = None
        self.counts = words()
        self.when = small()
        self.hint = small(translate("History", "Tick whoever shall get the earlier values back all the same."))
        self.hint.hide()
        self.people = QListWidget()
        self.people.setAccessibleName(translate("History", "What becomes of each customer"))
        self.people.setUniformItemSizes(True)
        self.people.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.people.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.people.itemChanged.connect(self._ticked)
        self.progress = ProgressStrip()
        for widget in (self.when, self.counts, self.hint):
            self.body.addWidget(widget)
        self.body.addWidget(self.people, 1)
        self.body.addWidget(self.progress)
        # Else Cancel would be the default from the time in which there is nothing to undo yet.
        self.buttons.button(self.buttons.StandardButton.Cancel).setAutoDefault(False)
        self.people.setFocus()
        self.verb.setEnabled(False)
        self.verb.clicked.connect(self._undo)

    def open_to_undo(self) -> None:
        """Open and plan; what was done is said, and offered to be undone."""
        parent = self.parentWidget()
        window = parent.window() if parent is not None else None
        self.open_for(lambda: tell_undone(self._context, self.undone.entry if self.undone else 0, window))
        self.plan_anew()

    def plan_anew(self) -> Task:
        """Look through what would become of whom, with a way to stop it, which closes the dialog."""
        reverts, entry, whole = self._context.services.reverts, self._entry, self._whole

        def work(progress: Progress) -> BatchPlan:
            return reverts.plan_batch(entry, whole=whole, progress=progress)

        task = self._context.tasks.run(work, self.show_plan, self._failed, cancelled=super().reject, owner=self)
        return self._follow(task, translate("History", "Looking through the customers …"))

    def show_plan(self, plan: BatchPlan) -> None:
        """Show what would become of whom."""
        self.plan = plan
        heading = batch_heading(plan)
        self.setWindowTitle(heading)
        self.heading.setText(heading)
        self.verb.setText(translate("History", "Undo") if plan.undoing else translate("History", "Do it again"))
        moment = f"\u2066{dates.show_instant(plan.at)}\u2069"
        who = f"\u2068{person(-1, plan.actor_name)}\u2069" if plan.actor_name else ""
        self.when.setText(as_one_reads(" · ".join(filter(None, (moment, who)))))
        self.counts.setText(batch_words(plan))
        self.hint.setVisible(any(one.conflicts for one in plan.customers))
        self.people.blockSignals(True)
        self.people.clear()
        for one in sorted(plan.customers, key=lambda one: (not one.conflicts, _ORDER.index(one.fate))):
            self.people.addItem(_item(one))
        self.people.blockSignals(False)
        self._settle()

    def overwrite(self) -> frozenset[int]:
        """Return the customers who are ticked."""
        items = (self.people.item(row) for row in range(self.people.count()))
        return frozenset(item.data(_ID).customer_id for item in items if item.checkState() is Qt.CheckState.Checked)

    def _ticked(self, item: QListWidgetItem) -> None:
        self.people.blockSignals(True)
        item.setText(_text(item.data(_ID), overwrite=item.checkState() is Qt.CheckState.Checked))
        self.people.blockSignals(False)
        self._settle()

    def _undo(self) -> None:
        plan, overwrite, reverts = self.plan, self.overwrite(), self._context.services.reverts
        if plan is None:
            return
        self.says.hide()

        def work(progress: Progress) -> Undone:
            return reverts.apply_batch(plan, overwrite, progress)

        self._follow(
            self._context.tasks.run(work, self._done, self._failed, owner=self), translate("History", "Undoing …")
        )

    def reject(self) -> None:
        if self._task is None:
            super().reject()
        else:
            self._task.cancel()  # what runs stops first, and leaves nothing

    def _follow(self, task: Task, text: str) -> Task:
        self._task = task
        task.finished.connect(partial(self._ended, task))
        self.progress.follow(task, text)
        self._settle()
        return task

    def _done(self, undone: Undone) -> None:
        self.undone = undone
        self.accept()

    def _failed(self, error: CustDeskError) -> None:
        super()._failed(error)
        if isinstance(error, StaleRecord):
            self.plan_anew()

    def _ended(self, task: Task) -> None:
        if self._task is task:
            self._task = None
        self._settle()

    def _settle(self) -> None:
        idle = self._task is None
        self.people.setEnabled(idle)
        self.verb.setEnabled(idle and self.plan is not None and self.plan.does_something(self.overwrite()))


def _item(one: CustomerFate) -> QListWidgetItem:
    item = QListWidgetItem(_text(one))
    item.setToolTip(_text(one))
    item.setData(_ID, one)
    if one.conflicts:
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Unchecked)
    return item


def _text(one: CustomerFate, *, overwrite: bool = False) -> str:
    return f"{customer_name(one)} – {fate_words(one, overwrite=overwrite)}"
