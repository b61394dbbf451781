"""From the way in to the sign-out, with a keyring: the services tell what it says, and nothing stays running."""

import shutil
from pathlib import Path

import pytest

from custdesk import entrance
from custdesk.desk.permissions import Role
from custdesk.errors import DeviceUnknown, WrongPassphrase
from custdesk.keychain.troubles import LogRolledBack
from custdesk.services import Services
from custdesk.store.factors import DEVICE, needs
from custdesk.store.keys import FLOOR
from custdesk.users.model import Proof
from tests.keychain.test_entries import children
from tests.secret_service import SecretService
from tests.shops import SHOP
from tests.vaults import NAME, OWNER, PASSPHRASE

OWN = Proof(PASSPHRASE)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / NAME


def made(folder: Path) -> tuple[Services, str]:
    return entrance.new_vault(folder, SHOP, OWNER, PASSPHRASE, cost=FLOOR)


def test_a_new_vault_is_known_to_the_keyring_from_the_first_day(folder: Path, keyring: SecretService):
    before = children()
    services, _ = made(folder)
    assert services.keychain_report.result(timeout=20).warning is None
    pcs = services.device.state().pcs
    assert [pc.here for pc in pcs] == [True]
    services.close()
    kept = keyring.secrets()
    assert len(kept) == 1
    assert children() == before


def test_whoever_signs_in_to_an_old_copy_is_told(folder: Path, keyring: SecretService, tmp_path: Path):
    made(folder)[0].close()
    shutil.copytree(folder, tmp_path / "yesterday")
    entrance.sign_in(folder, OWNER, PASSPHRASE).close()
    shutil.rmtree(folder)
    shutil.copytree(tmp_path / "yesterday", folder)
    services = entrance.sign_in(folder, OWNER, PASSPHRASE)
    assert isinstance(services.keychain_report.result(timeout=20).warning, LogRolledBack)
    assert isinstance(services.device.state().warning, LogRolledBack)
    services.close()


def test_a_wrong_passphrase_leaves_nothing_running(folder: Path, keyring: SecretService):
    made(folder)[0].close()
    before = children()
    with pytest.raises(WrongPassphrase):
        entrance.sign_in(folder, OWNER, "some other words for this")
    services = entrance.sign_in(folder, OWNER, PASSPHRASE)
    services.close()
    assert children() == before


def test_in_a_bound_vault_people_are_added_and_work_as_everywhere(folder: Path, keyring: SecretService):
    services, recovery_key = made(folder)
    services.device.bind(OWN, recovery_key)
    clerk = services.users.add("Nikos Andreou", Role.CLERK, OWN)
    services.users.rotate_keys(OWN)
    services.close()
    words = "tram lemon harbour violin sand"
    entrance.sign_in(folder, "Nikos Andreou", clerk.code, new_passphrase=words).close()
    for _ in range(2):
        entrance.sign_in(folder, "Nikos Andreou", words).close()
    assert needs(folder, "Nikos Andreou") == {DEVICE}
    services = entrance.sign_in(folder, OWNER, PASSPHRASE)
    services.users.change_own_passphrase(OWN, "violin sand tram lemon harbour")
    services.close()
    assert needs(folder, OWNER) == {DEVICE}


def test_a_bound_vault_moves_to_another_pc_with_the_sheet(folder: Path, keyring: SecretService):
    services, recovery_key = made(folder)
    services.device.bind(OWN, recovery_key)
    services.close()
    keyring.wipe()
    with pytest.raises(DeviceUnknown):
        entrance.sign_in(folder, OWNER, PASSPHRASE)
    entrance.move_to_this_pc(folder, recovery_key)
    services = entrance.sign_in(folder, OWNER, PASSPHRASE)
    assert services.device.state().needed
    services.device.unbind(OWN)
    services.close()
    keyring.wipe()
    entrance.sign_in(folder, OWNER, PASSPHRASE).close()
