"""What has a fixed height or width for the sake of its text grows with the size of text, at once."""

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHeaderView

_Wearer = TypeVar("_Wearer", bound=QObject)


class _TextSize(QObject):
    changed = Signal(float)


text_size = _TextSize()
"""``changed`` comes when the fonts of the application have their new sizes, and tells how many times the old ones."""


def keep_fitting(wearer: _Wearer, fit: Callable[[_Wearer], object]) -> None:
    """Call ``fit`` with ``wearer`` now, and again whenever the size of text has changed, as long as ``wearer`` lives.

    ``fit`` works on what it is given: if it held ``wearer`` itself, that would never go.
    """
    fit(wearer)
    _Fitting(wearer, fit)


def keep_widths_fitting(header: QHeaderView) -> None:
    """Let the columns under ``header`` grow with their texts, from the widths that they have."""
    _Columns(header)


def grow_widths(header: QHeaderView, times: float) -> None:
    """Make the columns under ``header`` so many times as wide."""
    for column in range(header.count()):
        if not header.isSectionHidden(column):
            header.resizeSection(column, round(header.sectionSize(column) * times))


class _Fitting(QObject):
    def __init__(self, wearer: QObject, fit: Callable[[Any], object]) -> None:
        super().__init__(wearer)
        self._fit = fit
        text_size.changed.connect(self._again)

    def _again(self, _times: float) -> None:
        self._fit(self.parent())


class _Columns(QObject):
    def __init__(self, header: QHeaderView) -> None:
        super().__init__(header)
        self._header = header
        text_size.changed.connect(self._again)

    def _again(self, times: float) -> None:
        grow_widths(self._header, times)
