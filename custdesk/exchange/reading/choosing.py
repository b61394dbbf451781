"""Chooses the table: the sheet that looks most like customers, and on it one of several tables; tells the others."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from custdesk.children.stopping import ChildStopped
from custdesk.exchange.reading.document import Document
from custdesk.exchange.reading.grid import Grid, Sheet, head_of, part_of
from custdesk.exchange.reading.headings import Headings, guess_headings, headings_in_row, is_word_for_word_heading
from custdesk.exchange.reading.losses import address
from custdesk.exchange.reading.model import Notice, SheetInfo
from custdesk.exchange.reading.reasons import UNUSUAL
from custdesk.exchange.reading.sheet_scan import column_number
from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.records.folding import fold

_HIDDEN = QT_TRANSLATE_NOOP("reading", "Hidden sheets were not read: {count}. Choose one yourself if you want it.")
_OTHERS = QT_TRANSLATE_NOOP("reading", "The sheet {sheet} looks most like a list of customers; others were left out.")
_UNREADABLE = QT_TRANSLATE_NOOP("reading", "Sheets that cannot be read: {count}.")
_ANOTHER = QT_TRANSLATE_NOOP(
    "reading", "Another table begins in cell {cell} and was left out. Choose {name} as the sheet to read it."
)
_PART = re.compile(r"(.+) \(([A-Z]{1,3})(\d{1,7})\)")
_ROWS_OF_A_TABLE = 3


@dataclass(slots=True)
class Chosen:
    """The table to be read: its sheet, its first rows, its headings, and all sheets and tables there are."""

    name: str
    sheet: Sheet
    head: Grid
    headings: Headings
    sheets: list[SheetInfo] = field(default_factory=list)
    notices: list[Notice] = field(default_factory=list)

    def tell_another(self, line: int, column: int) -> None:
        """Note that another table begins in that cell of the same sheet; it can be asked for by its name."""
        cell = address(line, column)
        name = f"{self.sheet.name} ({cell})"
        if all(sheet.name != name for sheet in self.sheets):
            self.sheets.append(SheetInfo(name, self.sheet.last_line, self.sheet.width, self.sheet.hidden))
        self.notices.append(Notice(_ANOTHER, {"cell": cell, "name": name}))


def choose(document: Document, wanted: str | None, heading_row: int | None) -> Chosen:
    """Return the table named ``wanted``, or the likeliest one; raise :class:`ChildStopped` if it cannot be read."""
    if wanted is None:
        chosen = _most_customer_like(document)
        blocks = _beside_each_other(chosen)
        if blocks:
            _take_likeliest(chosen, blocks)
    else:
        chosen = _named(document, wanted)
        blocks = _beside_each_other(chosen)
        if blocks:
            _take(chosen, blocks, blocks[0])
    if heading_row is not None:
        chosen.head = head_of(chosen.sheet, heading_row - 2)
        chosen.headings = headings_in_row(chosen.head, heading_row)
    else:
        for line, column in _tables_above(chosen):
            chosen.tell_another(line, column)
    return chosen


def _named(document: Document, wanted: str) -> Chosen:
    names = dict(document.sheets)
    part = _PART.fullmatch(wanted)
    if wanted in names or part is None or part.group(1) not in names:
        sheet = document.load(wanted)
        chosen = _begun(wanted, sheet)
    else:
        whole = document.load(part.group(1))
        sheet = part_of(whole, int(part.group(3)), column_number(part.group(2).encode()), whole.width)
        chosen = _begun(wanted, sheet)
    chosen.sheets = _infos(document, {sheet.name: (sheet.last_line, sheet.width)})
    if wanted not in names:
        chosen.sheets.append(SheetInfo(wanted, sheet.last_line, sheet.width, sheet.hidden))
    return chosen


def _begun(name: str, sheet: Sheet) -> Chosen:
    head = head_of(sheet)
    if not head.rows and sheet.cells:
        raise ChildStopped(UNUSUAL)  # the readers came back empty-handed from a sheet that has cells
    return Chosen(name, sheet, head, guess_headings(head))


def _most_customer_like(document: Document) -> Chosen:
    """Load the visible sheets one after the other and keep the likeliest; the first of equals wins."""
    names = [name for name, hidden in document.sheets if not hidden] or [name for name, _ in document.sheets]
    best: tuple[float, Chosen] | None = None
    loaded: dict[str, tuple[int, int]] = {}
    refusal: ChildStopped | None = None
    for name in names:
        try:
            found = _begun(name, document.load(name))
        except ChildStopped as unreadable:
            refusal = refusal or unreadable
            continue
        rows = found.head.rows
        loaded[name] = (found.sheet.last_line, found.sheet.width) if rows else (0, 0)
        # Among sheets with the same headings the longer one is the list and the other an example.
        score = max(found.headings.score, 0.1) * (1 + len(rows) / 2_000) if rows else 0
        if best is None or score > best[0]:
            best = (score, found)
    if best is None or (refusal is not None and not best[1].head.rows):
        raise refusal or ChildStopped(UNUSUAL)
    chosen = best[1]
    chosen.sheets = _infos(document, loaded)
    if len(names) > len(loaded):
        chosen.notices.append(Notice(_UNREADABLE, {"count": len(names) - len(loaded)}))
    if sum(1 for rows, _ in loaded.values() if rows) > 1:
        chosen.notices.append(Notice(_OTHERS, {"sheet": chosen.name}))
    hidden = sum(1 for _, is_hidden in document.sheets if is_hidden and not chosen.sheet.hidden)
    if hidden:
        chosen.notices.append(Notice(_HIDDEN, {"count": hidden}))
    return chosen


def _infos(document: Document, loaded: Mapping[str, tuple[int, int]]) -> list[SheetInfo]:
    sizes = {**document.sizes, **loaded}
    return [SheetInfo(name, *sizes.get(name, (0, 0)), hidden) for name, hidden in document.sheets]


def _beside_each_other(chosen: Chosen) -> list[tuple[int, int]]:
    """Return the first and last columns (from 1) of tables that stand side by side.

    They are apart by an empty column and share a heading: else the columns may well be of one table.
    """
    if not chosen.headings.row:
        return []
    used: set[int] = set()
    for line, cells in chosen.head.rows:
        if line >= chosen.headings.row:
            used.update(column for column, cell in enumerate(cells, start=1) if cell is not None)
    blocks = [block for block in _runs(sorted(used)) if block[0] < block[1]]
    texts = chosen.headings.texts
    named = [{fold(text) for text in texts[left - 1 : right] if text} for left, right in blocks]
    shared = [place for place, names in enumerate(named) if any(names & other for other in named if other is not names)]
    return [blocks[place] for place in shared] if len(shared) > 1 else []


def _runs(columns: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield the runs of numbers that follow each other, as (first, last)."""
    first = 0
    for place, column in enumerate(columns):
        first = first or column
        if place + 1 == len(columns) or columns[place + 1] != column + 1:
            yield first, column
            first = 0


