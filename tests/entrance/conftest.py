"""A shop on the disk, and a telephone that shows codes for its owner."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pyotp
import pytest

from custdesk.desk.permissions import Role
from custdesk.entrance import Entering, begin, new_vault, sign_in
from custdesk.services import Services
from custdesk.store.keys import FLOOR
from custdesk.users.model import OneTime, Proof
from tests.shops import SHOP
from tests.vaults import OWNER, PASSPHRASE, copied

CHOSEN = "seven herons over the quiet lake"


@dataclass(frozen=True)
class ShopOnDisk:
    """A vault, and its recovery key. Minutes are from now on: the clock of the PC is moved by them."""

    folder: Path
    recovery_key: str

    def copied(self, folder: Path) -> "ShopOnDisk":
        return ShopOnDisk(copied(self.folder, folder), self.recovery_key)

    def sign_in(self, user: str = OWNER, passphrase: str = PASSPHRASE) -> Services:
        return sign_in(self.folder, user, passphrase)

    def begin(self, user: str = OWNER, passphrase: str = PASSPHRASE, *, minutes: float = 0) -> Entering:
        return begin(self.folder, user, passphrase, clock=clock(minutes), cost=FLOOR)

    def add(self, name: str, role: Role = Role.CLERK) -> OneTime:
        """Let the owner add somebody, and return the one-time code."""
        services = self.sign_in()
        given = services.users.add(name, role, Proof(PASSPHRASE))
        services.close()
        return given

    def add_with_passphrase(self, name: str, role: Role = Role.CLERK) -> None:
        """Let the owner add somebody, who chooses ``CHOSEN`` at once."""
        services = self.sign_in()
        given = services.users.add(name, role, Proof(PASSPHRASE))
        services.users.choose_passphrase(name, given.code, CHOSEN, cost=FLOOR)
        services.close()

    def actions(self) -> list[str]:
        """Return what the log holds, oldest first, as read by the owner without the program asking anything."""
        services = self.sign_in()
        rows = services._desk.vault.reader.execute("SELECT action FROM audit_entry ORDER BY seq").fetchall()
        services.close()
        return [row[0] for row in rows[:-1]]


@dataclass(frozen=True)
class Telephone:
    """An authenticator app, and the recovery codes on paper beside it."""

    secret: str
    recovery_codes: tuple[str, ...]

    def code(self, *, minutes: float = 0) -> str:
        return str(pyotp.TOTP(self.secret).at(clock(minutes)()))


def clock(minutes: float) -> Callable[[], datetime]:
    return lambda: datetime.now(UTC) + timedelta(minutes=minutes)


@dataclass(frozen=True)
class Original:
    """Two vaults that tests copy, because making one takes long: with a second factor of the owner and without."""

    plain: ShopOnDisk
    asking: ShopOnDisk
    telephone: Telephone


@pytest.fixture(scope="session")
def original(tmp_path_factory: pytest.TempPathFactory) -> Original:
    folder = tmp_path_factory.mktemp("entrance")
    services, recovery_key = new_vault(folder / "plain.custdesk", SHOP, OWNER, PASSPHRASE, cost=FLOOR)
    services.close()
    plain = ShopOnDisk(services.folder, recovery_key)
    asking = plain.copied(folder / "asking.custdesk")
    services = asking.sign_in()
    setup = services.second_factor.begin()
    codes = services.second_factor.confirm(setup, pyotp.TOTP(setup.secret).now())
    services.close()
    return Original(plain, asking, Telephone(setup.secret, codes))


@pytest.fixture
def shop(original: Original, request: pytest.FixtureRequest, tmp_path: Path) -> ShopOnDisk:
    asks = "telephone" in request.fixturenames
    return (original.asking if asks else original.plain).copied(tmp_path / "shop.custdesk")


@pytest.fixture
def telephone(original: Original) -> Telephone:
    """Say that the owner has a second factor, and give the telephone."""
    return original.telephone
