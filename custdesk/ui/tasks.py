"""Work that takes time, off the screen's thread: one worker, results back on the screen's thread, cancel that works.

An operation is a plain function of a :class:`Progress`. A condition of the world goes to ``failed``; a bug goes to
the bug report; a cancel is neither.
"""

import gc
from collections.abc import Callable
from functools import cached_property
from threading import Event
from time import monotonic
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal, Slot

from custdesk.errors import Cancelled, CustDeskError

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

T = TypeVar("T")
_SECONDS_BETWEEN_REPORTS = 0.05
_USUAL = gc.get_threshold()
_SELDOM = (*_USUAL[:2], 1000)


class Task(QObject):
    """One running operation. All its signals are received on the thread that started it.

    ``text`` says what is being done, in the words of the person, and is empty for what is over in a moment;
    ``can_stop`` whether the person is offered to stop it. ``told`` comes with another text.
    """

    progressed = Signal(int, int)
    said = Signal(str)
    told = Signal()
    finished = Signal()

    def __init__(self, parent: QObject, report: Callable[[int, int], None] | None, owner: QObject | None) -> None:
        super().__init__(parent)
        self._stop = Event()
        self._tell = report
        self._owner = owner
        self.text = ""
        self.can_stop = False
        # Bound slots of this object, so that Qt carries the calls over to the thread this object lives in.
        self.progressed.connect(self._report)
        self.said.connect(self._say)

    def cancel(self) -> None:
        """Ask the operation to stop at its next report."""
        self._stop.set()

    @property
    def cancelled(self) -> bool:
        return self._stop.is_set()

    def tell(self, text: str, *, can_stop: bool) -> None:
        """Say what is being done, and whether the person may stop it."""
        self.text = text
        self.can_stop = can_stop
        self.told.emit()

    @Slot(str)
    def _say(self, text: str) -> None:
        self.tell(text, can_stop=self.can_stop)

    @Slot(int, int)
    def _report(self, done: int, total: int) -> None:
        if self._tell is not None and (self._owner is None or shiboken6.isValid(self._owner)):
            self._tell(done, total)


class Progress:
    """What an operation is given: call it with (done, total) as often as wanted; it raises ``Cancelled`` to stop."""

    def __init__(self, task: Task) -> None:
        self._task = task
        self._last = 0.0

    def __call__(self, done: int, total: int) -> None:
        """Report ``done`` of ``total`` (0 = not known); raise ``Cancelled`` if the person asked to stop."""
        self.check()
        now = monotonic()
        if done >= total or now - self._last >= _SECONDS_BETWEEN_REPORTS:
            self._last = now
            self._task.progressed.emit(done, total)

    def say(self, text: str) -> None:
        """Say what begins now, in the words of the person."""
        self._task.said.emit(text)

    def stopped(self) -> bool:
        """Return whether the person asked to stop, for services that ask now and then."""
        return self._task.cancelled

    def check(self) -> None:
        """Raise ``Cancelled`` if the person asked to stop."""
        if self._task.cancelled:
            raise Cancelled


class _Outcome(Generic[T]):
    def __init__(self, task: Task, owner: QObject | None, deliver: "Callable[[Future[T]], None]") -> None:
        self.task = task
        self.owner = owner
        self.deliver = deliver
        self.future: Future[T] | None = None


class TaskRunner(QObject):
    """The one worker thread. ``busy_changed`` tells whether anything runs or waits, ``turned`` that another task does.

    What runs now is :attr:`present`.
    """

    busy_changed = Signal(bool)
    turned = Signal()
    _arrived = Signal(object)

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        on_error: Callable[[CustDeskError], None] | None = None,
        on_bug: Callable[[BaseException], None] | None = None,
    ) -> None:
        super().__init__(parent)
        self._running: list[Task] = []
        self._on_error = on_error
        self._on_bug = on_bug
        # Queued even when the operation ends before run() returns: callers first get hold of their task.
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @cached_property
    def _pool(self) -> "ThreadPoolExecutor":
        from concurrent.futures import ThreadPoolExecutor

        return ThreadPoolExecutor(1, thread_name_prefix="custdesk-work")

    @property
    def busy(self) -> bool:
        return bool(self._running)

    @property
    def present(self) -> Task | None:
        """The task that runs now; nothing while the worker rests."""
        return self._running[0] if self._running else None

    def run(
        self,
        operation: Callable[[Progress], T],
        done: Callable[[T], None] | None = None,
        failed: Callable[[CustDeskError], None] | None = None,
        progress: Callable[[int, int], None] | None = None,
        *,
        cancelled: Callable[[], None] | None = None,
        owner: QObject | None = None,
    ) -> Task:
        """Run ``operation`` on the worker and call back on this thread; nothing is called once ``owner`` is gone.

        Without ``failed`` a condition of the world is shown in a message box; a bug always goes to the bug report
        (and ``failed`` is not called, so wait for ``Task.finished`` to tidy up).
        """
        task = Task(self, progress, owner)
        outcome: _Outcome[T] = _Outcome(
            task, owner, lambda future: self._settle(future, done, failed or self._show_error, cancelled)
        )
        self._running.append(task)
        if len(self._running) == 1:
            # The window waits while what a worker holds is looked through for garbage, and hardly any of it is.
            gc.set_threshold(*_SELDOM)
            self.busy_changed.emit(True)
            self.turned.emit()
        outcome.future = self._pool.submit(operation, Progress(task))
        outcome.future.add_done_callback(lambda _future: self._arrived.emit(outcome))
        return task

    def stop(self) -> None:
        """Cancel what runs or waits, and end the worker; returns when it has ended."""
        for task in self._running:
            task.cancel()
        if "_pool" in vars(self):
            self._pool.shutdown(wait=True, cancel_futures=True)
        gc.set_threshold(*_USUAL)

    @Slot(object)
    def _deliver(self, outcome: _Outcome[Any]) -> None:
        self._running.remove(outcome.task)
        try:
            if outcome.future is not None and (outcome.owner is None or shiboken6.isValid(outcome.owner)):
                outcome.deliver(outcome.future)
        finally:
            outcome.task.finished.emit()
            outcome.task.deleteLater()
            self.turned.emit()
            if not self._running:
                gc.set_threshold(*_USUAL)
                self.busy_changed.emit(False)

    def _settle(
        self,
        future: "Future[T]",
        done: Callable[[T], None] | None,
        failed: Callable[[CustDeskError], None],
        cancelled: Callable[[], None] | None,
    ) -> None:
        if future.cancelled() or isinstance(future.exception(), Cancelled):
            if cancelled is not None:
                cancelled()
            return
        trouble = future.exception()
        if isinstance(trouble, CustDeskError):
            failed(trouble)
        elif trouble is not None:
            self._show_bug(trouble)
        elif done is not None:
            done(future.result())

    def _show_error(self, error: CustDeskError) -> None:
        from custdesk.ui.messages import show_error

        (self._on_error or (lambda trouble: show_error(None, trouble)))(error)

    def _show_bug(self, bug: BaseException) -> None:
        from custdesk.ui.bugs import show_bug

        (self._on_bug or (lambda trouble: show_bug(None, trouble)))(bug)
