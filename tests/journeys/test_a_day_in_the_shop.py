"""The main job from an empty PC to a colleague at the counter, in English and in Persian."""

from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget

from custdesk.customers.model import ListQuery
from custdesk.desk.permissions import Role
from custdesk.exchange.importing.model import Verdict
from custdesk.ui.audit.page import LogPage
from custdesk.ui.customers.conflict import ConflictDialog
from custdesk.ui.customers.page import CustomersPage
from custdesk.ui.exchange.export_dialog import ExportListDialog
from custdesk.ui.exchange.import_wizard.wizard import ImportWizard
from custdesk.ui.exchange.page import ExchangePage
from custdesk.ui.home.page import HomePage
from custdesk.ui.settings.page import SettingsPage
from custdesk.ui.sign_in.new_vault_wizard import NewVaultWizard
from custdesk.ui.users.dialogs import AddUserDialog
from custdesk.ui.users.one_time import ChooseNowDialog, OneTimeDialog
from custdesk.ui.users.page import TeamPage
from tests.journeys.person import CTRL, SHIFT, Person
from tests.ui.exchange.import_shop import make_workbook

OWNER, OWNERS_WORDS = "Eleni", "otter ladder velvet november"
CLERK, CLERKS_WORDS = "Lucia", "green umbrella under the clock"
NAMES = {"en": ("Nora", "Whitfield"), "fa": ("نرگس", "محمدی")}


