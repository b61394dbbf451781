"""Everybody's slot follows what an owner decided, and nothing that nobody of that right has signed."""

from pathlib import Path

import pytest

from custdesk.desk.opening import sign_out
from custdesk.desk.permissions import Role
from custdesk.device.model import DeviceUnbound
from custdesk.device.service import Device
from custdesk.entrance import new_vault
from custdesk.errors import DeviceUnknown, PermissionRefused
from custdesk.keychain.entries import Keychain
from custdesk.store.factors import DEVICE, needs
from custdesk.store.keys import FLOOR
from custdesk.store.vault import device_secret_for_recovery, open_vault
from custdesk.users.model import Proof
from tests.device.pcs import enter
from tests.secret_service import SecretService
from tests.shops import SHOP
from tests.vaults import NAME, OWNER, PASSPHRASE

OWN = Proof(PASSPHRASE)
CLERK = "Nikos Andreou"
WORDS = "tram lemon harbour violin sand"


@pytest.fixture
def recovery_key(tmp_path: Path) -> str:
    """Make the vault of an owner and a clerk."""
    services, recovery_key = new_vault(tmp_path / NAME, SHOP, OWNER, PASSPHRASE, cost=FLOOR)
    code = services.users.add(CLERK, Role.CLERK, OWN).code
    services.users.choose_passphrase(CLERK, code, WORDS, cost=FLOOR)
    services.close()
    return recovery_key


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / NAME


def bind(folder: Path, recovery_key: str) -> None:
    desk = enter(folder)
    Device(desk).bind(OWN, recovery_key)
    sign_out(desk)


def visit(folder: Path, name: str, passphrase: str) -> None:
    sign_out(enter(folder, name, passphrase))


def test_a_clerks_slot_follows_at_the_next_sign_in_on_this_pc(folder: Path, recovery_key: str, keyring: SecretService):
    bind(folder, recovery_key)
    assert needs(folder, CLERK) == frozenset()
    visit(folder, CLERK, WORDS)
    assert needs(folder, CLERK) == {DEVICE}
    with pytest.raises(DeviceUnknown):
        open_vault(folder, CLERK, WORDS)
    visit(folder, CLERK, WORDS)


def test_a_slot_does_not_follow_where_the_keyring_holds_no_secret_or_another(
    folder: Path, recovery_key: str, keyring: SecretService
):
    bind(folder, recovery_key)
    keyring.wipe()
    visit(folder, CLERK, WORDS)
    assert needs(folder, CLERK) == frozenset()
    desk = enter(folder, CLERK, WORDS)
    Keychain(desk.vault.vault_id).keep_device_secret(bytes(32))
    sign_out(desk)
    visit(folder, CLERK, WORDS)
    assert needs(folder, CLERK) == frozenset()


def test_after_unbinding_the_slots_follow_and_the_last_takes_the_secret_along(
    folder: Path, recovery_key: str, keyring: SecretService
):
    bind(folder, recovery_key)
    visit(folder, CLERK, WORDS)
    desk = enter(folder)
    Device(desk).unbind(OWN)
    sign_out(desk)
    assert needs(folder, OWNER) == frozenset()
    assert needs(folder, CLERK) == {DEVICE}
    assert device_secret_for_recovery(folder, recovery_key)
    visit(folder, CLERK, WORDS)
    assert needs(folder, CLERK) == frozenset()
    assert device_secret_for_recovery(folder, recovery_key) == b""
    keyring.wipe()
    visit(folder, CLERK, WORDS)


def test_nobody_below_an_owner_unbinds_the_vault_not_even_with_an_entry_of_his_own(
    folder: Path, recovery_key: str, keyring: SecretService
):
    bind(folder, recovery_key)
    desk = enter(folder, CLERK, WORDS)
    with pytest.raises(PermissionRefused):
        Device(desk).unbind(Proof(WORDS))
    desk.note(DeviceUnbound())
    assert Device(desk).state().bound
    sign_out(desk)
    visit(folder, OWNER, PASSPHRASE)
    assert needs(folder, OWNER) == {DEVICE}
    assert needs(folder, CLERK) == {DEVICE}
