"""The step in which each column gets its place."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from custdesk.ui.exchange.import_wizard.column_rows import ColumnRow
from custdesk.ui.exchange.import_wizard.columns_step import ColumnsStep
from custdesk.ui.exchange.import_wizard.wizard import ImportWizard
from tests.ui.exchange.import_shop import go_on, make_workbook

Open = Callable[[Path], ImportWizard]


@pytest.fixture
def step(wizard: ImportWizard, qtbot: QtBot) -> ColumnsStep:
    go_on(wizard, qtbot)
    return wizard.columns_step


def row_of(step: ColumnsStep, heading: str) -> ColumnRow:
    assert step.rows is not None
    return next(row for row in step.rows.rows if row.name == heading)


def choose(row: ColumnRow, code: str) -> None:
    row.box.set_code(code)
    row.box.activated.emit(row.box.currentIndex())


def test_each_column_shows_values_and_why_it_was_guessed(step: ColumnsStep):
    row = row_of(step, "Teléfono")
    assert row.box.currentText() == "Phone"
    assert row.samples.text().split("\n")[0] == "\u2066600111000\u2069"
    assert row.says.text() == "The heading says so."


def test_the_headings_of_groups_cannot_be_chosen(step: ColumnsStep):
    box = row_of(step, "Nombre").box
    model = box.model()
    groups = [
        model.index(place, 0).data()
        for place in range(model.rowCount())
        if model.flags(model.index(place, 0)) == Qt.ItemFlag.NoItemFlags
    ]
    assert groups[0] == "Name and numbers"
    assert len(groups) == 6


def test_what_the_person_chooses_counts(step: ColumnsStep):
    row = row_of(step, "Notas")
    choose(row, "tags")
    assert step.mapping.uses[5].field == "tags"
    assert row.says.text() == "You chose this."


def test_two_columns_for_one_value_are_warned_about(step: ColumnsStep):
    choose(row_of(step, "Notas"), "family_name")
    assert "Apellidos" in row_of(step, "Notas").says.text()
    choose(row_of(step, "Notas"), "phone")
    assert row_of(step, "Notas").says.text() == "You chose this."


def test_without_a_name_one_cannot_go_on(wizard: ImportWizard, step: ColumnsStep):
    choose(row_of(step, "Nombre"), "")
    assert wizard.foot.onwards.isEnabled()
    choose(row_of(step, "Apellidos"), "")
    assert not wizard.foot.onwards.isEnabled()
    assert "Choose the column with the names" in wizard.foot.doubt.text()


def test_an_order_of_dates_that_the_file_does_not_tell_is_asked(open_wizard: Open, tmp_path: Path, qtbot: QtBot):
    rows = (("Ana", "Gil", "03/04/1985"), ("Eva", "Rey", "05/06/1990"))
    path = make_workbook(tmp_path / "dates.xlsx", rows, ("Nombre", "Apellidos", "Fecha de nacimiento"))
    wizard = open_wizard(path)
    go_on(wizard, qtbot)
    choices = wizard.columns_step.choices
    assert "day or the month first" in choices.date_field.trouble()
    assert not wizard.foot.onwards.isEnabled()
    choices.date_order.setCurrentIndex(choices.date_order.findData("mdy"))
    choices.date_order.activated.emit(choices.date_order.currentIndex())
    assert wizard.columns_step.mapping.date_order == "mdy"
    assert wizard.foot.onwards.isEnabled()


def test_dates_that_tell_their_order_say_so(open_wizard: Open, tmp_path: Path, qtbot: QtBot):
    rows = (("Ana", "Gil", "23/04/1985"), ("Eva", "Rey", "05/06/1990"))
    path = make_workbook(tmp_path / "dates.xlsx", rows, ("Nombre", "Apellidos", "Fecha de nacimiento"))
    wizard = open_wizard(path)
    go_on(wizard, qtbot)
    assert not wizard.columns_step.choices.asks_for_date_order()
    assert wizard.columns_step.mapping.date_order == "dmy"


def test_dates_that_begin_with_the_year_ask_for_nothing(open_wizard: Open, tmp_path: Path, qtbot: QtBot):
    rows = (("Ana", "Gil", "1985-04-03"), ("Eva", "Rey", "1990-06-05"))
    path = make_workbook(tmp_path / "dates.xlsx", rows, ("Nombre", "Apellidos", "Fecha de nacimiento"))
    wizard = open_wizard(path)
    go_on(wizard, qtbot)
    choices = wizard.columns_step.choices
    assert not choices.date_field.isHidden()
    assert choices.date_order.isHidden()
    assert wizard.foot.onwards.isEnabled()


def test_without_dates_nothing_is_asked_about_them(step: ColumnsStep):
    assert step.choices.date_field.isHidden()
