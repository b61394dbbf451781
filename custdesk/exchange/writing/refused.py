"""The rows that an import left out, as a workbook to mend and to import again."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from pathlib import Path

from custdesk.exchange.headings import ROW, WHY, heading_of
from custdesk.exchange.importing.decided import counts_as_decided, rows_left_out
from custdesk.exchange.importing.model import Plan, PlannedRow, Verdict
from custdesk.exchange.reading.model import Cell
from custdesk.exchange.words import Words, english
from custdesk.exchange.writing.table import AS_READ, TEXT, Layout, OutColumn, write_table
from custdesk.marks import QT_TRANSLATE_NOOP

_LIKE_STORED = QT_TRANSLATE_NOOP("export", "Looks like customer {number}: {why}.")
_LIKE_EARLIER = QT_TRANSLATE_NOOP("export", "Looks like row {line} of the file: {why}.")
_FIELD_REASON = QT_TRANSLATE_NOOP("export", "{column}: {reason}")


def write_refused(plan: Plan, out: Path, *, take: Mapping[int, str], words: Words = english) -> int:
    """Write the rows of ``plan`` that were left out, with the reasons beside them, and return how many they are.

    The original headings and cells follow the reasons, with what was mended in the plan, so that the file can be mended
    and imported as it is. ``words`` translates (context, text), ``take`` are the decisions by line. Raise
    ``FileUnwritable``.
    """
    counts, table = counts_as_decided(plan, take), plan.reading.table.rows
    total = sum(counts[verdict] for verdict in (Verdict.REFUSED, Verdict.LOOKALIKE, Verdict.LEFT_OUT))
    columns = (
        OutColumn(heading_of(WHY), TEXT),
        OutColumn(heading_of(ROW), AS_READ),
        *(OutColumn(heading, AS_READ) for heading in plan.reading.table.headings),
    )

    def lines() -> Iterator[list[Cell]]:
        for row in rows_left_out(plan, take):
            cells = list(table[bisect_left(plan.lines, row.line)].cells)
            for place, text in plan.mends.get(row.line, {}).items():
                cells[place] = text or None
            yield [_why(row, words), row.line, *cells]

    layout = Layout(columns=columns, sheet="Customers", title=plan.reading.name, frozen=2)
    write_table(out, layout, lines(), total=total)
    return total


def _why(row: PlannedRow, words: Words) -> str:
    told = [
        words("export", _FIELD_REASON).format(
            column=problem.column, reason=problem.sentence(words("values", problem.reason))
        )
        if problem.column
        else problem.sentence(words("values", problem.reason))
        for problem in row.problems
        if problem.refused or row.verdict is Verdict.LOOKALIKE
    ]
    if row.verdict is Verdict.LOOKALIKE:
        why = ", ".join(words("Likeness", reason) for reason in row.reasons)
        template, values = (_LIKE_EARLIER, {"line": row.like_line}) if row.like_line else (_LIKE_STORED, {})
        told.insert(0, words("export", template).format(why=why, number=row.like_number, **values))
    return "\n".join(told)
