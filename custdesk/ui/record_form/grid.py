"""Fields side by side as far as they fit; hidden ones leave no hole."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from custdesk.ui.theme import Space

_COLUMNS = 2


class FieldGrid(QWidget):
    """Fields in two columns, read line by line. A wide one takes a whole line."""

    def __init__(self) -> None:
        super().__init__()
        self._fields: list[tuple[QWidget, bool]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.L)
        self._grid.setVerticalSpacing(Space.M)
        # Holds the second half of a line with one field, so that all lines are halved at the same place.
        self._filler = QWidget(self)
        for column in range(_COLUMNS):
            self._grid.setColumnStretch(column, 1)

    def add(self, field: QWidget, *, wide: bool = False) -> None:
        self._fields.append((field, wide))
        field.setParent(self)
        self._lay_out([one for one, _wide in self._fields])

    def show_only(self, fields: Iterable[QWidget]) -> None:
        """Show these of the fields, in the order they were added."""
        wanted = list(fields)
        for field, _wide in self._fields:
            field.setVisible(field in wanted)
        self._lay_out(wanted)

    def _lay_out(self, shown: list[QWidget]) -> None:
        place = 0
        self._grid.removeWidget(self._filler)
        for field, wide in self._fields:
            self._grid.removeWidget(field)
            if field not in shown:
                continue
            if wide and place % _COLUMNS:
                place += 1
            line, column = divmod(place, _COLUMNS)
            self._grid.addWidget(field, line, column, 1, _COLUMNS if wide else 1, Qt.AlignmentFlag.AlignTop)
            place += _COLUMNS if wide else 1
        if place % _COLUMNS:
            self._grid.addWidget(self._filler, *divmod(place, _COLUMNS))
