"""Real shops for tests: a vault with its services, and people signed in to it."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from custdesk.desk.door import Desk
from custdesk.entrance import new_vault
from custdesk.services import Services
from custdesk.shop.model import Shop
from custdesk.store.keys import FLOOR
from tests.vaults import OWNER, PASSPHRASE

SHOP = Shop(name="Casa Núñez", country="ES", language="es", currency="EUR")


def make_shop(folder: Path, shop: Shop = SHOP) -> Services:
    """Make ``shop.custdesk`` in ``folder``, signed in as its owner; whoever asks closes the services."""
    return new_vault(folder / "shop.custdesk", shop, OWNER, PASSPHRASE, cost=FLOOR)[0]


def seen_as(services: Services, **session: Any) -> Services:
    """Return the same vault as another session reaches it, with the owner's keys, so that only the desk says no."""
    desk = services._desk
    return Services(Desk(desk.vault, replace(desk.session, **session), desk._secrets))
