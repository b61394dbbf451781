"""A vault with some history: an owner, staff, a shop that moved, customers who changed."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from custdesk.audit.service import AuditLog
from custdesk.customers.model import Customer, CustomerCard
from custdesk.customers.service import Customers
from custdesk.desk.door import Desk
from custdesk.desk.opening import found
from custdesk.desk.permissions import Permission, Role
from custdesk.records.columns import columns_of
from custdesk.shop.model import Shop
from custdesk.shop.service import ShopDesk, found_within
from custdesk.users.service import Users
from tests.shops import add_user_to
from tests.vaults import OWNER, make_vault

CLASSES = {"customer": {column.name: column.data_class for column in columns_of(Customer)}}


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = found(make_vault(tmp_path), OWNER)
    with desk.change(Permission.SHOP_EDIT) as change:
        found_within(change, Shop(name="Panadería Sol", country="ES"))
    add_user_to(Users(desk), "Nikos", Role.CLERK, "another plain passphrase")
    customers = Customers(desk)
    for name in ("Ana", "Beatriz", "Carlos"):
        number = customers.create(CustomerCard(customer=Customer(given_name=name, notes="likes rye")))
        card = customers.open(number)
        changed = replace(card.customer, notes="likes wheat", job_title="Baker")
        customers.save(replace(card, customer=changed, sealed={"health_note": "no nuts"}), card)
    shop = ShopDesk(desk)
    shop.change(replace(shop.get(), name="Panadería Luna"))
    yield desk
    desk.close()


@pytest.fixture
def log(desk: Desk) -> AuditLog:
    return AuditLog(desk, CLASSES)
