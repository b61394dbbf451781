"""The settings that decide what opens the vault: time code, key file, this PC, and the keys."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import pyotp
import pytest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from custdesk.desk.anchoring import ASKING, OK
from custdesk.desk.permissions import Role
from custdesk.device.model import DeviceState, KnownPc
from custdesk.errors import KeyFileNeeded
from custdesk.keychain.troubles import KeychainFrozen, KeychainWiped
from custdesk.store.factors import Factors
from custdesk.store.key_file import read_key_file
from custdesk.store.vault import open_vault
from custdesk.ui.page import PageContext
from custdesk.ui.settings.key_file import KeyFileDialog
from custdesk.ui.settings.page import SettingsPage
from custdesk.ui.settings.recovery_codes import RecoveryCodesDialog
from custdesk.ui.settings.second_factor import SetUpDialog
from custdesk.ui.settings.this_pc import BindDialog, ThisPcCard
from custdesk.ui.users.dialogs import ProvedDialog
from tests.ui.consent_shop import seen_by
from tests.ui.whole import whole
from tests.vaults import OWNER, PASSPHRASE

Dialog = TypeVar("Dialog")
QUIET = DeviceState(keyring=OK, trouble=None, warning=None, anchored_at="", bound=False, needed=False, pcs=())
WHEN = "2026-11-23T08:30:00+00:00"


@pytest.fixture
def page(context: PageContext, qtbot: QtBot) -> SettingsPage:
    page = whole(SettingsPage(context))
    qtbot.addWidget(page)
    page.refresh()
    return page


def opened(kind: type[Dialog]) -> Dialog:
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, kind)
    return dialog


def prove(qtbot: QtBot, then: Callable[[], bool]) -> None:
    """Type one's own passphrase in the dialog that is in front, and wait until ``then``."""
    dialog = opened(ProvedDialog)
    dialog.proof.passphrase.box.setText(PASSPHRASE)
    dialog.verb.click()
    qtbot.waitUntil(then, timeout=60000)


def nothing_in_front() -> bool:
    return QApplication.activeModalWidget() is None


def turn_on(page: SettingsPage, qtbot: QtBot) -> tuple[str, ...]:
    """Set the time code up as a person does, and return the recovery codes."""
    page.second_factor.set_up.click()
    dialog = opened(SetUpDialog)
    secret = dialog.secret.text().replace(" ", "")
    dialog.code.setText(pyotp.TOTP(secret).now())
    dialog.verb.click()
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), RecoveryCodesDialog), timeout=20000)
    codes = opened(RecoveryCodesDialog)
    codes.copy.click()
    codes.reject()
    assert QApplication.activeModalWidget() is codes
    codes.done_button.click()
    return tuple(QApplication.clipboard().text().split("\n"))


def test_a_time_code_is_set_up_with_a_first_code_and_gives_ten_recovery_codes(page: SettingsPage, qtbot: QtBot) -> None:
    card = page.second_factor
    assert card.state.text() == "Off"
    codes = turn_on(page, qtbot)
    assert len(set(codes)) == 10
    assert card.state.text() == "On"
    assert "left: 10" in card.since.text()
    assert page.context.services.second_factor.state().on
    assert page.context.services.users.list()[0].second_factor


def test_a_wrong_first_code_turns_nothing_on(page: SettingsPage, qtbot: QtBot) -> None:
    page.second_factor.set_up.click()
    dialog = opened(SetUpDialog)
    dialog.verb.click()
    assert dialog.code_field.trouble()
    right = pyotp.TOTP(dialog.secret.text().replace(" ", "")).now()
    dialog.code.setText(f"{(int(right) + 499_999) % 1_000_000:06}")
    dialog.verb.click()
    qtbot.waitUntil(dialog.says.isVisible, timeout=20000)
    assert not page.context.services.second_factor.state().on
    dialog.reject()


def test_recovery_codes_are_renewed_and_the_time_code_is_turned_off(page: SettingsPage, qtbot: QtBot) -> None:
    before = turn_on(page, qtbot)
    page.second_factor.codes.click()
    prove(qtbot, lambda: isinstance(QApplication.activeModalWidget(), RecoveryCodesDialog))
    codes = opened(RecoveryCodesDialog)
    codes.copy.click()
    codes.done_button.click()
    assert not set(before) & set(QApplication.clipboard().text().split("\n"))
    page.second_factor.turn_off.click()
    prove(qtbot, nothing_in_front)
    assert page.second_factor.state.text() == "Off"
    assert not page.context.services.second_factor.state().on


def test_a_key_file_is_made_and_needed_from_then_on(
    page: SettingsPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    place, services = stick / "mine.custdesk-key", page.context.services
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_asked: (str(place), ""))
    page.key_file.make_button.click()
    dialog = opened(KeyFileDialog)
    dialog.place.setText(str(services.folder / "beside.key"))
    dialog.verb.click()
    assert "vault folder" in dialog.place_field.trouble()
    dialog.choose.click()
    dialog.proof.passphrase.box.setText(PASSPHRASE)
    with qtbot.waitSignal(dialog.accepted, timeout=20000):
        dialog.verb.click()
    assert page.key_file.state.text() == "On"
    page.refresh()
    assert page.passphrase.proof.key_file.wanted, "each proof asks for it now"
    services.close()
    with pytest.raises(KeyFileNeeded):
        open_vault(services.folder, OWNER, PASSPHRASE)
    open_vault(services.folder, OWNER, PASSPHRASE, Factors(key_file=read_key_file(place))).vault.close()


