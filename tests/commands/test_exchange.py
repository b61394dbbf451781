"""Spreadsheets in and out at the shell: what is told, what is written, what is left out."""

import csv
from pathlib import Path

import pytest

from custdesk.customers.model import ListQuery
from tests.commands.calling import Caller, ShopOnDisk, call, told_in_one_sentence

CUSTOMERS = """First name,Last name,Phone,Email,Date of birth,Newsletter
Ana,Pérez,612 34 56 78,ana@example.com,1980-01-02,yes
Γιώργος,Παπαδόπουλος,+30 697 123 4567,giorgos@example.gr,1975-05-06,no
,,699999999,,,
Anna,Pérez,612345678,other@example.com,,yes
علی,رضایی,+98 912 345 6789,ali@example.ir,,
"""


@pytest.fixture
def customers(tmp_path: Path) -> Path:
    file = tmp_path / "clientes.csv"
    file.write_text(CUSTOMERS, encoding="utf-8")
    return file


def test_an_import_tells_what_became_of_each_row(run: Caller, shop: ShopOnDisk, customers: Path) -> None:
    outcome = run("import", shop.vault, customers, "--json", *shop.as_())
    assert (outcome.code, outcome.err) == (0, "")
    report = outcome.object
    counts = {name: report[name] for name in ("rows", "new", "changed", "unchanged", "lookalike", "refused")}
    assert counts == {"rows": 5, "new": 3, "changed": 0, "unchanged": 0, "lookalike": 1, "refused": 1}
    assert report["applied"] is True
    assert [problem["row"] for problem in report["problems"]] == [4, 5]
    assert all(set(problem) == {"row", "column", "reason"} and problem["reason"] for problem in report["problems"])
    assert shop.kept()["customer"] == 3


def test_a_dry_run_tells_the_same_and_writes_nothing(run: Caller, shop: ShopOnDisk, customers: Path) -> None:
    before = shop.kept()
    dry = run("import", shop.vault, customers, "--dry-run", "--json", *shop.as_()).object
    assert shop.kept() == before
    done = run("import", shop.vault, customers, "--json", *shop.as_()).object
    assert dry["applied"] is False
    assert {**dry, "applied": True} == done


def test_an_import_in_words(shop: ShopOnDisk, customers: Path, tmp_path: Path) -> None:
    out = tmp_path / "left out.xlsx"
    outcome = call("import", shop.vault, customers, "--refused", out, *shop.as_())
    assert (outcome.code, outcome.err) == (0, "")
    told = "3 new, 0 changed, 0 unchanged, 1 lookalike, 1 refused, 0 left out"
    assert f"Imported clientes.csv: 5 rows: {told}." in outcome.out
    assert "row 4" in outcome.out
    assert "2 rows left out" in outcome.out
    assert out.exists()
    assert "Would import" in call("import", shop.vault, customers, "--dry-run", *shop.as_()).out


def test_a_file_is_understood_as_last_time_or_as_was_kept_by_name(shop: ShopOnDisk, customers: Path) -> None:
    first = call("import", shop.vault, customers, *shop.as_())
    assert "Understood" not in first.out
    assert "Understood as last time." in call("import", shop.vault, customers, "--dry-run", *shop.as_()).out
    with shop.services() as services:
        reading = services.imports.read(customers)
        services.imports.keep_mapping("Feria", reading, services.imports.guess(reading))
    named = call("import", shop.vault, customers, "--dry-run", "--mapping", "feria", *shop.as_())
    assert "Understood as you chose: Feria." in named.out
    wrong = call("import", shop.vault, customers, "--mapping", "Tienda", *shop.as_())
    assert wrong.code == 2
    assert "Kept in this vault: Feria." in wrong.err


