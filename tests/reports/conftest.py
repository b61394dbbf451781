"""A shop whose customers say yes, say no, live abroad or nowhere."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from custdesk.consent.model import Answers
from custdesk.customers.model import Address, Customer, CustomerCard, Email, Phone
from custdesk.services import Services
from tests.shops import make_shop

TODAY = date(2026, 3, 1)
CARDS = {
    "maria": CustomerCard(
        customer=Customer(given_name="María", family_name="Núñez", balance=4250, notes="Llamar antes", language="el"),
        phones=(Phone(label="mobile", number="+34612345678"),),
        emails=(Email(address="maria@example.es"),),
        addresses=(Address(street="Calle Mayor 3", postcode="28013", city="Madrid", region="Madrid", country="ES"),),
        sealed={"health_note": "Alergia a las nueces", "bank_account": "ES9121000418450200051332"},
    ),
    "bakery": CustomerCard(
        customer=Customer(kind="company", company_name="Panadería Luz SL", given_name="Luz", family_name="Gil"),
        addresses=(Address(street="Rua Nova 7", postcode="1000-205", city="Lisboa", country="PT"),),
    ),
    "nowhere": CustomerCard(customer=Customer(given_name="Ana", family_name="Sinsitio", language="ja")),
    "never": CustomerCard(
        customer=Customer(given_name="Zoe", family_name="Nunca"),
        addresses=(Address(street="Gran Vía 1", postcode="28013", city="Madrid", country="ES"),),
    ),
}


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    services = make_shop(tmp_path)
    yield services
    services.close()


@pytest.fixture
def people(services: Services) -> dict[str, int]:
    """The ids of four customers; "never" wants no post and no offers."""
    ids = {name: services.customers.create(card) for name, card in CARDS.items()}
    no = Answers(opted_out={"post": True, "marketing": True}, purposes={"loyalty": "refused"}, happened_on=TODAY)
    services.consents.record(ids["never"], no)
    return ids
