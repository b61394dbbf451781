"""What was given out whole comes back in without changing anything."""

from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook

from custdesk.customers.cards import select_cards_after
from custdesk.customers.model import CustomerCard
from custdesk.customers.queries import ORDINARY, SEALED
from custdesk.desk.door import Desk
from custdesk.desk.permissions import Permission
from custdesk.exchange.exports import Exports
from custdesk.exchange.headings import code_of
from custdesk.exchange.importing.model import Plan, Verdict
from custdesk.exchange.service import Imports
from custdesk.shop.model import Shop
from custdesk.store.connection import Connection
from tests.shops import make_shop


def planned(desk: Desk, path: Path) -> Plan:
    imports = Imports(desk)
    file = imports.read(path)
    return imports.plan(path, file, imports.guess(file))


def told(plan: Plan) -> list[tuple[str, object, object]]:
    """What is not as it was, for a test that fails to say."""
    return [
        (row.verdict.value, row.changes or row.reasons, [problem.sentence() for problem in row.problems])
        for row in plan.rows
        if row.verdict is not Verdict.UNCHANGED or row.problems
    ]


def cards_in(connection: Connection) -> list[CustomerCard]:
    return select_cards_after(connection, 0, 1000, ORDINARY, SEALED)


@pytest.mark.parametrize("ending", ["xlsx", "csv"])
def test_everything_comes_back_unchanged(
    exports: Exports, desk: Desk, people: dict[str, int], tmp_path: Path, ending: str
):
    out = tmp_path / f"all.{ending}"
    exports.export("everything", out)
    plan = planned(desk, out)
    assert all(map(code_of, plan.reading.table.headings))
    assert told(plan) == []
    assert plan.counts()[Verdict.UNCHANGED] == len(people)
    before = cards_of(desk)
    Imports(desk).apply(plan)
    assert cards_of(desk) == before


@pytest.mark.parametrize("ending", ["xlsx", "csv"])
@pytest.mark.parametrize("language", ["en", "es", "el", "pt", "fa"])
def test_another_shop_takes_it_in_whole(
    exports: Exports, desk: Desk, people: dict[str, int], tmp_path: Path, ending: str, language: str
):
    out = tmp_path / f"all.{ending}"
    exports.export("everything", out)
    other = make_shop(tmp_path / language, Shop(name="Other", country="BR", language=language))
    try:
        file = other.imports.read(out)
        plan = other.imports.plan(out, file, other.imports.guess(file))
        assert [row.problems for row in plan.rows if row.problems] == []
        assert plan.counts()[Verdict.NEW] == len(people)
    finally:
        other.close()


@pytest.mark.parametrize("ending", ["xlsx", "csv"])
def test_the_accountants_total_is_no_customer(
    exports: Exports, desk: Desk, people: dict[str, int], tmp_path: Path, ending: str
):
    out = tmp_path / f"books.{ending}"
    exports.export("accountant", out)
    assert told(planned(desk, out)) == []


def test_the_rows_left_out_can_be_mended_and_taken_in(desk: Desk, tmp_path: Path):
    first = tmp_path / "clientes.csv"
    first.write_text(
        "Nombre;Apellidos;Fecha de nacimiento;Correo\n"
        "Ana;Ruiz;27/03/1985;ana@example.com\n"
        ";;28/02/1990;luis@example.com\n",
        encoding="utf-8",
    )
    imports = Imports(desk)
    plan = planned(desk, first)
    assert imports.save_refused(plan, tmp_path / "refused.xlsx") == 1
    imports.apply(plan)
    book = load_workbook(tmp_path / "refused.xlsx")
    headings = [cell.value for cell in book.active[1]]
    book.active.cell(2, headings.index("Nombre") + 1).value = "Luis"
    book.save(tmp_path / "mended.xlsx")
    mended = planned(desk, tmp_path / "mended.xlsx")
    assert [(row.verdict, row.draft.card.customer.born_on) for row in mended.rows] == [(Verdict.NEW, date(1990, 2, 28))]
    imports.apply(mended)
    luis = cards_of(desk)[1]
    assert (luis.customer.name, luis.customer.notes, luis.emails[0].address) == ("Luis", "", "luis@example.com")


def cards_of(desk: Desk) -> list[CustomerCard]:
    with desk.read(Permission.CUSTOMER_VIEW) as reading:
        return cards_in(reading.connection)
