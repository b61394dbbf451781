"""A file of another country says so of whom it enters, and nothing new about the addresses of who is stored already."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from custdesk.customers.model import Address, Customer, CustomerCard, Email, ListQuery
from custdesk.exchange.importing.model import Plan, Verdict
from custdesk.services import Services
from tests.shops import make_shop

ROWS = (
    "Nome;Sobrenome;Email;Morada;Localidade\n"
    "Anna;Gil;ana.gil@a.es;Calle Mayor 1;Vera\n"
    "Rui;Sá;rui@a.pt;Rua Nova 2;Braga\n"
)


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Services]:
    services = make_shop(tmp_path_factory.mktemp("abroad"))
    services.customers.create(
        CustomerCard(
            customer=Customer(given_name="Ana", family_name="Gil"),
            emails=(Email(address="ana.gil@a.es"),),
            addresses=(Address(street="Calle Mayor 1", city="Vera"),),
        )
    )
    yield services
    services.close()


def plan(shop: Services, folder: Path) -> Plan:
    path = folder / "clientes.csv"
    path.write_text(ROWS, encoding="utf-8")
    file = shop.imports.read(path)
    return shop.imports.plan(path, file, replace(shop.imports.guess(file), country="PT"))


def test_whoever_is_updated_from_a_file_of_another_country_keeps_the_address(shop: Services, tmp_path: Path) -> None:
    planned = plan(shop, tmp_path)
    assert planned.verdicts == [Verdict.LOOKALIKE, Verdict.NEW]
    shop.imports.apply(planned, take={2: "update"})
    stored = {
        row.customer.given_name: shop.customers.open(row.customer.id).addresses[0]
        for row in shop.customers.page(ListQuery()).rows
    }
    assert stored["Anna"] == Address(street="Calle Mayor 1", city="Vera")
    assert stored["Rui"].country == "PT"
