"""What has a fixed height or width for the sake of its text grows with the size of text, at once."""

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

_Wearer = TypeVar("_Wearer", bound=QObject)


class _TextSize(QObject):
    changed = Signal()


text_size = _TextSize()
"""``changed`` comes when the fonts of the application have their new sizes."""


def keep_fitting(wearer: _Wearer, fit: Callable[[_Wearer], object]) -> None:
    """Call ``fit`` with ``wearer`` now, and again whenever the size of text has changed, as long as ``wearer`` lives.

    ``fit`` works on what it is given: if it held ``wearer`` itself, that would never go.
    """
    fit(wearer)
    _Fitting(wearer, fit)


class _Fitting(QObject):
    def __init__(self, wearer: QObject, fit: Callable[[Any], object]) -> None:
        super().__init__(wearer)
        self._fit = fit
        text_size.changed.connect(self._again)

    def _again(self) -> None:
        self._fit(self.parent())
