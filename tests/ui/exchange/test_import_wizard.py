"""A file goes through the wizard, from the choice of the file to the customers."""

from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from custdesk.customers.model import ListQuery
from custdesk.exchange.importing.model import Verdict
from custdesk.ui.exchange.import_wizard import leaving
from custdesk.ui.exchange.import_wizard.wizard import ImportWizard
from custdesk.ui.page import PageContext
from tests.ui.exchange.import_shop import (
    CHANGED,
    HEADINGS,
    LOOKALIKE,
    NEW,
    REFUSED,
    ROWS,
    at_rest,
    go_on,
    make_workbook,
)

Open = Callable[[Path], ImportWizard]


def names(context: PageContext) -> list[str]:
    return sorted(row.customer.name for row in context.services.customers.page(ListQuery()).rows)


def press_enter(wizard: ImportWizard, qtbot: QtBot) -> None:
    """Press Enter where the cursor is."""
    qtbot.keyClick(wizard.focusWidget() or wizard, Qt.Key.Key_Return)


def choose_line(wizard: ImportWizard, line: int) -> None:
    wizard.plan_step.table.choose(line)


def test_the_whole_way_goes_by_the_keyboard(context: PageContext, wizard: ImportWizard, qtbot: QtBot):
    for _ in range(3):
        press_enter(wizard, qtbot)
        at_rest(wizard, qtbot)
    assert wizard.step is wizard.apply_step
    with qtbot.waitSignals([wizard.imported, context.changed.records_changed], timeout=30_000):
        press_enter(wizard, qtbot)
    at_rest(wizard, qtbot)
    assert wizard.apply_step.result is not None
    assert wizard.apply_step.result.counts == dict.fromkeys(Verdict, 1) | {Verdict.LEFT_OUT: 0}
    assert "Nuria Vidal" in names(context)
    with qtbot.waitSignal(wizard.accepted):
        press_enter(wizard, qtbot)


def test_each_step_begins_with_the_cursor_where_one_starts(looked_at: ImportWizard, qtbot: QtBot):
    assert looked_at.focusWidget() is looked_at.file_step.table
    go_on(looked_at, qtbot)
    assert looked_at.columns_step.rows is not None
    assert looked_at.focusWidget() is looked_at.columns_step.rows.rows[0].box
    go_on(looked_at, qtbot)
    assert looked_at.focusWidget() is looked_at.plan_step.table


def test_the_file_is_told_in_words(looked_at: ImportWizard):
    step = looked_at.file_step
    assert step.file_name.text() == "\u2066clientes.xlsx\u2069"
    assert step.facts.text().startswith("\u2068Excel workbook (.xlsx)\u2069 · ")
    assert [step.table.sample.headerData(column, Qt.Orientation.Horizontal) for column in (0, 1)] == ["Row", "Nombre"]
    assert step.table.sample.rowCount() == len(ROWS)
    assert step.heading_row.value() == 1


def test_a_hidden_sheet_is_marked_and_can_be_chosen(open_to_look: Open, tmp_path: Path, qtbot: QtBot):
    wizard = open_to_look(make_workbook(tmp_path / "dos.xlsx", hidden="Antiguos"))
    step = wizard.file_step
    assert [step.sheet.itemText(place) for place in range(2)] == ["Clientes", "\u2068Antiguos\u2069 (hidden sheet)"]
    assert not step.sheet.itemIcon(1).isNull()
    assert any("idden" in text for text in step.notices.texts)
    step.sheet.setCurrentIndex(1)
    step.sheet.activated.emit(1)
    at_rest(wizard, qtbot)
    assert step.reading is not None
    assert step.reading.chosen_sheet == "Antiguos"
    assert step.table.sample.index(0, 1).data() == "Antiguo Cliente"


def test_another_row_of_headings_reads_the_file_again(looked_at: ImportWizard, qtbot: QtBot):
    looked_at.file_step.heading_row.setValue(0)
    at_rest(looked_at, qtbot)
    assert looked_at.file_step.heading_row.text() == "No headings"
    assert looked_at.file_step.table.sample.rowCount() == len(ROWS) + 1


