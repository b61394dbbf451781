"""The preview: each row with its verdict, its reasons and what can be decided of it."""

from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QLocale
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from custdesk.customers.model import Customer, CustomerCard
from custdesk.exchange.importing.model import FieldChange, Plan, PlannedRow, Verdict
from custdesk.exchange.mapping.model import Draft, Mapping
from custdesk.exchange.reading.model import FileReading, Table
from custdesk.ui.exchange.import_wizard.plain_rows import SIGN
from custdesk.ui.exchange.import_wizard.plan_model import NAME, VERDICT, WHAT, PlanModel
from custdesk.ui.exchange.import_wizard.plan_step import PlanStep
from custdesk.ui.exchange.import_wizard.row_words import RowWords
from custdesk.ui.exchange.import_wizard.sample_table import SampleModel
from custdesk.ui.exchange.import_wizard.verdicts import LEFT_OUT, SIGNS
from custdesk.ui.exchange.import_wizard.wizard import ImportWizard
from custdesk.ui.local_form import LocalForm
from tests.shops import SHOP
from tests.ui.exchange.import_shop import CHANGED, LOOKALIKE, NEW, REFUSED, UNCHANGED, go_on

MANY = 100_000


@pytest.fixture
def step(wizard: ImportWizard, qtbot: QtBot) -> PlanStep:
    go_on(wizard, qtbot, 2)
    return wizard.plan_step


def words() -> RowWords:
    return RowWords(LocalForm(SHOP, QLocale("en_GB")))


def planned(line: int, verdict: Verdict = Verdict.NEW) -> PlannedRow:
    return PlannedRow(draft=Draft(line=line, card=CustomerCard(customer=Customer(given_name="Ana"))), verdict=verdict)


def plan_of(rows: tuple[PlannedRow, ...]) -> Plan:
    table = Table("Sheet", ("Name",), ())
    reading = FileReading("a.xlsx", "xlsx", "", "", (), "Sheet", 1, table, ())
    return Plan(reading=reading, mapping=Mapping(uses=()), rows=rows, sha256="")


def watched(model: QAbstractItemModel) -> QAbstractItemModelTester:
    return QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)


def what_of(step: PlanStep, line: int) -> str:
    model = step.model
    place = next(place for place in range(model.rowCount()) if model.planned(place).line == line)
    step.table.choose(place)
    return str(model.index(place, WHAT).data())


def told(step: PlanStep) -> str:
    return "\n".join(label.text() for label in step.details.widget().findChildren(QLabel))


def test_each_row_says_in_words_what_becomes_of_it(step: PlanStep):
    assert [step.model.index(place, VERDICT).data() for place in range(5)] == [
        "New",
        "Changes",
        "Unchanged",
        "Looks alike",
        "Refused",
    ]
    assert "600 11 10 00" in what_of(step, NEW)
    assert "Addresses: + \u2068\u2068Madrid\u2069\u2069" in what_of(step, CHANGED)
    assert "is known of customer" in what_of(step, UNCHANGED)
    assert "nearly equal name" in what_of(step, LOOKALIKE)
    assert "Give a name" in what_of(step, REFUSED)


def test_the_chips_count_and_filter(step: PlanStep):
    chips = step.chips.buttons()
    assert [chip.text() for chip in chips] == [
        "All 5",
        "New 1",
        "Changes 1",
        "Unchanged 1",
        "Looks alike 1",
        "Refused 1",
    ]
    chips[4].click()
    assert step.model.rowCount() == 1
    assert step.row() is not None
    assert step.row().line == LOOKALIKE


def test_a_row_shows_its_values_and_its_changes(step: PlanStep):
    what_of(step, CHANGED)
    shown = told(step)
    assert "Afterwards" in shown
    assert "Pérez Gómez" in shown
    assert "As it stands in the file" in shown