@pytest.mark.parametrize("mode", ["add-and-update", "add", "update", "fill-blanks"])
@pytest.mark.parametrize("text", ["Email,No advertising\nANA@example.com,yes\n", "Unsubscribed\nana@example.com\n"])
def test_a_list_of_those_who_want_no_advertising_needs_no_names(
    run: Caller, shop: ShopOnDisk, customers: Path, tmp_path: Path, mode: str, text: str
) -> None:
    run("import", shop.vault, customers, *shop.as_())
    file = tmp_path / "unsubscribed.csv"
    file.write_text(text + "nobody@example.com,yes\n" * ("," in text), encoding="utf-8")
    report = run("import", shop.vault, file, "--mode", mode, "--json", *shop.as_()).object
    assert (report["changed"], report["new"]) == (1, 0)
    with shop.services() as services:
        (ana,) = services.customers.page(ListQuery(words="Ana Pérez")).rows
        assert services.consents.state(ana.customer.id).opted_out("marketing")


def test_where_the_rows_left_out_cannot_be_saved_nothing_is_taken_in(
    shop: ShopOnDisk, customers: Path, tmp_path: Path
) -> None:
    before = shop.kept()
    outcome = call("import", shop.vault, customers, "--refused", tmp_path / "nowhere" / "out.xlsx", *shop.as_())
    assert outcome.code == 1
    assert shop.kept() == before


def test_refused_rows_are_saved_and_can_be_mended(
    run: Caller, shop: ShopOnDisk, customers: Path, tmp_path: Path
) -> None:
    from openpyxl import load_workbook

    out = tmp_path / "left out.xlsx"
    assert run("import", shop.vault, customers, "--refused", out, *shop.as_()).code == 0
    book = load_workbook(out)
    sheet = book.worksheets[0]
    cells = list(sheet.iter_rows(values_only=True))
    place = next(number for number, row in enumerate(cells) if "First name" in row)
    assert len(cells) == place + 3
    headings = cells[place]
    row = sheet[place + 2]
    row[headings.index("First name")].value = "Eva"
    book.save(out)
    book.close()
    report = run("import", shop.vault, out, "--json", *shop.as_()).object
    assert (report["rows"], report["new"], report["lookalike"]) == (2, 1, 1)


def test_the_same_file_again_changes_nothing(run: Caller, shop: ShopOnDisk, customers: Path) -> None:
    run("import", shop.vault, customers, *shop.as_())
    before = shop.kept()
    report = run("import", shop.vault, customers, "--json", *shop.as_()).object
    assert (report["unchanged"], report["lookalike"], report["refused"]) == (3, 1, 1)
    assert {**shop.kept(), "import_batch": 1} == before


def test_search_tells_number_name_phones_and_emails(run: Caller, shop: ShopOnDisk, customers: Path) -> None:
    run("import", shop.vault, customers, *shop.as_())
    found = run("search", shop.vault, "giorgos papa", "--json", *shop.as_())
    assert found.object == [
        {
            "number": "1002",
            "name": "Γιώργος Παπαδόπουλος",
            "phones": ["+306971234567"],
            "emails": ["giorgos@example.gr"],
        }
    ]
    assert run("search", shop.vault, "nobody at all", "--json", *shop.as_()).object == []
    assert run("search", shop.vault, "nobody at all", *shop.as_()).out == "Nobody found.\n"
    assert len(run("search", shop.vault, "", "--json", "--limit", "2", *shop.as_()).object) == 2
    assert "رضایی" in call("search", shop.vault, "رضايي", *shop.as_()).out


@pytest.mark.parametrize("ending", ["xlsx", "csv"])
def test_what_was_exported_goes_into_an_empty_vault(
    run: Caller, shop: ShopOnDisk, original: ShopOnDisk, customers: Path, tmp_path: Path, ending: str
) -> None:
    from tests.commands.conftest import copied

    run("import", shop.vault, customers, *shop.as_())
    out = tmp_path / f"out.{ending}"
    told = run("export", shop.vault, "everything", out, "--json", *shop.as_()).object
    assert (told["rows"], told["profile"], len(told["sha256"])) == (3, "everything", 64)
    other = copied(original, tmp_path / "other")
    report = run("import", other.vault, out, "--json", *other.as_()).object
    assert (report["rows"], report["new"], report["problems"]) == (3, 3, [])
    for words in ("ana", "giorgos", "رضایی"):
        found = [run("search", each.vault, words, "--json", *each.as_()).object for each in (shop, other)]
        assert found[0] == found[1] != []


