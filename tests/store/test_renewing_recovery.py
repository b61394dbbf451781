"""A new recovery key: the same recovery user, another paper."""

import os
import shutil
from collections.abc import Iterator

import pytest

from custdesk.errors import WrongPassphrase, WrongRecoveryKey
from custdesk.store.secrets import UserSecrets
from custdesk.store.vault import Unlocked, Vault, device_secret_for_recovery, open_with_recovery
from tests.store.conftest import Made
from tests.vaults import OWNER, PASSPHRASE, open_as_owner

AUTHORITY = (OWNER, PASSPHRASE)


@pytest.fixture
def recovery_user(made: Made) -> UserSecrets:
    unlocked = open_with_recovery(made.folder, made.recovery_key)
    unlocked.vault.close()
    return unlocked.secrets


@pytest.fixture
def opened(made: Made) -> Iterator[Unlocked]:
    opened = open_as_owner(made.folder)
    yield opened
    opened.vault.close()


@pytest.fixture
def vault(opened: Unlocked) -> Vault:
    return opened.vault


def reopened(made: Made, vault: Vault, key: str) -> Unlocked:
    vault.close()
    unlocked = open_with_recovery(made.folder, key)
    unlocked.vault.close()
    return unlocked


def test_the_new_key_opens_the_vault_as_the_same_recovery_user_and_the_old_one_does_not(
    made: Made, recovery_user: UserSecrets, vault: Vault
) -> None:
    new = vault.renew_recovery(recovery_user, AUTHORITY)
    state = vault.slot_state("")
    assert state is not None
    assert state.version == 2
    unlocked = reopened(made, vault, new)
    assert unlocked.user_id == 0
    assert unlocked.secrets.to_bytes() == recovery_user.to_bytes()
    with pytest.raises(WrongRecoveryKey):
        open_with_recovery(made.folder, made.recovery_key)
    open_as_owner(made.folder).vault.close()


def test_the_recovery_key_itself_makes_the_next_one(made: Made) -> None:
    vault = open_with_recovery(made.folder, made.recovery_key).vault
    second = vault.renew_recovery(None, ("", made.recovery_key))
    third = vault.renew_recovery(None, ("", second))
    with pytest.raises(WrongRecoveryKey):
        vault.renew_recovery(None, ("", second))
    reopened(made, vault, third)


def test_nobody_else_takes_the_place_of_the_recovery_user(made: Made, opened: Unlocked) -> None:
    for stranger in (opened.secrets, UserSecrets.generate(), None):
        with pytest.raises(ValueError, match="recovery user"):
            opened.vault.renew_recovery(stranger, AUTHORITY)
    reopened(made, opened.vault, made.recovery_key)


def test_a_wrong_passphrase_changes_nothing(made: Made, recovery_user: UserSecrets, vault: Vault) -> None:
    with pytest.raises(WrongPassphrase):
        vault.renew_recovery(recovery_user, (OWNER, "not the passphrase"))
    reopened(made, vault, made.recovery_key)


def test_an_old_copy_of_the_folder_still_opens_with_the_old_key(
    made: Made, recovery_user: UserSecrets, vault: Vault
) -> None:
    old = made.folder.with_name("old")
    shutil.copytree(made.folder, old)
    vault.renew_recovery(recovery_user, AUTHORITY)
    open_with_recovery(old, made.recovery_key).vault.close()


def test_a_rotation_and_the_secret_of_a_pc_reach_the_new_key(
    made: Made, recovery_user: UserSecrets, opened: Unlocked
) -> None:
    vault, secret = opened.vault, os.urandom(32)
    vault.bind_device(secret)
    new = vault.renew_recovery(recovery_user, AUTHORITY)
    vault.rotate(AUTHORITY, {0: recovery_user.box_public, 1: opened.secrets.box_public})
    newest = vault.renew_recovery(recovery_user, AUTHORITY)
    with pytest.raises(WrongRecoveryKey):
        reopened(made, vault, new)
    reopened(made, vault, newest)
    assert device_secret_for_recovery(made.folder, newest) == secret
