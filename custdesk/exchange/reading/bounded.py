"""openpyxl within bounds: slower, but it reads sheets that calamine gives up on."""

import warnings
from io import BytesIO

from custdesk.children.stopping import ChildStopped
from custdesk.exchange.reading.document import ROWS_BETWEEN_SIGNS, Alive, Line
from custdesk.exchange.reading.grid import MOST_COLUMNS, MOST_ROWS
from custdesk.exchange.reading.reasons import UNUSUAL
from custdesk.exchange.reading.source import Source

_MOST_CELLS = 2_000_000


class BoundedWorkbook:
    """An .xlsx opened read-only by openpyxl; ``sheets`` as (name, hidden)."""

    def __init__(self, path: Source, alive: Alive) -> None:
        from openpyxl import load_workbook

        self._alive = alive
        warnings.simplefilter("ignore")
        try:
            self._book = load_workbook(BytesIO(path.read_bytes()), read_only=True, data_only=True, keep_links=False)
            self.sheets = [(str(sheet.title), sheet.sheet_state != "visible") for sheet in self._book.worksheets]
        except Exception as damage:  # openpyxl lets through whatever its parts raise
            raise ChildStopped(UNUSUAL) from damage

    def rows(self, name: str) -> list[Line]:
        """Return the rows that hold anything, with their numbers, without the empty cells at their ends.

        There is nothing beyond row 1,048,576 or column 512. Raises :class:`ChildStopped` when it becomes too much: as
        Excel saves the file, the fast reader takes it.
        """
        rows: list[Line] = []
        cells = 0
        try:
            sheet = self._book[name]
            found = sheet.iter_rows(min_row=1, max_row=MOST_ROWS, max_col=MOST_COLUMNS, values_only=True)
            for line, row in enumerate(found, start=1):
                if not line % ROWS_BETWEEN_SIGNS:
                    self._alive()
                filled = len(row) - row.count(None)
                if filled:
                    values = list(row)
                    while values[-1] is None:
                        values.pop()
                    rows.append((line, values))
                    cells += filled
                    if cells > _MOST_CELLS:
                        break
        except Exception as damage:  # openpyxl lets through whatever its parts raise
            raise ChildStopped(UNUSUAL) from damage
        if cells > _MOST_CELLS:
            raise ChildStopped(UNUSUAL)
        return rows
