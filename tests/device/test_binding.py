"""A bound vault opens on the PC whose keyring holds its secret, or with the recovery sheet, and nowhere else."""

from pathlib import Path

import pytest

from custdesk.desk.door import Desk
from custdesk.desk.opening import found, open_desk, sign_out
from custdesk.desk.permissions import Permission
from custdesk.device.model import fingerprint
from custdesk.device.moving import move_to_this_pc, secret_here
from custdesk.device.service import Device
from custdesk.errors import (
    DeviceUnknown,
    InvalidRecoveryKey,
    WrongPassphrase,
    WrongRecoveryKey,
)
from custdesk.keychain.asking import Request, ask
from custdesk.keychain.entries import Keychain
from custdesk.keychain.troubles import KeychainAbsent, KeychainForgetful, KeychainFrozen, KeychainLocked
from custdesk.store.factors import DEVICE, Factors, needs
from custdesk.store.vault import device_secret_for_recovery, open_vault, open_with_recovery
from custdesk.users.model import Proof
from custdesk.users.recovery_sheet import RecoverySheet
from tests.device.pcs import enter
from tests.secret_service import SecretService
from tests.vaults import NAME, OWNER, PASSPHRASE, make_vault_with_recovery_key

OWN = Proof(PASSPHRASE)


class Shop:
    """A vault on this PC, with its recovery sheet."""

    def __init__(self, tmp_path: Path) -> None:
        unlocked, self.recovery_key = make_vault_with_recovery_key(tmp_path)
        sign_out(found(unlocked, OWNER))
        self.folder = tmp_path / NAME
        self.vault_id = unlocked.vault.vault_id

    def bind(self) -> None:
        desk = enter(self.folder)
        Device(desk).bind(OWN, self.recovery_key)
        sign_out(desk)


@pytest.fixture
def shop(tmp_path: Path) -> Shop:
    return Shop(tmp_path)


def bound(desk: Desk) -> tuple[bool, bool]:
    state = Device(desk).state()
    return state.bound, state.needed


def test_a_vault_that_is_not_bound_needs_no_pc(shop: Shop):
    desk = enter(shop.folder)
    assert bound(desk) == (False, False)
    assert device_secret_for_recovery(shop.folder, shop.recovery_key) == b""
    sign_out(desk)


def test_a_bound_vault_opens_on_this_pc_without_a_word(shop: Shop, keyring: SecretService):
    shop.bind()
    assert needs(shop.folder, OWNER) == {DEVICE}
    desk = enter(shop.folder)
    assert bound(desk) == (True, True)
    sign_out(desk)


def test_a_stolen_copy_of_a_bound_vault_does_not_open_with_the_passphrase_alone(shop: Shop, keyring: SecretService):
    shop.bind()
    with pytest.raises(DeviceUnknown):
        open_vault(shop.folder, OWNER, PASSPHRASE)
    with pytest.raises(WrongPassphrase):
        open_vault(shop.folder, OWNER, PASSPHRASE, Factors(device=bytes(32)))


def test_a_bound_vault_opens_with_the_recovery_sheet_on_any_pc(shop: Shop, keyring: SecretService):
    shop.bind()
    keyring.wipe()
    sign_out(open_desk(open_with_recovery(shop.folder, shop.recovery_key)))


def test_another_pc_is_let_in_with_the_recovery_sheet(shop: Shop, keyring: SecretService):
    shop.bind()
    keyring.wipe()
    with pytest.raises(DeviceUnknown):
        enter(shop.folder)
    with pytest.raises(InvalidRecoveryKey):
        move_to_this_pc(shop.folder, "not the sheet")
    move_to_this_pc(shop.folder, shop.recovery_key)
    sign_out(enter(shop.folder))


def test_another_pc_is_let_in_with_a_new_recovery_sheet(shop: Shop, keyring: SecretService):
    shop.bind()
    desk = enter(shop.folder)
    new = RecoverySheet(desk).renew(OWN)
    sign_out(desk)
    keyring.wipe()
    with pytest.raises(WrongRecoveryKey):
        move_to_this_pc(shop.folder, shop.recovery_key)
    move_to_this_pc(shop.folder, new)
    sign_out(enter(shop.folder))


def test_a_secret_that_was_changed_in_the_keyring_is_put_right_with_the_recovery_sheet(
    shop: Shop, keyring: SecretService
):
    shop.bind()
    ask([Request("set", f"CustDesk device secret {shop.vault_id.hex()}", "device secret", "nothing of ours")])
    with pytest.raises(DeviceUnknown):
        enter(shop.folder)
    move_to_this_pc(shop.folder, shop.recovery_key)
    sign_out(enter(shop.folder))


def test_moving_a_vault_that_is_not_bound_changes_nothing(shop: Shop, keyring: SecretService):
    move_to_this_pc(shop.folder, shop.recovery_key)
    assert keyring.secrets() == []


