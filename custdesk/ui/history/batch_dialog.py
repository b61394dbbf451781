"""Undoing a whole import, or any other batch: what becomes of whom is shown first, then it is done."""

from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QWidget

from custdesk.errors import CustDeskError, StaleRecord
from custdesk.history.model import BatchPlan, CustomerFate, Undone
from custdesk.ui import dates
from custdesk.ui.audit.sentences import person
from custdesk.ui.history.people import PeopleList, in_order
from custdesk.ui.history.revert_dialog import tell_undone
from custdesk.ui.history.words import as_one_reads, batch_heading, batch_words
from custdesk.ui.page import PageContext
from custdesk.ui.privacy.form_dialog import FormDialog
from custdesk.ui.tasks import Progress, Task
from custdesk.ui.widgets import ProgressStrip, make_room, small, words

translate = QCoreApplication.translate
_SIZE = QSize(640, 560)


class Shown(NamedTuple):
    """The customers in the order in which they are listed, the counts in words, and whether anything would be done."""

    people: tuple[CustomerFate, ...]
    counts: str
    does_something: bool


class BatchDialog(FormDialog):
    """Plans when it opens. A tick gives a customer the earlier values back although they were changed again since."""

    def __init__(
        self, context: PageContext, entry_seq: int, parent: QWidget | None = None, *, whole: bool = True
    ) -> None:
        super().__init__(context, batch_heading(None), translate("History", "Undo"), parent)
        make_room(self, _SIZE)
        self.plan: BatchPlan | None = None
        self._shown: Shown | None = None
        self.undone: Undone | None = None
        self._entry, self._whole = entry_seq, whole
        self._task: Task | None = None
        self.counts = words()
        self.when = small()
        self.hint = small(translate("History", "Tick whoever shall get the earlier values back all the same."))
        self.hint.hide()
        self.people = PeopleList()
        self.people.setAccessibleName(translate("History", "What becomes of each customer"))
        self.people.people.tick_changed.connect(self._settle)
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

        def work(progress: Progress) -> tuple[BatchPlan, Shown]:
            plan = reverts.plan_batch(entry, whole=whole, progress=progress)
            return plan, shown(plan)

        task = self._context.tasks.run(
            work, lambda made: self.show_plan(*made), self._failed, cancelled=super().reject, owner=self
        )
        return self._follow(task, translate("History", "Looking through the customers …"))

    def show_plan(self, plan: BatchPlan, made: Shown | None = None) -> None:
        """Show what would become of whom; what ``made`` says of the plan is worked out on the worker."""
        made = made or shown(plan)
        self.plan, self._shown = plan, made
        heading = batch_heading(plan)
        self.setWindowTitle(heading)
        self.heading.setText(heading)
        self.verb.setText(translate("History", "Undo") if plan.undoing else translate("History", "Do it again"))
        moment = f"\u2066{dates.show_instant(plan.at)}\u2069"
        who = f"\u2068{person(-1, plan.actor_name)}\u2069" if plan.actor_name else ""
        self.when.setText(as_one_reads(" · ".join(filter(None, (moment, who)))))
        self.counts.setText(made.counts)
        self.hint.setVisible(bool(made.people) and bool(made.people[0].conflicts))
        self.people.people.show_people(made.people)
        self._settle()

    def overwrite(self) -> frozenset[int]:
        """Return the customers who are ticked."""
        return self.people.people.ticked

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
        # A tick adds something to do: whoever can be ticked is there to be put back.
        does_something = self._shown is not None and (self._shown.does_something or bool(self.overwrite()))
        self.verb.setEnabled(idle and self.plan is not None and does_something)


def shown(plan: BatchPlan) -> Shown:
    """Return what is shown of a plan. With very many customers this takes a while: not for the window's thread."""
    return Shown(in_order(plan.customers), batch_words(plan), plan.does_something())
