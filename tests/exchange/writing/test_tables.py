"""Tables are written whole or not at all, and nothing in them is run as a formula."""

import csv
import os
import stat
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook
from python_calamine import CalamineWorkbook

from custdesk.children.guard import Limits
from custdesk.errors import Cancelled, FileUnwritable
from custdesk.exchange.reading import read_file
from custdesk.exchange.reading.model import Cell
from custdesk.exchange.writing import table
from custdesk.exchange.writing.table import AMOUNT, DATE, TEXT, Layout, OutColumn, Written, write_table

LAYOUT = Layout(
    columns=(OutColumn("Name"), OutColumn("Born", DATE), OutColumn("Balance", AMOUNT), OutColumn("Postcode", TEXT))
)
DANGEROUS = ["=1+1", "+SUM(A1)", "-2+3", "@now", "=cmd|' /C calc'!A0", "#N/A", "TRUE", "1e5", "00123", "'=1", "''80s"]


def row(name: str, born: date | None = None, balance: int | None = None, postcode: str | None = None) -> list[Cell]:
    return [name, born, balance, postcode]


def test_types_go_by_column_and_never_by_value(tmp_path: Path):
    out = tmp_path / "t.xlsx"
    write_table(out, LAYOUT, [row("007", date(1985, 3, 27), -5, "01001")])
    sheet = load_workbook(out).active
    name, born, balance, postcode = sheet[2]
    assert (name.value, name.data_type, name.number_format) == ("007", "s", "@")
    assert (born.is_date, born.number_format) == (True, "yyyy-mm-dd")
    assert (balance.value, balance.number_format) == (-0.05, "#,##0.00")
    assert (postcode.value, postcode.number_format) == ("01001", "@")


@pytest.mark.parametrize("text", DANGEROUS)
def test_text_stays_text_in_a_workbook(tmp_path: Path, text: str):
    out = tmp_path / "t.xlsx"
    write_table(out, LAYOUT, [row(text)])
    cell = load_workbook(out).active["A2"]
    assert (cell.value, cell.data_type) == (text, "s")
    assert CalamineWorkbook.from_path(out).get_sheet_by_index(0).to_python()[1][0] == text


# The word for an error stands for one in a text file: where else would it come from?
@pytest.mark.parametrize("text", [text for text in DANGEROUS if text != "#N/A"])
def test_text_comes_back_from_a_text_file_as_it_was(tmp_path: Path, text: str):
    out = tmp_path / "t.csv"
    write_table(out, LAYOUT, [row(text, date(2000, 1, 2), 1999, "0")])
    assert read_file(out).table.rows[0].cells == (text, "2000-01-02", "19.99", "0")


@pytest.mark.parametrize("text", ["=1+1", "+SUM(A1)", "-2+3", "@now", "\tx", "\rx"])
def test_what_could_be_a_formula_is_guarded_in_a_text_file(tmp_path: Path, text: str):
    out = tmp_path / "t.csv"
    write_table(out, LAYOUT, [row(text)])
    with out.open(encoding="utf-8-sig", newline="") as file:
        assert list(csv.reader(file))[1][0] == f"'{text}"


def test_our_own_phones_and_amounts_are_not_guarded(tmp_path: Path):
    out = tmp_path / "t.csv"
    write_table(out, LAYOUT, [row("+34612345678", None, -100)])
    assert out.read_text("utf-8-sig") == "Name,Born,Balance,Postcode\n+34612345678,,-1.00,\n"


def test_the_sheet_is_arranged_for_reading(tmp_path: Path):
    out = tmp_path / "t.xlsx"
    write_table(out, Layout(columns=LAYOUT.columns, right_to_left=True), [row("x" * 500), row("y")])
    sheet = load_workbook(out).active
    assert sheet.freeze_panes == "B2"
    assert sheet.auto_filter.ref == "A1:D3"
    assert sheet["A1"].font.bold
    assert sheet.sheet_view.rightToLeft
    assert sheet.column_dimensions["A"].width == 50
    assert sheet.print_title_rows == "$1:$1"


def test_a_text_too_long_for_a_cell_is_cut_and_counted(tmp_path: Path):
    told: list[int] = []
    out = tmp_path / "t.xlsx"

    def about(tally: object) -> list[tuple[str, str]]:
        told.append(tally.cut)  # type: ignore[attr-defined]
        return [("Cut", str(told[0]))]

    write_table(out, LAYOUT, [row("x" * 40_000)], about=about)
    assert told == [1]
    assert len(load_workbook(out).worksheets[0]["A2"].value) == 32_767


