"""Finds on the worker what Home shows, in many short pieces, so that other work comes in between."""

from collections.abc import Callable
from datetime import date
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from custdesk.consent.model import Purpose
from custdesk.desk.permissions import Lens, Permission
from custdesk.desk.todo import Todo
from custdesk.errors import Cancelled, CustDeskError
from custdesk.home.doubts import counted_lines
from custdesk.home.model import Tally
from custdesk.ui.page import PageContext
from custdesk.ui.tasks import Progress, Task

Found = TypeVar("Found")
COUNTED_THROUGH = (Lens.STANDARD, Lens.PERSONAL, Lens.ANONYMISED)


class Finding(QObject):
    """``found`` comes when all lines that are quick to find are there, and ``counted`` after the customers were.

    Whatever goes wrong in one source is in ``troubles`` by its name, and the others go on.
    """

    found = Signal()
    counted = Signal()

    def __init__(self, context: PageContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._task: Task | None = None
        self._again: bool | None = None
        self._halted = False
        self._lines: dict[str, tuple[Todo, ...]] = {}
        self._waiting: list[str] = []
        self._counts = True
        self.day = date.today()
        self.troubles: dict[str, Exception] = {}
        self.tally: Tally | None = None
        self.purposes: tuple[Purpose, ...] = ()

    @property
    def lines(self) -> tuple[Todo, ...]:
        """What needs doing, the most urgent first."""
        quick = tuple(line for lines in self._lines.values() for line in lines)
        return quick + (counted_lines(self.tally) if self.tally else ())

    @property
    def busy(self) -> bool:
        return self._task is not None

    def look(self, *, count: bool) -> None:
        """Find it all anew, the customers only with ``count``; what is under way is gone on with first."""
        if self.busy:
            self._again = count or bool(self._again)
            return
        self._counts = count
        self.day = date.today()
        self._run(lambda _progress: self._context.services.home.sources(), self._ask)

    def stop(self) -> bool:
        """Stop after the present piece, and return whether there was any; the next look begins anew."""
        self._again = None
        if self._task is not None:
            self._halted = True
            self._task.cancel()
        return self._task is not None

    def _ask(self, names: tuple[str, ...]) -> None:
        self._waiting = list(names)
        self._lines = {name: self._lines.get(name, ()) for name in names}
        self.troubles.clear()
        self._ask_next()

    def _ask_next(self) -> None:
        if not self._waiting:
            self.found.emit()
            self._begin_counting()
            return
        name, home, day = self._waiting.pop(0), self._context.services.home, self.day

        def work(_progress: Progress) -> tuple[Todo, ...] | Exception:
            try:
                return home.lines(name, day)
            except Cancelled:
                raise
            except Exception as trouble:  # also a mistake in one source is told in its own line
                return trouble

        self._run(work, lambda told: self._take(name, told))

    def _take(self, name: str, told: tuple[Todo, ...] | Exception) -> None:
        if isinstance(told, Exception):
            self.troubles[name] = told
            self._lines[name] = ()
        else:
            self._lines[name] = told
        self._ask_next()

    def _begin_counting(self) -> None:
        session = self._context.session
        if session.lens not in COUNTED_THROUGH:
            self.tally = None
        elif self._counts:
            anonymised = session.lens is Lens.ANONYMISED
            needed = Permission.EXPORT_ANONYMISED if anonymised else Permission.CUSTOMER_VIEW
            if session.may(needed):
                self._count(Tally(day=self.day, lens=session.lens))
                return
        self._end()

    def _count(self, so_far: Tally) -> None:
        home = self._context.services.home
        step = home.count_anonymised if so_far.lens is Lens.ANONYMISED else home.count

        def work(_progress: Progress) -> tuple[Tally, tuple[Purpose, ...]]:
            tally = step(so_far)
            asked = tally.complete and self._context.may(Permission.CONSENT_VIEW)
            return tally, tuple(self._context.services.consents.purposes()) if asked else ()

        self._run(work, self._take_count)

    def _take_count(self, told: tuple[Tally, tuple[Purpose, ...]]) -> None:
        tally, purposes = told
        if not tally.complete:
            self._count(tally)
            return
        self.tally, self.purposes = tally, purposes
        self._end()

    def _end(self) -> None:
        self._task = None
        self.counted.emit()
        again, self._again = self._again, None
        if again is not None:
            self.look(count=again)

    def _run(self, work: Callable[[Progress], Found], done: Callable[[Found], None]) -> None:
        def go_on(found: Found) -> None:
            # What had its answer already when everything was stopped is not gone on with.
            if self._task is None or self._task.cancelled:
                self._stopped()
            else:
                done(found)

        self._task = self._context.tasks.run(work, go_on, self._give_up, cancelled=self._stopped, owner=self)

    def _give_up(self, error: CustDeskError) -> None:
        # Another lens was chosen meanwhile, or the disk has failed: told as a line, and looked for anew next time.
        self.troubles[""] = error
        self._stopped()
        self.counted.emit()

    def _stopped(self) -> None:
        again, self._again = self._again if self._halted else None, None
        self._task, self._halted = None, False
        if again is not None:  # wanted again since it was stopped
            self.look(count=again)
