"""Reads workbooks: calamine first, openpyxl within bounds for what calamine refuses or would choke on."""

from collections import Counter
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path
from threading import Thread
from typing import Any

from custdesk.children.stopping import ChildStopped
from custdesk.exchange.reading.bounded import BoundedWorkbook
from custdesk.exchange.reading.document import Alive, Document, Line
from custdesk.exchange.reading.grid import MOST_COLUMNS, Sheet
from custdesk.exchange.reading.losses import hidden_rows_notice, sheet_notices, workbook_notices
from custdesk.exchange.reading.merging import MergedCells
from custdesk.exchange.reading.model import CellError, Notice
from custdesk.exchange.reading.reasons import NO_SHEETS, PASSWORD, UNUSUAL
from custdesk.exchange.reading.scan import ArchiveScan, scan_archive
from custdesk.exchange.reading.sheet_scan import SheetScan
from custdesk.exchange.reading.source import SIDE_BY_SIDE_FROM, Source, size_of
from custdesk.marks import QT_TRANSLATE_NOOP

_MOST_GRID = 20_000_000
_DEEP = 100_000
_MERGES_KEPT = 20_000
# What openpyxl takes some 15 seconds for: a list of 100,000 rows of twelve cells is less.
_MOST_ROWS_SLOWLY = 300_000
_MOST_BYTES_SLOWLY = 120 << 20
NO_RESULT = "=?"
_NO_SUCH_SHEET = QT_TRANSLATE_NOOP("reading", "it has no sheet of that name any more. Choose the file again.")

_Found = tuple[int, int, Callable[[], Iterator[Line]]]
"""How many columns and rows a reader found, and how to walk through its rows."""


def open_workbook(source: Source, kind: str, *, first: str | None, careful: bool, alive: Alive) -> Document:
    """Open a workbook of ``kind``; ``first`` names the sheet that will be wanted first, if it is known.

    The scan of a large .xlsx runs while calamine reads it, and nothing is handed out before it has passed. Calamine may
    then ask for more memory than this process has before the scan could say so; ``careful`` does one after the other.
    """
    workbook = _Workbook(source, kind, alive)
    workbook.open(first, at_once=not careful and kind == "xlsx" and size_of(source) >= SIDE_BY_SIDE_FROM)
    if workbook.needs_another_reader:
        from custdesk.exchange.reading.opendocument import read_opendocument

        return read_opendocument(source, alive)
    scan = workbook.scan
    return Document(
        kind=kind,
        sheets=workbook.sheets,
        load=workbook.load,
        sizes={name: (sheet.rows, sheet.columns) for name, sheet in scan.sheets.items()},
        notices=[
            *workbook_notices(kind, counts_from_1904=scan.counts_from_1904),
            *hidden_rows_notice(scan.hidden_rows),
        ],
    )


class _Workbook:
    def __init__(self, source: Source, kind: str, alive: Alive) -> None:
        self.scan = ArchiveScan()
        self.sheets: list[tuple[str, bool]] = []
        self._source = source
        self._kind = kind
        self._alive = alive
        self._bounded: BoundedWorkbook | None = None
        self._calamine: Any = None
        self._loaded: dict[str, Any] = {}
        self.needs_another_reader = False

    def open(self, first: str | None, *, at_once: bool) -> None:
        if at_once:
            # Not waited for where the scan refuses: a bomb that it has found would go off first.
            failed: list[BaseException] = []
            reading = Thread(target=self._open_beside, args=(first, failed), daemon=True)
            reading.start()
            self.scan = scan_archive(self._source, self._kind, bounds=False)
            reading.join()
            if failed:
                raise failed[0]
        else:
            if self._kind != "xls":
                self.scan = scan_archive(self._source, self._kind, bounds=True)
            self._open(first, at_once=False)
        if not self.sheets and not self.needs_another_reader:
            raise ChildStopped(NO_SHEETS)

    def _open_beside(self, first: str | None, failed: list[BaseException]) -> None:
        try:
            self._open(first, at_once=True)
        except BaseException as failure:  # also what is no refusal, such as too little memory, ends the child
            failed.append(failure)

    def _open(self, first: str | None, *, at_once: bool) -> None:
        try:
            self._calamine, self.sheets = _open_with_calamine(self._source)
        except ChildStopped as refusal:
            if self._kind not in ("xlsx", "ods") or refusal.reason == PASSWORD:
                raise
            if self._kind == "ods":
                self.needs_another_reader = True
                return
            self.sheets = self._fallback().sheets
            return
        if at_once and self.sheets:
            visible = next((name for name, hidden in self.sheets if not hidden), self.sheets[0][0])
            name = first if first in dict(self.sheets) else visible
            try:
                self._loaded[name] = _sheet_of(self._calamine, name)
            except ChildStopped:
                return  # it is tried again when it is wanted, and openpyxl then

    def load(self, name: str) -> Sheet:
        """Return one sheet; raise :class:`ChildStopped` if no reader can."""
        hidden = dict(self.sheets).get(name)
        if hidden is None:
            raise ChildStopped(_NO_SUCH_SHEET)
        scan = self.scan.sheets.get(name) or SheetScan()
        found = self._by_calamine(name, scan)
        if found is not None:
            width, last, rows = _as_rows(found)
            scan.columns = max(scan.columns, width)
            areas = [_area(area) for area in (found.merged_cell_ranges or [])[:_MERGES_KEPT]]
        else:
            if scan.row_tags > _MOST_ROWS_SLOWLY or scan.size > _MOST_BYTES_SLOWLY:
                raise ChildStopped(UNUSUAL)
            width, last, rows = _in_memory(self._fallback().rows(name))
            areas = scan.merges
        return _sheet(name, hidden, scan, (width, last, rows), MergedCells(areas, max(scan.merged, len(areas))))

    def _by_calamine(self, name: str, scan: SheetScan) -> Any:
        loaded = self._loaded.pop(name, None)
        area = (scan.rows - scan.first_row + 1) * scan.columns
        if loaded is None and self._calamine is not None and not (self._kind == "xlsx" and area > _MOST_GRID):
            try:
                loaded = _sheet_of(self._calamine, name)
            except ChildStopped:
                if self._kind != "xlsx":
                    raise
        return loaded

    def _fallback(self) -> BoundedWorkbook:
        if self._bounded is None:
            self._bounded = BoundedWorkbook(self._source, self._alive)
        return self._bounded


