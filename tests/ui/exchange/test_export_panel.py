"""Giving customers out from the window: what is offered, where it goes, what is said of it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from custdesk.customers.model import Address, Customer, CustomerCard, ListQuery
from custdesk.desk.permissions import Role
from custdesk.ui.exchange import export_form
from custdesk.ui.exchange.export_dialog import ExportListDialog
from custdesk.ui.exchange.export_form import ExportForm
from custdesk.ui.exchange.export_panel import ExportPanel
from custdesk.ui.page import PageContext
from tests.ui.consent_shop import open_shop, seen_by


@pytest.fixture
def context(tmp_path: Path, qapp: QApplication) -> Iterator[PageContext]:
    with open_shop(tmp_path, qapp) as context:
        address = Address(street="Mayor 1", city="Vitoria")
        card = CustomerCard(customer=Customer(given_name="Lucía"), addresses=(address,))
        context.services.customers.create(card)
        yield context


@pytest.fixture
def panel(context: PageContext, qtbot: QtBot) -> ExportPanel:
    panel = ExportPanel(context)
    qtbot.addWidget(panel)
    panel.show()
    return panel


def run(form: ExportForm, out: Path, qtbot: QtBot) -> None:
    form.path.setText(str(out))
    with qtbot.waitSignal(form.busy_changed, check_params_cb=lambda busy: not busy, timeout=20_000):
        form.start.click()


@pytest.mark.parametrize(
    ("role", "offered"),
    [
        (Role.OWNER, ["everything", "accountant", "contacts", "anonymised"]),
        (Role.ACCOUNTANT, ["accountant", "contacts"]),
        (Role.CLERK, []),
    ],
)
def test_a_role_is_shown_what_it_may_give_out(context: PageContext, qtbot: QtBot, role: Role, offered: list[str]):
    panel = ExportPanel(seen_by(context, role))
    qtbot.addWidget(panel)
    assert list(panel.choices) == offered
    assert panel.chosen == (offered[0] if offered else "")
    assert panel.form.isHidden() == (not offered)


def test_a_file_in_the_documents_is_proposed(panel: ExportPanel):
    panel.choices["contacts"].setChecked(True)
    proposed = Path(panel.form.path.text())
    assert proposed.name.startswith("Addresses for letters 2")
    assert proposed.suffix == ".xlsx"
    assert proposed.is_absolute()


def test_the_chosen_profile_is_written_and_told(panel: ExportPanel, qtbot: QtBot, tmp_path: Path):
    out = tmp_path / "letters.xlsx"
    panel.choices["contacts"].setChecked(True)
    run(panel.form, out, qtbot)
    assert load_workbook(out).worksheets[0]["B2"].value == "Lucía"
    outcome = panel.form.outcome
    assert outcome.isVisible()
    assert "1" in outcome.text.text()
    assert "Has no postal address: 1" in outcome.left_out.text()
    assert outcome.open_file.isVisible()


def test_choosing_waits_for_the_one_that_runs(panel: ExportPanel, qtbot: QtBot, tmp_path: Path):
    panel.form.path.setText(str(tmp_path / "all.csv"))
    with qtbot.waitSignal(panel.form.busy_changed, check_params_cb=lambda busy: not busy, timeout=20_000):
        panel.form.start.click()
        assert not panel.form.start.isEnabled()
        assert not panel.choices["contacts"].isEnabled()
    assert panel.form.start.isEnabled()
    assert panel.choices["contacts"].isEnabled()


def test_a_stopped_export_says_so_and_leaves_nothing(panel: ExportPanel, qtbot: QtBot, tmp_path: Path):
    folder = tmp_path / "out"
    folder.mkdir()
    panel.form.path.setText(str(folder / "all.xlsx"))
    with qtbot.waitSignal(panel.form.busy_changed, check_params_cb=lambda busy: not busy, timeout=20_000):
        panel.form.start.click()
        panel.form.cancel()
    assert panel.form.outcome.text.text().startswith("Stopped")
    assert not panel.form.outcome.open_file.isVisible()
    assert list(folder.iterdir()) == []


def test_what_is_wrong_with_the_file_is_said_beside_it(panel: ExportPanel, qtbot: QtBot, tmp_path: Path):
    run(panel.form, tmp_path / "all.pdf", qtbot)
    assert panel.form.field.trouble() == "all.pdf cannot be written: choose a name that ends in .xlsx or in .csv."
    panel.form.path.setText("all.xlsx")
    assert panel.form.field.trouble() == ""
    panel.form.start.click()
    assert panel.form.field.trouble() == "Choose a folder and a name for the file."


@pytest.mark.parametrize("replace_it", [True, False])
def test_a_file_is_replaced_only_after_asking(
    panel: ExportPanel, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, replace_it: bool
):
    out = tmp_path / "all.csv"
    out.write_text("old")
    monkeypatch.setattr(export_form, "confirm", lambda *_args, **_named: replace_it)
    if replace_it:
        run(panel.form, out, qtbot)
    else:
        panel.form.path.setText(str(out))
        panel.form.start.click()
        assert not panel.form.running
    assert (out.read_text("utf-8-sig") == "old") is not replace_it


def test_the_file_dialog_gives_a_name_its_ending(panel: ExportPanel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    chosen = (str(tmp_path / "all"), "Text file (*.csv)")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: chosen)
    panel.form.browse.click()
    assert panel.form.path.text() == str(tmp_path / "all.csv")


def test_the_list_goes_out_with_its_words_and_columns(context: PageContext, qtbot: QtBot, tmp_path: Path):
    dialog = ExportListDialog(context, ListQuery(words="luc"), ["name", "city"])
    qtbot.addWidget(dialog)
    dialog.show()
    run(dialog.form, tmp_path / "list.csv", qtbot)
    assert (tmp_path / "list.csv").read_text("utf-8-sig") == "Name;Address 1 city\nLucía;Vitoria\n"


def test_closing_the_dialog_stops_what_runs(context: PageContext, qtbot: QtBot, tmp_path: Path):
    folder = tmp_path / "out"
    folder.mkdir()
    dialog = ExportListDialog(context, ListQuery(), ["name"])
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.form.path.setText(str(folder / "list.xlsx"))
    with qtbot.waitSignal(context.tasks.busy_changed, check_params_cb=lambda busy: not busy, timeout=20_000):
        dialog.form.start.click()
        dialog.reject()
    assert list(folder.iterdir()) == []
