"""A list of customers on paper: its columns as wide as they are on the screen, the headings on each page."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from custdesk.desk.permissions import Lens
from custdesk.reports.model import LIST, ListPaper
from custdesk.ui.printing.language import of_window
from custdesk.ui.printing.pages import Pages, page_layout
from custdesk.ui.printing.paper import Paper
from custdesk.ui.printing.told import (
    facts,
    foot,
    foot_text,
    left_out_in_words,
    left_to_right,
    paper_name,
    use_in_words,
)
from custdesk.ui.record_table.columns import TableColumn

translate = QCoreApplication.translate
_FACTS = (0.2, 0.8)
_MARGIN = 12.0
# Of what fits across: in pixels of the screen, where letters are half as large again.
_UPRIGHT = 780
_MOST_LINES = 3
_NARROWEST = 70


def is_wide(columns: Sequence[TableColumn]) -> bool:
    """Return whether so many columns want the paper to lie on its side."""
    return sum(column.width for column in columns) > _UPRIGHT


def list_pages(
    paper: ListPaper,
    columns: Sequence[TableColumn],
    size: str,
    *,
    landscape: bool,
    told: Sequence[tuple[str, str]] = (),
    progress: Callable[[int, int], None],
) -> Pages:
    """Lay a list out; ``told`` are further lines above it, and what ``progress`` raises ends the work."""
    written = Paper(
        paper_name(LIST),
        page_layout(size, landscape=landscape, margin=_MARGIN),
        of_window(),
        most_lines=_MOST_LINES,
    )
    _write_head(written, paper, told)
    widths = [max(_NARROWEST, column.width) for column in columns]
    shares = [width / sum(widths) for width in widths]
    at_end = [place for place, column in enumerate(columns) if column.number]
    written.begin_table(shares, [column.title() for column in columns], "strong", at_end=at_end)
    for place, row in enumerate(paper.rows):
        progress(place, len(paper.rows))
        written.row(shares, [_cell(column, row) for column in columns], "tight", at_end=at_end)
    written.end_table()
    line = foot_text(LIST, paper.made)
    return written.finish(lambda page, pages: foot(written.language, line, page, pages))


def counts_in_words(paper: ListPaper) -> list[str]:
    """Return how many customers a list holds, and who is not on it."""
    told = [translate("Printing", "%Ln customer(s)", None, len(paper.rows))]
    if paper.made.lens is Lens.PURPOSE:
        told.append(left_out_in_words(paper.left_out))
    return told


def _write_head(written: Paper, paper: ListPaper, told: Sequence[tuple[str, str]]) -> None:
    written.text(paper_name(LIST), "title")
    lines = facts(paper.made)
    if paper.use:
        lines.append((translate("Printing", "Made for"), use_in_words(paper.use, paper.use_title)))
    lines += told
    lines.append((translate("Printing", "Number"), "\n".join(counts_in_words(paper))))
    for line in lines:
        written.row(_FACTS, line, "tight", ruled=False, muted=(0,))


def _cell(column: TableColumn, row: object) -> str:
    text = column.words(row)
    return left_to_right(text) if column.left_to_right else text
