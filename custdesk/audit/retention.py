"""How long the log is kept, and the cutting of what is older.

The rule stands in the log and not in a row that could be changed: the newest ``log.retention_set`` entry counts, if an
owner signed it. Otherwise whoever can write to the file could have an owner's program cut away evidence.
"""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, ClassVar, Final

from custdesk.audit.cutting import RETENTION_SET, CutPlan, cut, planned
from custdesk.audit.proving import untold
from custdesk.desk import cuts
from custdesk.desk.certificates import signed_by_an_owner
from custdesk.desk.clearing import clear_traces
from custdesk.desk.cuts import FEWEST_MONTHS, Cut, LogCut, months_before
from custdesk.desk.door import Desk
from custdesk.desk.events import Event
from custdesk.desk.passages import instant
from custdesk.desk.permissions import Permission
from custdesk.desk.walking import require_whole
from custdesk.errors import LogNotCut, StaffFrozen
from custdesk.store.connection import Connection
from custdesk.store.opened import ERASURE_DUE

NEVER: Final = 0
CHOICES: Final = (NEVER, FEWEST_MONTHS, 24, 36, 60, 120)
"""The rules that are offered, in months."""
_LATER_MONTHS = 1  # so that not every sign-in cuts a day's entries
_CLOCK_DAYS, _CLOCK_TIMES = 92, 3
_END = 2**62
_MOST_SHOWN = 1000

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class RetentionSet(Event):
    """An owner said for how many months the log is kept; 0 is for ever."""

    action: ClassVar[str] = RETENTION_SET
    months: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class CutPreview:
    """What a cut would do. ``first_at`` and ``last_at`` (ISO 8601, UTC) are the times of the first and last entry that
    go, empty if none does; ``stay`` older entries stay, because the log would prove less without them.
    """

    months: int
    entries: int
    stay: int
    first_at: str
    last_at: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CutMade:
    """A cut that was made: when (ISO 8601, UTC), by which user, by a rule of how many months, and how many entries."""

    seq: int
    at: str
    actor_id: int
    months: int
    entries: int
    up_to: int


