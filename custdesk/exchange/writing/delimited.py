"""Delimited text as spreadsheet programs open it: UTF-8 with BOM, CRLF, the language's separator and decimal sign."""

import csv
import re
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from custdesk.exchange.reading.model import Cell, CellError

if TYPE_CHECKING:
    from custdesk.exchange.writing.task import Rows

_INTERNATIONAL_PHONE = re.compile(r"\+[1-9][0-9]{4,14}")
# The second form is a text with an apostrophe of its own: guarded too, since reading takes one off.
_DANGEROUS = re.compile(r"[=+\-@\t\r]|'+[=+\-@\t\r0-9]")


def write_delimited(out: Path, layout: dict[str, Any], rows: "Rows") -> None:
    """Write the headings and all rows."""
    kinds = [column["holds"] for column in layout["columns"]]
    with out.open("w", encoding="utf-8-sig", errors="replace", newline="") as file:
        writer = csv.writer(file, delimiter=layout["separator"], lineterminator="\r\n")
        writer.writerow([guarded(column["heading"]) for column in layout["columns"]])
        for cells in rows:
            writer.writerow([_text(cell, kind, layout["decimal"]) for cell, kind in zip(cells, kinds, strict=True)])


def guarded(text: str) -> str:
    """Return ``text`` with an apostrophe before it if a spreadsheet program could take it for a formula."""
    return f"'{text}" if _DANGEROUS.match(text) and not _INTERNATIONAL_PHONE.fullmatch(text) else text


def _text(cell: Cell, kind: str, decimal: str) -> str:
    if cell is None:
        return ""
    if kind == "amount" and isinstance(cell, int):
        return f"{'-' if cell < 0 else ''}{abs(cell) // 100}{decimal}{abs(cell) % 100:02}"
    if isinstance(cell, str):
        return guarded(cell)
    if isinstance(cell, date):
        return cell.isoformat()
    if isinstance(cell, CellError):
        return guarded(cell.text)
    return str(cell)
