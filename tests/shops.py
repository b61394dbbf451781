"""Real shops for tests: a vault with its services, and people signed in to it."""

from pathlib import Path

from custdesk.entrance import new_vault
from custdesk.services import Services
from custdesk.shop.model import Shop
from custdesk.store.keys import FLOOR
from tests.vaults import OWNER, PASSPHRASE

SHOP = Shop(name="Casa Núñez", country="ES", language="es", currency="EUR")


def make_shop(folder: Path, shop: Shop = SHOP) -> Services:
    """Make ``shop.custdesk`` in ``folder``, signed in as its owner; whoever asks closes the services."""
    return new_vault(folder / "shop.custdesk", shop, OWNER, PASSPHRASE, cost=FLOOR)[0]
