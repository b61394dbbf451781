"""How somebody arranged a list: which columns in which order, how wide, sorted by what."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QHeaderView

from custdesk.ui.record_table.model import RecordTableModel, Sorting
from custdesk.ui.theme import grown, shrunk

NARROWEST, WIDEST = 48, 900


def shown_columns(header: QHeaderView, model: RecordTableModel) -> list[str]:
    """Return the keys of the columns on the screen, in their order there."""
    places = [header.logicalIndex(visual) for visual in range(header.count())]
    return [model.columns[place].key for place in places if not header.isSectionHidden(place)]


def arrange(header: QHeaderView, model: RecordTableModel, arrangement: Mapping[str, Any]) -> None:
    """Set columns, widths and sort as ``arrangement`` has them; what it lacks or misstates stays as declared."""
    places = {column.key: place for place, column in enumerate(model.columns)}
    kept = arrangement.get("columns")
    keys = [key for key in kept if key in places] if isinstance(kept, list) else []
    keys = keys or [column.key for column in model.columns if column.shown]
    for visual, key in enumerate(keys):
        header.moveSection(header.visualIndex(places[key]), visual)
    widths = arrangement.get("widths")
    for key, place in places.items():
        header.setSectionHidden(place, key not in keys)
        width = widths.get(key) if isinstance(widths, Mapping) else None
        fits = isinstance(width, int) and NARROWEST <= width <= WIDEST
        header.resizeSection(place, grown(width if fits and width else model.columns[place].width))
    sorting = _sorting(model, arrangement.get("sort"))
    if sorting:
        model.set_sorting(sorting)


def arrangement(header: QHeaderView, model: RecordTableModel) -> dict[str, Any]:
    """Return columns, widths and sort for :func:`arrange`."""
    shown = shown_columns(header, model)
    widths = {
        column.key: shrunk(header.sectionSize(place))
        for place, column in enumerate(model.columns)
        if column.key in shown
    }
    # The last column is as wide as the room there is, which nobody chose.
    widths.pop(shown[-1], None)
    return {"columns": shown, "widths": widths, "sort": [list(one) for one in model.sorting]}


def _sorting(model: RecordTableModel, kept: object) -> Sorting:
    sortable = {column.key for column in model.columns if column.sortable}
    pairs = [tuple(one) for one in kept if isinstance(one, (list, tuple))] if isinstance(kept, (list, tuple)) else []
    sorting = {str(one[0]): one[1] is True for one in pairs if len(one) == 2 and one[0] in sortable}
    return tuple(sorting.items())
