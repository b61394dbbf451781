"""Looks for the same person twice among all stored customers."""

import json
from collections.abc import Callable, Iterator
from typing import Final, NamedTuple

from custdesk.children.guard import Limits, run_in_child
from custdesk.desk.door import Desk
from custdesk.desk.permissions import Permission
from custdesk.quality import kept
from custdesk.quality.keeping import bring_up_to_date
from custdesk.quality.likeness import Likeness, Standing

_AT_ONCE: Final = 2_000
_SAMPLE: Final = 20_000
_LIMITS: Final = Limits(seconds=7_200, processor_seconds=7_200)
_STRONG: Final = 50
_LEAST_CAP: Final = 4
_MOST_CAP: Final = 50
_FEW_PAIRS: Final = 20_000

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
        sizes = kept.select_sizes(reading.connection)
    caps, passed_over = _caps(sizes, customers)
    answered: list[bytes] = []
    result = run_in_child(
        "custdesk.quality.task:pairs",
        {"customers": customers},
        lines=_lines(desk, permission, customers, caps),
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
    return Scan(pairs, customers, int(result["compared"]), passed_over)


def _lines(desk: Desk, permission: Permission, customers: int, caps: kept.Caps) -> Iterator[bytes]:
    step = -(-customers // _SAMPLE) or 1
    after_id = 0
    while True:
        with desk.read(permission) as reading:
            stretch = kept.select_sample(reading.connection, step, after_id, _AT_ONCE)
        if not stretch.customers:
            break
        yield stretch.lines.encode() + b"\n"
        after_id = stretch.last_id
    after_id = done = 0
    while True:
        with desk.read(permission) as reading:
            stretch = kept.select_pairs(reading.connection, after_id, _AT_ONCE, caps)
        if not stretch.customers:
            return
        done += stretch.customers
        yield f"{stretch.lines}\nd{done}\n".encode() if stretch.lines else f"d{done}\n".encode()
        after_id = stretch.last_id


def _caps(sizes: list[tuple[int, int, int]], customers: int) -> tuple[kept.Caps, int]:
    """Return from which number of sharers on a key is too common, so that work grows with the customers only.

    A few thousand customers are compared whatever they share; in a large shop a common name alone is no reason to.
    """
    alone = _cap(sizes, max(_FEW_PAIRS, customers // 5))
    together = _cap(sizes, max(10 * _FEW_PAIRS, 5 * customers))
    caps = kept.Caps(alone, _STRONG, max(together, alone))
    passed_over = sum(keys for strong, size, keys in sizes if size > (caps.strong if strong else caps.alone))
    return caps, passed_over


def _cap(sizes: list[tuple[int, int, int]], most_pairs: int) -> int:
    pairs = 0
    for strong, size, keys in sizes:
        if strong:
            continue
        pairs += keys * size * (size - 1) // 2
        if pairs > most_pairs:
            return max(size - 1, _LEAST_CAP)
    return _MOST_CAP
