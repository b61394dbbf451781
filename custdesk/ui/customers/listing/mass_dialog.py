"""The same change to many customers: what it is, what it would do with each, and doing it."""

from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from custdesk.customers.mass_edit import Edit, EditKind, MassPlan, PlannedEdit
from custdesk.errors import CustDeskError, StaleRecord
from custdesk.history.mass_edits import EditedTogether
from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.ui.customers.listing.mass_words import (
    STATES,
    TAGS,
    change_in_words,
    counts_in_words,
    edit_of,
    more_in_words,
    offer_name,
    offered,
)
from custdesk.ui.local_form import LocalForm
from custdesk.ui.page import PageContext
from custdesk.ui.privacy.form_dialog import FormDialog
from custdesk.ui.record_form.editors import Editor, editor_for
from custdesk.ui.record_table import RecordTable, RecordTableModel, TableCard, TableColumn
from custdesk.ui.tasks import Progress, Task
from custdesk.ui.widgets import Field, ProgressStrip, make_room, small, words

translate = QCoreApplication.translate
_SIZE = QSize(660, 600)
_MOST = 100


@dataclass(frozen=True, slots=True)
class _Sample:
    rows: Sequence[PlannedEdit]
    next_key: None = None


class MassEditDialog(FormDialog):
    """Plans and then does the same change to the customers of ``ids``; accepted once it is done, it has an ``entry``.

    ``kind`` chooses what is edited first; putting aside and bringing back are planned at once and edit nothing else.
    ``planned`` comes when what would change is shown.
    """

    planned = Signal()

    def __init__(
        self,
        context: PageContext,
        ids: "array[int]",
        form: LocalForm,
        parent: QWidget | None = None,
        *,
        kind: EditKind = EditKind.SET,
    ) -> None:
        super().__init__(context, _heading(kind), translate("MassEdit", "Change"), parent)
        make_room(self, _SIZE)
        self._ids, self._form, self._state = ids, form, kind if kind in STATES else None
        self._task: Task | None = None
        self.plan: MassPlan | None = None
        self.entry = 0
        self._offers = [] if self._state else offered(context.session)
        self.offers = QComboBox()
        for offer in self._offers:
            self.offers.addItem(offer_name(*offer))
        self.editors = [editor_for(column, form) for _kind, column in self._offers]
        self.fields = [Field(translate("MassEdit", "New value"), editor.widget) for editor in self.editors]
        self.look_button = QPushButton(translate("MassEdit", "Show what would change"))
        self.counts, self.more = words(), small("")
        self.sample = RecordTable(
            RecordTableModel(self._columns(), lambda row: row.id), translate("MassEdit", "What would change")
        )
        self.framed = TableCard(self.sample)
        self.progress = ProgressStrip()
        self._lay_out()
        self.offers.setCurrentIndex(next((n for n, (one, _column) in enumerate(self._offers) if one is kind), 0))
        self.offers.currentIndexChanged.connect(self._offer)
        self.look_button.clicked.connect(self.look)
        self.verb.clicked.connect(self._apply)
        self._offer()
        if self._state:
            self.look()

    def look(self) -> None:
        """Work out what would become of each customer, with a way to stop it."""
        edits, ids, mass_edit = self._edits(), self._ids, self._context.services.mass_edit
        if not edits:
            self._say(translate("MassEdit", "Give the tags."))
            return
        self.says.hide()

        def work(progress: Progress) -> MassPlan:
            return mass_edit.plan(ids, edits, progress)

        self._follow(
            self._context.tasks.run(work, self.show_plan, self._failed, owner=self),
            translate("MassEdit", "Looking through the customers …"),
        )

    def show_plan(self, plan: MassPlan) -> None:
        """Show what would become of whom."""
        self.plan = plan
        self.counts.setText(counts_in_words(plan))
        self.more.setText(more_in_words(plan))
        self.sample.show_records(lambda _after: _Sample(plan.sample))
        self.framed.setVisible(bool(plan.sample))
        self._settle()
        self.planned.emit()

    def reject(self) -> None:
        if self._task is None:
            super().reject()
        else:
            self._task.cancel()  # what runs stops first, and leaves nothing

    def _apply(self) -> None:
        plan, mass_edit = self.plan, self._context.services.mass_edit
        if plan is None:
            return

        def work(progress: Progress) -> EditedTogether:
            return mass_edit.apply(plan, progress)

        self._follow(
            self._context.tasks.run(work, self._done, self._failed, owner=self),
            translate("MassEdit", "Changing the customers …"),
        )

    def _done(self, done: EditedTogether) -> None:
        self.entry = done.entry
        self.accept()

    def _failed(self, error: CustDeskError) -> None:
        super()._failed(error)
        if isinstance(error, StaleRecord):
            self.look()

    def _say(self, text: str) -> None:
        self.says.setText(text)
        self.says.show()

    def _edits(self) -> tuple[Edit, ...]:
        if self._state:
            return (Edit(kind=self._state),)
        kind, column = self._offers[self.offers.currentIndex()]
        edit = edit_of(kind, column, self._editor().value())
        return (edit,) if edit.tags or edit.column else ()

    def _editor(self) -> Editor:
        return self.editors[self.offers.currentIndex()]

    def _offer(self) -> None:
        for place, field in enumerate(self.fields):
            field.setVisible(place == self.offers.currentIndex())
        self._forget()

    def _forget(self) -> None:
        """What was planned was another change."""
        self.plan = None
        self.counts.clear()
        self.more.clear()
        self.framed.hide()
        self._settle()

    def _follow(self, task: Task, text: str) -> None:
        self._task = task
        task.finished.connect(partial(self._ended, task))
        self.progress.follow(task, text)
        self._settle()

    def _ended(self, task: Task) -> None:
        if self._task is task:
            self._task = None
        self._settle()
        (self.verb if self.verb.isEnabled() else self.offers).setFocus()

    def _settle(self) -> None:
        idle = self._task is None
        for part in (self.offers, *self.fields, self.look_button):
            part.setEnabled(idle)
        self.verb.setEnabled(idle and self.plan is not None and self.plan.change > 0)

    def _lay_out(self) -> None:
        self.body.addWidget(words(translate("MassEdit", "%Ln customer(s) chosen.", None, len(self._ids))))
        what = Field(translate("MassEdit", "What to change"), self.offers)
        for (_kind, column), editor, field in zip(self._offers, self.editors, self.fields, strict=True):
            field.set_hint("" if column is TAGS else translate("MassEdit", "Leave it empty to empty it."))
            editor.edited.connect(self._forget)
        for part in (what, *self.fields, self.look_button):
            part.setVisible(self._state is None)
            self.body.addWidget(part)
        self.look_button.setAutoDefault(False)
        self.body.addWidget(self.counts)
        self.body.addWidget(self.framed, _MOST)
        self.body.addWidget(self.more)
        self.body.addWidget(self.progress)
        self.body.addStretch(1)

    def _columns(self) -> list[TableColumn]:
        form = self._form
        return [
            _column("name", QT_TRANSLATE_NOOP("MassEdit", "Customer"), lambda row: row.name or row.number, 180),
            _column("before", QT_TRANSLATE_NOOP("MassEdit", "Now"), lambda row: change_in_words(row, form)[0], 180),
            _column("after", QT_TRANSLATE_NOOP("MassEdit", "Then"), lambda row: change_in_words(row, form)[1], 180),
        ]


def _column(key: str, heading: str, told: Callable[[PlannedEdit], str], width: int) -> TableColumn:
    return TableColumn(key=key, heading=("MassEdit", heading), words=told, shown=True, sortable=False, width=width)


def _heading(kind: EditKind) -> str:
    if kind is EditKind.ARCHIVE:
        return translate("MassEdit", "Archive several customers")
    if kind is EditKind.RESTORE:
        return translate("MassEdit", "Restore several customers")
    return translate("MassEdit", "Change several customers")