def test_a_text_file_offers_its_letters(open_to_look: Open, tmp_path: Path, qtbot: QtBot):
    path = tmp_path / "pelates.csv"
    path.write_bytes("Όνομα;Επώνυμο;Κινητό\nΜαρία;Παππά;6912345678\n".encode("cp1253"))
    wizard = open_to_look(path)
    step = wizard.file_step
    assert "\u2068Greek (Windows-1253)\u2069 · \u2068separated by semicolons\u2069" in step.facts.text()
    assert step.sheet_field.isHidden()
    step.encoding.setCurrentIndex(step.encoding.findData("cp1252"))
    step.encoding.activated.emit(step.encoding.currentIndex())
    at_rest(wizard, qtbot)
    assert "Western European" in step.facts.text()
    assert "Μαρία" not in step.table.sample.index(0, 1).data()


def test_a_file_that_cannot_be_read_says_so_and_can_be_tried_again(open_to_look: Open, tmp_path: Path, qtbot: QtBot):
    path = tmp_path / "clientes.xlsx"
    wizard = open_to_look(path)
    assert "clientes.xlsx cannot be read" in wizard.foot.trouble.text()
    assert not wizard.foot.onwards.isEnabled()
    make_workbook(path)
    wizard.foot.retry.click()
    at_rest(wizard, qtbot)
    assert wizard.foot.trouble_frame.isHidden()
    assert wizard.foot.onwards.isEnabled()


def test_a_file_that_goes_away_half_way_loses_nothing_chosen(looked_at: ImportWizard, tmp_path: Path, qtbot: QtBot):
    go_on(looked_at, qtbot)
    rows = looked_at.columns_step.rows
    assert rows is not None
    rows.rows[4].box.set_code("")
    rows.rows[4].box.activated.emit(0)
    path = tmp_path / "clientes.xlsx"
    path.rename(tmp_path / "away.xlsx")
    go_on(looked_at, qtbot)
    assert looked_at.step is looked_at.columns_step
    assert not looked_at.foot.trouble_frame.isHidden()
    (tmp_path / "away.xlsx").rename(path)
    looked_at.foot.retry.click()
    at_rest(looked_at, qtbot)
    assert looked_at.step is looked_at.plan_step
    assert looked_at.columns_step.mapping.uses[4].field == ""


def test_cancelling_while_writing_leaves_nothing(context: PageContext, open_wizard: Open, tmp_path: Path, qtbot: QtBot):
    before = names(context)
    rows = [(f"Cliente {place}", "Nuevo", "", f"c{place}@example.es", "", "") for place in range(300)]
    wizard = open_wizard(make_workbook(tmp_path / "many.xlsx", rows))
    go_on(wizard, qtbot, 3)
    wizard.foot.onwards.click()
    wizard.foot.progress.cancel.click()
    at_rest(wizard, qtbot)
    assert wizard.apply_step.result is None
    assert wizard.apply_step.note.text() == "Stopped. Nothing was written; you can begin again."
    assert names(context) == before
    assert context.services.imports.history() == []
    go_on(wizard, qtbot)
    assert wizard.apply_step.result is not None
    assert wizard.apply_step.result.counts[Verdict.NEW] == 300


def test_going_back_and_on_keeps_plan_and_decisions(looked_at: ImportWizard, qtbot: QtBot):
    go_on(looked_at, qtbot, 2)
    plan = looked_at.plan_step.plan
    choose_line(looked_at, LOOKALIKE)
    looked_at.plan_step.bar.choices["new"].click()
    looked_at.go_back()
    go_on(looked_at, qtbot)
    assert looked_at.plan_step.plan is plan
    assert looked_at.plan_step.decisions == {LOOKALIKE: "new"}


