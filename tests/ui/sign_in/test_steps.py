"""What a sign-in asks beyond the passphrase, one step after the other, with a real vault behind it."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from custdesk import entrance
from custdesk.services import Services
from custdesk.store.factors import Factors
from custdesk.store.key_file import make_key_file
from custdesk.store.vault import open_vault
from custdesk.ui.choices import Choices
from custdesk.ui.sign_in.entry import Entry
from custdesk.ui.sign_in.steps import Step
from custdesk.ui.sign_in.waiting import Waiting
from custdesk.ui.sign_in.window import SignInWindow
from custdesk.ui.tasks import TaskRunner
from custdesk.users.model import Proof
from tests import secret_service
from tests.entrance import conftest as doorstep
from tests.entrance.conftest import CHOSEN, ShopOnDisk, Telephone, clock
from tests.secret_service import SecretService
from tests.vaults import OWNER, PASSPHRASE

original, shop, telephone = doorstep.original, doorstep.shop, doorstep.telephone
keyring = secret_service.keyring
_LATER = 1.0


@pytest.fixture
def window(qtbot: QtBot, tasks: TaskRunner, choices: Choices, shop: ShopOnDisk) -> Iterator[SignInWindow]:
    """A minute after everything else: a code of the second factor is good once."""
    entry = Entry(
        begin=partial(entrance.begin, clock=clock(_LATER)),
        new_vault=entrance.new_vault,
        recover=entrance.recover,
        move=entrance.move_to_this_pc,
    )
    made = SignInWindow(entry, tasks, choices)
    qtbot.addWidget(made)
    opened: list[Services] = []
    made.opened.connect(opened.append)
    made.show()
    made.choose_vault(shop.folder, OWNER)
    yield made
    made.close()
    for one in opened:
        one.close()


def _submit(qtbot: QtBot, window: SignInWindow, tasks: TaskRunner, passphrase: str = PASSPHRASE) -> None:
    window.form.passphrase.box.setText(passphrase)
    window.form.submit()
    qtbot.waitUntil(lambda: not tasks.busy)


def _give(qtbot: QtBot, step: Step, tasks: TaskRunner) -> None:
    step.on_button.click()
    qtbot.waitUntil(lambda: not tasks.busy)


def test_a_code_is_asked_for_and_another_may_be_tried(
    qtbot: QtBot, window: SignInWindow, tasks: TaskRunner, telephone: Telephone
) -> None:
    _submit(qtbot, window, tasks)
    step = window.way_in.code_step
    assert step.isVisible()
    assert not window.form.isVisible()
    assert window.focusWidget() is step.box
    step.submit()
    assert step.field.trouble() == "Type the code."
    step.box.setText("000000" if telephone.code(minutes=_LATER) != "000000" else "111111")
    _give(qtbot, step, tasks)
    assert "not right" in step.field.trouble()

    step.box.setText(telephone.code(minutes=_LATER))
    with qtbot.waitSignal(window.opened) as opened:
        qtbot.keyClick(step.box, Qt.Key.Key_Return)
    assert opened.args[0].session.user_name == OWNER
    assert (step.box.text(), window.form.passphrase.text()) == ("", "")


def test_a_recovery_code_serves_without_the_telephone(
    qtbot: QtBot, window: SignInWindow, tasks: TaskRunner, telephone: Telephone
) -> None:
    _submit(qtbot, window, tasks)
    window.way_in.code_step.box.setText(telephone.recovery_codes[3].lower())
    with qtbot.waitSignal(window.opened):
        window.way_in.code_step.submit()


def test_too_many_wrong_codes_lead_back_to_the_form_which_counts_down(
    qtbot: QtBot, window: SignInWindow, tasks: TaskRunner, telephone: Telephone
) -> None:
    _submit(qtbot, window, tasks)
    step = window.way_in.code_step
    for _ in range(10):
        if step.isVisible():
            step.box.setText("not a code")
            _give(qtbot, step, tasks)

    assert window.form.isVisible()
    assert "Wait 0:" in window.form.passphrase_field.trouble()


def test_going_back_at_the_code_closes_the_vault(
    qtbot: QtBot, window: SignInWindow, tasks: TaskRunner, shop: ShopOnDisk, telephone: Telephone
) -> None:
    _submit(qtbot, window, tasks)
    window.way_in.code_step.back_button.click()

    assert window.form.isVisible()
    assert window.form.passphrase.text() == ""
    shop.begin().cancel()


def test_closing_the_window_at_the_code_closes_the_vault(
    qtbot: QtBot, window: SignInWindow, tasks: TaskRunner, shop: ShopOnDisk, telephone: Telephone
) -> None:
    _submit(qtbot, window, tasks)
    window.close()

    shop.begin().cancel()


def test_whoever_comes_with_a_one_time_code_chooses_a_passphrase(
    qtbot: QtBot, window: SignInWindow, tasks: TaskRunner, shop: ShopOnDisk
) -> None:
    window.choose_vault(shop.folder, "lucia")
    given = shop.add("lucia")
    _submit(qtbot, window, tasks, given.code)
    step = window.way_in.choose_step
    assert step.isVisible()
    for weak in ("lucia lucia lucia", given.code):
        step.chosen.first.box.setText(weak)
        step.chosen.again.box.setText(weak)
        _give(qtbot, step, tasks)
        assert step.chosen.first_field.trouble()
    step.chosen.first.box.setText(CHOSEN)
    step.chosen.again.box.setText(CHOSEN)
    with qtbot.waitSignal(window.opened) as opened:
        qtbot.keyClick(step.chosen.again.box, Qt.Key.Key_Return)
    opened.args[0].close()

    shop.sign_in("lucia", CHOSEN).close()


def test_a_key_file_is_asked_for_as_soon_as_it_is_known_who_comes(
    qtbot: QtBot,
    window: SignInWindow,
    tasks: TaskRunner,
    shop: ShopOnDisk,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    form, stick = window.form, tmp_path / "custdesk.key"
    assert not form.key_file_field.isVisible()
    vault = open_vault(shop.folder, OWNER, PASSPHRASE).vault
    vault.change_passphrase(OWNER, PASSPHRASE, PASSPHRASE, new_factors=Factors(key_file=make_key_file(stick)))
    vault.close()
    window.choose_vault(shop.folder, OWNER)
    assert form.key_file_field.isVisible()
    _submit(qtbot, window, tasks)
    assert form.key_file_field.trouble() == "Plug in your stick and choose the file."
    form.key_file.box.setText(str(tmp_path / "nothing.key"))
    _submit(qtbot, window, tasks)
    assert "nothing.key is not a key file" in form.key_file_field.trouble()
    make_key_file(tmp_path / "another.key")
    form.key_file.box.setText(str(tmp_path / "another.key"))
    _submit(qtbot, window, tasks)
    assert "may be the key file of another vault" in form.passphrase_field.trouble()

    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(stick), ""))
    form.key_file.browse.click()
    with qtbot.waitSignal(window.opened):
        _submit(qtbot, window, tasks)


def test_the_row_of_the_key_file_goes_with_the_one_who_needs_it(
    qtbot: QtBot, window: SignInWindow, shop: ShopOnDisk, tmp_path: Path
) -> None:
    vault = open_vault(shop.folder, OWNER, PASSPHRASE).vault
    vault.change_passphrase(OWNER, PASSPHRASE, PASSPHRASE, new_factors=Factors(key_file=make_key_file(tmp_path / "k")))
    vault.close()
    window.form.user.clear()
    qtbot.keyClicks(window.form.user, "lucia")
    assert not window.form.key_file_field.isVisible()
    window.form.user.clear()
    qtbot.keyClicks(window.form.user, OWNER)
    qtbot.keyClick(window.form.user, Qt.Key.Key_Return)

    assert window.form.key_file_field.isVisible()


def test_who_was_wrong_too_often_waits_and_sees_how_long(
    qtbot: QtBot, window: SignInWindow, tasks: TaskRunner, shop: ShopOnDisk
) -> None:
    form = window.form
    for _ in range(6):
        _submit(qtbot, window, tasks, "not the passphrase")

    assert "Wait 0:" in form.passphrase_field.trouble()
    assert not form.enter_button.isEnabled()
    with qtbot.assertNotEmitted(form.submitted):
        qtbot.keyClick(form.passphrase.box, Qt.Key.Key_Return)
    form.user.setText("somebody else")
    assert form.enter_button.isEnabled()
    assert not form.passphrase_field.trouble()
    form.user.setText(OWNER)
    assert not form.enter_button.isEnabled()
    form.recover_button.click()
    form.recovery.setText(shop.recovery_key)
    with qtbot.waitSignal(window.opened):
        form.enter_button.click()


def test_the_wait_is_counted_down_and_ends() -> None:
    now, ticks = [100.0], []
    waiting = Waiting(lambda: now[0])
    waiting.ticked.connect(lambda: ticks.append(waiting.seconds(Path("a"), "Ana")))
    waiting.begin(Path("a"), "ana", 30)
    for now[0] in (100.4, 129.2, 130.0):
        waiting.tick()

    assert ticks == [30, 30, 1, 0]
    assert waiting.seconds(Path("a"), "ben") == waiting.seconds(Path("b"), "ana") == waiting.seconds(None, "") == 0
    assert not waiting._timer.isActive()


def test_after_a_lock_the_window_says_so_and_waits_for_the_passphrase(
    qtbot: QtBot, window: SignInWindow, tasks: TaskRunner, shop: ShopOnDisk
) -> None:
    assert window.form.heading.text() == "Sign in"
    window.choose_vault(shop.folder, OWNER, locked=True)

    assert window.form.heading.text() == "Locked"
    assert window.form.text.isVisible()
    assert window.focusWidget() is window.form.passphrase.box
    with qtbot.waitSignal(window.opened):
        _submit(qtbot, window, tasks)
    assert window.form.heading.text() == "Sign in"


def test_a_pc_that_the_vault_does_not_know_is_let_in_with_the_recovery_sheet(
    qtbot: QtBot, window: SignInWindow, tasks: TaskRunner, shop: ShopOnDisk, keyring: SecretService
) -> None:
    services = shop.sign_in()
    services.device.bind(Proof(PASSPHRASE), shop.recovery_key)
    services.close()
    keyring.wipe()
    _submit(qtbot, window, tasks)
    step = window.way_in.move_step
    assert step.isVisible()
    step.box.setText("AAAAA")
    _give(qtbot, step, tasks)
    assert "recovery key" in step.field.trouble()

    step.box.setText(shop.recovery_key)
    with qtbot.waitSignal(window.opened) as opened:
        step.on_button.click()
    assert opened.args[0].session.user_name == OWNER
    assert step.box.text() == ""
