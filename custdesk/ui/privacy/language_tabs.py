"""One form for each language of the program, in tabs."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QTabWidget, QWidget

from custdesk.ui.consent.texts import direction_of
from custdesk.ui.growing import keep_fitting
from custdesk.ui.languages import LANGUAGES
from custdesk.ui.widgets import scrolling

Form = TypeVar("Form", bound=QWidget)
_LINES = 4
_FRAME = 12


class LanguageTabs(QTabWidget, Generic[Form]):
    """``forms`` by language, in the direction of that language."""

    def __init__(self, make: Callable[[str], Form], first: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDocumentMode(True)
        self.tabBar().setDrawBase(False)
        self.forms = {code: make(code) for code in LANGUAGES}
        for code, form in self.forms.items():
            self.addTab(scrolling(form, sideways=True), LANGUAGES[code].native)
        self.setCurrentIndex(list(LANGUAGES).index(first) if first in LANGUAGES else 0)


def text_area(language: str, text: str) -> QPlainTextEdit:
    """Return a box of some lines in the direction of ``language``; Tab goes on to the next one."""
    box = QPlainTextEdit(text)
    box.setLayoutDirection(direction_of(language))
    option = box.document().defaultTextOption()
    option.setTextDirection(direction_of(language))
    rtl = direction_of(language) is Qt.LayoutDirection.RightToLeft
    edge = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
    option.setAlignment(edge | Qt.AlignmentFlag.AlignAbsolute)
    box.document().setDefaultTextOption(option)
    box.setTabChangesFocus(True)
    keep_fitting(box, _fit_lines)
    return box


def _fit_lines(box: QPlainTextEdit) -> None:
    margins = 2 * int(box.document().documentMargin()) + _FRAME
    box.setFixedHeight(_LINES * box.fontMetrics().lineSpacing() + margins)
