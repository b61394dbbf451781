"""Rows without a name in the wizard: whom they are about is told, and nobody new is offered."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from custdesk.exchange.importing.decided import TAKE_NEW, TAKE_NOT, TAKE_UPDATE
from custdesk.exchange.importing.model import Verdict
from custdesk.ui.exchange.import_wizard.plan_model import NAME, VERDICT, WHAT
from custdesk.ui.exchange.import_wizard.wizard import ImportWizard
from tests.ui.exchange.import_shop import at_rest, go_on, make_workbook

HEADINGS = ("Nombre", "Correo", "Teléfono", "No enviar publicidad")
SURE, ASKED, NAMED, NOBODY = range(2, 6)
ROWS = (
    ("", "lucia@example.es", "", "sí"),
    ("", "lucia.perez@example.es", "600222000", "sí"),
    ("Lucía Peres Gomes", "lucio@example.es", "600222000", "sí"),
    ("", "nadie@example.es", "", "sí"),
)


@pytest.fixture
def wizard(open_to_look: Callable[[Path], ImportWizard], tmp_path: Path, qtbot: QtBot) -> ImportWizard:
    wizard = open_to_look(make_workbook(tmp_path / "bajas.xlsx", ROWS, HEADINGS))
    go_on(wizard, qtbot, 2)
    return wizard


def test_a_plain_list_of_e_mails_goes_through_the_wizard(
    open_to_look: Callable[[Path], ImportWizard], tmp_path: Path, qtbot: QtBot
) -> None:
    mails = (("lucia@example.es",), ("nadie@example.es",))
    wizard = open_to_look(make_workbook(tmp_path / "robinson.xlsx", mails, ("Correo",)))
    go_on(wizard, qtbot)
    every_row = wizard.columns_step.every_row
    assert every_row is not None
    every_row.no_advertising.click()
    go_on(wizard, qtbot)
    plan = wizard.plan_step.plan
    assert plan is not None
    assert [verdict.value for verdict in plan.verdicts] == ["changed", "refused"]
    assert plan.rows[0].draft.opt_outs == {"marketing"}


def offered(wizard: ImportWizard, line: int) -> list[str]:
    step = wizard.plan_step
    step.table.choose(line)
    step.begin()
    assert step.table.line() == line
    return [code for code, button in step.bar.choices.items() if not button.isHidden()]


def test_who_is_surely_meant_is_named_and_who_only_looks_alike_is_asked_about(wizard: ImportWizard) -> None:
    model = wizard.plan_step.model
    shown = [[str(model.index(place, column).data()) for column in (VERDICT, NAME, WHAT)] for place in range(4)]
    assert [row[0] for row in shown] == ["Changes", "Looks alike", "Looks alike", "Refused"]
    assert [row[1] for row in shown] == ["Lucía Pérez Gómez", "", "Lucía Peres Gomes", ""]
    assert "Said no to: + \u2068Direct marketing\u2069" in shown[0][2]
    assert "Give a name to enter a new one." in shown[3][2]
    assert offered(wizard, ASKED) == [TAKE_UPDATE, TAKE_NOT]
    assert TAKE_NEW in offered(wizard, NAMED)


def test_what_is_decided_of_all_alike_makes_nobody_new_without_a_name(wizard: ImportWizard) -> None:
    step = wizard.plan_step
    step.table.choose(NAMED)
    step.decide(TAKE_NEW)
    step.decide_alike(TAKE_NEW)
    assert step.decisions == {NAMED: TAKE_NEW}


def test_somebody_new_whose_name_is_taken_away_is_asked_about_again(wizard: ImportWizard, qtbot: QtBot) -> None:
    step = wizard.plan_step
    step.table.choose(NAMED)
    step.decide(TAKE_NEW)
    step.amended.mend(NAMED, 0, "")
    at_rest(wizard, qtbot)
    assert step.plan is not None
    assert step.plan.verdicts[NAMED - 2] is Verdict.LOOKALIKE
    assert not step.decisions