def test_an_export_says_what_is_wrong(run: Caller, shop: ShopOnDisk, tmp_path: Path) -> None:
    before = sorted(tmp_path.iterdir())
    told = told_in_one_sentence(run("export", shop.vault, "nonsense", tmp_path / "out.xlsx", *shop.as_()))
    assert "everything" in told
    told = told_in_one_sentence(run("export", shop.vault, "everything", tmp_path / "out.pdf", *shop.as_()))
    assert ".xlsx" in told
    assert sorted(tmp_path.iterdir()) == before


def test_an_empty_shop_exports_its_headings(run: Caller, shop: ShopOnDisk, tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    assert run("export", shop.vault, "everything", out, *shop.as_()).out == f"Wrote 0 customers to {out}.\n"
    with out.open(encoding="utf-8-sig", newline="") as file:
        assert "Given name" in next(csv.reader(file, delimiter=";"))


def test_a_text_that_a_spreadsheet_would_run_is_given_out_as_text(
    run: Caller, shop: ShopOnDisk, tmp_path: Path
) -> None:
    file, out = tmp_path / "evil.csv", tmp_path / "out.csv"
    file.write_text("First name,Last name,Notes\n=1+1,Pérez,@SUM(A1)\n")
    assert run("import", shop.vault, file, "--json", *shop.as_()).object["new"] == 1
    assert run("export", shop.vault, "everything", out, *shop.as_()).code == 0
    with out.open(encoding="utf-8-sig", newline="") as given:
        row = next(csv.DictReader(given, delimiter=";"))
    assert not row["Given name"].startswith("=")
    assert not row["Notes"].startswith("@")
    report = run("import", shop.vault, out, "--json", *shop.as_()).object
    assert (report["unchanged"], report["problems"]) == (1, [])


def test_a_note_too_long_for_a_cell_is_not_cut_in_silence(run: Caller, shop: ShopOnDisk, tmp_path: Path) -> None:
    note = "nota " * 8000 + "fin"
    file = tmp_path / "long.csv"
    file.write_text(f"First name,Last name,Notes\nAna,Pérez,{note}\n")
    assert run("import", shop.vault, file, "--json", *shop.as_()).object["new"] == 1
    for name in ("out.csv", "out.xlsx"):
        run("export", shop.vault, "everything", tmp_path / name, *shop.as_())
        report = run("import", shop.vault, tmp_path / name, "--json", *shop.as_()).object
        assert (report["new"], report["changed"], report["unchanged"]) == (0, 0, 1), name


def test_a_file_whose_name_is_no_text_is_imported(shop: ShopOnDisk, customers: Path) -> None:
    odd = bytes(customers.parent) + b"/caf\xe9.csv"
    try:
        customers.rename(odd.decode("utf-8", "surrogateescape"))
    except (OSError, UnicodeError):
        pytest.skip("this system has no file names of any bytes")
    outcome = call("import", shop.vault, odd, "--json", *shop.as_())
    assert outcome.err == ""
    assert outcome.object["new"] == 3
    assert outcome.object["file"] == "caf?.csv"


def test_an_import_may_only_change_whom_one_has_already(shop: ShopOnDisk, tmp_path: Path) -> None:
    first, more = tmp_path / "first.csv", tmp_path / "more.csv"
    first.write_text("First name,Family name,E-mail\nAna,Gil,ana@example.com\n", encoding="utf-8")
    more.write_text(
        "First name,Family name,E-mail,Job title\nAna,Gil,ana@example.com,Baker\nEva,Sol,eva@example.com,\n",
        encoding="utf-8",
    )
    assert call("import", shop.vault, first, *shop.as_()).code == 0
    way = ("--mode", "update", "--match-by", "email")
    told = call("import", shop.vault, more, *way, "--dry-run", *shop.as_())
    assert "0 new, 1 changed, 0 unchanged, 0 lookalike, 0 refused, 1 left out." in told.out
