"""A vault with some history: an owner, staff, a shop that moved, customers who changed."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from custdesk.audit.service import AuditLog
from custdesk.customers.logged import LOGGED
from custdesk.customers.model import REASONS, Customer, CustomerCard
from custdesk.customers.service import Customers
from custdesk.desk.door import Desk
from custdesk.desk.opening import found
from custdesk.desk.permissions import Permission, Role
from custdesk.desk.session import Session
from custdesk.shop.model import Shop
from custdesk.shop.service import ShopDesk, found_within
from custdesk.store.keys import SlotFile
from custdesk.users.service import Users
from tests.shops import add_user_to
from tests.vaults import OWNER, beside, make_vault

CLERKS = "another plain passphrase"
OFFICERS = "a third plain passphrase"
DECLARED = {"customer": LOGGED}


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = found(make_vault(tmp_path), OWNER)
    with desk.change(Permission.SHOP_EDIT) as change:
        found_within(change, Shop(name="Panadería Sol", country="ES"))
    add_user_to(Users(desk), "Nikos", Role.CLERK, CLERKS)
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


def signed_in(desk: Desk, name: str, role: Role, passphrase: str) -> Desk:
    """Return a desk of the same vault for somebody else, with that person's own keys."""
    secrets = SlotFile.load(desk.vault.folder, mend=False).open_with_passphrase(name, passphrase).secrets
    key = beside(desk.vault).execute(
        "SELECT k.id, k.user_id FROM user_key AS k WHERE sign_public = ?", (secrets.sign_public,)
    )
    key_id, user_id = key.fetchone()
    session = Session(user_id=user_id, user_name=name, role=role, signing_key_id=key_id)
    return Desk(desk.vault, session, secrets)


def officer(desk: Desk) -> Desk:
    """Return the desk of a privacy officer, who is new."""
    add_user_to(Users(desk), "Sofia", Role.PRIVACY_OFFICER, OFFICERS)
    return signed_in(desk, "Sofia", Role.PRIVACY_OFFICER, OFFICERS)


@pytest.fixture
def log(desk: Desk) -> AuditLog:
    return AuditLog(desk, DECLARED, REASONS)
