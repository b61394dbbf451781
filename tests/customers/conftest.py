from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from custdesk.customers.model import Address, Customer, CustomerCard, Email, Phone
from custdesk.customers.service import Customers
from custdesk.desk.door import Desk
from custdesk.desk.opening import found
from custdesk.desk.permissions import Permission, Role
from custdesk.shop.service import found_within
from custdesk.store.vault import Unlocked
from tests.shops import SHOP
from tests.vaults import OWNER, make_vault


@pytest.fixture
def unlocked(tmp_path: Path) -> Unlocked:
    return make_vault(tmp_path)


@pytest.fixture
def desk(unlocked: Unlocked) -> Iterator[Desk]:
    desk = found(unlocked, OWNER)
    with desk.change(Permission.SHOP_EDIT) as change:
        found_within(change, SHOP)
    yield desk
    desk.close()


@pytest.fixture
def customers(desk: Desk) -> Customers:
    return Customers(desk)


def as_role(desk: Desk, unlocked: Unlocked, role: Role) -> Customers:
    """The same vault through the eyes of another role (with the owner's keys, so that only the desk says no)."""
    return Customers(Desk(unlocked.vault, replace(desk.session, role=role), unlocked.secrets))


def begona() -> CustomerCard:
    return CustomerCard(
        customer=Customer(given_name="Begoña", family_name="Núñez", tax_number="12345678z", tags=("vip", "mayor")),
        phones=(Phone(label="mobile", number="612 34 56 78"),),
        emails=(Email(address="Begona@Example.COM"),),
        addresses=(Address(label="home", street="C/ Mayor 5", postcode="01001", city="Vitoria", country="España"),),
        sealed={"health_note": "Celíaca", "bank_account": "ES91 2100 0418 4502 0005 1332"},
    )
