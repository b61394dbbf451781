"""The parent's side of checking: sends the rows to the guarded child and gets drafts back."""

import json
from collections.abc import Callable

from custdesk.children.child import as_line
from custdesk.children.guard import ChildStopped, Limits, run_in_child
from custdesk.errors import FileUnreadable
from custdesk.exchange.mapping.letters_of_sex import letters_of
from custdesk.exchange.mapping.model import Draft, Mapping
from custdesk.exchange.mapping.wire import draft_from_wire, mapping_to_wire
from custdesk.exchange.reading.model import FileReading
from custdesk.exchange.reading.wire import to_wire

_SECONDS, _ROWS_IN_A_SECOND = 600, 200
_TASK = "custdesk.exchange.mapping.task:check"
_MEMORY = 1_500 << 20
_ANSWERED = 2 << 30


def check_rows(
    reading: FileReading,
    mapping: Mapping,
    *,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> list[Draft]:
    """Return one draft for each row of the table, in order.

    The work runs in a child process of low priority that has no key. Raises :class:`FileUnreadable` if the child does
    not finish, and :class:`~custdesk.errors.Cancelled`.
    """
    table = reading.table
    drafts: list[Draft] = []

    def take(_name: str, lines: bytes) -> None:
        drafts.extend(draft_from_wire(json.loads(line)) for line in lines.splitlines())

    request = {
        "mapping": mapping_to_wire(mapping),
        "sex_letters": letters_of(table, mapping),
        "total": len(table.rows),
    }
    seconds = _SECONDS + len(table.rows) // _ROWS_IN_A_SECOND
    limits = Limits(
        seconds=seconds, processor_seconds=seconds, memory_bytes=_MEMORY, answered_bytes=_ANSWERED
    )
    lines = (as_line([row.line, [to_wire(cell) for cell in row.cells]]) for row in table.rows)
    try:
        run_in_child(
            _TASK, request, lines=lines, on_lines=take, limits=limits, progress=progress, cancelled=cancelled
        )
    except ChildStopped as stopped:
        raise FileUnreadable(name=reading.name, reason=stopped.reason) from stopped
    return drafts
