"""The second step: what each column means."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout

from custdesk.exchange.mapping.model import Mapping
from custdesk.exchange.reading.model import FileReading
from custdesk.ui.exchange.import_wizard.column_rows import ColumnRows
from custdesk.ui.exchange.import_wizard.field_choice import NAMES
from custdesk.ui.exchange.import_wizard.file_choices import FileChoices
from custdesk.ui.exchange.import_wizard.step import Step
from custdesk.ui.local_form import LocalForm
from custdesk.ui.theme import Space
from custdesk.ui.widgets.labels import look

translate = QCoreApplication.translate


class ColumnsStep(Step):
    """``mapping`` is what is chosen now."""

    def __init__(self, form: LocalForm) -> None:
        super().__init__()
        self._form = form
        self._reading: FileReading | None = None
        self.mapping = Mapping(uses=())
        self.choices = FileChoices(self.mapping, form)
        self.rows: ColumnRows | None = None
        self.area = QScrollArea()
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setAccessibleName(translate("Import", "The columns of the file"))
        self._column = QVBoxLayout(self)
        self._lay_out()

    def heading(self) -> str:
        return translate("Import", "The columns")

    def explanation(self) -> str:
        return translate(
            "Import", "Each column was given a place by its heading and its values. Correct what is not right."
        )

    def why_not(self) -> str:
        if not any(use.field in NAMES for use in self.mapping.uses):
            return translate(
                "Import", "Choose the column with the names: whole name, given or family name, or company."
            )
        if self.choices.asks_for_date_order():
            return translate("Import", "Choose in which order the dates are written.")
        return ""

    def begin(self) -> None:
        if self.choices.asks_for_date_order():
            self.choices.date_order.setFocus()
        elif self.rows is not None and self.rows.rows:
            self.rows.rows[0].box.setFocus()

    def fits(self, reading: FileReading) -> bool:
        """Return whether what was chosen here was chosen for the same columns."""
        old = self._reading
        return old is not None and (old.name, old.table.sheet, old.table.headings) == (
            reading.name,
            reading.table.sheet,
            reading.table.headings,
        )

    def show_mapping(self, reading: FileReading, mapping: Mapping) -> None:
        """Show the columns of a file and what they are taken for."""
        self._reading, self.mapping = reading, mapping
        old = self.choices
        self.choices = FileChoices(mapping, self._form)
        self.choices.changed.connect(self._take)
        self._column.replaceWidget(old, self.choices)
        old.deleteLater()
        self.rows = ColumnRows(reading.table, mapping.uses)
        self.rows.changed.connect(self._take)
        self.area.setWidget(self.rows)
        self._take()

    def _take(self) -> None:
        if self.rows is None or self._reading is None:
            return
        self.mapping = self.choices.applied(replace(self.mapping, uses=self.rows.uses()))
        self.choices.show_dates_of(self.mapping, self._reading.table)
        self.changed.emit()

    def _lay_out(self) -> None:
        card = QFrame()
        look(card, "card")
        inner = QVBoxLayout(card)
        inner.setContentsMargins(1, 1, 1, 1)
        inner.setSpacing(0)
        inner.addWidget(self.area, 1)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.M)
        self._column.addWidget(self.choices)
        self._column.addWidget(card, 1)

