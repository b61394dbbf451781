"""The rows of a plan, kept as they travelled and decoded one by one when somebody looks."""

from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final, overload

from custdesk.children.lines import from_line
from custdesk.exchange.importing.model import FieldChange, PlannedRow, Verdict
from custdesk.exchange.importing.verdicts import Outcome
from custdesk.exchange.mapping.model import NOBODY_FOUND, Draft
from custdesk.exchange.mapping.wire import draft_from_wire

_KEPT: Final = 4
_VERDICTS: Final = tuple(Verdict)

Finish = Callable[[PlannedRow], PlannedRow]


@dataclass(slots=True)
class DraftLines(Sequence[bytes]):
    """The drafts of a file in chunks of lines; a line is split off when it is asked for."""

    chunks: list[bytes] = field(default_factory=list)
    _ends: list[int] = field(default_factory=list)
    _split: dict[int, list[bytes]] = field(default_factory=dict)

    def add(self, lines: bytes) -> None:
        """Take the next chunk."""
        self.chunks.append(lines)
        self._ends.append(len(self) + lines.count(b"\n"))

    def __len__(self) -> int:
        return self._ends[-1] if self._ends else 0

    @overload
    def __getitem__(self, index: int) -> bytes: ...

    @overload
    def __getitem__(self, index: slice) -> Sequence[bytes]: ...

    def __getitem__(self, index: int | slice) -> bytes | Sequence[bytes]:
        if isinstance(index, slice):
            return [self[place] for place in range(*index.indices(len(self)))]
        if not 0 <= index < len(self):
            raise IndexError(index)
        chunk = bisect_right(self._ends, index)
        lines = self._split.get(chunk)
        if lines is None:
            if len(self._split) >= _KEPT:
                self._split.clear()
            lines = self._split[chunk] = self.chunks[chunk].splitlines()
        return lines[index - (self._ends[chunk - 1] if chunk else 0)]

    def draft(self, place: int) -> Draft:
        """Return the draft at a place."""
        return draft_from_wire(from_line(self[place]))


@dataclass(frozen=True, slots=True, kw_only=True)
class Kinds:
    """What is known of rows without decoding them, by their places.

    ``numbers`` are the customer numbers that rows bring; ``alone`` those rows that hold sealed values or consents, and
    are written one by one; ``nameless`` those that can enter nobody; ``abroad`` is the country of addresses without
    one, where it is not the shop's.
    """

    numbers: Mapping[int, str] = field(default_factory=dict)
    alone: frozenset[int] = frozenset()
    nameless: frozenset[int] = frozenset()
    abroad: str = ""


class PlannedRows(Sequence[PlannedRow]):
    """The planned rows: ``codes`` are their verdicts by place, ``outcomes`` what is told of those that are not new.

    ``as_of`` is the entry that the log ended with before anything was asked of the vault; ``finish`` completes a row
    that is looked at.
    """

    def __init__(
        self,
        drafts: DraftLines,
        lines: Sequence[int],
        codes: bytearray,
        outcomes: Mapping[int, Outcome],
        kinds: Kinds,
        finish: Finish,
        as_of: int = 0,
    ) -> None:
        self.drafts = drafts
        self.lines = lines
        self.codes = codes
        self.outcomes = outcomes
        self.kinds = kinds
        self._finish = finish
        self.as_of = as_of

    def __len__(self) -> int:
        return len(self.drafts)

    @overload
    def __getitem__(self, index: int) -> PlannedRow: ...

    @overload
    def __getitem__(self, index: slice) -> Sequence[PlannedRow]: ...

    def __getitem__(self, index: int | slice) -> PlannedRow | Sequence[PlannedRow]:
        if isinstance(index, slice):
            return [self[place] for place in range(*index.indices(len(self)))]
        place = index + len(self) if index < 0 else index
        draft = self.drafts.draft(place)
        verdict = _VERDICTS[self.codes[place]]
        if place in self.kinds.nameless and verdict is not Verdict.REFUSED:
            draft = replace(draft, problems=tuple(one for one in draft.problems if one.reason != NOBODY_FOUND))
        told = self.outcomes.get(place)
        if told is None:
            return self._finish(PlannedRow(draft=draft, verdict=verdict))
        return self._finish(
            PlannedRow(
                draft=draft,
                verdict=verdict,
                customer_id=told.customer_id,
                like_line=self.lines[told.like_place] if told.like_place >= 0 else 0,
                like_number=told.like_number,
                like_name=told.like_name,
                reasons=told.reasons,
                changes=tuple(FieldChange(*change) for change in told.changes),
            )
        )
