"""Cells of a file in words, as the person's language writes them."""

import unicodedata
from collections.abc import Iterable
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from custdesk.exchange.reading.model import Cell, CellError
from custdesk.records.kinds.text import as_text
from custdesk.ui import dates

translate = QCoreApplication.translate
_STRONG = frozenset({"L", "R", "AL"})
_LONGEST = 300


def cell_text(cell: Cell) -> str:
    """Return a cell on one line."""
    if isinstance(cell, bool):
        return translate("Import", "Yes") if cell else translate("Import", "No")
    if isinstance(cell, CellError):
        return left_to_right(cell.text)
    if isinstance(cell, datetime) and cell.time() != datetime.min.time():
        return left_to_right(f"{dates.show_date(cell.date())} {cell.strftime('%H:%M')}")
    if isinstance(cell, date):
        return left_to_right(dates.show_date(cell.date() if isinstance(cell, datetime) else cell))
    return held(" ".join(as_text(cell)[:_LONGEST].split()))


def held(text: str) -> str:
    """Return ``text`` so that a phone or a number keeps its order in a right-to-left window."""
    if not text or any(unicodedata.bidirectional(letter) in _STRONG for letter in text):
        return text
    return left_to_right(text)


def left_to_right(text: str) -> str:
    """Return ``text`` (a file name, a number of a paper) apart from the text around it, and from left to right."""
    return f"\u2066{text}\u2069" if text else ""


def apart(text: str) -> str:
    """Return ``text`` (a name, a heading) apart from the sentence around it, in its own direction."""
    return f"\u2068{text}\u2069" if text else ""


def side_by_side(texts: Iterable[str]) -> str:
    """Return several facts on one line, each in its own direction."""
    return " · ".join(apart(text) for text in texts if text)


def column_letter(index: int) -> str:
    """Return what a spreadsheet program calls the column ``index`` (from 0)."""
    letters, number = "", index + 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters
