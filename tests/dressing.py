"""Each test of a window has a theme of its own, and Qt dresses every widget anew for a style sheet that it has already.

That takes longer the more widgets there are, up to two seconds for a test, so it is asked only for what is new.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication


@contextmanager
def dressed_once() -> Iterator[None]:
    """Leave out what would give the application the style, palette or style sheet that it has."""
    if QApplication.setStyle.__module__ == __name__:  # another part of the tests asked for it already
        yield
        return
    set_style, set_palette, set_sheet = QApplication.setStyle, QApplication.setPalette, QApplication.setStyleSheet
    styled: list[Any] = []

    def style(app: QApplication, wanted: Any) -> None:
        # There is but one style, and the style sheet hides it.
        if not styled:
            set_style(wanted)
            styled.append(wanted)

    def palette(app: QApplication, wanted: QPalette) -> None:
        if QApplication.palette() != wanted:
            set_palette(wanted)

    def sheet(app: QApplication, wanted: str) -> None:
        if app.styleSheet() != wanted:
            set_sheet(app, wanted)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(QApplication, "setStyle", style)
        patch.setattr(QApplication, "setPalette", palette)
        patch.setattr(QApplication, "setStyleSheet", sheet)
        yield
