"""Enters many new customers in one transaction: two children make what this process writes, as it comes.

One makes rows and entries of the log, the other what the search index holds of them. Few customers are entered in this
process alone.
"""

import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import fields
from types import TracebackType
from typing import Any, Final

from custdesk.children.child import run_here
from custdesk.children.guard import Limits, run_in_child
from custdesk.children.lines import CHUNK, as_line, from_line
from custdesk.children.stopping import DIED, ChildStopped
from custdesk.consent.queries import write_choices
from custdesk.customers import search
from custdesk.customers.entering import write_entered
from custdesk.customers.index_pages import PagesTaken, can_take
from custdesk.desk.appending import EntriesAhead
from custdesk.errors import Cancelled
from custdesk.exchange.importing.comparison import FEW
from custdesk.exchange.importing.entering import Entering, enter_rows
from custdesk.exchange.importing.indexing import Indexing, index_rows
from custdesk.exchange.importing.planned_rows import DraftLines
from custdesk.store.connection import Connection

_ENTER: Final = "custdesk.exchange.importing.entering:enter_rows"
_INDEX: Final = "custdesk.exchange.importing.indexing:index_rows"
_LIMITS: Final = Limits(seconds=3_600, processor_seconds=3_600, memory_bytes=2 << 30, answered_bytes=4 << 30)
_PLACING_PAYS: Final = 10
"""Telling a child one stored name and its place costs about that much less than indexing one customer here."""
_LOOK_EVERY: Final = 0.02

Progress = Callable[[int, int], None]
Asked = Callable[[], bool]


def enter_many(
    connection: Connection,
    ahead: EntriesAhead,
    request: Entering,
    drafts: DraftLines,
    places: Sequence[int],
    progress: Progress,
    cancelled: Asked,
) -> list[str]:
    """Enter the drafts at ``places``, which are in order; return which columns and lists hold anything.

    Raise ``Cancelled`` when asked to stop and ``ChildStopped`` where a child does not survive; both are gone then.
    """
    index = _Index(connection)
    writer = _Writer(connection, ahead)
    search.many_follow(connection)
    if len(places) <= FEW:
        result = run_here(enter_rows, _told(request), _lines(drafts, places), writer.take)
        run_here(index_rows, _told(_indexing(request)), _lines(drafts, places), index.take)
        index.finish()
    else:
        result = _in_children(request, drafts, places, writer, index, progress, cancelled)
    search.many_follow(connection, over=True)
    return list(result["columns"])


def _in_children(
    request: Entering,
    drafts: DraftLines,
    places: Sequence[int],
    writer: "_Writer",
    index: "_Index",
    progress: Progress,
    cancelled: Asked,
) -> dict[str, Any]:
    stored = index.stored(len(places))
    beside = _indexing(request, stored)
    with _Beside(_INDEX, _told(beside), stored or [], _lines(drafts, places)) as second:

        def stopped() -> bool:
            for name, lines in second.so_far():
                index.take(name, lines)
                if cancelled():
                    return True
            return cancelled()

        try:
            result = run_in_child(
                _ENTER,
                _told(request),
                lines=_lines(drafts, places),
                on_lines=writer.take,
                limits=_LIMITS,
                progress=progress,
                cancelled=stopped,
            )
            while not second.ended:
                if stopped():
                    raise Cancelled
                time.sleep(_LOOK_EVERY)
            if stopped():
                raise Cancelled
            index.finish()
        except ValueError as rubbish:
            raise ChildStopped(DIED) from rubbish
    return result


def _indexing(request: Entering, stored: list[bytes] | None = None) -> Indexing:
    """Say what the second child is told: ``stored`` are the stored names, if it is to place the new ones."""
    return Indexing(
        customer_id=request.customer_id,
        numbers=request.numbers,
        taken=request.taken,
        stored=len(stored or ()),
        placed=stored is not None,
    )


def _told(request: Entering | Indexing) -> dict[str, Any]:
    """Return the request as it travels; a copy of its lists would take longer than all else that is said of them."""
    return {field.name: getattr(request, field.name) for field in fields(request)}


