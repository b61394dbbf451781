"""The step in which each column gets its place."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from custdesk.exchange.importing.consents import ConsentEvidence
from custdesk.ui.exchange.import_wizard.column_rows import ColumnRow
from custdesk.ui.exchange.import_wizard.columns_step import ColumnsStep
from custdesk.ui.local_form import LocalForm
from custdesk.ui.page import PageContext
from custdesk.ui.slices import Slices
from custdesk.ui.tasks import TaskRunner
from custdesk.ui.widgets import NameDialog
from tests.exchange.mapping.tables import read_table
from tests.ui.exchange.import_shop import HEADINGS, ROWS, open_import_shop


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[PageContext]:
    with open_import_shop(tmp_path_factory.mktemp("columns"), qapp) as context:
        yield context


@pytest.fixture
def context(shop: PageContext) -> Iterator[PageContext]:
    """The same shop for all, in which nothing is kept."""
    context = replace(shop, tasks=TaskRunner())
    yield context
    context.tasks.stop()
    for kept in shop.services.imports.mappings():
        shop.services.imports.forget_mapping(kept.id)


@pytest.fixture
def step(context: PageContext, qtbot: QtBot) -> ColumnsStep:
    return step_on(context, qtbot, HEADINGS, *ROWS)


def step_on(context: PageContext, qtbot: QtBot, headings: Sequence[str], *rows: Sequence[object]) -> ColumnsStep:
    """Return the step as the wizard shows it for such a file."""
    step = ColumnsStep(context, LocalForm(context.services.shop.get()), Slices(context.tasks))
    qtbot.addWidget(step)
    reading = read_table(headings, *rows)
    step.show_mapping(reading, context.services.imports.guess(reading))
    qtbot.waitUntil(lambda: step.reading is not None)
    step.show()
    return step


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
    assert len(groups) == 7


def test_what_the_person_chooses_counts(step: ColumnsStep):
    row = row_of(step, "Notas")
    choose(row, "tags")
    assert step.mapping.uses[5].field == "tags"
    assert row.says.text() == "You chose this."


def test_two_columns_for_one_value_are_warned_about(step: ColumnsStep):
    choose(row_of(step, "Ciudad"), "born_on")
    choose(row_of(step, "Notas"), "born_on")
    assert "Ciudad" in row_of(step, "Notas").says.text()
    assert row_of(step, "Notas").says.property("look") == "doubt"
    choose(row_of(step, "Notas"), "phone")
    assert row_of(step, "Notas").says.text() == "You chose this."


def test_two_columns_of_texts_are_joined_and_say_so(step: ColumnsStep):
    choose(row_of(step, "Notas"), "family_name")
    assert row_of(step, "Notas").says.text() == "You chose this.\nWritten after \u2068Apellidos\u2069."


def test_what_is_left_out_is_told_and_one_key_leaves_a_column_out(step: ColumnsStep, qtbot: QtBot):
    assert step.known.says.text() == "Every column has its place."
    row = row_of(step, "Notas")
    row.box.setFocus()
    qtbot.keyClick(row.box, Qt.Key.Key_Delete)
    assert row.box.currentText() == "Leave this column out"
    assert step.mapping.uses[5].field == ""
    assert step.known.says.text() == "Left out: \u2068Notas\u2069."
    assert row.heading.property("look") == "muted"


def test_one_cannot_go_on_while_no_column_says_who_people_are(step: ColumnsStep):
    for heading in ("Nombre", "Apellidos", "Teléfono"):
        choose(row_of(step, heading), "")
    assert step.why_not() == "", "an e-mail is enough for customers who are stored"
    choose(row_of(step, "Correo"), "")
    assert "Choose the column that says who people are" in step.why_not()


BIRTHS = ("Nombre", "Apellidos", "Fecha de nacimiento")


def test_an_order_of_dates_that_the_file_does_not_tell_is_asked(context: PageContext, qtbot: QtBot):
    step = step_on(context, qtbot, BIRTHS, ("Ana", "Gil", "03/04/1985"), ("Eva", "Rey", "05/06/1990"))
    assert "day or the month first" in step.choices.date_field.trouble()
    assert step.why_not()
    choose_order(step, "mdy")
    assert step.mapping.date_order == "mdy"
    assert step.why_not() == ""


def choose_order(step: ColumnsStep, order: str) -> None:
    box = step.choices.date_order
    box.setCurrentIndex(box.findData(order))
    box.activated.emit(box.currentIndex())


def test_dates_that_tell_their_order_say_so(context: PageContext, qtbot: QtBot):
    step = step_on(context, qtbot, BIRTHS, ("Ana", "Gil", "23/04/1985"), ("Eva", "Rey", "05/06/1990"))
    assert not step.choices.asks_for_date_order()
    assert step.mapping.date_order == "dmy"


def test_dates_that_begin_with_the_year_ask_for_nothing(context: PageContext, qtbot: QtBot):
    step = step_on(context, qtbot, BIRTHS, ("Ana", "Gil", "1985-04-03"), ("Eva", "Rey", "1990-06-05"))
    assert not step.choices.date_field.isHidden()
    assert step.choices.date_order.isHidden()
    assert step.why_not() == ""


def test_without_dates_nothing_is_asked_about_them(step: ColumnsStep):
    assert step.choices.date_field.isHidden()


@pytest.fixture
def answering(context: PageContext, qtbot: QtBot) -> ColumnsStep:
    rows = (("Ana Gil", "Sí"), ("Eva Rey", "no"), ("Luis Mar", "quizá"), ("Paz Sol", None))
    return step_on(context, qtbot, ("Nombre", "Acepta publicidad"), *rows)


def test_a_column_that_answers_shows_its_words_and_what_means_neither(answering: ColumnsStep):
    answers = row_of(answering, "Acepta publicidad").answers
    assert answers is not None
    assert (answers.yes.text(), answers.no.text()) == ("Sí", "no")
    assert answers.neither.text() == "Told row by row, because they mean neither: \u2068quizá\u2069"


def test_the_words_can_be_corrected(answering: ColumnsStep):
    answers = row_of(answering, "Acepta publicidad").answers
    assert answers is not None
    answers.no.setText("no; quizá")
    answers.no.textEdited.emit("no; quizá")
    answers.empty.click()
    use = answering.mapping.uses[1]
    assert (use.yes, use.no) == (("Sí",), ("no", "quizá", ""))
    assert answers.neither.isHidden()


def test_a_column_that_is_told_to_answer_gets_its_words_and_loses_them_again(step: ColumnsStep):
    row = row_of(step, "Notas")
    choose(row, "opt_out.phone")
    assert row.answers is not None
    assert row.answers.empty.isHidden()
    choose(row, "notes")
    assert row.answers is None


def test_every_row_can_be_given_something(step: ColumnsStep):
    assert step.every_row is not None
    editors = step.every_row.editors
    editors["tags"].widget.setText("Feria, 2026")  # type: ignore[attr-defined]
    editors["source"].widget.setText("Feria")  # type: ignore[attr-defined]
    editors["language"].widget.setText("Portuguese")  # type: ignore[attr-defined]
    assert dict(step.mapping.fixed) == {"tags": "Feria, 2026", "source": "Feria", "language": "pt"}
    step.every_row.no_advertising.click()
    assert dict(step.mapping.fixed)["opt_out.marketing"] == "yes"
    assert step.why_not() == ""
    editors["language"].widget.setText("Klingonish")  # type: ignore[attr-defined]
    assert "language" in step.why_not()
    assert "language" in step.every_row.fields["language"].trouble()


def test_a_list_of_those_who_said_no_is_ticked_and_can_be_corrected(context: PageContext, qtbot: QtBot):
    step = step_on(context, qtbot, ("Bajas",), ("ana@a.es",), ("eva@b.es",))
    assert step.every_row is not None
    assert step.every_row.no_advertising.isChecked()
    assert "people who want no advertising" in step.known.says.text()
    step.every_row.no_advertising.click()
    assert step.mapping.fixed == ()


def ready(step: ColumnsStep, qtbot: QtBot) -> None:
    qtbot.waitUntil(step.isEnabled, timeout=10_000)


def test_a_mapping_is_kept_by_name_and_known_again(step: ColumnsStep, context: PageContext, qtbot: QtBot):
    choose(row_of(step, "Notas"), "tags")
    step.known.ask_name()
    (dialog,) = step.findChildren(NameDialog)
    dialog.box.setText("Tienda")
    dialog.keep_button.click()
    ready(step, qtbot)
    assert step.known.says.text().startswith("Kept as \u2068Tienda\u2069.")
    again = step_on(context, qtbot, HEADINGS, *ROWS)
    assert again.known.says.text() == "Understood as last time: \u2068Tienda\u2069."
    assert row_of(again, "Notas").box.code() == "tags"
    again.known.afresh.click()
    ready(again, qtbot)
    assert row_of(again, "Notas").box.code() == "notes"
    assert again.known.afresh.isHidden()


def test_a_kept_mapping_is_chosen_and_forgotten_from_the_menu(
    step: ColumnsStep, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
):
    choose(row_of(step, "Notas"), "tags")
    step.known.kept.emit("Tienda")
    ready(step, qtbot)
    choose(row_of(step, "Notas"), "notes")
    step.known.fill()
    take, _forget = step.known.more.actions_menu.findChildren(QMenu)
    take.actions()[0].trigger()
    ready(step, qtbot)
    assert row_of(step, "Notas").box.code() == "tags"
    monkeypatch.setattr("custdesk.ui.exchange.import_wizard.known_strip.confirm", lambda *_args, **_more: True)
    step.known.fill()
    step.known.more.actions_menu.findChildren(QMenu)[-1].actions()[0].trigger()
    ready(step, qtbot)
    step.known.fill()
    assert [action.text() for action in step.known.more.actions_menu.actions()] == ["Keep this as …"]


def test_an_order_of_dates_that_was_answered_before_is_not_asked_again(context: PageContext, qtbot: QtBot):
    rows = (("Ana", "Gil", "03/04/1985"), ("Eva", "Rey", "05/06/1990"))
    first = step_on(context, qtbot, BIRTHS, *rows)
    choose_order(first, "mdy")
    first.known.kept.emit("Fechas")
    ready(first, qtbot)
    second = step_on(context, qtbot, BIRTHS, *rows)
    assert not second.choices.asks_for_date_order()
    assert second.mapping.date_order == "mdy"
    assert second.why_not() == ""


def test_a_column_records_consents_only_with_its_evidence(context: PageContext, qtbot: QtBot):
    rows = (("Ana Gil", "sí"), ("Eva Rey", "no"))
    step = step_on(context, qtbot, ("Nombre", "Club"), *rows)
    row = row_of(step, "Club")
    choose(row, "consent.loyalty")
    assert row.evidence is not None
    assert row.evidence.how.findData("merge") < 0, "no file says that two customers became one"
    after = row.box.nextInFocusChain()
    while after.focusPolicy() == Qt.FocusPolicy.NoFocus:
        after = after.nextInFocusChain()
    assert row.answers is not None
    assert row.answers.isAncestorOf(after), "what belongs to a column comes after it, and not after all columns"
    assert row.answers is not None
    assert (row.answers.yes.text(), row.answers.no.text()) == ("sí", "no")
    assert "Say where the proof" in step.why_not()
    row.evidence.proof.setText("Blue folder")
    row.evidence.how.setCurrentIndex(row.evidence.how.findData("paper"))
    row.evidence.day.setValue(date(2024, 5, 1))
    assert step.why_not() == ""
    evidence = ConsentEvidence(purpose="loyalty", evidence="Blue folder", how="paper", happened_on=date(2024, 5, 1))
    assert step.consents() == (evidence,)
    assert step.reading is not None
    step.show_mapping(step.reading, step.mapping)
    assert step.consents() == (evidence,)
    choose(row, "")
    assert (step.consents(), row.evidence) == ((), None)


def test_what_was_kept_about_a_purpose_that_is_gone_is_left_out(context: PageContext, qtbot: QtBot):
    step = step_on(context, qtbot, HEADINGS, *ROWS)
    uses = [replace(use, field="consent.gone" if use.index == 5 else use.field) for use in step.mapping.uses]
    step.show_mapping(read_table(HEADINGS, *ROWS), replace(step.mapping, uses=tuple(uses)))
    qtbot.waitUntil(lambda: step.reading is not None)
    assert row_of(step, "Notas").use.field == ""
    assert step.mapping.uses[5].field == ""
