"""Real lists and real untidiness at the shell: every row is accounted for, and nothing changes on the way."""

import csv
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from custdesk.customers.model import ListQuery
from tests.commands.calling import Caller, Outcome, ShopOnDisk
from tests.commands.conftest import copied
from tests.data import shared_data

VERDICTS = ("new", "changed", "unchanged", "lookalike", "refused")
FIRST_DAY = (
    "andalucia_centros_cp1252.csv",
    "ans_operadoras_latin1.csv",
    "chinook_customers.csv",
    "google_contacts_2024.csv",
    "google_contacts_old.csv",
    "hubspot_contacts.csv",
    "northwind_customers.xlsx",
    "shopify_customers.csv",
)
MESSY = (
    "el_semicolon_cp1253.csv",
    "es_fullname.xlsx",
    "es_titled.xlsx",
    "fa_titled_jalali.xlsx",
    "fa_utf16_tab.csv",
    "pt_second_sheet.xlsx",
)
HEADINGS = {
    "given_name": "Given name",
    "family_name": "Family name",
    "phone": "Phone 1",
    "email": "E-mail 1",
    "street": "Address 1 street",
    "city": "Address 1 city",
    "postcode": "Address 1 postcode",
    "born_on": "Date of birth",
    "balance": "Balance",
}
# Enough of the hostile files, and of the searches, for a run of every day; the reading's own tests take all files.
ONE_IN = 6


def reported(outcome: Outcome) -> dict[str, Any]:
    """Check that an import worked and accounted for every row, and return its report."""
    assert (outcome.code, outcome.err) == (0, "")
    report: dict[str, Any] = outcome.object
    assert report["rows"] == sum(report[verdict] for verdict in VERDICTS)
    assert all(problem["reason"] and problem["row"] > 0 for problem in report["problems"])
    return report


def imported(run: Caller, shop: ShopOnDisk, file: Path) -> dict[str, Any]:
    return reported(run("import", shop.vault, file, "--json", *shop.as_()))


def exported(run: Caller, shop: ShopOnDisk, out: Path) -> list[dict[str, str]]:
    """Export everything, and return the rows of a text file."""
    assert run("export", shop.vault, "everything", out, *shop.as_()).code == 0
    if out.suffix != ".csv":
        return []
    with out.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter=";"))


@pytest.fixture(scope="module")
def everything(original: ShopOnDisk, tmp_path_factory: pytest.TempPathFactory) -> ShopOnDisk:
    """One vault for all the files of the first day, which the tests fill in order."""
    return copied(original, tmp_path_factory.mktemp("everything"))


@pytest.mark.parametrize("name", FIRST_DAY)
def test_every_row_is_accounted_for_and_the_same_file_again_changes_nothing(
    run: Caller, everything: ShopOnDisk, shop: ShopOnDisk, name: str
) -> None:
    file = shared_data("first_day") / name
    alone, beside_others = imported(run, shop, file), imported(run, everything, file)
    for first in (alone, beside_others):
        assert first["new"] >= 0.9 * first["rows"] or first["rows"] < 10
        assert first["changed"] == first["unchanged"] == 0
    again = imported(run, everything, file)
    assert (again["new"], again["changed"], again["refused"]) == (0, 0, beside_others["refused"])
    assert again["unchanged"] >= beside_others["new"]


@pytest.mark.parametrize("ending", ["xlsx", "csv"])
def test_what_was_exported_changes_nothing_and_goes_whole_into_an_empty_vault(
    run: Caller, everything: ShopOnDisk, shop: ShopOnDisk, tmp_path: Path, ending: str
) -> None:
    customers = everything.kept()["customer"]
    if not customers:
        imported(run, everything, shared_data("first_day") / "chinook_customers.csv")
        customers = everything.kept()["customer"]
    out = tmp_path / f"out.{ending}"
    exported(run, everything, out)
    back = imported(run, everything, out)
    assert (back["rows"], back["unchanged"]) == (customers, customers)
    there = imported(run, shop, out)
    assert (there["rows"], there["new"]) == (customers, customers)
    before, after = (exported(run, each, tmp_path / f"{n}.csv") for n, each in enumerate((everything, shop)))
    differing = [(one, two) for one, two in zip(before, after, strict=True) if told(one) != told(two)]
    assert differing == []


