"""A shop whose customers are as different as they come."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from custdesk.consent.model import Answers
from custdesk.consent.service import Consents
from custdesk.consent.service import found_within as found_consent
from custdesk.customers.model import Address, Customer, CustomerCard, Email, Phone
from custdesk.customers.service import Customers
from custdesk.desk.door import Desk
from custdesk.desk.opening import found
from custdesk.desk.permissions import Permission, Role
from custdesk.exchange.exports import Exports
from custdesk.shop.model import Shop
from custdesk.shop.service import found_within
from custdesk.store.vault import Unlocked
from tests.vaults import OWNER, make_vault

SHOP = Shop(name="Ultramarinos Núñez", country="ES", language="es")
TODAY = date(2026, 3, 1)


@pytest.fixture
def unlocked(tmp_path: Path) -> Unlocked:
    return make_vault(tmp_path)


@pytest.fixture
def desk(unlocked: Unlocked) -> Iterator[Desk]:
    desk = found(unlocked, OWNER)
    with desk.change(Permission.SHOP_EDIT, Permission.PURPOSE_EDIT) as change:
        found_within(change, SHOP)
        found_consent(change, SHOP)
    yield desk
    desk.close()


@pytest.fixture
def exports(desk: Desk) -> Exports:
    return Exports(desk)


@pytest.fixture
def exports_of(desk: Desk, unlocked: Unlocked) -> Callable[[Role], Exports]:
    """The same vault as somebody of another role reaches it (with the owner's keys: only the desk says no)."""
    return lambda role: Exports(Desk(unlocked.vault, replace(desk.session, role=role), unlocked.secrets))


@pytest.fixture
def people(desk: Desk) -> dict[str, int]:
    """The ids of six customers: two with many entries, one that says no, one with a formula, one archived."""
    customers = Customers(desk)
    ids = {name: customers.create(card) for name, card in CARDS.items()}
    no = Answers(opted_out={"marketing": True, "phone": True}, purposes={}, how="counter", happened_on=TODAY)
    Consents(desk).record(ids["maria"], no)
    customers.archive(ids["archived"], customers.open(ids["archived"]).customer.version)
    return ids


CARDS = {
    "maria": CustomerCard(
        customer=Customer(
            given_name="María José",
            family_name="Núñez Íñiguez",
            known_as="Mari",
            born_on=date(1985, 3, 27),
            sex="female",
            tax_number="12345678Z",
            language="es",
            tags=("vip", "mayor de edad"),
            reference="00042",
            preferred_channel="email",
            balance=-123456,
            notes="Llamar antes.\nVive en el 2.º; timbre «Núñez».",
        ),
        phones=(Phone(label="mobile", number="+34612345678"), Phone(label="home", number="+34945123456")),
        emails=(Email(label="home", address="maria@example.com"), Email(label="work", address="m.nunez@example.org")),
        addresses=(
            Address(
                label="home", street="C/ Mayor, 5; 2.º A", postcode="01001", city="Vitoria",
                region="Álava", country="ES",
            ),
            Address(label="billing", street="Apartado 12", postcode="08001", city="Barcelona", country="ES"),
        ),
        sealed={"health_note": "Celíaca", "bank_account": "ES9121000418450200051332"},
    ),
    "ouzeri": CustomerCard(
        customer=Customer(
            kind="company", company_name="Ουζερί «Η Θάλασσα» Ο.Ε.", tax_number="094259216", tax_country="GR",
            language="el", balance=5,
        ),
        phones=(Phone(label="work", number="+302101234567"),),
        addresses=(Address(street="Οδός Ερμού 3", postcode="10563", city="Αθήνα", country="GR"),),
    ),
    "joao": CustomerCard(
        customer=Customer(
            given_name="João", family_name="d'Ávila Conceição", language="pt", born_on=date(1990, 12, 31)
        ),
        emails=(Email(address="joao@example.com"),),
        addresses=(Address(street="Rua da Prata 1", postcode="1100-414", city="Lisboa", country="PT"),),
    ),
    "zahra": CustomerCard(
        customer=Customer(
            given_name="زهرا", family_name="می‌نویسم‌پور", language="fa", sex="female", balance=100000000,
            notes="مشتری قدیمی\nتماس با تلفن همراه",
        ),
        phones=(Phone(label="mobile", number="+989121234567"),),
        addresses=(Address(street="خیابان ولیعصر ۱۲", city="تهران", country="IR"),),
    ),
    "formula": CustomerCard(
        customer=Customer(
            given_name="=1+1", family_name="@SUM(A1)", company_name="-2+3", notes="+1 for the newsletter", balance=0
        ),
    ),
    "archived": CustomerCard(
        customer=Customer(given_name="Anne", family_name="O'Neill", language="en", balance=700),
        phones=(Phone(number="+442079460018"),),
        addresses=(Address(street="1 High Street", postcode="SW1A 1AA", city="London", country="GB"),),
    ),
}  # fmt: skip
