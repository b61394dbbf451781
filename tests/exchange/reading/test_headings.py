"""Where the table begins and ends."""

from pathlib import Path

import pytest

from custdesk.exchange.reading import FileReading
from tests.exchange.reading.here import read_here
from tests.exchange.reading.making import workbook

HEADINGS: list[object] = ["Nombre", "Teléfono", "Ciudad", "Saldo"]


def read(tmp_path: Path, *rows: list[object], heading_row: int | None = None) -> FileReading:
    return read_here(workbook(tmp_path / "a.xlsx", {"S": list(rows)}), heading_row=heading_row)


def person(number: int) -> list[object]:
    return [f"Ana {'XIV'[number % 3]}", 600111222 + number, "Vigo", 12.5 + number]


def lines(reading: FileReading) -> list[int]:
    return [row.line for row in reading.table.rows]


def test_titles_and_empty_rows_above_the_headings_are_passed_over(tmp_path: Path):
    reading = read(tmp_path, ["Clientes"], ["Año", "2026"], [], HEADINGS, person(1), [], person(2))
    assert reading.heading_row == 4
    assert lines(reading) == [5, 7]


def test_group_headings_above_the_headings_fill_gaps_and_tell_equals_apart(tmp_path: Path):
    above: list[object] = ["Nombre", "Casa", None, "Trabajo", None]
    below: list[object] = [None, "Teléfono", "Calle", "Teléfono", "Calle"]
    reading = read(tmp_path, above, below, ["Ana", 600111222, "Mayor 1", 600111223, "Sol 2"])
    assert reading.table.headings == ("Nombre", "Casa Teléfono", "Casa Calle", "Trabajo Teléfono", "Trabajo Calle")
    assert reading.heading_row == 2
    assert lines(reading) == [3]


def test_a_list_without_headings_keeps_its_first_row(tmp_path: Path):
    reading = read(tmp_path, person(1), person(2), person(3))
    assert reading.heading_row == 0
    assert lines(reading) == [1, 2, 3]
    assert "No headings were found" in reading.notices[0].sentence()


def test_unknown_headings_are_known_by_the_values_below_them(tmp_path: Path):
    reading = read(tmp_path, ["Foo", "Bar"], ["x", 12], ["y", 13], ["z", 14])
    assert reading.table.headings == ("Foo", "Bar")


@pytest.mark.parametrize("label", ["Total", "TOTAL GENERAL:", "Σύνολο", "Total geral", "جمع کل", "Suma"])
def test_totals_are_left_out_in_every_language(tmp_path: Path, label: str):
    reading = read(tmp_path, HEADINGS, person(1), person(2), [label, None, None, 1234.5])
    assert lines(reading) == [2, 3]
    assert "totals were left out: 4" in reading.notices[-1].sentence()


def test_a_customer_called_total_stays(tmp_path: Path):
    assert lines(read(tmp_path, HEADINGS, ["Total", 600111222, "Vigo", 3], person(1))) == [2, 3]


def test_repeated_headings_and_notes_below_are_left_out_and_told(tmp_path: Path):
    note: list[object] = ["Fuente: listado de la tienda"]
    reading = read(tmp_path, HEADINGS, person(1), HEADINGS, person(2), [], note)
    assert lines(reading) == [2, 4]
    assert [notice.values["lines"] for notice in reading.notices] == ["3", "6"]


def test_a_lone_name_at_the_end_is_a_customer_and_no_note(tmp_path: Path):
    assert lines(read(tmp_path, HEADINGS, person(1), person(2), ["Eva"])) == [2, 3, 4]


def test_the_heading_row_may_be_chosen_by_hand(tmp_path: Path):
    rows = (["Clientes", "x"], HEADINGS, person(1))
    assert read(tmp_path, *rows, heading_row=1).table.headings == ("Clientes", "x", "", "")
    assert lines(read(tmp_path, *rows, heading_row=0)) == [1, 2, 3]
    assert list(read(tmp_path, *rows, heading_row=99).table.rows) == []


def test_an_empty_sheet_is_no_error(tmp_path: Path):
    reading = read(tmp_path)
    assert (reading.table.headings, list(reading.table.rows)) == ((), [])
    assert "There are no rows" in reading.notices[-1].sentence()


def test_words_of_headings_within_the_data_make_no_headings(tmp_path: Path):
    streets: list[list[object]] = [["Ana", "Calle Sol"], ["Eva", "Calle Mayor"], ["Luis", "Ciudad Real"]]
    assert lines(read(tmp_path, *streets)) == [1, 2, 3]
    assert lines(read(tmp_path, ["Nombre", "Calle"], *streets)) == [2, 3, 4]


def test_a_title_of_several_cells_is_no_heading(tmp_path: Path):
    reading = read(tmp_path, ["Listado de clientes", "Fecha:", "01/02/2026"], HEADINGS, *map(person, range(30)))
    assert (reading.heading_row, len(reading.table.rows)) == (2, 30)
