"""The last step: the summary, the wait with its pace, stopping, and undoing the import where it ended."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from custdesk.customers.model import ListQuery
from custdesk.exchange.importing.model import ImportResult, Verdict
from custdesk.ui.exchange.import_wizard import leaving
from custdesk.ui.exchange.import_wizard.apply_step import ApplyStep
from custdesk.ui.exchange.import_wizard.pace import Pace
from custdesk.ui.exchange.import_wizard.wizard import ImportWizard
from custdesk.ui.history.batch_dialog import BatchDialog
from custdesk.ui.page import PageContext
from tests.ui.exchange.import_shop import at_rest, go_on, make_workbook
from tests.ui.exchange.plans import plan_of, planned


def counts(**told: int) -> dict[Verdict, int]:
    return {verdict: told.get(verdict.value, 0) for verdict in Verdict}


def offered(step: ApplyStep) -> list[str]:
    buttons = {"customers": step.customers_button, "save": step.save_button, "undo": step.undo_button}
    return [name for name, button in buttons.items() if not button.isHidden()]


def test_the_summary_counts_what_was_decided(qapp: QApplication):
    step = ApplyStep(may_undo=True)
    rows = [planned(2), planned(3), planned(4, Verdict.CHANGED, customer_id=1), planned(5, Verdict.REFUSED)]
    step.show_plan(plan_of([*rows, planned(6, Verdict.LOOKALIKE, customer_id=2)]), {3: "skip", 6: "update"})
    assert step.sentence.text().startswith("\u2066a.xlsx\u2069: 1 new customer")
    assert [step.numbers[verdict].text() for verdict in Verdict] == ["1", "2", "0", "0", "1", "1"]
    assert (offered(step), step.why_not()) == ([], "")


def test_where_nothing_is_taken_one_does_not_go_on(qapp: QApplication):
    step = ApplyStep(may_undo=True)
    step.show_plan(plan_of([planned(2)]), {2: "skip"})
    assert "Nothing of this file would be taken" in step.why_not()


@pytest.mark.parametrize(
    ("may_undo", "entry", "left_out", "expected"),
    [
        (True, 7, 1, ["customers", "save", "undo"]),
        (False, 7, 1, ["customers", "save"]),
        (True, 0, 0, ["customers"]),
    ],
)
def test_what_can_be_done_afterwards_is_offered(
    qapp: QApplication, may_undo: bool, entry: int, left_out: int, expected: list[str]
):
    step = ApplyStep(may_undo=may_undo)
    step.show_result(ImportResult(batch_id=1, counts=counts(new=2, left_out=left_out), entry=entry))
    assert offered(step) == expected


def numbers(told: tuple[str, ...]) -> list[int]:
    return [int(number) for text in told for number in re.findall(r"\d+", text)]


def test_the_pace_is_told_from_the_last_seconds(qapp: QApplication):
    now = [0.0]
    pace = Pace(lambda: now[0])
    assert pace.words(0, 1000) == ()
    now[0] = 0.5
    assert pace.words(50, 1000) == ()
    now[0] = 2.0
    assert numbers(pace.words(200, 1000)) == [100, 8]
    now[0] = 100.0
    assert pace.words(210, 100_000) == ()
    now[0] = 104.0
    assert numbers(pace.words(250, 12_250)) == [10, 20]
    now[0] = 105.0
    assert pace.words(12_250, 12_250) == ()


def test_the_pace_begins_anew_with_the_next_part_of_the_work(qapp: QApplication):
    now = [0.0]
    pace = Pace(lambda: now[0])
    pace.words(900, 1000)
    now[0] = 2.0
    assert pace.words(10, 1000) == ()


def names(context: PageContext) -> set[str]:
    return {row.customer.name for row in context.services.customers.page(ListQuery()).rows}


def test_an_import_is_undone_where_it_ended(context: PageContext, wizard: ImportWizard, qtbot: QtBot):
    before = names(context)
    go_on(wizard, qtbot, 4)
    assert "Nuria Vidal" in names(context)
    wizard.apply_step.undo_button.click()
    dialog = next(one for one in QApplication.topLevelWidgets() if isinstance(one, BatchDialog) and one.isVisible())
    qtbot.waitUntil(dialog.verb.isEnabled, timeout=30_000)
    with qtbot.waitSignal(context.changed.records_changed, timeout=30_000):
        dialog.verb.click()
    assert names(context) == before
    assert wizard.apply_step.sentence.text() == "The import was done, and has been undone."
    assert wizard.apply_step.undo_button.text() == "Do this import again …"


@pytest.mark.parametrize("stop", [True, False])
def test_closing_while_customers_are_written_asks(
    context: PageContext,
    open_wizard: Callable[[Path], ImportWizard],
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    stop: bool,
):
    asked: list[str] = []

    def answer(_parent: object, question: str, _verb: str, **_more: object) -> bool:
        asked.append(question)
        return stop

    monkeypatch.setattr(leaving, "confirm", answer)
    rows = [(f"Cliente {place}", "Nuevo", "", f"c{place}@example.es", "", "") for place in range(50)]
    wizard = open_wizard(make_workbook(tmp_path / "some.xlsx", rows))
    go_on(wizard, qtbot, 3)
    wizard.foot.onwards.click()
    assert wizard.busy
    wizard.reject()
    assert asked == ["The customers are being written. Stop?"]
    assert wizard.isVisible()
    at_rest(wizard, qtbot)
    assert (wizard.apply_step.result is None) is stop
    assert any(name.startswith("Cliente") for name in names(context)) is not stop
