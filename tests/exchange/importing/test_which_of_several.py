"""A row that is enough for several stored customers changes the one it names; if it names none, somebody is asked."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from custdesk.customers.model import Address, Customer, CustomerCard, Email, Phone
from custdesk.exchange.importing.model import ImportOptions, PlannedRow, Verdict
from custdesk.quality.likeness import MATCH_BY
from custdesk.services import Services
from tests.shops import make_shop

HEADINGS = "Nombre;Apellidos;Empresa;Email;Teléfono;Dirección;Ciudad;No enviar publicidad"
HOME, CENTRAL = "casa@ruiz.es", "+34910000001"


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Services]:
    services = make_shop(tmp_path_factory.mktemp("several"))
    for given, family, email in (
        ("Ana", "Ruiz", HOME),
        ("Pepe", "Ruiz", HOME),
        ("José", "García", "jose@a.es"),
        ("José", "García", "jose@b.es"),
    ):
        services.customers.create(
            CustomerCard(customer=Customer(given_name=given, family_name=family), emails=(Email(address=email),))
        )
    for street, city in (("Calle Mayor 1", "Madrid"), ("Calle Luna 7", "Sevilla")):
        services.customers.create(
            CustomerCard(
                customer=Customer(kind="company", company_name="Café Sol"),
                phones=(Phone(number=CENTRAL),),
                addresses=(Address(street=street, city=city),),
            )
        )
    services.customers.create(
        CustomerCard(
            customer=Customer(given_name="Eva", family_name="Sol"),
            phones=tuple(Phone(number=f"+3461200000{place}") for place in range(4)),
            emails=(Email(address="eva@casa.es"), Email(address="eva@trabajo.es")),
        )
    )
    yield services
    services.close()


def planned(shop: Services, folder: Path, row: str, match_by: str = "") -> PlannedRow:
    path = folder / "clientes.csv"
    path.write_text(f"{HEADINGS}\n{row}\n", encoding="utf-8")
    file = shop.imports.read(path)
    return shop.imports.plan(path, file, shop.imports.guess(file), options=ImportOptions(match_by=match_by)).rows[0]


def test_of_two_who_share_an_e_mail_the_one_of_that_name_is_changed(shop: Services, tmp_path: Path) -> None:
    row = planned(shop, tmp_path, f"Pepe;Ruiz;;{HOME};612345678;;;", "email")
    assert (row.verdict, row.customer_id) == (Verdict.CHANGED, 2)
    assert [change.path for change in row.changes] == ["phones"]


def test_somebody_third_with_the_e_mail_of_two_is_asked_about(shop: Services, tmp_path: Path) -> None:
    row = planned(shop, tmp_path, f"Iván;Rey;;{HOME};;;;", "email")
    assert row.verdict is Verdict.LOOKALIKE
    assert row.reasons


def test_a_no_from_one_of_two_namesakes_is_asked_about(shop: Services, tmp_path: Path) -> None:
    row = planned(shop, tmp_path, "José;García;;;;;;Sí")
    assert row.verdict is Verdict.LOOKALIKE
    assert row.reasons == ("the same name",)


def test_a_row_that_says_nothing_but_the_name_of_two_changes_neither(shop: Services, tmp_path: Path) -> None:
    assert planned(shop, tmp_path, "José;García;;;;;;").verdict is Verdict.UNCHANGED


def test_of_two_branches_with_one_phone_the_repeated_one_is_unchanged(shop: Services, tmp_path: Path) -> None:
    row = planned(shop, tmp_path, f";;Café Sol;;{CENTRAL};Calle Luna 7;Sevilla;")
    assert (row.verdict, row.customer_id) == (Verdict.UNCHANGED, 6)


def test_a_third_branch_with_that_phone_is_asked_about(shop: Services, tmp_path: Path) -> None:
    assert planned(shop, tmp_path, f";;Café Sol;;{CENTRAL};Calle Pez 9;Bilbao;").verdict is Verdict.LOOKALIKE


@pytest.mark.parametrize("row", ["Eva;Sol;;eva@trabajo.es;;;;Sí", "Eva;Sol;;;612000003;;;Sí"])
def test_who_says_no_from_another_address_or_phone_of_theirs_is_found(shop: Services, tmp_path: Path, row: str) -> None:
    found = planned(shop, tmp_path, row)
    assert (found.verdict, found.customer_id) == (Verdict.CHANGED, 7)
    assert [change.path for change in found.changes] == ["opt_outs"]


@pytest.mark.parametrize("match_by", MATCH_BY)
def test_whoever_brings_the_number_of_another_customer_is_asked_about(
    shop: Services, tmp_path: Path, match_by: str
) -> None:
    path = tmp_path / "clientes.csv"
    path.write_text("Nº cliente;Nombre;Apellidos;Email\n1001;Luis;Pomar;luis@x.es\n", encoding="utf-8")
    file = shop.imports.read(path)
    plan = shop.imports.plan(path, file, shop.imports.guess(file), options=ImportOptions(match_by=match_by))
    expected = Verdict.CHANGED if match_by == "number" else Verdict.LOOKALIKE
    assert (plan.rows[0].verdict, plan.rows[0].customer_id) == (expected, 1)
