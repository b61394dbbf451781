"""A plan: what an import would do with each row, and what it did."""

from collections import Counter
from dataclasses import dataclass
from enum import Enum, unique
from typing import ClassVar

from custdesk.desk.events import Event
from custdesk.exchange.mapping.model import Draft, Mapping, RowProblem
from custdesk.exchange.reading.model import FileReading


@unique
class Verdict(Enum):
    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    LOOKALIKE = "lookalike"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One value that a row changes. ``path`` is a column of the customer, or ``phones``, ``emails``, ``addresses``,
    ``opt_outs``; before and after are texts as stored, the after of a list being what is added."""

    path: str
    before: str
    after: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedRow:
    """What becomes of one row. ``customer_id`` is the stored customer it changes, repeats or looks like.

    ``like_line`` is the earlier row of the file that it looks like, else 0; ``why`` (marked, context "import") says
    what they share.
    """

    draft: Draft
    verdict: Verdict
    customer_id: int = 0
    like_line: int = 0
    like_number: str = ""
    why: str = ""
    changes: tuple[FieldChange, ...] = ()

    @property
    def line(self) -> int:
        return self.draft.line

    @property
    def problems(self) -> tuple[RowProblem, ...]:
        return self.draft.problems


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What an import would do. ``sha256`` is the checksum of the file."""

    reading: FileReading
    mapping: Mapping
    rows: tuple[PlannedRow, ...]
    sha256: str

    def counts(self) -> dict[Verdict, int]:
        counted = Counter(row.verdict for row in self.rows)
        return {verdict: counted[verdict] for verdict in Verdict}


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportResult:
    """What an import did: rows by verdict, and its number in the history."""

    batch_id: int
    counts: dict[Verdict, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportApplied(Event):
    action: ClassVar[str] = "import.applied"
    subject_kind: ClassVar[str] = "import"
    new: int = 0
    changed: int = 0
    unchanged: int = 0
    lookalike: int = 0
    refused: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportPlanned(Event):
    action: ClassVar[str] = "import.planned"
    rows: int = 0
