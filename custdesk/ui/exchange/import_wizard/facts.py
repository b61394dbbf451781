"""Names with their values, and remarks: their labels are used again for the next row, which is told at once so.

A label that is new costs ten times what another text in an old one does, for its look is worked out anew.
"""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from custdesk.ui.customers.value_label import ValueLabel
from custdesk.ui.theme import Space
from custdesk.ui.widgets import Picture, SectionHeading, small, words
from custdesk.ui.widgets.labels import look


class Fact(NamedTuple):
    """A name with its values; the one at the place ``strong`` stands out."""

    name: str
    values: tuple[str, ...]
    strong: int = -1


class Facts(QWidget):
    """Facts under a heading, each with ``width`` values side by side. Takes no room while there are none."""

    def __init__(self, heading: str, width: int = 1) -> None:
        super().__init__()
        self._captions = [small() for _place in range(width)] if width > 1 else []
        self._lines: list[tuple[QLabel, list[QLabel]]] = []
        self._width = width
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(Space.M)
        self._grid.setVerticalSpacing(Space.XS)
        self._grid.setColumnStretch(0, 2)
        for place in range(width):
            self._grid.setColumnStretch(place + 1, 3)
        for place, caption in enumerate(self._captions, start=1):
            self._grid.addWidget(caption, 0, place)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(SectionHeading(heading))
        column.addLayout(self._grid)

    def show_facts(self, facts: Sequence[Fact], captions: Sequence[str] = ()) -> None:
        """Show these in the place of those that were shown."""
        for label, caption in zip(self._captions, captions, strict=False):
            label.setText(caption)
        while len(self._lines) < len(facts):
            self._add_line()
        for place, (name, values) in enumerate(self._lines):
            shown = place < len(facts)
            if shown:
                self._fill(name, values, facts[place])
            for label in (name, *values):
                label.setVisible(shown)
        self.setVisible(bool(facts))

    def _fill(self, name: QLabel, values: Sequence[QLabel], fact: Fact) -> None:
        name.setText(fact.name)
        for place, (label, text) in enumerate(zip(values, fact.values, strict=True)):
            label.setText(text)
            look(label, "strong" if place == fact.strong else "")

    def _add_line(self) -> None:
        row = self._grid.rowCount()
        name, values = words(muted=True), [ValueLabel("") for _place in range(self._width)]
        for column, label in enumerate((name, *values)):
            self._grid.addWidget(label, row, column, Qt.AlignmentFlag.AlignTop)
        self._lines.append((name, list(values)))


class Remark(NamedTuple):
    """A sentence with the icon before it, the ink of both, and the look of the sentence."""

    text: str
    icon: str
    ink: str
    look: str = ""


class Remarks(QWidget):
    """Remarks one below the other, under a heading if there is one. Takes no room while there are none."""

    def __init__(self, heading: str = "") -> None:
        super().__init__()
        self._lines: list[tuple[Picture, QLabel]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.S)
        if heading:
            self._column.addWidget(SectionHeading(heading))

    def show_remarks(self, remarks: Sequence[Remark]) -> None:
        """Show these in the place of those that were shown."""
        while len(self._lines) < len(remarks):
            self._add_line()
        for place, (picture, label) in enumerate(self._lines):
            shown = remarks[place] if place < len(remarks) else Remark("", "", "")
            picture.show_icon(shown.icon, shown.ink or "text")
            label.setText(shown.text)
            look(label, shown.look)
            label.setVisible(bool(shown.text))
        self.setVisible(bool(remarks))

    def _add_line(self) -> None:
        picture, label = Picture(), words()
        line = QHBoxLayout()
        line.setSpacing(Space.S)
        line.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(label, 1)
        self._column.addLayout(line)
        self._lines.append((picture, label))
