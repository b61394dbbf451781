"""Many rows at once go other ways than few: they end the same."""

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from custdesk.customers.model import ListQuery
from custdesk.exchange.importing import comparison
from custdesk.exchange.importing.model import ImportOptions, Mode, Plan, Verdict
from custdesk.services import Services
from tests.bench.import_file import make_workbook
from tests.shops import make_shop

ROWS = 260


@pytest.fixture(scope="module")
def workbook(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("many") / "clientes.xlsx"
    make_workbook(path, 3, ROWS)
    return path


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Services]:
    services = make_shop(tmp_path)
    yield services
    services.close()


def plan(services: Services, path: Path, mode: Mode = Mode.ADD_AND_UPDATE) -> Plan:
    file = services.imports.read(path)
    return services.imports.plan(path, file, services.imports.guess(file), options=ImportOptions(mode=mode))


def content(services: Services) -> list[object]:
    """Return every customer as it is stored but for its moments, and what it opted out of."""
    reader = services._desk.vault.reader
    statements = (
        "SELECT id, version, state, number, kind, given_name, family_name, company_name, born_on, tags, source,"
        " balance, notes FROM customer ORDER BY id",
        "SELECT * FROM customer_phone ORDER BY 1, 2",
        "SELECT * FROM customer_email ORDER BY 1, 2",
        "SELECT * FROM customer_address ORDER BY 1, 2",
        "SELECT id, customer_id, code, opted_out, how, happened_on, evidence FROM choice_record ORDER BY id",
        "SELECT customer_id, state, sort_key FROM search_entry ORDER BY id",
        "SELECT action, subject_kind, subject_id, detail FROM audit_entry WHERE action IN"
        " ('customer.created', 'choices.recorded') ORDER BY seq",
    )
    return [reader.execute(statement).fetchall() for statement in statements]


def test_many_at_once_are_entered_as_one_after_the_other(
    shop: Services, workbook: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    one_by_one = make_shop(tmp_path_factory.mktemp("slowly"))
    planned = plan(one_by_one, workbook)
    planned.rows.kinds = type(planned.rows.kinds)(alone=frozenset(range(ROWS)))
    one_by_one.imports.apply(planned)
    shop.imports.apply(plan(shop, workbook))
    assert content(shop) == content(one_by_one)
    assert len(content(shop)[0]) > ROWS * 0.9
    one_by_one.close()


def test_what_was_entered_in_a_child_is_sealed_in_the_log_and_found(shop: Services, workbook: Path) -> None:
    result = shop.imports.apply(plan(shop, workbook))
    assert shop.log.verify().good
    row = shop.customers.page(ListQuery(limit=1)).rows[0]
    assert shop.customers.page(ListQuery(words=row.email)).rows == (row,)
    again = plan(shop, workbook).counts()
    assert again[Verdict.NEW] == again[Verdict.CHANGED] == 0
    assert again[Verdict.UNCHANGED] >= result.counts[Verdict.NEW] > ROWS * 0.9


def test_few_and_many_are_planned_alike(shop: Services, workbook: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    in_a_child = plan(shop, workbook)
    monkeypatch.setattr(comparison, "FEW", ROWS)
    here = plan(shop, workbook)
    assert list(here.rows) == list(in_a_child.rows)
    assert here.counts() == in_a_child.counts()
    assert in_a_child.counts()[Verdict.LOOKALIKE]


def test_a_second_file_finds_its_places_between_the_names_of_the_first(shop: Services, tmp_path: Path) -> None:
    for seed in (3, 4):
        path = tmp_path / f"{seed}.xlsx"
        make_workbook(path, seed, ROWS)
        shop.imports.apply(plan(shop, path))
    reader = shop._desk.vault.reader
    keys = [key for (key,) in reader.execute("SELECT sort_key FROM search_entry ORDER BY id")]
    assert keys == sorted(keys)
    assert len(keys) == reader.execute("SELECT count(*) FROM customer").fetchone()[0]


def test_numbers_of_the_file_are_kept_and_the_others_numbered_around_them(shop: Services, tmp_path: Path) -> None:
    chance = random.Random(5)
    lines = ["Number;First name;Family name"]
    lines += [f"{1001 + place * 2 if place % 3 else ''};Ana{place};Gil{chance.random()}" for place in range(150)]
    path = tmp_path / "numbers.csv"
    path.write_text("\n".join([*lines, "1003;Otra;Persona"]), encoding="utf-8")
    planned = plan(shop, path)
    shop.imports.apply(planned, take=dict.fromkeys(planned.lines, "new"))
    rows = shop._desk.vault.reader.execute("SELECT given_name, number FROM customer").fetchall()
    numbers = dict(rows)
    assert numbers["Ana1"] == "1003"
    assert numbers["Otra"] not in ("1003", "")
    reader = shop._desk.vault.reader
    assert reader.execute("SELECT given_name FROM customer WHERE reference = '1003'").fetchall() == [("Otra",)]
    assert len(set(numbers.values())) == len(rows) == 151
    assert shop.log.verify().good
