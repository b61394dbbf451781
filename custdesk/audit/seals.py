"""Printed seals: the end of the log on paper, and whether the log still holds what a paper says."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import Enum
from typing import ClassVar, Final

from custdesk.audit.problems import ALTERED
from custdesk.audit.proving import untold
from custdesk.audit.seal_words import WORDS, SealText, line_of, numbers_of, read_seal, words_of
from custdesk.audit.verify_queries import last_seq
from custdesk.desk.cuts import cut_of, may_be_cut
from custdesk.desk.door import Desk
from custdesk.desk.events import Event
from custdesk.desk.freezing import suspect
from custdesk.desk.noted import SEAL, Noted, disagreeing
from custdesk.desk.passages import instant, utc_now
from custdesk.desk.permissions import Permission
from custdesk.desk.walking import LogWalk
from custdesk.errors import LogAltered
from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.store.connection import Connection

_AT_ONCE = 5000
_HEAD_BYTES = 32
# A log that was made anew has two heads that differ in two words of twelve once in 2^105.
_MOST_MISTYPED = 2
_ENDS = "SELECT seq, CAST(at AS BLOB), CAST(head AS BLOB) FROM audit_entry"


@dataclass(frozen=True, slots=True, kw_only=True)
class SealMade(Event):
    """Somebody took the end of the log down for paper; ``entry`` is the last one that the seal covers."""

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
    NUMBER_NEEDED = "number_needed"  # not in the log; what to think of that, the number of the entry tells
    SETTLED = "settled"  # not in the log because of a backup that was restored, or somebody looked into it and decided
    OTHER_VAULT = "other_vault"
    NEVER = "never"  # the log never held it: it was rolled back, or it is another one


OUTCOMES: Final[Mapping[str, str]] = {
    SealOutcome.HELD.value: QT_TRANSLATE_NOOP("Seal", "the log holds it"),
    SealOutcome.ALTERED.value: QT_TRANSLATE_NOOP("Seal", "the log holds it, but was altered"),
    SealOutcome.MISTYPED.value: QT_TRANSLATE_NOOP("Seal", "mistyped"),
    SealOutcome.NOT_A_SEAL.value: QT_TRANSLATE_NOOP("Seal", "no seal"),
    SealOutcome.CUT.value: QT_TRANSLATE_NOOP("Seal", "its entry was cut by rule"),
    SealOutcome.NUMBER_NEEDED.value: QT_TRANSLATE_NOOP("Seal", "not in the log, and without the number of its entry"),
    SealOutcome.SETTLED.value: QT_TRANSLATE_NOOP("Seal", "not in the log any more, as was decided"),
    SealOutcome.OTHER_VAULT.value: QT_TRANSLATE_NOOP("Seal", "of another vault"),
    SealOutcome.NEVER.value: QT_TRANSLATE_NOOP("Seal", "the log never held it"),
}
"""Each outcome in a few words, marked in the context "Seal"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SealCheck:
    """What a check found. ``entry`` and ``at`` are those of the sealed entry, 0 and empty if it is not in the log.

    ``told`` is the number that the seal gave, if any. ``mistyped`` are the places (from 1) of the words that differ;
    ``altered`` is the first entry that does not fit, ``last`` the end of the log.
    """

    outcome: SealOutcome
    entry: int = 0
    at: str = ""
    told: int | None = None
    mistyped: tuple[int, ...] = ()
    altered: int = 0
    last: int = 0

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
        with self._desk.read(Permission.LOG_VERIFY) as reading:
            seq, at, head = reading.connection.execute(f"{_ENDS} ORDER BY seq DESC LIMIT 1").fetchone()
            if not isinstance(head, bytes) or len(head) != _HEAD_BYTES:
                raise LogAltered(seq=seq, reason=ALTERED)
        self._desk.note(SealMade(entry=seq))
        return Seal(vault_id=self._desk.vault.vault_id, seq=seq, at=at.decode("ascii", "replace"), head=head)

    def check(self, text: str, progress: Callable[[int, int], None] = untold) -> SealCheck:
        """Say whether the log holds the head of a seal and is unbroken since, and log that.

        ``text`` is the line of the QR code or the words, with the number of the entry or without. The whole log is
        read, in pieces, so that others can read in between. Raise ``SealUnreadable``.
        """
        with self._desk.read(Permission.LOG_VERIFY) as reading:
            given = read_seal(text)
            last = last_seq(reading.connection)
        checked = self._checked(given, last, progress)
        self._desk.note(SealChecked(outcome=checked.outcome.value, entry=checked.entry or checked.told or 0))
        return checked

    def raise_alarm(self, text: str) -> bool:
        """Freeze the vault and prepare an incident because the log does not hold a seal of this shop.

        Return false where there is no reason: the log holds it, or does not for a reason that is known. It is told
        apart from the check, because the words alone do not say which shop they are of. Raise ``SealUnreadable``.
        """
        with self._desk.read(Permission.LOG_VERIFY) as reading:
            given = read_seal(text)
            last = last_seq(reading.connection)
        if self._checked(given, last, untold).outcome is not SealOutcome.NEVER:
            return False
        return suspect(self._desk, [_noted(given)])

    def _checked(self, given: SealText, last: int, progress: Callable[[int, int], None]) -> SealCheck:
        if given.vault_id and given.vault_id != self._desk.vault.vault_id:
            return SealCheck(outcome=SealOutcome.OTHER_VAULT, last=last)
        nearest = SealCheck(outcome=SealOutcome.MISTYPED, mistyped=(0,) * WORDS)
        for seq, at, head in self._entries(given.seq, last, progress):
            differing = _misfits(given, head)
            if differing is None or len(differing) >= len(nearest.mistyped):
                continue
            nearest = replace(nearest, entry=seq, at=at.decode("ascii", "replace"), mistyped=differing)
            if not differing:
                told = given.seq if given.seq != seq else None
                return self._walked(replace(nearest, outcome=SealOutcome.HELD, told=told, last=last), progress)
        if nearest.entry:
            return replace(nearest, told=given.seq, last=last)
        missing = SealCheck(outcome=self._why_missing(given), told=given.seq, last=last)
        return self._walked(missing, progress) if missing.outcome is SealOutcome.CUT else missing

    def _why_missing(self, given: SealText) -> SealOutcome:
        if not given.fits:
            return SealOutcome.NOT_A_SEAL
        if given.seq is None:
            return SealOutcome.NUMBER_NEEDED
        with self._desk.read(Permission.LOG_VERIFY) as reading:
            if _cut(reading.connection, given, given.seq):
                return SealOutcome.CUT
            missing = disagreeing(reading.connection, self._desk.vault, [_noted(given)])
        return SealOutcome.NEVER if missing else SealOutcome.SETTLED

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

    def _walked(self, found: SealCheck, progress: Callable[[int, int], None]) -> SealCheck:
        """Walk the whole log: a head says something of what comes before it only where the chain is whole.

        That a rule cut something is the word of the chain, too.
        """
        walk = LogWalk(self._desk.vault)
        done, ended = 0, False
        while not ended:
            with self._desk.read(Permission.LOG_VERIFY) as reading:
                ended = walk.step(reading.connection, _AT_ONCE)
            done = min(done + _AT_ONCE, found.last)
            progress(found.last + done, 2 * found.last)
        if walk.altered is None:
            return found
        return replace(found, outcome=SealOutcome.ALTERED, altered=walk.altered)


def _cut(connection: Connection, given: SealText, seq: int) -> bool:
    """Say whether the entry of a seal went by rule. Words tell half a head and no time, the line all that there is."""
    if given.head:
        return may_be_cut(connection, seq, given.head, given.at)
    cut = cut_of(connection, seq)
    return cut is not None and (seq != cut.last_seq or _misfits(given, cut.head) == ())


def _noted(given: SealText) -> Noted:
    """Return a seal as a witness of the log. Words do not say when they were printed; surely not later than now."""
    return Noted(SEAL, given.seq or 0, given.at or instant(utc_now()), given.head or given.beginning)


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
