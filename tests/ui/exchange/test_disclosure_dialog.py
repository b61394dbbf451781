"""Giving data to somebody else: nothing is written until it is said who gets it, why, and what."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from custdesk.audit.model import LogQuery
from custdesk.desk.permissions import Role
from custdesk.ui.exchange.disclosure_dialog import DisclosureDialog
from custdesk.ui.exchange.export_panel import ExportPanel
from custdesk.ui.page import PageContext
from tests.ui.consent_shop import open_shop, seen_by


@pytest.fixture
def context(tmp_path: Path, qapp: QApplication) -> Iterator[PageContext]:
    with open_shop(tmp_path, qapp) as context:
        yield context


@pytest.fixture
def dialog(context: PageContext, qtbot: QtBot) -> DisclosureDialog:
    dialog = DisclosureDialog(context)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_each_thing_that_is_missing_is_said_beside_its_field(dialog: DisclosureDialog, tmp_path: Path):
    out = tmp_path / "out.xlsx"
    dialog.form.path.setText(str(out))
    dialog.form.start.click()
    assert dialog.recipient_field.trouble()
    dialog.recipient.setText("Asesoría Gil")
    dialog.form.start.click()
    assert not dialog.recipient_field.trouble()
    assert dialog.ground_field.trouble()
    dialog.ground.setCurrentIndex(dialog.ground.findData("contract"))
    for box in dialog.columns.values():
        box.setChecked(False)
    dialog.form.start.click()
    assert dialog.columns_field.trouble()
    assert not dialog.form.running
    assert not out.exists()


def test_the_chosen_columns_are_written_and_the_log_keeps_for_whom(
    context: PageContext, dialog: DisclosureDialog, qtbot: QtBot, tmp_path: Path
):
    out = tmp_path / "out.csv"
    dialog.form.path.setText(str(out))
    dialog.recipient.setText("Asesoría Gil")
    dialog.ground.setCurrentIndex(dialog.ground.findData("contract"))
    dialog.columns["phone"].setChecked(True)
    with qtbot.waitSignal(dialog.form.busy_changed, check_params_cb=lambda busy: not busy, timeout=20_000):
        dialog.form.start.click()
    assert out.read_text(encoding="utf-8-sig").startswith("Name;Number;Phone 1")
    detail = context.services.log.page(LogQuery(actions=("export.disclosed",))).entries[0].detail
    assert (detail["recipient"], detail["ground"]) == ("Asesoría Gil", "contract")


def test_sealed_columns_are_not_offered(dialog: DisclosureDialog):
    assert {"name", "phone", "street"} <= set(dialog.columns)
    assert not {"health_note", "bank_account"} & set(dialog.columns)


@pytest.mark.parametrize(("role", "offered"), [(Role.PRIVACY_OFFICER, True), (Role.ACCOUNTANT, False)])
def test_only_who_may_give_data_away_finds_the_button(context: PageContext, qtbot: QtBot, role: Role, offered: bool):
    panel = ExportPanel(seen_by(context, role))
    qtbot.addWidget(panel)
    assert panel.to_somebody.isHidden() is not offered
