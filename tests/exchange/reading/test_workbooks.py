"""Workbooks: values come as a person saw them, and every loss is told."""

import zipfile
from datetime import date, datetime
from pathlib import Path

import pytest

from custdesk.errors import FileUnreadable
from custdesk.exchange.reading import CellError, read_file
from tests.exchange.reading.here import read_here, told
from tests.exchange.reading.making import PARTS, many_rows, raw_workbook, text_cell, workbook


def refusal(path: Path) -> str:
    with pytest.raises(FileUnreadable) as caught:
        read_here(path)
    assert str(caught.value).startswith(f"{path.name} cannot be read: ")
    return str(caught.value)


def test_values_come_as_a_person_saw_them(tmp_path: Path):
    rows: list[list[object]] = [
        ["Name", "Phone", "Balance", "Born", "Seen at", "VIP"],
        ["Ana", 600111222.0, 12.5, date(1980, 2, 29), datetime(2026, 1, 2, 3, 4), True],
    ]
    reading = read_here(workbook(tmp_path / "a.xlsx", {"Customers": rows}))
    assert reading.table.headings == ("Name", "Phone", "Balance", "Born", "Seen at", "VIP")
    (row,) = reading.table.rows
    assert row.line == 2
    assert row.cells == ("Ana", 600111222, 12.5, date(1980, 2, 29), datetime(2026, 1, 2, 3, 4), True)
    assert isinstance(row.cells[1], int)
    assert reading.notices == ()


def test_error_cells_and_formulas_without_a_result_are_told_and_kept_apart_from_empty_ones(tmp_path: Path):
    rows = [
        f'<row r="1">{text_cell("A1", "Name")}{text_cell("B1", "Phone")}</row>',
        f'<row r="2">{text_cell("A2", "Ana")}<c r="B2" t="e"><v>#DIV/0!</v></c></row>',
        '<row r="3"><c r="A3" t="str"><f>IF(1,"","")</f><v></v></c><c r="B3"><f>1+1</f></c></row>',
        f'<row r="4">{text_cell("A4", "Eva")}<c r="B4" t="e"><v>#SPILL!</v></c></row>',
    ]
    reading = read_here(raw_workbook(tmp_path / "a.xlsx", rows))
    assert [row.cells for row in reading.table.rows] == [
        ("Ana", CellError("#DIV/0!")),
        (None, CellError("=?")),
        ("Eva", CellError("#SPILL!")),
    ]
    assert "formula error instead of a value: 2, the first in B2" in told(reading)
    assert "without a stored result: 1, the first in B3" in told(reading)


def test_numbers_that_are_none_and_numbers_rounded_by_excel_are_told(tmp_path: Path):
    rows = [
        f'<row r="1">{text_cell("A1", "Name")}{text_cell("B1", "Phone")}</row>',
        f'<row r="2">{text_cell("A2", "Ana")}<c r="B2"><v>1e400</v></c></row>',
        f'<row r="3">{text_cell("A3", "Eva")}<c r="B3"><v>12345678901234567890</v></c></row>',
    ]
    reading = read_here(raw_workbook(tmp_path / "a.xlsx", rows))
    assert reading.table.rows[0].cells[1] == CellError("#NUM!")
    assert "claim to be numbers and are none: 1" in told(reading)
    assert "more than 15 digits: 1" in told(reading)


def test_a_date_that_no_calendar_has_is_told(tmp_path: Path):
    rows: list[list[object]] = [["Name", "Date of birth"], *[["Ana", date(1980, 1, day)] for day in range(1, 9)]]
    path = workbook(tmp_path / "a.xlsx", {"S": [*rows, ["Eva", 3_000_000_000]]})
    reading = read_here(path)
    assert reading.table.rows[-1].cells == ("Eva", 3_000_000_000)
    assert "hold no possible date: 1, the first in row 10" in told(reading)


def test_hidden_sheets_are_told_and_read_only_when_asked_for(tmp_path: Path):
    sheets: dict[str, list[list[object]]] = {
        "Notes": [["v3"]],
        "Old": [["Name", "Phone", "E-mail"], ["Old", 1, "old@example.com"]],
        "Now": [["Name", "Phone"], ["Ana", 600111222]],
    }
    path = workbook(tmp_path / "a.xlsx", sheets, hidden=["Old"])
    reading = read_here(path)
    assert reading.chosen_sheet == "Now"
    assert [(sheet.name, sheet.hidden) for sheet in reading.sheets] == [
        ("Notes", False),
        ("Old", True),
        ("Now", False),
    ]
    assert "Hidden sheets were not read: 1" in told(reading)
    assert read_here(path, sheet="Old").table.rows[0].cells == ("Old", 1, "old@example.com")
    with pytest.raises(FileUnreadable, match="no sheet of that name"):
        read_here(path, sheet="Gone")


def test_cells_at_the_far_end_of_the_sheet_cost_neither_memory_nor_time(tmp_path: Path):
    corner = ['<row r="1"><c r="A1"><v>1</v></c></row>', '<row r="60000"><c r="XFD60000"><v>2</v></c></row>']
    assert "Columns after number 512" in told(read_here(raw_workbook(tmp_path / "corner.xlsx", corner)))
    deep = ['<row r="4294967295"><c r="A4294967295"><v>1</v></c></row>']
    reading = read_here(raw_workbook(tmp_path / "deep.xlsx", deep))
    assert [row.line for row in reading.table.rows] == [4294967295]


