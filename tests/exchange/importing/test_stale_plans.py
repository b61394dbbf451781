"""What is written is what was shown: a plan that customers were changed after is refused, and nothing is written."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from custdesk.consent.model import Answers
from custdesk.customers.model import Customer, CustomerCard, Email, ListQuery
from custdesk.errors import StaleRecord
from custdesk.exchange.importing.model import Plan
from custdesk.services import Services
from tests.shops import make_shop

ROWS = "Nombre;Apellidos;Email;Notas\nAna;Gil;ana@a.es;Tardes\nEva;Sol;eva@a.es;\n"


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Services]:
    services = make_shop(tmp_path)
    ana = Customer(given_name="Ana", family_name="Gil", job_title="Baker")
    services.customers.create(CustomerCard(customer=ana, emails=(Email(address="ana@a.es"),)))
    yield services
    services.close()


@pytest.fixture
def plan(shop: Services, tmp_path: Path) -> Plan:
    path = tmp_path / "clientes.csv"
    path.write_text(ROWS, encoding="utf-8")
    file = shop.imports.read(path)
    return shop.imports.plan(path, file, shop.imports.guess(file))


def edit(shop: Services) -> None:
    card = shop.customers.open(1)
    shop.customers.save(replace(card, customer=replace(card.customer, notes="Mornings")), card)


def test_a_customer_edited_after_the_preview_is_not_written_over(shop: Services, plan: Plan) -> None:
    edit(shop)
    with pytest.raises(StaleRecord):
        shop.imports.apply(plan)
    assert shop.customers.open(1).customer.notes == "Mornings"
    assert shop.customers.count(ListQuery()) == 1


def test_one_plan_is_applied_once(shop: Services, plan: Plan) -> None:
    shop.imports.apply(plan)
    with pytest.raises(StaleRecord):
        shop.imports.apply(plan)
    assert shop.customers.count(ListQuery()) == 2
    assert shop.log.verify().good


def test_somebody_who_answered_after_the_preview_is_looked_at_again(shop: Services, plan: Plan) -> None:
    shop.consents.record(1, Answers(opted_out={"email": True}, how="phone"))
    with pytest.raises(StaleRecord):
        shop.imports.apply(plan)


def test_looking_at_a_customer_meanwhile_spoils_no_plan(shop: Services, plan: Plan) -> None:
    shop.customers.open(1)
    shop.imports.apply(plan)
    assert shop.customers.open(1).customer.notes == "Tardes"