class _Beside:
    """A child that runs while another is listened to; what it says waits, as it came, until it is asked for."""

    def __init__(self, task: str, request: dict[str, Any], first: list[bytes], lines: Iterator[bytes]) -> None:
        self._said: deque[tuple[str, bytes]] = deque()
        self._over = False
        self._pool = ThreadPoolExecutor(1)
        self._ended: Future[Any] = self._pool.submit(
            run_in_child,
            task,
            request,
            lines=_one_after_the_other(first, lines),
            on_lines=lambda name, some: self._said.append((name, some)),
            limits=_LIMITS,
            cancelled=lambda: self._over,
        )

    def __enter__(self) -> "_Beside":
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _raised: BaseException | None, _where: TracebackType | None
    ) -> None:
        self._over = True
        self._pool.shutdown()

    @property
    def ended(self) -> bool:
        """Whether it says no more."""
        return self._ended.done()

    def so_far(self) -> Iterator[tuple[str, bytes]]:
        """Yield what it said since one asked last; raise what it was ended by."""
        ended = self.ended
        while self._said:
            yield self._said.popleft()
        if ended:
            self._ended.result()


class _Writer:
    """Writes rows and entries of the log, table by table, as they come."""

    def __init__(self, connection: Connection, ahead: EntriesAhead) -> None:
        self._connection = connection
        self._ahead = ahead

    def take(self, name: str, lines: bytes) -> None:
        told = from_line(lines)
        if name == "log":
            self._ahead.take(*told)
        elif name == "choice_record":
            write_choices(self._connection, told)
        else:
            write_entered(self._connection, name, told)


class _Index:
    """Writes what the search index holds, as it comes."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._unplaced: list[tuple[str, int, str]] = []
        self._placed = 0
        self._pages: PagesTaken | None = None

    def stored(self, new: int) -> list[bytes] | None:
        """Return the stored names with their places, as lines; ``None`` where placing the new ones here is quicker."""
        many = new * _PLACING_PAYS > search.count_entries(self._connection)
        if not (many and can_take(self._connection)):
            return None
        return [as_line(some) for some in search.select_places(self._connection)]

    def take(self, name: str, lines: bytes) -> None:
        if name == "pages":
            self._taken().pages(_pages_of(lines))
            return
        told = from_line(lines)
        if name == "in order":
            if self._unplaced or not search.put_in_order(self._connection, told):
                self._unplaced += told
        elif name == "placed":
            self._placed += search.write_entries(self._connection, told)
        elif name == "segments":
            segments, totals = told
            if totals[0] != self._placed:
                raise ValueError("pages of other entries")
            self._pages = PagesTaken(self._connection, segments, totals)
        elif name == "separators":
            self._taken().separators(told)
        else:
            self._taken().sizes(told)

    def finish(self) -> None:
        """Index those for whom there was no room between their neighbours."""
        if self._pages is not None:
            self._pages.finish()
        if self._unplaced:
            search.put_at_end(self._connection, self._unplaced)

    def _taken(self) -> PagesTaken:
        if self._pages is None:
            raise ValueError("pages of no segment")
        return self._pages


def _pages_of(lines: bytes) -> list[tuple[int, bytes]]:
    """Return numbers and pages: a line with number and size of each, then the pages one after the other."""
    head, _, pages = lines.partition(b"\n")
    taken, start = [], 0
    for number, size in from_line(head):
        taken.append((number, pages[start : start + size]))
        start += size
    return taken


def _one_after_the_other(first: list[bytes], lines: Iterator[bytes]) -> Iterator[bytes]:
    yield from first
    yield from lines


def _lines(drafts: DraftLines, places: Sequence[int]) -> Iterator[bytes]:
    """Yield the lines at ``places``, many at a time."""
    for start in range(0, len(places), CHUNK):
        yield b"".join([drafts[place] + b"\n" for place in places[start : start + CHUNK]])