def _take_likeliest(chosen: Chosen, blocks: Sequence[tuple[int, int]]) -> None:
    """Keep the likeliest of several tables; the first of equals wins."""
    scored = [(guess_headings(head_of(part_of(chosen.sheet, 1, *block))).score, block) for block in blocks]
    best = max(score for score, _ in scored)
    _take(chosen, blocks, next(block for score, block in scored if score == best))


def _take(chosen: Chosen, blocks: Sequence[tuple[int, int]], taken: tuple[int, int]) -> None:
    row = chosen.headings.row
    for block in blocks:
        if block != taken:
            chosen.tell_another(row, chosen.sheet.left + block[0])
    # What stands further right belongs to this table as long as no other one begins there.
    begins = [left for left, _ in blocks if left > taken[0]]
    right = min(begins) - 1 if begins else chosen.sheet.width
    chosen.sheet = part_of(chosen.sheet, 1, taken[0], right)
    chosen.head = head_of(chosen.sheet)
    chosen.headings = guess_headings(chosen.head)


def _tables_above(chosen: Chosen) -> Iterator[tuple[int, int]]:
    """Yield the first cells of tables that end above the headings."""
    rows = [(line, cells) for line, cells in chosen.head.rows if line < chosen.headings.row]
    group: list[tuple[int, list[object]]] = []
    for place, (line, cells) in enumerate(rows):
        if len(cells) - cells.count(None) > 1:
            group.append((line, list(cells)))
        ends = place + 1 == len(rows) or rows[place + 1][0] > line + 1
        if ends and len(group) >= _ROWS_OF_A_TABLE and chosen.headings.row > line + 1:
            filled = [(column, cell) for column, cell in enumerate(group[0][1], start=1) if cell is not None]
            if all(isinstance(cell, str) and is_word_for_word_heading(cell) for _, cell in filled):
                yield group[0][0], chosen.sheet.left + filled[0][0]
        if ends:
            group = []
