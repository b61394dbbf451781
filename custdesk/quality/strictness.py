"""Which no has to be said once more when two customers become one, so that the merge loosens nothing.

All answers of both stay as they were written down, and the one that happened last counts. That alone would let a yes to
one of the records overrule a no to the other: so the no that held is repeated as of the day of the merge.
"""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from custdesk.quality.queries import Answered


class Held(NamedTuple):
    """The answers (ids) that are repeated, and what they are about where one said yes and the other no."""

    repeated: tuple[int, ...]
    contested: tuple[int | str, ...]


def held_back(stays: Sequence[Answered], goes: Sequence[Answered], *, alone: bool) -> Held:
    """Return what holds of two lists of answers to the same kind of question.

    ``alone``: nobody was merged into the one who stays before. Otherwise its no may be one that is given back later,
    so that the other's is repeated in any case.
    """
    here, there = _newest(stays), _newest(goes)
    repeated: list[int] = []
    contested: list[int | str] = []
    for about in sorted(here.keys() & there.keys(), key=str):
        mine, other = here[about], there[about]
        last = max(mine, other, key=lambda row: (row.happened_on, row.id))
        if mine.says_no != other.says_no:
            contested.append(about)
        if other.says_no and not (mine.says_no and alone):
            repeated.append(other.id)
        elif mine.says_no and not last.says_no:
            repeated.append(mine.id)
    return Held(tuple(repeated), tuple(contested))


def last_day(*answers: Iterable[Answered]) -> str:
    """Return the last day on which anything was answered (ISO 8601); an empty text if nothing was."""
    return max((row.happened_on for rows in answers for row in rows), default="")


def _newest(rows: Sequence[Answered]) -> dict[int | str, Answered]:
    return {row.about: row for row in sorted(rows, key=lambda row: (row.happened_on, row.id))}
