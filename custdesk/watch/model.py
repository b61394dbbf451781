"""The rules of unusual access, how they are set, and what they find."""

from dataclasses import dataclass
from typing import ClassVar, Final

from custdesk.desk.events import Event
from custdesk.marks import QT_TRANSLATE_NOOP

NIGHT, CARDS, SEALED, REFUSALS, TRIES, EXPORT = "night", "cards", "sealed", "refusals", "tries", "export"
RULES: Final = {
    NIGHT: QT_TRANSLATE_NOOP("Watch", "Sign-ins at night"),
    CARDS: QT_TRANSLATE_NOOP("Watch", "Many customers opened in a short time"),
    SEALED: QT_TRANSLATE_NOOP("Watch", "Many sealed values opened in a short time"),
    REFUSALS: QT_TRANSLATE_NOOP("Watch", "Refused again and again"),
    TRIES: QT_TRANSLATE_NOOP("Watch", "Many wrong tries to sign in"),
    EXPORT: QT_TRANSLATE_NOOP("Watch", "The first export by a person"),
}
MINUTES: Final = 10
"""What "in a short time" means."""
COUNTED: Final = (CARDS, SEALED, REFUSALS, TRIES)
"""The rules that have a number."""
FEWEST: Final = 2
MOST: Final = 9999


@dataclass(frozen=True, slots=True, kw_only=True)
class WatchRules:
    """``off`` are the rules that are not applied. ``night_from`` and ``night_to`` are full hours by the PC's clock.

    The numbers are how many within :data:`MINUTES` are unusual. A busy counter opens a card every ten seconds at most,
    so that the sixty of ten minutes stand out; sealed values are opened one at a time, each for a reason.
    """

    off: frozenset[str] = frozenset()
    night_from: int = 22
    night_to: int = 6
    cards: int = 60
    sealed: int = 15
    refusals: int = 5
    tries: int = 5

    def threshold(self, rule: str) -> int:
        """Return how many are unusual; one, for the rules that do not count."""
        return {CARDS: self.cards, SEALED: self.sealed, REFUSALS: self.refusals, TRIES: self.tries}.get(rule, 1)

    def is_night(self, hour: int) -> bool:
        """Say whether an hour (0 to 23) is at night, which usually begins before midnight."""
        if self.night_from <= self.night_to:
            return self.night_from <= hour < self.night_to
        return hour >= self.night_from or hour < self.night_to


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """What a rule found about a user, in ``times`` entries from ``first_seq`` to ``last_seq``.

    Times are ISO 8601 in UTC. The recovery key and names that nobody has are user 0, without a name.
    """

    id: int
    rule: str
    user_id: int
    user_name: str
    first_at: str
    last_at: str
    first_seq: int
    last_seq: int
    times: int


@dataclass(frozen=True, slots=True, kw_only=True)
class AccessFlagged(Event):
    """A rule found something unusual about the user."""

    action: ClassVar[str] = "access.flagged"
    subject_kind: ClassVar[str] = "user"
    rule: str = ""
    times: int = 0
    first: int = 0
    last: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class AccessWatched(Event):
    """The rules were applied up to an entry, and that is kept, so that nobody begins anew."""

    action: ClassVar[str] = "access.watched"
    entry: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class AccessSeen(Event):
    """Somebody has looked at notices of unusual access."""

    action: ClassVar[str] = "access.seen"
    notices: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class WatchRulesChanged(Event):
    """``columns`` are the settings that changed, ``off`` the rules that are turned off now."""

    action: ClassVar[str] = "access.rules_changed"
    columns: tuple[str, ...] = ()
    off: tuple[str, ...] = ()
