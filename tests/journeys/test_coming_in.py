"""The first day of a clerk: in with the code from the owner, and with words of one's own from then on."""

from pathlib import Path

from PySide6.QtCore import Qt

from custdesk.desk.permissions import Role
from custdesk.users.model import Proof
from tests.journeys.person import Person
from tests.shops import make_shop
from tests.vaults import PASSPHRASE


def test_a_clerk_comes_with_a_code_and_comes_back_after_a_lock_with_five_words(person: Person, tmp_path: Path) -> None:
    owner = make_shop(tmp_path)
    folder, given = owner.folder, owner.users.add("lucia", Role.CLERK, Proof(PASSPHRASE))
    owner.close()
    person.program.begin()
    person.gate.choose_vault(folder, "lucia")
    person.write(given.code, person.gate.form.passphrase.box)
    person.qtbot.keyClick(person.gate.form.passphrase.box, Qt.Key.Key_Return)
    step = person.gate.way_in.choose_step
    person.wait(step.isVisible)
    person.wait_for_work()
    step.chosen.first.suggest.click()
    words = step.chosen.first.text()
    person.write(words, step.chosen.again.box)
    person.qtbot.keyClick(step.chosen.again.box, Qt.Key.Key_Return)
    person.arrive()
    assert person.customers.context.session.role is Role.CLERK
    person.window.hide()
    person.program.end_session()
    person.program.window = None

    person.program.begin(locked=(folder, "lucia"))
    form = person.gate.form
    assert (form.vault.folder, form.user.text(), form.text.isVisible()) == (folder, "lucia", True)
    person.write(words, form.passphrase.box)
    person.qtbot.keyClick(form.passphrase.box, Qt.Key.Key_Return)
    person.arrive()
    assert person.customers.context.session.user_name == "lucia"
