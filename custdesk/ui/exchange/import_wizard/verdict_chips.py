"""How many rows there are of each verdict; choosing one shows these rows alone."""

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QToolButton, QWidget

from custdesk.exchange.importing.model import Plan, Verdict
from custdesk.ui import icons
from custdesk.ui.exchange.import_wizard.verdicts import SIGNS
from custdesk.ui.widgets.flow import FlowLayout

translate = QCoreApplication.translate


class VerdictChips(QWidget):
    """``chosen`` carries the verdict to show, or ``None`` for all rows."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self.chips: dict[Verdict | None, QToolButton] = {}
        flow = FlowLayout(self)
        for verdict in (None, *Verdict):
            self.chips[verdict] = self._chip(verdict)
            flow.addWidget(self.chips[verdict])
        self._group.buttonClicked.connect(self._choose)

    def show_plan(self, plan: Plan) -> None:
        """Count the rows of a plan."""
        counts = plan.counts()
        for verdict, chip in self.chips.items():
            count = sum(counts.values()) if verdict is None else counts[verdict]
            word = translate("Import", "All") if verdict is None else SIGNS[verdict].text()
            chip.setText(translate("Import", "{word} {count}").format(word=word, count=QLocale().toString(count)))
            chip.setEnabled(verdict is None or count > 0)
        # Only some ways to import leave rows out by themselves.
        self.chips[Verdict.LEFT_OUT].setVisible(counts[Verdict.LEFT_OUT] > 0)

    def check(self, verdict: Verdict | None) -> None:
        """Mark the verdict that is shown."""
        self.chips[verdict].setChecked(True)

    def _choose(self, chip: QAbstractButton) -> None:
        self.chosen.emit(next(verdict for verdict, known in self.chips.items() if known is chip))

    def _chip(self, verdict: Verdict | None) -> QToolButton:
        chip = QToolButton()
        chip.setCheckable(True)
        chip.setChecked(verdict is None)
        chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        if verdict is not None:
            icons.dress(chip, SIGNS[verdict].icon, SIGNS[verdict].ink)
        chip.setAccessibleDescription(translate("Import", "Filter of the rows"))
        self._group.addButton(chip)
        return chip
