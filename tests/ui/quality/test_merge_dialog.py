"""Two customers side by side: chosen by value, merged, and given back from the history."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from custdesk.consent.model import Answers
from custdesk.quality.model import MergeChoice, Side
from custdesk.ui.customers.panel import CustomerPanel
from custdesk.ui.history.revert_dialog import open_revert
from custdesk.ui.local_form import LocalForm
from custdesk.ui.page import PageContext
from custdesk.ui.quality.entry import MergeWithDialog
from custdesk.ui.quality.merge_dialog import MergeDialog, open_merge
from custdesk.ui.quality.unmerge_dialog import UnmergeDialog
from custdesk.ui.widgets.reading_order import stops_as_one_reads
from tests.history.conftest import edit, last_entry
from tests.ui.history.conftest import make_panel


def the(window: QWidget, kind: type) -> Any:
    (one,) = (each for each in window.findChildren(kind) if each.isVisible())
    return one


def side_by_side(context: PageContext, two: tuple[int, int], window: QWidget) -> MergeDialog:
    dialog = open_merge(context, *two, window, lambda _dialog: None)
    assert dialog is not None
    return dialog


def test_what_is_chosen_is_shown_as_it_will_be(context: PageContext, two: tuple[int, int], window: QWidget) -> None:
    dialog = side_by_side(context, two, window)
    table = dialog.table
    assert table is not None
    assert table._results["notes"].text() == "Prefers mornings\nEvenings"
    table.choose("notes", Side.GOES)
    assert table._results["notes"].text() == "Evenings"
    assert table.choice().sides["notes"] is Side.GOES
    assert "is kept as “Number elsewhere”" in dialog.notes.text()


def test_a_sealed_value_is_chosen_and_not_shown(context: PageContext, two: tuple[int, int], window: QWidget) -> None:
    edit(context.services, two[1], sealed={"health_note": "Lactose"})
    dialog = side_by_side(context, two, window)
    assert dialog.table is not None
    assert dialog.table._results["health_note"].text() == "(sealed, not shown)"
    shown = " ".join(one.text() for one in dialog.findChildren(QWidget) if hasattr(one, "text"))
    assert "Lactose" not in shown
    assert "Nut" not in shown


def test_what_is_chosen_is_merged_and_what_is_not_ticked_left_out(
    context: PageContext, two: tuple[int, int], window: QWidget, qtbot: QtBot
) -> None:
    dialog = side_by_side(context, two, window)
    table = dialog.table
    assert table is not None
    table.choose("given_name", Side.STAYS)
    new = next(place for place, one in enumerate(dialog.plan.items) if one.side is Side.GOES)
    qtbot.keyClick(table.ticks[new], Qt.Key.Key_Space)
    with qtbot.waitSignal(dialog.accepted):
        dialog.verb.click()
    card = context.services.customers.open(two[0], in_full=True)
    assert card.customer.given_name == "María"
    assert len(card.phones) == 2


def test_the_other_one_stays_instead(context: PageContext, two: tuple[int, int], window: QWidget) -> None:
    dialog = side_by_side(context, two, window)
    dialog.swap_button.click()
    assert (dialog.plan.stays.customer.id, dialog.gone) == two[::-1]


def test_a_no_that_holds_is_said(context: PageContext, two: tuple[int, int], window: QWidget) -> None:
    for customer_id, no in zip(two, (True, False), strict=True):
        context.services.consents.record(customer_id, Answers(opted_out={"email": True}, how="paper"))
        if not no:
            context.services.consents.record(customer_id, Answers(opted_out={"email": False}, how="paper"))
    dialog = side_by_side(context, two, window)
    assert dialog.held.isVisible()
    assert "E-mail" in dialog.held_text.text()


def test_somebody_who_changed_meanwhile_is_shown_anew(
    context: PageContext, two: tuple[int, int], window: QWidget, qtbot: QtBot
) -> None:
    dialog = side_by_side(context, two, window)
    edit(context.services, two[1], job_title="Baker")
    dialog.verb.click()
    qtbot.waitUntil(lambda: dialog.says.isVisible())
    assert dialog.plan.goes.customer.job_title == "Baker"


def test_a_merge_is_undone_from_the_history_of_who_stayed(
    context: PageContext, two: tuple[int, int], window: QWidget, qtbot: QtBot
) -> None:
    lookalikes = context.services.lookalikes
    lookalikes.merge(lookalikes.plan(*two), MergeChoice())
    edit(context.services, notes="By phone")
    panel = make_panel(context, qtbot)
    panel.show_customer(two[0])
    heads = [line.head.text() for line in panel.lines]
    assert any(head.startswith("Took in another customer") for head in heads)
    assert sum(head.startswith("Entered a customer") for head in heads) == 2
    open_revert(context, last_entry(context.services, "customer.took_in"), window)
    dialog = the(window, UnmergeDialog)
    told = " ".join(one.text() for one in dialog.findChildren(QWidget) if hasattr(one, "text"))
    assert "keeps, because somebody changed it since: Notes" in told
    dialog.apart.setChecked(False)
    with qtbot.waitSignal(context.changed.records_changed):
        dialog.verb.click()
    assert context.services.customers.open(two[1]).customer.notes == "Evenings"
    assert not lookalikes.told_apart()


def test_a_merge_that_was_undone_is_done_again_from_the_log(
    context: PageContext, two: tuple[int, int], window: QWidget, qtbot: QtBot, monkeypatch: Any
) -> None:
    lookalikes = context.services.lookalikes
    lookalikes.merge(lookalikes.plan(*two), MergeChoice())
    lookalikes.unmerge(lookalikes.plan_unmerge(two[1]))
    monkeypatch.setattr(QMessageBox, "exec", lambda box: box.buttons()[0].click() or 0)
    monkeypatch.setattr(QMessageBox, "clickedButton", lambda box: box.buttons()[0])
    with qtbot.waitSignal(context.changed.records_changed):
        open_revert(context, last_entry(context.services, "customer.gave_back"), window)
    assert len(lookalikes.merges()) == 1


def test_one_is_merged_with_another_by_its_number(
    context: PageContext, two: tuple[int, int], window: QWidget, qtbot: QtBot
) -> None:
    panel = CustomerPanel(context, LocalForm(context.services.shop.get()))
    qtbot.addWidget(panel)
    panel.show()
    panel.show_customer(two[0])
    panel.more_button.merge_action.trigger()
    dialog = the(panel, MergeWithDialog)
    assert not dialog.verb.isEnabled()
    dialog.number.setText("1001")
    dialog.verb.click()
    qtbot.waitUntil(lambda: "the customer itself" in dialog.says.text())
    dialog.number.setText("1005")
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog.number, Qt.Key.Key_Return)
    merging = the(panel, MergeDialog)
    assert (merging.plan.stays.customer.id, merging.gone) == two
    qtbot.keyClick(merging.focusWidget(), Qt.Key.Key_Return)
    assert merging.isVisible(), "Enter, pressed once more, merged two whom nobody compared"
    assert merging.verb.isEnabled()


def test_the_tab_key_goes_round_all_of_it(context: PageContext, two: tuple[int, int], window: QWidget, qtbot: QtBot):
    dialog = side_by_side(context, two, window)
    stops = stops_as_one_reads(dialog)
    stops[0].setFocus()
    passed = [dialog.focusWidget()]
    for _ in stops:
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        passed.append(dialog.focusWidget())
    assert passed == [*stops, stops[0]]
    for _ in stops:
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
        passed.append(dialog.focusWidget())
    assert passed[len(stops) :] == [stops[0], *reversed(stops)]