def test_a_bomb_is_refused_before_a_reader_sees_it(tmp_path: Path):
    spaces = raw_workbook(tmp_path / "spaces.xlsx", [" " * (1 << 20)] * 60)
    assert "unpacks to far more" in refusal(spaces)
    entities = raw_workbook(tmp_path / "entities.xlsx", [], before='<!DOCTYPE x [<!ENTITY a "b">]>')
    assert "DOCTYPE" in refusal(entities)


def test_parts_that_contradict_each_other_are_refused(tmp_path: Path):
    path = raw_workbook(tmp_path / "twice.xlsx", many_rows(1))
    with zipfile.ZipFile(path, "a") as archive, pytest.warns(UserWarning, match="Duplicate name"):
        archive.writestr("xl/workbook.xml", PARTS["xl/workbook.xml"])
    assert "contradict each other" in refusal(path)


def test_a_damaged_workbook_says_so(tmp_path: Path):
    whole = raw_workbook(tmp_path / "whole.xlsx", many_rows(50)).read_bytes()
    (tmp_path / "cut.xlsx").write_bytes(whole[: len(whole) // 2])
    assert "damaged or was cut off" in refusal(tmp_path / "cut.xlsx")
    broken = raw_workbook(tmp_path / "broken.xlsx", ["<row><c></row>"])
    assert "damaged or was written in an unusual way" in refusal(broken)


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("a.xlsx", b"", "it is empty"),
        ("a.xlsx", b"%PDF-1.7 ...", "it is a PDF"),
        ("a.csv", b"MZ\x90\x00", "it is a program"),
        ("a.xls", b"\xef\xbb\xbf <!DOCTYPE html><p>Hello</p>", "it is a web page without a table"),
        ("a.xls", b'<?xml version="1.0"?><Workbook/>', "it is an XML file"),
        ("a.csv", b"Name;Phone\n" + bytes(range(256)) * 40, "neither a spreadsheet nor a text file"),
        ("a.zip", b"PK\x03\x04 no archive", "damaged or was cut off"),
        (
            "a.xlsx",
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "EncryptedPackage\0".encode("utf-16-le"),
            "protected by a password",
        ),
    ],
)
def test_what_is_no_table_is_refused_with_a_way_out(tmp_path: Path, name: str, content: bytes, reason: str):
    path = tmp_path / name
    path.write_bytes(content)
    assert reason in refusal(path)


def test_a_file_is_read_as_what_it_is_and_not_as_what_it_is_called(tmp_path: Path):
    path = workbook(tmp_path / "a.xlsx", {"S": [["Name", "Phone"], ["Ana", 1]]})
    reading = read_here(path.rename(tmp_path / "a.csv"))
    assert reading.kind == "xlsx"
    assert "called .csv but is really xlsx" in told(reading)
    (tmp_path / "b.xlsx").write_text("Name;Phone\nAna;1\n", encoding="utf-8")
    assert read_here(tmp_path / "b.xlsx").table.rows[0].cells == ("Ana", "1")


def test_a_missing_file_and_a_folder_are_told_apart(tmp_path: Path):
    with pytest.raises(FileUnreadable, match="it is not there"):
        read_file(tmp_path / "gone.xlsx")
    with pytest.raises(FileUnreadable, match="it is not a file"):
        read_file(tmp_path)


def test_a_large_workbook_is_looked_at_while_it_is_read_and_nothing_less_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    rows = [
        f'<row r="1">{text_cell("A1", "Name")}{text_cell("B1", "Phone")}</row>',
        f'<row r="2" hidden="1">{text_cell("A2", "Ana")}<c r="B2" t="e"><v>#DIV/0!</v></c></row>',
        f'<row r="3">{text_cell("A3", "Eva")}<c r="B3"><f>1+1</f></c></row>',
        f'<row r="4">{text_cell("A4", "Luis")}<c r="B4"><f>1+1</f><v>2</v></c></row>',
        f"<row r='5'>{text_cell('A5', 'Mar')}<c r='B5' t='e'><v>#N/A</v></c></row>",
    ]
    path = raw_workbook(tmp_path / "a.xlsx", rows)
    one_after_the_other = read_here(path, careful=True)
    monkeypatch.setattr("custdesk.exchange.reading.workbook.SIDE_BY_SIDE_FROM", 0)
    at_once = read_here(path)
    assert at_once.notices == one_after_the_other.notices
    assert list(at_once.table.rows) == list(one_after_the_other.table.rows)
    assert [row.cells[1] for row in at_once.table.rows] == [CellError("#DIV/0!"), CellError("=?"), 2, CellError("#N/A")]
    assert "Hidden rows (by hand or by a filter) are read too: 1." in told(at_once)
    bomb = raw_workbook(tmp_path / "bomb.xlsx", [" " * (1 << 20)] * 60)
    assert "unpacks to far more" in refusal(bomb)
