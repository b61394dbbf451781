"""Several tables on a sheet, merged cells, and what is hidden: the likeliest is read, the rest is told."""

from pathlib import Path

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from tests.exchange.reading.here import read_here, told

HEADINGS = ["Nombre", "Teléfono", "Ciudad"]


def person(number: int) -> list[object]:
    return [f"Ana {'XIV'[number % 3]}", 600111222 + number, "Vigo"]


def sheet_of(*rows: list[object]) -> tuple[Workbook, Worksheet]:
    book = Workbook()
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    sheet.title = "Lista"
    for row in rows:
        sheet.append(row)
    return book, sheet


def saved(book: Workbook, tmp_path: Path) -> Path:
    path = tmp_path / "a.xlsx"
    book.save(path)
    return path


def test_a_table_below_another_is_told_and_can_be_chosen(tmp_path: Path):
    below: list[list[object]] = [["Empresa", "Saldo"], ["Taller Sol", 12.5], ["Bar Luna", 3]]
    path = saved(sheet_of(HEADINGS, person(1), person(2), [], *below)[0], tmp_path)
    reading = read_here(path)
    assert [row.line for row in reading.table.rows] == [2, 3]
    assert "Another table begins in cell A5 and was left out. Choose Lista (A5)" in told(reading)
    assert [sheet.name for sheet in reading.sheets] == ["Lista", "Lista (A5)"]
    other = read_here(path, sheet="Lista (A5)")
    assert other.chosen_sheet == "Lista (A5)"
    assert other.table.headings == ("Empresa", "Saldo")
    assert [row.cells for row in other.table.rows] == [("Taller Sol", 12.5), ("Bar Luna", 3)]


def test_a_table_above_the_list_is_told(tmp_path: Path):
    above: list[list[object]] = [["Fecha", "Total"], ["enero", 1], ["febrero", 2], []]
    rows = [[*HEADINGS, "E-mail", "Dirección"], *[[*person(n), f"a{n}@example.com", "Sol 1"] for n in range(9)]]
    reading = read_here(saved(sheet_of(*above, *rows)[0], tmp_path))
    assert (reading.heading_row, len(reading.table.rows)) == (5, 9)
    assert "Another table begins in cell A1" in told(reading)


def test_tables_side_by_side_are_told_apart_by_their_headings(tmp_path: Path):
    rows = [[*HEADINGS, None, *HEADINGS]] + [[*person(n), None, *person(n + 50)] for n in range(4)]
    path = saved(sheet_of(*rows)[0], tmp_path)
    reading = read_here(path)
    assert reading.table.headings == tuple(HEADINGS)
    assert [row.cells[1] for row in reading.table.rows] == [600111222 + n for n in range(4)]
    assert "Another table begins in cell E1" in told(reading)
    assert [row.cells[1] for row in read_here(path, sheet="Lista (E1)").table.rows] == [600111272 + n for n in range(4)]


def test_an_empty_column_within_a_list_parts_nothing(tmp_path: Path):
    rows: list[list[object]] = [[*HEADINGS, None, "E-mail", "Notas"]]
    rows += [[*person(n), None, f"a{n}@example.com", "x"] for n in range(4)]
    reading = read_here(saved(sheet_of(*rows)[0], tmp_path))
    assert len(reading.table.headings) == 6
    assert "Another table" not in told(reading)


def test_a_sheet_that_is_called_like_a_table_is_a_sheet(tmp_path: Path):
    book, sheet = sheet_of(HEADINGS, person(1))
    sheet.title = "Lista (A5)"
    assert read_here(saved(book, tmp_path), sheet="Lista (A5)").table.rows[0].line == 2


def test_a_value_merged_over_rows_is_given_to_those_that_have_values_of_their_own(tmp_path: Path):
    rows: list[list[object]] = [["Empresa", "Nombre", "Teléfono"]]
    rows += [["Sol SL", "Ana", 600111222], [None, "Eva", 600111223], [None, None, 600111224], ["Mar SA", "Luis", 1]]
    book, sheet = sheet_of(*rows)
    sheet.merge_cells("A2:A4")
    reading = read_here(saved(book, tmp_path))
    assert [row.cells[0] for row in reading.table.rows] == ["Sol SL", "Sol SL", None, "Mar SA"]
    assert "merged over several rows were given to each of these rows: 1" in told(reading)


def test_a_group_merged_over_columns_belongs_to_all_of_them(tmp_path: Path):
    book, sheet = sheet_of(
        ["Nombre", "Casa", None, "Trabajo", None],
        [None, "Teléfono", "Calle", "Teléfono", "Calle"],
        ["Ana", 600111222, "Mayor 1", 600111223, "Sol 2"],
    )
    for area in ("A1:A2", "B1:C1", "D1:E1"):
        sheet.merge_cells(area)
    reading = read_here(saved(book, tmp_path))
    assert reading.table.headings == ("Nombre", "Casa Teléfono", "Casa Calle", "Trabajo Teléfono", "Trabajo Calle")
    assert reading.notices == ()


def test_hidden_rows_and_columns_are_read_and_told(tmp_path: Path):
    book, sheet = sheet_of(HEADINGS, *[person(n) for n in range(5)])
    sheet.auto_filter.ref = "A1:C6"
    sheet.row_dimensions[3].hidden = True
    sheet.row_dimensions[4].hidden = True
    sheet.column_dimensions["B"].hidden = True
    reading = read_here(saved(book, tmp_path))
    assert len(reading.table.rows) == 5
    assert "Hidden rows (by hand or by a filter) are read too: 2." in told(reading)
    assert "Hidden columns are read too: B." in told(reading)


def test_a_sheet_from_right_to_left_is_read_from_its_first_column(tmp_path: Path):
    book, sheet = sheet_of(["نام", "تلفن", "شهر"], ["زهرا", "۰۹۱۲۳۴۵۶۷۸۹", "تهران"])
    sheet.sheet_view.rightToLeft = True
    reading = read_here(saved(book, tmp_path))
    assert reading.table.headings == ("نام", "تلفن", "شهر")
    assert reading.table.rows[0].cells == ("زهرا", "۰۹۱۲۳۴۵۶۷۸۹", "تهران")
