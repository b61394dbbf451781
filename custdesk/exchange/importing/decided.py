"""A plan after the person's decisions: what becomes of each row in the end, and which stay out of the vault."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Final

from custdesk.exchange.importing.model import Plan, PlannedRow, Verdict
from custdesk.exchange.mapping.model import RowProblem
from custdesk.marks import QT_TRANSLATE_NOOP

TAKE_NEW, TAKE_UPDATE, TAKE_NOT = "new", "update", "skip"
BY_HAND: Final = QT_TRANSLATE_NOOP("values", "You left this row out.")
BY_MODE: Final = QT_TRANSLATE_NOOP("values", "The way of importing that you chose leaves this row out.")

_CODES: Final = {verdict: code for code, verdict in enumerate(Verdict)}
_NEW, _CHANGED, _LOOKALIKE, _LEFT_OUT, _REFUSED = (
    _CODES[verdict] for verdict in (Verdict.NEW, Verdict.CHANGED, Verdict.LOOKALIKE, Verdict.LEFT_OUT, Verdict.REFUSED)
)


def decided_codes(plan: Plan, take: Mapping[int, str]) -> bytearray:
    """Return what becomes of each row, as places in ``Verdict``; ``take`` are the decisions by line."""
    rows, codes = plan.rows, bytearray(plan.rows.codes)
    updates: list[int] = []
    for line, decision in take.items():
        place = bisect_left(rows.lines, line)
        if place == len(rows.lines) or rows.lines[place] != line:
            continue
        planned = rows.codes[place]
        if decision == TAKE_NOT and planned in (_NEW, _CHANGED, _LOOKALIKE):
            codes[place] = _LEFT_OUT
        elif planned == _LOOKALIKE and decision == TAKE_NEW:
            codes[place] = _REFUSED if place in rows.kinds.nameless else _NEW
        elif planned == _LOOKALIKE and decision == TAKE_UPDATE:
            updates.append(place)
    for place in sorted(updates):
        told = rows.outcomes[place]
        # Whom it was to change may not be entered; where the earlier row changes somebody, this one changes the same.
        if told.customer_id or (told.like_place >= 0 and codes[told.like_place] in (_NEW, _CHANGED)):
            codes[place] = _CHANGED
    return codes


def counts_as_decided(plan: Plan, take: Mapping[int, str]) -> dict[Verdict, int]:
    """Return how many rows there are of each verdict after the decisions."""
    codes = decided_codes(plan, take)
    return {verdict: codes.count(code) for code, verdict in enumerate(Verdict)}


def rows_left_out(plan: Plan, take: Mapping[int, str]) -> Iterator[PlannedRow]:
    """Yield the rows that stay out of the vault, with what keeps them out among their problems."""
    codes = decided_codes(plan, take)
    for place, code in enumerate(codes):
        if code in (_REFUSED, _LOOKALIKE, _LEFT_OUT):
            row = plan.rows[place]
            if code == _REFUSED:
                row = replace(row, verdict=Verdict.REFUSED, draft=plan.rows.drafts.draft(place))
            if code == _LEFT_OUT:
                by_hand = row.verdict is not Verdict.LEFT_OUT
                problem = RowProblem("", BY_HAND if by_hand else BY_MODE, refused=True)
                row = replace(
                    row,
                    verdict=Verdict.LEFT_OUT,
                    draft=replace(row.draft, problems=(*row.draft.problems, problem)),
                )
            yield row
