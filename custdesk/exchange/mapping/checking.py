"""The parent's side of checking: sends the rows to guarded children, and hands their drafts on in order."""

import threading
from collections.abc import Callable, Iterator, Sequence
from collections.abc import Mapping as Map
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Final

from custdesk.children.guard import Limits, run_in_child
from custdesk.children.lines import CHUNK
from custdesk.errors import Cancelled
from custdesk.exchange.mapping.checked_row import Checked
from custdesk.exchange.mapping.letters_of_sex import letters_of
from custdesk.exchange.mapping.model import Mapping
from custdesk.exchange.mapping.wire import mapping_to_wire
from custdesk.exchange.reading.model import FileReading
from custdesk.exchange.reading.rows import chunks_of

_TASK: Final = "custdesk.exchange.mapping.task:check"
_CHILDREN: Final = 2
_SECONDS, _ROWS_IN_A_SECOND = 600, 200
_MEMORY = 1_500 << 20
_ANSWERED = 2 << 30
_AHEAD: Final = 4
"""So many chunks are ready at most: whoever takes them has work of its own for the processors."""


def checked_chunks(
    reading: FileReading,
    mapping: Mapping,
    *,
    mends: Map[int, Map[int, str]],
    marks_key: bytes = b"",
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Iterator[Checked]:
    """Yield the checked rows of the table in order, as their chunks are ready.

    The work runs in child processes of low priority that have no key of the vault; ``marks_key`` is that of the marks
    of the erased. Raises ``ChildStopped`` if a child does not finish, and :class:`~custdesk.errors.Cancelled`.
    """
    table = reading.table
    request = {
        "mapping": mapping_to_wire(mapping),
        "sex_letters": letters_of(table, mapping),
        "mends": mends,
        "marks_key": marks_key.hex(),
    }
    yield from _Work(chunks_of(table.rows), request, len(table.rows)).results(progress, cancelled)


class _Work:
    """Chunks that several children check, each its share of them."""

    def __init__(self, chunks: Sequence[bytes], request: dict[str, Any], total: int) -> None:
        self._chunks = chunks
        self._request = request
        self._total = total
        self._ready: dict[int, Checked] = {}
        self._wanted = 0
        self._failure: Exception | None = None
        self._stopped = False
        self._changed = threading.Condition()

    def results(
        self, progress: Callable[[int, int], None] | None, cancelled: Callable[[], bool] | None
    ) -> Iterator[Checked]:
        shares = min(_CHILDREN, len(self._chunks))
        with ThreadPoolExecutor(max_workers=max(shares, 1)) as pool:
            for share in range(shares):
                pool.submit(self._check, share, shares)
            try:
                for place in range(len(self._chunks)):
                    yield self._wait_for(place, cancelled)
                    if progress:
                        progress(min((place + 1) * CHUNK, self._total), self._total)
            finally:
                with self._changed:
                    self._stopped = True
                    self._changed.notify_all()

    def _wait_for(self, place: int, cancelled: Callable[[], bool] | None) -> Checked:
        with self._changed:
            self._wanted = place
            self._changed.notify_all()
            while place not in self._ready:
                if self._failure is not None:
                    raise self._failure
                if cancelled and cancelled():
                    raise Cancelled
                self._changed.wait(0.05)
            return self._ready.pop(place)

    def _check(self, share: int, shares: int) -> None:
        places = iter(range(share, len(self._chunks), shares))
        drafts = b""

        def take(name: str, lines: bytes) -> None:
            nonlocal drafts
            if name == "drafts":
                drafts = lines
                return
            place = next(places)
            with self._changed:
                self._changed.wait_for(lambda: self._stopped or place <= self._wanted + _AHEAD)
                self._ready[place] = Checked(drafts, lines)
                self._changed.notify_all()

        seconds = _SECONDS + self._total // _ROWS_IN_A_SECOND
        limits = Limits(seconds=seconds, processor_seconds=seconds, memory_bytes=_MEMORY, answered_bytes=_ANSWERED)
        lines = (self._chunks[place] for place in range(share, len(self._chunks), shares))
        try:
            run_in_child(
                _TASK, self._request, lines=lines, on_lines=take, limits=limits, cancelled=lambda: self._stopped
            )
        except Exception as failure:
            with self._changed:
                self._failure = failure
                self._changed.notify_all()
