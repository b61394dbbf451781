"""The log given out from the screen: what it shows, as a workbook or as a document to be signed."""

import json
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from custdesk.audit.model import LogQuery
from custdesk.customers.model import Customer, CustomerCard
from custdesk.desk.permissions import Role
from custdesk.errors import Cancelled
from custdesk.ui.audit.export_dialog import ExportLogDialog
from custdesk.ui.audit.export_pdf import draw_document
from custdesk.ui.audit.extras import extras
from custdesk.ui.audit.page import LogPage
from custdesk.ui.choices import Choices
from custdesk.ui.page import PageContext
from tests.ui.consent_shop import seen_by
from tests.ui.whole import whole
from tests.vaults import OWNER

PRINT, CHECK, EXPORT = "Print a seal …", "Check a seal …", "Export the log …"


@pytest.fixture
def dialog(context: PageContext, qtbot: QtBot) -> ExportLogDialog:
    customers = context.services.customers
    card = customers.open(customers.create(CustomerCard(customer=Customer(given_name="Ana", notes="likes rye"))))
    customers.save(replace(card, customer=replace(card.customer, notes="likes wheat")), card)
    query = LogQuery(actions=("customer.changed",))
    dialog = ExportLogDialog(context, query, ("Action: Changed a customer",))
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def run(dialog: ExportLogDialog, qtbot: QtBot, out: Path) -> str:
    dialog.form.path.setText(str(out))
    dialog.form.start.click()
    qtbot.waitUntil(lambda: not dialog.form.running, timeout=60_000)
    return dialog.form.outcome.text.text()


def test_a_workbook_holds_what_is_shown_in_the_words_of_the_window(
    dialog: ExportLogDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    out = tmp_path / "log.xlsx"
    dialog.with_values.setChecked(True)
    assert "1 entry" in run(dialog, qtbot, out)
    rows = list(openpyxl.load_workbook(out).worksheets[0].iter_rows(values_only=True))
    assert rows[1][2:5] == (OWNER, "Changed a customer: Notes", "Customer \u20681002\u2069")
    assert rows[1][5:7] == ("Notes: likes rye", "Notes: likes wheat")


def test_a_document_is_a_pdf_that_the_log_knows_again(dialog: ExportLogDialog, qtbot: QtBot, tmp_path: Path) -> None:
    dialog.document.setChecked(True)
    assert dialog.form.path.text().endswith(".pdf")
    assert not dialog.with_values.isEnabled()
    out = tmp_path / "log.pdf"
    run(dialog, qtbot, out)
    assert out.read_bytes().startswith(b"%PDF-")
    told = dialog._context.services._desk.vault.reader.execute(
        "SELECT detail FROM audit_entry WHERE action = 'log.exported'"
    ).fetchone()
    assert (json.loads(told[0])["format"], json.loads(told[0])["filters"]) == ("pdf", ["action"])


def test_going_back_to_the_workbook_proposes_one(dialog: ExportLogDialog) -> None:
    dialog.document.setChecked(True)
    dialog.workbook.setChecked(True)
    assert dialog.form.path.text().endswith(".xlsx")
    assert dialog.with_values.isEnabled()


@pytest.mark.parametrize("language", ["en", "fa"])
def test_a_long_document_counts_its_pages(
    context: PageContext, choices: Choices, tmp_path: Path, language: str, qapp: QApplication
) -> None:
    del qapp
    choices.languages.install(language, "")
    for number in range(60):
        context.services.customers.create(CustomerCard(customer=Customer(given_name=f"Ana {number}")))
    out = tmp_path / "log.pdf"
    told: list[tuple[int, int]] = []
    context.services.log_exports.sign_off(
        LogQuery(), out, draw_document, progress=lambda done, total: told.append((done, total))
    )
    pages = out.read_bytes().count(b"/Type /Page\n")
    assert pages > 2
    assert told[-1][0] == told[-1][1]


def test_stopping_a_document_leaves_nothing(context: PageContext, tmp_path: Path) -> None:
    def stop(done: int, total: int) -> None:
        if done * 3 > total * 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        context.services.log_exports.sign_off(LogQuery(), tmp_path / "log.pdf", draw_document, progress=stop)
    assert not [file for file in tmp_path.iterdir() if "log" in file.name]


@pytest.mark.parametrize(
    ("role", "offered"),
    [
        (Role.OWNER, {PRINT, CHECK, EXPORT}),
        (Role.PRIVACY_OFFICER, {PRINT, CHECK, EXPORT}),
        (Role.ACCOUNTANT, {PRINT, CHECK}),
        (Role.CLERK, set()),
    ],
)
def test_the_menu_offers_what_the_role_may_do(
    context: PageContext, qtbot: QtBot, role: Role, offered: set[str]
) -> None:
    page = whole(LogPage(seen_by(context, role)))
    qtbot.addWidget(page)
    assert {PRINT, CHECK, EXPORT} & {action.text() for action in extras(page)} == offered


def test_the_menu_exports_what_the_page_shows(context: PageContext, qtbot: QtBot) -> None:
    page = whole(LogPage(context))
    qtbot.addWidget(page)
    page.refresh()
    next(action for action in extras(page) if action.text() == EXPORT).trigger()
    dialog = page.findChild(ExportLogDialog)
    assert dialog is not None
    assert dialog._query == page.query()
    dialog.reject()
