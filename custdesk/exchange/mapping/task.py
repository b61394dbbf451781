"""The child's side of checking: turns each row that comes in into a draft and sends it back."""

from collections.abc import Iterator
from typing import Any

from custdesk.exchange.child import Emit
from custdesk.exchange.guard import CHUNK
from custdesk.exchange.mapping.rows import RowReader
from custdesk.exchange.mapping.wire import draft_to_wire, mapping_from_wire
from custdesk.exchange.reading.model import Row
from custdesk.exchange.reading.wire import from_wire


def check(request: dict[str, Any], rows_in: Iterator[Any], emit: Emit) -> dict[str, Any]:
    """Serve one request of :func:`custdesk.exchange.mapping.checking.check_rows`."""
    reader = RowReader(mapping_from_wire(request["mapping"]), request["sex_letters"])
    total = int(request["total"])
    waiting: list[dict[str, Any]] = []
    done = 0
    for line, cells in rows_in:
        waiting.append(draft_to_wire(reader.draft(Row(int(line), tuple(from_wire(cell) for cell in cells)))))
        done += 1
        if len(waiting) == CHUNK:
            emit.rows(waiting)
            emit.progress(done, total)
            waiting = []
    emit.rows(waiting)
    emit.progress(done, total)
    return {"rows": done}
