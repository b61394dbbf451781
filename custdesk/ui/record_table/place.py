"""What is chosen and in sight in a list, by id, so that it stays so when the rows are brought anew."""

from array import array
from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QItemSelectionModel

if TYPE_CHECKING:
    from custdesk.ui.record_table.rows_view import RowsView

_ROWS = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows


@dataclass(frozen=True, slots=True)
class Place:
    """``chosen`` are ids; ``top`` is the id of the uppermost row in sight, and ``scrolled`` its number."""

    chosen: "array[int]"
    everything: bool
    current: int
    top: int
    scrolled: int


def chosen_rows(table: "RowsView") -> list[range]:
    """Return the stretches of chosen rows, from the top down."""
    selection = table.selectionModel().selection()
    stretches = (selection.at(number) for number in range(selection.size()))
    return sorted((range(one.top(), one.bottom() + 1) for one in stretches), key=lambda rows: rows.start)


def chosen_count(table: "RowsView") -> int:
    """Return how many rows are chosen, without a look at each."""
    return sum(map(len, chosen_rows(table)))


def chosen_ids(table: "RowsView") -> "array[int]":
    """Return the ids of the chosen rows, in the order of the list."""
    ids, found = table.records.ids(), array("q")
    for rows in chosen_rows(table):
        found.extend(ids[rows.start : rows.stop])
    return found


def place_of(table: "RowsView") -> Place:
    """Return what is chosen and in sight now."""
    current, top = table.currentIndex(), table.rowAt(0)
    return Place(
        chosen=chosen_ids(table),
        everything=0 < table.records.rowCount() == chosen_count(table),
        current=table.records.record_id(current.row()) if current.isValid() else 0,
        top=table.records.record_id(top) if top >= 0 else 0,
        scrolled=table.verticalScrollBar().value(),
    )


def take_place(table: "RowsView", place: Place, *, scroll: bool) -> bool:
    """Choose again, quietly, who is still there, and scroll back; return whether all who were chosen still are."""
    rows = _rows_of(table, place)
    blocked = table.blockSignals(True)
    if place.current or len(rows):
        _choose(table, rows, table.records.row_of(place.current))
    table.blockSignals(blocked)
    if scroll:
        table.executeDelayedItemsLayout()
        moved = table.records.row_of(place.top) if place.scrolled else 0
        table.verticalScrollBar().setValue(moved if moved >= 0 else place.scrolled)
    elif len(rows) == 1:
        table.scrollTo(table.records.index(rows[0].start, table.first_column()))
    return sum(map(len, rows)) == len(place.chosen)


def _choose(table: "RowsView", rows: list[range], current: int) -> None:
    selection, model = QItemSelection(), table.records
    for one in rows:
        selection.select(model.index(one.start, 0), model.index(one.stop - 1, model.columnCount() - 1))
    if current < 0 and rows:
        current = rows[0].start
    if current >= 0:
        index = model.index(current, table.first_column())
        table.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
    table.selectionModel().select(selection, _ROWS)


def _rows_of(table: "RowsView", place: Place) -> list[range]:
    model = table.records
    if not place.chosen:
        return []
    if place.everything and len(place.chosen) > 1:
        return [range(model.rowCount())] if model.rowCount() else []
    if len(place.chosen) == 1:
        row = model.row_of(place.chosen[0])
        return [range(row, row + 1)] if row >= 0 else []
    return list(_stretches(model.ids(), set(place.chosen)))


def _stretches(ids: Iterable[int], wanted: Container[int]) -> Iterator[range]:
    """Yield the stretches of places whose ids are wanted, without a step of Python for each of a million."""
    flags = bytes(map(wanted.__contains__, ids))
    start = flags.find(1)
    while start >= 0:
        end = flags.find(0, start)
        end = len(flags) if end < 0 else end
        yield range(start, end)
        start = flags.find(1, end)
