"""Which entries a rule may cut from the log, and their cutting.

Some entries stay however old they are, because the log would prove less without them: what rights stand on, what says
that a customer was removed or that an incident was decided, the newest digests of each subject's rows, and everybody's
newest sign-in and newest signature. Each stays together with all that follows up to the signature of its transaction,
so that it goes on being signed by whoever made it. Everything else that is older than the rule goes, in the ranges
between what stays; a range takes in what was cut before.
"""

from array import array
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager
from itertools import chain as following
from typing import Literal, NamedTuple

from custdesk.audit.comparing import ANSWERING, CREATING, believed
from custdesk.audit.staff import MAY_REMOVE
from custdesk.desk import chain
from custdesk.desk.attestation import OF_STAFF
from custdesk.desk.audited_rows import PARTS, digests_in, part_name
from custdesk.desk.cuts import Cut, LogCut, cut_of
from custdesk.store.connection import Connection

Reads = Callable[[], AbstractContextManager[Connection]]
"""Gives a connection for one stretch of rows."""
Told = Callable[[int, int], None]

RETENTION_SET = "log.retention_set"
STAYS = (*OF_STAFF, *MAY_REMOVE, "customer.took_in", "vault.founded", "vault.restored", LogCut.action, RETENTION_SET)
_BESIDE = {part_name(name): part_name(part.with_part) for name, part in PARTS.items() if part.with_part}
_STRETCH = 2000
_GONE_AT_ONCE = 5000


class Range(NamedTuple):
    """The entries ``first`` to ``last``."""

    first: int
    last: int


class CutPlan(NamedTuple):
    """``ranges`` are all that will be cut up to entry ``up_to``, with what was cut before; ``entries`` go now.

    ``first_at`` and ``last_at`` are the times of the first and the last of them; ``stay`` is how many older ones stay.
    """

    up_to: int
    ranges: tuple[Range, ...]
    entries: int
    stay: int
    first_at: str
    last_at: str


def planned(reads: Reads, until: str, now: str, told: Told) -> CutPlan:
    """Return what may go of what is older than the instant ``until``; ``told`` may raise in between.

    Where a clock was wrong, what looks younger than the rule counts so, and what looks like the future stays
    and says nothing of the entries around it: in doubt an entry stays.
    """
    told(0, 0)
    with reads() as connection:
        up_to = _last_older(connection, until, now)
        marks = array("q", following(_kept_by_action(connection), _kept_of_people(connection)))
        marks.extend(_kept_of_the_future(connection, up_to, now))
    marks.extend(_kept_of_subjects(reads, lambda: told(0, 0)))
    marks.extend(_kept_untold(reads, lambda: told(0, 0)))
    ranges = tuple(_ranges(reads, sorted(marks), up_to))
    absent = sum(one.last - one.first + 1 for one in ranges)
    with reads() as connection:
        (before,) = connection.execute(
            "SELECT coalesce(sum(last_seq - first_seq + 1), 0) FROM audit_cut WHERE first_seq <= ?", (up_to,)
        ).fetchone()
        first_at = next(filter(None, (_at(connection, one, "ASC") for one in ranges)), "")
        last_at = next(filter(None, (_at(connection, one, "DESC") for one in reversed(ranges))), "")
    return CutPlan(up_to, ranges, absent - before, up_to - absent, first_at, last_at)


def cut(connection: Connection, vault_id: bytes, plan: CutPlan, told: Told) -> None:
    """Remove what a plan names, within a change; ``told`` hears (done, total) and may raise."""
    rows = [_cut_over(connection, vault_id, one) for one in plan.ranges]
    connection.execute("DELETE FROM audit_cut WHERE first_seq <= ?", (plan.up_to,))
    connection.executemany("INSERT INTO audit_cut VALUES (?,?,?,?,?)", rows)
    for one in plan.ranges:
        for first in range(one.first, one.last + 1, _GONE_AT_ONCE):
            piece = (first, min(first + _GONE_AT_ONCE - 1, one.last))
            connection.execute("DELETE FROM revision WHERE seq BETWEEN ? AND ?", piece)
            connection.execute("DELETE FROM audit_signature WHERE seq BETWEEN ? AND ?", piece)
            connection.execute("DELETE FROM audit_entry WHERE seq BETWEEN ? AND ?", piece)
            told(piece[1], plan.up_to)


def _last_older(connection: Connection, until: str, now: str) -> int:
    """Return the last entry that ends a transaction before the first one that is younger than the rule; 0 if none."""
    younger = connection.execute(
        "SELECT coalesce(min(seq), 0) FROM audit_entry WHERE at >= ? AND at <= ?", (until, now)
    ).fetchone()[0]
    row = connection.execute("SELECT max(seq) FROM audit_signature WHERE seq < ?", (younger,)).fetchone()
    return int(row[0] or 0)


def _kept_by_action(connection: Connection) -> Iterator[int]:
    marks = ", ".join("?" * len(STAYS))
    rows = connection.execute(
        f"SELECT seq FROM audit_entry WHERE action IN ({marks}) OR (action >= 'incident.' AND action < 'incident/')",
        STAYS,
    )
    return (int(seq) for (seq,) in rows)


