"""A whole day by keyboard alone, in English and in Persian: whoever cannot or will not use a mouse misses nothing.

Nothing here acts for the person but keys; the parts of the window are only looked at.
"""

import ast
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from custdesk.ui.audit.page import LogPage
from custdesk.ui.customers.page import CustomersPage
from custdesk.ui.exchange.page import ExchangePage
from custdesk.ui.help.dialog import HelpDialog
from custdesk.ui.help.first_tour import FirstTour
from custdesk.ui.home.page import HomePage
from custdesk.ui.program import Program
from tests.journeys.keyboard import ALT, CTRL, SHIFT, Keyboard, MouseWatch, say
from tests.journeys.person import Person
from tests.shops import make_shop
from tests.ui.exchange.import_shop import make_workbook
from tests.vaults import OWNER, PASSPHRASE

KEY = Qt.Key
NATIVE = {"en": "English", "fa": "فارسی"}
NAMES = {"en": ("Nora", "Whitfield"), "fa": ("نرگس", "محمدی")}
PHONE = "612 345 678"
MOST_KEYS = 10


class Day:
    """One person's day: the keyboard, and the window that is looked at."""

    def __init__(self, person: Person, keys: Keyboard, language: str) -> None:
        self._person = person
        self.keys = keys
        self.given, self.family = NAMES[language]
        self.rtl = language == "fa"
        self.onwards, self.backwards = KEY.Key_Right, KEY.Key_Left
        if self.rtl:
            self.onwards, self.backwards = self.backwards, self.onwards

    @property
    def customers(self) -> CustomersPage:
        return self._person.customers

    @property
    def exchange(self) -> ExchangePage:
        return self._person.page(ExchangePage)

    @property
    def shown(self) -> int:
        """How many customers the list shows."""
        return self.customers.finder.table.records.rowCount()

    def rest(self) -> None:
        """Wait until everything that was asked for is done and shown."""
        self.keys.wait(lambda: not self._person.program.tasks.busy)

    def is_at(self, place: type) -> bool:
        return isinstance(self._person.window.current_page, place)

    def go(self, place: type) -> None:
        """Go to a place by its number on the keyboard."""
        places = [type(page) for page in self._person.window.pages()]
        self.keys.press(Qt.Key(KEY.Key_1 + places.index(place)), CTRL)
        assert self.is_at(place)
        self.rest()

    def said(self, text: str) -> bool:
        """Return whether the window says this in passing."""
        return any(text in saying.label.text() for saying in self._person.window.toast.sayings)

    def command(self, text: str) -> None:
        """Have something done by typing what it is called."""
        self.keys.press(KEY.Key_K, CTRL)
        self.keys.wait_for(say("Palette", "Type a name, or what you want to do"))
        self.keys.write(text)
        self.keys.press(KEY.Key_Return)


