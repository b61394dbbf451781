"""Looks for the same person twice among all stored customers."""

import json
from collections.abc import Callable, Iterator
from typing import Final, NamedTuple

from custdesk.children.guard import Limits, run_in_child
from custdesk.desk.door import Desk
from custdesk.desk.permissions import Permission
from custdesk.quality import kept
from custdesk.quality.blocking import Caps, caps_for
from custdesk.quality.keeping import bring_up_to_date
from custdesk.quality.likeness import Likeness, Standing

_AT_ONCE: Final = 2_000
_KEYS_AT_ONCE: Final = 5_000
_SAMPLE: Final = 5_000
_LIMITS: Final = Limits(seconds=7_200, processor_seconds=7_200)

Progress = Callable[[int, int], None]
Asked = Callable[[], bool]


class Pair(NamedTuple):
    """Two customers that look like one, ``first_id`` being the lower id."""

    first_id: int
    second_id: int
    likeness: Likeness


class Scan(NamedTuple):
    """What a scan found, the likeliest first.

    ``passed_over`` is how many keys so many customers share that they alone brought nobody together; whoever shares
    something rarer, too, was compared all the same.
    """

    pairs: tuple[Pair, ...]
    customers: int
    compared: int
    passed_over: int


def scan(desk: Desk, permission: Permission, progress: Progress | None = None, cancelled: Asked | None = None) -> Scan:
    """Compare all customers that share something, archived ones too, and return those who are likely one person.

    ``progress`` is told customers done and in all, first while keys are worked out and then for the comparison. Pairs
    that somebody told apart are left out. Raise ``Cancelled`` when asked to, and ``ChildStopped`` if the child does
    not survive it.
    """
    bring_up_to_date(desk, permission, progress, cancelled)
    with desk.read(permission) as reading:
        customers = kept.count_customers(reading.connection)
        caps = caps_for(kept.select_sizes(reading.connection), customers)
    answered: list[bytes] = []
    result = run_in_child(
        "custdesk.quality.task:matches",
        {"customers": customers},
        lines=_to_compare(desk, permission, customers, lambda: _pairs(desk, permission, caps, cancelled)),
        on_lines=lambda _name, lines: answered.append(lines),
        limits=_LIMITS,
        progress=progress,
        cancelled=cancelled,
    )
    with desk.read(permission) as reading:
        found = json.loads(kept.select_not_told_apart(reading.connection, b"".join(answered).decode()))
    pairs = tuple(
        Pair(one, two, Likeness(Standing(standing), score, tuple(reasons)))
        for one, two, score, standing, reasons in found
    )
    return Scan(pairs, customers, int(result["compared"]), caps.passed_over)


def _pairs(desk: Desk, permission: Permission, caps: Caps, cancelled: Asked | None) -> list[bytes]:
    """Return the pairs that are worth comparing, as lines of JSON."""
    found: list[bytes] = []
    for part in range(caps.parts):
        run_in_child(
            "custdesk.quality.task:blocks",
            {"alone": caps.alone, "last": [*caps.together][-1], "part": part, "parts": caps.parts},
            lines=_blocks(desk, permission, caps),
            on_lines=lambda _name, lines: found.append(lines),
            limits=_LIMITS,
            cancelled=cancelled,
        )
    return found


def _blocks(desk: Desk, permission: Permission, caps: Caps) -> Iterator[bytes]:
    for kind, most in caps.together.items():
        after = 0
        while True:
            with desk.read(permission) as reading:
                stretch = kept.select_blocks(reading.connection, kind, after, most, _KEYS_AT_ONCE)
            if not stretch.things:
                break
            yield stretch.lines.encode() + b"\n"
            after = stretch.last


def _to_compare(
    desk: Desk, permission: Permission, customers: int, find_pairs: Callable[[], list[bytes]]
) -> Iterator[bytes]:
    """Yield the lines of ``task:matches``; the pairs are found while its child starts and counts the sample."""
    step = -(-customers // _SAMPLE) or 1
    after_id = 0
    while True:
        with desk.read(permission) as reading:
            stretch = kept.select_sample(reading.connection, step, after_id, _AT_ONCE)
        if not stretch.things:
            break
        yield stretch.lines.encode() + b"\n"
        after_id = stretch.last
    pairs = find_pairs()
    for place, some in enumerate(pairs, 1):
        with desk.read(permission) as reading:
            lines = kept.select_customers_of(reading.connection, some.decode())
        yield lines.encode() + b"\np" + some + b"d%d\n" % (customers * place // len(pairs))
