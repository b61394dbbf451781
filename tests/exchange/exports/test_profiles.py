"""What each profile gives out, to whom, and what it says of itself."""

import csv
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from custdesk.audit.model import LogQuery
from custdesk.audit.service import AuditLog
from custdesk.customers.model import Customer, CustomerCard, ListQuery
from custdesk.customers.service import Customers
from custdesk.desk.door import Desk
from custdesk.desk.permissions import Role
from custdesk.errors import Cancelled, FileUnwritable, PermissionRefused
from custdesk.exchange.exports import Exports
from custdesk.exchange.profiles import PROFILES, NoSuchProfile


def rows_of(path: Path) -> list[dict[str, Any]]:
    headings, *rows = load_workbook(path).worksheets[0].iter_rows(values_only=True)
    return [dict(zip(headings, row, strict=True)) for row in rows]


def about(path: Path) -> dict[str, str]:
    return dict(load_workbook(path)["About"].iter_rows(values_only=True))


def last_export(desk: Desk) -> dict[str, Any]:
    entries = AuditLog(desk).page(LogQuery(actions=("export.made",))).entries
    return dict(entries[0].detail)


def test_everything_holds_each_customer_with_all_that_is_known(
    exports: Exports, people: dict[str, int], tmp_path: Path
):
    out = tmp_path / "all.xlsx"
    result = exports.export("everything", out)
    rows = rows_of(out)
    maria = next(row for row in rows if row["Given name"] == "María José")
    assert (result.rows, result.left_out, len(rows)) == (6, 0, 6)
    assert maria["Phone 2"] == "+34945123456"
    assert maria["Phone 2 label"] == "Home"
    assert maria["Address 1 postcode"] == "01001"
    assert maria["Date of birth"] == datetime(1985, 3, 27)
    assert maria["Balance"] == -1234.56
    assert maria["Number elsewhere"] == "00042"
    assert maria["No marketing"] == "yes"
    assert maria["No SMS"] is None
    assert maria["Health and diet note"] == "Celíaca"
    assert maria["Bank account"] == "ES9121000418450200051332"
    assert {row["Customer state"] for row in rows} == {"active", "archived"}


def test_sealed_columns_go_only_to_whom_they_are_open(
    exports_of: Callable[[Role], Exports], people: dict[str, int], tmp_path: Path
):
    exports_of(Role.PRIVACY_OFFICER).export("everything", tmp_path / "officer.xlsx")
    exports_of(Role.ACCOUNTANT).export("accountant", tmp_path / "accountant.xlsx")
    officer, accountant = rows_of(tmp_path / "officer.xlsx")[0], rows_of(tmp_path / "accountant.xlsx")[0]
    assert officer["Health and diet note"] == "Celíaca"
    assert "Bank account" not in officer
    assert accountant["Bank account"] == "ES9121000418450200051332"
    assert "Health and diet note" not in accountant


def test_the_accountant_gets_amounts_with_a_total_that_follows_the_filter(
    exports: Exports, people: dict[str, int], tmp_path: Path
):
    out = tmp_path / "books.xlsx"
    result = exports.export("accountant", out)
    sheet = load_workbook(out).worksheets[0]
    balance = next(cell.column_letter for cell in sheet[1] if cell.value == "Balance")
    assert (result.rows, result.left_out) == (5, 1)
    assert (about(out)["Left out"], about(out)["Currency"]) == ("Archived: 1", "EUR")
    assert sheet[f"{balance}2"].number_format == "#,##0.00"
    assert sheet[f"{balance}8"].value == f"=SUBTOTAL(109,{balance}2:{balance}6)"
    assert sheet["A8"].value == "Total"


def test_letters_go_to_nobody_who_wants_none(exports: Exports, people: dict[str, int], tmp_path: Path):
    out = tmp_path / "letters.xlsx"
    result = exports.export("contacts", out)
    assert [row["Address 1 city"] for row in rows_of(out)] == ["Αθήνα", "Lisboa", "تهران"]
    assert dict(result.reasons) == {"Wants no marketing": 1, "Has no postal address": 1, "Archived": 1}
    assert about(out)["Left out"] == "Wants no marketing: 1\nHas no postal address: 1\nArchived: 1"
    assert about(out)["View"] == "View for one purpose"


def test_the_anonymised_export_knows_nobody(exports: Exports, desk: Desk, people: dict[str, int], tmp_path: Path):
    for year in range(1970, 1976):
        Customers(desk).create(
            CustomerCard(customer=Customer(given_name="Ana", family_name=f"Unica{year}", language="es", sex="female"))
        )
    out = tmp_path / "study.xlsx"
    result = exports.export("anonymised", out)
    rows = rows_of(out)
    assert set(rows[0]) == {"Kind", "Sex", "Born in", "Language", "Country", "Region"}
    assert "Unica" not in str(rows)
    assert result.rows + result.left_out == 12
    for row in rows:
        assert rows.count(row) >= 5


