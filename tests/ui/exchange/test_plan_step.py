"""The preview: each row with its verdict, its reasons and what can be decided of it."""

import pytest
from PySide6.QtCore import QAbstractItemModel, QLocale
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from custdesk.exchange.importing.consents import OPTED_OUT, RECORDED, PlannedConsent
from custdesk.exchange.importing.model import ERASED, FieldChange, PlannedRow, Verdict
from custdesk.ui.exchange.import_wizard.amending import Amendments
from custdesk.ui.exchange.import_wizard.decision_bar import DecisionBar
from custdesk.ui.exchange.import_wizard.plain_rows import SIGN
from custdesk.ui.exchange.import_wizard.plan_model import NAME, VERDICT, WHAT, PlanModel
from custdesk.ui.exchange.import_wizard.plan_step import PlanStep
from custdesk.ui.exchange.import_wizard.row_details import RowDetails
from custdesk.ui.exchange.import_wizard.row_words import RowWords
from custdesk.ui.exchange.import_wizard.sample_table import SampleModel
from custdesk.ui.exchange.import_wizard.verdicts import SIGNS
from custdesk.ui.exchange.import_wizard.wizard import ImportWizard
from custdesk.ui.local_form import LocalForm
from tests.shops import SHOP
from tests.ui.exchange.import_shop import CHANGED, LOOKALIKE, NEW, REFUSED, UNCHANGED
from tests.ui.exchange.plans import plan_of, planned

MANY = 10_000


@pytest.fixture
def step(preview: ImportWizard) -> PlanStep:
    return preview.plan_step


def words() -> RowWords:
    return RowWords(LocalForm(SHOP, QLocale("en_GB")), {"marketing": "Newsletter"})


def model_of(*rows: PlannedRow) -> tuple[PlanModel, Amendments]:
    amended = Amendments()
    model = PlanModel(words(), amended)
    model.show_plan(plan_of(rows))
    return model, amended


def watched(model: QAbstractItemModel) -> QAbstractItemModelTester:
    return QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)


def what_of(step: PlanStep, line: int) -> str:
    step.table.choose(line)
    assert step.table.line() == line
    step.begin()
    return str(step.model.index(step.table.currentIndex().row(), WHAT).data())


def told(step: PlanStep) -> str:
    return "\n".join(label.text() for label in step.details.widget().findChildren(QLabel) if label.isVisible())


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
    assert what_of(step, LOOKALIKE).startswith("Looks like \u2068Elena Ruiz Marín\u2069, customer")
    assert "Give a name" in what_of(step, REFUSED)


def test_the_chips_count_and_filter(step: PlanStep):
    chips = step.chips.chips
    assert [chip.text() for chip in chips.values() if not chip.isHidden()] == [
        "All 5",
        "New 1",
        "Changes 1",
        "Unchanged 1",
        "Looks alike 1",
        "Refused 1",
    ]
    chips[Verdict.LOOKALIKE].click()
    assert step.model.rowCount() == 1
    assert step.table.line() == LOOKALIKE


def test_a_row_shows_its_values_and_its_changes(step: PlanStep):
    what_of(step, CHANGED)
    shown = told(step)
    assert "Afterwards" in shown
    assert "Pérez Gómez" in shown


def test_a_lookalike_stands_beside_whom_it_looks_like(step: PlanStep, qtbot: QtBot):
    what_of(step, LOOKALIKE)
    qtbot.waitUntil(lambda: "Side by side" in told(step))
    assert "Ruiz Marín" in told(step)
    assert "Ruiz Martín" in told(step)


def offers(step: PlanStep) -> list[str]:
    return [code for code, button in step.bar.choices.items() if not button.isHidden()]


def test_a_lookalike_asks_and_a_refused_row_offers_nothing(step: PlanStep):
    what_of(step, REFUSED)
    assert step.bar.isHidden()
    what_of(step, LOOKALIKE)
    assert offers(step) == ["update", "new", "skip"]
    assert step.bar.decision() == ""
    assert not step.bar.waits.isHidden()
    step.bar.choices["new"].click()
    assert step.bar.decision() == "new"
    assert step.bar.waits.isHidden()


def test_somebody_erased_is_nobody_to_update(qapp: object):
    row = planned(2, Verdict.LOOKALIKE, reasons=(ERASED,))
    bar = DecisionBar()
    bar.show_row(row, "", 1, any_decided=False, waiting=False)
    assert [code for code, button in bar.choices.items() if not button.isHidden()] == ["new", "skip"]
    assert "asked to be erased" in words().summary(row)