def test_a_lookalike_stands_beside_whom_it_looks_like(step: PlanStep, qtbot: QtBot):
    what_of(step, LOOKALIKE)
    qtbot.waitUntil(lambda: "Side by side" in told(step))
    assert "Ruiz Marín" in told(step)
    assert "Ruiz Martín" in told(step)


def test_a_refused_row_offers_nothing_to_decide(step: PlanStep):
    what_of(step, REFUSED)
    assert step.bar.isHidden()
    what_of(step, LOOKALIKE)
    assert [code for code, button in step.bar.choices.items() if not button.isHidden()] == ["", "new", "update"]


def test_what_is_decided_shows_in_the_table(step: PlanStep):
    what_of(step, NEW)
    step.bar.choices["skip"].click()
    assert step.model.index(0, VERDICT).data() == "Left out"
    assert step.model.index(0, VERDICT).data(SIGN) is LEFT_OUT
    step.bar.choices[""].click()
    assert step.model.decisions == {}


def test_all_rows_alike_are_decided_at_once():
    model = PlanModel(words())
    rows = (*(planned(line) for line in range(2, 6)), planned(9, Verdict.CHANGED))
    model.show_plan(plan_of(rows))
    assert model.count_alike(rows[0]) == 4
    model.decide(model.alike(rows[0]), "skip")
    assert model.decisions == dict.fromkeys(range(2, 6), "skip")


def test_a_decision_that_does_not_fit_a_row_is_not_taken():
    model = PlanModel(words())
    rows = (planned(2), planned(3, Verdict.REFUSED))
    model.show_plan(plan_of(rows))
    model.decide(rows, "new")
    assert model.decisions == {}


def test_the_models_keep_the_rules_of_models(qapp: object, tmp_path: Path):
    model, sample = PlanModel(words()), SampleModel()
    testers = [watched(model), watched(sample)]
    rows = tuple(planned(line, verdict) for line, verdict in enumerate(Verdict, start=2))
    model.show_plan(plan_of(rows))
    model.show_verdict(Verdict.NEW)
    model.decide([rows[0]], "skip")
    model.show_verdict(None)
    sample.show(plan_of(rows).reading)
    sample.show(None)
    assert len(testers) == 2


def test_only_rows_that_are_looked_at_are_told_in_words():
    asked: list[int] = []

    class Listening(RowWords):
        def summary(self, row: PlannedRow) -> str:
            asked.append(row.line)
            return super().summary(row)

    model = PlanModel(Listening(LocalForm(SHOP, QLocale("en_GB"))))
    model.show_plan(plan_of(tuple(planned(line) for line in range(MANY))))
    assert model.rowCount() == MANY
    assert asked == []
    for _ in range(2):
        assert model.index(MANY - 1, NAME).data() == "Ana"
        model.index(MANY - 1, WHAT).data()
    assert asked == [MANY - 1]


def test_every_verdict_has_its_own_word_and_icon():
    signs = [*SIGNS.values(), LEFT_OUT]
    assert set(SIGNS) == set(Verdict)
    assert len({sign.word for sign in signs}) == len({sign.icon for sign in signs}) == len(signs)


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (FieldChange("known_as", "Anita", "Ana"), ("Known as", "Anita", "Ana")),
        (FieldChange("born_on", "", "1990-12-31"), ("Date of birth", "", "\u206631/12/1990\u2069")),
        (FieldChange("phones", "", "+34600111000"), ("Phones", "", "\u2066600 11 10 00\u2069")),
        (FieldChange("opt_outs", "", "marketing, email"), ("Said no to", "", "E-mail and Direct marketing")),
        (FieldChange("bank_account", "", ""), ("Bank account", "", "sealed value")),
        (FieldChange("balance", "1250", ""), ("Balance", "\u206612.50\u2069", "")),
    ],
)
def test_changes_are_told_in_local_form(qapp: object, change: FieldChange, expected: tuple[str, str, str]):
    QLocale.setDefault(QLocale("en_GB"))
    assert words().change(change) == expected
