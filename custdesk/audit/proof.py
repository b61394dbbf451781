"""A verification of the log as a sequence of steps, which may be taken in this process or in a child.

Each step is given what was read from the vault; none reads anything itself.
"""

from collections.abc import Mapping, Sequence
from dataclasses import astuple
from typing import Any, Final, NamedTuple

from custdesk.audit.comparing import KINDS, ToldRows
from custdesk.audit.staff import Staff
from custdesk.audit.verifying import ByCuts, Row, Verification, entry_of
from custdesk.desk.audited_rows import Rows

_MOST_KEPT = 1000


class Start(NamedTuple):
    """What a proof begins with: public keys and noted heads, nothing secret."""

    vault_id: bytes
    recovery_sign_public: bytes
    keys: list[tuple[int, int, bytes, bytes]]
    anchors: list[tuple[int, bytes]]
    last: int


class End(NamedTuple):
    """What is checked when all entries were taken, see :meth:`Verification.finish`."""

    stray: list[int]
    accounts: list[tuple[int, str, str]]
    uncertified: list[int]
    grants_forged: bool
    by_cuts: tuple[int | None, int | None, list[int]]


class Compared(NamedTuple):
    """Rows of some subjects with the entries that were made since the last step, all of one moment."""

    newer: list[tuple[Any, ...]]
    kind: str
    ids: list[int]
    read: Mapping[str, Rows]


class Outcome(NamedTuple):
    """Problems as tuples of the fields of :class:`LogProblem`, and how much was looked at."""

    problems: list[tuple[Any, ...]]
    problem_count: int
    entries: int
    customers: int


class Proof:
    """One verification. Give it the entries in order, then the end, then all rows, then ask for the outcome."""

    def __init__(self, start: Start) -> None:
        self._told = ToldRows()
        self._last = start.last
        staff = Staff(start.keys, start.recovery_sign_public)
        self._walk = Verification(start.vault_id, staff, start.anchors, start.last, told=self._told)
        self._of_rows: list[tuple[Any, ...]] = []
        self._count = 0
        self._customers = 0

    def take(self, rows: Sequence[tuple[Any, ...]], cuts: Sequence[tuple[int, int, bytes, bytes]]) -> None:
        self._walk.expect(cuts)
        for row in rows:
            self._walk.take(Row._make(row))

    def finish(self, *end: Any) -> None:
        """Take in an :class:`End`."""
        stray, accounts, uncertified, grants_forged, by_cuts = end
        self._walk.finish(stray, accounts, uncertified, grants_forged=grants_forged, by_cuts=ByCuts(*by_cuts))

    def compare(self, *compared: Any) -> None:
        """Take in a :class:`Compared`. Newer entries are not proven: the next verification does that."""
        newer, kind, ids, read = compared
        for *values, rows in newer:
            entry = entry_of(values)
            if entry is not None:
                self._told.follow(entry, rows)
        found = self._told.compare(kind, ids, read, self._last, whole=not self._walk.problem_count)
        self._count += len(found)
        self._of_rows += [astuple(problem) for problem in found[: _MOST_KEPT - len(self._of_rows)]]
        if kind == "customer":
            self._customers += len(read["customer"][0])

    def unseen(self) -> dict[str, list[int]]:
        """Return the subjects of each kind that should have rows and were not compared so far."""
        return {kind: self._told.unseen(kind) for kind in KINDS}

    def outcome(self) -> Outcome:
        of_log = [astuple(problem) for problem in self._walk.problems]
        count = self._walk.problem_count + self._count
        return Outcome(of_log + sorted(self._of_rows), count, self._walk.entries, self._customers)


STEPS: Final = frozenset({"take", "finish", "compare", "unseen", "outcome"})
ANSWERED: Final = frozenset({"unseen", "outcome"})
"""The steps, and those that return something."""
