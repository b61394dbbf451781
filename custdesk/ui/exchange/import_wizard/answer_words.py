"""Which words of a column mean yes and which mean no, to look at and to correct."""

import re
from collections.abc import Iterable, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from custdesk.exchange.mapping.answers import says_nothing, word_of
from custdesk.exchange.mapping.model import ColumnUse
from custdesk.ui.exchange.import_wizard.cells import apart
from custdesk.ui.theme import Space
from custdesk.ui.widgets import Field, TextBox, small

translate = QCoreApplication.translate
_APART: Final = re.compile(r"\s*[,،;؛]\s*")
_MOST_TOLD: Final = 12


class AnswerWords(QWidget):
    """The words of one column, of which ``words`` stand in the file. ``changed`` comes with each word."""

    changed = Signal()

    def __init__(self, use: ColumnUse, name: str, words: Sequence[str]) -> None:
        super().__init__()
        self._words = words
        self.yes, self.no = TextBox(), TextBox()
        self.yes.setText(_joined(use.yes))
        self.no.setText(_joined(use.no))
        self.empty = QCheckBox(translate("Import", "An empty cell means no"))
        self.empty.setChecked("" in use.no)
        # Who is silent asked for nothing to stop, and agreed to nothing.
        self.empty.setVisible(use.field.startswith("allow."))
        self.neither = small()
        self._lay_out(name)
        self._tell()
        self.yes.textEdited.connect(self._take)
        self.no.textEdited.connect(self._take)
        self.empty.clicked.connect(self._take)

    def chosen(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Return the words for yes and those for no; an empty text stands for the empty cell."""
        no = _apart(self.no.text())
        return _apart(self.yes.text()), (*no, "") if self.empty.isChecked() else no

    def _take(self) -> None:
        self._tell()
        self.changed.emit()

    def _tell(self) -> None:
        yes, no = self.chosen()
        known = {word_of(word) for word in (*yes, *no)}
        left = [word for word in self._words if word_of(word) not in known and not says_nothing(word_of(word))]
        twice = {word_of(word) for word in yes} & {word_of(word) for word in no}
        if twice:
            text = translate("Import", "These words mean both; they are taken for a yes: {words}")
            self.neither.setText(text.format(words=_listed(sorted(twice))))
        elif left:
            text = translate("Import", "Told row by row, because they mean neither: {words}")
            self.neither.setText(text.format(words=_listed(left)))
        self.neither.setVisible(bool(twice or left))

    def _lay_out(self, name: str) -> None:
        yes = Field(translate("Import", "Words that mean yes"), self.yes)
        no = Field(translate("Import", "Words that mean no"), self.no)
        for box, text in (
            (self.yes, translate("Import", "Words that mean yes in {column}")),
            (self.no, translate("Import", "Words that mean no in {column}")),
            (self.empty, translate("Import", "An empty cell means no in {column}")),
        ):
            box.setAccessibleName(text.format(column=apart(name)))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, Space.S)
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(Space.XS)
        grid.addWidget(yes, 0, 0)
        grid.addWidget(no, 0, 1)
        grid.addWidget(self.empty, 1, 1)
        grid.addWidget(self.neither, 2, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)


def _joined(words: Iterable[str]) -> str:
    return ", ".join(filter(None, words))


def _apart(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(word for word in _APART.split(text.strip()) if word))


def _listed(words: Sequence[str]) -> str:
    shown = [apart(word) for word in words[:_MOST_TOLD]]
    return QLocale().createSeparatedList(shown + (["…"] if len(words) > _MOST_TOLD else []))
