"""The rows that were left out come back with their reasons, to be mended and imported again."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook

from custdesk.customers.model import Customer, CustomerCard, Email, ListQuery
from custdesk.exchange.importing.model import Plan, Verdict
from custdesk.services import Services
from tests.shops import make_shop

HEADINGS = ("Nombre", "Apellidos", "Correo", "Nacido", "Saldo", "Nota")
ROWS: tuple[tuple[Any, ...], ...] = (
    ("Ana", "Gil", "ana@example.es", date(1985, 3, 27), 12.5, None),
    (None, None, "nadie@example.es", None, 7, "007"),
    ("=HYPERLINK(1)", "Ruiz Marín", "elena@example.es", date(1990, 2, 28), None, "x"),
    ("Leo", "Mar", "leo@example.es", None, 3.5, None),
)
NEW, REFUSED, ALIKE, BY_HAND = range(2, 6)
"""The lines of :data:`ROWS` in the file."""


@pytest.fixture(scope="module")
def services(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Services]:
    services = make_shop(tmp_path_factory.mktemp("refused"))
    services.customers.create(
        CustomerCard(
            customer=Customer(given_name="Elena", family_name="Ruiz Martín"),
            emails=(Email(address="elena@example.es"),),
        )
    )
    yield services
    services.close()


@pytest.fixture(scope="module")
def plan(services: Services, tmp_path_factory: pytest.TempPathFactory) -> Plan:
    file = tmp_path_factory.mktemp("file") / "clientes.xlsx"
    book = Workbook()
    for row in (HEADINGS, *ROWS):
        book.active.append(row)
    book.active["A4"].data_type = "s"
    book.save(file)
    return planned(services, file, mends={ALIKE: {0: "Helena"}})


def planned(services: Services, file: Path, mends: dict[int, dict[int, str]] | None = None) -> Plan:
    read = services.imports.read(file)
    return services.imports.plan(file, read, services.imports.guess(read), mends=mends)


@pytest.fixture(scope="module")
def saved(services: Services, plan: Plan, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("out") / "left out.xlsx"
    assert plan.verdicts == [Verdict.NEW, Verdict.REFUSED, Verdict.LOOKALIKE, Verdict.NEW]
    assert services.imports.save_refused(plan, out, take={BY_HAND: "skip"}) == 3
    return out


def test_each_row_left_out_is_there_with_its_reason_and_its_cells_as_they_were(saved: Path) -> None:
    headings, *rows = load_workbook(saved).active.iter_rows(values_only=True)
    assert headings == ("Why it was left out", "Row in the file", *HEADINGS)
    assert [row[1] for row in rows] == [REFUSED, ALIKE, BY_HAND]
    refused, alike, by_hand = (str(row[0]) for row in rows)
    assert "name" in refused
    assert alike.startswith("Looks like customer 1001: ")
    assert by_hand == "You left this row out."
    assert rows[0][2:] == (None, None, "nadie@example.es", None, 7, "007")


def test_what_was_mended_in_the_preview_is_mended_there_too(saved: Path) -> None:
    assert load_workbook(saved).active["C3"].value == "Helena"


def test_the_reasons_are_told_in_the_persons_words(services: Services, plan: Plan, tmp_path: Path) -> None:
    out = tmp_path / "refused.xlsx"
    services.imports.save_refused(plan, out, words=lambda context, text: f"<{context}> {text}")
    assert load_workbook(out).active["A3"].value.startswith("<export> Looks like customer 1001: <Likeness>")


def test_mended_it_comes_in_again_without_any_mapping(
    services: Services, plan: Plan, saved: Path, tmp_path: Path
) -> None:
    book = load_workbook(saved)
    book.active["C2"], book.active["D2"] = "Nadia", "Sol"
    mended = tmp_path / "mended.xlsx"
    book.save(mended)
    read = services.imports.read(mended)
    mapping = services.imports.guess(read)
    first = {use.heading: use.field for use in plan.mapping.uses}
    again = {use.heading: use.field for use in mapping.uses}
    assert {heading: again[heading] for heading in first} == first
    assert (again["Why it was left out"], again["Row in the file"]) == ("", "")
    result = services.imports.apply(services.imports.plan(mended, read, mapping), take={3: "new"})
    assert result.counts[Verdict.NEW] == 3
    (row,) = services.customers.page(ListQuery(words="Nadia Sol")).rows
    assert services.customers.open(row.customer.id).customer.balance == 700


def test_a_plan_of_which_nothing_was_left_out_gives_an_empty_sheet(
    services: Services, plan: Plan, tmp_path: Path
) -> None:
    take = {REFUSED: "new", ALIKE: "new"}
    out = tmp_path / "none.xlsx"
    assert services.imports.save_refused(plan, out, take=take) == 1, "who has no name is never taken"
    assert load_workbook(out).active.max_row == 2
