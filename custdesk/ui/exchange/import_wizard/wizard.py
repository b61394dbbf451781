"""The wizard: four steps, one task at a time, nothing written before the last one."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from custdesk.exchange.importing.model import ImportResult
from custdesk.exchange.mapping.model import Mapping
from custdesk.ui.exchange.import_wizard.apply_step import ApplyStep
from custdesk.ui.exchange.import_wizard.columns_step import ColumnsStep
from custdesk.ui.exchange.import_wizard.file_step import FileStep
from custdesk.ui.exchange.import_wizard.files import ask_for_file, ask_where_to_save
from custdesk.ui.exchange.import_wizard.foot import Foot
from custdesk.ui.exchange.import_wizard.head import Head
from custdesk.ui.exchange.import_wizard.leaving import wants_to_leave, wants_to_stop
from custdesk.ui.exchange.import_wizard.plan_step import Made, PlanStep
from custdesk.ui.exchange.import_wizard.step import Step
from custdesk.ui.exchange.import_wizard.steps import APPLY, COLUMNS, FILE, PLAN, Steps
from custdesk.ui.exchange.import_wizard.work import Work
from custdesk.ui.page import PageContext
from custdesk.ui.slices import Slices
from custdesk.ui.theme import Space
from custdesk.ui.widgets import DialogAsOneReads, make_room

translate = QCoreApplication.translate
_SIZE, _SMALLEST = QSize(1120, 720), QSize(900, 600)


class ImportWizard(DialogAsOneReads):
    """``imported`` comes after customers were written, ``customers_asked`` when the person wants to see them."""

    imported = Signal()
    customers_asked = Signal()

    def __init__(self, context: PageContext, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._imports = context.services.imports
        self._path = path
        self._slices = Slices(self)
        self.steps = Steps(context, self._slices)
        self.head = Head()
        self.foot = Foot()
        self.work = Work(context.tasks, self.foot, self)
        self._lay_out()
        self._connect()
        self._go(FILE)
        self.open_file(path)

    @property
    def file_step(self) -> FileStep:
        return self.steps.file

    @property
    def columns_step(self) -> ColumnsStep:
        return self.steps.columns

    @property
    def plan_step(self) -> PlanStep:
        return self.steps.plan

    @property
    def apply_step(self) -> ApplyStep:
        return self.steps.apply

    @property
    def step(self) -> Step:
        return self.steps.step

    @property
    def busy(self) -> bool:
        return self.work.busy or self._slices.busy

    def open_file(self, path: Path) -> None:
        """Begin with another file."""
        self._path = path
        self.file_step.start(path)
        self.work.anew(self._read)

    def go_on(self) -> None:
        """Do what leads to the next step, if the present one is complete."""
        if self.busy or self.step.why_not():
            return
        self.foot.say("")
        (self._to_columns, self._to_plan, self._to_apply, self._apply)[self.steps.currentIndex()]()

    def go_back(self) -> None:
        """Return to the step before; what was chosen stays."""
        if not self.busy and self.steps.currentIndex() > FILE and not self.steps.done:
            self._go(self.steps.currentIndex() - 1)

    def save_left_out(self) -> None:
        """Save the rows that were left out."""
        plan, take = self.plan_step.plan, dict(self.plan_step.decisions)
        out = ask_where_to_save(self, self._path) if plan and not self.busy else None
        if plan is None or out is None:
            return
        self.work.run(
            lambda _progress: self._imports.save_refused(plan, out, take=take, words=_in_words),
            lambda rows: self.apply_step.say_saved(out.name, rows),
            translate("Import", "Saving the rows left out"),
            retry=self.save_left_out,
        )

    def undo(self) -> None:
        """Show what undoing the import would do, and do it if the person wants."""
        # Hardly ever wanted, and the dialog brings much along.
        from custdesk.ui.history.revert_dialog import open_revert

        if self.apply_step.result is not None and not self.busy:
            open_revert(self._context, self.apply_step.result.entry, self)

    def reject(self) -> None:
        place = self.steps.currentIndex()
        if self.busy and place == APPLY:
            # Whether anything was written must be seen before the window goes.
            if wants_to_stop(self) and self.busy:
                self.foot.progress.cancel.click()
            return
        if place > FILE and not self.steps.done and not wants_to_leave(self):
            return
        self.work.cancel()
        super().reject()

    def _read(self) -> None:
        path, options = self._path, self.file_step.options
        self.work.run(
            lambda progress: self._imports.read(
                path,
                sheet=options.sheet,
                heading_row=options.heading_row,
                encoding=options.encoding,
                password=options.password,
                progress=progress,
                cancelled=progress.stopped,
            ),
            self.file_step.show_reading,
            translate("Import", "Reading the file"),
            retry=self._read,
            failed=self.file_step.unlocks,
            beside=True,
        )

    def _to_columns(self) -> None:
        reading = self.file_step.reading
        assert reading is not None  # the step is complete
        if self.columns_step.fits(reading):
            self._show_columns(self.columns_step.mapping)
            return
        self.work.run(
            lambda _progress: self._imports.guess(reading),
            self._show_columns,
            translate("Import", "Looking at the columns"),
            retry=self.go_on,
        )

    def _show_columns(self, mapping: Mapping) -> None:
        assert self.file_step.reading is not None
        self.columns_step.show_mapping(self.file_step.reading, mapping, lambda: self._go(COLUMNS))

    def _to_plan(self) -> None:
        reading, plan = self.file_step.reading, self.plan_step.plan
        assert reading is not None
        self.plan_step.consents = self.columns_step.consents()
        same = plan is not None and plan.reading is reading and plan.mapping == self.columns_step.mapping
        if same and self.plan_step.is_current():
            self._go(PLAN)
            return
        self.plan_step.forget_other(reading)
        self._plan(self._show_plan)

    def _plan(self, show: Callable[[Made], None], *, beside: bool = False) -> None:
        """Check all rows and compare them with the customers, in the way and with the cells that are chosen now."""
        reading = self.file_step.reading
        assert reading is not None
        self.work.run(
            self.plan_step.making(self._path, reading, self.columns_step.mapping),
            show,
            translate("Import", "Checking the rows and comparing them with your customers"),
            retry=partial(self._plan, show, beside=beside),
            beside=beside,
        )

    def _plan_again(self) -> None:
        self.work.anew(lambda: self._plan(lambda made: self.plan_step.show_plan(*made), beside=True))

    def _show_plan(self, made: Made) -> None:
        self.plan_step.show_plan(*made)
        self._go(PLAN)

    def _to_apply(self) -> None:
        assert self.plan_step.plan is not None
        self.apply_step.show_plan(self.plan_step.plan, self.plan_step.decisions)
        self._go(APPLY)

    def _apply(self) -> None:
        if self.apply_step.result is not None:
            self.accept()
            return
        plan, take = self.plan_step.plan, dict(self.plan_step.decisions)
        assert plan is not None
        self.work.run(
            lambda progress: self._imports.apply(plan, take=take, progress=progress, cancelled=progress.stopped),
            self._show_result,
            translate("Import", "Writing the customers"),
            retry=self.go_on,
            stale=partial(self._plan, self._show_plan),
            stopped=self.apply_step.say_stopped,
        )

    def _show_result(self, result: ImportResult) -> None:
        self.apply_step.show_result(result)
        self._go(APPLY)
        self._context.changed.records_changed.emit("customer")
        self.imported.emit()

    def _look_whether_undone(self, record: str) -> None:
        result = self.apply_step.result if self.steps.done else None
        if record == "customer" and result is not None and result.entry:
            undone = (batch.undone for batch in self._imports.history() if batch.id == result.batch_id)
            self.apply_step.show_undone(undone=next(undone, False))

    def _say_unread(self) -> None:
        if self.steps.currentIndex() == FILE and self.file_step.reading is None:
            self.file_step.say_failed()

    def _go(self, step: int) -> None:
        self.steps.setCurrentIndex(step)
        self._show_state()
        self.step.begin()

    def _show_state(self) -> None:
        """Bring heading, foot and step into line with what is shown and what runs."""
        place, step, done = self.steps.currentIndex(), self.step, self.steps.done
        self.head.tell(step, place, self.steps.count())
        # While a file is being read another sheet may be chosen, while rows are checked others; otherwise one waits.
        step.setEnabled(not self.busy or self.work.beside)
        why_not = "" if self.busy else step.why_not()
        self.foot.say_doubt("" if self.foot.trouble.text() else why_not)
        self.foot.onwards.setText(step.onwards())
        self.foot.onwards.setEnabled(not self.busy and not why_not)
        self.foot.back.setVisible(place > FILE and not done)
        self.foot.back.setEnabled(not self.busy)
        self.foot.cancel.setVisible(not done)

    def _choose_another(self) -> None:
        path = ask_for_file(self, self._path.parent)
        if path is not None:
            self.open_file(path)

    def _connect(self) -> None:
        self.work.changed.connect(self._show_state)
        self.work.failed.connect(self._say_unread)
        self.steps.changed.connect(self._show_state)
        self.steps.plan_asked.connect(self._plan_again)
        self.steps.undo_asked.connect(self.undo)
        self.steps.save_asked.connect(self.save_left_out)
        self.steps.customers_asked.connect(self.accept)
        self.steps.customers_asked.connect(self.customers_asked)
        self.file_step.options_changed.connect(lambda: self.work.anew(self._read))
        self.file_step.another_asked.connect(self._choose_another)
        self._context.changed.records_changed.connect(self._look_whether_undone)
        self.foot.cancel.clicked.connect(self.reject)
        self.foot.back.clicked.connect(self.go_back)
        self.foot.onwards.clicked.connect(self.go_on)

    def _lay_out(self) -> None:
        self.setWindowTitle(translate("Import", "Bring customers in"))
        self.setMinimumSize(_SMALLEST)
        make_room(self, _SIZE)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        column.setSpacing(Space.XS)
        column.addWidget(self.head)
        column.addSpacing(Space.S)
        column.addWidget(self.steps, 1)
        column.addSpacing(Space.S)
        column.addWidget(self.foot)
        # Only now: a button that is not yet in its dialog does not become the one that Enter presses.
        self.foot.onwards.setDefault(True)


def _in_words(context: str, text: str) -> str:
    return translate(context, text)