def told(row: dict[str, str]) -> dict[str, str]:
    return {heading: text for heading, text in row.items() if heading not in ("Entered at", "Changed at")}


@pytest.mark.parametrize("name", MESSY)
def test_untidy_rows_become_what_a_careful_person_would_enter(
    run: Caller, shop: ShopOnDisk, tmp_path: Path, name: str
) -> None:
    folder = shared_data("messy")
    with (folder / f"{Path(name).stem}.truth.csv").open(encoding="utf-8-sig", newline="") as file:
        truth = list(csv.DictReader(file))
    report = imported(run, shop, folder / name)
    assert report["rows"] == report["new"] == len(truth)
    rows = exported(run, shop, tmp_path / "out.csv")
    flagged = {problem["column"] for problem in report["problems"]}
    fields = {report["columns"].get(heading, heading) for heading in flagged}
    for wanted, row in zip(truth, rows, strict=True):
        for column, value in wanted.items():
            if column == "marketing":
                assert not any("marketing" in field for field in fields)
                refused = row["No marketing"] not in ("", "no", "No")
                assert refused == (value == "False") or "marketing" not in str(report["columns"].values()), wanted
            elif column == "balance":
                assert row["Balance"] in ("", str(float(value)).replace(".", ",")) or amount(row) == float(value)
            else:
                shown = row[HEADINGS[column]]
                assert shown == value or (not shown and column in fields), (wanted, row)


def amount(row: dict[str, str]) -> float:
    return float(row["Balance"].replace(".", "").replace(",", "."))


def hostile_files() -> Iterator[str]:
    folder = Path(__file__).resolve().parents[3] / "shared" / "data" / "hostile"
    names = sorted(path.name for path in folder.glob("*") if path.name != "INDEX.tsv") if folder.exists() else []
    yield from names[::ONE_IN]


@pytest.fixture(scope="module")
def hardened(original: ShopOnDisk, tmp_path_factory: pytest.TempPathFactory) -> ShopOnDisk:
    return copied(original, tmp_path_factory.mktemp("hardened"))


def test_a_hostile_file_is_taken_or_refused_in_one_sentence(run: Caller, hardened: ShopOnDisk) -> None:
    folder = shared_data("hostile")
    outcomes = {}
    for name in list(hostile_files()):
        outcome = run("import", hardened.vault, folder / name, "--json", *hardened.as_())
        assert outcome.code in (0, 1, 2)  # 2: it is protected, and nobody gave its password, name
        assert "Traceback" not in outcome.err
        assert "mistake in CustDesk" not in outcome.err, (name, outcome.err)
        if outcome.code == 2:
            assert outcome.err.startswith("custdesk: the file is protected. Give its password with")
        elif outcome.code:
            assert outcome.err.startswith(f"custdesk: {name} cannot be read: ")
            assert outcome.err.count("\n") == 1
            assert outcome.out == ""
        else:
            reported(outcome)
        outcomes[name] = outcome.code
    assert len(outcomes) >= 20
    assert set(outcomes.values()) == {0, 1, 2}
    assert run("verify", hardened.vault, *hardened.as_()).code == 0


def test_everybody_is_found_by_what_people_type(run: Caller, shop: ShopOnDisk, tmp_path: Path) -> None:
    with (shared_data("search") / "pairs.tsv").open(encoding="utf-8", newline="") as file:
        pairs = list(csv.reader(file, delimiter="\t"))[1:]
    people = dict.fromkeys(stored for stored, _typed in pairs)
    file = tmp_path / "people.csv"
    with file.open("w", encoding="utf-8", newline="") as given:
        writer = csv.writer(given)
        writer.writerow(["Name", "Phone", "Email"])
        for stored in people:
            name, _, contact = (part.strip() for part in stored.partition("|"))
            writer.writerow([name, *(("", contact) if "@" in contact else (contact, ""))])
    assert imported(run, shop, file)["new"] == len(people)
    names = [(stored.partition("|")[0].strip(), typed) for stored, typed in pairs]
    for name, typed in names[::ONE_IN]:
        found = run("search", shop.vault, typed, "--json", *shop.as_())
        assert found.code == 0
        assert name in {customer["name"] for customer in found.object}, typed
    with shop.services() as services:
        for name, typed in names:
            rows = services.customers.page(ListQuery(words=typed)).rows
            assert name in {row.customer.name for row in rows}, typed