def _kept_of_the_future(connection: Connection, up_to: int, now: str) -> Iterator[int]:
    """Yield the entries that were made while the clock was ahead: of what was noted then nobody could say that it is
    older than the rule."""
    rows = connection.execute("SELECT seq FROM audit_entry WHERE seq <= ? AND at > ?", (up_to, now))
    return (int(seq) for (seq,) in rows)


def _kept_of_people(connection: Connection) -> Iterator[int]:
    """Yield everybody's newest sign-in and each key's newest signature."""
    rows = connection.execute(
        "SELECT max(seq) FROM audit_entry WHERE action = 'user.signed_in' GROUP BY subject_id"
        " UNION ALL SELECT max(seq) FROM audit_signature GROUP BY user_key_id"
    )
    return (int(seq) for (seq,) in rows)


def _kept_of_subjects(reads: Reads, go_on: Callable[[], None]) -> Iterator[int]:
    """Yield the entries with the newest digests of each part of each subject."""
    at: tuple[str, int, int] = ("", 0, 0)
    subject: tuple[str, int] = ("", 0)
    newest: dict[str, int] = {}
    while True:
        with reads() as connection:
            rows = connection.execute(
                "SELECT r.subject_kind, r.subject_id, r.seq, r.rows, e.action FROM revision AS r"
                " CROSS JOIN audit_entry AS e ON e.seq = r.seq WHERE (r.subject_kind, r.subject_id, r.seq) > (?,?,?)"
                " ORDER BY r.subject_kind, r.subject_id, r.seq LIMIT ?",
                (*at, _STRETCH),
            ).fetchall()
        for kind, number, seq, digests, action in rows:
            if (kind, number) != subject:
                yield from newest.values()
                subject, newest = (kind, number), {}
            if digests:
                told = _parts_in(action, digests)
                for beside, main in _BESIDE.items():
                    if main in told:  # what is not told beside it has no row
                        newest.pop(beside, None)
                newest.update(dict.fromkeys(told, seq))
        if len(rows) < _STRETCH:
            break
        at = rows[-1][:3]
        go_on()
    yield from newest.values()


def _parts_in(action: str, digests: bytes) -> Iterable[str]:
    try:
        return believed(action, digests_in(digests)).keys()
    except ValueError:
        return ("forged",)  # it stays, to be found by a verification


def _kept_untold(reads: Reads, go_on: Callable[[], None]) -> Iterator[int]:
    """Yield of each subject the newest entry from before entries told anything of rows, of those that made it one.

    Without it, its rows would look as if another program had put them there.
    """
    for action in sorted(CREATING | ANSWERING):
        seq, newest = 0, dict[tuple[str, int], int]()
        while True:
            with reads() as connection:
                rows = connection.execute(
                    "SELECT e.subject_kind, e.subject_id, e.seq, length(r.rows) FROM audit_entry AS e"
                    " LEFT JOIN revision AS r ON r.seq = e.seq WHERE e.action = ? AND e.seq > ? ORDER BY e.seq LIMIT ?",
                    (action, seq, _STRETCH),
                ).fetchall()
            newest.update({(kind, number): seq for kind, number, seq, told in rows if not told})
            if len(rows) < _STRETCH:
                break
            seq = rows[-1][2]
            go_on()
        yield from newest.values()


def _ranges(reads: Reads, marks: list[int], up_to: int) -> Iterator[Range]:
    """Yield what lies between what stays: from each mark to the signature that ends its transaction."""
    free, place = 1, 0
    while free <= up_to:
        with reads() as connection:
            for _one in range(_STRETCH):
                place = bisect_left(marks, free, place)
                mark = marks[place] if place < len(marks) else up_to + 1
                if free < mark and free <= up_to:
                    yield Range(free, min(mark - 1, up_to))
                if mark > up_to:
                    return
                free = _signed_at(connection, mark) + 1


def _signed_at(connection: Connection, seq: int) -> int:
    row = connection.execute("SELECT seq FROM audit_signature WHERE seq >= ? ORDER BY seq LIMIT 1", (seq,)).fetchone()
    return int(row[0])


def _cut_over(connection: Connection, vault_id: bytes, one: Range) -> Cut:
    """Return the row that a range leaves, which may end with what was cut before."""
    before = connection.execute("SELECT head FROM audit_entry WHERE seq = ?", (one.first - 1,)).fetchone()
    previous = before[0] if before else chain.first_head(vault_id)
    last = connection.execute("SELECT at, head FROM audit_entry WHERE seq = ?", (one.last,)).fetchone()
    if last is None:
        earlier = cut_of(connection, one.last)
        if earlier is None or earlier.last_seq != one.last:
            raise ValueError("the log was walked before, so that nothing is missing from it")
        last = (earlier.last_at, earlier.head)
    return Cut(one.first, one.last, last[0], previous, last[1])


def _at(connection: Connection, one: Range, order: Literal["ASC", "DESC"]) -> str:
    """Return when the first or the last entry of a range was made; nothing if there is none any more."""
    row = connection.execute(
        f"SELECT at FROM audit_entry WHERE seq BETWEEN ? AND ? ORDER BY seq {order} LIMIT 1", one
    ).fetchone()
    return str(row[0]) if row else ""
