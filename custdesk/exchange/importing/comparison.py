"""The parent's side of comparing: hands each chunk of rows to a child as soon as it is known who they may be.

So the rows are compared while the later ones are still checked.
"""

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from queue import SimpleQueue
from types import TracebackType
from typing import Any, Final, Self

from custdesk.children.child import run_here
from custdesk.children.guard import Limits, run_in_child
from custdesk.children.lines import from_lines
from custdesk.errors import Cancelled
from custdesk.exchange.importing.comparing import compare_rows
from custdesk.exchange.importing.model import ImportOptions
from custdesk.exchange.importing.verdicts import Outcome

FEW: Final = 100
"""So many rows are worked on without another process, which would take longer to start."""
_TASK: Final = "custdesk.exchange.importing.comparing:compare_rows"
# The child waits for the check, which has limits of its own.
_LIMITS: Final = Limits(seconds=6 * 3_600, processor_seconds=3_600, memory_bytes=2 << 30, answered_bytes=2 << 30)
_POLL_SECONDS: Final = 0.05
_ROOM_SECONDS: Final = 0.005
_AHEAD: Final = 8
"""So many chunks wait at most. Comparing takes longest: where checking runs far ahead, one processor has nothing to do
in the end."""


class Comparison:
    """Rows on their way to be compared; nothing of it runs on after the ``with`` block."""

    def __init__(self, options: ImportOptions, cancelled: Callable[[], bool] | None = None) -> None:
        """Begin; what takes long raises ``Cancelled`` when ``cancelled()`` says so."""
        self._request: dict[str, Any] = {"mode": options.mode.value, "match_by": options.match_by}
        self._cancelled = cancelled or _never
        self._outcomes: dict[int, Outcome] = {}
        self._waiting: SimpleQueue[Sequence[bytes] | None] = SimpleQueue()
        self._rows = 0
        self._stopped = False
        self._pool = ThreadPoolExecutor(max_workers=1)
        self._work: Future[object] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, _kind: type[BaseException] | None, _error: object, _trace: TracebackType | None) -> None:
        self._stopped = True
        self._waiting.put(None)
        self._pool.shutdown()

    def add(self, rows: int, lines: Sequence[bytes]) -> None:
        """Hand over the next chunk, as :func:`~custdesk.exchange.importing.comparing.compare_rows` awaits it, once
        there is room for it.

        Raise ``Cancelled``, and what ended the child, if it has not lived until now.
        """
        self._rows += rows
        self._waiting.put(lines)
        if self._work is None and self._rows > FEW:
            self._work = self._pool.submit(self._compare)
        while self._work is not None and self._waiting.qsize() > _AHEAD:
            if self._cancelled():
                raise Cancelled
            if wait((self._work,), _ROOM_SECONDS).done:
                break
        if self._work is not None and self._work.done():
            self._work.result()

    def finish(self) -> dict[int, Outcome]:
        """Return by its place what becomes of each row that is not simply new.

        Raise ``Cancelled``, and ``ChildStopped`` where the child did not finish.
        """
        self._waiting.put(None)
        while True:
            if self._cancelled():
                raise Cancelled
            if self._work is None:
                run_here(compare_rows, self._request, self._lines(), self._take)
                return self._outcomes
            if wait((self._work,), _POLL_SECONDS).done:
                self._work.result()
                return self._outcomes

    def _compare(self) -> object:
        return run_in_child(
            _TASK,
            self._request,
            lines=self._lines(),
            on_lines=self._take,
            limits=_LIMITS,
            cancelled=lambda: self._stopped,
        )

    def _lines(self) -> Iterator[bytes]:
        while (lines := self._waiting.get()) is not None:
            yield from lines

    def _take(self, _name: str, lines: bytes) -> None:
        for place, verdict, customer_id, like_place, number, name, reasons, changes in from_lines(lines):
            self._outcomes[place] = Outcome(
                verdict, customer_id, like_place, number, name, tuple(reasons), tuple(map(tuple, changes))
            )


def _never() -> bool:
    return False