class LogRetention:
    """The rule, and what was cut by it. ``keep_copy`` makes a backup, in which an auditor finds all that goes."""

    def __init__(self, desk: Desk, keep_copy: Callable[[Progress], object]) -> None:
        self._desk = desk
        self._keep_copy = keep_copy

    def rule(self) -> int:
        """Return for how many months the log is kept; 0 is for ever, and what counts unless an owner said otherwise."""
        with self._desk.read(Permission.LOG_VIEW) as reading:
            return self._rule(reading.connection)

    def set_rule(self, months: int) -> None:
        """Set for how many months the log is kept, one of :data:`CHOICES`; raise ``ValueError`` for another number."""
        with self._desk.change(Permission.LOG_CUT) as change:
            if months not in CHOICES:
                raise ValueError("the log is kept for one of the offered times")
            if months != self._rule(change.connection):
                change.log(RetentionSet(months=months))

    def due(self) -> bool:
        """Say whether the rule lets entries go that are older than it by a month or more.

        Not while the clock of the PC is in doubt: the log must have been used on a few other days of the last three
        months by it, or one wrong date would cut everything.
        """
        with self._desk.read(Permission.LOG_CUT) as reading:
            connection, months = reading.connection, self._rule(reading.connection)
            if months == NEVER:
                return False
            now = _now(connection)
            quarter = instant(datetime.fromisoformat(now) - timedelta(days=_CLOCK_DAYS))
            (days,) = connection.execute(
                "SELECT count(DISTINCT substr(at, 1, 10)) FROM audit_entry WHERE at >= ? AND at < substr(?, 1, 10)",
                (quarter, now),
            ).fetchone()
            last = _made(connection, 1)
            older = connection.execute(
                "SELECT 1 FROM audit_entry WHERE seq > ? AND at < ? LIMIT 1",
                (last[0].up_to if last else 0, months_before(now, months + _LATER_MONTHS)),
            ).fetchone()
            return days >= _CLOCK_TIMES and older is not None

    def preview(self, months: int, progress: Progress = untold) -> CutPreview:
        """Return what :meth:`cut` would do by a rule of so many months, and change nothing.

        ``progress`` is told (done, total), 0 of 0 where that is not known; what it raises ends it. Raise ``ValueError``
        for fewer than twelve months.
        """
        with self._desk.read(Permission.LOG_CUT) as reading:
            now = _now(reading.connection)
        return _preview(months, planned(self._stretch, _until(now, months), now, progress))

    def cut(self, months: int, progress: Progress = untold) -> CutPreview:
        """Make a backup, cut what is older than so many months and may go, and return what went; not to be undone.

        ``progress`` as in :meth:`preview`: what it raises leaves the log as it is. Raise ``ValueError`` for fewer than
        twelve months, ``LogNotCut`` if the log was altered, and what making a backup raises.
        """
        with self._desk.read(Permission.LOG_CUT) as reading:
            now = _now(reading.connection)
        if not planned(self._stretch, _until(now, months), now, progress).entries:
            return _preview(months, None)
        self._keep_copy(progress)
        with self._desk.change(Permission.LOG_CUT) as change:
            connection, vault = change.connection, self._desk.vault
            try:
                require_whole(vault)
            except StaffFrozen as altered:
                raise LogNotCut(seq=altered.values["seq"]) from altered
            plan = planned(lambda: nullcontext(connection), _until(change.now, months), change.now, progress)
            cut(connection, vault.vault_id, plan, progress)
            told = cuts.digest(connection)
            connection.execute("INSERT OR REPLACE INTO vault_info VALUES (?, ?)", (ERASURE_DUE, change.now))
            change.log(LogCut(months=months, entries=plan.entries, up_to=plan.up_to, cuts=told))
        clear_traces(self._desk, Permission.LOG_CUT)
        return _preview(months, plan)

    def cuts(self, first: int = 1, last: int = _END) -> tuple[Cut, ...]:
        """Return what was cut from the log between two entries, the first thousand of it."""
        with self._desk.read(Permission.LOG_VIEW) as reading:
            rows = reading.connection.execute(
                "SELECT first_seq, last_seq, last_at, previous, head FROM audit_cut"
                " WHERE last_seq >= ? AND first_seq <= ? ORDER BY first_seq LIMIT ?",
                (first, last, _MOST_SHOWN),
            )
            return tuple(Cut(*row) for row in rows)

    def made(self) -> tuple[CutMade, ...]:
        """Return the cuts that were made, the newest first."""
        with self._desk.read(Permission.LOG_VIEW) as reading:
            return _made(reading.connection, _MOST_SHOWN)

    @contextmanager
    def _stretch(self) -> Iterator[Connection]:
        with self._desk.read(Permission.LOG_CUT) as reading:
            yield reading.connection

    def _rule(self, connection: Connection) -> int:
        row = connection.execute(
            "SELECT seq, CAST(detail AS BLOB) FROM audit_entry WHERE action = ? ORDER BY seq DESC LIMIT 1",
            (RETENTION_SET,),
        ).fetchone()
        if row is None or not signed_by_an_owner(connection, self._desk.vault, row[0]):
            return NEVER
        months = _number(row[1], "months")
        return months if months in CHOICES else NEVER


def _until(now: str, months: int) -> str:
    if months < FEWEST_MONTHS:
        raise ValueError("the log is kept for a year at least")
    return months_before(now, months)


def _now(connection: Connection) -> str:
    """Return the time of the newest entry: of this sign-in, or of what came after it."""
    return str(connection.execute("SELECT at FROM audit_entry ORDER BY seq DESC LIMIT 1").fetchone()[0])


def _preview(months: int, plan: CutPlan | None) -> CutPreview:
    if plan is None:
        return CutPreview(months=months, entries=0, stay=0, first_at="", last_at="")
    return CutPreview(months=months, entries=plan.entries, stay=plan.stay, first_at=plan.first_at, last_at=plan.last_at)


def _made(connection: Connection, limit: int) -> tuple[CutMade, ...]:
    rows = connection.execute(
        "SELECT seq, CAST(at AS BLOB), iif(typeof(actor) = 'integer', actor, -1), CAST(detail AS BLOB) FROM audit_entry"
        " WHERE action = ? ORDER BY seq DESC LIMIT ?",
        (LogCut.action, limit),
    )
    return tuple(
        CutMade(
            seq=seq,
            at=at.decode(errors="replace"),
            actor_id=actor,
            months=_number(detail, "months"),
            entries=_number(detail, "entries"),
            up_to=_number(detail, "up_to"),
        )
        for seq, at, actor, detail in rows
    )


def _number(detail: bytes, name: str) -> int:
    try:
        value: Any = json.loads(detail)[name]
    except (ValueError, TypeError, KeyError, RecursionError):
        return 0
    return value if type(value) is int else 0