def test_decisions_are_honoured_and_the_rest_is_saved_with_reasons(
    context: PageContext, wizard: ImportWizard, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
):
    go_on(wizard, qtbot, 2)
    choose_line(wizard, LOOKALIKE)
    wizard.plan_step.bar.choices["new"].click()
    choose_line(wizard, NEW)
    wizard.plan_step.bar.choices["skip"].click()
    go_on(wizard, qtbot, 2)
    assert names(context) == ["Elena Ruiz Martín", "Elena Ruiz Marín", "Lucía Pérez Gómez", "Mario Sanz"]
    out = tmp_path / "left out"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(out), ""))
    wizard.apply_step.save_button.click()
    at_rest(wizard, qtbot)
    saved = out.with_name("left out.xlsx")
    rows = list(load_workbook(saved)["Customers"].iter_rows(values_only=True))
    assert rows[0][2:] == HEADINGS
    assert [row[1] for row in rows[1:]] == [NEW, REFUSED]
    assert rows[1][0] == "You left this row out."
    assert "name" in str(rows[2][0])
    assert "\u2066left out.xlsx\u2069" in wizard.apply_step.saved.text()


def test_a_lookalike_can_be_the_same_person(context: PageContext, wizard: ImportWizard, qtbot: QtBot):
    go_on(wizard, qtbot, 2)
    choose_line(wizard, LOOKALIKE)
    wizard.plan_step.bar.choices["update"].click()
    go_on(wizard, qtbot, 2)
    assert "Elena Ruiz Martín" in names(context)
    assert "Elena Ruiz Marín" not in names(context)


def test_choosing_twice_while_reading_shows_the_last_choice(open_to_look: Open, tmp_path: Path, qtbot: QtBot):
    wizard = open_to_look(make_workbook(tmp_path / "dos.xlsx", hidden="Antiguos"))
    step = wizard.file_step
    for place in (1, 0, 1):
        step.sheet.setCurrentIndex(place)
        step.sheet.activated.emit(place)
        assert step.isEnabled()
        assert not wizard.foot.onwards.isEnabled()
    at_rest(wizard, qtbot)
    assert step.reading is not None
    assert step.reading.chosen_sheet == "Antiguos"
    assert wizard.foot.onwards.isEnabled()


def test_leaving_while_the_file_is_read_is_no_trouble(shared_context: PageContext, tmp_path: Path, qtbot: QtBot):
    wizard = ImportWizard(shared_context, make_workbook(tmp_path / "clientes.xlsx"))
    wizard.open()
    wizard.reject()
    wizard.deleteLater()
    qtbot.waitUntil(lambda: not shared_context.tasks.busy, timeout=30_000)


def test_leaving_with_choices_asks_first(looked_at: ImportWizard, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch):
    answers = iter([False, True])
    monkeypatch.setattr(leaving, "confirm", lambda *_args, **_more: next(answers))
    go_on(looked_at, qtbot)
    looked_at.reject()
    assert looked_at.isVisible()
    looked_at.reject()
    assert not looked_at.isVisible()


def test_the_same_file_again_has_nothing_to_take(context: PageContext, wizard: ImportWizard, open_wizard: Open, qtbot):
    go_on(wizard, qtbot, 4)
    again = open_wizard(wizard._path)
    go_on(again, qtbot, 2)
    assert again.plan_step.plan is not None
    counts = again.plan_step.plan.counts()
    assert (counts[Verdict.NEW], counts[Verdict.CHANGED], counts[Verdict.UNCHANGED]) == (0, 0, 3)
    go_on(again, qtbot)
    assert "Nothing of this file would be taken" in again.foot.doubt.text()
    assert not again.foot.onwards.isEnabled()
    assert CHANGED in {row.line for row in again.plan_step.plan.rows}


def test_the_steps_that_are_made_later_leave_the_keyboard_to_the_wizard(looked_at: ImportWizard, qtbot: QtBot):
    qtbot.waitUntil(lambda: "apply" in vars(looked_at.steps))
    assert looked_at.isActiveWindow()
    assert looked_at.focusWidget() is looked_at.file_step.table
