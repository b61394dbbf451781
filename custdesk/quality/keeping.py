"""Keeps the keys under which customers are looked for: worked out in a child, stored in one statement for many.

Keys say nothing that the rows do not say, so the log knows nothing of them. Triggers note whose are due.
"""

from collections.abc import Callable, Iterator

from custdesk.children.guard import Limits, run_in_child
from custdesk.desk.door import Desk
from custdesk.desk.permissions import Permission
from custdesk.quality import kept
from custdesk.quality.task import keys_of_lines

_FEW = 100
"""So many are worked out in this process: that takes less time than starting another one."""
_AT_ONCE = 2_000
_LIMITS = Limits(seconds=3_600, processor_seconds=3_600)

Progress = Callable[[int, int], None]
Asked = Callable[[], bool]


def bring_up_to_date(
    desk: Desk, permission: Permission, progress: Progress | None = None, cancelled: Asked | None = None
) -> int:
    """Work out the keys that are due and return of how many customers; raise ``Cancelled`` when asked to.

    What was stored until then stays. Raise ``ChildStopped`` if the child does not survive it.
    """
    with desk.read(permission) as reading:
        due = kept.count_due(reading.connection)
    if not due:
        return 0

    def store(keys: bytes) -> None:
        with desk.aside(permission, "likeness_key", "likeness_due") as aside:
            for line in keys.splitlines():
                kept.insert_keys(aside.connection, line.decode())

    if due <= _FEW:
        for keys in keys_of_lines(_due(desk, permission)):
            store(keys)
    else:
        run_in_child(
            "custdesk.quality.task:keys",
            {"total": due},
            lines=_due(desk, permission),
            on_lines=lambda _name, lines: store(lines),
            limits=_LIMITS,
            progress=progress,
            cancelled=cancelled,
        )
    return due


def _due(desk: Desk, permission: Permission) -> Iterator[bytes]:
    after_id = 0
    while True:
        with desk.read(permission) as reading:
            stretch = kept.select_due(reading.connection, after_id, _AT_ONCE)
        if not stretch.things:
            return
        yield stretch.lines.encode() + b"\n"
        after_id = stretch.last
