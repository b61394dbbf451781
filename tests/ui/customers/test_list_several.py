"""Several customers are chosen in the list, and copied, exported, printed or changed together."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from custdesk.audit.model import LogQuery
from custdesk.customers.model import Customer, CustomerCard, ListState, Phone
from custdesk.desk.permissions import Role
from custdesk.ui.customers.listing.mass_dialog import MassEditDialog
from custdesk.ui.customers.page import CustomersPage
from custdesk.ui.exchange.export_dialog import ExportListDialog
from custdesk.ui.lock.clipboard import ClipboardWatch
from custdesk.ui.page import PageContext
from custdesk.ui.printing.list_dialog import PrintListDialog
from tests.ui.customers.conftest import names

Make = Callable[[PageContext], CustomersPage]
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


def choose_two(page: CustomersPage, qtbot: QtBot) -> None:
    page.finder.table.choose(1)
    page.finder.table.setFocus()
    qtbot.keyClick(page.finder.table, Qt.Key.Key_Down, SHIFT)


def said(page: CustomersPage) -> tuple[object, ...]:
    return page.context.said[-1]  # type: ignore[attr-defined, no-any-return]


def actions(page: CustomersPage) -> list[str]:
    return [entry.action for entry in page.context.services.log.page(LogQuery(limit=50)).entries]


def tags(page: CustomersPage) -> list[tuple[str, ...]]:
    rows = page.context.services.customers.page(page.finder.query()).rows
    return [row.customer.tags for row in rows]


@pytest.fixture
def dialog(page: CustomersPage, qtbot: QtBot) -> MassEditDialog:
    """The dialog for the tags of María and the bakery."""
    choose_two(page, qtbot)
    page.finder.several_bar.tags_button.click()
    dialog = page.findChild(MassEditDialog)
    assert dialog is not None
    return dialog


def test_the_bar_says_how_many_are_chosen_and_nobody_is_looked_at(page: CustomersPage, qtbot: QtBot):
    before = actions(page).count("customer.viewed")
    choose_two(page, qtbot)
    assert page.finder.several_bar.isVisible()
    assert page.finder.several_bar.label.text() == "2 chosen"
    with qtbot.waitSignal(page._look.timeout, raising=False, timeout=2 * page._look.interval()) as looked:
        pass
    assert not looked.signal_triggered
    assert actions(page).count("customer.viewed") == before
    qtbot.keyClick(page.finder.table, Qt.Key.Key_Home)
    assert not page.finder.several_bar.isVisible()


def test_the_panel_keeps_whom_it_shows_while_several_are_chosen(page: CustomersPage, qtbot: QtBot):
    page.finder.table.choose(1)
    qtbot.waitUntil(page.panel.isVisible)
    page.finder.table.setFocus()
    qtbot.keyClick(page.finder.table, Qt.Key.Key_A, CTRL)
    page.context.changed.records_changed.emit("customer")
    assert page.finder.table.chosen_count() == 4
    assert page.panel.isVisible()
    assert page.panel.name.text() == "María Núñez"


def test_a_letter_in_the_list_goes_into_the_search(page: CustomersPage, qtbot: QtBot):
    page.finder.table.choose(1)
    page.finder.table.setFocus()
    with qtbot.waitSignal(page.finder.counted):
        qtbot.keyClick(page.finder.table, Qt.Key.Key_P)
    assert page.finder.search.text() == "p"
    assert page.focusWidget() is page.finder.search


def copied(page: CustomersPage, qtbot: QtBot) -> QMimeData:
    clipboard = QGuiApplication.clipboard()
    with qtbot.waitSignal(clipboard.dataChanged):
        qtbot.keyClick(page.finder.table, Qt.Key.Key_C, CTRL)
    return clipboard.mimeData()


def test_chosen_rows_are_copied_as_text_and_as_a_table_and_that_is_logged(page: CustomersPage, qtbot: QtBot):
    page.finder.table.arrange({"columns": ["name", "phone", "city"]})
    choose_two(page, qtbot)
    data = copied(page, qtbot)
    assert data.text() == "Name\tPhone\tCity\nMaría Núñez\t612 34 56 78\tMadrid\nPanadería Luz SL\t\t\n"
    assert data.html().count("<tr>") == 3
    assert "María Núñez</td>" in data.html()
    assert actions(page)[0] == "list.copied"
    assert said(page) == ("2 customers copied. Paste them where you want.",)


def test_no_cell_becomes_a_formula_or_a_number_where_it_is_pasted(page: CustomersPage, qtbot: QtBot):
    risky = Customer(given_name="=1+1", family_name="<b>&", reference="00123", job_title="@SUM(A1)")
    card = CustomerCard(customer=risky, phones=(Phone(number="+302101234567"),))
    customer_id = page.context.services.customers.create(card)
    page.refresh()
    page.finder.table.arrange({"columns": ["name", "phone", "reference", "job_title"]})
    page.finder.table.choose(customer_id)
    data = copied(page, qtbot)
    _heading, line, _end = data.text().split("\n")
    assert line == "'=1+1 <b>&\t'+30 21 0123 4567\t'00123\t'@SUM(A1)"
    cells = data.html().split("<td ")[1:]
    assert len(cells) == 4
    assert all("mso-number-format:'\\@'" in cell and 'sdnum="1033;0;@"' in cell for cell in cells)
    assert "=1+1 &lt;b&gt;&amp;</td>" in cells[0]


def test_what_was_copied_goes_when_the_program_locks(page: CustomersPage, qtbot: QtBot):
    watch = ClipboardWatch(page)
    choose_two(page, qtbot)
    copied(page, qtbot)
    watch.empty()
    assert QGuiApplication.clipboard().text() == ""


def test_whoever_may_not_export_is_told_why_nothing_is_copied(
    context: PageContext, as_role: Callable[[Role], PageContext], make_page: Make, qtbot: QtBot
):
    page = make_page(as_role(Role.CLERK))
    QGuiApplication.clipboard().setText("before")
    page.finder.table.choose(1)
    page.finder.table.setFocus()
    qtbot.keyClick(page.finder.table, Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "before"
    assert context.said[-1] == (  # type: ignore[attr-defined]
        "Your role may not copy from the list, because it may not export it.",
    )
    bar = page.finder.several_bar
    assert all(button.isHidden() for button in (bar.copy_button, bar.export_button, bar.print_button))
    assert all(button.isHidden() for button in (bar.edit_button, bar.tags_button, bar.archive_button))


def test_chosen_customers_are_exported_and_printed_by_themselves(page: CustomersPage, qtbot: QtBot):
    choose_two(page, qtbot)
    page.finder.several_bar.export_button.click()
    export = page.findChild(ExportListDialog)
    assert export is not None
    assert list(export._ids or ()) == [1, 3]
    export.reject()
    page.finder.several_bar.print_button.click()
    paper = page.findChild(PrintListDialog)
    assert paper is not None
    qtbot.waitUntil(lambda: not page.context.tasks.busy)
    paper.reject()


def test_tags_are_added_to_several_after_one_saw_what_would_change(
    dialog: MassEditDialog, page: CustomersPage, qtbot: QtBot
):
    qtbot.keyClicks(dialog.fields[dialog.offers.currentIndex()].editor, "vip, easter")
    assert not dialog.verb.isEnabled()
    with qtbot.waitSignal(dialog.planned):
        dialog.look_button.click()
    assert dialog.counts.text() == "2 customers would change."
    shown = dialog.sample.records
    assert [shown.text(row, 2) for row in range(2)] == ["vip, té verde, easter", "wholesale, vip, easter"]
    with qtbot.waitSignal(page.context.changed.records_changed):
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert tags(page)[:2] == [("vip", "té verde", "easter"), ("wholesale", "vip", "easter")]
    text, button, undo = said(page)
    assert (text, button) == ("2 customers changed", "Undo")
    assert callable(undo)
    with qtbot.waitSignal(page.context.changed.records_changed):
        undo()
    assert tags(page)[:2] == [("vip", "té verde"), ("wholesale",)]
    assert list(page.finder.table.chosen_ids()) == [1, 3]


def test_what_was_planned_is_forgotten_when_something_else_is_typed(dialog: MassEditDialog, qtbot: QtBot):
    box = dialog.fields[dialog.offers.currentIndex()].editor
    dialog.look_button.click()
    assert dialog.says.text() == "Give the tags."
    qtbot.keyClicks(box, "easter")
    with qtbot.waitSignal(dialog.planned):
        dialog.look_button.click()
    assert dialog.verb.isEnabled()
    qtbot.keyClicks(box, "s")
    assert not dialog.verb.isEnabled()
    assert dialog.counts.text() == ""
    dialog.reject()


def test_a_field_is_emptied_where_nothing_is_given(page: CustomersPage, qtbot: QtBot):
    choose_two(page, qtbot)
    page.finder.several_bar.edit_button.click()
    dialog = page.findChild(MassEditDialog)
    assert dialog is not None
    dialog.offers.setCurrentText("Notes")
    with qtbot.waitSignal(dialog.planned):
        dialog.look_button.click()
    assert dialog.counts.text() == "1 customer would change. 1 is so already."
    assert dialog.sample.records.text(0, 2) == "(empty)"
    dialog.reject()


def test_several_are_archived_together_and_brought_back(page: CustomersPage, qtbot: QtBot):
    choose_two(page, qtbot)
    page.finder.several_bar.archive_button.click()
    dialog = page.findChild(MassEditDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.verb.isEnabled)
    with qtbot.waitSignal(page.finder.counted):
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert names(page) == ["Γιώργος Παπαδόπουλος", "نرگس محمدی"]
    assert said(page)[0] == "2 customers archived"
    page.finder.show_state(ListState.ARCHIVED)
    page.finder.table.selectAll()
    page.many.archive()
    again = page.findChildren(MassEditDialog)[-1]
    qtbot.waitUntil(again.verb.isEnabled)
    with qtbot.waitSignal(page.context.changed.records_changed):
        qtbot.keyClick(again, Qt.Key.Key_Return)
    assert said(page)[0] == "2 customers restored"


def test_the_place_offers_what_it_can_do_to_the_palette(page: CustomersPage, qtbot: QtBot):
    page.context.services.list_views.keep("Regulars", page.finder.present_view())
    texts = [command.text for command in page.commands()]
    assert texts == [
        "New customer",
        "Add a filter",
        "Columns",
        "Keep as a new view …",
        "As at the beginning",
        "View: Regulars",
        "The same customer twice",
        "Export this list",
        "Print this list",
    ]
    assert all(command.icon for command in page.commands())