def _sheet(name: str, hidden: bool, scan: SheetScan, found: _Found, merged: MergedCells) -> Sheet:
    """Return a sheet with what the reader dropped back in its places, and with what is merged filled in."""
    columns, last, rows = found
    lost = _lost(scan)
    width = min(MOST_COLUMNS, max([columns, *(column for cells in lost.values() for column in cells)]))

    def whole() -> Iterator[Line]:
        if lost:
            return _of_width(_with_lost(rows(), lost), width)
        return rows() if columns == width else _of_width(rows(), width)

    def notices(seen: Counter[str], below: int) -> list[Notice]:
        return sheet_notices(scan, seen) + merged.notices(below)

    return Sheet(
        name=name,
        hidden=hidden,
        width=width,
        last_line=max([last, *lost]),
        rows=lambda: merged.filled_down(whole()),
        notices=notices,
        cells=scan.filled > 0,
    )


def _lost(scan: SheetScan) -> dict[int, dict[int, CellError]]:
    """Return the cells that the readers drop, by row and column."""
    lost: dict[int, dict[int, CellError]] = {}
    for (row, column), text in scan.errors.items():
        lost.setdefault(row, {})[column] = CellError(text)
    for row, column in scan.without_result:
        lost.setdefault(row, {})[column] = CellError(NO_RESULT)
    return lost


def _with_lost(rows: Iterator[Line], lost: dict[int, dict[int, CellError]]) -> Iterator[Line]:
    """Yield the rows with the lost cells back in their places."""
    waiting = sorted(lost, reverse=True)
    for line, values in rows:
        while waiting and waiting[-1] < line:
            yield waiting[-1], _put_back([], lost[waiting.pop()])
        if waiting and waiting[-1] == line:
            values = _put_back(list(values), lost[waiting.pop()])
        yield line, values
    for line in reversed(waiting):
        yield line, _put_back([], lost[line])


def _put_back(cells: list[Any], lost: dict[int, CellError]) -> list[Any]:
    for column, error in lost.items():
        if column <= MOST_COLUMNS:
            cells.extend([None] * (column - len(cells)))
            cells[column - 1] = error
    return cells


def _of_width(rows: Iterator[Line], width: int) -> Iterator[Line]:
    for line, values in rows:
        if len(values) == width:
            yield line, values
        else:
            yield line, [*values[:width], *[None] * (width - len(values))]


def _open_with_calamine(source: Source) -> tuple[Any, list[tuple[str, bool]]]:
    from python_calamine import CalamineWorkbook, PasswordError, SheetTypeEnum, SheetVisibleEnum

    try:
        book = _detected(CalamineWorkbook, source)
        sheets = [
            (sheet.name, sheet.visible != SheetVisibleEnum.Visible)
            for sheet in book.sheets_metadata
            if sheet.typ == SheetTypeEnum.WorkSheet
        ]
    except (KeyboardInterrupt, SystemExit):
        raise
    except PasswordError as protected:
        raise ChildStopped(PASSWORD) from protected
    except BaseException as damage:  # a panic of the Rust side is no Exception
        raise ChildStopped(UNUSUAL) from damage
    return book, sheets


def _detected(reader: Any, source: Source) -> Any:
    """Open by content, and by the name where the content is too odd for calamine to tell."""
    from python_calamine import CalamineError, PasswordError

    try:
        return reader.from_filelike(BytesIO(source.read_bytes()))
    except PasswordError:
        raise
    except CalamineError:
        if not isinstance(source, Path):
            raise
        return reader.from_path(source)


def _sheet_of(book: Any, name: str) -> Any:
    try:
        return book.get_sheet_by_name(name)
    except (KeyboardInterrupt, SystemExit):
        raise
    except BaseException as damage:  # a panic of the Rust side is no Exception
        raise ChildStopped(UNUSUAL) from damage


def _in_memory(lines: list[Line]) -> _Found:
    width = max((len(values) for _, values in lines), default=0)
    return width, lines[-1][0] if lines else 0, lambda: _of_width(iter(lines), width)


def _as_rows(sheet: Any) -> _Found:
    """Return the width and the last row of what calamine has read, and how to walk through its rows."""
    top, left = sheet.start or (0, 0)
    bottom, right = sheet.end or (0, -1)

    def rows() -> Iterator[Line]:
        # iter_rows begins at row 1 even if the first cell is in row four billion; to_python begins at the first cell.
        found, first = (sheet.iter_rows(), 1) if top < _DEEP else (sheet.to_python(skip_empty_area=True), top + 1)
        empty: list[Any] = [""] * sheet.width
        before = [None] * left
        for line, row in enumerate(found, start=first):
            if row != empty:
                yield line, before + row if left else row

    return right + 1, bottom + 1, rows


def _area(found: tuple[tuple[int, int], tuple[int, int]]) -> tuple[int, int, int, int]:
    (top, left), (bottom, right) = found
    return top + 1, left + 1, bottom + 1, right + 1
