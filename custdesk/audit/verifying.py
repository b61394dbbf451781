"""Walks the log from its first entry, and finds what is not as it was written.

Each head is computed anew from the entries; each transaction ends with a signature, which must be by a key that the
log itself gave to the actor of all its entries; each head that was noted outside the database must be met. A forger who
computes all heads anew has no key to sign them with, and one who puts in a key has no owner's signature on its entry.

Values before and after may be gone where a later entry says that their customer was erased, by somebody who was
entitled to it by the log of that time.
"""

from collections.abc import Iterable, Sequence
from types import NoneType
from typing import Any, NamedTuple, Protocol

from custdesk.audit import problems
from custdesk.audit.problems import LogProblem
from custdesk.audit.staff import ERASED, MAY_REMOVE, Staff
from custdesk.desk import chain
from custdesk.desk.attestation import RENEWING, verifies

_STORED = frozenset(
    {
        (int, str, int, str, str, int, str, NoneType),
        (int, str, int, str, str, int, str, bytes),
    }
)
_OF_THE_CHAIN = frozenset(
    {
        problems.MISSING,
        problems.ALTERED,
        problems.SIGNATURE_FALSE,
        problems.SIGNATURE_FOREIGN,
        problems.SIGNATURE_MISSING,
    }
)
_MOST_KEPT = 1000


class Row(NamedTuple):
    """An entry with its revision and signature, as they are stored: of whatever type, where somebody forged them."""

    seq: int
    at: Any
    actor: Any
    action: Any
    subject_kind: Any
    subject_id: Any
    detail: Any
    commitment: Any
    head: Any
    salt: Any
    body: Any
    rows: Any
    revision_kind: Any
    revision_id: Any
    user_key_id: Any
    signature: Any


class ByCuts(NamedTuple):
    """What is wrong with what was cut: the entry that nobody entitled cut, the sign-in before which other entries about
    rights stood in the log, and noted entries that are younger than the rule and lie in a cut."""

    fault: int | None
    contradicting: int | None
    anchors: Sequence[int]


NO_CUTS = ByCuts(None, None, ())


class Told(Protocol):
    """Takes in what entries tell of the rows of their subjects."""

    def follow(self, entry: chain.Entry, rows: bytes | None) -> None:
        """Take in an entry with its digests; ``None`` where it is not certain what it said of the rows."""


