"""Real shops for tests: a vault with its services, and people signed in to it."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from custdesk.desk.door import Desk
from custdesk.desk.permissions import Role
from custdesk.entrance import new_vault
from custdesk.services import Services
from custdesk.shop.model import Shop
from custdesk.store.keys import FLOOR
from custdesk.users.model import Proof
from custdesk.users.service import Users
from tests.vaults import OWNER, PASSPHRASE

SHOP = Shop(name="Casa Núñez", country="ES", language="es", currency="EUR")


def make_shop(folder: Path, shop: Shop = SHOP) -> Services:
    """Make ``shop.custdesk`` in ``folder``, signed in as its owner; whoever asks closes the services."""
    return make_shop_with_recovery_key(folder, shop)[0]


def make_shop_with_recovery_key(folder: Path, shop: Shop = SHOP) -> tuple[Services, str]:
    return new_vault(folder / "shop.custdesk", shop, OWNER, PASSPHRASE, cost=FLOOR)


def add_user(services: Services, name: str, role: Role, passphrase: str) -> int:
    """Add a user who chose ``passphrase`` with the one-time code; return the id."""
    return add_user_to(services.users, name, role, passphrase)


def add_user_to(users: Users, name: str, role: Role, passphrase: str) -> int:
    given = users.add(name, role, Proof(PASSPHRASE))
    users.choose_passphrase(name, given.code, passphrase, cost=FLOOR)
    return given.user_id


def seen_as(services: Services, **session: Any) -> Services:
    """Return the same vault as another session reaches it, with the owner's keys, so that only the desk says no."""
    desk = services._desk
    return Services(Desk(desk.vault, replace(desk.session, **session), desk._secrets))
