"""A number that a stored customer cannot take is kept as the number elsewhere, and tells namesakes apart."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from custdesk.customers.model import Customer, CustomerCard, Email
from custdesk.exchange.importing.model import FieldChange, Plan, Verdict
from custdesk.services import Services
from tests.shops import make_shop

HEADINGS = "Nº cliente;Nombre;Apellidos;Email"


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Services]:
    services = make_shop(tmp_path)
    ana = Customer(number="1001", given_name="Ana", family_name="Gil")
    services.customers.create(CustomerCard(customer=ana, emails=(Email(address="ana@a.es"),)))
    yield services
    services.close()


def plan(shop: Services, folder: Path, *rows: str) -> Plan:
    path = folder / "clientes.csv"
    path.write_text("\n".join((HEADINGS, *rows)), encoding="utf-8")
    file = shop.imports.read(path)
    return shop.imports.plan(path, file, shop.imports.guess(file))


def test_another_number_of_a_known_customer_is_added_and_the_own_one_stays(shop: Services, tmp_path: Path) -> None:
    row = "77;Ana;Gil;ana@a.es"
    planned = plan(shop, tmp_path, row)
    assert planned.rows[0].changes == (FieldChange("reference", "", "77"),)
    shop.imports.apply(planned)
    stored = shop.customers.open(1).customer
    assert (stored.number, stored.reference) == ("1001", "77")
    assert plan(shop, tmp_path, row).verdicts == [Verdict.UNCHANGED]


def test_two_namesakes_of_whom_nothing_but_two_numbers_is_known_are_two(shop: Services, tmp_path: Path) -> None:
    rows = ("7;José;García;", "8;José;García;")
    planned = plan(shop, tmp_path, *rows)
    assert planned.verdicts == [Verdict.NEW, Verdict.NEW]
    shop.imports.apply(planned)
    again = plan(shop, tmp_path, *rows)
    assert again.verdicts == [Verdict.UNCHANGED, Verdict.UNCHANGED]
    assert [row.customer_id for row in again.rows] == [2, 3]
