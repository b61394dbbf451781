"""The list is narrowed by filters: each is a chip that says it, Enter changes it, Delete takes it away."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from custdesk.customers.filters import JALALI, MATCHES, Condition, Filters, Match, Takes
from custdesk.desk.permissions import Lens
from custdesk.records.kinds.jalali import to_jalali
from custdesk.ui.customers.listing.condition_words import condition_words
from custdesk.ui.customers.listing.filter_dialog import FilterDialog
from custdesk.ui.customers.listing.value_editors import AmountsEditor, DaysEditor, TicksEditor, editor_for
from custdesk.ui.customers.page import CustomersPage
from custdesk.ui.local_form import LocalForm
from custdesk.ui.page import PageContext
from tests.ui.customers.conftest import names

VIP = Condition("tags", Match.ANY_OF, ("vip",))
COMPANY = Condition("kind", Match.ANY_OF, ("company",))


@pytest.fixture
def form(context: PageContext) -> LocalForm:
    return LocalForm(context.services.shop.get())


def narrow(page: CustomersPage, qtbot: QtBot, *conditions: Condition, any_of: bool = False) -> None:
    page.finder.filters.show_filters(Filters(conditions, any_of))
    with qtbot.waitSignal(page.finder.counted):
        page.finder.filters.changed.emit()


def plain(texts: list[str]) -> list[str]:
    return [text.replace("\u2068", "").replace("\u2069", "").replace("\u2066", "") for text in texts]


def says(context: PageContext, form: LocalForm, condition: Condition) -> str:
    fields = {one.name: one for one in context.services.customers.filter_fields("en")}
    return plain([condition_words(fields[condition.field], condition, form)])[0]


def test_a_condition_is_said_as_one_reads_it(context: PageContext, form: LocalForm):
    told = [
        says(context, form, Condition("city", Match.CONTAINS, ("mad",))),
        says(context, form, Condition("country", Match.ANY_OF, ("ES", "PT", "GR"))),
        says(context, form, Condition("tags", Match.ALL_OF, ("vip", "té verde"))),
        says(context, form, Condition("tags", Match.EMPTY)),
        says(context, form, Condition("created_at", Match.BETWEEN, ("2026-02-01", "2026-01-02"))),
        says(context, form, Condition("balance", Match.OVER, (425000,))),
        says(context, form, Condition("born_on", Match.IN_MONTH, (3,))),
        says(context, form, Condition("opted_out", Match.ANY_OF, ("post",))),
    ]
    assert told == [
        "City contains mad",
        "Country: Spain, Portugal or Greece",
        "Tags: vip and té verde",
        "Tags is empty",
        "Entered from 02/01/2026 to 01/02/2026",
        "Balance over 4,250.00",
        "Birthday in March",
        "Does not want: Post",
    ]


def test_whatever_a_field_may_be_asked_has_its_words_and_its_editor(
    context: PageContext, form: LocalForm, qtbot: QtBot
):
    for field in context.services.customers.filter_fields("en"):
        for match, takes in MATCHES[field.kind].items():
            editor = editor_for(field, takes, form, ("vip", "new"))
            qtbot.addWidget(editor)
            if isinstance(editor, TicksEditor):
                editor.list.item(0).setCheckState(Qt.CheckState.Checked)
            elif isinstance(editor, DaysEditor):
                editor.set_values(("2026-01-02", "2026-02-01"))
            elif isinstance(editor, AmountsEditor):
                editor.set_values((100, 250))
            elif not editor.values():
                editor.set_values(("text",))
            assert not editor.trouble()
            condition = Condition(field.name, match, editor.values())
            assert condition_words(field, condition, form).strip()
            again = editor_for(field, takes, form, ("vip", "new"))
            qtbot.addWidget(again)
            if condition.values:
                again.set_values(condition.values)
            assert again.values() == condition.values


def test_a_filter_is_added_without_a_mouse(page: CustomersPage, qtbot: QtBot):
    qtbot.keyClick(page, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    dialog = page.findChild(FilterDialog)
    assert dialog is not None
    dialog.fields.setFocus()
    qtbot.keyClicks(dialog.fields, "tag")
    assert dialog.fields.currentText() == "Tags"
    ticks = dialog.editor
    assert isinstance(ticks, TicksEditor)
    qtbot.waitUntil(lambda: ticks.list.count() == 3)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.says.text() == "Tick at least one."
    qtbot.keyClick(ticks.list, Qt.Key.Key_Space)
    with qtbot.waitSignal(page.finder.counted):
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert len(page.finder.filters.chips) == 1
    assert 0 < len(names(page)) < 4


def test_a_long_list_of_choices_is_narrowed_by_typing(page: CustomersPage, qtbot: QtBot):
    dialog = page.finder.filters.add()
    assert dialog is not None
    dialog.choose("country", Match.ANY_OF)
    ticks = dialog.editor
    assert isinstance(ticks, TicksEditor)
    qtbot.keyClicks(ticks.box, "portu")
    shown = [ticks.list.item(row).text() for row in range(ticks.list.count()) if not ticks.list.item(row).isHidden()]
    assert shown == ["Portugal"]
    dialog.reject()


def test_chips_narrow_the_list_by_all_or_by_any_of_them(page: CustomersPage, qtbot: QtBot):
    narrow(page, qtbot, VIP, COMPANY)
    assert names(page) == []
    assert page.finder.filters.counts.isVisible()
    with qtbot.waitSignal(page.finder.counted):
        page.finder.filters.counts.setCurrentIndex(1)
    assert names(page) == ["María Núñez", "Panadería Luz SL"]
    assert page.finder.count.text() == "2 customers"


def test_enter_changes_a_filter_and_delete_takes_it_away(page: CustomersPage, qtbot: QtBot):
    narrow(page, qtbot, VIP, COMPANY)
    bar = page.finder.filters
    bar.chips[0].button.setFocus()
    qtbot.keyClick(bar.chips[0].button, Qt.Key.Key_Return)
    dialog = page.findChild(FilterDialog)
    assert dialog is not None
    assert dialog.condition == VIP
    dialog.choose("tags", Match.EMPTY)
    with qtbot.waitSignal(page.finder.counted):
        dialog.verb.click()
    assert plain(bar.in_words()) == ["Tags is empty", "Kind: Company"]
    bar.chips[0].button.setFocus()
    with qtbot.waitSignal(page.finder.counted):
        qtbot.keyClick(bar.chips[0].button, Qt.Key.Key_Delete)
    assert plain(bar.in_words()) == ["Kind: Company"]
    assert page.focusWidget() is bar.chips[0].button
    assert not bar.counts.isVisible()
    with qtbot.waitSignal(page.finder.counted):
        qtbot.keyClick(bar.chips[0].button, Qt.Key.Key_Backspace)
    assert not bar.isVisible()
    assert page.focusWidget() is page.finder.tools.filter_button
    assert len(names(page)) == 4


def test_a_chip_has_names_for_screen_readers(page: CustomersPage, qtbot: QtBot):
    narrow(page, qtbot, VIP)
    chip = page.finder.filters.chips[0]
    assert plain([chip.button.accessibleName()]) == ["Tags: vip"]
    assert plain([chip.close_button.accessibleName()]) == ["Take away: Tags: vip"]


def test_nobody_found_by_filters_offers_all_customers(page: CustomersPage, qtbot: QtBot):
    narrow(page, qtbot, VIP, COMPANY)
    qtbot.waitUntil(lambda: page.finder.places.currentWidget() is page._nothing)
    with qtbot.waitSignal(page.finder.counted):
        page._nothing.button.click()
    assert len(names(page)) == 4
    assert page.finder.filters.chips == []


def test_filters_on_what_another_view_hides_are_taken_away_and_that_is_said(page: CustomersPage, qtbot: QtBot):
    narrow(page, qtbot, Condition("balance", Match.OVER, (1,)), COMPANY)
    page.finder.lens.choose(Lens.STANDARD)
    assert plain(page.finder.filters.in_words()) == ["Kind: Company"]
    assert page.context.said[-1] == ("Filters on what you do not see now were taken away.",)  # type: ignore[attr-defined]


def test_long_chips_wrap_and_never_overlap_or_stick_out(page: CustomersPage, qtbot: QtBot):
    page.resize(928, 640)
    long = Condition("city", Match.CONTAINS, ("Κάτω Αχαΐα της Αχαΐας, κοντά στη θάλασσα και μακριά από όλα",))
    page.finder.table.choose(1)
    qtbot.waitUntil(page.panel.isVisible)
    narrow(page, qtbot, VIP, long, COMPANY, long)
    page.grab()
    bar = page.finder.filters
    shown: list[QWidget] = [bar.counts, *bar.chips, bar.clear_button]
    rooms = [one.geometry() for one in shown]
    assert all(bar.rect().contains(room) for room in rooms)
    assert not any(one.intersects(other) for one in rooms for other in rooms if one is not other)
    assert len({room.center().y() for room in rooms}) > 1


def test_in_persian_a_birthday_is_asked_for_by_the_months_of_that_calendar(
    context: PageContext, form: LocalForm, qtbot: QtBot
):
    context.choices.languages.install("fa", "IR")
    fields = {one.name: one for one in context.services.customers.filter_fields("fa")}
    editor = editor_for(fields["born_on"], Takes.MONTH, form, ())
    qtbot.addWidget(editor)
    assert editor.values() == (JALALI + to_jalali(date.today())[1],)
    editor.set_values((JALALI + 1,))
    assert "فروردین" in condition_words(fields["born_on"], Condition("born_on", Match.IN_MONTH, editor.values()), form)
    editor.set_values((3,))
    assert editor.values() == (3,), "a view from elsewhere keeps its month"
    assert "مارس" in condition_words(fields["born_on"], Condition("born_on", Match.IN_MONTH, (3,)), form)
