"""Looks along the log for unusual access, tells the owner and the officer, and lets the owner set the rules."""

from collections.abc import Collection

from custdesk.desk.door import Desk
from custdesk.desk.permissions import Permission
from custdesk.errors import ValueRefused
from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.watch import queries
from custdesk.watch.model import (
    COUNTED,
    FEWEST,
    MOST,
    RULES,
    AccessFlagged,
    AccessSeen,
    AccessWatched,
    Notice,
    WatchRules,
    WatchRulesChanged,
)
from custdesk.watch.windows import EXPORTS, Windows

_AT_ONCE = 5000
"""Entries of a step: a few milliseconds."""
_LOOKED_BACK = 2000
"""So many entries before the mark are looked at again: what came together may lie on both sides of it."""
_BETWEEN_MARKS = 1000
_HOURS = range(24)


class Watch:
    """Unusual access. Nothing is flagged twice for the same entries, whoever looks and however often."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._windows: Windows | None = None
        self._seq = 0

    def step(self) -> bool:
        """Apply the rules to the next few thousand entries; return whether the end of the log was reached.

        What is found is stored and logged. Where it went is kept now and then, and the next session goes on from there.
        """
        with self._desk.read(Permission.ACCESS_WATCH) as reading:
            connection = reading.connection
            last, kept = queries.last_seq(connection), queries.watched_to(connection)
            if self._windows is None:
                self._seq = max(0, min(kept, last) - _LOOKED_BACK)
                self._windows = Windows(queries.select_rules(connection), queries.select_findings(connection))
            to = min(self._seq + _AT_ONCE, last)
            for entry in queries.select_entries(connection, self._seq, to):
                again = entry.action in EXPORTS and queries.has_exported(connection, entry.actor, entry.seq)
                self._windows.take(entry, exported_before=again)
        self._seq = max(self._seq, to)
        self._store(self._windows, mark=self._seq - kept >= _BETWEEN_MARKS)
        return to >= last

    def notices(self) -> tuple[Notice, ...]:
        """Return what was found and nobody has seen, the newest first; of very much, the newest two hundred."""
        with self._desk.read(Permission.ACCESS_WATCH) as reading:
            return queries.select_notices(reading.connection)

    def seen(self, ids: Collection[int]) -> None:
        """Take notices off the list, and log that somebody looked at them. Those that are off it stay so."""
        with self._desk.change(Permission.ACCESS_WATCH) as change:
            if count := queries.mark_seen(change.connection, ids, change.now, change.session.user_id):
                change.log(AccessSeen(notices=count))
        self._windows = None  # what was seen is not gone on with

    def rules(self) -> WatchRules:
        """Return how the rules are set."""
        with self._desk.read(Permission.ACCESS_WATCH) as reading:
            return queries.select_rules(reading.connection)

    def set_rules(self, rules: WatchRules) -> None:
        """Set the rules, and log what changed; raise ``ValueRefused`` for an hour or a number out of range."""
        with self._desk.change(Permission.ACCESS_WATCH, Permission.SHOP_EDIT) as change:
            _check(rules)
            before = queries.select_rules(change.connection)
            changed = tuple(name for name in WatchRules.__slots__ if getattr(before, name) != getattr(rules, name))
            if changed:
                queries.store_rules(change.connection, rules)
                change.log(WatchRulesChanged(columns=changed, off=tuple(sorted(rules.off))))
        self._windows = None

    def _store(self, windows: Windows, *, mark: bool) -> None:
        found = windows.untold
        if not found and not mark:
            return
        with self._desk.change(Permission.ACCESS_WATCH) as change:
            saved = [queries.store_finding(change.connection, finding) for finding in found]
            for one in saved:
                change.log(
                    AccessFlagged(
                        subject_id=one.user_id, rule=one.rule, times=one.times, first=one.first_seq, last=one.last_seq
                    )
                )
            queries.keep_watched_to(change.connection, self._seq)
            if not saved:
                change.log(AccessWatched(entry=self._seq))
        windows.told(saved)


def _check(rules: WatchRules) -> None:
    hours = (rules.night_from, rules.night_to)
    counts = [rules.threshold(rule) for rule in COUNTED]
    reason = ""
    if not all(hour in _HOURS for hour in hours) or hours[0] == hours[1]:
        reason = QT_TRANSLATE_NOOP("errors", "Night is from one full hour to another one.")
    elif not all(FEWEST <= count <= MOST for count in counts):
        reason = QT_TRANSLATE_NOOP("errors", "Give numbers from 2 to 9999.")
    elif not rules.off <= RULES.keys():
        raise ValueError(rules.off)
    if reason:
        raise ValueRefused(column="rules", label=QT_TRANSLATE_NOOP("errors", "Rules of unusual access"), reason=reason)