def test_a_list_is_given_out_as_it_stands(exports: Exports, people: dict[str, int], tmp_path: Path):
    out = tmp_path / "list.xlsx"
    query = ListQuery(sort=(("city", True),))
    result = exports.export_list(query, ["name", "city", "phone", "changed_at"], out)
    rows = rows_of(out)
    assert list(rows[0]) == ["Name", "Address 1 city", "Phone 1", "Changed at"]
    assert [row["Address 1 city"] for row in rows] == ["تهران", "Αθήνα", "Vitoria", "Lisboa", None]
    assert (result.rows, result.columns) == (5, 4)


def test_a_list_gives_no_column_that_its_reader_may_not_see(
    exports_of: Callable[[Role], Exports], people: dict[str, int], tmp_path: Path
):
    with pytest.raises(PermissionRefused):
        exports_of(Role.ACCOUNTANT).export_list(ListQuery(), ["name", "notes"], tmp_path / "list.xlsx")
    with pytest.raises(PermissionRefused):
        exports_of(Role.OWNER).export_list(ListQuery(), ["name", "health_note"], tmp_path / "list.xlsx")
    assert not (tmp_path / "list.xlsx").exists()


@pytest.mark.parametrize("role", Role)
def test_a_role_is_offered_what_it_may_use_and_refused_the_rest(
    role: Role, exports_of: Callable[[Role], Exports], tmp_path: Path
):
    exports = exports_of(role)
    offered = {profile.code for profile in exports.profiles()}
    for code in set(PROFILES) - offered:
        with pytest.raises(PermissionRefused):
            exports.export(code, tmp_path / "no.xlsx")
    assert not (tmp_path / "no.xlsx").exists()
    assert (
        offered
        == {
            Role.OWNER: set(PROFILES),
            Role.PRIVACY_OFFICER: {"everything", "contacts", "anonymised"},
            Role.CLERK: set(),
            Role.FIELD_WORKER: set(),
            Role.ACCOUNTANT: {"accountant", "contacts"},
            Role.ANALYST: {"anonymised"},
        }[role]
    )


def test_the_log_names_profile_rows_and_columns_and_nobody(
    exports: Exports, desk: Desk, people: dict[str, int], tmp_path: Path
):
    result = exports.export("everything", tmp_path / "all.csv")
    logged = last_export(desk)
    assert (logged["profile"], logged["rows"], logged["left_out"]) == ("everything", 6, 0)
    assert result.sha256.startswith(logged["file_sha256"])
    assert {"family_name", "phones", "opt_out.marketing", "health_note", "bank_account"} <= set(logged["columns"])
    assert "Núñez" not in str(logged)


def test_the_cover_says_what_the_file_is(exports: Exports, people: dict[str, int], tmp_path: Path):
    out = tmp_path / "all.xlsx"
    exports.export("everything", out)
    said = about(out)
    assert said["Shop"] == "Ultramarinos Núñez"
    assert said["Export"] == "Everything"
    assert said["View"] == "Personal view"
    assert said["Made by"] == "Eleni Papadopoulou"
    assert said["Rows"] == "6"
    assert said["Left out"] == "Nobody"
    assert len(said["Checksum of the rows (SHA-256)"]) == 64
    assert said["End of the log before"].startswith("Entry ")


def test_a_spanish_text_file_opens_in_columns_with_decimal_commas(
    exports: Exports, people: dict[str, int], tmp_path: Path
):
    out = tmp_path / "all.csv"
    exports.export("everything", out)
    content = out.read_bytes()
    assert content.startswith(b"\xef\xbb\xbfNumber;Kind;")
    rows = list(csv.DictReader(content.decode("utf-8-sig").splitlines(keepends=True), delimiter=";"))
    maria, formula = rows[0], rows[4]
    assert content.count(b"\r\n") == 7
    assert (maria["Balance"], maria["Date of birth"], maria["Phone 1"]) == ("-1234,56", "1985-03-27", "+34612345678")
    assert (formula["Given name"], formula["Family name"]) == ("'=1+1", "'@SUM(A1)")


def test_an_unknown_profile_is_answered_with_the_known_ones(exports: Exports, tmp_path: Path):
    with pytest.raises(NoSuchProfile, match="everything, accountant, contacts, anonymised"):
        exports.export("all", tmp_path / "all.xlsx")


def test_another_ending_is_answered_with_the_two_that_work(exports: Exports, tmp_path: Path):
    with pytest.raises(FileUnwritable, match=r"ends in \.xlsx or in \.csv"):
        exports.export("everything", tmp_path / "all.pdf")


def test_a_cancel_leaves_the_old_file_and_no_entry(
    exports: Exports, desk: Desk, people: dict[str, int], tmp_path: Path
):
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / "all.xlsx").write_text("the old one")
    with pytest.raises(Cancelled):
        exports.export("everything", folder / "all.xlsx", cancelled=lambda: True)
    assert [path.name for path in folder.iterdir()] == ["all.xlsx"]
    assert (folder / "all.xlsx").read_text() == "the old one"
    assert not AuditLog(desk).page(LogQuery(actions=("export.made",))).entries


def test_an_empty_shop_gives_an_empty_table(exports: Exports, tmp_path: Path):
    for profile in PROFILES:
        result = exports.export(profile, tmp_path / f"{profile}.xlsx")
        assert (result.rows, rows_of(tmp_path / f"{profile}.xlsx")) == (0, [])
