"""The Tab key goes through a form as one reads it, whatever was made first."""

from collections.abc import Iterator
from itertools import pairwise
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QLayout, QLayoutItem, QScrollArea, QTabWidget, QWidget
from shiboken6 import isValid


def tab_as_one_reads(form: QWidget) -> None:
    """Let the Tab key go through what ``form`` holds from top to bottom and along each line; it is in its window."""
    for before, after in pairwise(_stops(form)):
        QWidget.setTabOrder(before, after)


def stops_as_one_reads(form: QWidget) -> list[QWidget]:
    """Return what the Tab key can stop at in ``form`` now, from top to bottom and along each line."""
    return [stop for stop in _stops(form) if stop.isVisibleTo(form) and stop.isEnabledTo(form)]


class DialogAsOneReads(QDialog):
    """A dialog in which the Tab key goes round from top to bottom.

    By the chain of Qt it would come from the last button to one in the middle: a box of buttons, and whatever else
    hands its focus on, is a stop there, too, and stands wherever it was made.
    """

    def focusNextPrevChild(self, next: bool) -> bool:
        stops = stops_as_one_reads(self)
        if (here := self.focusWidget()) not in stops:
            return super().focusNextPrevChild(next)
        place = (stops.index(here) + (1 if next else -1)) % len(stops)
        stops[place].setFocus(Qt.FocusReason.TabFocusReason if next else Qt.FocusReason.BacktabFocusReason)
        return True


def begin_at_the_top(form: QWidget) -> None:
    """Give the focus to the first thing in ``form`` that can be filled in or pressed, unless something has it."""
    first = next((stop for stop in _stops(form) if not isinstance(stop, QScrollArea) and stop.isEnabledTo(form)), None)
    if form.focusWidget() is None and first is not None:
        first.setFocus()


def _stops(widget: QWidget) -> Iterator[QWidget]:
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
        yield widget
    if isinstance(widget, QScrollArea):
        if (inner := widget.widget()) is not None:
            yield from _stops(inner)
    elif isinstance(widget, QTabWidget):
        yield from _stops(widget.tabBar())
        for place in range(widget.count()):
            if (page := widget.widget(place)) is not None:
                yield from _stops(page)
    elif (layout := widget.layout()) is not None:
        yield from _stops_in(layout)


def _stops_in(layout: QLayout) -> Iterator[QWidget]:
    for item in _items(layout):
        if not isValid(item):  # the place of one that is gone was given to another, and Python still knows the first
            continue
        if (widget := item.widget()) is not None:
            yield from _stops(widget)
        elif (inner := item.layout()) is not None:
            yield from _stops_in(inner)


def _items(layout: QLayout) -> list[QLayoutItem]:
    """Return what a layout holds as it stands there; a grid is filled in any order."""
    places = list(range(layout.count()))
    if isinstance(layout, QGridLayout):
        places.sort(key=lambda place: _corner(layout, place))
    return [item for place in places if (item := layout.itemAt(place)) is not None]


def _corner(grid: QGridLayout, place: int) -> tuple[int, int]:
    row, column, *_spans = cast("tuple[int, int, int, int]", grid.getItemPosition(place))
    return row, column
