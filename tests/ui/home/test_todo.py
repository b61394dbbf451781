"""What needs doing: lines that come and go with their cause, lead where they say, and can wait until tomorrow."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from custdesk.customers.filters import Condition, Filters, Match
from custdesk.customers.model import Customer, CustomerCard, ListQuery, Phone
from custdesk.desk.freezing import suspect
from custdesk.desk.noted import ANCHORS, Noted
from custdesk.desk.passages import Reading
from custdesk.desk.permissions import Permission, Role
from custdesk.desk.todo import Todo
from custdesk.errors import DiskTrouble
from custdesk.home.doubts import list_of
from custdesk.home.service import Home
from custdesk.services import Services
from custdesk.ui.audit.seal_dialog import SealDialog
from custdesk.ui.customers.page import CustomersPage
from custdesk.ui.home.page import HomePage
from custdesk.ui.home.wording import WORDINGS
from custdesk.ui.incidents.dialog import IncidentDialog
from custdesk.ui.main_window import MainWindow
from custdesk.ui.page import PageContext
from custdesk.ui.places import PLACES
from custdesk.ui.quality.dialog import TwiceDialog
from tests.shops import seen_as
from tests.ui.home.conftest import Opened, settled

Open = Callable[..., Opened]
ANA = CustomerCard(customer=Customer(given_name="Ana", family_name="Gil"), phones=(Phone(number="+34612345678"),))
BO = CustomerCard(customer=Customer(given_name="Bo"), phones=(Phone(number="555123"),))


def press(opened: Opened, code: str) -> None:
    next(line for line in opened.page.todo.lines if line.key == code).button.click()


def test_a_shop_without_customers_is_told_the_ways_to_begin(open_home: Open) -> None:
    opened = open_home()
    assert opened.page.beginning.isVisible()
    assert not opened.page.charts.isVisible()
    assert not opened.page.calm.isVisible()
    opened.page.beginning.ways[0].button.click()
    opened.page.beginning.ways[1].button.click()
    assert opened.led == [("customers", {"new": True}), ("exchange", {"new": True})]


@pytest.mark.parametrize(("role", "ways"), [(Role.CLERK, 2), (Role.ACCOUNTANT, 1), (Role.ANALYST, 1)])
def test_whoever_may_not_begin_in_a_way_is_not_told_of_it(open_home: Open, role: Role, ways: int) -> None:
    opened = open_home(role=role)
    assert len(opened.page.beginning.ways) == ways
    assert opened.page.beginning.isVisible()
    assert not opened.page.calm.isVisible()


def test_the_sample_shop_is_opened_in_a_window_of_its_own(open_home: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[str] = []
    monkeypatch.setattr("custdesk.ui.help.sample.open_sample", lambda: started.append("sample") or True)
    opened = open_home()
    opened.page.beginning.ways[-1].button.click()
    assert started == ["sample"]
    assert opened.led == []


def test_what_is_looked_for_stops_when_nobody_sees_it_and_begins_again(
    open_home: Open, services: Services, qtbot: QtBot
) -> None:
    page = open_home().page
    services.customers.create(BO)
    page.context.changed.records_changed.emit("customer")
    page.refresh()
    page.hide()
    qtbot.waitUntil(lambda: not page.finding.busy)
    page.show()
    qtbot.waitUntil(lambda: len(page.todo.lines) == 2)


def test_with_nothing_to_do_it_says_what_one_could_do(open_home: Open, services: Services) -> None:
    services.customers.create(ANA)
    opened = open_home()
    assert opened.said() == []
    assert opened.page.calm.says.text() == "Nothing needs doing. Have a good day!"
    opened.page.calm.new_button.click()
    opened.page.calm.import_button.click()
    assert opened.led == [("customers", {"new": True}), ("exchange", {"new": True})]


def test_a_change_brings_a_line_and_another_takes_it_away(open_home: Open, services: Services, qtbot: QtBot) -> None:
    services.customers.create(ANA)
    opened = open_home()
    page = opened.page
    bo = services.customers.create(BO)
    page.context.changed.records_changed.emit("customer")
    settled(page, qtbot)
    assert opened.said() == ["unchecked_phone", "half_a_name"]
    services.customers.archive(bo, 1)
    page.context.changed.records_changed.emit("customer")
    settled(page, qtbot)
    assert opened.said() == []
    assert page.calm.isVisible()


def test_a_line_leads_to_the_list_of_just_those_customers(open_home: Open, services: Services) -> None:
    services.customers.create(BO)
    opened = open_home()
    press(opened, "half_a_name")
    filters = Filters((Condition("quality", Match.ANY_OF, ("half_a_name",)),))
    assert opened.led == [("customers", {"query": ListQuery(filters=filters)})]


def test_unsaved_typing_leads_to_the_customers(open_home: Open, services: Services) -> None:
    services.drafts.keep("customer", 0, {"name": "Ana"})
    opened = open_home()
    assert opened.said() == ["drafts"]
    press(opened, "drafts")
    assert opened.led == [("customers", {})]


def test_an_old_backup_leads_to_the_backups(
    open_home: Open, services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    services.customers.create(ANA)
    lines = services.home._sources["backup"].lines
    later = date.today() + timedelta(days=8)
    monkeypatch.setattr("custdesk.home.sources.OldBackup.lines", lambda _self, reading, _day: lines(reading, later))
    opened = open_home()
    assert opened.said() == ["no_backup"]
    press(opened, "no_backup")
    assert opened.led == [("settings", {"part": "backups"})]


def test_refused_rows_lead_to_their_import(open_home: Open, services: Services, tmp_path: Path) -> None:
    file = tmp_path / "list.csv"
    file.write_text("First name,E-mail\nAna,ana@example.es\n,cai@example.es\n", encoding="utf-8")
    reading = services.imports.read(file)
    result = services.imports.apply(services.imports.plan(file, reading, services.imports.guess(reading)))
    opened = open_home()
    assert "refused" in opened.said()
    press(opened, "refused")
    assert opened.led == [("exchange", {"record_id": result.batch_id})]


def test_lookalikes_are_compared_at_once(open_home: Open, services: Services, qtbot: QtBot) -> None:
    services.customers.create(ANA)
    services.customers.create(ANA)
    services.lookalikes.find()
    opened = open_home()
    assert opened.said() == ["lookalikes"]
    assert opened.page.todo.lines[0].said.startswith("1 pair")
    press(opened, "lookalikes")
    dialog = opened.page.findChild(TwiceDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.alike.says.text() != "")
    dialog.reject()


def test_later_hides_a_line_until_tomorrow_and_for_this_person_alone(open_home: Open, services: Services) -> None:
    services.customers.create(BO)
    opened = open_home()
    opened.page.todo.lines[0].later_button.click()
    assert opened.said() == ["half_a_name"]
    assert opened.page.again_button.text() == "Show 1 put off"
    assert open_home().said() == ["half_a_name"]
    assert open_home(user_id=7).said() == ["unchecked_phone", "half_a_name"]
    opened.page._wishes.put_off("unchecked_phone", date.today() - timedelta(days=1))
    assert open_home().said() == ["unchecked_phone", "half_a_name"]


def test_what_was_put_off_can_be_taken_up_again(open_home: Open, services: Services) -> None:
    services.customers.create(BO)
    opened = open_home()
    for _line in range(2):
        opened.page.todo.lines[0].later_button.click()
    assert opened.page.calm.says.text() == "Nothing else today: the rest is put off until tomorrow."
    opened.page.again_button.click()
    assert opened.said() == ["unchecked_phone", "half_a_name"]
    assert not opened.page.again_button.isVisible()


def test_another_day_is_noticed(open_home: Open, qtbot: QtBot) -> None:
    page = open_home().page
    page.finding.day = date.today() - timedelta(days=1)
    with qtbot.waitSignal(page.finding.counted):
        page._clock.timeout.emit()
    assert page.finding.day == date.today()


class Failing:
    """A source of another feature that fails."""

    permissions = (Permission.SHOP_VIEW,)

    def __init__(self, name: str, trouble: Exception) -> None:
        self.name = name
        self._trouble = trouble

    def lines(self, reading: Reading, day: date) -> tuple[Todo, ...]:
        raise self._trouble


def test_a_source_that_fails_is_told_and_takes_no_other_down(
    open_home: Open, services: Services, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    services.drafts.keep("customer", 0, {"name": "Ana"})
    sources = (Failing("disk", DiskTrouble()), Failing("mistake", ZeroDivisionError()))
    made = Home.__init__
    monkeypatch.setattr(Home, "__init__", lambda self, desk, given: made(self, desk, (*sources, *given)))
    opened = open_home()
    assert opened.said() == ["drafts", "trouble/disk", "trouble/mistake"]
    disk, mistake = opened.page.todo.lines[1:]
    assert not disk.button.isVisible()
    shown: list[BaseException] = []
    monkeypatch.setattr("custdesk.ui.bugs.show_bug", lambda _parent, bug: shown.append(bug))
    mistake.button.click()
    assert [type(one) for one in shown] == [ZeroDivisionError]


def test_every_line_has_its_words_and_an_icon() -> None:
    for code, wording in WORDINGS.items():
        todo = Todo(code=code, count=3, day=date(2026, 12, 1))
        assert wording.sentence(todo)
        assert wording.button()


def test_the_palette_is_offered_what_needs_doing(open_home: Open, services: Services) -> None:
    services.customers.create(BO)
    opened = open_home()
    commands = opened.page.commands()
    assert [command.text for command in commands] == [
        f"What needs doing: {line.said}" for line in opened.page.todo.lines
    ]
    assert len(commands) == 2
    commands[0].act()
    assert opened.led[0][0] == "customers"
    opened.page.todo.lines[0].later_button.click()
    assert opened.page.commands()[-1].text == "Show 1 put off"


def test_words_lead_to_the_list_that_has_them(open_home: Open, qtbot: QtBot) -> None:
    opened = open_home()
    opened.page.focus_search()
    qtbot.keyClicks(opened.page.head.search, "ana g")
    qtbot.keyClick(opened.page.head.search, Qt.Key.Key_Return)
    assert opened.led == [("customers", {"query": ListQuery(words="ana g")})]
    assert opened.page.head.search.text() == ""


def test_an_analyst_finds_nobody_and_enters_nobody(open_home: Open) -> None:
    page = open_home(role=Role.ANALYST).page
    assert not page.head.search.isVisible()
    assert not page.head.new_button.isVisible()
    page.new_record()
    assert page.commands() == []


def test_the_keyboard_goes_from_the_search_through_all_lines(open_home: Open, services: Services, qtbot: QtBot) -> None:
    services.customers.create(BO)
    opened = open_home()
    page = opened.page
    with qtbot.waitActive(page):
        page.activateWindow()
    page.focus_search()
    seen = []
    for _stop in range(6):
        qtbot.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_Tab)
        seen.append(QApplication.focusWidget())
    first, second = page.todo.lines
    assert [one for one in seen if one in (first.button, first.later_button, second.button, second.later_button)] == [
        first.button,
        first.later_button,
        second.button,
        second.later_button,
    ]
    first.later_button.setFocus()
    qtbot.keyClick(first.later_button, Qt.Key.Key_Space)
    assert second.key == opened.said()[0]
    assert page.todo.lines[0].button.hasFocus()


def test_in_the_window_a_line_opens_the_list_of_whom_it_counts_and_words_those_who_have_them(
    context: PageContext, services: Services, qtbot: QtBot
) -> None:
    services.customers.create(ANA)
    services.customers.create(BO)
    window = MainWindow(context, PLACES, "shop")
    qtbot.addWidget(window)
    window.show()
    page = window.current_page
    assert isinstance(page, HomePage)
    settled(page, qtbot)
    line = next(line for line in page.todo.lines if line.key == "half_a_name")
    line.button.click()
    shown = window.current_page
    assert isinstance(shown, CustomersPage)
    qtbot.waitUntil(lambda: shown.finder.table.records.rowCount() == 1)
    assert shown.finder.query().filters == list_of(Todo(code="half_a_name"))
    window.open_place("home")
    qtbot.keyClicks(page.head.search, "gil")
    qtbot.keyClick(page.head.search, Qt.Key.Key_Return)
    assert window.current_page is shown
    qtbot.waitUntil(lambda: shown.finder.query().words == "gil" and shown.finder.table.records.rowCount() == 1)
    window.close()


def test_a_seal_that_is_due_can_be_printed_at_once(
    open_home: Open, services: Services, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    lines = services.home._sources["seal"].lines
    later = date.today() + timedelta(days=92)
    monkeypatch.setattr("custdesk.home.sources.SealDue.lines", lambda _self, reading, _day: lines(reading, later))
    opened = open_home()
    assert opened.said() == ["seal"]
    press(opened, "seal")
    dialog = opened.page.findChild(SealDialog)
    assert dialog is not None
    dialog.reject()
    later = date.today()
    opened.page.refresh()
    settled(opened.page, qtbot)
    assert opened.said() == []


def test_an_incident_cannot_wait_and_leads_to_what_happened(
    context: PageContext, services: Services, qtbot: QtBot
) -> None:
    assert suspect(services._desk, [Noted(ANCHORS, 10**6, "9999-12-31T00:00:00.000000Z", b"")])
    window = MainWindow(context, PLACES, "shop")
    qtbot.addWidget(window)
    window.show()
    page = window.current_page
    assert isinstance(page, HomePage)
    settled(page, qtbot)
    line = page.todo.lines[0]
    assert line.key == "incident"
    assert not line.later_button.isVisible()
    assert not page.head.new_button.isEnabled()
    line.button.click()
    dialog = window.findChild(IncidentDialog)
    assert dialog is not None
    dialog.reject()


def test_home_is_the_first_place_of_the_window_for_everybody(
    context: PageContext, services: Services, qtbot: QtBot
) -> None:
    services.customers.create(BO)
    for role in (Role.OWNER, Role.ANALYST):
        seen = PageContext(services=seen_as(services, role=role), tasks=context.tasks, choices=context.choices)
        window = MainWindow(seen, PLACES, "shop")
        qtbot.addWidget(window)
        window.show()
        page = window.current_page
        assert isinstance(page, HomePage)
        settled(page, qtbot)
        window.close()
