"""Cells of the file are mended in the preview, the way of taking rows is chosen there, and all is checked anew."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from custdesk.customers.model import ListQuery
from custdesk.exchange.importing.model import ImportOptions, Mode, PlannedRow, Verdict
from custdesk.exchange.mapping.model import RowProblem
from custdesk.ui.exchange.import_wizard.amending import Amendments, holding
from custdesk.ui.exchange.import_wizard.file_row import CELL, cell_lines
from custdesk.ui.exchange.import_wizard.file_row_table import FileRowTable
from custdesk.ui.exchange.import_wizard.plan_step import PlanStep
from custdesk.ui.exchange.import_wizard.row_words import RowWords
from custdesk.ui.exchange.import_wizard.way_bar import WayBar
from custdesk.ui.exchange.import_wizard.wizard import ImportWizard
from custdesk.ui.local_form import LocalForm
from custdesk.ui.page import PageContext
from tests.shops import SHOP
from tests.ui.exchange.import_shop import LOOKALIKE, NEW, REFUSED, at_rest, go_on
from tests.ui.exchange.plans import plan_of, planned

NAME_COLUMN = 0


@pytest.fixture
def step(preview: ImportWizard) -> PlanStep:
    return preview.plan_step


def editor(table: FileRowTable) -> QLineEdit:
    return next(box for box in table.findChildren(QLineEdit) if box.isVisible())


def type_over(step: PlanStep, qtbot: QtBot, text: str) -> None:
    """Type into the cell that is open, and press Enter."""
    box = editor(step.details.table)
    box.selectAll()
    qtbot.keyClicks(box, text)
    qtbot.keyClick(box, Qt.Key.Key_Return)


def mend(wizard: ImportWizard, line: int, column: int, text: str, qtbot: QtBot) -> None:
    wizard.plan_step.table.choose(line)
    wizard.plan_step.amended.mend(line, column, text)
    at_rest(wizard, qtbot)


def verdict_of(step: PlanStep, line: int) -> Verdict:
    row = step.model.planned(line)
    assert row is not None
    return row.verdict


def test_a_refused_row_is_mended_by_keyboard_and_taken(context: PageContext, wizard: ImportWizard, qtbot: QtBot):
    go_on(wizard, qtbot, 2)
    step = wizard.plan_step
    step.table.choose(REFUSED)
    qtbot.keyClick(step.table, Qt.Key.Key_F2)
    first = step.details.table.cells.lines[0]
    assert (first.column, first.refused) == (NAME_COLUMN, True)
    assert "Give a name" in first.says
    with qtbot.waitSignal(step.plan_asked):
        type_over(step, qtbot, "Nadia")
    assert wizard.step is step
    at_rest(wizard, qtbot)
    assert step.table.line() == REFUSED
    assert verdict_of(step, REFUSED) is Verdict.NEW
    assert step.news.text() == "Row 6 is now: New."
    go_on(wizard, qtbot, 2)
    assert "Nadia" in {row.customer.name for row in context.services.customers.page(ListQuery()).rows}


def test_a_mended_cell_shows_what_the_file_has_and_goes_back_to_it(preview: ImportWizard, step: PlanStep, qtbot: QtBot):
    mend(preview, NEW, NAME_COLUMN, "Núria", qtbot)
    cells = step.details.table.cells
    line = next(line for line in cells.lines if line.column == NAME_COLUMN)
    assert (line.value, line.was) == ("Núria", "In the file: \u2068Nuria\u2069")
    step.details.as_it_was.click()
    at_rest(preview, qtbot)
    assert step.amended.mends == {}
    assert step.plan is not None
    assert step.plan.mends == {}
    assert step.details.as_it_was.isHidden()


def test_mends_and_decisions_are_taken_back_from_the_last(preview: ImportWizard, step: PlanStep, qtbot: QtBot):
    step.table.choose(LOOKALIKE)
    step.decide("new")
    mend(preview, REFUSED, NAME_COLUMN, "Nadia", qtbot)
    assert "row 6" in step.undo_button.toolTip()
    step.undo_button.click()
    at_rest(preview, qtbot)
    assert verdict_of(step, REFUSED) is Verdict.REFUSED
    assert step.decisions == {LOOKALIKE: "new"}
    step.undo_button.click()
    assert step.decisions == {}


def test_one_does_not_go_on_before_what_was_mended_is_checked(preview: ImportWizard, step: PlanStep, qtbot: QtBot):
    step.amended.mend(REFUSED, NAME_COLUMN, "Nadia")
    assert step.isEnabled()
    assert not preview.foot.onwards.isEnabled()
    preview.foot.progress.cancel.click()
    at_rest(preview, qtbot)
    if not step.is_current():  # or it was checked before it could be stopped
        assert not preview.foot.onwards.isEnabled()
        preview.foot.retry.click()
        at_rest(preview, qtbot)
    assert preview.foot.onwards.isEnabled()
    assert verdict_of(step, REFUSED) is Verdict.NEW


def test_a_cell_stays_open_while_the_rows_are_checked_anew(preview: ImportWizard, step: PlanStep, qtbot: QtBot):
    step.table.choose(REFUSED)
    step.amended.mend(REFUSED, NAME_COLUMN, "Nadia")
    step.details.table.open_cell(1)
    qtbot.keyClicks(editor(step.details.table), "Sol")
    at_rest(preview, qtbot)
    assert editor(step.details.table).text() == "Sol"
    with qtbot.waitSignal(step.plan_asked):
        qtbot.keyClick(editor(step.details.table), Qt.Key.Key_Return)
    at_rest(preview, qtbot)
    assert step.amended.mends[REFUSED][1] == "Sol"


def test_leaving_a_cell_with_escape_changes_nothing(step: PlanStep, qtbot: QtBot):
    step.table.choose(NEW)
    step.details.open_cell()
    qtbot.keyClicks(editor(step.details.table), "xyz")
    qtbot.keyClick(editor(step.details.table), Qt.Key.Key_Escape)
    assert step.amended.mends == {}


def test_each_way_of_taking_rows_has_its_sentence(qapp: object):
    way, said = WayBar(), set()
    for mode in Mode:
        way.choose(ImportOptions(mode=mode))
        assert way.options().mode is mode
        said.add(way.meaning.text())
        assert way.mode.accessibleDescription() == way.meaning.text()
    assert len(said) == len(Mode)
    assert all("opted out in any case" in sentence for sentence in said)


def test_another_way_asks_for_another_plan(preview: ImportWizard, step: PlanStep, qtbot: QtBot):
    wanted = ImportOptions(mode=Mode.FILL_BLANKS, match_by="email")
    step.way.choose(wanted)
    assert not preview.foot.onwards.isEnabled()
    at_rest(preview, qtbot)
    assert step.plan is not None
    assert step.plan.options == wanted
    assert preview.foot.onwards.isEnabled()


def test_adding_only_leaves_out_whom_one_has(preview: ImportWizard, step: PlanStep, qtbot: QtBot):
    step.way.mode.setCurrentIndex(step.way.mode.findData(Mode.ADD))
    at_rest(preview, qtbot)
    assert step.plan is not None
    assert step.plan.counts()[Verdict.LEFT_OUT] > 0
    assert not step.chips.chips[Verdict.LEFT_OUT].isHidden()


def alike(line: int, customer_id: int) -> PlannedRow:
    return planned(line, Verdict.LOOKALIKE, customer_id=customer_id)


def test_a_decision_holds_only_for_the_person_in_view():
    old, new = plan_of([alike(2, 1), alike(3, 1)]), plan_of([alike(2, 1), alike(3, 9)])
    assert holding(old, new, (2, 3, 4)) == {2: True, 3: False, 4: False}


def test_what_is_forgotten_is_not_brought_back_by_taking_back():
    amended = Amendments()
    amended.decide([2, 3], "new")
    amended.decide([3], "skip")
    assert amended.forget([3]) == 1
    amended.undo()
    assert (amended.decisions, amended.undoing()) == ({}, "")


def test_mends_handed_to_a_plan_do_not_change_under_it():
    amended = Amendments()
    amended.mend(2, 0, "Ana")
    held = amended.mends
    amended.mend(2, 1, "Sol")
    assert held == {2: {0: "Ana"}}


def test_each_problem_stands_beside_its_cell_and_those_come_first(qapp: object):
    words = RowWords(LocalForm(SHOP), {})
    problems = [RowProblem("Phone", "too short"), RowProblem("C", "no", refused=True)]
    lines = cell_lines(("Name", "Phone", ""), ("Ana", "12", None), {1: "600"}, problems, words)
    assert [(line.heading, line.says, line.refused) for line in lines] == [
        ("C", "no", True),
        ("Phone", "too short", False),
        ("Name", "", False),
    ]


def test_the_next_cell_is_below_and_headings_are_passed(step: PlanStep, qtbot: QtBot):
    step.table.choose(NEW)
    step.details.open_cell()
    qtbot.keyClick(editor(step.details.table), Qt.Key.Key_Tab)
    assert (step.details.table.currentIndex().row(), step.details.table.currentIndex().column()) == (1, CELL)
