"""Fills the list: the first page at once where an index answers, and then the order of all from the worker."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from custdesk.errors import CustDeskError
from custdesk.ui import messages
from custdesk.ui.customers.listing.source import Found, ListSource
from custdesk.ui.page import PageContext
from custdesk.ui.record_table import RecordTable
from custdesk.ui.tasks import Task

COUNTED = 1001
_COUNT_LATER_MS = 60
_ORDER_LATER_MS = 250


class ListFiller(QObject):
    """``counted`` carries how many there are, and whether that is all (or at least so many).

    ``looking`` comes when the worker begins to look for what the list will show; ``found`` carries what it found.
    """

    counted = Signal(int, bool)
    looking = Signal()
    found = Signal(object)

    def __init__(self, context: PageContext, screen: QWidget, table: RecordTable, source: ListSource) -> None:
        super().__init__(screen)
        self._context = context
        self._screen = screen
        self._table = table
        self._source = source
        self._task: Task | None = None
        self._keeps_place = True
        self._owed = False
        self._wanted = self._turn = 0
        self._count_later = self._timer(_COUNT_LATER_MS, self._count)
        self._order_later = self._timer(_ORDER_LATER_MS, self._look)

    def fill(self, *, keep_place: bool) -> None:
        """Ask for the customers anew. What is chosen, and with ``keep_place`` what is in sight, stays so by id."""
        self.leave()
        self._wanted = 0
        records = self._table.records
        self._keeps_place = keep_place
        if self._source.is_quick() and not (keep_place and records.by_place):
            self._table.show_records(self._source.page, keep_place=keep_place)
            self._owed = not records.whole
            # From now on nothing moves: who comes to what is shown joins it at its end.
            self._keeps_place = True
            self._go_on(_ORDER_LATER_MS)
        else:
            if keep_place and records.by_place:
                records.read_anew(self._source.read)
            self._owed = True
            self._go_on(0)

    def choose(self, customer_id: int) -> bool:
        """Choose a customer, or wait for the rest of the list where there is one; return whether it is chosen."""
        there = self._table.choose(customer_id)
        self._wanted = 0 if there else customer_id
        return there

    def go_on(self) -> None:
        """Count, and look for what is missing, now that the list is seen."""
        self._go_on(0)

    def leave(self) -> None:
        """Ask for nothing more: what a hidden list would still ask for could come after the vault was closed."""
        self._count_later.stop()
        self._order_later.stop()
        if self._task is not None:
            self._task.cancel()
            self._task = None

    @property
    def waits(self) -> bool:
        """Whether more is to come of what the list shows."""
        return self._owed

    def _go_on(self, later: int) -> None:
        if not self._screen.isVisible():
            return
        if self._source.is_quick():
            self._count_later.start()
        if self._owed and later:
            self._order_later.start()
        elif self._owed:
            self._look()

    def _count(self) -> None:
        number = self._source.count(COUNTED)
        self.counted.emit(min(number, COUNTED - 1), number < COUNTED)

    def _look(self) -> None:
        if self._task is not None:
            return
        if not self._source.is_quick():
            self.looking.emit()
        self._turn += 1
        self._task = self._context.tasks.run(
            self._source.looking(), partial(self._take, self._turn), self._failed, owner=self
        )
        self._task.finished.connect(partial(self._ended, self._task))

    def _take(self, turn: int, found: Found) -> None:
        if self._task is None or turn != self._turn:
            return  # something else is looked for by now
        self._owed = False
        self._table.show_order(found.ids, self._source.read, keep_place=self._keeps_place)
        self._keeps_place = True
        if self._wanted:
            self.choose(self._wanted)
        self._wanted = 0
        self._count_later.stop()
        self.found.emit(found)
        self.counted.emit(len(found.ids), True)

    def _failed(self, error: CustDeskError) -> None:
        messages.show_error(self._screen, error)

    def _ended(self, task: Task) -> None:
        if self._task is task:
            self._task = None

    def _timer(self, milliseconds: int, act: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(act)
        return timer