def test_a_key_file_is_given_up_with_the_stick_in_hand(page: SettingsPage, qtbot: QtBot, tmp_path: Path) -> None:
    place, services = tmp_path / "mine.custdesk-key", page.context.services
    page.key_file.make()
    dialog = opened(KeyFileDialog)
    dialog.place.setText(str(place))
    dialog.proof.passphrase.box.setText(PASSPHRASE)
    with qtbot.waitSignal(dialog.accepted, timeout=20000):
        dialog.verb.click()
    page.key_file.give_up_button.click()
    giving = opened(ProvedDialog)
    giving.proof.passphrase.box.setText(PASSPHRASE)
    giving.verb.click()
    assert "choose the file" in giving.proof.key_file_field.trouble()
    giving.proof.key_file.box.setText(str(place))
    prove(qtbot, nothing_in_front)
    assert page.key_file.state.text() == "Off"
    services._desk.vault.check_passphrase(OWNER, PASSPHRASE)


def test_a_file_that_is_there_is_not_written_over(page: SettingsPage, qtbot: QtBot, tmp_path: Path) -> None:
    place = tmp_path / "letter.txt"
    place.write_text("Dear Maria")
    page.key_file.make()
    dialog = opened(KeyFileDialog)
    dialog.place.setText(str(place))
    dialog.proof.passphrase.box.setText(PASSPHRASE)
    dialog.verb.click()
    qtbot.waitUntil(dialog.says.isVisible, timeout=20000)
    assert "letter.txt" in dialog.says.text()
    assert place.read_text() == "Dear Maria"
    assert not page.context.services.key_files.needed()
    dialog.reject()


def test_the_keys_are_renewed_and_everybody_signs_in_as_before(page: SettingsPage, qtbot: QtBot) -> None:
    services = page.context.services
    assert page.keys.due.isHidden()
    services._desk.rotation_due = True  # as after a removal that was cut off
    page.refresh()
    assert not page.keys.due.isHidden()
    page.keys.rotate_button.click()
    prove(qtbot, nothing_in_front)
    assert page.keys.due.isHidden()
    assert services.shop.get().name
    services.close()
    open_vault(services.folder, OWNER, PASSPHRASE).vault.close()


def test_without_a_keyring_the_card_says_so_and_the_rest_goes_on(page: SettingsPage) -> None:
    assert "no keyring" in page.this_pc.keyring.text()
    assert page.this_pc.state.text() == "Opens on any PC"
    assert not page.this_pc.bind_button.isHidden()
    assert page.this_pc.unbind_button.isHidden()


def test_binding_asks_for_the_whole_recovery_key(page: SettingsPage, qtbot: QtBot) -> None:
    page.this_pc.bind_button.click()
    dialog = opened(BindDialog)
    dialog.verb.click()
    assert dialog.key_field.trouble()
    dialog.key.setText("ABCDE-FGHJK")
    dialog.proof.passphrase.box.setText(PASSPHRASE)
    dialog.verb.click()
    qtbot.waitUntil(dialog.says.isVisible, timeout=20000)
    assert "The recovery key has" in dialog.says.text()
    dialog.reject()


@pytest.mark.parametrize(
    ("state", "said"),
    [
        (replace(QUIET, keyring=ASKING), "Asking the keyring"),
        (replace(QUIET, anchored_at=WHEN), "remembers where the log ended"),
        (replace(QUIET, keyring="frozen", trouble=KeychainFrozen()), "does not answer"),
        (replace(QUIET, warning=KeychainWiped()), "was emptied"),
        (replace(QUIET, bound=True, needed=True), "only with the recovery sheet"),
        (replace(QUIET, bound=True), "when you sign in next"),
        (replace(QUIET, pcs=(KnownPc("till", WHEN, WHEN, True),)), "till"),
    ],
)
def test_the_card_says_each_state_of_this_pc_in_a_sentence(
    context: PageContext, qtbot: QtBot, state: DeviceState, said: str
) -> None:
    card = ThisPcCard(context)
    qtbot.addWidget(card)
    card._show(state)
    shown = (card.keyring, card.warning, card.binding, card.pcs)
    assert said in " ".join(label.text() for label in shown if not label.isHidden())
    assert card.bind_button.isHidden() == state.bound
    assert card.unbind_button.isHidden() != state.bound


def test_a_clerk_is_not_offered_to_bind_the_vault(context: PageContext, qtbot: QtBot) -> None:
    card = ThisPcCard(seen_by(context, Role.CLERK))
    qtbot.addWidget(card)
    card.refresh()
    assert card.bind_button.isHidden()
