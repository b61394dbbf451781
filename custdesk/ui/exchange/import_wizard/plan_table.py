"""The table of planned rows on the screen."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QTableView

from custdesk.ui.exchange.import_wizard.plain_rows import prepare
from custdesk.ui.exchange.import_wizard.plan_model import LINE, NAME, VERDICT, PlanModel
from custdesk.ui.theme import grown

_ROW_HEIGHT = 36
_WIDTHS = {VERDICT: 132, LINE: 64, NAME: 170}


class PlanTable(QTableView):
    """``chosen`` comes when another row is chosen, ``opened`` when its cells are to be mended (double click, F2).

    ``line()`` says which row it is.
    """

    chosen = Signal()
    opened = Signal()

    def __init__(self, model: PlanModel, name: str) -> None:
        super().__init__()
        self._plan = model
        self.setModel(model)
        prepare(self, name, _ROW_HEIGHT)
        head = self.horizontalHeader()
        head.setStretchLastSection(True)
        for column, width in _WIDTHS.items():
            head.resizeSection(column, grown(width))
        self.doubleClicked.connect(lambda _index: self.opened.emit())
        self.selectionModel().currentRowChanged.connect(lambda *_places: self.chosen.emit())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F2 and self.line():
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def line(self) -> int:
        """Return the line in the file of the chosen row, or 0."""
        place = self.currentIndex().row()
        return self._plan.line(place) if 0 <= place < self._plan.rowCount() else 0

    def choose(self, line: int) -> None:
        """Choose the row of a line, or the next one that is shown."""
        place = self._plan.place(line)
        if place >= 0:
            self.setCurrentIndex(self._plan.index(place, VERDICT))
