"""Wrong passphrases are counted, and make the next try wait: five are free, then up to a quarter of an hour.

The counts lie beside the vault, so that they survive a restart. Whoever has the files can delete them and guess with
tools of his own; against him stands the cost of each guess. This is against guessing at the counter. Nobody is ever
locked out for good, and the recovery key never waits.
"""

import json
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from custdesk.errors import OneTimeCodeMistyped, TooManyTries, WrongPassphrase
from custdesk.store.durable import write_durably

TRIES = "tries.json"
FREE_TRIES = 5
LONGEST_WAIT = 900
"""Seconds."""
_WAITS = (5, 15, 30, 60, 120, 240, 480, LONGEST_WAIT)
_MOST_UNKNOWN = 50
_LARGEST = 1024 * 1024
_MOST = 2**31


@dataclass(frozen=True, slots=True)
class FailedTries:
    """How often a sign-in failed that nobody was told of, the last time at ``last_at`` (ISO 8601, UTC).

    ``user_id`` is None for names that are not those of a user.
    """

    user_id: int | None
    times: int
    last_at: str


@dataclass(frozen=True, slots=True)
class _Count:
    times: int
    untold: int
    last_at: str
    waits_from: str

    @property
    def wait(self) -> int:
        over = self.times - FREE_TRIES
        return _WAITS[min(over, len(_WAITS) - 1)] if over >= 0 else 0


class Tries:
    """The counts of one vault, by slot id. ``known`` names the user of each slot that there is."""

    def __init__(self, folder: Path, clock: Callable[[], datetime]) -> None:
        self._folder = folder
        self._clock = clock

    def seconds_left(self, place: str) -> int:
        """Return how long the next try for a slot has to wait, 0 to 900.

        A clock that was set back starts the wait anew: it is neither shorter for that nor endless.
        """
        counts = self._read()
        count = counts.get(place)
        if count is None or not count.wait:
            return 0
        now, since = self._clock(), datetime.fromisoformat(count.waits_from)
        if now < since:
            counts[place] = replace(count, waits_from=_instant(now))
            self._write(counts)
            since = now
        left = since + timedelta(seconds=count.wait) - now
        return max(0, -(-left // timedelta(seconds=1)))

    @contextmanager
    def counting(self, place: str, known: Collection[str]) -> Iterator[None]:
        """Guard one try: raise ``TooManyTries`` before it, and count it if it raises ``WrongPassphrase``."""
        if seconds := self.seconds_left(place):
            raise TooManyTries(seconds=seconds)
        try:
            yield
        except OneTimeCodeMistyped:
            raise  # its check characters told: nothing was guessed
        except WrongPassphrase:
            self.failed(place, known)
            raise

    def failed(self, place: str, known: Collection[str]) -> None:
        """Count a wrong try. A disk that cannot take it is no reason to say anything else."""
        counts, now = self._read(), _instant(self._clock())
        count = counts.pop(place, _Count(0, 0, now, now))
        counts[place] = _Count(min(count.times + 1, _MOST), min(count.untold + 1, _MOST), now, now)
        strangers = sorted((place for place in counts if place not in known), key=lambda place: counts[place].last_at)
        for dropped in strangers[:-_MOST_UNKNOWN]:
            del counts[dropped]
        self._write(counts)

    def forgive(self, place: str) -> None:
        """Start counting anew for a slot whose user got in; what nobody was told of stays."""
        counts = self._read()
        if place in counts:
            counts[place] = replace(counts[place], times=0)
            self._write(counts)

    def untold(self, user_of: Callable[[str], int | None]) -> tuple[FailedTries, ...]:
        """Return what failed since somebody was last told, of all users; strangers' names are one entry."""
        found: dict[int | None, FailedTries] = {}
        for place, count in self._read().items():
            if count.untold:
                user = user_of(place)
                before = found.get(user, FailedTries(user, 0, ""))
                found[user] = FailedTries(user, before.times + count.untold, max(before.last_at, count.last_at))
        return tuple(found.values())

    def told(self) -> None:
        """What was untold is in the log now."""
        counts = self._read()
        kept = {place: replace(count, untold=0) for place, count in counts.items() if count.times}
        if kept != counts:
            self._write(kept)

    def _read(self) -> dict[str, _Count]:
        try:
            with (self._folder / TRIES).open("rb") as file:
                body = json.loads(file.read(_LARGEST))
            return {str(place): _count(entry) for place, entry in body.items()}
        except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
            return {}

    def _write(self, counts: dict[str, _Count]) -> None:
        text = json.dumps({place: asdict(count) for place, count in counts.items()}, indent=1)
        with suppress(OSError):
            write_durably(self._folder, {TRIES: text.encode("ascii")})


def _count(entry: dict[str, object]) -> _Count:
    count = _Count(entry["times"], entry["untold"], entry["last_at"], entry["waits_from"])  # type: ignore[arg-type]
    if not all(type(number) is int and 0 <= number <= _MOST for number in (count.times, count.untold)):
        raise ValueError("count")
    for at in (count.last_at, count.waits_from):
        if datetime.fromisoformat(at).utcoffset() != timedelta(0):
            raise ValueError("instant")
    return count


def _instant(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="microseconds")
