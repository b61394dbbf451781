"""Applies the rules to entries in their order: what comes together in a short time, at night, or for the first time."""

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import NamedTuple

from custdesk.watch.model import CARDS, EXPORT, MINUTES, NIGHT, REFUSALS, SEALED, TRIES, WatchRules

EXPORTS = ("export.made", "export.disclosed", "log.exported", "list.printed", "list.copied")
_RULE_OF = {
    "user.signed_in": NIGHT,
    "customer.viewed": CARDS,
    "customer.viewed_in_full": CARDS,
    "sealed.viewed": SEALED,
    "log.sealed_viewed": SEALED,
    "permission.refused": REFUSALS,
    "user.sign_in_failed": TRIES,
    **dict.fromkeys(EXPORTS, EXPORT),
}
LOOKED_AT = tuple(_RULE_OF)
"""The actions that any rule asks for."""

_SHORT = timedelta(minutes=MINUTES)
_ONE_NIGHT = timedelta(hours=8)


def actions_of(rule: str) -> tuple[str, ...]:
    """Return the actions that a rule asks for."""
    return tuple(action for action, asked_by in _RULE_OF.items() if asked_by == rule)


class Entry(NamedTuple):
    """As much of an entry as the rules ask for. ``times`` is that of its detail, or 1."""

    seq: int
    at: datetime
    actor: int
    action: str
    subject_id: int
    times: int


@dataclass(frozen=True, slots=True)
class Finding:
    """What a rule found; ``notice_id`` is 0 while nobody was told of it, ``ended`` if what follows is another one."""

    rule: str
    user_id: int
    first_seq: int
    last_seq: int
    last_at: datetime
    times: int
    notice_id: int = 0
    ended: bool = False


class Windows:
    """Takes entries one by one. ``known`` are the newest findings: what they rest on is not counted again."""

    def __init__(self, rules: WatchRules, known: Iterable[Finding]) -> None:
        self._rules = rules
        self._newest = {(finding.rule, finding.user_id): finding for finding in known}
        self._recent: dict[tuple[str, int], deque[Entry]] = {}
        self._untold: dict[tuple[str, int, int], Finding] = {}

    def take(self, entry: Entry, *, exported_before: bool = False) -> None:
        """Apply the rules to the next entry; ``exported_before``: whoever exported now had done so earlier."""
        rule = _RULE_OF[entry.action]
        user = entry.subject_id if rule == TRIES else entry.actor
        if rule in self._rules.off or not self._counts(rule, user, entry, exported_before):
            return
        newest = self._newest.get((rule, user))
        if newest is not None and entry.seq <= newest.last_seq:
            return
        span = _ONE_NIGHT if rule == NIGHT else _SHORT
        if newest is not None and not newest.ended and entry.at - newest.last_at <= span:
            self._tell(replace(newest, last_seq=entry.seq, last_at=entry.at, times=newest.times + entry.times))
            return
        recent = self._recent.setdefault((rule, user), deque())
        recent.append(entry)
        while recent[0].at < entry.at - span:
            recent.popleft()
        different = len({one.subject_id for one in recent}) if rule == CARDS else sum(one.times for one in recent)
        if different >= self._rules.threshold(rule):
            times = sum(one.times for one in recent)
            self._tell(Finding(rule, user, recent[0].seq, entry.seq, entry.at, times))
            recent.clear()

    def told(self, saved: Iterable[Finding]) -> None:
        """Take note of the findings that were stored, with the numbers of their notices."""
        for finding in saved:
            self._newest[finding.rule, finding.user_id] = finding
        self._untold.clear()

    @property
    def untold(self) -> list[Finding]:
        """What was found and not stored since."""
        return list(self._untold.values())

    def _counts(self, rule: str, user: int, entry: Entry, exported_before: bool) -> bool:
        if rule == NIGHT:
            return self._rules.is_night(entry.at.astimezone().hour)
        if rule == EXPORT:
            return (rule, user) not in self._newest and not exported_before
        return True

    def _tell(self, finding: Finding) -> None:
        self._newest[finding.rule, finding.user_id] = finding
        self._untold[finding.rule, finding.user_id, finding.first_seq] = finding
