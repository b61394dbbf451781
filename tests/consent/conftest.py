"""A shop with its first purposes, and a customer who was never asked anything."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from custdesk.consent.service import Consents, found_within
from custdesk.customers.model import Customer, CustomerCard
from custdesk.customers.service import Customers
from custdesk.desk.door import Desk
from custdesk.desk.opening import found
from custdesk.desk.permissions import Permission, Role
from custdesk.desk.session import Session
from custdesk.shop.model import Shop
from custdesk.shop.service import found_within as found_shop
from tests.vaults import OWNER, make_vault

SHOP = Shop(name="Καφενείο {Αθήνα}", country="GR", language="el")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = found(make_vault(tmp_path), OWNER)
    with desk.change(Permission.SHOP_EDIT, Permission.PURPOSE_EDIT) as change:
        found_shop(change, SHOP)
        found_within(change, SHOP)
    yield desk
    desk.close()


@pytest.fixture
def consents(desk: Desk) -> Consents:
    return Consents(desk)


@pytest.fixture
def customer(desk: Desk) -> int:
    return Customers(desk).create(CustomerCard(customer=Customer(given_name="Lucía", language="es")))


@pytest.fixture
def consents_of(desk: Desk) -> Callable[[Role], Consents]:
    """The same vault as somebody of another role reaches it."""

    def as_role(role: Role) -> Consents:
        session = Session(user_id=1, user_name=OWNER, role=role, signing_key_id=1)
        return Consents(Desk(desk.vault, session, desk._secrets))

    return as_role