@pytest.mark.parametrize("language", ["en", "fa"])
def test_a_day_without_a_mouse(
    language: str, program: Program, person: Person, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mouse = MouseWatch(program.app)
    make_a_shop(program, tmp_path)
    day = Day(person, Keyboard(qtbot), language)
    sign_in(day, person, NATIVE[language])
    enter(day, job="")
    enter(day, job="Dancer", no_calls=True)
    find_and_edit(day)
    put_aside_and_undo(day)
    merge(day)
    record_an_answer(day)
    bring_a_file_in(day, tmp_path, monkeypatch)
    narrow_and_keep_a_view(day)
    give_the_list_out(day, tmp_path / "list.xlsx")
    print_the_list(day, tmp_path / "list.pdf", monkeypatch)
    read_the_log(day, person)
    go_back_and_forward(day)
    look_into_the_help(day, person)
    day.command(say("MainWindow", "Sign out"))
    day.keys.wait(lambda: person.program.window is None and person.gate.isVisible())
    assert mouse.seen == []


def make_a_shop(program: Program, folder: Path) -> None:
    opened = make_shop(folder)
    opened.close()
    program.choices.remember_vault(opened.folder)
    program._offers_tour = True  # as where the program was begun by a person


def sign_in(day: Day, person: Person, language: str) -> None:
    keys = day.keys
    person.program.begin()
    keys.wait_for(say("SignIn", "User name"))
    keys.tab_to(say("SignIn", "Language"))
    keys.arrow_to(language)
    assert person.gate.isRightToLeft() is day.rtl
    keys.tab_to(say("SignIn", "User name"))
    keys.write(OWNER)
    keys.tab_to(say("SignIn", "Passphrase"))
    keys.write(PASSPHRASE)
    keys.press(KEY.Key_Return)
    keys.wait(lambda: person.program.window)
    day.rest()
    tour = person.window.findChild(FirstTour)
    keys.wait(tour.isVisible)
    keys.press(KEY.Key_Escape)
    keys.wait(lambda: person.window.findChild(FirstTour) is None)
    day.go(HomePage)


def enter(day: Day, job: str, *, no_calls: bool = False) -> None:
    """Enter a customer from wherever one is; name and phone need no more than a few keys beside their letters."""
    keys = day.keys
    keys.pressed = 0
    keys.press(KEY.Key_N, CTRL)
    keys.wait_for(say("Customer", "Given name"))
    keys.write(day.given)
    keys.press(KEY.Key_Return)
    keys.write(day.family)
    keys.press(KEY.Key_Return, times=2)
    assert keys.on(say("Customer", "Job title"))
    keys.write(job)
    keys.press(KEY.Key_Return, times=2)
    assert keys.on(say("Phone", "Phone"))
    keys.write(PHONE)
    if no_calls:
        keys.tab_to(f"{say('Consent', 'Do not contact by')}: {say('Consent', 'Phone')}")
        keys.press(KEY.Key_Space)
    keys.press(KEY.Key_Return, CTRL)
    day.rest()
    keys.wait_for(say("Customers", "Customers"))
    assert no_calls or keys.pressed < MOST_KEYS
    keys.wait(lambda: day.given in keys.under_cursor)


def find_and_edit(day: Day) -> None:
    keys = day.keys
    keys.press(KEY.Key_F, CTRL)
    keys.write(day.given[:3].lower())
    keys.wait(lambda: day.shown == 2)
    keys.press(KEY.Key_Down)
    keys.press(KEY.Key_Home)
    keys.wait(day.customers.panel.isVisible)
    keys.press(KEY.Key_E, CTRL)
    keys.tab_to(say("Customer", "Job title"))
    keys.write("Baker")
    keys.press(KEY.Key_Return, CTRL)
    day.rest()
    keys.wait_for(say("Customers", "Customers"))
    keys.press(KEY.Key_F, CTRL)
    keys.press(KEY.Key_Delete)
    day.rest()


def put_aside_and_undo(day: Day) -> None:
    keys = day.keys
    open_the_customer(day)
    keys.tab_to(say("Customers", "Archive"))
    keys.press(KEY.Key_Space)
    day.rest()
    keys.wait(lambda: day.shown == 1)
    keys.press(KEY.Key_Z, CTRL)
    day.rest()
    keys.wait(lambda: day.shown == 2)


def merge(day: Day) -> None:
    """Make one of two, undo it, and make one of them again."""
    keys = day.keys
    day.command(say("Lookalikes", "The same customer twice"))
    keys.wait_for(say("Lookalikes", "Look for them"))
    keys.press(KEY.Key_Space)
    day.rest()
    keys.tab_to(say("Lookalikes", "Compare …"))
    keys.press(KEY.Key_Space)
    keys.tab_to(f"{say('Customer', 'Job title')}: {say('Lookalikes', 'Take this')}")
    keys.press_until(lambda: keys.description == "Dancer", day.onwards)
    keys.tab_to(say("Lookalikes", "Merge"))
    keys.press(KEY.Key_Space)
    day.rest()
    assert day.said(say("Lookalikes", "The two are one customer now."))
    keys.press(KEY.Key_Escape)
    keys.wait(lambda: day.shown == 1)
    keys.press(KEY.Key_Z, CTRL)
    keys.tab_to(say("Lookalikes", "Undo"))
    keys.press(KEY.Key_Space)
    day.rest()
    keys.wait(lambda: day.shown == 2)
    keys.press_until(lambda: keys.on(say("Lookalikes", "Merge again")), KEY.Key_F6)
    keys.press(KEY.Key_Space)
    day.rest()
    keys.wait(lambda: day.shown == 1)
    services = day.customers.context.services
    assert services.customers.open(day.customers.finder.table.records.record_id(0)).customer.job_title == "Dancer"


def open_the_customer(day: Day) -> None:
    """Bring the customer into the panel, from wherever one is on the page."""
    keys = day.keys
    keys.press(KEY.Key_F, CTRL)
    keys.press(KEY.Key_Down)
    keys.wait(day.customers.panel.isVisible)
    keys.wait(lambda: day.given in keys.under_cursor)


def record_an_answer(day: Day) -> None:
    keys = day.keys
    open_the_customer(day)
    keys.tab_to(say("Customers", "Details"))
    keys.arrow_to(say("Customers", "Consent"), day.onwards)
    keys.tab_to(say("Consent", "Record an answer"))
    keys.press(KEY.Key_Space)
    consents = day.customers.context.services.consents
    wording = next(one for one in consents.purposes() if one.code == "marketing").wording("es")
    keys.tab_to(f"{wording.title}: {say('Consent', 'Given')}")
    keys.press(KEY.Key_Space)
    keys.press(KEY.Key_Return)
    day.rest()
    assert day.said(say("Consent", "The answer is recorded."))
    state = consents.state(day.customers.panel.card.customer.id)
    assert [item.purpose.code for item in state.purposes if item.answer == "given"] == ["marketing"]
    assert state.opted_out("phone")


def bring_a_file_in(day: Day, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    keys, file = day.keys, make_workbook(folder / "clientes.xlsx")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_words: (str(file), ""))
    day.go(ExchangePage)
    keys.press(KEY.Key_N, CTRL)
    wizard = day.exchange.wizard
    for step in (wizard.file_step, wizard.columns_step, wizard.plan_step, wizard.apply_step):
        keys.wait(lambda: not wizard.busy)
        assert wizard.step is step
        keys.press(KEY.Key_Return)
    keys.wait(lambda: wizard.apply_step.result is not None and not wizard.busy)
    keys.press(KEY.Key_Return)
    keys.wait(lambda: day.exchange.wizard is None)
    day.rest()
    day.go(CustomersPage)
    keys.wait(lambda: day.shown == 5)


def narrow_and_keep_a_view(day: Day) -> None:
    keys = day.keys
    keys.press(KEY.Key_F, CTRL | SHIFT)
    keys.wait_for(say("Filter", "Field"))
    keys.arrow_to(say("Customer", "Job title"))
    keys.tab_to(say("Filter", "Text"))
    keys.write("Dancer")
    keys.press(KEY.Key_Return)
    keys.wait(lambda: day.shown == 1)
    chip = keys.name
    assert "Dancer" in chip
    keys.tab_to(say("ListViews", "Views"))
    keys.choose_in_menu(say("ListViews", "Keep as a new view …"))
    keys.wait_for(say("NameDialog", "Name"))
    keys.write("On stage")
    keys.press(KEY.Key_Return)
    day.rest()
    keys.tab_to(chip)
    keys.press(KEY.Key_Delete)
    keys.wait(lambda: day.shown == 5)
    day.command(say("ListViews", "View: {view}", view="On stage"))
    keys.wait(lambda: day.shown == 1)
    day.command(say("ListViews", "As at the beginning"))
    keys.wait(lambda: day.shown == 5)


def give_the_list_out(day: Day, out: Path) -> None:
    keys = day.keys
    keys.press(KEY.Key_F, CTRL)
    keys.tab_to(say("Customers", "Export this list"))
    keys.press(KEY.Key_Space)
    keys.wait_for(say("Export", "Save as"))
    keys.write_over(str(out))
    keys.press(KEY.Key_Return)
    day.rest()
    keys.wait(out.exists)
    keys.press(KEY.Key_Escape)
    rows = [str(row[0]) for row in load_workbook(out).worksheets[0].iter_rows(values_only=True)]
    assert any("Nuria" in name for name in rows)
    assert any(day.given in name for name in rows)


def print_the_list(day: Day, out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    keys = day.keys
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_words: (str(out), ""))
    keys.press(KEY.Key_P, CTRL)
    day.rest()
    keys.tab_to(say("Printing", "Save as PDF …"))
    keys.press(KEY.Key_Space)
    keys.wait(out.exists)
    day.rest()
    keys.press(KEY.Key_Escape)
    assert out.read_bytes().startswith(b"%PDF")


def read_the_log(day: Day, person: Person) -> None:
    """Find what was done, open one entry, and have all of them checked."""
    keys = day.keys
    day.go(LogPage)
    page = person.page(LogPage)
    merged = say("Log", "Merged a customer into another one (id {into})", into="").split("(")[0].strip()
    keys.press(KEY.Key_F, CTRL)
    for words, least in ((merged, 2), (say("Log", "Verify the log"), 0)):
        keys.write_over(words)
        day.rest()
        keys.wait(lambda least=least: page.table.records.rowCount() >= least)
    keys.write_over(merged)
    keys.wait(lambda: 2 <= page.table.records.rowCount() < 10)
    keys.tab_to(say("Log", "Entries"))
    keys.press(KEY.Key_Home)
    keys.press(KEY.Key_Return)
    assert page.panel.isVisible()
    assert page.panel.isAncestorOf(keys.focused)
    keys.press(KEY.Key_Escape)
    assert page.panel.isHidden()
    keys.tab_to(say("Log", "Verify the log"))
    keys.press(KEY.Key_Space)
    keys.wait(page.verdict.isVisible)
    assert page.verdict.heading.text() == say("Log", "The log is whole, and the customers are as it says.")
    day.rest()


def go_back_and_forward(day: Day) -> None:
    day.keys.press(day.backwards, ALT)
    assert day.is_at(CustomersPage)
    day.rest()
    day.keys.press(day.onwards, ALT)
    assert day.is_at(LogPage)
    day.rest()


def look_into_the_help(day: Day, person: Person) -> None:
    day.keys.press(KEY.Key_F1)
    dialog = person.dialog(HelpDialog)
    assert dialog.topic == "log"
    day.rest()
    day.keys.press(KEY.Key_Escape)
    assert not isValid(dialog) or not dialog.isVisible()


def test_nothing_in_this_day_acts_but_keys() -> None:
    acting = {
        "click",
        "setFocus",
        "setCurrentIndex",
        "setChecked",
        "setText",
        "choose",
        "trigger",
        "mouseClick",
        "toggle",
    }
    for file in (Path(__file__), Path(__file__).with_name("keyboard.py")):
        tree = ast.parse(file.read_text("utf-8"))
        assert not acting & {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
