"""Real, untidy and hostile files of other people."""

import csv
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from custdesk.errors import FileUnreadable
from custdesk.exchange.reading import FileReading, read_file
from tests.data import shared_data


@pytest.mark.parametrize(
    ("name", "rows", "first_heading"),
    [
        ("northwind_customers.xlsx", 91, "Id"),
        ("chinook_customers.csv", 59, "CustomerId"),
        ("google_contacts_old.csv", 1, "Name"),
        ("google_contacts_2024.csv", 2, "First Name"),
        ("shopify_customers.csv", 2, "Customer ID"),
        ("hubspot_contacts.csv", 4, "Record ID"),
        ("andalucia_centros_cp1252.csv", 400, "curso"),
        ("ans_operadoras_latin1.csv", 300, "Registro ANS"),
    ],
)
def test_every_row_of_a_real_export_is_read(name: str, rows: int, first_heading: str):
    reading = read_file(shared_data("first_day") / name)
    assert len(reading.table.rows) == rows
    assert reading.table.headings[0] == first_heading
    assert {len(row.cells) for row in reading.table.rows} == {len(reading.table.headings)}
    assert "\ufffd" not in str(reading.table)


@pytest.mark.parametrize(
    ("name", "heading_row", "first_heading"),
    [
        ("es_titled.xlsx", 4, "Nombre"),
        ("es_fullname.xlsx", 1, "Correo electrónico"),
        ("el_semicolon_cp1253.csv", 1, "Όνομα"),
        ("pt_second_sheet.xlsx", 2, "Nome"),
        ("fa_titled_jalali.xlsx", 4, "نام"),
        ("fa_utf16_tab.csv", 1, "نام"),
    ],
)
def test_an_untidy_list_gives_the_rows_a_careful_person_would_enter(name: str, heading_row: int, first_heading: str):
    path = shared_data("messy") / name
    with path.with_suffix("").with_suffix(".truth.csv").open(encoding="utf-8", newline="") as file:
        truth = list(csv.DictReader(file))
    reading = read_file(path)
    assert (reading.heading_row, reading.table.headings[0]) == (heading_row, first_heading)
    assert len(reading.table.rows) == len(truth)
    emails = [next(cell for cell in row.cells if "@" in str(cell)) for row in reading.table.rows]
    assert emails == [row["email"] for row in truth]


def outcome(path: Path) -> FileReading | FileUnreadable:
    try:
        return read_file(path)
    except FileUnreadable as refusal:
        return refusal


# Refused though another guarded reader returned something: a column beyond any spreadsheet, a bomb of texts, and a
# sheet that openpyxl takes for empty because it cannot find its texts.
STRICTER = {
    "crafted__col_ZZZZZZ.xlsx",
    "apache__test-data__spreadsheet__poc-shared-strings.xlsx",
    "apache__test-data__spreadsheet__sample-beta.xlsx",
}


def test_every_hostile_file_ends_in_a_reading_or_in_a_sentence():
    folder = shared_data("hostile")
    with (folder / "INDEX.tsv").open(encoding="utf-8") as file:
        index = {row["file"]: row["guarded_reader_here"] for row in csv.DictReader(file, delimiter="\t")}
    with ThreadPoolExecutor(2) as pool:
        found = dict(zip(index, pool.map(lambda name: outcome(folder / name), index), strict=True))
    assert len(found) >= 120
    refused = {name for name, result in found.items() if isinstance(result, FileUnreadable)}
    read = {name for name in index if index[name] == "ok"}
    assert read & refused == STRICTER
    assert {name for name in index if index[name] == "died"} <= refused
    for name in refused:
        sentence = str(found[name])
        assert sentence.startswith(f"{name} cannot be read: ")
        assert sentence.endswith(".")
        assert "Error" not in sentence
    protected = {name for name in index if "pass" in name or "encryption" in name or "protected" in name}
    assert all("password" in str(found[name]) for name in protected)
