"""Printed seals: the end of the log on paper, and whether the log still holds what a paper says."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import Enum
from typing import ClassVar, Final

from custdesk.audit.problems import ALTERED
from custdesk.audit.proving import untold
from custdesk.audit.seal_words import WORDS, SealText, line_of, numbers_of, read_seal, words_of
from custdesk.desk.door import Desk
from custdesk.desk.events import Event
from custdesk.desk.permissions import Permission
from custdesk.desk.walking import LogWalk
from custdesk.errors import LogAltered
from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.store.connection import Connection

_Cut = tuple[int, int, bytes]

_AT_ONCE = 5000
_HEAD_BYTES = 32
# A log that was made anew has two heads that differ in two words of twelve once in 2^105.
_MOST_MISTYPED = 2
_CUTS = "SELECT first_seq, last_seq, CAST(head AS BLOB) FROM audit_cut"
_ENDS = "SELECT seq, CAST(at AS BLOB), CAST(head AS BLOB) FROM audit_entry"


@dataclass(frozen=True, slots=True, kw_only=True)
class SealMade(Event):
    """Somebody had the end of the log printed; ``entry`` is the last one that the seal covers."""

    action: ClassVar[str] = "seal.made"
    entry: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class SealChecked(Event):
    """``outcome`` is a value of :class:`SealOutcome`; ``entry`` is the one of the seal, 0 where nobody knows it."""

    action: ClassVar[str] = "seal.checked"
    outcome: str = ""
    entry: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Seal:
    """The end of a log: number, time (ISO 8601, UTC) and head of its last entry."""

    vault_id: bytes
    seq: int
    at: str
    head: bytes

    @property
    def line(self) -> str:
        """What the QR code holds."""
        return line_of(self.vault_id, self.seq, self.head, self.at)

    def words(self, language: str) -> tuple[str, ...]:
        """Return the twelve words, in English for a language without words."""
        return words_of(self.head, language)


class SealOutcome(Enum):
    """What came of checking a seal."""

    HELD = "held"  # the log holds it, and is one unbroken chain
    ALTERED = "altered"  # the log holds it, but an entry was altered
    MISTYPED = "mistyped"  # an entry has nearly these words
    NOT_A_SEAL = "not_a_seal"  # the words do not go together, and no entry has nearly these
    CUT = "cut"  # its entry was cut from the log by rule
    PERHAPS_CUT = "perhaps_cut"  # not in the log, which was cut by rule; the number of the entry would tell
    OTHER_VAULT = "other_vault"
    NEVER = "never"  # the log never held it: it was rolled back, or it is another one


OUTCOMES: Final[Mapping[str, str]] = {
    SealOutcome.HELD.value: QT_TRANSLATE_NOOP("Seal", "the log holds it"),
    SealOutcome.ALTERED.value: QT_TRANSLATE_NOOP("Seal", "the log holds it, but was altered"),
    SealOutcome.MISTYPED.value: QT_TRANSLATE_NOOP("Seal", "mistyped"),
    SealOutcome.NOT_A_SEAL.value: QT_TRANSLATE_NOOP("Seal", "no seal"),
    SealOutcome.CUT.value: QT_TRANSLATE_NOOP("Seal", "its entry was cut by rule"),
    SealOutcome.PERHAPS_CUT.value: QT_TRANSLATE_NOOP("Seal", "its entry may have been cut by rule"),
    SealOutcome.OTHER_VAULT.value: QT_TRANSLATE_NOOP("Seal", "of another vault"),
    SealOutcome.NEVER.value: QT_TRANSLATE_NOOP("Seal", "the log never held it"),
}
"""Each outcome in a few words, marked in the context "Seal"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SealCheck:
    """What a check found. ``entry`` and ``at`` are those of the sealed entry, 0 and empty if it is not in the log.

    ``told`` is the number that the seal gave, if any. ``mistyped`` are the places (from 1) of the words that differ;
    ``altered`` is the first entry that does not fit, ``last`` the end of the log; of a cut, ``cut_to`` is its end.
    """

    outcome: SealOutcome
    entry: int = 0
    at: str = ""
    told: int | None = None
    mistyped: tuple[int, ...] = ()
    altered: int = 0
    last: int = 0
    cut_to: int = 0

    @property
    def found(self) -> bool:
        return self.outcome in (SealOutcome.HELD, SealOutcome.ALTERED)

    @property
    def alarms(self) -> bool:
        """Whether somebody has to look into the log."""
        return self.outcome in (SealOutcome.ALTERED, SealOutcome.NEVER)


