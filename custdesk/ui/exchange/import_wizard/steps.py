"""The four steps, of which only the first is made at once: all of them would keep the window from opening."""

from collections.abc import Callable, Iterator
from functools import cached_property, partial
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from custdesk.desk.permissions import Permission
from custdesk.ui import icons
from custdesk.ui.exchange.import_wizard.apply_step import ApplyStep
from custdesk.ui.exchange.import_wizard.columns_step import ColumnsStep
from custdesk.ui.exchange.import_wizard.file_step import FileStep
from custdesk.ui.exchange.import_wizard.plan_step import PlanStep
from custdesk.ui.exchange.import_wizard.row_details import RowDetails
from custdesk.ui.exchange.import_wizard.row_words import RowWords, purpose_titles
from custdesk.ui.exchange.import_wizard.step import Step
from custdesk.ui.exchange.import_wizard.verdicts import SIGNS
from custdesk.ui.local_form import LocalForm
from custdesk.ui.page import PageContext
from custdesk.ui.slices import Slices

S = TypeVar("S", bound=Step)
FILE, COLUMNS, PLAN, APPLY = range(4)


class Steps(QStackedWidget):
    """A step is made when it is first asked for, and the others while nothing else happens.

    ``slices`` puts together what a step shows. The signals are those of the steps that ask for something.
    """

    changed = Signal()
    plan_asked = Signal()
    undo_asked = Signal()
    save_asked = Signal()
    customers_asked = Signal()

    def __init__(self, context: PageContext, slices: Slices) -> None:
        super().__init__()
        self._context = context
        self._slices = slices
        self._form = LocalForm(context.services.shop.get())
        for _place in range(APPLY + 1):
            self.addWidget(QWidget())
        self.file = self._made(FILE, FileStep())
        self._ahead = Slices(self)
        self._ahead.run(self._make_ahead())

    @property
    def step(self) -> Step:
        """The step that is shown."""
        step = self.currentWidget()
        assert isinstance(step, Step)
        return step

    @property
    def done(self) -> bool:
        """Whether the customers were written."""
        return self.currentIndex() == APPLY and self.apply.result is not None

    @cached_property
    def columns(self) -> ColumnsStep:
        return self._made(COLUMNS, ColumnsStep(self._context, self._form, self._slices))

    @cached_property
    def _row_words(self) -> RowWords:
        return RowWords(self._form, purpose_titles(self._context))

    @cached_property
    def _details(self) -> RowDetails:
        return RowDetails(self._row_words)

    @cached_property
    def plan(self) -> PlanStep:
        step = PlanStep(self._context, self._row_words, self._details)
        step.plan_asked.connect(self.plan_asked)
        return self._made(PLAN, step)

    @cached_property
    def apply(self) -> ApplyStep:
        step = ApplyStep(may_undo=self._context.may(Permission.BATCH_REVERT))
        step.undo_asked.connect(self.undo_asked)
        step.save_asked.connect(self.save_asked)
        step.customers_asked.connect(self.customers_asked)
        return self._made(APPLY, step)

    def _make_ahead(self) -> Iterator[None]:
        # The preview is made of many parts, of which those that cost most come before it.
        paint = (partial(icons.icon, sign.icon, sign.ink) for sign in SIGNS.values())
        steps = (lambda: self._details, lambda: self.plan, lambda: self.apply)
        make: tuple[Callable[[], object], ...] = (lambda: self.columns, *paint, *steps)
        for piece in make:
            piece()
            yield

    def _made(self, place: int, step: S) -> S:
        """Put a step where its place was kept."""
        kept = self.widget(place)
        assert kept is not None
        self.removeWidget(kept)
        self.insertWidget(place, step)
        kept.deleteLater()
        step.changed.connect(self.changed)
        return step
