"""Brings the entries of a query page by page: what one stretch finds at once, and the rest while one can read."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from custdesk.audit.model import LogEntry, LogQuery
from custdesk.errors import CustDeskError
from custdesk.ui.audit.entry_columns import moment
from custdesk.ui.page import PageContext
from custdesk.ui.tasks import Progress, Task
from custdesk.ui.theme import Space
from custdesk.ui.widgets import small
from custdesk.ui.widgets.labels import look

translate = QCoreApplication.translate
Key = tuple[int, int | None]


@dataclass(frozen=True, slots=True)
class Batch:
    """Entries, and the key that the next ones begin after; nothing where the log ends."""

    rows: tuple[LogEntry, ...] = ()
    next_key: Key | None = None


class LogSeeker(QObject):
    """``arrived`` when more entries are there to be fetched; ``reached`` carries how far back it has looked.

    ``settled`` when it looks no further by itself: a page is full, the log ends, or somebody stopped it.
    """

    arrived = Signal()
    settled = Signal()
    reached = Signal(str)
    _looked = Signal(int, str)

    def __init__(self, context: PageContext, failed: Callable[[CustDeskError], None], parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._failed = failed
        self._query = LogQuery()
        self._turn = 0
        self._task: Task | None = None
        self._ready: tuple[Key, Batch] | None = None
        self.stopped = False
        self._looked.connect(self._tell)

    @property
    def seeking(self) -> bool:
        return self._task is not None

    def begin(self, query: LogQuery) -> None:
        """Look for something else from now on."""
        self.leave()
        self._query = query

    def leave(self) -> None:
        """Look no further, and forget what was on its way."""
        self._turn += 1
        if self._task is not None:
            self._task.cancel()
        self._task, self._ready, self.stopped = None, None, False

    def stop(self) -> None:
        """Look no further until told to go on; what was found until now still arrives."""
        if self._task is not None:
            self.stopped = True
            self._task.cancel()

    def fetch(self, after: Any) -> Batch:
        """Return what is there after a key. What takes longer to find arrives later."""
        if self._ready and self._ready[0] == after:
            batch, self._ready = self._ready[1], None
            return batch
        if after is not None and (self.seeking or self.stopped):
            return Batch((), after)
        found, key = self._look(self._query, after)
        missing = self._query.limit - len(found)
        if key is not None and missing:
            self._seek(key, missing)
        return Batch(found, key)

    def _look(self, query: LogQuery, after: Key | None, limit: int = 0) -> tuple[tuple[LogEntry, ...], Key | None]:
        if after is not None:
            query = replace(query, after_seq=after[0], down_to_seq=after[1], limit=limit or query.limit)
        page = self._context.services.log.page(query)
        if page.next_seq is None:
            return page.entries, None
        self._looked.emit(self._turn, page.reached_at)
        return page.entries, (page.next_seq, page.down_to_seq)

    def _seek(self, start: Key, missing: int) -> None:
        turn, query = self._turn, self._query

        def work(progress: Progress) -> Batch:
            found: list[LogEntry] = []
            key: Key | None = start
            while key is not None and len(found) < missing and not progress.stopped():
                entries, key = self._look(query, key, missing - len(found))
                found += entries
            return Batch(tuple(found), key)

        def done(batch: Batch) -> None:
            if turn == self._turn:
                self._task, self._ready = None, (start, batch)
                self.arrived.emit()
                self.settled.emit()

        def failed(error: CustDeskError) -> None:
            if turn == self._turn:
                self._task, self.stopped = None, True
                self._failed(error)
                self.settled.emit()

        self._task = self._context.tasks.run(work, done, failed, owner=self)

    def _tell(self, turn: int, at: str) -> None:
        if turn == self._turn and self.seeking:
            self.reached.emit(at)


class SeekStrip(QWidget):
    """Says how far back has been looked, with a button to stop or to go on. Hidden while nothing is looked for."""

    stop_asked = Signal()
    go_on_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._day = ""
        self._going = False
        self.label = small()
        self.button = QPushButton()
        look(self.button, "link")
        self.button.clicked.connect(self._ask)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.M)
        row.addWidget(self.label, 1)
        row.addWidget(self.button)
        self.hide()

    def show_reached(self, at: str) -> None:
        """Show that it is looked further back than an instant."""
        self._day, self._going = f"\u2066{moment(at)}\u2069", True
        self.label.setText(translate("Log", "Looking further back. Reached: {day}").format(day=self._day))
        self.button.setText(translate("Log", "Stop"))
        self.show()

    def show_stopped(self) -> None:
        """Show that it was stopped, and where."""
        self._going = False
        self.label.setText(translate("Log", "Stopped the search at {day}.").format(day=self._day))
        self.button.setText(translate("Log", "Look further back"))
        self.show()

    def _ask(self) -> None:
        (self.stop_asked if self._going else self.go_on_asked).emit()
