"""One shop for all tests of the command line: made once, and copied for each test."""

from pathlib import Path

import pytest

from custdesk.desk.permissions import Role
from tests import vaults
from tests.commands.calling import Caller, ShopOnDisk
from tests.shops import add_user, make_shop_with_recovery_key
from tests.vaults import OWNER, PASSPHRASE

STAFF = {"Lucia": Role.CLERK, "Beatriz": Role.ACCOUNTANT, "Alex": Role.ANALYST, "Petros": Role.PRIVACY_OFFICER}


@pytest.fixture(scope="session")
def original(tmp_path_factory: pytest.TempPathFactory) -> ShopOnDisk:
    """A shop with staff and no customer. Never changed: tests take a copy."""
    folder = tmp_path_factory.mktemp("original")
    services, recovery_key = make_shop_with_recovery_key(folder)
    passphrases = folder / "passphrases"
    passphrases.mkdir()
    (passphrases / OWNER).write_text(PASSPHRASE + "\n")
    for name, role in STAFF.items():
        passphrase = f"{name} keeps seven quiet herons"
        add_user(services, name, role, passphrase)
        (passphrases / name).write_text(passphrase + "\n")
    services.close()
    return ShopOnDisk(folder / "shop.custdesk", passphrases, recovery_key)


def copied(shop: ShopOnDisk, folder: Path) -> ShopOnDisk:
    return ShopOnDisk(vaults.copied(shop.vault, folder / shop.vault.name), shop.passphrases, shop.recovery_key)


@pytest.fixture
def shop(original: ShopOnDisk, tmp_path: Path) -> ShopOnDisk:
    return copied(original, tmp_path)


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Caller:
    return Caller(capsys)