@pytest.mark.parametrize("language", ["en", "fa"])
def test_a_day_in_the_shop(language: str, person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    person.program.begin()
    speak(person, language)
    make_a_vault(person, tmp_path / "Corner.custdesk")
    enter_a_customer(person, *NAMES[language])
    find_and_edit(person, NAMES[language][0])
    save_after_somebody_else(person)
    archive_and_restore(person)
    bring_a_file_in(person, tmp_path, monkeypatch)
    give_the_list_out(person, tmp_path / "list.xlsx")
    verify_the_log(person)
    add_a_clerk(person)
    let_the_clerk_in(person)
    see_what_a_clerk_sees(person, NAMES[language][0])
    sign_out(person)


def speak(person: Person, language: str) -> None:
    """Choose the language in the sign-in window, where everything changes at once."""
    box = person.gate.language
    read = []
    for code in ("el", language):
        box.setCurrentIndex(box.findData(code))
        box.activated.emit(box.currentIndex())
        said = QCoreApplication.translate("SignIn", "Sign in")
        person.wait(lambda said=said: person.gate.form.heading.text() == said)
        read.append({label.text() for label in person.gate.findChildren(QLabel) if label.text()})
    assert not read[0] & read[1] - {"CustDesk"}
    assert person.gate.isRightToLeft() is (language == "fa")


def make_a_vault(person: Person, folder: Path) -> None:
    person.gate.make_vault()
    wizard = person.dialog(NewVaultWizard, person.gate)
    person.write("The Corner", wizard.shop_step.name)
    wizard.shop_step.place.setText(str(folder))
    person.qtbot.keyClick(wizard, Qt.Key.Key_Return)
    assert wizard.steps.currentWidget() is wizard.owner_step
    person.write(OWNER, wizard.owner_step.name)
    person.write(OWNERS_WORDS, wizard.owner_step.passphrase.first.box)
    person.write(OWNERS_WORDS, wizard.owner_step.passphrase.again.box)
    person.qtbot.keyClick(wizard, Qt.Key.Key_Return)
    step = wizard.recovery_step
    person.wait(lambda: wizard.steps.currentWidget() is step)
    groups = [label.text() for label in step.groups.findChildren(QLabel)]
    person.wait_for_work()
    person.write(groups[step.asked].lower(), step.typed)
    person.qtbot.keyClick(wizard, Qt.Key.Key_Return)
    person.arrive()
    assert folder.is_dir()
    assert isinstance(person.window.current_page, HomePage)
    assert person.customers.context.session.role is Role.OWNER


def enter_a_customer(person: Person, given: str, family: str) -> None:
    page = person.customers
    person.press(Qt.Key.Key_N, CTRL)
    form = page.form
    person.write(given)
    person.press(Qt.Key.Key_Return)
    person.write(family)
    for path, text in (("phones.0.number", "020 7946 0958"), ("health_note", "No nuts")):
        field = form.editors.field(path)
        assert field is not None
        field.setFocus()
        person.write(text)
    assert form.answers is not None
    yes = form.answers.purposes["marketing"].buttons["given"]
    no_calls = form.answers.boxes["phone"]
    for box in (yes, no_calls):
        box.setFocus()
        person.press(Qt.Key.Key_Space)
        assert box.isChecked()
    with person.qtbot.waitSignal(form.saved) as stored:
        person.press(Qt.Key.Key_S, CTRL)
    person.wait_for_work()
    state = page.context.services.consents.state(stored.args[0].customer.id)
    assert state.opted_out("phone")
    assert [item.purpose.code for item in state.purposes if item.answer == "given"] == ["marketing"]
    person.press(Qt.Key.Key_Escape)
    assert page.views.currentWidget() is not form


def find_and_edit(person: Person, given: str) -> None:
    page = person.customers
    person.press(Qt.Key.Key_F, CTRL)
    person.write(given[:3].lower())
    person.wait(lambda: page.finder.table.records.rowCount() == 1)
    person.press(Qt.Key.Key_Down)
    person.wait(page.panel.isVisible)
    assert page.panel.name.text().startswith(given)
    person.press(Qt.Key.Key_E, CTRL)
    change_job(person, "Baker")
    with person.qtbot.waitSignal(page.form.saved):
        person.press(Qt.Key.Key_Return, CTRL)
    person.wait_for_work()
    assert page.views.currentWidget() is not page.form
    assert open_card(person).customer.job_title == "Baker"


def save_after_somebody_else(person: Person) -> None:
    """Save what a colleague has saved meanwhile: both are shown, and one is chosen for each value."""
    page, customers = person.customers, person.customers.context.services.customers
    page.edit_chosen()
    theirs = open_card(person)
    customers.save(replace(theirs, customer=replace(theirs.customer, job_title="Carpenter")), theirs)
    change_job(person, "Dancer")

    def keep_mine(dialog: ConflictDialog) -> None:
        dialog.choose("job_title", mine=True)
        dialog.keep.click()

    with person.answering(ConflictDialog, keep_mine) as read, person.qtbot.waitSignal(page.form.saved):
        person.press(Qt.Key.Key_S, CTRL)
    person.wait_for_work()
    assert {"Carpenter", "Dancer"} <= set(read)
    assert open_card(person).customer.job_title == "Dancer"
    person.press(Qt.Key.Key_Escape)


def archive_and_restore(person: Person) -> None:
    page = person.customers
    for state in ("archived", "active"):
        card = open_card(person)
        page.archive(card)
        person.wait_for_work()
        assert page.context.services.customers.open(card.customer.id).customer.state == state
        if state == "archived":
            assert page.finder.table.records.rowCount() == 0
            archived = next(chip for chip in page.finder.chips.buttons() if chip.property("state") == "archived")
            archived.click()
            page.finder.table.choose(card.customer.id)
    next(chip for chip in page.finder.chips.buttons() if chip.property("state") == "active").click()
    assert page.finder.table.records.rowCount() == 1
    page.finder.search.clear()


def bring_a_file_in(person: Person, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = make_workbook(folder / "clientes.xlsx")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_words: (str(file), ""))
    page = person.go(ExchangePage)
    person.press(Qt.Key.Key_N, CTRL)
    wizard = person.dialog(ImportWizard)
    for step in (wizard.file_step, wizard.columns_step, wizard.plan_step, wizard.apply_step):
        person.wait(lambda: not wizard.busy)
        assert wizard.step is step
        person.qtbot.keyClick(wizard.focusWidget() or wizard, Qt.Key.Key_Return)
    person.wait(lambda: wizard.apply_step.result is not None and not wizard.busy)
    assert wizard.apply_step.result is not None
    assert wizard.apply_step.result.counts[Verdict.NEW] == 4
    assert wizard.apply_step.result.counts[Verdict.REFUSED] == 1
    wizard.foot.onwards.click()
    person.wait(lambda: page.wizard is None)
    assert page.history.table.records.rowCount() == 1


def give_the_list_out(person: Person, out: Path) -> None:
    page = person.go(CustomersPage)
    page.finder.export_button.click()
    dialog = person.dialog(ExportListDialog)
    dialog.form.path.setText(str(out))
    with person.qtbot.waitSignal(dialog.form.finished, timeout=30_000) as done:
        dialog.form.start.click()
    person.wait_for_work()
    assert done.args[0].rows == 5
    names = [str(row[0]) for row in load_workbook(out).worksheets[0].iter_rows(values_only=True)]
    assert any("Nuria" in name for name in names)
    dialog.reject()


def verify_the_log(person: Person) -> None:
    page = person.go(LogPage)
    assert page.table.records.rowCount() > 10
    page.verify_button.click()
    person.wait(page.verdict.isVisible)
    assert page.verdict.property("look") == "card"
    person.wait_for_work()


def add_a_clerk(person: Person) -> None:
    page = person.go(TeamPage)
    person.press(Qt.Key.Key_N, CTRL)
    dialog = person.dialog(AddUserDialog)
    person.write(CLERK, dialog.user)
    dialog.role.box.setCurrentIndex(dialog.role.box.findData(Role.CLERK))
    person.write(OWNERS_WORDS, dialog.proof.passphrase.box)
    with person.qtbot.waitSignal(dialog.accepted, timeout=30_000):
        person.qtbot.keyClick(dialog, Qt.Key.Key_Return)
    person.wait_for_work()
    code = person.dialog(OneTimeDialog)
    code.now.click()
    choosing = person.dialog(ChooseNowDialog)
    person.write(CLERKS_WORDS, choosing.passphrase.first.box)
    person.write(CLERKS_WORDS, choosing.passphrase.again.box)
    with person.qtbot.waitSignal(code.accepted, timeout=30_000):
        choosing.verb.click()
    person.wait_for_work()
    assert sorted(user.name for user in page.context.services.users.list()) == sorted([OWNER, CLERK])


def let_the_clerk_in(person: Person) -> None:
    person.press(Qt.Key.Key_U, CTRL | SHIFT)
    assert person.program.window is None
    form = person.gate.form
    assert form.vault.folder is not None
    person.write(CLERK, form.user)
    person.write("not the passphrase", form.passphrase.box)
    person.qtbot.keyClick(form.passphrase.box, Qt.Key.Key_Return)
    person.wait_for_work()
    assert form.passphrase_field.trouble()
    form.passphrase.clear()
    person.write(CLERKS_WORDS, form.passphrase.box)
    person.qtbot.keyClick(form.passphrase.box, Qt.Key.Key_Return)
    person.arrive()


def see_what_a_clerk_sees(person: Person, given: str) -> None:
    places = {type(page) for page in person.window.pages()}
    assert places == {HomePage, CustomersPage, SettingsPage}
    page = person.go(CustomersPage)
    assert not page.finder.export_button.isVisible()
    assert page.form.editors.sealed == {}
    found = page.context.services.customers.page(ListQuery(words=given)).rows[0].customer.id
    page.finder.table.choose(found)
    person.wait(page.panel.isVisible)
    assert page.panel.details.sealed == {}
    assert "•••958" in shown_in(page.panel)
    assert "Dancer" not in shown_in(page.panel)
    assert page.panel.details.all_button is not None
    person.qtbot.mouseClick(page.panel.details.all_button, Qt.MouseButton.LeftButton)
    assert "Dancer" in shown_in(page.panel)
    assert "•••958" not in shown_in(page.panel)
    assert "No nuts" not in shown_in(page.panel)


def shown_in(panel: QWidget) -> str:
    return " ".join(label.text() for label in panel.findChildren(QLabel) if label.isVisibleTo(panel))


def sign_out(person: Person) -> None:
    person.press(Qt.Key.Key_Q, CTRL | SHIFT)
    assert person.program.window is None
    assert person.gate.isVisible()


def change_job(person: Person, text: str) -> None:
    field = person.customers.form.editors.field("job_title")
    assert field is not None
    field.setFocus()
    person.press(Qt.Key.Key_A, CTRL)
    person.write(text)


def open_card(person: Person):
    page = person.customers
    return page.context.services.customers.open(page.finder.table.chosen_id())