def test_nothing_is_bound_without_the_whole_recovery_key_and_the_passphrase(shop: Shop, keyring: SecretService):
    desk = enter(shop.folder)
    device = Device(desk)
    for key, proof, refusal in (
        (shop.recovery_key[:-6], OWN, InvalidRecoveryKey),
        ("00000-" * 7 + "00000", OWN, InvalidRecoveryKey),
        (shop.recovery_key, Proof("something else than the words"), WrongPassphrase),
    ):
        with pytest.raises(refusal):
            device.bind(proof, key)
        assert bound(desk) == (False, False)
    assert Keychain(shop.vault_id).device_secret() is None
    sign_out(desk)


def test_the_sheet_of_another_vault_binds_nothing(shop: Shop, keyring: SecretService, tmp_path: Path):
    (tmp_path / "other").mkdir()
    other = Shop(tmp_path / "other")
    desk = enter(shop.folder)
    with pytest.raises(WrongRecoveryKey):
        Device(desk).bind(OWN, other.recovery_key)
    assert bound(desk) == (False, False)
    sign_out(desk)


@pytest.mark.parametrize(
    ("state", "trouble"), [("absent", KeychainAbsent), ("locked", KeychainLocked), ("frozen", KeychainFrozen)]
)
def test_a_keyring_that_does_not_keep_the_secret_binds_nothing(
    state: str, trouble: type[Exception], shop: Shop, keyring: SecretService
):
    desk = enter(shop.folder)
    desk.anchoring.settle()
    {"absent": keyring.stop, "locked": keyring.lock, "frozen": keyring.freeze}[state]()
    with pytest.raises(trouble):
        Device(desk).bind(OWN, shop.recovery_key)
    assert bound(desk) == (False, False)
    assert not desk.vault.bound_to_device
    sign_out(desk)
    assert needs(shop.folder, OWNER) == frozenset()


def test_a_forgetful_keyring_binds_nothing(shop: Shop, keyring: SecretService, monkeypatch: pytest.MonkeyPatch):
    desk = enter(shop.folder)
    desk.anchoring.settle()
    null = Path(__file__).parents[1] / "keychain" / "null_child.py"
    monkeypatch.setattr("custdesk.keychain.asking._CHILD", null)
    with pytest.raises(KeychainForgetful):
        Device(desk).bind(OWN, shop.recovery_key)
    sign_out(desk)
    assert needs(shop.folder, OWNER) == frozenset()


@pytest.mark.parametrize(
    ("state", "trouble"), [("absent", KeychainAbsent), ("locked", KeychainLocked), ("frozen", KeychainFrozen)]
)
def test_a_bound_vault_says_what_is_wrong_with_the_keyring(
    state: str, trouble: type[Exception], shop: Shop, keyring: SecretService
):
    shop.bind()
    {"absent": keyring.stop, "locked": keyring.lock, "frozen": keyring.freeze}[state]()
    with pytest.raises(trouble):
        secret_here(shop.folder)
    sign_out(open_desk(open_with_recovery(shop.folder, shop.recovery_key)))


def test_binding_again_keeps_the_secret_that_other_pcs_hold(shop: Shop, keyring: SecretService):
    shop.bind()
    secret = secret_here(shop.folder)
    shop.bind()
    assert secret_here(shop.folder) == secret == device_secret_for_recovery(shop.folder, shop.recovery_key)


def test_an_unbound_vault_opens_everywhere_again_and_leaves_no_secret(shop: Shop, keyring: SecretService):
    shop.bind()
    desk = enter(shop.folder)
    Device(desk).unbind(OWN)
    assert bound(desk) == (False, False)
    sign_out(desk)
    assert Keychain(shop.vault_id).device_secret() is None
    assert device_secret_for_recovery(shop.folder, shop.recovery_key) == b""
    keyring.wipe()
    sign_out(enter(shop.folder))


def test_whoever_is_in_a_bound_vault_proves_himself_with_the_passphrase_alone(shop: Shop, keyring: SecretService):
    shop.bind()
    desk = enter(shop.folder)
    desk.vault.check_passphrase(OWNER, PASSPHRASE)
    desk.vault.change_passphrase(OWNER, PASSPHRASE, "another five words in a row")
    sign_out(desk)
    assert needs(shop.folder, OWNER) == {DEVICE}
    sign_out(enter(shop.folder, passphrase="another five words in a row"))


def test_after_a_recovery_the_vault_can_be_bound_too(shop: Shop, keyring: SecretService):
    desk = open_desk(open_with_recovery(shop.folder, shop.recovery_key))
    Device(desk).bind(Proof(shop.recovery_key), shop.recovery_key)
    sign_out(desk)
    assert needs(shop.folder, OWNER) == frozenset()
    sign_out(enter(shop.folder))
    assert needs(shop.folder, OWNER) == {DEVICE}


def test_neither_the_secret_nor_the_recovery_key_is_in_the_log(shop: Shop, keyring: SecretService):
    shop.bind()
    secret = secret_here(shop.folder)
    desk = enter(shop.folder)
    with desk.read(Permission.LOG_VIEW) as reading:
        details = "".join(str(row) for row in reading.connection.execute("SELECT detail FROM audit_entry"))
    assert fingerprint(secret) in details
    assert secret.hex() not in details
    assert shop.recovery_key not in details
    sign_out(desk)