def test_what_no_workbook_can_hold_is_left_out_of_a_text(tmp_path: Path):
    out = tmp_path / "t.xlsx"
    write_table(out, LAYOUT, [row("a\x00b\x0bc\ud800d\uffffe\r\nf")])
    assert load_workbook(out).active["A2"].value == "abcde\nf"


def test_the_checksums_are_those_of_the_rows_and_of_the_file(tmp_path: Path):
    rows = [row("a", date(2000, 1, 2), 5, None)]
    one = write_table(tmp_path / "one.xlsx", LAYOUT, rows)
    two = write_table(tmp_path / "two.csv", LAYOUT, rows)
    other = write_table(tmp_path / "two.csv", LAYOUT, [row("b", date(2000, 1, 2), 5, None)])
    assert one.data_sha256 == two.data_sha256 != other.data_sha256
    assert one.sha256 != two.sha256


@pytest.mark.parametrize("ending", ["xlsx", "csv"])
def test_rows_that_break_off_leave_the_old_file(tmp_path: Path, ending: str):
    out = tmp_path / f"t.{ending}"
    out.write_text("old")

    def rows() -> Iterator[list[Cell]]:
        yield row("a")
        raise KeyError("a bug while reading")

    with pytest.raises(KeyError):
        write_table(out, LAYOUT, rows())
    assert [path.name for path in tmp_path.iterdir()] == [out.name]
    assert out.read_text() == "old"


def test_a_cancel_in_the_middle_leaves_nothing(tmp_path: Path):
    out = tmp_path / "t.xlsx"
    told: list[int] = []

    def rows() -> Iterator[list[Cell]]:
        for number in range(1_000_000):
            yield row(str(number))

    with pytest.raises(Cancelled):
        write_table(
            out,
            LAYOUT,
            rows(),
            total=1_000_000,
            progress=lambda done, _: told.append(done),
            cancelled=lambda: bool(told),
        )
    assert told[0] == 500
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(os.name == "nt", reason="Windows has other rights than the owner's, the group's and everybody's")
def test_a_new_file_is_for_its_owner_and_a_replaced_one_keeps_its_rights(tmp_path: Path):
    out = tmp_path / "t.csv"
    write_table(out, LAYOUT, [row("Ana")])
    assert stat.S_IMODE(out.stat().st_mode) == 0o600
    out.chmod(0o640)
    write_table(out, LAYOUT, [row("Bea")])
    assert stat.S_IMODE(out.stat().st_mode) == 0o640


def test_a_refusal_before_it_shows_leaves_nothing(tmp_path: Path):
    def refuse(written: Written) -> None:
        raise OSError("the log cannot be written")

    with pytest.raises(FileUnwritable):
        write_table(tmp_path / "t.xlsx", LAYOUT, [row("a")], before_it_shows=refuse)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(os.name == "nt", reason="Windows knows no such limit")
@pytest.mark.parametrize("ending", ["xlsx", "csv"])
def test_a_full_disk_says_so_and_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ending: str):
    monkeypatch.setattr(table, "_LIMITS", Limits(written_bytes=10_000))
    with pytest.raises(FileUnwritable, match="the disk is full"):
        write_table(tmp_path / f"t.{ending}", LAYOUT, [row("x" * 500 + str(number)) for number in range(500)])
    assert list(tmp_path.iterdir()) == []


def test_places_that_cannot_be_written_say_so(tmp_path: Path):
    (tmp_path / "folder.csv").mkdir()
    for out, reason in (
        (tmp_path / "t.ods", "ends in .xlsx or in .csv"),
        (tmp_path / "folder.csv", "a folder of this name"),
        (tmp_path / "nowhere" / "t.csv", "its folder is not there"),
    ):
        with pytest.raises(FileUnwritable, match=reason):
            write_table(out, LAYOUT, [])


def test_more_rows_than_a_workbook_holds_are_refused_at_once(tmp_path: Path):
    with pytest.raises(FileUnwritable, match=r"ends in \.csv"):
        write_table(tmp_path / "t.xlsx", LAYOUT, [], total=1_048_576)
