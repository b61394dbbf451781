"""The child's side of checking: turns each row that comes in into a draft and sends it back."""

import json
from collections.abc import Iterator
from typing import Any

from custdesk.children.child import Emit, as_line
from custdesk.children.guard import CHUNK
from custdesk.exchange.mapping.rows import RowReader
from custdesk.exchange.mapping.wire import draft_to_wire, mapping_from_wire
from custdesk.exchange.reading.model import Row
from custdesk.exchange.reading.wire import from_wire


def check(request: dict[str, Any], given: Iterator[bytes], emit: Emit) -> dict[str, Any]:
    """Serve one request of :func:`custdesk.exchange.mapping.checking.check_rows`."""
    reader = RowReader(mapping_from_wire(request["mapping"]), request["sex_letters"])
    total = int(request["total"])
    waiting: list[bytes] = []
    done = 0
    for line, cells in map(json.loads, given):
        draft = reader.draft(Row(int(line), tuple(from_wire(cell) for cell in cells)))
        waiting.append(as_line(draft_to_wire(draft)))
        done += 1
        if len(waiting) == CHUNK:
            emit.lines(b"".join(waiting))
            emit.progress(done, total)
            waiting = []
    emit.lines(b"".join(waiting))
    emit.progress(done, total)
    return {"rows": done}
