"""A plan: what an import would do with each row, and what it did."""

from collections.abc import Mapping as Map
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum, unique
from itertools import compress
from typing import TYPE_CHECKING, ClassVar, Final

from custdesk.desk.events import Event
from custdesk.exchange.importing.consents import ConsentEvidence, PlannedConsent
from custdesk.exchange.mapping.model import Draft, Mapping, RowProblem
from custdesk.exchange.reading.model import FileReading
from custdesk.marks import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from custdesk.exchange.importing.planned_rows import PlannedRows

TWICE = QT_TRANSLATE_NOOP("Likeness", "an earlier row of this file already stands for this customer")
ERASED = QT_TRANSLATE_NOOP("Likeness", "somebody with the same data asked to be erased")


@unique
class Verdict(Enum):
    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    LOOKALIKE = "lookalike"
    REFUSED = "refused"
    LEFT_OUT = "left_out"


_VERDICTS = tuple(Verdict)


def places_of(verdict: Verdict, codes: bytes | bytearray) -> list[int]:
    """Return the places of the rows of one verdict; a window waits for it, however many rows there are."""
    code = _VERDICTS.index(verdict)
    chosen = bytes(code == other for other in range(256))
    return list(compress(range(len(codes)), codes.translate(chosen)))


@unique
class Mode(Enum):
    """What an import may do. Opt-outs in the file count in every mode."""

    ADD_AND_UPDATE = "add_and_update"
    ADD = "add"
    UPDATE = "update"
    FILL_BLANKS = "fill_blanks"


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportOptions:
    """How rows are taken. ``match_by`` is one of ``MATCH_BY`` of :mod:`custdesk.quality.likeness`; ``consents`` are
    those that the import records."""

    mode: Mode = Mode.ADD_AND_UPDATE
    match_by: str = ""
    consents: tuple[ConsentEvidence, ...] = ()


PLAIN: Final = ImportOptions()


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

    ``like_line`` is the earlier row of the file that it looks like, else 0; ``reasons`` (marked, context "Likeness")
    say what they share.
    """

    draft: Draft
    verdict: Verdict
    customer_id: int = 0
    like_line: int = 0
    like_number: str = ""
    like_name: str = ""
    reasons: tuple[str, ...] = ()
    changes: tuple[FieldChange, ...] = ()
    consents: tuple[PlannedConsent, ...] = ()

    @property
    def line(self) -> int:
        return self.draft.line

    @property
    def name(self) -> str:
        """The name in the row, or that of the stored customer whom a row without one is surely about."""
        known = self.verdict in (Verdict.CHANGED, Verdict.UNCHANGED, Verdict.LEFT_OUT)
        return self.draft.card.customer.name or (self.like_name if known else "")

    @property
    def problems(self) -> tuple[RowProblem, ...]:
        return self.draft.problems


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What an import would do. ``sha256`` is the checksum of the file.

    ``rows`` are decoded as they are asked for: go through the places of ``verdicts`` and ``lines`` instead of all rows.
    ``mends`` are the cells that the person changed: line -> place of the column -> text.
    """

    reading: FileReading
    mapping: Mapping
    rows: "PlannedRows"
    sha256: str
    options: ImportOptions = PLAIN
    mends: Map[int, Map[int, str]] = field(default_factory=dict)

    @property
    def verdicts(self) -> Sequence[Verdict]:
        """The verdict of each row, by its place in ``rows``."""
        return [_VERDICTS[code] for code in self.rows.codes]

    @property
    def lines(self) -> Sequence[int]:
        """The line of each row, by its place in ``rows``; they ascend."""
        return self.rows.lines

    def counts(self) -> dict[Verdict, int]:
        """Return how many rows there are of each verdict."""
        return {verdict: self.rows.codes.count(code) for code, verdict in enumerate(Verdict)}

    def alike(self, place: int) -> Sequence[int]:
        """Return the places of all rows that can be decided like this one.

        They have the same verdict, and lookalikes the same kind of other and the same first reason; those without a
        name are apart, because they cannot be new, and so are those that repeat a row that is asked about itself: all
        of them new would be the same person twice.
        """
        verdict = _VERDICTS[self.rows.codes[place]]
        same = places_of(verdict, self.rows.codes)
        if verdict is not Verdict.LOOKALIKE:
            return same
        kind = self._kind(place)
        return [other for other in same if self._kind(other) == kind]

    def _kind(self, place: int) -> tuple[bool, bool, bool, tuple[str, ...]]:
        told, asked = self.rows.outcomes[place], _VERDICTS.index(Verdict.LOOKALIKE)
        repeats = told.like_place >= 0 and self.rows.codes[told.like_place] == asked
        return place in self.rows.kinds.nameless, bool(told.customer_id), repeats, told.reasons[:1]


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportResult:
    """What an import did: rows by verdict, its number in the history, and the entry of the log to undo it by."""

    batch_id: int
    counts: dict[Verdict, int]
    entry: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportApplied(Event):
    action: ClassVar[str] = "import.applied"
    subject_kind: ClassVar[str] = "import"
    new: int = 0
    changed: int = 0
    unchanged: int = 0
    lookalike: int = 0
    refused: int = 0
    left_out: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportPlanned(Event):
    action: ClassVar[str] = "import.planned"
    rows: int = 0
