"""Plans of any rows, kept as real ones are."""

import json
from array import array
from collections.abc import Sequence
from dataclasses import astuple
from typing import Any

from custdesk.customers.model import Customer, CustomerCard
from custdesk.exchange.importing.model import Plan, PlannedRow, Verdict
from custdesk.exchange.importing.planned_rows import DraftLines, Kinds, PlannedRows
from custdesk.exchange.importing.verdicts import Outcome
from custdesk.exchange.mapping.model import Draft, Mapping
from custdesk.exchange.mapping.wire import row_to_wire
from custdesk.exchange.reading.model import FileReading, Table
from tests.exchange.mapping.drafted import row_of

_CODES = {verdict: code for code, verdict in enumerate(Verdict)}


def planned(line: int, verdict: Verdict = Verdict.NEW, **more: Any) -> PlannedRow:
    """Return a row about Ana."""
    draft = Draft(line=line, card=CustomerCard(customer=Customer(given_name="Ana")))
    return PlannedRow(draft=draft, verdict=verdict, **more)


def plan_of(rows: Sequence[PlannedRow]) -> Plan:
    """Return the plan of a file without cells."""
    drafts = DraftLines()
    drafts.add("".join(json.dumps(row_to_wire(row_of(row.draft))) + "\n" for row in rows).encode())
    lines = [row.line for row in rows]
    outcomes = {place: _outcome(row, lines) for place, row in enumerate(rows) if row.verdict is not Verdict.NEW}
    codes = bytearray(_CODES[row.verdict] for row in rows)
    reading = FileReading("a.xlsx", "xlsx", "", "", (), "Sheet", 1, Table("Sheet", ("Name",), ()), ())
    planned_rows = PlannedRows(drafts, array("L", lines), codes, outcomes, Kinds(), lambda row: row)
    return Plan(reading=reading, mapping=Mapping(uses=()), rows=planned_rows, sha256="")


def _outcome(row: PlannedRow, lines: Sequence[int]) -> Outcome:
    return Outcome(
        verdict=row.verdict.value,
        customer_id=row.customer_id,
        like_place=lines.index(row.like_line) if row.like_line else -1,
        like_number=row.like_number,
        like_name=row.like_name,
        reasons=row.reasons,
        changes=tuple(astuple(change) for change in row.changes),
    )
