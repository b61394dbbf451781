"""Rows stay as the child sent them until somebody looks, and what is decided by all of them is decided by the child."""

from datetime import date, datetime
from pathlib import Path

import pytest

from custdesk.exchange.reading import CellError, Row
from custdesk.exchange.reading.cells import CellCleaner
from custdesk.exchange.reading.facts import facts_of
from custdesk.exchange.reading.rows import Rows
from custdesk.exchange.reading.wire import rows_to_wire
from custdesk.records.kinds import amounts, date_evidence
from tests.exchange.reading.here import read_here, told
from tests.exchange.reading.making import many_rows, raw_workbook, text_cell

DAY, MOMENT = date(1980, 2, 29), datetime(2026, 1, 2, 3, 4)
CELLS = ['Ana "A"\n]],[', None, True, 12.5, 7, DAY, MOMENT, CellError("#N/A"), "و\u2028"]


def test_every_cell_comes_back_as_it_was_sent():
    rows = Rows([rows_to_wire([(2, CELLS), (3, CELLS[:2])]), rows_to_wire([(9, CELLS)])], len(CELLS))
    assert [len(chunk.splitlines()) for chunk in rows.chunks] == [2, 1]
    assert list(rows) == [Row(2, tuple(CELLS)), Row(3, (*CELLS[:2], *[None] * 7)), Row(9, tuple(CELLS))]


def test_rows_are_a_sequence_like_any_other():
    chunks = [rows_to_wire([(line, [line]) for line in range(first, first + 500)]) for first in (1, 501, 1001)]
    rows = Rows(chunks, 1)
    assert len(rows) == 1500
    assert (rows[0].line, rows[499].line, rows[500].line, rows[-1].line) == (1, 500, 501, 1500)
    assert [row.line for row in rows[498:502]] == [499, 500, 501, 502]
    assert [row.line for row in rows] == list(range(1, 1501))
    with pytest.raises(IndexError):
        rows[1500]
    assert (len(Rows([], 3)), list(Rows([], 3))) == (0, [])


def test_a_chunk_holds_no_more_than_five_hundred_rows(tmp_path: Path):
    rows = read_here(raw_workbook(tmp_path / "a.xlsx", many_rows(1_234))).table.rows
    assert isinstance(rows, Rows)
    assert [chunk.count(b"\n") for chunk in rows.chunks] == [500, 500, 234]


def test_a_row_left_out_of_a_long_list_is_the_only_one(tmp_path: Path):
    rows = list(many_rows(1_600))
    rows[700] = f'<row r="701">{text_cell("A701", "Name")}{text_cell("B701", "Phone")}</row>'
    rows[1_400] = f'<row r="1401">{text_cell("A1401", "Total:")}<c r="B1401"><v>12</v></c></row>'
    reading = read_here(raw_workbook(tmp_path / "a.xlsx", rows))
    assert [row.line for row in reading.table.rows] == [line for line in range(2, 1_602) if line not in (701, 1_401)]


def test_headings_that_are_repeated_far_below_are_left_out_where_a_column_has_few_values(tmp_path: Path):
    path = tmp_path / "a.csv"
    rows = [f"Ana {row};{('Vigo', 'Lugo', 'Faro')[row % 3]};{600000000 + row}" for row in range(2_000)]
    rows[1_700] = "Nombre;Ciudad;Teléfono"
    path.write_text("Nombre;Ciudad;Teléfono\n" + "\n".join(rows), encoding="utf-8")
    reading = read_here(path)
    assert len(reading.table.rows) == 1_999
    assert "Repeated headings were left out: row 1702" in told(reading)


def test_facts_are_of_the_whole_column_and_not_of_its_beginning(tmp_path: Path):
    rows = [f'<row r="1">{text_cell("A1", "Name")}{text_cell("B1", "Born")}{text_cell("C1", "Sex")}</row>']
    for row in range(2, 1_500):
        born = "05/23/1980" if row == 1_400 else "05/06/1980"
        cells = text_cell(f"A{row}", f"Ana {row}") + text_cell(f"B{row}", born)
        rows.append(f'<row r="{row}">{cells}{text_cell(f"C{row}", "H" if row == 1_300 else "M")}</row>')
    table = read_here(raw_workbook(tmp_path / "a.xlsx", rows)).table
    assert [column.filled for column in table.facts] == [1_498, 1_498, 1_498]
    assert (table.facts[1].dates["mdy"], table.facts[1].dates["open"]) == (1, 1_497)
    assert table.facts[0].words == ()
    assert table.facts[2].words == ("H", "M")


def test_facts_say_what_the_evidence_of_all_cells_says():
    texts = ["1.234,50", "12,5", "x", "31/12/1980", "01.02.1990", None, 7]
    (facts,) = facts_of([Row(line, (cell,)) for line, cell in enumerate(texts)], 1)
    assert facts.dates == date_evidence.tally(texts)
    assert facts.decimals == amounts.tally(texts)
    assert facts.words == ("01.02.1990", "1.234,50", "12,5", "31/12/1980", "x")


@pytest.mark.parametrize(
    "values",
    [
        ["Ana", "", " ", "Núñez"],
        ["Ana", "'+34600", "O'Neill"],
        ["a\x01b", "c\r\nd", "_x000D_"],
        ["e\u0301", "\u200cنام", "x" * 40_000],
        ["#N/A", "#1", "ok"],
        ["'1", "ok"],
        ["ok", "#N/A"],
        ["Ana  María", "Ana ", " Ana", "C/ 'Sol' #2"],
        ["ok", "\u00a0", "\t", "two\nlines"],
        [12.0, "'5", "", " ", 2.0**60, "x\x02", 0.5],
        [DAY, "31/02/1980", "", MOMENT, "#REF!"],
        [1.0, 2.5, 1e300, float("nan"), float("inf"), 2.0**60, -3.0],
        [None, 1.0, "x", True, date(1980, 2, 29), CellError("=?")],
        ["", "", ""],
    ],
)
def test_a_column_is_cleaned_as_each_of_its_cells_would_be(values: list[object]):
    one, all_at_once = CellCleaner(), CellCleaner()
    assert list(all_at_once.column(values).cells) == [one.clean(value) for value in values]
    assert all_at_once.seen == one.seen
