"""The steps of the import, one after the other, for looking at them."""

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from custdesk.exchange.importing.model import ImportResult, Plan, Verdict
from custdesk.exchange.mapping.recalling import NAMED
from custdesk.exchange.reading.model import Notice
from custdesk.ui.exchange.import_wizard.wizard import ImportWizard
from tests.ui.exchange.import_shop import at_rest


def wizard_screens(wizard: ImportWizard, plan: Plan, qtbot: QtBot) -> Iterator[tuple[str, QWidget]]:
    """Yield each step with its name, and of the preview the rows that ask for something; ``plan`` is of its file."""
    at_rest(wizard, qtbot)
    yield "import-file", wizard
    wizard._show_columns(plan.mapping)
    at_rest(wizard, qtbot)
    yield "import-columns", wizard
    for row, code in zip(wizard.columns_step.rows.rows, ("consent.loyalty", "allow.sms"), strict=False):
        row.box.set_code(code)
        row.box.activated.emit(row.box.currentIndex())
    wizard.columns_step.known.show_known((), [Notice(NAMED, {"name": "2026"})])
    yield "import-columns-answers", wizard
    wizard._show_plan((plan, {}))
    yield "import-plan", wizard
    for line, verdict in zip(plan.lines, plan.verdicts, strict=True):
        if verdict in (Verdict.LOOKALIKE, Verdict.REFUSED):
            wizard.plan_step.table.choose(line)
            wizard.plan_step.begin()
            yield f"import-plan-{verdict.value}", wizard
    wizard._to_apply()
    yield "import-apply", wizard
    wizard.apply_step.show_result(ImportResult(batch_id=1, counts=plan.counts(), entry=1))
    yield "import-done", wizard
