"""One column that could be put back: a tick, and what it would change."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from custdesk.history.model import ColumnPlan, Standing
from custdesk.ui.audit.sentences import label
from custdesk.ui.history.words import column_words
from custdesk.ui.local_form import LocalForm
from custdesk.ui.theme import Space
from custdesk.ui.widgets import words
from custdesk.ui.widgets.labels import look

translate = QCoreApplication.translate


class ColumnRow(QWidget):
    """Ticked at first unless somebody changed the value since; what cannot be put back says why."""

    def __init__(self, plan: ColumnPlan, form: LocalForm, *, ticked: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plan = plan
        self.tick = QCheckBox(label(plan.column))
        self.tick.setChecked(ticked and plan.standing is Standing.READY)
        self.tick.setEnabled(plan.possible)
        self.says = words(column_words(plan, form), muted=plan.standing is not Standing.CONFLICT)
        if plan.standing is Standing.CONFLICT:
            look(self.says, "doubt")
        self.says.setIndent(Space.XL + Space.XS)
        self.tick.setAccessibleDescription(self.says.text())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.XS, 0, Space.S)
        column.setSpacing(0)
        column.addWidget(self.tick)
        column.addWidget(self.says)

    @property
    def ticked(self) -> bool:
        return self.tick.isChecked()
