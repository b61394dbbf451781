"""The place of imports and exports: what each role finds there, the history, files dropped onto it."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from custdesk.desk.permissions import Role
from custdesk.ui.exchange.page import ExchangePage
from custdesk.ui.page import PageContext
from tests.ui.consent_shop import seen_by
from tests.ui.exchange.import_shop import at_rest, go_on, make_workbook
from tests.ui.whole import whole


def page_of(context: PageContext, qtbot: QtBot) -> ExchangePage:
    page = whole(ExchangePage(context))
    qtbot.addWidget(page)
    page.show()
    page.refresh()
    return page


def drop(page: ExchangePage, *paths: Path) -> bool:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    what = (Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    entering = QDragEnterEvent(QPoint(5, 5), *what)
    page.dragEnterEvent(entering)
    if entering.isAccepted():
        page.dropEvent(QDropEvent(QPoint(5, 5), *what))
    return page.wizard is not None


@pytest.mark.parametrize(
    ("role", "opens", "imports", "exports"),
    [
        (Role.OWNER, True, True, True),
        (Role.PRIVACY_OFFICER, True, False, True),
        (Role.ACCOUNTANT, True, False, True),
        (Role.ANALYST, True, False, True),
        (Role.CLERK, False, False, False),
        (Role.FIELD_WORKER, False, False, False),
    ],
)
def test_a_role_finds_what_it_may_do(
    context: PageContext, qtbot: QtBot, role: Role, opens: bool, imports: bool, exports: bool
):
    seen = seen_by(context, role)
    assert ExchangePage.opens_for(seen.session) is opens
    page = page_of(seen, qtbot)
    assert page.acceptDrops() is imports
    assert page.choose_button.isVisibleTo(page) is imports
    assert (page.exports is not None) is exports
    assert page.tabs.tabBar().isVisibleTo(page) is (imports and exports)


def test_before_the_first_import_it_says_what_to_do(context: PageContext, qtbot: QtBot):
    page = page_of(context, qtbot)
    assert page.history.places.currentWidget() is page.history.empty
    assert page.history.empty.heading.text() == "No import yet"


def test_an_import_stands_in_the_history(
    context: PageContext, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    went: list[str] = []
    page = page_of(replace(context, go_to=went.append), qtbot)
    path = make_workbook(tmp_path / "clientes.xlsx")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(path), ""))
    page.choose_button.click()
    wizard = page.wizard
    assert wizard is not None
    at_rest(wizard, qtbot)
    go_on(wizard, qtbot, 4)
    model = page.history.table.records
    assert page.history.table.isVisibleTo(page)
    shown = [model.index(0, column).data() for column in range(1, model.columnCount())]
    assert shown == ["clientes.xlsx", context.session.user_name, "1", "1", "1", "1", "1", "0"]
    wizard.apply_step.customers_button.click()
    assert went == ["customers"]
    assert page.wizard is None


def test_a_dropped_file_opens_the_wizard(context: PageContext, qtbot: QtBot, tmp_path: Path):
    page = page_of(context, qtbot)
    assert drop(page, make_workbook(tmp_path / "clientes.xlsx"))
    assert page.wizard is not None
    at_rest(page.wizard, qtbot)
    page.wizard.reject()
    assert page.wizard is None


def test_several_files_or_a_folder_are_not_taken(context: PageContext, qtbot: QtBot, tmp_path: Path):
    page = page_of(context, qtbot)
    one = make_workbook(tmp_path / "one.xlsx")
    assert not drop(page, one, make_workbook(tmp_path / "two.xlsx"))
    assert not drop(page, tmp_path)


def test_another_place_leads_to_an_import(context: PageContext, qtbot: QtBot, tmp_path: Path):
    page = page_of(context, qtbot)
    imports = context.services.imports
    for name in ("first.xlsx", "second.xlsx"):
        file = make_workbook(tmp_path / name)
        reading = imports.read(file)
        imports.apply(imports.plan(file, reading, imports.guess(reading)))
    page.refresh()
    first, second = sorted(batch.id for batch in imports.history())
    for asked in (second, first):
        page.show_record(asked)
        assert page.history.table.chosen_id() == asked
    assert page.history.details_button.isEnabled()