class Seals:
    """Makes seals of the log and checks them. Progress is told as (done, total); what it raises ends the work."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def make(self) -> Seal:
        """Return a seal of the log as it is now, and log that; raise ``LogAltered`` where the log has no proper end."""
        with self._desk.change(Permission.LOG_VERIFY) as change:
            seq, at, head = change.connection.execute(f"{_ENDS} ORDER BY seq DESC LIMIT 1").fetchone()
            if not isinstance(head, bytes) or len(head) != _HEAD_BYTES:
                raise LogAltered(seq=seq, reason=ALTERED)
            change.log(SealMade(entry=seq))
        return Seal(vault_id=self._desk.vault.vault_id, seq=seq, at=at.decode("ascii", "replace"), head=head)

    def check(self, text: str, progress: Callable[[int, int], None] = untold) -> SealCheck:
        """Say whether the log holds the head of a seal and is unbroken since, and log that.

        ``text`` is the line of the QR code or the words, with the number of the entry or without. The whole log is
        read, in pieces, so that others can read in between. Raise ``SealUnreadable``.
        """
        with self._desk.read(Permission.LOG_VERIFY) as reading:
            given = read_seal(text)
            last = _last_seq(reading.connection)
            cuts: list[_Cut] = reading.connection.execute(_CUTS).fetchall()
        checked = self._checked(given, last, cuts, progress)
        self._desk.note(SealChecked(outcome=checked.outcome.value, entry=checked.entry or checked.told or 0))
        return checked

    def _checked(self, given: SealText, last: int, cuts: list[_Cut], progress: Callable[[int, int], None]) -> SealCheck:
        if given.vault_id and given.vault_id != self._desk.vault.vault_id:
            return SealCheck(outcome=SealOutcome.OTHER_VAULT, last=last)
        nearest = SealCheck(outcome=SealOutcome.MISTYPED, mistyped=(0,) * WORDS)
        for seq, at, head in self._entries(given.seq, last, progress):
            differing = _misfits(given, head)
            if differing is None or len(differing) >= len(nearest.mistyped):
                continue
            nearest = replace(nearest, entry=seq, at=at.decode("ascii", "replace"), mistyped=differing)
            if not differing:
                return self._held(replace(nearest, last=last), given, progress)
        if nearest.entry:
            return replace(nearest, told=given.seq, last=last)
        return _not_held(given, last, cuts)

    def _entries(
        self, first: int | None, last: int, progress: Callable[[int, int], None]
    ) -> Iterator[tuple[int, bytes, bytes]]:
        """Yield number, time and head: of the entry that the seal names, then of all of them, the newest first."""
        if first is not None:
            with self._desk.read(Permission.LOG_VERIFY) as reading:
                named = reading.connection.execute(f"{_ENDS} WHERE seq = ?", (first,)).fetchall()
            yield from named
        before = last + 1
        while True:
            with self._desk.read(Permission.LOG_VERIFY) as reading:
                rows = reading.connection.execute(
                    f"{_ENDS} WHERE seq < ? ORDER BY seq DESC LIMIT ?", (before, _AT_ONCE)
                ).fetchall()
            if not rows:
                return
            yield from rows
            before = rows[-1][0]
            progress(last - before, 2 * last)

    def _held(self, found: SealCheck, given: SealText, progress: Callable[[int, int], None]) -> SealCheck:
        """Walk the whole log: a head says something of what comes before it only where the chain is whole."""
        walk = LogWalk(self._desk.vault)
        done, ended = 0, False
        while not ended:
            with self._desk.read(Permission.LOG_VERIFY) as reading:
                ended = walk.step(reading.connection, _AT_ONCE)
            done = min(done + _AT_ONCE, found.last)
            progress(found.last + done, 2 * found.last)
        return replace(
            found,
            outcome=SealOutcome.HELD if walk.altered is None else SealOutcome.ALTERED,
            told=given.seq if given.seq != found.entry else None,
            altered=walk.altered or 0,
        )


def _not_held(given: SealText, last: int, cuts: list[_Cut]) -> SealCheck:
    """Return what is to be said of a seal whose head no entry has."""
    for first, end, head in cuts:
        if (given.seq is not None and first <= given.seq <= end) or _misfits(given, head) == ():
            return SealCheck(outcome=SealOutcome.CUT, told=given.seq, cut_to=end, last=last)
    if not given.fits:
        return SealCheck(outcome=SealOutcome.NOT_A_SEAL, told=given.seq, last=last)
    if cuts and given.seq is None:
        cut_to = max(end for _first, end, _head in cuts)
        return SealCheck(outcome=SealOutcome.PERHAPS_CUT, cut_to=cut_to, last=last)
    return SealCheck(outcome=SealOutcome.NEVER, told=given.seq, last=last)


def _misfits(given: SealText, head: bytes) -> tuple[int, ...] | None:
    """Return the places of the words that differ from those of a head, or ``None`` if it is another head."""
    if not isinstance(head, bytes) or len(head) != _HEAD_BYTES:
        return None
    if given.head:
        return () if given.head == head else None
    if not _alike(given.beginning, head):
        return None
    pairs = zip(given.numbers, numbers_of(head), strict=True)
    differing = tuple(place for place, (typed, stored) in enumerate(pairs, 1) if typed != stored)
    return differing if len(differing) <= _MOST_MISTYPED else None


def _alike(one: bytes, other: bytes) -> bool:
    """Say whether two beginnings can differ in two words only: these touch at most four of five parts.

    It is asked of each entry of a log, and spares taking its head apart.
    """
    return (
        one[:3] == other[:3]
        or one[3:6] == other[3:6]
        or one[6:9] == other[6:9]
        or one[9:12] == other[9:12]
        or one[12:16] == other[12:16]
    )


def _last_seq(connection: Connection) -> int:
    return int(connection.execute("SELECT coalesce(max(seq), 0) FROM audit_entry").fetchone()[0])

