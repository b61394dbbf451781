"""What has a fixed height or width for the sake of its text grows with the size of text."""

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHeaderView

_Wearer = TypeVar("_Wearer", bound=QObject)


class _TextSize(QObject):
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.factor = 1.0


text_size = _TextSize()
"""``factor`` is how many times text is as large as normal text. ``changed`` comes when what is seen has its new fonts,
and again when everything has."""


class Growth:
    """How much something has to grow since it was asked last."""

    def __init__(self) -> None:
        self._factor = text_size.factor

    def times(self) -> float:
        """Return how many times the present size of text is the one that was in force when this was asked last."""
        before, self._factor = self._factor, text_size.factor
        return self._factor / before


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
    if times == 1:
        return
    # All are asked first: after a change a header measures every row of columns that fit their texts.
    shown = [column for column in range(header.count()) if not header.isSectionHidden(column)]
    for column, width in [(column, header.sectionSize(column)) for column in shown]:
        header.resizeSection(column, round(width * times))


class _Fitting(QObject):
    def __init__(self, wearer: QObject, fit: Callable[[Any], object]) -> None:
        super().__init__(wearer)
        self._fit = fit
        text_size.changed.connect(self._again)

    def _again(self) -> None:
        self._fit(self.parent())


class _Columns(QObject):
    def __init__(self, header: QHeaderView) -> None:
        super().__init__(header)
        self._header = header
        self._growth = Growth()
        text_size.changed.connect(self._again)

    def _again(self) -> None:
        grow_widths(self._header, self._growth.times())