class Verification:
    """One walk: give it the entries in order with :meth:`take`, then :meth:`finish`."""

    def __init__(
        self,
        vault_id: bytes,
        staff: Staff,
        anchors: Sequence[tuple[int, bytes]],
        last: int,
        *,
        told: Told | None = None,
    ) -> None:
        self._staff = staff
        self._last = last
        self._cuts: dict[int, tuple[int, bytes, bytes]] = {}
        self._told = told
        self._head: Any = chain.first_head(vault_id)
        self._seq = 0
        self._open: list[tuple[int, Any]] = []
        self._anchors: dict[int, set[bytes]] = {}
        for seq, head in anchors:
            self._anchors.setdefault(seq, set()).add(head)
        self._sealed_to = 0
        self._without_values: dict[int, list[int]] = {}
        self.problems: list[LogProblem] = []
        self.problem_count = 0
        self.entries = 0
        self.whole = True
        """Whether the chain and its signatures are good so far: if not, it is not known what an entry did."""

    def expect(self, cuts: Iterable[tuple[int, int, bytes, bytes]]) -> None:
        """Take in what an owner cut between the entries that come next: first and last of it, the heads before and
        after."""
        self._cuts = {first: (last, previous, head) for first, last, previous, head in cuts}

    def take(self, row: Row) -> None:
        """Check the next entry."""
        if row.seq != self._seq + 1:
            self._pass_gap(row.seq)
        self._seq = row.seq
        self.entries += 1
        entry = entry_of(row[:8])
        fits = self._check_head(row, entry)
        rows = self._check_values(row)
        if entry is not None:
            fits = fits and self._follow(entry)
            if self._told is not None:
                self._told.follow(entry, rows if fits else None)
        self._open.append((row.seq, row.actor))
        if row.signature is not None or row.user_key_id is not None:
            self._check_signature(row)
        if row.seq in self._anchors:
            self._check_anchors(row)

    def finish(
        self,
        stray: Iterable[int],
        accounts: Iterable[tuple[int, str, str]],
        uncertified: Iterable[int] = (),
        *,
        grants_forged: bool = False,
        by_cuts: ByCuts = NO_CUTS,
    ) -> None:
        """Check what is left when all entries were taken; ``stray`` are numbers without an entry.

        ``uncertified`` are active users whose role no owner signed, ``grants_forged`` tells of class keys of that kind.
        """
        if not self._seq:
            self._tell(1, problems.MISSING)  # a vault is founded with an entry
        if self._open:
            self._tell(self._open[0][0], problems.SIGNATURE_MISSING, self._seq)
        for seq in stray:
            self._tell(seq, problems.MISSING)
        beyond = [seq for seq in self._anchors if seq > self._last]
        if beyond:
            self._tell(self._last + 1, problems.ANCHOR_BEYOND, max(beyond))
        for seq in by_cuts.anchors:
            self._tell(seq, problems.ANCHOR_DIFFERS)
        if by_cuts.fault is not None:
            self._tell(by_cuts.fault, problems.CUT_UNENTITLED)
        if by_cuts.contradicting is not None and self.whole:
            self._tell(by_cuts.contradicting, problems.RIGHTS_HIDDEN)
        for user_id in sorted({*self._staff.forged(accounts), *uncertified}) if self.whole else ():
            self._tell(self._staff.last_change.get(user_id, self._last), problems.USER_FORGED)
        if grants_forged and self.whole:
            self._tell(self._last, problems.GRANT_FORGED)
        self.problems.sort(key=lambda problem: problem.seq)
        self._tell_missing_values()

    def _tell_missing_values(self) -> None:
        """Tell the values that are gone without an erasure: where more is wrong, last, as the erasure may be that."""
        for seq in sorted(seq for seqs in self._without_values.values() for seq in seqs):
            self._tell(seq, problems.REVISION_MISSING)

    def _pass_gap(self, seq: int) -> None:
        """Go on after what a rule cut; whatever else is not there is missing."""
        last, previous, head = self._cuts.get(self._seq + 1, (seq, b"", b""))
        if last < seq and previous == self._head and not self._open:
            self._seq, self._head = last, head
            if last in self._anchors:
                self._check_anchors_of(last, head)
        if seq != self._seq + 1:
            self._tell(self._seq + 1, problems.MISSING, seq - 1)
            self._open.clear()  # their signature may be among what is missing

    def _check_head(self, row: Row, entry: chain.Entry | None) -> bool:
        try:
            good = entry is not None and chain.next_head(self._head, entry) == row.head
        except (TypeError, ValueError, OverflowError):
            good = False
        if not good:
            self._tell(row.seq, problems.ALTERED)
        # From here on by what is stored, so that one altered entry is one problem.
        self._head = row.head if isinstance(row.head, bytes) else b""
        return good

    def _check_values(self, row: Row) -> bytes | None:
        """Return the digests of rows that an entry commits to; ``None`` where they are not known."""
        if row.commitment is None:
            if row.body is not None:
                self._tell(row.seq, problems.REVISION_FOREIGN)
                return None
            return b""
        if row.body is None or row.salt is None:
            if row.subject_kind == "customer" and type(row.subject_id) is int:
                self._without_values.setdefault(row.subject_id, []).append(row.seq)  # judged by what follows
            else:
                self._tell(row.seq, problems.REVISION_MISSING)
            return None
        if not _fits(row):
            self._tell(row.seq, problems.REVISION_ALTERED)
            return None
        rows: bytes = row.rows
        return rows

    def _follow(self, entry: chain.Entry) -> bool:
        """Take in whom the staff and the customers lost or gained; return whether that could be done."""
        try:
            entitled = self._staff.follow(entry)
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
            self._tell(entry.seq, problems.ALTERED)
            return False
        if not entitled:
            renewing = entry.action == RENEWING
            self._tell(entry.seq, problems.GRANT_FORGED if renewing else problems.NOT_AN_OWNER)
        if entry.action in MAY_REMOVE and entry.subject_kind == "customer":
            if not self._staff.may_remove(entry):
                self._tell(entry.seq, problems.REMOVED_UNENTITLED)
            elif entry.action == ERASED:
                self._without_values.pop(entry.subject_id, None)
        return True

    def _check_signature(self, row: Row) -> None:
        first = self._open[0][0]
        foreign = [seq for seq, actor in self._open if actor != row.actor]
        public = self._staff.key_of(row.actor, row.user_key_id) if type(row.actor) is int else None
        if public is None or foreign:
            self._tell(foreign[0] if foreign else first, problems.SIGNATURE_FOREIGN, row.seq)
        elif not verifies(public, row.signature, chain.seal_message(row.seq, self._head)):
            self._tell(first, problems.SIGNATURE_FALSE, row.seq)
        self._open.clear()

    def _check_anchors(self, row: Row) -> None:
        self._check_anchors_of(row.seq, row.head)

    def _check_anchors_of(self, seq: int, head: Any) -> None:
        if self._anchors[seq] != {head}:
            self._tell(self._sealed_to + 1, problems.ANCHOR_DIFFERS, seq)
        self._sealed_to = seq

    def _tell(self, seq: int, reason: str, last_seq: int | None = None) -> None:
        self.problem_count += 1
        self.whole = self.whole and reason not in _OF_THE_CHAIN
        if len(self.problems) < _MOST_KEPT:
            self.problems.append(LogProblem(seq, reason, max(seq, last_seq or seq)))


def entry_of(values: Sequence[Any]) -> chain.Entry | None:
    """Return the entry that is stored, or ``None`` if a value of it has a type of its own."""
    return chain.Entry._make(values) if tuple(map(type, values)) in _STORED else None


def _fits(row: Row) -> bool:
    """Say whether a revision is the one that its entry commits to."""
    if (type(row.salt), type(row.body), type(row.rows)) != (bytes, bytes, bytes):
        return False
    committed = chain.commitment(row.salt, row.body, row.rows)
    return committed == row.commitment and (row.revision_kind, row.revision_id) == (row.subject_kind, row.subject_id)
