"""Reads workbooks: calamine first, openpyxl within bounds for what calamine refuses or would choke on."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from custdesk.children.guard import ChildStopped
from custdesk.exchange.reading.bounded import BoundedWorkbook
from custdesk.exchange.reading.cells import CellCleaner
from custdesk.exchange.reading.grid import MOST_COLUMNS, Grid
from custdesk.exchange.reading.losses import sheet_notices, workbook_notices
from custdesk.exchange.reading.model import CellError, Notice, SheetInfo
from custdesk.exchange.reading.reasons import PASSWORD, UNUSUAL
from custdesk.exchange.reading.scan import ArchiveScan, scan_archive
from custdesk.exchange.reading.sheet_scan import SheetScan
from custdesk.exchange.reading.source import Source
from custdesk.marks import QT_TRANSLATE_NOOP

_MOST_GRID = 20_000_000
_DEEP = 100_000
NO_RESULT = "=?"
_NO_SUCH_SHEET = QT_TRANSLATE_NOOP("reading", "it has no sheet of that name any more. Choose the file again.")
_NO_SHEETS = QT_TRANSLATE_NOOP("reading", "it has no sheet with cells. Choose another file.")

Progress = Callable[[int, int], None]


class Workbook:
    """An open workbook of ``kind``; ``sheets`` are its worksheets as (name, hidden) in their order."""

    def __init__(self, path: Source, kind: str) -> None:
        self._path = path
        self._kind = kind
        self._scan = ArchiveScan() if kind == "xls" else scan_archive(path, kind)
        self._bounded: BoundedWorkbook | None = None
        self._calamine: Any = None
        try:
            self._calamine, self.sheets = _open_with_calamine(path)
        except ChildStopped:
            if kind != "xlsx":
                raise
            self.sheets = self._fallback().sheets
        if not self.sheets:
            raise ChildStopped(_NO_SHEETS)
        self.notices: list[Notice] = workbook_notices(kind, counts_from_1904=self._scan.counts_from_1904)

    def info(self, loaded: Mapping[str, tuple[int, int]]) -> tuple[SheetInfo, ...]:
        """Describe all sheets: by (rows, columns) where ``loaded`` has them, else by what the scan saw."""
        told = []
        for name, hidden in self.sheets:
            scan = self._scan.sheets.get(name) or SheetScan()
            rows, columns = loaded.get(name, (scan.rows, scan.columns))
            told.append(SheetInfo(name, rows, columns, hidden))
        return tuple(told)

    def load(self, name: str, progress: Progress) -> Grid:
        """Read one sheet into memory; raise :class:`ChildStopped` if no reader can."""
        hidden = dict(self.sheets).get(name)
        if hidden is None:
            raise ChildStopped(_NO_SUCH_SHEET)
        scan = self._scan.sheets.get(name) or SheetScan()
        cleaner = CellCleaner()
        grid = Grid(name, hidden)
        _fill(grid, self._rows(name, scan), scan, cleaner, progress)
        if not grid.rows and scan.rows:
            raise ChildStopped(UNUSUAL)  # both readers came back empty-handed from a sheet that has cells
        grid.notices.extend(sheet_notices(scan, cleaner.seen, grid))
        return grid

    def _rows(self, name: str, scan: SheetScan) -> Iterable[tuple[int, list[Any]]]:
        area = (scan.rows - scan.first_row + 1) * scan.columns
        if self._calamine is not None and not (self._kind == "xlsx" and area > _MOST_GRID):
            try:
                return _calamine_rows(self._calamine, name)
            except ChildStopped:
                if self._kind != "xlsx":
                    raise
        return self._fallback().rows(name)

    def _fallback(self) -> BoundedWorkbook:
        if self._bounded is None:
            self._bounded = BoundedWorkbook(self._path)
        return self._bounded


def _fill(
    grid: Grid, rows: Iterable[tuple[int, list[Any]]], scan: SheetScan, cleaner: CellCleaner, progress: Progress
) -> None:
    """Put the rows into the grid, with the lost cells that the scan remembers back in their places."""
    lost: dict[int, dict[int, CellError]] = {}
    for (row, column), text in scan.errors.items():
        lost.setdefault(row, {})[column] = CellError(text)
    for row, column in scan.without_result:
        lost.setdefault(row, {})[column] = CellError(NO_RESULT)
    for line, values in rows:
        cells = [cleaner.clean(value) for value in values[:MOST_COLUMNS]]
        if line in lost:
            cells = _with_lost(cells, lost.pop(line))
        if len(values) > MOST_COLUMNS and any(value not in (None, "") for value in values[MOST_COLUMNS:]):
            cleaner.seen["beyond"] += 1
        grid.add(line, cells)
        if line % 2_000 == 0:
            progress(line, max(scan.rows, line))
    for line, errors in lost.items():
        grid.add(line, _with_lost([], errors))
    if lost:
        grid.rows.sort(key=lambda row: row[0])


def _with_lost(cells: list[Any], lost: dict[int, CellError]) -> list[Any]:
    for column, error in lost.items():
        if column <= MOST_COLUMNS:
            cells.extend([None] * (column - len(cells)))
            cells[column - 1] = error
    return cells


def _open_with_calamine(path: Source) -> tuple[Any, list[tuple[str, bool]]]:
    from python_calamine import CalamineWorkbook, PasswordError, SheetTypeEnum, SheetVisibleEnum

    try:
        book = _detected(CalamineWorkbook, path)
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


def _detected(reader: Any, path: Source) -> Any:
    """Open by content, and by the name where the content is too odd for calamine to tell."""
    from python_calamine import CalamineError, PasswordError

    try:
        return reader.from_filelike(path.open("rb"))
    except PasswordError:
        raise
    except CalamineError:
        if not isinstance(path, Path):
            raise
        return reader.from_path(path)


def _calamine_rows(book: Any, name: str) -> Iterator[tuple[int, list[Any]]]:
    try:
        sheet = book.get_sheet_by_name(name)
        top, left = sheet.start or (0, 0)
        # iter_rows begins at row 1 even if the first cell is in row four billion; to_python begins at the first cell.
        rows, first = (sheet.iter_rows(), 1) if top < _DEEP else (sheet.to_python(skip_empty_area=True), top + 1)
    except (KeyboardInterrupt, SystemExit):
        raise
    except BaseException as damage:  # a panic of the Rust side is no Exception
        raise ChildStopped(UNUSUAL) from damage
    return ((line, [None] * left + row) for line, row in enumerate(rows, start=first))
