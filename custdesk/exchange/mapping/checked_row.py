"""A checked row in its parts, as the child that checks rows has them, and many of them as they travel."""

from collections.abc import Collection, Sequence
from typing import NamedTuple

from custdesk.customers.checking import Standard
from custdesk.exchange.mapping.model import NOBODY_FOUND, Draft, RowProblem


class Checked(NamedTuple):
    """Up to :data:`~custdesk.children.guard.CHUNK` rows, as the child sent them: drafts, and what finds them."""

    drafts: bytes
    found: bytes


class CheckedRow(NamedTuple):
    """The parts of a :class:`~custdesk.exchange.mapping.model.Draft`."""

    line: int
    standard: Standard
    given: Collection[str]
    opt_outs: frozenset[str]
    consents: tuple[tuple[str, str], ...]
    problems: Sequence[RowProblem]

    @property
    def refused(self) -> bool:
        """Whether nothing becomes of the row, whoever it is about."""
        return any(problem.refused and problem.reason != NOBODY_FOUND for problem in self.problems)

    @property
    def nameless(self) -> bool:
        """Whether the row counts only for a customer who is stored already."""
        return any(problem.reason == NOBODY_FOUND for problem in self.problems)

    def draft(self) -> Draft:
        """Return the row as one."""
        return Draft(
            line=self.line,
            card=self.standard.card(),
            given=frozenset(self.given),
            opt_outs=self.opt_outs,
            consents=self.consents,
            problems=tuple(self.problems),
        )
