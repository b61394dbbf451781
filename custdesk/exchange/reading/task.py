"""The child's side of reading: sniffs, scans, reads, chooses the sheet and the headings, and sends the rows."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from custdesk.children.child import Emit, as_line
from custdesk.children.guard import CHUNK, ChildStopped
from custdesk.exchange.reading.data_rows import take_rows
from custdesk.exchange.reading.grid import Grid
from custdesk.exchange.reading.headings import Headings, guess_headings, headings_in_row
from custdesk.exchange.reading.model import Cell, Notice, SheetInfo
from custdesk.exchange.reading.programs import program_notice
from custdesk.exchange.reading.protected import opened
from custdesk.exchange.reading.reasons import UNUSUAL
from custdesk.exchange.reading.text import read_text
from custdesk.exchange.reading.vcards import read_cards
from custdesk.exchange.reading.wire import to_wire
from custdesk.exchange.reading.workbook import Workbook
from custdesk.marks import QT_TRANSLATE_NOOP

_OTHER_NAME = QT_TRANSLATE_NOOP("reading", "The file is called {suffix} but is really {kind}; it was read as that.")
_HIDDEN = QT_TRANSLATE_NOOP("reading", "Hidden sheets were not read: {count}. Choose one yourself if you want it.")
_OTHERS = QT_TRANSLATE_NOOP("reading", "The sheet {sheet} looks most like a list of customers; others were left out.")
_UNREADABLE = QT_TRANSLATE_NOOP("reading", "Sheets that cannot be read: {count}.")
_KINDS_OF_SUFFIX = {
    ".xlsx": "xlsx", ".xlsm": "xlsx", ".xltx": "xlsx", ".xltm": "xlsx", ".xls": "xls", ".xlsb": "xlsb", ".ods": "ods",
    ".csv": "text", ".tsv": "text", ".txt": "text", ".tab": "text", ".vcf": "vcard",
    ".vcard": "vcard",
}  # fmt: skip


def read(request: dict[str, Any], given: Iterator[bytes], emit: Emit) -> dict[str, Any]:
    """Serve one request of :func:`custdesk.exchange.reading.read_file`."""
    del given
    path = Path(request["path"])
    source, kind = opened(path, request["password"])
    if kind == "vcard":
        return _read_cards(path, request, emit)
    encoding = separator = ""
    if kind == "text":
        text = read_text(path, encoding=request["encoding"], language=request["language"], progress=emit.progress)
        grid, encoding, separator = text.grid, text.encoding, text.separator
        headings = _headings(grid, request["heading_row"])
        sheets: tuple[SheetInfo, ...] = (SheetInfo(grid.name, grid.last_line, grid.width, False),)
        notices: list[Notice] = []
    else:
        grid, headings, sheets, notices = _read_workbook(Workbook(source, kind), request, emit)
    data = take_rows(grid, headings)
    notices = program_notice(data.headings) + _about_the_name(path, kind) + notices + grid.notices
    _send(data.rows, emit)
    return {
        "kind": kind,
        "encoding": encoding,
        "separator": separator,
        "sheets": [
            {"name": sheet.name, "rows": sheet.rows, "columns": sheet.columns, "hidden": sheet.hidden}
            for sheet in sheets
        ],
        "sheet": grid.name,
        "heading_row": headings.row,
        "headings": list(data.headings),
        "notices": [[notice.template, dict(notice.values)] for notice in notices + data.notices],
    }


def _read_cards(path: Path, request: dict[str, Any], emit: Emit) -> dict[str, Any]:
    cards = read_cards(
        path.read_bytes(), encoding=request["encoding"], language=request["language"], progress=emit.progress
    )
    _send(cards.rows, emit)
    sheet = {"name": path.stem, "rows": len(cards.rows), "columns": len(cards.headings), "hidden": False}
    notices = _about_the_name(path, "vcard") + cards.notices
    return {
        "kind": "vcard",
        "encoding": cards.encoding,
        "separator": "",
        "sheets": [sheet],
        "sheet": path.stem,
        "heading_row": 0,
        "headings": list(cards.headings),
        "notices": [[notice.template, dict(notice.values)] for notice in notices],
    }


def _read_workbook(
    book: Workbook, request: dict[str, Any], emit: Emit
) -> tuple[Grid, Headings, tuple[SheetInfo, ...], list[Notice]]:
    notices = list(book.notices)
    if request["sheet"] is not None:
        grid = book.load(request["sheet"], emit.progress)
        sheets = book.info({grid.name: (grid.last_line, grid.width)})
        return grid, _headings(grid, request["heading_row"]), sheets, notices
    visible = [name for name, hidden in book.sheets if not hidden] or [name for name, _ in book.sheets]
    grid, headings, sizes, unreadable = _most_customer_like(book, visible, emit)
    if unreadable:
        notices.append(Notice(_UNREADABLE, {"count": unreadable}))
    if sum(1 for rows, _ in sizes.values() if rows) > 1:
        notices.append(Notice(_OTHERS, {"sheet": grid.name}))
    hidden = sum(1 for _, is_hidden in book.sheets if is_hidden and not grid.hidden)
    if hidden:
        notices.append(Notice(_HIDDEN, {"count": hidden}))
    if request["heading_row"] is not None:
        headings = headings_in_row(grid, request["heading_row"])
    return grid, headings, book.info(sizes), notices


def _headings(grid: Grid, row: int | None) -> Headings:
    return guess_headings(grid) if row is None else headings_in_row(grid, row)


def _most_customer_like(
    book: Workbook, names: list[str], emit: Emit
) -> tuple[Grid, Headings, dict[str, tuple[int, int]], int]:
    """Load the sheets one after the other and keep the likeliest; the first of equals wins."""
    best: tuple[float, Grid, Headings] | None = None
    sizes: dict[str, tuple[int, int]] = {}
    refusal: ChildStopped | None = None
    for name in names:
        try:
            grid = book.load(name, emit.progress)
        except ChildStopped as unreadable:
            refusal = refusal or unreadable
            continue
        sizes[name] = (grid.last_line, grid.width)
        headings = guess_headings(grid)
        # Among sheets with the same headings the longer one is the list and the other an example.
        score = max(headings.score, 0.1) * (1 + min(len(grid.rows), 1_000) / 2_000) if grid.rows else 0
        if best is None or score > best[0]:
            best = (score, grid, headings)
    if best is None or (refusal is not None and not best[1].rows):
        raise refusal or ChildStopped(UNUSUAL)
    return best[1], best[2], sizes, len(names) - len(sizes)


def _about_the_name(path: Path, kind: str) -> list[Notice]:
    suffix = path.suffix.lower()
    meant = _KINDS_OF_SUFFIX.get(suffix)
    if meant is None or meant == kind:
        return []
    return [Notice(_OTHER_NAME, {"suffix": suffix, "kind": kind})]


def _send(rows: list[tuple[int, list[Cell]]], emit: Emit) -> None:
    for start in range(0, len(rows), CHUNK):
        some = rows[start : start + CHUNK]
        emit.lines(b"".join(as_line([line, [to_wire(cell) for cell in cells]]) for line, cells in some))
        emit.progress(min(start + CHUNK, len(rows)), len(rows))
