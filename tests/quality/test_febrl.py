"""The scan finds the planted duplicates of FEBRL 1 and 2, which come in through the ordinary import, without labels."""

import csv
from itertools import combinations
from pathlib import Path

import pytest

from custdesk.desk.permissions import Permission
from custdesk.exchange.importing.model import Verdict
from custdesk.quality.scan import scan
from custdesk.services import Services
from custdesk.shop.model import Shop
from tests.data import shared_data
from tests.shops import make_shop

AUSTRALIA = Shop(name="Corner Shop", country="AU", language="en", currency="AUD")
Pairs = set[tuple[int, int]]


def bring_in(services: Services, path: Path) -> dict[int, str]:
    """Import a file, every row as a customer of its own, and return whose record each customer is."""
    reading = services.imports.read(path)
    mapping = services.imports.guess(reading)
    used = {use.heading: use.field for use in mapping.uses}
    assert used["rec_id"] == ""  # it would give the pairs away
    assert used["soc_sec_id"] == "reference"
    plan = services.imports.plan(path, reading, mapping)
    services.imports.apply(plan, take={row.line: "new" for row in plan.rows if row.verdict is Verdict.LOOKALIKE})
    with path.open(encoding="utf-8", newline="") as file:
        people = [record["rec_id"].split("-")[1] for record in csv.DictReader(file, skipinitialspace=True)]
    with services._desk.read(Permission.CUSTOMER_VIEW) as reader:
        ids = [row[0] for row in reader.connection.execute("SELECT id FROM customer ORDER BY id")]
    lines = [row.line for row in plan.rows if row.verdict is not Verdict.REFUSED]
    assert len(ids) == len(lines)
    return {customer: people[line - 2] for customer, line in zip(ids, lines, strict=True)}


def true_pairs(people: dict[int, str]) -> Pairs:
    records: dict[str, list[int]] = {}
    for customer, person in people.items():
        records.setdefault(person, []).append(customer)
    return {pair for same in records.values() for pair in combinations(sorted(same), 2)}


def f1(found: Pairs, true: Pairs) -> float:
    return 2 * len(found & true) / (len(found) + len(true))


@pytest.mark.parametrize(("name", "true_count", "least"), [("febrl1.csv", 500, 0.998), ("febrl2.csv", 1934, 0.996)])
def test_the_planted_duplicates_are_found(tmp_path: Path, name: str, true_count: int, least: float) -> None:
    services = make_shop(tmp_path, AUSTRALIA)
    people = bring_in(services, shared_data("dedupe") / name)
    found = scan(services._desk, Permission.CUSTOMER_MERGE)
    true = true_pairs(people)
    assert len(true) == true_count
    assert f1({(pair.first_id, pair.second_id) for pair in found.pairs}, true) > least
    assert all(pair.likeness.reasons for pair in found.pairs)
    services.close()
