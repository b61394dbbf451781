"""What is decided once for a whole file: country, language, order of dates, decimal sign, persons or companies."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QWidget

from custdesk.exchange.mapping.deciding import dates_of
from custdesk.exchange.mapping.fields import DATES
from custdesk.exchange.mapping.model import Mapping
from custdesk.exchange.mapping.recalling import SAME_ORDER
from custdesk.exchange.reading.model import Table
from custdesk.ui.exchange.import_wizard.cells import left_to_right
from custdesk.ui.languages import LANGUAGES
from custdesk.ui.local_form import LocalForm, problem_text
from custdesk.ui.record_form.editors import CalmComboBox
from custdesk.ui.theme import Space, grown
from custdesk.ui.widgets import Field
from custdesk.ui.widgets.labels import look

translate = QCoreApplication.translate
_ALL_BESIDE, _ROOM = 900, 960
"""Pixels that all choices need beside each other, and that the narrowest window has."""


class FileChoices(QFrame):
    """``changed`` comes with each choice; :meth:`applied` puts the choices into a mapping."""

    changed = Signal()

    def __init__(self, form: LocalForm) -> None:
        super().__init__()
        look(self, "card")
        self._form = form
        self._order_chosen = self._as_before = False
        self.country, self.language, self.date_order, self.decimal, self.companies = (_box() for _choice in range(5))
        self._lay_out()
        self.date_order.activated.connect(self._remember_order)
        for box in (self.country, self.language, self.date_order, self.decimal, self.companies):
            box.activated.connect(self.changed)

    def show_mapping(self, mapping: Mapping) -> None:
        """Show what a mapping says; what was chosen before is forgotten."""
        _fill(self.country, self._form.countries(), mapping.country)
        _fill(self.language, {code: language.native for code, language in LANGUAGES.items()}, mapping.language)
        _fill(self.date_order, _date_orders(), mapping.date_order)
        _fill(self.decimal, _decimals(), mapping.decimal)
        kinds = {"": translate("Import", "Persons"), "yes": translate("Import", "Companies")}
        _fill(self.companies, kinds, "yes" if mapping.companies else "")
        # What was answered for such a file before is not asked again.
        self._order_chosen = self._as_before = any(use.reason == SAME_ORDER for use in mapping.uses)

    def applied(self, mapping: Mapping) -> Mapping:
        """Return ``mapping`` with what is chosen here."""
        return replace(
            mapping,
            country=str(self.country.currentData() or ""),
            language=str(self.language.currentData()),
            date_order=str(self.date_order.currentData() or ""),
            decimal=str(self.decimal.currentData()),
            companies=bool(self.companies.currentData()),
        )

    def show_dates_of(self, mapping: Mapping, table: Table) -> None:
        """Show what the dates of the file say about their order; nothing where no column holds dates."""
        columns = [use.index for use in mapping.uses if use.field in DATES]
        self.date_field.setVisible(bool(columns))
        found = dates_of(table, columns)
        told = problem_text(found.evidence, dict(found.values)) if columns else ""
        if found.ambiguous and self._as_before:
            told = translate("mapping", SAME_ORDER)
        # Dates that begin with the year are read so whatever is chosen here.
        self.date_order.setVisible(found.ambiguous or found.order in ("dmy", "mdy"))
        self._ask(wanted=bool(columns) and found.ambiguous)
        self.date_field.clear()
        self.date_field.set_hint(told)
        if self.asks_for_date_order():
            self.date_field.say(told, "doubt")

    def asks_for_date_order(self) -> bool:
        """Return whether the order of dates is wanted and not chosen yet."""
        return self.date_field.isVisibleTo(self) and not self.date_order.currentData()

    def _ask(self, *, wanted: bool) -> None:
        """Leave the order of dates open where the file does not tell it, until the person has chosen."""
        if wanted and not self._order_chosen and self.date_order.findData("") < 0:
            self.date_order.insertItem(0, translate("Import", "Choose …"), "")
            self.date_order.setCurrentIndex(0)

    def _remember_order(self) -> None:
        self._order_chosen, self._as_before = bool(self.date_order.currentData()), False

    def _lay_out(self) -> None:
        self.date_field = Field(translate("Import", "Dates are written"), self.date_order)
        fields: tuple[QWidget, ...] = (
            Field(translate("Import", "Country of phones and postcodes"), self.country),
            Field(translate("Import", "Language of the words"), self.language),
            Field(translate("Import", "Decimal sign"), self.decimal),
            Field(translate("Import", "The rows are"), self.companies),
        )
        grid = QGridLayout(self)
        grid.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(Space.S)
        across = len(fields) if grown(_ALL_BESIDE) <= _ROOM else len(fields) // 2
        for place, field in enumerate(fields):
            grid.addWidget(field, 1 + place // across, place % across)
            grid.setColumnStretch(place % across, 1)
        # What may have to be answered stands on top.
        grid.addWidget(self.date_field, 0, 0, 1, 2)


def _box() -> CalmComboBox:
    box = CalmComboBox()
    # The longest name of a country would make the window wider than the screen.
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(12)
    return box


def _fill(box: QComboBox, entries: dict[str, str], chosen: str) -> None:
    box.clear()
    if chosen not in entries:
        box.addItem(chosen or "–", chosen)
    for value, text in entries.items():
        box.addItem(text, value)
    box.setCurrentIndex(box.findData(chosen))


def _decimals() -> dict[str, str]:
    return {
        "": translate("Import", "As each number shows"),
        ",": translate("Import", "Comma: {example}").format(example=left_to_right("1.234,56")),
        ".": translate("Import", "Point: {example}").format(example=left_to_right("1,234.56")),
    }


def _date_orders() -> dict[str, str]:
    return {
        "dmy": translate("Import", "Day, month, year: {example}").format(example=left_to_right("31/12/1990")),
        "mdy": translate("Import", "Month, day, year: {example}").format(example=left_to_right("12/31/1990")),
        "ymd": translate("Import", "Year, month, day: {example}").format(example=left_to_right("1990-12-31")),
    }
