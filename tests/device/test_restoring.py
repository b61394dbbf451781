"""A backup of a bound vault: restored, the owner opens it on this PC as before, and the recovery sheet anywhere."""

from collections.abc import Callable
from pathlib import Path

import pytest

from custdesk.backups.service import restore
from custdesk.desk.anchoring import OK, KeychainReport
from custdesk.entrance import move_to_this_pc, new_vault, recover, sign_in
from custdesk.errors import DeviceUnknown, RestoredFromBackup, WrongPassphrase
from custdesk.services import Services
from custdesk.store.factors import DEVICE, needs
from custdesk.store.keys import FLOOR
from custdesk.store.vault import open_vault
from custdesk.users.model import Proof
from tests.secret_service import SecretService
from tests.shops import SHOP
from tests.vaults import NAME, OWNER, PASSPHRASE

PATIENCE = 60


class Restored:
    """A vault that was bound to this PC, and what was made of its backup."""

    def __init__(self, tmp_path: Path) -> None:
        services, self.recovery_key = new_vault(tmp_path / NAME, SHOP, OWNER, PASSPHRASE, cost=FLOOR)
        services.device.bind(Proof(PASSPHRASE), self.recovery_key)
        backup = services.backups.make()
        services.close()
        self.folder = tmp_path / "again.custdesk"
        restore(backup.folder, self.folder)


@pytest.fixture
def restored(keyring: SecretService, tmp_path: Path) -> Restored:
    return Restored(tmp_path)


def report_of(services: Services) -> KeychainReport:
    try:
        return services.keychain_report.result(timeout=PATIENCE)
    finally:
        services.close()


def test_the_owner_opens_it_on_this_pc_without_a_word(restored: Restored) -> None:
    assert needs(restored.folder, OWNER) == {DEVICE}
    with pytest.raises((DeviceUnknown, WrongPassphrase)):
        open_vault(restored.folder, OWNER, PASSPHRASE)
    sign_in(restored.folder, OWNER, PASSPHRASE).close()


def test_elsewhere_the_recovery_sheet_opens_it_and_lets_the_pc_in(restored: Restored, keyring: SecretService) -> None:
    keyring.wipe()
    with pytest.raises(DeviceUnknown):
        sign_in(restored.folder, OWNER, PASSPHRASE)
    recover(restored.folder, restored.recovery_key).finish().close()
    move_to_this_pc(restored.folder, restored.recovery_key)
    sign_in(restored.folder, OWNER, PASSPHRASE).close()


@pytest.mark.parametrize(
    "enter",
    [
        lambda one: sign_in(one.folder, OWNER, PASSPHRASE),
        lambda one: recover(one.folder, one.recovery_key).finish(),
    ],
)
def test_that_the_keyring_saw_more_of_the_log_is_told_as_a_restored_backup_only(
    restored: Restored, enter: Callable[[Restored], Services]
) -> None:
    services = enter(restored)
    assert isinstance(services.trouble, RestoredFromBackup)
    for report in (report_of(services), report_of(enter(restored))):
        assert (report.state, report.warning) == (OK, None)


def test_in_the_log_the_keyring_still_disagreed(restored: Restored) -> None:
    services = sign_in(restored.folder, OWNER, PASSPHRASE)
    services.keychain_report.result(timeout=PATIENCE)
    try:
        assert {"vault.restored", "keyring.disagreed"} <= set(services.log.actions())
    finally:
        services.close()
