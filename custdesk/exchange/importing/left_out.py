"""A plan after the person's decisions: which rows stay out of the vault."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from custdesk.exchange.importing.applying import TAKE_NEW, TAKE_NOT, TAKE_UPDATE
from custdesk.exchange.importing.model import Plan, PlannedRow, Verdict
from custdesk.exchange.mapping.model import RowProblem
from custdesk.marks import QT_TRANSLATE_NOOP

BY_HAND: Final = QT_TRANSLATE_NOOP("values", "You left this row out.")


def as_decided(plan: Plan, take: Mapping[int, str]) -> Plan:
    """Return ``plan`` with its rows as ``take`` decides them: taken lookalikes, and rows left out by hand."""
    skipped = frozenset(row.line for row in plan.rows if take.get(row.line) == TAKE_NOT)
    return replace(plan, rows=tuple(_decided(row, take.get(row.line, ""), skipped) for row in plan.rows))


def _decided(row: PlannedRow, decision: str, skipped: frozenset[int]) -> PlannedRow:
    if decision == TAKE_UPDATE and not row.customer_id and row.like_line in skipped:
        return row  # whom it was to change is not entered
    if row.verdict is Verdict.LOOKALIKE and decision in (TAKE_NEW, TAKE_UPDATE):
        return replace(row, verdict=Verdict.NEW if decision == TAKE_NEW else Verdict.CHANGED)
    if row.verdict in (Verdict.NEW, Verdict.CHANGED) and decision == TAKE_NOT:
        problems = (*row.draft.problems, RowProblem("", BY_HAND, refused=True))
        return replace(row, verdict=Verdict.REFUSED, draft=replace(row.draft, problems=problems))
    return row
