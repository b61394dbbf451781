"""Rows of the list as they are pasted into a spreadsheet: as a table, and as text with tabs.

Spreadsheets take a cell that begins with one of ``= + - @`` for a formula, and take the plus and the leading zeros off
a phone. In the table each cell says that it is a text; in the text an apostrophe says it where it is needed.
"""

from collections.abc import Iterable, Sequence
from html import escape

from custdesk.exchange.writing.delimited import guarded


def as_texts(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> tuple[str, str]:
    """Return some rows below their headings: as a text with tabs, and as a table in HTML."""
    lines = [list(headings), *(list(row) for row in rows)]
    return "\n".join("\t".join(map(_plain, line)) for line in lines) + "\n", _html(lines)


def _plain(cell: str) -> str:
    """Return a cell on one line, and never one that a spreadsheet would compute or take for a number."""
    text = " ".join(cell.split())
    counts = len(text) > 1 and text[0] == "0" and text.replace(" ", "").isdigit()
    return f"'{text}" if counts else guarded(text)


def _html(lines: Sequence[Sequence[str]]) -> str:
    head = "".join(f"<th>{escape(cell)}</th>" for cell in lines[0])
    body = "".join(f"<tr>{''.join(map(_cell, line))}</tr>" for line in lines[1:])
    return f'<html><head><meta charset="utf-8"></head><body><table><tr>{head}</tr>{body}</table></body></html>'


def _cell(text: str) -> str:
    # LibreOffice goes by the number format of its own, Excel by the style; both leave such a cell a text.
    return f'<td style="mso-number-format:\'\\@\'" sdnum="1033;0;@">{escape(text)}</td>'
