"""A sheet or text file as a plain grid, before anybody guessed where its table begins."""

from dataclasses import dataclass, field

from custdesk.children.guard import ChildStopped
from custdesk.exchange.reading.model import Cell, Notice
from custdesk.exchange.reading.reasons import TOO_MUCH

MOST_COLUMNS = 512
MOST_CELLS = 5_000_000
MOST_LETTERS = 50_000_000


@dataclass(slots=True)
class Grid:
    """Rows that are not wholly empty, each with its number in the file from 1; trailing empty cells are cut off."""

    name: str
    hidden: bool = False
    rows: list[tuple[int, list[Cell]]] = field(default_factory=list)
    notices: list[Notice] = field(default_factory=list)
    cells: int = 0
    letters: int = 0

    def add(self, line: int, cells: list[Cell]) -> None:
        """Take a row; raise :class:`ChildStopped` when it becomes too much."""
        while cells and cells[-1] is None:
            cells.pop()
        if not cells:
            return
        self.rows.append((line, cells))
        self.cells += len(cells) - cells.count(None)
        self.letters += sum(len(cell) for cell in cells if isinstance(cell, str))
        if self.cells > MOST_CELLS or self.letters > MOST_LETTERS:
            raise ChildStopped(TOO_MUCH)

    @property
    def width(self) -> int:
        return max((len(cells) for _, cells in self.rows), default=0)

    @property
    def last_line(self) -> int:
        return self.rows[-1][0] if self.rows else 0
