"""What one import was, in words; and the empty workbook from the page of imports."""

from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from custdesk.customers.model import Customer, CustomerCard
from custdesk.exchange.importing.consents import ConsentEvidence
from custdesk.exchange.importing.history import ImportBatch
from custdesk.ui.audit.page import LogPage
from custdesk.ui.exchange.import_details import ImportDetails
from custdesk.ui.exchange.page import ExchangePage
from custdesk.ui.exchange.template_dialog import TemplateDialog
from custdesk.ui.main_window import MainWindow
from custdesk.ui.page import PageContext
from custdesk.ui.places import PLACES
from tests.ui.exchange.import_shop import make_workbook
from tests.ui.whole import whole

BATCH = ImportBatch(
    id=1,
    file_name="clientes.xlsx",
    file_sha256="ab" * 32,
    new_rows=120,
    changed_rows=3,
    unchanged_rows=0,
    lookalike_rows=2,
    refused_rows=1,
    left_out_rows=4,
    applied_at="2026-03-04T10:00:00.000000Z",
    applied_by="Sofía",
    sheet="Hoja1",
    columns=(("Nombre", "given_name"), ("Código", ""), ("", "phone")),
    mode="fill_blanks",
    match_by="email",
    consents=(
        ConsentEvidence(purpose="marketing", how="paper", evidence="signed cards"),
        ConsentEvidence(purpose="loyalty", how="import", evidence="spring form"),
    ),
    entry=471,
)


def told(dialog: ImportDetails) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel)).replace("\N{NO-BREAK SPACE}", " ")


def test_file_way_rows_and_columns_are_told_in_words(qtbot: QtBot) -> None:
    dialog = ImportDetails(BATCH)
    qtbot.addWidget(dialog)
    for part in (
        "clientes.xlsx",
        "Hoja1",
        "ab" * 16,
        "Only fill blanks. Found by: E-mail alone",
        "Direct marketing: On paper; \u2068signed cards\u2069",
        "On a form on the web; \u2068spring form\u2069",
        "new: 120 · changed: 3",
        "left out: 4",
        "Entry 471",
    ):
        assert part in told(dialog)
    table = dialog.columns
    rows = [[table.item(row, column).text() for column in (0, 1)] for row in range(table.rowCount())]
    assert rows == [["Nombre", "Given name"], ["Código", "Leave this column out"], ["Column 3", "Phone"]]
    assert not dialog.undo_button.isVisibleTo(dialog), "whoever may not undo is not offered it"


def test_it_says_for_how_long_it_can_be_undone(qtbot: QtBot) -> None:
    for batch, said in ((BATCH, "at least a year"), (replace(BATCH, entry=0), "does not reach back")):
        dialog = ImportDetails(batch, may_undo=True)
        qtbot.addWidget(dialog)
        assert said in told(dialog)
        assert dialog.undo_button.isEnabled() is bool(batch.entry)
    undone = ImportDetails(replace(BATCH, undone=True), may_undo=True)
    qtbot.addWidget(undone)
    assert undone.undo_button.text() == "Do this import again …"
    assert "Undone with entry 471" in told(undone)


def test_the_page_opens_the_details_and_undoes_from_there(
    context: PageContext, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = whole(ExchangePage(context))
    qtbot.addWidget(page)
    undone: list[int] = []
    monkeypatch.setattr(page, "_undo", undone.append)
    page.history.show_batches([BATCH])
    page.history.table.choose(BATCH.id)
    page.history.details_button.click()
    dialog = page.findChild(ImportDetails)
    assert dialog is not None
    dialog.undo_button.click()
    assert undone == [471]


def imported(context: PageContext, folder: Path) -> int:
    """Bring one customer in; return the entry of the log that says so."""
    file, imports = make_workbook(folder / "clientes.xlsx"), context.services.imports
    reading = imports.read(file)
    return imports.apply(imports.plan(file, reading, imports.guess(reading))).entry


@pytest.mark.parametrize("undone", [False, True])
def test_its_entry_leads_to_the_log(context: PageContext, qtbot: QtBot, tmp_path: Path, *, undone: bool) -> None:
    entry = imported(context, tmp_path)
    if undone:
        reverts = context.services.reverts
        reverts.apply_batch(reverts.plan_batch(entry))
        (batch,) = context.services.imports.history()
        entry = batch.entry
    context.services.customers.create(CustomerCard(customer=Customer(given_name="Eva")))
    window = MainWindow(context, PLACES, "Tienda")
    qtbot.addWidget(window)
    window.show()
    window.open_place("exchange")
    page = window.current_page
    assert isinstance(page, ExchangePage)
    page.history.table.choose(1)
    page.history.details_button.click()
    dialog = page.findChild(ImportDetails)
    assert dialog is not None
    dialog.entry_button.click()
    log = window.current_page
    assert isinstance(log, LogPage)
    assert log.panel.isVisible()
    assert log.table.chosen_id() == entry
    assert not dialog.isVisible()


def test_whoever_may_not_see_the_log_reads_the_number_of_the_entry(qtbot: QtBot) -> None:
    for sees_log in (False, True):
        dialog = ImportDetails(BATCH, sees_log=sees_log)
        qtbot.addWidget(dialog)
        assert dialog.entry_button.isVisibleTo(dialog) is sees_log
        assert ("Entry 471" in told(dialog)) is not sees_log
        assert dialog.entry_button.text() == "Entry 471"


def test_the_empty_workbook_is_proposed_in_the_language_of_the_window(
    context: PageContext, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = TemplateDialog(context, "es")
    qtbot.addWidget(dialog)
    assert dialog.language.currentText() == "Español"
    assert Path(dialog.form.path.text()).name.startswith("Clientes ")
    dialog.language.setCurrentIndex(dialog.language.findData("el"))
    assert Path(dialog.form.path.text()).name.startswith("Πελάτες ")
    out = tmp_path / "mine.xlsx"
    dialog.form.path.setText(str(out))
    dialog.language.setCurrentIndex(dialog.language.findData("pt"))
    assert dialog.form.path.text() == str(out), "a name that somebody typed stays"
    with qtbot.waitSignal(dialog.form.finished, timeout=20_000):
        qtbot.mouseClick(dialog.form.start, Qt.MouseButton.LeftButton)
    assert load_workbook(out).worksheets[0]["A1"].value == "Nome próprio"
