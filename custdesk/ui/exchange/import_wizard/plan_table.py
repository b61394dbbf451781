"""The table of planned rows on the screen."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTableView

from custdesk.ui.exchange.import_wizard.plain_rows import prepare
from custdesk.ui.exchange.import_wizard.plan_model import LINE, NAME, VERDICT, PlanModel

_ROW_HEIGHT = 36
_WIDTHS = {VERDICT: 122, LINE: 64, NAME: 170}


class PlanTable(QTableView):
    """``chosen`` comes when another row is chosen; ``row()`` says which."""

    chosen = Signal()

    def __init__(self, model: PlanModel, name: str) -> None:
        super().__init__()
        self.setModel(model)
        prepare(self, name, _ROW_HEIGHT)
        head = self.horizontalHeader()
        head.setStretchLastSection(True)
        for column, width in _WIDTHS.items():
            head.resizeSection(column, width)
        self.selectionModel().currentRowChanged.connect(lambda *_places: self.chosen.emit())

    def row(self) -> int:
        """Return the place of the chosen row, or -1."""
        return self.currentIndex().row()

    def choose(self, place: int) -> None:
        """Choose the row at a place, if there is one."""
        if 0 <= place < self.model().rowCount():
            self.setCurrentIndex(self.model().index(place, VERDICT))
