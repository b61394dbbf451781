"""Undoing is shown first, then done, said, and offered to be undone itself."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from custdesk.desk.permissions import Role
from custdesk.history.model import CustomerFate, Fate
from custdesk.ui.exchange.page import ExchangePage
from custdesk.ui.history.batch_dialog import BatchDialog
from custdesk.ui.history.people import PeopleModel
from custdesk.ui.history.revert_dialog import RevertDialog, open_moment, open_revert
from custdesk.ui.page import PageContext
from tests.exchange.importing.conftest import draft
from tests.history.conftest import bring_in, edit, last_entry
from tests.ui.whole import whole

NEW = (draft(3, "Ana Gil", phone="612000111"), draft(4, "Zoe Pi"))
CHANGED = draft(2, "María Núñez", email="maria@example.es", phone="+34699111222", job_title="Baker")


def dialog_of(window: QWidget, kind: type) -> Any:
    found = [one for one in window.findChildren(kind) if one.isVisible()]
    assert len(found) == 1
    return found[0]


def undo_offered(context: PageContext) -> Callable[[], None]:
    said, action, act = context.said[-1]  # type: ignore[attr-defined]
    assert (said, action) == ("Undone", "Undo")
    return act


def test_a_change_is_put_back_said_and_undone_again(context: PageContext, window: QWidget, qtbot: QtBot) -> None:
    entry = edit(context.services, notes="Evenings", job_title="Baker")
    open_revert(context, entry, window)
    dialog = dialog_of(window, RevertDialog)
    assert dialog.ticked() == ("job_title", "notes")
    with qtbot.waitSignal(context.changed.records_changed) as told:
        dialog.verb.click()
    assert told.args == ["customer"]
    customer = context.services.customers.open(1).customer
    assert (customer.notes, customer.job_title) == ("Prefers mornings", "")
    with qtbot.waitSignal(context.changed.records_changed):
        undo_offered(context)()
    customer = context.services.customers.open(1).customer
    assert (customer.notes, customer.job_title) == ("Evenings", "Baker")


def test_one_column_alone_is_ticked_where_it_was_asked_for_alone(context: PageContext, window: QWidget) -> None:
    entry = edit(context.services, notes="Evenings", job_title="Baker")
    open_revert(context, entry, window, ("notes",))
    assert dialog_of(window, RevertDialog).ticked() == ("notes",)


def test_a_conflict_shows_all_three_values_and_is_not_ticked(context: PageContext, window: QWidget) -> None:
    entry = edit(context.services, notes="Evenings")
    edit(context.services, notes="Nights")
    open_revert(context, entry, window)
    dialog = dialog_of(window, RevertDialog)
    (row,) = dialog.rows
    for value in ("Prefers mornings", "Evenings", "Nights"):
        assert value in row.says.text()
    assert not row.ticked
    assert row.tick.isEnabled()
    assert not dialog.verb.isEnabled()
    row.tick.click()
    assert dialog.verb.isEnabled()


def test_what_may_not_be_put_back_says_why_and_cannot_be_ticked(
    context: PageContext, as_role: Callable[[Role], PageContext], window: QWidget
) -> None:
    entry = edit(context.services, balance=1, notes="Evenings")
    open_revert(as_role(Role.CLERK), entry, window)
    rows = {row.plan.column: row for row in dialog_of(window, RevertDialog).rows}
    assert not rows["balance"].tick.isEnabled()
    assert rows["balance"].says.text() == "Your role may neither see nor change this."
    assert rows["notes"].ticked


def test_a_change_in_between_is_said_and_the_plan_shown_anew(
    context: PageContext, window: QWidget, qtbot: QtBot
) -> None:
    entry = edit(context.services, notes="Evenings")
    open_revert(context, entry, window)
    dialog = dialog_of(window, RevertDialog)
    edit(context.services, notes="Nights")
    dialog.verb.click()
    qtbot.waitUntil(lambda: not dialog.says.isHidden())
    assert dialog.isVisible()
    assert "Nights" in dialog.rows[0].says.text()
    assert context.services.customers.open(1).customer.notes == "Nights"


def test_a_customer_goes_back_to_a_moment(context: PageContext, window: QWidget, qtbot: QtBot) -> None:
    moment = edit(context.services, notes="Evenings")
    edit(context.services, notes="Nights", job_title="Baker")
    open_moment(context, moment, window)
    with qtbot.waitSignal(context.changed.records_changed):
        dialog_of(window, RevertDialog).verb.click()
    customer = context.services.customers.open(1).customer
    assert (customer.notes, customer.job_title) == ("Evenings", "")


def test_an_entry_that_holds_nothing_to_undo_says_so(
    context: PageContext, window: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: said.append(box.text()))
    open_revert(context, 1, window)
    assert "nothing that can be undone" in said[0]
    assert not window.findChildren(RevertDialog)


def opened(context: PageContext, window: QWidget, qtbot: QtBot, entry: int) -> BatchDialog:
    open_revert(context, entry, window)
    dialog: BatchDialog = dialog_of(window, BatchDialog)
    qtbot.waitUntil(lambda: dialog.plan is not None and dialog.progress.isHidden())
    return dialog


def test_a_whole_import_is_undone_and_done_again(context: PageContext, window: QWidget, qtbot: QtBot) -> None:
    entry = bring_in(context.services, CHANGED, *NEW)
    dialog = opened(context, window, qtbot, entry)
    assert dialog.windowTitle() == "Undo this import"
    assert dialog.people.people.rowCount() == 3
    assert "are taken out" in dialog.counts.text()
    with qtbot.waitSignal(context.changed.records_changed):
        dialog.verb.click()
    assert context.services.customers.open(1).customer.job_title == ""
    undo_offered(context)()
    again = opened_again(window, qtbot)
    assert again.windowTitle() == "Do this import again"
    with qtbot.waitSignal(context.changed.records_changed):
        again.verb.click()
    assert context.services.customers.open(1).customer.job_title == "Baker"


def opened_again(window: QWidget, qtbot: QtBot) -> BatchDialog:
    dialog: BatchDialog = dialog_of(window, BatchDialog)
    qtbot.waitUntil(lambda: dialog.plan is not None and dialog.progress.isHidden())
    return dialog


def test_whoever_was_changed_since_gets_the_values_back_only_when_ticked(
    context: PageContext, window: QWidget, qtbot: QtBot
) -> None:
    entry = bring_in(context.services, CHANGED)
    edit(context.services, job_title="Owner")
    dialog = opened(context, window, qtbot, entry)
    people = dialog.people.people
    first = people.index(0)
    assert "changed again since: Job title" in first.data()
    assert not dialog.hint.isHidden()
    assert people.setData(first, Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    assert dialog.overwrite() == {1}
    assert "gets back: Job title and Phones" in first.data()
    QAbstractItemModelTester(people)
    with qtbot.waitSignal(context.changed.records_changed):
        dialog.verb.click()
    assert context.services.customers.open(1).customer.job_title == ""


def test_of_very_many_customers_only_as_many_are_listed_as_one_scrolls_to() -> None:
    model = PeopleModel()
    model.show_people([CustomerFate(customer_id=one, fate=Fate.WITHDRAW, number=str(one)) for one in range(1, 1201)])
    assert model.rowCount() == 500
    QAbstractItemModelTester(model)
    while model.canFetchMore():
        model.fetchMore()
    assert model.rowCount() == 1200
    assert "1200" in model.index(1199).data()


def test_stopping_while_it_is_undone_leaves_everything_and_the_dialog_open(
    context: PageContext, window: QWidget, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    entry = bring_in(context.services, *NEW)
    dialog = opened(context, window, qtbot, entry)
    reverts = context.services.reverts
    applied = reverts.apply_batch

    def stopped(plan: Any, overwrite: Any, progress: Any) -> Any:
        assert dialog._task is not None
        dialog._task.cancel()  # as the button does, at a moment in which this has begun
        return applied(plan, overwrite, progress)

    monkeypatch.setattr(reverts, "apply_batch", stopped)
    dialog.verb.click()
    qtbot.waitUntil(lambda: dialog.progress.isHidden())
    assert dialog.isVisible()
    assert dialog.verb.isEnabled()
    assert last_entry(context.services, "batch.reverted") == 0
    dialog.reject()
    assert not dialog.isVisible()


def test_the_imports_so_far_offer_it_and_say_what_was_undone(context: PageContext, qtbot: QtBot) -> None:
    bring_in(context.services, *NEW)
    page = whole(ExchangePage(context))
    qtbot.addWidget(page)
    page.show()
    page.refresh()
    history = page.history
    assert not history.undo_button.isEnabled()
    history.table.choose(1)
    assert history.undo_button.text() == "Undo this import …"
    history.undo_button.click()
    dialog = opened_again(page, qtbot)
    with qtbot.waitSignal(context.changed.records_changed):
        dialog.verb.click()
    history.table.choose(1)
    assert history.undo_button.text() == "Do this import again …"
    model = history.table.records
    assert "(undone)" in model.index(0, model.place_of("file_name")).data()
    QApplication.processEvents()


def test_only_those_who_may_are_offered_to_undo_an_import(as_role: Callable[[Role], PageContext], qtbot: QtBot) -> None:
    page = whole(ExchangePage(as_role(Role.PRIVACY_OFFICER)))
    qtbot.addWidget(page)
    assert page.history.undo_button.isHidden()