def test_what_is_decided_shows_in_the_table_and_can_be_taken_back(step: PlanStep):
    what_of(step, NEW)
    step.bar.choices["skip"].click()
    assert step.model.index(0, VERDICT).data() == "Left out"
    assert step.model.index(0, VERDICT).data(SIGN) is SIGNS[Verdict.LEFT_OUT]
    step.undo_button.click()
    assert step.model.index(0, VERDICT).data() == "New"
    assert step.decisions == {}
    assert not step.undo_button.isEnabled()


def test_the_next_one_to_decide_is_found_from_anywhere(step: PlanStep):
    what_of(step, NEW)
    step.bar.onwards.click()
    assert step.table.line() == LOOKALIKE
    assert step.bar.onwards.isHidden()


def test_all_rows_alike_are_decided_at_once_and_taken_back_at_once():
    model, amended = model_of(*(planned(line) for line in range(2, 6)), planned(9, Verdict.CHANGED))
    assert model.count_alike(2) == 4
    amended.decide(model.alike(2), "skip")
    assert amended.decisions == dict.fromkeys(range(2, 6), "skip")
    amended.undo()
    assert amended.decisions == {}


def test_a_decision_that_does_not_fit_a_row_decides_nothing():
    model, amended = model_of(planned(2), planned(3, Verdict.REFUSED))
    amended.decide([2, 3], "new")
    assert [model.decision(line) for line in (2, 3)] == ["", ""]
    assert [model.index(place, VERDICT).data() for place in range(2)] == ["New", "Refused"]


def test_what_waits_for_a_decision_goes_round_and_passes_what_is_decided():
    model, amended = model_of(*(planned(line, Verdict.LOOKALIKE, customer_id=1) for line in (3, 5, 8)), planned(9))
    assert [model.next_waiting(after) for after in (0, 3, 8, 9)] == [3, 5, 3, 3]
    amended.decide([3, 5], "new")
    assert (model.next_waiting(9), model.next_waiting(8)) == (8, 0)


def test_the_models_keep_the_rules_of_models(qapp: object):
    rows = [planned(line, verdict) for line, verdict in enumerate(Verdict, start=2)]
    model, amended = model_of()
    sample = SampleModel()
    testers = [watched(model), watched(sample)]
    model.show_plan(plan_of(rows))
    model.show_verdict(Verdict.NEW)
    amended.decide([2], "skip")
    model.show_verdict(None)
    sample.show(plan_of(rows).reading)
    sample.show(None)
    assert len(testers) == 2


def test_only_rows_that_are_looked_at_are_read_and_told_in_words():
    asked: list[int] = []

    class Listening(RowWords):
        def summary(self, row: PlannedRow) -> str:
            asked.append(row.line)
            return super().summary(row)

    model = PlanModel(Listening(LocalForm(SHOP, QLocale("en_GB")), {}), Amendments())
    model.show_plan(plan_of(tuple(planned(line) for line in range(MANY))))
    assert model.rowCount() == MANY
    assert asked == []
    for _ in range(2):
        assert model.index(MANY - 1, NAME).data() == "Ana"
        model.index(MANY - 1, WHAT).data()
    assert asked == [MANY - 1]


def test_every_verdict_has_its_own_word_and_icon():
    assert set(SIGNS) == set(Verdict)
    assert len({sign.word for sign in SIGNS.values()}) == len({sign.icon for sign in SIGNS.values()}) == len(SIGNS)


def test_a_consent_is_told_with_its_day_and_what_becomes_of_it(qapp: object):
    QLocale.setDefault(QLocale("en_GB"))
    told = [PlannedConsent("marketing", "2024-05-03", RECORDED), PlannedConsent("marketing", "", OPTED_OUT)]
    assert [words().consent(one) for one in told] == [
        "\u2068Newsletter\u2069, \u206603/05/2024\u2069: consent is recorded",
        "\u2068Newsletter\u2069: opted out; that stays, and no consent is recorded",
    ]
    row = planned(2, Verdict.CHANGED, customer_id=1, consents=tuple(told))
    assert words().summary(row) == f"\u2068{words().consent(told[0])}\u2069"
    details = RowDetails(words())
    details.show_row(row)
    texts = [label.text() for label in details.widget().findChildren(QLabel) if not label.isHidden()]
    assert [text for text in texts if "Newsletter" in text] == [words().consent(one) for one in told]


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
